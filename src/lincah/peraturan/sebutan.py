"""Rules in words, the same on screen, in the console and in a search: for whom, by whom, on what."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from lincah.law.kedudukan import Bagi, Berlaku, Jenjang, Kosakata, Penanda
from lincah.law.kernel import Rujukan
from lincah.law.pelaksanaan import Kembali
from lincah.law.penugasan import Lingkup, Status

BULAN = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
KHUSUS = {"dan": "dan", "dprd": "DPRD", "pp": "PP", "rsud": "RSUD", "uptd": "UPTD"}
"""Words of the names of units that do not simply begin with a capital."""

STATUS = {Status.TERBUKA: "terbuka", Status.TERTUTUP: "tertutup", Status.TIDAK_DIATUR: "tidak diatur"}
KEMBALI = {
    Kembali.PELAKSANA: "Dikembalikan kepada individu atau tim",
    Kembali.BERJENJANG: "Dikembalikan satu tingkat demi satu tingkat",
    Kembali.PERBAIKAN_PIMPINAN: "Pimpinan unit melakukan perbaikan; hasil tidak dikembalikan",
}
BERAGAM = "Mengikuti rantai reviu yang memuat semua tingkatnya"
LANGSUNG = (
    "Reviu dimulai dari tingkat yang membawahinya langsung, yang juga memegang peran tingkat di bawahnya dan memantau"
)
SERAH_TERIMA = "Kepada tingkat reviu terakhir, ketika hasil diterima dan dinyatakan selesai"
ASAL_KETUA = {
    "unit_pemilik": "unit pemilik kinerja",
    "pd_pemilik": "perangkat daerah pemilik kinerja",
    "instansi_pemilik": "instansi pemilik kinerja",
}


def besar(teks: str) -> str:
    """The first letter as a capital."""
    return teks[:1].upper() + teks[1:]


def tanggal(hari: date) -> str:
    """`3 Maret 2025`."""
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"


def semua(kosakata: Kosakata, kode: Iterable[str], kata: str = "atau") -> str:
    """Codes as one phrase, in the order of the vocabulary for levels and classes, else alphabetically."""
    urut = [*Jenjang, *kosakata.kelas, *kosakata.jenis_unit]
    diurutkan = sorted(kode, key=lambda satu: (urut.index(satu) if satu in urut else len(urut), satu))
    return kosakata.sebut_semua(tuple(diurutkan), kata) if diurutkan else ""


def sebut_butir(kosakata: Kosakata, kode: str) -> str:
    """The name of a provision; an act of the same code has another."""
    return kosakata.butir.get(kode) or kosakata.sebut(kode)


def oleh(kosakata: Kosakata, penanda: Penanda) -> str:
    """Who holds a role, with a capital: of several, the one that the unit has."""
    return besar(kosakata.sebut_semua(penanda))


def para(kosakata: Kosakata, kode: tuple[str, ...], kata: str = "dan/atau") -> str:
    """Officers of a list in the order written, "" for none.

    Regulations join such a list now by "dan", now by "atau", now by "dan/atau" (whom a ketua tim reports to, who asks
    for people, who monitors), even for the same act. A profile does not keep which: it lists who may act or receive,
    and one of them acting is enough for the engine. "dan" would demand all and "atau" would free the others, so the
    word that does neither is used for every list; the article tells the rest. Where one of several holds a role,
    whichever the unit has, `oleh` says "atau"; what is asked for whole (`lengkap`) is joined by "dan".
    """
    return kosakata.sebut_semua(kode, kata) if kode else ""


def lengkap(kosakata: Kosakata, kode: tuple[str, ...]) -> str:
    """What is asked for in full, all of it: copies, what a letter holds."""
    return para(kosakata, kode, "dan")


def lingkup(kosakata: Kosakata, isi: Iterable[str]) -> str:
    """Scopes as one phrase, nearest first; "" for none."""
    return lengkap(kosakata, tuple(satu for satu in Lingkup if satu in isi))


def kalimat(bagian: Iterable[str]) -> str:
    """Phrases as sentences, one after the other: the empty ones left out."""
    return " ".join(f"{besar(satu)}." for satu in bagian if satu)


def bagi_siapa(kosakata: Kosakata, bagi: Bagi) -> str:
    """For whom a rule is: `Ahli Utama dan Ahli Madya`, `Pejabat Pelaksana pada Subbagian`; "" means everybody else."""
    orang = " ".join(filter(None, (semua(kosakata, satu, "dan") for satu in (bagi.kelas, bagi.jenjang, bagi.peran))))
    unit = semua(kosakata, bagi.unit)
    if unit:
        return f"{orang or 'pegawai'} pada {unit}"
    return orang


def berlaku_bagi(kosakata: Kosakata, berlaku: Berlaku) -> tuple[str, ...]:
    """The units a model is for, condition by condition."""
    syarat = (
        ("Jenis unit", semua(kosakata, berlaku.jenis)),
        ("Nama unit", "; ".join(sorted(map(_nama_unit, berlaku.nama)))),
        ("Urusan utama", ", ".join(sorted(berlaku.urusan))),
        ("Dipimpin", semua(kosakata, berlaku.kelas_pimpinan)),
        ("Jumlah tingkat pimpinan", " atau ".join(map(str, sorted(berlaku.tingkat)))),
        ("Pegawai yang ditempatkan di bawah", semua(kosakata, berlaku.penempatan)),
    )
    return tuple(f"{nama}: {isi}" for nama, isi in syarat if isi)


def _nama_unit(baku: str) -> str:
    """A name kept in small letters for comparison, as it is written."""
    return " ".join(KHUSUS.get(kata, besar(kata)) for kata in baku.split())


def dasar_surat(rujukan: tuple[Rujukan, ...]) -> str:
    """Several places as a letter cites them: `Pasal 12 ayat (4) dan ayat (7)`, what they share said once."""
    sebutan = [str(rujukan[0])]
    for dulu, kini in pairwise(rujukan):
        sama = 0
        while sama < min(len(dulu.tempat), len(kini.tempat)) and dulu.tempat[sama] == kini.tempat[sama]:
            sama += 1
        if kini.tempat[sama:]:
            sebutan.append(str(Rujukan(kini.peraturan, kini.tempat[sama:])))
    semua = [satu.replace("-", " ") for satu in sebutan]
    return semua[0] if len(semua) == 1 else f"{', '.join(semua[:-1])} dan {semua[-1]}"
