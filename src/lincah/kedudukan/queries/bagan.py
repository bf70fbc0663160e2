"""What the page of a chart shows: the boxes, the line up to the top, the units to choose from, the model in words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lincah.kedudukan.queries.kelompok import kelompok_pada
from lincah.kedudukan.queries.kini import Kini
from lincah.law.kedudukan import PEMDA, Kelas, Model, Orang, Unit
from lincah.law.kernel import Simpulan
from lincah.peraturan.gambar import Cakupan, JenisKotak, Kotak, kotak_kedudukan, kotak_penugasan, naungan

Alamat = Callable[[int], str]
RANGKUM = 12
"""More units mandiri of one kind than this under one unit become a stack."""


class Gambar(StrEnum):
    """The two pictures of a unit. The value stands in the address."""

    KEDUDUKAN = "kedudukan"
    """Who sits where."""
    PENUGASAN = "penugasan"
    """Who assigns and appraises whom."""


@dataclass(frozen=True, slots=True)
class Bagan:
    """A chart before it is drawn. `garis`: units above, top first; `model` is None for the whole instansi."""

    unit: Unit
    garis: tuple[Unit, ...]
    kotak: tuple[Kotak, ...]
    model: Simpulan[Model | None] | None = None

    @property
    def jabatan(self) -> int:
        """How many leading posts are shown."""
        return sum(satu.jenis is JenisKotak.POS for satu in self.kotak)

    @property
    def kosong(self) -> int:
        """How many of them nobody holds."""
        return sum(satu.kosong for satu in self.kotak)


def bagan_unit(
    kini: Kini,
    tanggal: date,
    unit_id: int,
    gambar: Gambar,
    *,
    tautan: Callable[[int], str],
    buka: Callable[[int], str] | None,
    orang: Callable[[int, Kelas], str],
) -> Bagan:
    """The chart of the unit mandiri in which `unit_id` lies. `buka` is None when stacks of units are opened.

    `orang`: unit and class to the list of those people, '' where the reader may not see them.

    Errors: KeyError when the unit does not exist that day; GarisMelingkar.
    """
    garis = kini.struktur.garis(unit_id)
    akar = kini.struktur.garis_mandiri(unit_id)[-1]
    kelompok = kelompok_pada(tanggal, _di_bawah(kini, akar))
    cakupan = Cakupan(
        kini.struktur,
        kini.profil.kosakata,
        akar.id,
        rangkum=RANGKUM if buka else len(kini.struktur.unit),
        sorot=None if unit_id == akar.id else unit_id,
        naungan=naungan(kini.penyimpul, kelompok),
        tautan=tautan,
        buka=buka or tautan,
        orang=orang,
    )
    kotak = kotak_penugasan(cakupan) if gambar is Gambar.PENUGASAN else kotak_kedudukan(cakupan)
    atas = tuple(satu for satu in reversed(garis[garis.index(akar) + 1 :]))
    model = kini.penyimpul.simpulkan(Orang(Kelas.PELAKSANA, akar.id)).model
    return Bagan(akar, atas, kotak, model)


def bagan_instansi(kini: Kini, dalam: int, *, tautan: Alamat) -> Bagan | None:
    """The top of the structure, `dalam` levels deep, without staff; None when there is no unit that day."""
    puncak = [satu for satu in kini.struktur.unit.values() if satu.induk_id is None]
    if not puncak:
        return None
    akar = max(puncak, key=lambda satu: (satu.jenis == PEMDA, -satu.id))
    cakupan = Cakupan(kini.struktur, kini.profil.kosakata, akar.id, dalam=dalam, terbuka=True, tautan=tautan)
    return Bagan(akar, (), kotak_kedudukan(cakupan))


def unit_pilihan(kini: Kini) -> tuple[Unit, ...]:
    """Units mandiri right below the top, by kind and name: what one chooses from."""
    urutan = {jenis: letak for letak, jenis in enumerate(kini.profil.kosakata.jenis_unit)}
    puncak = {satu.id for satu in kini.struktur.unit.values() if satu.induk_id is None}
    anak = [satu for satu in kini.struktur.unit.values() if satu.induk_id in puncak and satu.mandiri]
    return tuple(sorted(anak, key=lambda satu: (urutan.get(satu.jenis, len(urutan)), satu.nama)))


def _di_bawah(kini: Kini, akar: Unit) -> set[int]:
    """The units of one unit mandiri: itself and what is below, other units mandiri left out."""
    anak: dict[int, list[Unit]] = {}
    for satu in kini.struktur.unit.values():
        if satu.induk_id is not None and not satu.mandiri:
            anak.setdefault(satu.induk_id, []).append(satu)
    hasil, antre = set[int](), [akar.id]
    while antre:
        id = antre.pop()
        if id not in hasil:
            hasil.add(id)
            antre += [satu.id for satu in anak.get(id, ())]
    return hasil
