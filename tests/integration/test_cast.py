"""The cast that is poured as rows is the cast that the services make."""

import json
from collections.abc import Iterable
from typing import Any

from django.db import connection, transaction
from tests.cast import Cast, build_cast, create_cast
from tests.tuang import SIMPANAN, isi_skema

from lincah.kedudukan.models import Pegawai, Unit


def _banyak() -> dict[str, int]:
    return {tabel: len(baris) for tabel, baris in isi_skema(connection.schema_name).items() if baris}


def _urut(baris: Iterable[Any]) -> list[str]:
    return sorted(json.dumps(satu, sort_keys=True) for satu in baris)


def test_it_writes_as_many_rows_of_every_table_as_the_services(in_tenant: Any) -> None:
    with transaction.atomic():
        create_cast()
        asli = _banyak()
        transaction.set_rollback(True)
    assert _banyak() == {}
    build_cast()
    assert _banyak() == asli


def test_every_row_comes_back_as_it_was_written(cast: Cast) -> None:
    _, tersimpan, _ = SIMPANAN[connection.schema_name]
    ada = [json.loads(baris) for semua in isi_skema(connection.schema_name).values() for baris in semua]
    assert len(ada) > 100
    assert _urut(ada) == _urut(satu for isi in tersimpan for satu in json.loads(isi))


def test_its_people_are_those_of_the_database_and_new_for_each_test(cast: Cast) -> None:
    assert set(cast.orang.values()) == set(Pegawai.objects.all())
    assert set(cast.unit.values()) == set(Unit.objects.all())
    assert cast.jabatan("kabid") == cast.pos["bidang"]
    assert Unit.objects.create(jenis="bidang", nama="Lain", dari=cast.unit["dinas"].dari).pk not in [
        satu.pk for satu in cast.unit.values()
    ]


def test_the_two_instansi_share_no_id(cast: Cast, cast_lain: Cast) -> None:
    assert {satu.pk for satu in cast.orang.values()}.isdisjoint(satu.pk for satu in cast_lain.orang.values())
