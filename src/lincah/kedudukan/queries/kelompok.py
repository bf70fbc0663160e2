"""Staff counted by unit, class and level: what a chart shows instead of thousands of names."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Count

from lincah.kedudukan.models import Pemangkuan
from lincah.law.kedudukan import Jenjang, Kelas
from lincah.peraturan.gambar import Kelompok


def kelompok_pada(tanggal: date, unit: Iterable[int]) -> tuple[Kelompok, ...]:
    """Pejabat Fungsional and Pelaksana who sit in these units on `tanggal` and lead none of them; one query."""
    baris = (
        Pemangkuan.objects.berlaku(tanggal)
        .filter(jabatan__unit_id__in=list(unit), jabatan__pimpinan=False, jenis="definitif")
        .filter(jabatan__kelas__in=(Kelas.JF.value, Kelas.PELAKSANA.value))
        .values_list("jabatan__unit_id", "jabatan__kelas", "jabatan__jenjang")
        .annotate(jumlah=Count("pegawai_id", distinct=True))
        .order_by("jabatan__unit_id", "jabatan__kelas", "jabatan__jenjang")
    )
    return tuple(
        Kelompok(unit_id, Kelas(kelas), Jenjang(jenjang) if jenjang else None, jumlah)
        for unit_id, kelas, jenjang, jumlah in baris
    )
