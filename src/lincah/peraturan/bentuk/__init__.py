"""What each file of a profile may hold, said once: the loader reads by it, the schema for editors is made from it."""

from lincah.peraturan.bentuk import daftar
from lincah.peraturan.bentuk.identitas import BERKAS_GAMBAR, DEKLARATIF, IDENTITAS
from lincah.peraturan.bentuk.isi import Bentuk, Isi, Ragam
from lincah.peraturan.bentuk.kata import daftar_kata
from lincah.peraturan.bentuk.kedudukan import KEDUDUKAN
from lincah.peraturan.bentuk.kosakata import KOSAKATA_SENDIRI
from lincah.peraturan.bentuk.pelaksanaan import PELAKSANAAN
from lincah.peraturan.bentuk.penugasan import PENUGASAN, PERMOHONAN

BENTUK: dict[str, Bentuk] = {
    "identitas.yaml": IDENTITAS,
    "kedudukan.yaml": KEDUDUKAN,
    "penugasan.yaml": PENUGASAN,
    "pelaksanaan.yaml": PELAKSANAAN,
    "gambar.yaml": BERKAS_GAMBAR,
    "permohonan.yaml": PERMOHONAN,
    "tanggung_jawab.yaml": daftar.TANGGUNG_JAWAB,
    "pertanggungjawaban.yaml": daftar.PERTANGGUNGJAWABAN,
    "kinerja.yaml": daftar.KINERJA,
    "tik.yaml": daftar.TIK,
    "proses_bisnis.yaml": daftar.PROSES_BISNIS,
    "transformasi.yaml": daftar.TRANSFORMASI,
    "umum.yaml": daftar.UMUM,
    "deklaratif.yaml": DEKLARATIF,
    "kosakata.yaml": KOSAKATA_SENDIRI,
}

__all__ = ["BENTUK", "Bentuk", "Isi", "Ragam", "daftar_kata"]
