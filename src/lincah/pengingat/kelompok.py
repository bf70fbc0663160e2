"""The groups of acts that have a due day of their own, and how many working days each may wait unless set."""

from typing import NamedTuple


class Kelompok(NamedTuple):
    """`nama`: what the administrator reads. `contoh`: which acts belong to it. `bawaan`: working days."""

    nama: str
    contoh: str
    bawaan: int


LAINNYA = "lainnya"
KELOMPOK = {
    "menyiapkan": Kelompok(
        "Menyiapkan dan mengusulkan", "menyusun konsep surat, mengusulkan tim, mengirim permohonan", 3
    ),
    "merekomendasikan": Kelompok("Memberi rekomendasi", "pertimbangan sebelum permohonan dijawab atau diputus", 3),
    "menjawab": Kelompok("Menjawab permohonan", "menyetujui, menyetujui sebagian, atau menolak", 5),
    "memutuskan": Kelompok("Memutuskan pengajuan sukarela", "memutuskan dan memberi persetujuan", 3),
    "memaraf": Kelompok("Memaraf konsep surat", "oleh pejabat di bawah penanda tangan", 2),
    "menetapkan": Kelompok("Menetapkan surat", "menetapkan atau mengembalikan konsep", 3),
    "menandatangani": Kelompok("Menandatangani surat", "tanda tangan elektronik sesudah surat ditetapkan", 2),
    "menerima": Kelompok("Menerima penugasan", "oleh pegawai yang ditugaskan", 2),
    "merencanakan": Kelompok("Menyusun dan menyepakati rencana", "rencana, kesepakatan, rincian kegiatan", 5),
    "meninjau": Kelompok("Mereviu hasil", "meneruskan, menyatakan selesai, atau mengembalikan", 5),
    "memperbaiki": Kelompok("Memperbaiki", "konsep atau hasil yang dikembalikan", 5),
    "memutuskan_kendala": Kelompok("Memutuskan permasalahan", "oleh pimpinan yang menerima kendala tim", 2),
    "kemajuan": Kelompok(
        "Mencatat kemajuan", "pekerjaan tanpa catatan baru selama itu disebut berisiko di halaman Pantauan", 10
    ),
    LAINNYA: Kelompok("Tindakan lain", "yang tidak termasuk di atas", 3),
}
BAWAAN = {kode: satu.bawaan for kode, satu in KELOMPOK.items()}
