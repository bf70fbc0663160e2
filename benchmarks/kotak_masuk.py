"""What waits for one person: home, list of work and late requests with 10,000 open items, server time and queries.

    python -m benchmarks.kotak_masuk [10000]

The items are copies of one real case that waits for its letter: the same rows as any other, under other keys.
"""

import sys
from collections.abc import Iterator
from uuid import uuid4

from benchmarks import laporan
from benchmarks.halaman import in_process
from benchmarks.peragaan import regency

ITEMS, CHUNK = 10_000, 1000
HEAD = ("page", "p50 ms", "p95 ms", "cpu ms", "SQL", "kB", "gz kB")


def main() -> None:
    laporan.print_machine()
    wanted = next((int(one) for one in sys.argv[1:] if one.isdigit()), ITEMS)
    with regency(300, "kotak") as instansi:
        from benchmarks.perkara_uji import Walker

        laporan.print_database()
        walker = Walker.typical(instansi)
        waiting = _fill(walker, wanted)
        rows = [(page.name, *in_process(page)) for page in _pages(walker)]
    laporan.print_table(HEAD, rows)
    print(f"{waiting:,} open items of one person")


def _fill(walker: object, wanted: int) -> int:
    """Copies of a new case until so many wait for the post that signs; returns how many do."""
    from django.db import connection

    from lincah.penugasan.models import Tunggu

    case = walker.open_case()
    mine = Tunggu.objects.filter(jabatan_id=case.penetap_id)
    while (missing := wanted - mine.count()) > 0:
        _copies(case, min(missing, CHUNK))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # as autovacuum does a minute later
    return mine.count()


def _copies(case: object, count: int) -> None:
    from django.db import transaction

    from lincah.penugasan.models import Anggota, Penugasan, PeranPerkara, Tunggu

    keys = [uuid4() for _ in range(count)]
    with transaction.atomic():
        Penugasan.objects.bulk_create(
            Penugasan(**_values(case) | {"id": key, "kunci": uuid4(), "judul": f"Pekerjaan {key.hex[:6]}"})
            for key in keys
        )
        for model in (Anggota, PeranPerkara, Tunggu):
            rows = [_values(one) for one in model.objects.filter(penugasan=case)]
            model.objects.bulk_create(model(**row | {"penugasan_id": key}) for key in keys for row in rows)


def _values(row: object) -> dict[str, object]:
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields if field.name != "id"}


def _pages(walker: object) -> Iterator[object]:
    from django.urls import reverse

    from benchmarks.layar_uji import Page, masuk
    from lincah.accounts.models import Akun

    session = masuk(Akun.objects.get(pk=walker.aktor["penetap"].akun_id))
    for name, address in (
        ("beranda", "beranda"),
        ("list of work", "pekerjaan:daftar"),
        ("what hangs, and where", "penugasan:tertunda"),
    ):
        yield Page(name, reverse(address), session)


if __name__ == "__main__":
    main()
