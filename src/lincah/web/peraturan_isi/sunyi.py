"""What a regulation does not say, and what is done then: silences, closed ways, readings, what fills the gaps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from lincah.law.kernel import Ketentuan, Landasan
from lincah.law.penugasan import Lingkup, Status
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import berlaku_bagi, besar
from lincah.peraturan.tafsir import Tafsir
from lincah.peraturan.uraian.daftar import POKOK
from lincah.peraturan.uraian.penugasan import judul_cara
from lincah.web.peraturan_isi.jangkar import Catatan

MENUNGGU = (
    "Lincah tidak menebak: bagi pejabat fungsional dan pelaksana di unit ini, penilai, pimpinan unit, dan pemberi "
    "tugas dikosongkan sampai instansi menetapkan modelnya; unitnya muncul pada daftar masalah struktur. "
    "Pejabat struktural di unit ini tetap dinilai atasan langsungnya dalam garis struktur."
)
TIDAK_DIBUKA = "Lincah tidak membuka cara ini. Penugasan dengan cara ini ditahan, dan alasannya ditunjukkan."
TERTUTUP = "Daftar dalam peraturan tidak memuatnya, jadi Lincah menolaknya dan menunjukkan pasalnya."
TIDAK_DITUNTUT = "Lincah tidak menuntut apa pun tentang hal ini, dan menyebutnya tidak diatur."
LANDASAN = (
    (Landasan.ANALOGI, "Dipinjam dari keadaan yang serupa", "Peraturan diam; aturan untuk hal yang serupa dipakai."),
    (Landasan.NASIONAL, "Diisi aturan nasional", "Peraturan diam; aturan nasional yang berlaku."),
    (Landasan.PENGATURAN, "Diserahkan kepada instansi", "Peraturan menyerahkannya; administrator instansi menetapkan."),
)


@dataclass(frozen=True, slots=True)
class BarisSunyi:
    """One silence: the matter, what the system does then, and its ground.

    `bacaan`: how the place is read, told with the first silence of a group that is read so.
    """

    perihal: str
    akibat: str
    bacaan: str
    ketentuan: Ketentuan[Any]


@dataclass(frozen=True, slots=True)
class GugusSunyi:
    """Silences of one kind. `kosong`: what is said when there are none."""

    id: str
    judul: str
    keterangan: str
    baris: tuple[BarisSunyi, ...]
    kosong: str = ""


@dataclass(frozen=True, slots=True)
class GugusLandasan:
    """Rules that do not stand on the wording of the regulation, of one kind of ground."""

    id: str
    judul: str
    keterangan: str
    catatan: tuple[Catatan, ...]


def gugus_sunyi_semua(profil: Profil, tafsir: Iterable[Tafsir]) -> tuple[GugusSunyi, ...]:
    """Everything on which the regulation is silent, chapter by chapter, and the ways it closes."""
    bacaan = {satu.kode: dict(satu.butir).get("Bacaan", "") for satu in tafsir}
    cara = {s: _sekali(_cara(profil, s, bacaan)) for s in (Status.TIDAK_DIATUR, Status.TERTUTUP)}
    return (
        GugusSunyi("unit", "Jenis unit", "Unit yang kedudukan pegawainya tidak diatur.", _sekali(_unit(profil, bacaan)),
                   "Tidak ada jenis unit yang kami dapati tidak diatur."),
        GugusSunyi("cara", "Cara dan lingkup penugasan", "Yang tidak disebut boleh dan tidak disebut dilarang.",
                   cara[Status.TIDAK_DIATUR], "Setiap cara pada setiap lingkup diatur."),
        GugusSunyi("tertutup", "Cara yang ditutup", "Ini bukan diam: daftar dalam peraturan tertutup.",
                   cara[Status.TERTUTUP], "Tidak ada cara yang ditutup."),
        GugusSunyi("lain", "Hal lain", "Pokok yang diatur sebagian peraturan, tetapi tidak oleh yang ini.",
                   _sekali(_lain(profil, bacaan)), "Tidak ada pokok lain yang kami dapati tidak diatur."),
    )  # fmt: skip


def gugus_landasan(catatan: Iterable[Catatan]) -> tuple[GugusLandasan, ...]:
    """The rules by analogy, national rules and choices of the instansi, each with where it stands."""
    semua = tuple(catatan)
    gugus = (
        GugusLandasan(landasan.value, judul, arti, tuple(s for s in semua if s.ketentuan.landasan is landasan))
        for landasan, judul, arti in LANDASAN
    )
    return tuple(satu for satu in gugus if satu.catatan)


def _sekali(baris: Iterable[BarisSunyi]) -> tuple[BarisSunyi, ...]:
    """The rows; a reading that several share is told with the first of them."""
    sudah: set[str] = set()
    hasil = []
    for satu in baris:
        hasil.append(replace(satu, bacaan="") if satu.bacaan in sudah else satu)
        sudah.add(satu.bacaan)
    return tuple(hasil)


def _unit(profil: Profil, bacaan: dict[str, str]) -> Iterator[BarisSunyi]:
    for satu in profil.kedudukan.sunyi:
        perihal = "; ".join(berlaku_bagi(profil.kosakata, satu.berlaku)) or "Unit yang tidak disebut"
        pengganti = "; ".join(profil.kedudukan.per_kode[kode].nama for kode in satu.pengganti)
        boleh = f" Yang dapat ditetapkan: {pengganti}." if pengganti else ""
        yield _baris(perihal, f"{MENUNGGU}{boleh}", satu.dasar, bacaan)


def _cara(profil: Profil, status: Status, bacaan: dict[str, str]) -> Iterator[BarisSunyi]:
    akibat = TERTUTUP if status is Status.TERTUTUP else TIDAK_DIBUKA
    for satu in profil.penugasan.instrumen:
        if satu.status.nilai is status:
            yield _baris(judul_cara(profil.kosakata, satu.cara, (satu.lingkup,)), akibat, satu.status, bacaan)


def _lain(profil: Profil, bacaan: dict[str, str]) -> Iterator[BarisSunyi]:
    for satu in POKOK:
        diatur = satu.daftar(profil).diatur
        if not diatur.nilai:
            yield _baris(satu.sendiri, TIDAK_DITUNTUT, diatur, bacaan)
    for lingkup in Lingkup:
        if profil.penugasan.cari_ketua(lingkup) is None:
            perihal = f"Ketua tim {profil.kosakata.sebut(lingkup)}"
            yield _baris(perihal, TIDAK_DITUNTUT, profil.penugasan.ganda, bacaan)


def _baris(perihal: str, akibat: str, ketentuan: Ketentuan[Any], bacaan: dict[str, str]) -> BarisSunyi:
    return BarisSunyi(perihal, akibat, besar(bacaan.get(ketentuan.tafsir, "")), ketentuan)
