"""The structure of a day with everything concluded on it, kept in memory until the structure changes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from lincah.kedudukan.models import Delegasi, Unit
from lincah.kedudukan.queries.ingatan import Ingatan
from lincah.kedudukan.queries.struktur import muat_struktur
from lincah.law.kedudukan import Penyimpul, Pos, Struktur
from lincah.law.profil import Profil
from lincah.peraturan import muat_profil
from lincah.registry.models import Instansi
from lincah.registry.queries import profil_berlaku

DIINGAT = 12


@dataclass(frozen=True, slots=True)
class Kini:
    """One instansi on one day: profile in force, structure, conclusions, posts by id, depth from the top, delegations,
    codes of registers.

    `delegasi`: (post that gave, power) -> posts that received; `kode_register`: unit -> `Unit.kode_register`.
    """

    profil: Profil
    struktur: Struktur
    penyimpul: Penyimpul
    pos: dict[int, Pos]
    kedalaman: dict[int, int]
    delegasi: dict[tuple[int, str], tuple[int, ...]]
    kode_register: dict[int, str]


_ingatan: Ingatan[tuple[date, str], Kini] = Ingatan(DIINGAT)


def kini(instansi: Instansi, tanggal: date, profil_id: str | None = None, *, versi: int | None = None) -> Kini:
    """The structure of `instansi` on `tanggal` under the regulation in force then (or `profil_id`).

    `versi`: the version of the structure, when the caller has asked for it; before a write, in the same transaction.
    Errors: ProfilTidakAda, ProfilKeliru.
    """
    profil = profil_id or profil_berlaku(instansi, tanggal)
    return _ingatan.ambil((tanggal, profil), lambda: _susun(muat_profil(profil), tanggal), versi)


@contextmanager
def ingat_lebih(banyak: int) -> Iterator[None]:
    """Within the block so many days are kept in memory: for work that goes to and fro in time."""
    semula, _ingatan.banyak = _ingatan.banyak, banyak
    try:
        yield
    finally:
        _ingatan.banyak = semula


def _susun(profil: Profil, tanggal: date) -> Kini:
    struktur = muat_struktur(tanggal, profil.kosakata)
    pos = {unit.pimpinan.id: unit.pimpinan for unit in struktur.unit.values() if unit.pimpinan}
    kedalaman = {satu.id: _dalam(struktur, satu.unit_id) for satu in pos.values()}
    penyimpul = Penyimpul(profil.kedudukan, profil.kosakata, struktur)
    kode = {satu.pk: satu.kode_register for satu in Unit.objects.only("singkatan", "kode")}
    return Kini(profil, struktur, penyimpul, pos, kedalaman, _delegasi(tanggal), kode)


def _dalam(struktur: Struktur, unit_id: int) -> int:
    dalam, kini, dilihat = 0, struktur.unit.get(unit_id), set[int]()
    while kini is not None and kini.induk_id is not None and kini.id not in dilihat:
        dilihat.add(kini.id)
        dalam, kini = dalam + 1, struktur.unit.get(kini.induk_id)
    return dalam


def _delegasi(tanggal: date) -> dict[tuple[int, str], tuple[int, ...]]:
    hasil: dict[tuple[int, str], tuple[int, ...]] = {}
    baris = Delegasi.objects.berlaku(tanggal).values_list("dari_jabatan_id", "kewenangan", "kepada_jabatan_id")
    for dari, kewenangan, kepada in baris:
        hasil[dari, kewenangan] = (*hasil.get((dari, kewenangan), ()), kepada)
    return hasil
