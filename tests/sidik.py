"""What stands in an instansi, table by table, so that a test which leaves something there is found out."""

from django.db import connection
from tests.basis_data_uji import INSTANSI_UJI, TETAP

Sidik = dict[str, tuple[int, int]]
"""Table: how many rows, and a sum over what stands in them."""


def tabel_skema(skema: str) -> list[str]:
    """The tables that work fills; those of migrations are not among them."""
    with connection.cursor() as kursor:
        kursor.execute(
            "SELECT format('%%I.%%I', schemaname, tablename) FROM pg_tables "
            "WHERE schemaname = %s AND NOT tablename = ANY(%s) ORDER BY 1",
            [skema, list(TETAP)],
        )
        return [nama for (nama,) in kursor.fetchall()]


def sidik_skema(skema: str) -> Sidik:
    """All tables of an instansi in one query."""
    satu = "SELECT '{0}', count(*), coalesce(sum(hashtext(t::text)), 0) FROM {0} t"
    with connection.cursor() as kursor:
        kursor.execute(" UNION ALL ".join(satu.format(nama) for nama in tabel_skema(skema)))
        return {nama: (banyak, int(jumlah)) for nama, banyak, jumlah in kursor.fetchall()}


def beda_sidik(dulu: Sidik, kini: Sidik) -> list[str]:
    """Tables that are not as they were, with how many rows came or went."""
    return [
        f"{nama} {banyak - dulu[nama][0]:+d}"
        for nama, (banyak, jumlah) in kini.items()
        if (banyak, jumlah) != dulu[nama]
    ]


def check_kosong() -> None:
    """The two instansi of the tests are empty between tests: who commits there, empties them."""
    ada = [nama for slug in INSTANSI_UJI for nama, (banyak, _) in sidik_skema(slug).items() if banyak]
    assert ada == [], "a test left its rows there"
