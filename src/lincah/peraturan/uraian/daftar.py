"""Lists of provisions in words: reports, duties, obstacles, performance, TIK, business processes and the rest."""

from collections.abc import Iterator

from lincah.law.kedudukan import Kosakata
from lincah.law.kernel import Butir, Daftar
from lincah.law.penugasan import Lingkup
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import besar, sebut_butir
from lincah.peraturan.uraian.baris import SUNYI, Uraian

TANPA_RINCIAN = "Diatur"


def urai_daftar(profil: Profil) -> Iterator[Uraian]:
    """Every provision of every list, or its silence."""
    for topik, judul, daftar in _daftar(profil):
        if not daftar.diatur.nilai:
            yield Uraian(topik, judul, "", SUNYI, daftar.diatur, diatur=False)
        for butir in daftar.butir:
            perihal = besar(sebut_butir(profil.kosakata, butir.kode.nilai))
            yield Uraian(topik, judul, perihal, _isi(profil.kosakata, butir), butir.kode)


def _daftar(profil: Profil) -> tuple[tuple[str, str, Daftar], ...]:
    umum, tugas, kinerja = profil.umum, profil.tugas, profil.kinerja
    return (
        ("umum", "Prinsip", umum.prinsip),
        ("umum", "Tujuan", umum.tujuan),
        ("umum", "Ketentuan lain", umum.lain),
        ("syarat", "Isi surat", profil.permohonan.syarat),
        ("bentuk", "Bentuk", tugas.bentuk),
        ("tanggung_jawab", "Tanggung jawab", tugas.tanggung_jawab),
        ("kendala", "Permasalahan", tugas.kendala),
        ("kendala", "Koordinasi", tugas.koordinasi),
        ("laporan", "Laporan", profil.pertanggungjawaban.laporan),
        ("kinerja", "Tahap", kinerja.tahap),
        ("kinerja", "Acuan", kinerja.acuan),
        ("tik", "Kewajiban", profil.tik.kewajiban),
        ("probis", "Aturan", profil.proses_bisnis.aturan),
        ("probis", "Reviu proses bisnis", profil.proses_bisnis.reviu),
        ("transformasi", "Peran tim", profil.transformasi.peran),
        ("transformasi", "Anggota tim", profil.transformasi.anggota),
        ("transformasi", "Pembentukan tim", profil.transformasi.pembentukan),
    )


def _isi(kosakata: Kosakata, butir: Butir) -> str:
    kepada = f"kepada {_siapa(kosakata, butir.kepada)}" if butir.kepada else ""
    lingkup = tuple(satu for satu in Lingkup if satu in butir.lingkup)
    bagian = (
        " ".join(filter(None, (_siapa(kosakata, butir.pelaku), kepada))),
        kosakata.sebut_semua(lingkup) if lingkup else "",
        kosakata.sebut(butir.waktu) if butir.waktu else "",
        f"mencakup {_rangkai(kosakata, butir.isi)}" if butir.isi else "",
        f"disertai {_rangkai(kosakata, butir.wajib)}" if butir.wajib else "",
    )
    return besar("; ".join(filter(None, bagian))) or TANPA_RINCIAN


def _siapa(kosakata: Kosakata, kode: tuple[str, ...]) -> str:
    """Officers as one phrase; whether all of them or any is not kept in a list."""
    return kosakata.sebut_semua(kode, "dan/atau") if kode else ""


def _rangkai(kosakata: Kosakata, kode: tuple[str, ...]) -> str:
    return ", ".join(sebut_butir(kosakata, satu) for satu in kode)
