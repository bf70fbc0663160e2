"""Read lists of provisions, chapter by chapter; every matter is either listed or said to be silent."""

from lincah.law.kedudukan import Penanda
from lincah.law.kernel import Butir, Daftar, Ketentuan, Rujukan
from lincah.law.kinerja import BabKinerja
from lincah.law.pelaksanaan import BabTugas
from lincah.law.penugasan import Lingkup
from lincah.law.pertanggungjawaban import BabPertanggungjawaban
from lincah.law.profil import Umum
from lincah.law.proses_bisnis import BabProsesBisnis
from lincah.law.tik import BabTik
from lincah.law.transformasi import BabTransformasi
from lincah.peraturan.bentuk.daftar import SUNYI
from lincah.peraturan.peta import Peta


def baca_daftar(peta: Peta, kunci: str) -> Daftar:
    """The provisions under a key, or `{tidak_diatur: true, dasar: …}`, alone or with what is regulated all the same
    under `kecuali`. Errors: ProfilKeliru."""
    simpul = peta.ambil(kunci)
    if isinstance(simpul.isi, dict):
        return _sunyi(peta.sub(kunci, SUNYI))
    butir = peta.baca_semua(kunci, _butir)
    rujukan: dict[Rujukan, None] = {rujukan: None for satu in butir for rujukan in satu.kode.rujukan}
    if not rujukan:
        raise simpul.keliru(f"'{kunci}' kosong; tulis ketentuannya, atau {{tidak_diatur: true, dasar: …}}")
    return Daftar(Ketentuan(True, tuple(rujukan)), butir)


def baca_tugas(peta: Peta) -> BabTugas:
    """`tanggung_jawab.yaml`."""
    return BabTugas(
        bentuk=baca_daftar(peta, "bentuk"),
        tanggung_jawab=baca_daftar(peta, "tanggung_jawab"),
        kendala=baca_daftar(peta, "kendala"),
        koordinasi=baca_daftar(peta, "koordinasi"),
        catatan_kendala=_catatan(peta, "catatan_kendala"),
        catatan_koordinasi=_catatan(peta, "catatan_koordinasi"),
    )


def baca_pertanggungjawaban(peta: Peta) -> BabPertanggungjawaban:
    """`pertanggungjawaban.yaml`."""
    return BabPertanggungjawaban(baca_daftar(peta, "laporan"))


def baca_kinerja(peta: Peta) -> BabKinerja:
    """`kinerja.yaml`."""
    return BabKinerja(baca_daftar(peta, "tahap"), baca_daftar(peta, "acuan"))


def baca_tik(peta: Peta) -> BabTik:
    """`tik.yaml`."""
    return BabTik(baca_daftar(peta, "kewajiban"))


def baca_proses_bisnis(peta: Peta) -> BabProsesBisnis:
    """`proses_bisnis.yaml`."""
    return BabProsesBisnis(baca_daftar(peta, "aturan"), baca_daftar(peta, "reviu"))


def baca_transformasi(peta: Peta) -> BabTransformasi:
    """`transformasi.yaml`."""
    return BabTransformasi(*(baca_daftar(peta, kunci) for kunci in ("peran", "anggota", "pembentukan")))


def baca_umum(peta: Peta) -> Umum:
    """`umum.yaml`."""
    return Umum(*(baca_daftar(peta, kunci) for kunci in ("prinsip", "tujuan", "lain")))


def _sunyi(peta: Peta) -> Daftar:
    if not peta.benar("tidak_diatur"):
        raise peta.simpul.keliru("di sini diharapkan daftar ketentuan, atau tidak_diatur: true")
    hasil = Daftar(peta.ketentuan(False), peta.baca_semua("kecuali", _butir))
    peta.tutup()
    return hasil


def _catatan(peta: Peta, kunci: str) -> Ketentuan[Penanda] | None:
    if not peta.ada(kunci):
        return None
    isi = peta.sub(kunci)
    hasil = isi.ketentuan(isi.beberapa("kepada") if isi.ada("kepada") else ())
    isi.tutup()
    return hasil


def _butir(peta: Peta) -> Butir:
    return Butir(
        kode=peta.ketentuan(peta.satu("kode")),
        pelaku=peta.beberapa("pelaku"),
        kepada=peta.beberapa("kepada"),
        isi=peta.daftar("isi"),
        wajib=peta.daftar("wajib"),
        lingkup=frozenset(map(Lingkup, peta.daftar("lingkup"))),
        waktu=peta.satu("waktu"),
        model=frozenset(peta.daftar("model", peta.konteks.model)),
    )
