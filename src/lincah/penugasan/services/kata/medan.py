"""The fields the words of these letters may use: what each stands for, and an example."""

from lincah.naskah.kata.ragam import Medan
from lincah.penugasan.services.kata.baku import PENGAKHIRAN, PERUBAHAN

_SEMUA = {
    satu.kode: satu
    for satu in (
        Medan("pekerjaan", "nama pekerjaan", "Penyusunan Arsitektur Data Daerah", selalu=True),
        Medan("unit_pemilik", "unit pemilik kinerja", "Bidang Aplikasi Informatika", selalu=True),
        Medan("dasar", "pasal dan peraturan yang menjadi dasar surat", "pasal dan peraturannya", selalu=True),
        Medan("target_kinerja", "target kinerja dan satuannya", "1 dokumen arsitektur data", selalu=True),
        Medan("durasi", "durasi pelibatan", "3 Maret 2025 sampai dengan 28 Maret 2025", selalu=True),
        Medan("kepada", "pejabat yang dituju", "Kepala Bidang Statistik", selalu=True),
        Medan("maksud_tujuan", "maksud dan tujuan", "Menyusun arsitektur data bersama"),
        Medan("kompetensi", "kompetensi yang dibutuhkan", "Analisis data"),
        Medan("menggantikan", "pegawai yang digantikan", "Nama Pegawai Lama, S.E."),
        Medan("menjawab", "surat yang dijawab", "surat permohonan Nomor 12 tanggal 3 Maret 2025", selalu=True),
        Medan("kriteria", "jumlah dan golongan pegawai yang diminta", "2 orang Pejabat Fungsional", selalu=True),
        Medan("diperlukan", "pegawai yang diminta menurut kriteria", "2 orang Pejabat Fungsional"),
        Medan("alasan", "alasan yang ditulis", "Seluruh pegawai sedang menyelesaikan laporan tahunan"),
        Medan("ditolak", "nama yang tidak disetujui", "Nama Pegawai Lain, S.Kom."),
        Medan("catatan", "catatan yang ditulis", "Dua hari setiap minggu"),
        Medan(
            "rekomendasi",
            "rekomendasi yang ditulis",
            "Yang bersangkutan dapat dilibatkan dua hari seminggu",
            selalu=True,
        ),
        Medan("persetujuan", "nomor dan tanggal surat persetujuan penilai", "Nomor 11 tanggal 1 Maret 2025"),
        Medan("perbuatan", "nama tindakan dalam alur", "mengajukan permohonan", selalu=True),
        Medan("hasil", "hasil tindakan", "setuju", selalu=True),
        Medan("siapa", "kami, atau saya pada surat perseorangan", "kami", selalu=True),
        Medan("uraian", "uraian pekerjaan", "Memetakan data induk dan alirannya."),
        Medan("sifat", "sifat tugas", "tugas rutin", selalu=True),
        Medan("koordinator", "pejabat yang mengoordinasikan", "Sekretaris Dinas"),
        Medan("asal", "asal pegawai menurut lingkupnya", "perangkat daerah", selalu=True),
        Medan("nama_surat", "nama surat", "Keputusan", selalu=True),
        Medan("perubahan", "apa yang berubah", "Masa tugas diperpanjang sampai dengan 30 April 2025", selalu=True),
    )
}
UMUM = (
    "pekerjaan",
    "unit_pemilik",
    "dasar",
    "target_kinerja",
    "durasi",
    "kepada",
    "maksud_tujuan",
    "kompetensi",
    "menggantikan",
)
TUGAS = (
    "pekerjaan",
    "unit_pemilik",
    "dasar",
    "target_kinerja",
    "durasi",
    "sifat",
    "uraian",
    "koordinator",
    "menggantikan",
)
PENETAPAN = (*TUGAS, "asal", "nama_surat")
UBAHAN = {PERUBAHAN: ("perubahan", "alasan"), PENGAKHIRAN: ("alasan",)}
"""What a letter that assigns has besides, by situation."""
KHUSUS = {
    "surat_permohonan_pelibatan.kriteria": ("kriteria",),
    "surat_permohonan_sukarela": ("persetujuan",),
    "surat_permohonan_persetujuan": ("menjawab",),
    "surat_jawaban.setuju": ("menjawab", "catatan"),
    "surat_jawaban.sebagian": ("menjawab", "ditolak", "alasan"),
    "surat_jawaban.tolak": ("menjawab", "ditolak", "alasan"),
    "surat_jawaban_daftar": ("menjawab",),
    "instruksi": ("menjawab", "kriteria"),
    "rekomendasi": ("menjawab", "rekomendasi"),
    "usulan_tim": (),
    "persetujuan_penilai": ("catatan",),
}
"""What a kind has besides, by kind and situation."""
SENDIRI = ("siapa", "perbuatan", "menjawab", "hasil", "catatan", "diperlukan")
"""What a kind has besides that only its own regulation knows."""


def medan(kode: str, arti: str = "") -> Medan:
    """A field; of a code only the regulation knows, with its name there."""
    return _SEMUA.get(kode) or Medan(kode, arti, arti[:1].upper() + arti[1:])
