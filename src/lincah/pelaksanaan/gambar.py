"""The picture of a case's flow: its table, with the walked path and the present step, and the same as a list."""

from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from lincah.pelaksanaan.queries import Halaman
from lincah.penugasan.sebutan import TINDAKAN, sebut_langkah, sebut_peran
from lincah.peraturan import muat_profil
from lincah.peraturan.gambar import BarisAlur, daftar_alur, gambar_alur


@dataclass(frozen=True, slots=True)
class GambarPerkara:
    """The SVG and the list it was drawn from."""

    svg: SafeString
    daftar: tuple[BarisAlur, ...]


def gambar_perkara(halaman: Halaman) -> GambarPerkara:
    """Both forms of the flow for the page; every text in the SVG is escaped by the drawing itself."""
    perkara = halaman.perkara
    sekarang, dilalui = perkara.penugasan.langkah, halaman.dilalui
    peran = {satu for tindakan in perkara.alur.cari.values() for satu in tindakan.pelaku}
    kosakata = muat_profil(perkara.profil).kosakata
    pelaku = {satu: perkara.nama(satu) or sebut_peran(satu, kosakata) for satu in peran}
    isi = {"sekarang": sekarang, "dilalui": dilalui, "pelaku": pelaku, "tindakan": _kata(halaman)}
    svg = mark_safe(gambar_alur(perkara.alur, **isi, tegak=True))  # noqa: S308 - drawn by us from escaped text
    return GambarPerkara(svg, daftar_alur(perkara.alur, **isi))


def _kata(halaman: Halaman) -> dict[str, str]:
    perkara = halaman.perkara
    tindakan = {kode: satu.ajakan for kode, satu in TINDAKAN.items()}
    langkah = {kode: sebut_langkah(kode) for kode in perkara.alur.langkah}
    return {**perkara.kini.profil.kosakata.naskah, **tindakan, **langkah}
