"""A list of work costs the same however much its reader ever had a part in: chosen from indexes, then one page read."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.cast import Cast
from tests.perkara import aktor, buka

from lincah.accounts.models import Akun
from lincah.kedudukan.akses import Aktor
from lincah.penugasan.queries.daftar import baca_pekerjaan, cari_pekerjaan
from lincah.registry.models import Instansi

ALAMAT = "/uji1/pekerjaan/"
LUPA = """UPDATE pg_class SET relpages = 0, reltuples = -1
          WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'"""
"""A test that told the database how much there is leaves "nothing" behind, which makes every index alike."""


def rencana(siapa: Aktor, keadaan: str) -> str:
    """How the database would read the list out of large tables: not one of them from end to end."""
    with CaptureQueriesContext(connection) as sql:
        cari_pekerjaan(siapa, keadaan=keadaan)
    with connection.cursor() as kursor:
        kursor.execute(LUPA)
        kursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off")
        kursor.execute("EXPLAIN " + sql.captured_queries[0]["sql"].replace("%", "%%"), ())
        isi = "\n".join(baris for (baris,) in kursor.fetchall())
        kursor.execute("RESET enable_seqscan; RESET enable_bitmapscan")
    return isi


def tanya(cast: Cast) -> list[str]:
    client = Client()
    client.force_login(Akun.objects.get(pegawai=cast.kabid))
    client.get(ALAMAT)
    with CaptureQueriesContext(connection) as sql:
        assert client.get(ALAMAT).status_code == 200
    return [satu["sql"] for satu in sql.captured_queries]


@pytest.mark.parametrize("keadaan", ["", "berjalan", "selesai"])
def test_whose_cases_they_are_is_read_from_indexes_alone(cast: Cast, in_tenant: Instansi, keadaan: str) -> None:
    isi = rencana(aktor(cast.kabid), keadaan)
    assert "Index Only Scan using peran_milik_jabatan" in isi
    assert "Index Only Scan using peran_milik_pegawai" in isi


def test_the_page_asks_as_often_for_many_cases_as_for_few(cast: Cast, in_tenant: Instansi) -> None:
    buka(cast.kabid, cast.pos["bidang"], cast.muda)
    sedikit = tanya(cast)
    for ke in range(28):
        buka(cast.kabid, cast.pos["bidang"], cast.muda, judul=f"Pekerjaan {ke}")
    banyak = tanya(cast)
    assert len(banyak) == len(sedikit) <= 8
    assert not [satu for satu in banyak if "jalan" in satu and "ORDER BY" in satu], "what is sorted is narrow"


def test_the_rows_of_a_page_keep_its_order(cast: Cast, in_tenant: Instansi) -> None:
    for ke in range(5):
        buka(cast.kabid, cast.pos["bidang"], cast.muda, judul=f"Pekerjaan {ke}")
    ids = cari_pekerjaan(aktor(cast.kabid))[::-1]
    assert len(ids) == 5
    assert [satu.pk for satu in baca_pekerjaan(ids)] == ids
