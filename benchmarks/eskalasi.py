"""How long does it take to show superiors thousands of late waits at once: the first time, and when nothing is new?

    python -m benchmarks.eskalasi [7475] [people]

Waits of real cases, each written as often as needed with another moment; every one becomes a row and an event.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from benchmarks.laporan import milliseconds, print_database, print_machine, print_table
from benchmarks.peragaan import regency

if TYPE_CHECKING:
    from datetime import datetime

WAITS, PEOPLE = 7_475, 7_500
LATE = timedelta(days=60)


def main() -> None:
    print_machine()
    asked = [int(one) for one in sys.argv[1:] if one.isdigit()]
    waits, people = (*asked, *(WAITS, PEOPLE)[len(asked) :])
    with regency(people, "eskalasi") as instansi:
        print_database()
        from lincah.audit.models import Peristiwa
        from lincah.pengingat.services.eskalasi import eskalasikan
        from lincah.registry.waktu import hari_ini, sekarang

        day, moment = hari_ini(instansi), sekarang()
        events, shown = Peristiwa.objects.count(), list[int]()

        def escalate() -> None:
            shown.append(eskalasikan(instansi, tanggal=day, waktu=moment))

        escalate()
        shown.clear()
        _late(waits, moment)
        rows = []
        for name in ("first time", "again, nothing new"):
            with _counted() as statements:
                rows.append((name, f"{milliseconds(escalate) / 1000:.2f} s", len(statements), shown[-1]))
        print_table(("escalation", "took", "SQL", "shown"), rows)
        print(f"{people} employees, {Peristiwa.objects.count() - events} events written")


def _late(waits: int, moment: "datetime") -> None:
    """So many waits that were due long ago, each since another moment."""
    from lincah.penugasan.models import Tunggu
    from lincah.penugasan.peran import PENDELEGASI

    kinds = list(Tunggu.objects.exclude(peran=PENDELEGASI).order_by("id")[:waits])
    rows = []
    for number in range(waits):
        row = kinds[number % len(kinds)]
        row = Tunggu(
            penugasan_id=row.penugasan_id, tindakan=row.tindakan, peran=row.peran, jabatan_id=row.jabatan_id,
            pegawai_id=row.pegawai_id, sejak=moment - LATE - timedelta(seconds=number), tenggat=(moment - LATE).date(),
        )  # fmt: skip
        rows.append(row)
    Tunggu.objects.bulk_create(rows, batch_size=1_000)


@contextmanager
def _counted() -> Iterator[list[str]]:
    from django.db import connection

    statements: list[str] = []

    def counting(execute: object, sql: str, *args: object) -> object:
        statements.append(sql)
        return execute(sql, *args)

    with connection.execute_wrapper(counting):
        yield statements


if __name__ == "__main__":
    main()
