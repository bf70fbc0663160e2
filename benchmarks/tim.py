"""How quickly is a team of eight proposed from everybody of the regency, and what does it cost in memory?

python -m benchmarks.tim [7500]
"""

import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import psutil

from benchmarks.laporan import print_database, print_machine, print_table, processor, spread, timed
from benchmarks.peragaan import regency

if TYPE_CHECKING:
    from lincah.kedudukan.akses import Aktor
    from lincah.penugasan.queries.usul_tim import PermintaanTim
    from lincah.registry.models import Instansi

PEOPLE, SIZE, NEEDS, DAYS, ROUNDS = 7_500, 8, 6, 30, 20


def main() -> None:
    print_machine()
    people = next((int(one) for one in sys.argv[1:] if one.isdigit()), PEOPLE)
    with regency(people) as instansi:
        print_database()
        from lincah.penugasan.queries.bahan_tim import Kolam, muat_bahan
        from lincah.penugasan.queries.usul_tim import usulkan_tim
        from lincah.penugasan.tim import Soal, susun_tim
        from lincah.penugasan.tim.pilih import pilih

        siapa, minta = _question(instansi)
        usul = usulkan_tim(siapa, minta)
        assert len(usul.anggota) == SIZE and not usul.kurang, usul.kurang
        wanted = [one.kompetensi for one in minta.kebutuhan if one.kompetensi]
        soal = Soal(minta.kebutuhan, muat_bahan(siapa, minta.jabatan, Kolam.INSTANSI, wanted, minta.masa).calon, SIZE)
        calls = {
            "the whole proposal: read, chosen, roads derived": lambda: usulkan_tim(siapa, minta),
            "of it: reading everybody": lambda: muat_bahan(siapa, minta.jabatan, Kolam.INSTANSI, wanted, minta.masa),
            "of it: choosing, in a process of its own": lambda: susun_tim(soal),
        }
        rows = [(name, spread(timed(call, ROUNDS))) for name, call in calls.items()]
        rows.append(("processor time of this process", spread(processor(lambda: usulkan_tim(siapa, minta), ROUNDS))))
        before = psutil.Process().memory_info().rss
        rows.append(("choosing, in this process", spread(timed(lambda: susun_tim(soal, pilih), ROUNDS))))
        print_table((f"{len(soal.calon)} people, {NEEDS} needs, a team of {SIZE}", "measured"), rows)
        grown = (psutil.Process().memory_info().rss - before) / 2**20
        print(f"memory that the solver would have added to this process: {grown:.0f} MB")


def _question(instansi: "Instansi") -> tuple["Aktor", "PermintaanTim"]:
    """A kepala bidang who wants the competences most people have, at level 3, from everybody."""
    from django.db.models import Count

    from lincah.kedudukan.akses import sebagai
    from lincah.kedudukan.models import Kompetensi, Pegawai
    from lincah.kedudukan.queries import kini
    from lincah.law.kernel import Masa
    from lincah.penugasan.queries.bahan_tim import Kolam
    from lincah.penugasan.queries.calon import jabatan_pengusul
    from lincah.penugasan.queries.usul_tim import PermintaanTim
    from lincah.penugasan.tim import Kebutuhan
    from lincah.registry.waktu import hari_ini, sekarang

    day = hari_ini(instansi)
    head = next(pos for pos in kini(instansi, day).pos.values() if pos.peran == "kepala_bidang" and pos.pemangku)
    siapa = sebagai(instansi, Pegawai.objects.get(pk=head.pemangku[0].pegawai_id), waktu=sekarang(), tanggal=day)
    common = Kompetensi.objects.annotate(n=Count("pemilik")).order_by("-n", "nama")[:NEEDS]
    needs = tuple(Kebutuhan(one.nama, 1 + n % 2, one.pk, 3, "jf" if n % 2 else "") for n, one in enumerate(common))
    masa = Masa(day, day + timedelta(days=DAYS))
    return siapa, PermintaanTim(jabatan_pengusul(siapa)[0], Kolam.INSTANSI, needs, SIZE, 3, masa)


if __name__ == "__main__":
    main()
