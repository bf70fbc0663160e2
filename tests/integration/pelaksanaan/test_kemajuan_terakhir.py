"""Where each activity stands is kept with what is told: the same as reading all of it."""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from tests.cast import WAKTU, Cast

from lincah.pelaksanaan.models import Kemajuan, KemajuanTerakhir
from lincah.penugasan.models import Penugasan

# Told in other words: every row looked at, the latest by moment and number, sums of what no correction replaced.
DIBACA_SEMUA = """
    SELECT k.penugasan_id, k.rincian_id,
           (SELECT x.id FROM pelaksanaan_kemajuan x WHERE x.penugasan_id = k.penugasan_id
            AND x.rincian_id IS NOT DISTINCT FROM k.rincian_id ORDER BY x.waktu DESC, x.id DESC LIMIT 1),
           MAX(GREATEST(k.waktu, k.diperbaiki)),
           COALESCE(SUM(k.realisasi) FILTER (WHERE k.id NOT IN (SELECT g.menggantikan_id FROM pelaksanaan_kemajuan g
               WHERE g.menggantikan_id IS NOT NULL)), 0),
           COALESCE(SUM(k.biaya) FILTER (WHERE k.id NOT IN (SELECT g.menggantikan_id FROM pelaksanaan_kemajuan g
               WHERE g.menggantikan_id IS NOT NULL)), 0)
    FROM pelaksanaan_kemajuan k GROUP BY 1, 2 ORDER BY 1, 2
"""


def catatan(penugasan: Penugasan, waktu: datetime, **lain: Any) -> Kemajuan:
    isi = {"pegawai": penugasan.anggota.first().pegawai, "uraian": "Dikerjakan", "persen": 10, "kunci": uuid4()}
    return Kemajuan(penugasan=penugasan, waktu=waktu, **isi | lain)


def check_sama() -> None:
    with connection.cursor() as kursor:
        kursor.execute(DIBACA_SEMUA)
        semua = kursor.fetchall()
    medan = ("penugasan_id", "rincian_id", "catatan_id", "tercatat", "realisasi", "biaya")
    assert semua == list(KemajuanTerakhir.objects.order_by("penugasan_id", "rincian_id").values_list(*medan))
    for satu in KemajuanTerakhir.objects.select_related("catatan"):
        assert (satu.persen, satu.waktu) == (satu.catatan.persen, satu.catatan.waktu)


def test_many_at_once_and_out_of_order(cast: Cast, tim: Penugasan) -> None:
    rincian = [*tim.rincian.order_by("urutan"), None]
    Kemajuan.objects.bulk_create(
        catatan(tim, WAKTU + timedelta(hours=(ke * 7) % 5), rincian=rincian[ke % 4], persen=ke, biaya=ke * 100)
        for ke in range(20)
    )
    check_sama()
    assert KemajuanTerakhir.objects.count() == 4
    Kemajuan.objects.bulk_create([catatan(tim, WAKTU - timedelta(days=1), rincian=rincian[0], persen=99)])
    check_sama()


@pytest.mark.parametrize("pindah", [False, True])
def test_a_correction_takes_its_number_back(cast: Cast, tim: Penugasan, pindah: bool) -> None:
    satu, dua, _ = tim.rincian.order_by("urutan")
    lama = catatan(tim, WAKTU, rincian=satu, persen=40, realisasi="2.5", biaya=1_000)
    lama.save()
    catatan(tim, WAKTU + timedelta(hours=1), rincian=dua, biaya=70).save()
    baru = {"menggantikan": lama, "diperbaiki": WAKTU + timedelta(hours=3), "biaya": 10}
    catatan(tim, WAKTU, rincian=dua if pindah else satu, persen=30, **baru).save()
    check_sama()
    semua = KemajuanTerakhir.objects.all()
    assert (sum(satu.biaya for satu in semua), sum(satu.realisasi for satu in semua)) == (80, 0)


def test_nothing_told_changes_nothing(cast: Cast, tim: Penugasan) -> None:
    assert Kemajuan.objects.bulk_create([]) == [] and not KemajuanTerakhir.objects.exists()
