"""The tree of targets as a picture: the boxes of the charts of structure, with targets in them."""

from collections.abc import Callable, Iterator

from lincah.peraturan.gambar import JenisKotak, Kotak, gambar_bagan
from lincah.perjanjian.queries.pohon import Pohon, Simpul

PUNCAK = "perjanjian"

TERPANJANG = 90
"""Words of a box are cut here: the list beside the picture holds them whole."""


def gambar_pohon(pohon: Pohon, judul: str, tautan: Callable[[int], str]) -> str:
    """The picture as SVG, '' when nothing is in the tree."""
    if not pohon.akar:
        return ""
    kotak = [Kotak(PUNCAK, None, judul, jenis=JenisKotak.UNIT), *_kotak(pohon.akar, PUNCAK, tautan)]
    banyak = len(kotak) - 1
    uraian = f"{banyak} target. Isinya ada pula sebagai daftar."
    return gambar_bagan(kotak, judul=judul, uraian=uraian, id="pohon", legenda_di_dalam=False)


def _kotak(simpul: tuple[Simpul, ...], induk: str, tautan: Callable[[int], str]) -> Iterator[Kotak]:
    for satu in simpul:
        pikul = "" if satu.utama else ", ikut memikul"
        kerja = (f"{satu.pekerjaan} pekerjaan, {satu.selesai} selesai",) if satu.pekerjaan else ()
        yield Kotak(
            kunci=str(satu.id),
            induk=induk,
            judul=pendek(satu.indikator),
            isi=(f"{satu.target} {satu.satuan}",),
            kaki=(f"{satu.jabatan}{pikul}", *kerja, *(f"! {tanda}" for tanda in satu.tanda)),
            kosong=satu.kurang,
            tautan=tautan(satu.id),
        )
        yield from _kotak(satu.anak, str(satu.id), tautan)


def pendek(teks: str) -> str:
    """At most TERPANJANG letters, cut at a word."""
    return teks if len(teks) <= TERPANJANG else f"{teks[:TERPANJANG].rsplit(' ', 1)[0]} …"
