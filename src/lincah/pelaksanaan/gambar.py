"""The picture of a case's flow: its table, with the walked path and the present step."""

from django.utils.safestring import SafeString, mark_safe

from lincah.pelaksanaan.queries import Halaman
from lincah.penugasan.sebutan import TINDAKAN, sebut_langkah
from lincah.peraturan.gambar import gambar_alur


def gambar_perkara(halaman: Halaman) -> SafeString:
    """SVG for the page; every text in it is escaped by the drawing itself."""
    perkara = halaman.perkara
    peran = {satu.peran for satu in perkara.pemegang}
    return mark_safe(  # noqa: S308 - drawn by us from escaped text
        gambar_alur(
            perkara.alur,
            sekarang=perkara.penugasan.langkah,
            dilalui=halaman.dilalui,
            pelaku={satu: perkara.nama(satu) for satu in peran},
            tindakan=_kata(halaman),
        )
    )


def _kata(halaman: Halaman) -> dict[str, str]:
    perkara = halaman.perkara
    tindakan = {kode: satu.ajakan for kode, satu in TINDAKAN.items()}
    langkah = {kode: sebut_langkah(kode) for kode in perkara.alur.langkah}
    return {**perkara.kini.profil.kosakata.naskah, **tindakan, **langkah}
