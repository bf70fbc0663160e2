"""Leaders of a regency whose screens are looked at: one of each model of structure, and those at the top."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.hitung import nilai
from tests.integration.setahun.layar import Layar

from lincah.kedudukan.queries import kini, orang_kini
from lincah.law.kedudukan import Pos
from lincah.registry.models import Instansi


@dataclass(frozen=True)
class Pemimpin:
    """Somebody who leads a unit, seen on a day. `jabatan`: the posts held in person."""

    instansi: Instansi
    pegawai_id: int
    unit_id: int
    nama: str
    jalur: str
    jabatan: tuple[int, ...]
    hari: date
    layar: Layar

    @property
    def isi(self) -> dict[str, Any]:
        """Parameters of plain statements about the unit."""
        return {"jalur": self.jalur, "hari": self.hari}


def list_pemimpin(instansi: Instansi, hari: date) -> list[Pemimpin]:
    """For each model of structure the leader with most work below, the same among the heads of units that stand alone,
    and who leads the whole."""
    pada = kini(instansi, hari)
    semua: dict[str, dict[int, Pos]] = {}
    for orang in orang_kini(pada, hari):
        model, pos = orang.kedudukan.model.jawaban, orang.kedudukan.pimpinan_unit.jawaban
        if model is not None and pos is not None and pos.pemangku:
            semua.setdefault(model, {})[pos.id] = pos
    for unit in pada.struktur.unit.values():
        if unit.mandiri and unit.pimpinan and unit.pimpinan.pemangku:
            semua.setdefault("-puncak" if unit.induk_id is None else "-mandiri", {})[unit.pimpinan.id] = unit.pimpinan
    terpilih = {max(pos.values(), key=lambda satu: (_banyak(satu), -satu.id)).id for pos in semua.values()}
    return [_pemimpin(instansi, pada.pos[id], hari) for id in sorted(terpilih)]


def _banyak(pos: Pos) -> int:
    return int(nilai("SELECT count(*) FROM penugasan_penugasan WHERE unit_id = %(unit)s", unit=pos.unit_id))


def _pemimpin(instansi: Instansi, pos: Pos, hari: date) -> Pemimpin:
    pegawai = pos.pemangku[0].pegawai_id
    nama, jalur, jabatan = (
        nilai(f"SELECT {apa}", unit=pos.unit_id, pegawai=pegawai, hari=hari) for apa in (
            "nama FROM kedudukan_unit WHERE id = %(unit)s", "jalur FROM kedudukan_unit WHERE id = %(unit)s", JABATAN,
        )
    )  # fmt: skip
    return Pemimpin(instansi, pegawai, pos.unit_id, nama, jalur, tuple(jabatan), hari, Layar(instansi, pegawai))


JABATAN = """array_agg(DISTINCT jabatan_id) FROM kedudukan_pemangkuan
    WHERE pegawai_id = %(pegawai)s AND dari <= %(hari)s AND COALESCE(sampai, 'infinity') >= %(hari)s"""
