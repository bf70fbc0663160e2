"""The files that are lists of provisions: duties, reports, performance, TIK, business processes and the rest."""

from lincah.peraturan.bentuk.isi import (
    Bentuk,
    Isi,
    Ragam,
    beberapa,
    benar,
    bentuk,
    butir,
    daftar,
    ketentuan,
    peta,
    satu,
    wajib,
)

KETENTUAN = ketentuan(
    "ketentuan",
    "Satu ketentuan: apa, oleh siapa, kepada siapa, kapan.",
    kode=wajib(satu("butir", "Apa yang diatur.")),
    pelaku=beberapa("penanda", "Siapa yang melakukan."),
    kepada=beberapa("penanda", "Kepada siapa."),
    isi=daftar("butir", "Apa isinya."),
    wajib=daftar("butir", "Apa yang harus disertakan."),
    lingkup=daftar("lingkup", "Lingkup pekerjaan; tanpa kunci ini semua lingkup."),
    waktu=satu("butir", "Kapan, bila disebut."),
    model=daftar("", "Kode model dalam kedudukan.yaml; tanpa kunci ini semua model."),
)
SUNYI = ketentuan(
    "tidak_diatur",
    "Peraturan diam, kecuali bagi yang disebut.",
    tidak_diatur=wajib(benar("Selalu true.")),
    kecuali=butir(KETENTUAN, "Yang tetap diatur, misalnya hanya pada satu model."),
)


def _berkas(nama: str, arti: str, /, **kunci: str) -> Bentuk:
    isi = {kode: wajib(Isi(Ragam.KETENTUAN, artinya, bentuk=KETENTUAN)) for kode, artinya in kunci.items()}
    return bentuk(nama, arti, **isi)


CATATAN = ketentuan(
    "catatan",
    "Bacaan bagi kerja yang tidak diatur: dicatat, tanpa menuntut apa pun.",
    kepada=beberapa("penanda", "Kepada siapa."),
)
_TUGAS = _berkas(
    "tanggung_jawab",
    "Pelaksanaan tugas dan tanggung jawab.",
    bentuk="Bentuk kerja menurut lingkup.",
    tanggung_jawab="Tanggung jawab menurut peran.",
    kendala="Mengangkat dan menindaklanjuti permasalahan.",
    koordinasi="Koordinasi.",
)
TANGGUNG_JAWAB = bentuk(
    _TUGAS.nama,
    _TUGAS.arti,
    **_TUGAS.kunci,
    catatan_kendala=peta(CATATAN, "Permasalahan dalam kerja yang tidak diatur."),
    catatan_koordinasi=peta(CATATAN, "Koordinasi dalam kerja yang tidak diatur."),
)
PERTANGGUNGJAWABAN = _berkas("pertanggungjawaban", "Laporan.", laporan="Siapa melapor kepada siapa, kapan.")
KINERJA = _berkas("kinerja", "Pengelolaan kinerja.", tahap="Tahap dan hasilnya.", acuan="Acuan penilaian.")
TIK = _berkas("tik", "Teknologi informasi dan komunikasi.", kewajiban="Kewajiban pemanfaatan TIK.")
PROSES_BISNIS = _berkas("proses_bisnis", "Proses bisnis.", aturan="Ketentuannya.", reviu="Yang direviu.")
TRANSFORMASI = _berkas(
    "transformasi",
    "Tim transformasi manajemen.",
    peran="Tugas tim.",
    anggota="Keanggotaan.",
    pembentukan="Pembentukan.",
)
UMUM = _berkas("umum", "Yang membingkai peraturan.", prinsip="Prinsip.", tujuan="Tujuan.", lain="Ketentuan lain.")
