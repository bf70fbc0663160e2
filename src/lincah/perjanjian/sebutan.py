"""The words of what waits, and of the acts of a perjanjian kinerja in its story."""

AJAKAN = {
    "menyepakati": "Sepakati perjanjian kinerja",
    "memperbaiki": "Perbaiki perjanjian kinerja",
    "membagi": "Bagi target perjanjian kinerja",
    "mengaitkan": "Kaitkan rancangan target dari bawah",
    "menugaskan": "Tugaskan pegawai atas rekomendasi",
}
"""What is asked, verb first, by act."""
LAMPAU = {
    "menyusun": "mulai menyusun",
    "mengisi": "mengisi sasaran dan target",
    "mengajukan": "mengajukan, dan dengan itu menyanggupi",
    "menarik": "menarik pengajuannya",
    "mengembalikan": "mengembalikan untuk diperbaiki",
    "menyepakati": "menyepakati",
    "membuang_konsep": "membuang konsep",
    "menjadikan_templat": "menjadikan isinya templat unit",
    "melepas_templat": "melepas templat unit",
    "membagi": "membagi target ini",
    "menarik_bagian": "menarik pembagian ini",
    "menulis_rancangan": "menulis rancangan target",
    "mengaitkan": "mengaitkan rancangan ini",
    "membuang_rancangan": "membuang rancangan ini",
    "mengarahkan": "memberi arahan",
    "merumuskan_strategi": "merumuskan strategi",
    "merekomendasikan": "memberi rekomendasi",
    "menugaskan": "memulai penugasan",
    "dialihkan": "mengalihkannya dari jabatan yang ditutup",
}
"""What was done, without the person, by act."""
