"""Figures read what is kept of running cases, case by case: what ever ended is not read, however much it is."""

import json
from collections.abc import Iterator
from typing import Any

from django.db import connection
from tests.cast import Cast
from tests.integration.pantauan.conftest import Perkara
from tests.perkara import aktor

from lincah.pantauan.queries.orang import BEBAN
from lincah.pantauan.queries.perkara import JUMLAH
from lincah.pantauan.queries.sumber import isi_sumber
from lincah.pantauan.wilayah import Wilayah, buka_wilayah, pembaca

PER_PERKARA = {
    "pelaksanaan_rincian", "pelaksanaan_kemajuanterakhir", "pelaksanaan_rencana", "pelaksanaan_kendala",
    "pelaksanaan_hasilkerja", "penugasan_tunggu",
}  # fmt: skip
LAIN = ("seqscan", "bitmapscan", "nestloop", "memoize")


def test_every_figure_of_a_case_is_looked_up_by_its_case(cast: Cast, perkara: Perkara) -> None:
    dibaca = dict(_dibaca(JUMLAH, isi_sumber(_wilayah(cast)) | {"batas": 5}))
    assert dibaca.keys() >= PER_PERKARA
    assert [tabel for tabel in PER_PERKARA if "penugasan_id" not in dibaca[tabel]] == []


def test_who_carries_what_is_read_from_running_cases(cast: Cast, perkara: Perkara) -> None:
    sql = f"WITH {BEBAN} SELECT * FROM orang"
    assert "penugasan_id" in dict(_dibaca(sql, isi_sumber(_wilayah(cast))))["penugasan_anggota"]


def _wilayah(cast: Cast) -> Wilayah:
    siapa = aktor(cast.bupati)
    return buka_wilayah(siapa, pembaca(siapa), cast.unit["pemda"])


def _dibaca(sql: str, isi: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Each table with the condition by which it is looked up, where the database would rather read it whole."""
    with connection.cursor() as kursor:
        kursor.execute("; ".join(f"SET LOCAL enable_{satu} = off" for satu in LAIN))
        kursor.execute(f"EXPLAIN (FORMAT JSON) {sql}", isi)
        (rencana,) = kursor.fetchone()
        kursor.execute("; ".join(f"RESET enable_{satu}" for satu in LAIN))
    (pohon,) = json.loads(rencana) if isinstance(rencana, str) else rencana
    yield from _jalan(pohon["Plan"])


def _jalan(simpul: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if "Relation Name" in simpul:
        yield simpul["Relation Name"], f"{simpul.get('Index Cond', '')} {simpul.get('Filter', '')}"
    for satu in simpul.get("Plans", ()):
        yield from _jalan(satu)
