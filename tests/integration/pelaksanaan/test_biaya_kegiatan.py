"""The page of progress compares cost with budget, activity by activity, and says which is over."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.db import connection
from django.urls import reverse
from tests.cast import WAKTU, Cast

from lincah.pelaksanaan.models import Kemajuan, Rencana
from lincah.pelaksanaan.queries.biaya import baca_biaya
from lincah.penugasan.models import Penugasan


def test_each_activity_against_its_budget(cast: Cast, tim: Penugasan, masuk: Any) -> None:
    satu, dua, tiga = tim.rincian.order_by("urutan")
    for rincian, anggaran in ((satu, 300_000), (dua, 900_000)):
        tim.rincian.filter(pk=rincian.pk).update(anggaran=anggaran)
    for ke, (rincian, biaya) in enumerate(
        ((satu, 350_000), (satu, 50_000), (dua, 10_000), (tiga, 5_000), (None, 7_000))
    ):
        Kemajuan.objects.create(
            penugasan=tim, rincian=rincian, pegawai=cast.muda, uraian="Dibelanjakan", persen=10,
            waktu=WAKTU + timedelta(hours=ke), kunci=uuid4(), biaya=biaya,
        )  # fmt: skip
    rencana = Rencana.objects.get(penugasan=tim).anggaran
    biaya = baca_biaya(tim, rencana)
    with connection.cursor() as kursor:
        kursor.execute("SELECT rincian_id, sum(biaya) FROM pelaksanaan_kemajuan GROUP BY 1")
        assert {satu.id: satu.terpakai for satu in biaya.baris} == dict(kursor.fetchall())
    assert (biaya.terpakai, biaya.dibagi, biaya.rencana) == (422_000, 1_200_000, rencana)
    teks = masuk(cast.kabid).get(reverse("pekerjaan:kemajuan", args=[tim.pk])).content.decode()
    assert f"{satu.kegiatan}: biayanya Rp400.000, melebihi anggarannya Rp300.000." in teks
    lebih = biaya.lebih_dibagi
    assert (lebih > 0) == ("Anggaran kegiatan berjumlah Rp1.200.000" in teks)
    tim.rincian.filter(pk=satu.pk).update(dibatalkan=WAKTU)
    baris = {satu.kegiatan: satu for satu in baca_biaya(tim, rencana).baris}
    batal = baris[f"{satu.kegiatan} (dibatalkan)"]
    assert (batal.anggaran, batal.terpakai, batal.lewat) == (None, 400_000, False)


def test_without_money_there_is_no_table(cast: Cast, tim: Penugasan, masuk: Any) -> None:
    assert baca_biaya(tim, None).baris == ()
    assert (
        "Biaya menurut kegiatan"
        not in masuk(cast.kabid).get(reverse("pekerjaan:kemajuan", args=[tim.pk])).content.decode()
    )
