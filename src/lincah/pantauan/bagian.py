"""The parts of the page: a sentence, a picture, the table it was drawn from. The same for screen and paper."""

from dataclasses import dataclass

from django.utils.safestring import SafeString

from lincah.pantauan.gambar import KERTAS, Kelompok, gambar_batang

SEMPIT = 4
"""A table of so many columns stands beside its picture on a desk."""


@dataclass(frozen=True, slots=True)
class Sel:
    """One cell: its words, the page with what it counts ("" for none), whether it tells something late or at risk."""

    teks: str
    tautan: str = ""
    lewat: bool = False


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table; `angka`: from this column on they are numbers. `layar`: columns that paper has no room for."""

    judul: str
    kolom: tuple[str, ...]
    baris: tuple[tuple[Sel, ...], ...]
    angka: int = 1
    layar: frozenset[str] = frozenset()

    @property
    def padat(self) -> bool:
        """A name and one or two numbers: it stays a table on a phone."""
        return self.angka == 1 and len(self.kolom) in (2, 3)


@dataclass(frozen=True, slots=True)
class Bagian:
    """One part. `lagi`: pages that show more, and how the links read. `penuh`: the value of a whole bar, 0 for the
    longest."""

    kunci: str
    judul: str
    kalimat: str
    kelompok: tuple[Kelompok, ...] = ()
    tabel: tuple[Tabel, ...] = ()
    lagi: tuple[tuple[str, str], ...] = ()
    catatan: str = ""
    penuh: int = 0

    @property
    def samping(self) -> tuple[Tabel, ...]:
        """The table that stands beside the picture where there is room: the first, when it is narrow."""
        return self.tabel[:1] if self.kelompok and self.tabel and len(self.tabel[0].kolom) <= SEMPIT else ()

    @property
    def bawah(self) -> tuple[Tabel, ...]:
        """The other tables."""
        return self.tabel[len(self.samping) :]

    @property
    def gambar(self) -> SafeString:
        """The picture for a screen; '' for none."""
        return gambar_batang(self.judul, self.kelompok, penuh=self.penuh)

    @property
    def gambar_kertas(self) -> SafeString:
        """The picture for paper; '' for none."""
        return gambar_batang(self.judul, self.kelompok, ukuran=KERTAS, penuh=self.penuh)
