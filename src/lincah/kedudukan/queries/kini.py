"""The structure of a day with everything concluded on it, kept in memory until the structure changes.

The tables carry a version that every change raises (migration 0002); a request asks for it in one small query and
reads the structure anew only when it has changed.
"""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import date
from threading import Lock

from django.db import connection

from lincah.kedudukan.models import Delegasi
from lincah.kedudukan.queries.struktur import muat_struktur
from lincah.law.kedudukan import Penyimpul, Pos, Struktur
from lincah.law.profil import Profil
from lincah.peraturan import muat_profil
from lincah.registry.models import Instansi
from lincah.registry.queries import profil_berlaku

DIINGAT = 12


@dataclass(frozen=True, slots=True)
class Kini:
    """One instansi on one day: profile in force, structure, conclusions, posts by id, depth from the top, delegations.

    `delegasi`: (post that gave, power) -> posts that received.
    """

    profil: Profil
    struktur: Struktur
    penyimpul: Penyimpul
    pos: dict[int, Pos]
    kedalaman: dict[int, int]
    delegasi: dict[tuple[int, str], tuple[int, ...]]


_ingatan: OrderedDict[tuple[str, date, str], tuple[int, Kini]] = OrderedDict()
_kunci = Lock()


def kini(instansi: Instansi, tanggal: date, profil_id: str | None = None) -> Kini:
    """The structure of `instansi` on `tanggal` under the regulation in force then (or `profil_id`).

    Errors: ProfilTidakAda, ProfilKeliru.
    """
    kunci = (connection.schema_name, tanggal, profil_id or profil_berlaku(instansi, tanggal))
    versi = _versi()
    with _kunci:
        ada = _ingatan.get(kunci)
    if ada is not None and ada[0] == versi:
        return ada[1]
    hasil = _susun(muat_profil(kunci[2]), tanggal)
    with _kunci:
        _ingatan[kunci] = (versi, hasil)
        _ingatan.move_to_end(kunci)
        while len(_ingatan) > DIINGAT:
            _ingatan.popitem(last=False)
    return hasil


def _versi() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT nomor FROM kedudukan_versi")
        return int(cursor.fetchone()[0])


def _susun(profil: Profil, tanggal: date) -> Kini:
    struktur = muat_struktur(tanggal, profil.kosakata)
    pos = {unit.pimpinan.id: unit.pimpinan for unit in struktur.unit.values() if unit.pimpinan}
    kedalaman = {satu.id: _dalam(struktur, satu.unit_id) for satu in pos.values()}
    penyimpul = Penyimpul(profil.kedudukan, profil.kosakata, struktur)
    return Kini(profil, struktur, penyimpul, pos, kedalaman, _delegasi(tanggal))


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
