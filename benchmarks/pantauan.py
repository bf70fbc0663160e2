"""What leaders see of the whole instansi and of its largest Perangkat Daerah: server time, queries, bytes.

    python -m benchmarks.pantauan [7500]

The cases are those of `benchmarks.halaman`: one running case for every five people.
"""

import sys
from collections.abc import Iterator

from benchmarks import laporan
from benchmarks.halaman import in_process
from benchmarks.peragaan import regency

HEAD = ("page", "p50 ms", "p95 ms", "cpu ms", "SQL", "kB", "gz kB")


def main() -> None:
    laporan.print_machine()
    people = next((int(one) for one in sys.argv[1:] if one.isdigit()), 7500)
    with regency(people) as instansi:
        laporan.print_database()
        rows = [(page.name, *in_process(page)) for page in _pages(instansi)]
    laporan.print_table(HEAD, rows)
    print(f"{people} employees")


def _pages(instansi: object) -> Iterator[object]:
    from django.urls import reverse

    from benchmarks.layar_uji import Page, masuk
    from lincah.kedudukan.models import Pegawai, Unit
    from lincah.kedudukan.queries import kini
    from lincah.registry.waktu import hari_ini

    pos = kini(instansi, hari_ini(instansi)).pos.values()
    bupati = next(one for one in pos if one.peran == "bupati" and one.pemangku)
    session = masuk(Pegawai.objects.get(pk=bupati.pemangku[0].pegawai_id).akun)
    top = Unit.objects.get(induk=None)
    below = max(
        Unit.objects.filter(induk=top), key=lambda one: Unit.objects.filter(jalur__startswith=one.jalur).count()
    )
    for unit, name in ((top, "whole"), (below, "largest below")):
        yield Page(f"pantauan, {name}", reverse("pantauan:unit", args=[unit.pk]), session)
        yield Page(f"units, {name}", reverse("pantauan:bawahan", args=[unit.pk]), session)
        yield Page(f"cases at risk, {name}", f"{reverse('pantauan:pekerjaan', args=[unit.pk])}?pilih=berisiko", session)
        people = f"{reverse('pantauan:pegawai', args=[unit.pk])}?pilih=banyak&angka=0"
        yield Page(f"people, {name}", people, session)
        yield Page(f"paper, {name}", reverse("pantauan:cetak", args=[unit.pk]), session)


if __name__ == "__main__":
    main()
