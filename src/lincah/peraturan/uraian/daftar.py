"""Lists of provisions in words: reports, duties, obstacles, performance, TIK, business processes and the rest."""

from collections.abc import Iterator
from dataclasses import dataclass

from lincah.law.kedudukan import Kosakata
from lincah.law.kernel import Butir, Daftar
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import besar, kalimat, lingkup, para, sebut_butir
from lincah.peraturan.uraian.baris import SUNYI, Aturan, Uraian

TANPA_RINCIAN = "Diatur"


@dataclass(frozen=True, slots=True)
class Pokok:
    """A matter that a regulation either lists or leaves out: where its list is, its name in its chapter and alone."""

    bab: str
    kode: str
    topik: str
    judul: str
    sendiri: str

    def daftar(self, profil: Profil) -> Daftar:
        """What one regulation says on it."""
        isi: Daftar = getattr(getattr(profil, self.bab), self.kode)
        return isi


POKOK = (
    Pokok("umum", "prinsip", "umum", "Asas", "Asas"),
    Pokok("umum", "tujuan", "umum", "Tujuan", "Tujuan"),
    Pokok("umum", "lain", "umum", "Ketentuan lain", "Peralihan, penutup, dan ketentuan lain"),
    Pokok("permohonan", "syarat", "syarat", "Isi surat", "Isi surat permohonan dan penugasan"),
    Pokok("tugas", "bentuk", "bentuk", "Bentuk kerja", "Bentuk kerja"),
    Pokok("tugas", "tanggung_jawab", "tanggung_jawab", "Tanggung jawab", "Tanggung jawab menurut peran"),
    Pokok("tugas", "kendala", "kendala", "Permasalahan (kendala)", "Permasalahan (kendala)"),
    Pokok("tugas", "koordinasi", "kendala", "Koordinasi", "Koordinasi"),
    Pokok("pertanggungjawaban", "laporan", "laporan", "Laporan", "Laporan"),
    Pokok("kinerja", "tahap", "kinerja", "Tahap", "Tahap pengelolaan kinerja"),
    Pokok("kinerja", "acuan", "kinerja", "Acuan", "Acuan pengelolaan kinerja"),
    Pokok("tik", "kewajiban", "tik", "Kewajiban", "Kewajiban pemanfaatan TIK"),
    Pokok("proses_bisnis", "aturan", "probis", "Ketentuan", "Ketentuan proses bisnis"),
    Pokok("proses_bisnis", "reviu", "probis", "Peta yang direviu", "Reviu proses bisnis"),
    Pokok("transformasi", "peran", "transformasi", "Peran tim", "Peran tim transformasi manajemen"),
    Pokok("transformasi", "anggota", "transformasi", "Anggota tim", "Anggota tim transformasi manajemen"),
    Pokok("transformasi", "pembentukan", "transformasi", "Pembentukan tim", "Pembentukan tim transformasi manajemen"),
)


def urai_daftar(profil: Profil) -> Iterator[Uraian]:
    """Every provision of every list, or its silence."""
    for satu in POKOK:
        daftar = satu.daftar(profil)
        if not daftar.diatur.nilai:
            yield Uraian(satu.topik, satu.judul, "", SUNYI, daftar.diatur, diatur=False)
        for butir in daftar.butir:
            yield Uraian.dari(satu.topik, satu.judul, aturan_butir(profil, butir))


def aturan_butir(profil: Profil, butir: Butir, tanpa: str = "") -> Aturan:
    """One provision, with the models it is for when not for all. `tanpa`: pelaku or lingkup, where the heading says
    it."""
    isi = _isi(profil.kosakata, butir, tanpa) or ("" if tanpa else TANPA_RINCIAN)
    nama = "; ".join(satu.nama for satu in profil.kedudukan.model if satu.kode in butir.model)
    bagi = f"Berlaku pada model {nama}." if nama else ""
    return Aturan(besar(sebut_butir(profil.kosakata, butir.kode.nilai)), isi, butir.kode, bagi)


def _isi(kosakata: Kosakata, butir: Butir, tanpa: str) -> str:
    """Who, towards whom, what, with what, where, when: as sentences."""
    pelaku = para(kosakata, butir.pelaku) if tanpa != "pelaku" else ""
    kepada = f"kepada {para(kosakata, butir.kepada)}" if butir.kepada else ""
    di_mana = lingkup(kosakata, butir.lingkup) if tanpa != "lingkup" else ""
    return kalimat(
        (
            " ".join(filter(None, (pelaku, kepada))),
            _satu_satu(kosakata, butir.isi),
            f"disertai {_satu_satu(kosakata, butir.wajib)}" if butir.wajib else "",
            f"berlaku {di_mana}" if di_mana else "",
            f"waktunya {kosakata.sebut(butir.waktu)}" if butir.waktu else "",
        )
    )


def _satu_satu(kosakata: Kosakata, kode: tuple[str, ...]) -> str:
    """Codes one after the other, kept apart by semicolons since some hold commas."""
    return "; ".join(sebut_butir(kosakata, satu) for satu in kode)
