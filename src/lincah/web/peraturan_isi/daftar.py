"""Lists of provisions on pages: each in groups, by matter, by role, by scope."""

from collections.abc import Iterable

from lincah.law.kernel import Butir, Daftar
from lincah.law.penugasan import Lingkup
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import besar, lingkup, para
from lincah.peraturan.uraian.baris import SUNYI, Aturan
from lincah.peraturan.uraian.daftar import POKOK, Pokok, aturan_butir
from lincah.web.peraturan_isi.gugus import Gugus, baris_aturan
from lincah.web.peraturan_isi.jangkar import Penjangkar


def cari_pokok(bab: str) -> tuple[Pokok, ...]:
    """The matters of one chapter in order."""
    return tuple(satu for satu in POKOK if satu.bab == bab)


def gugus_daftar(pokok: Pokok, profil: Profil, jangkar: Penjangkar, judul: str = "") -> Gugus:
    """One matter: its provisions in order, or the silence."""
    daftar = pokok.daftar(profil)
    aturan = [aturan_butir(profil, satu) for satu in daftar.butir]
    aturan += [] if daftar.diatur.nilai else [_sunyi(pokok, daftar)]
    return Gugus(pokok.kode.replace("_", "-"), judul or pokok.judul, baris_aturan(jangkar, aturan))


def gugus_peran(pokok: Pokok, profil: Profil, jangkar: Penjangkar) -> tuple[Gugus, ...]:
    """Duties, a group for each role."""
    daftar = pokok.daftar(profil)
    peran = dict.fromkeys(satu.pelaku for satu in daftar.butir)
    if not peran:
        return (Gugus("peran", pokok.judul, baris_aturan(jangkar, [_sunyi(pokok, daftar)])),)
    return tuple(
        _gugus(f"peran-{'-'.join(pelaku)}", f"{pokok.judul} {para(profil.kosakata, pelaku)}",
               (satu for satu in daftar.butir if satu.pelaku == pelaku), profil, jangkar, tanpa="pelaku")
        for pelaku in peran
    )  # fmt: skip


def gugus_lingkup(pokok: Iterable[Pokok], profil: Profil, jangkar: Penjangkar) -> tuple[Gugus, ...]:
    """Provisions on carrying out, a group for each scope they are for."""
    butir = [satu for isi in pokok for satu in isi.daftar(profil).butir]
    return tuple(
        _gugus(f"lingkup-{nomor}", besar(lingkup(profil.kosakata, isi)) or "Dalam semua lingkup",
               (satu for satu in butir if satu.lingkup == isi), profil, jangkar, tanpa="lingkup")
        for nomor, isi in enumerate(sorted({satu.lingkup for satu in butir}, key=_urutan), start=1)
    )  # fmt: skip


def gugus_sunyi_daftar(pokok: Iterable[Pokok], profil: Profil, jangkar: Penjangkar) -> tuple[Gugus, ...]:
    """Those of these matters on which the regulation is silent, as one group; none when it is silent on none."""
    semua = ((satu, satu.daftar(profil)) for satu in pokok)
    isi = [_sunyi(satu, daftar) for satu, daftar in semua if not daftar.diatur.nilai]
    return (Gugus("tidak-diatur", "Yang tidak diatur", baris_aturan(jangkar, isi)),) if isi else ()


def _urutan(isi: frozenset[str]) -> tuple[int, list[int]]:
    """One scope before several, near before far, what is for all of them last."""
    return len(isi) or len(Lingkup), [nomor for nomor, satu in enumerate(Lingkup) if satu in isi]


def _gugus(id: str, judul: str, butir: Iterable[Butir], profil: Profil, jangkar: Penjangkar, *, tanpa: str) -> Gugus:
    """A group whose heading says what `tanpa` holds, so that its rules need not."""
    luar, jangkar.pokok = jangkar.pokok, judul
    isi = baris_aturan(jangkar, (aturan_butir(profil, satu, tanpa) for satu in butir))
    jangkar.pokok = luar
    return Gugus(id, judul, isi)


def _sunyi(pokok: Pokok, daftar: Daftar) -> Aturan:
    return Aturan(pokok.sendiri, SUNYI, daftar.diatur)
