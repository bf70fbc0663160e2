"""The database itself keeps an agreed version as it was agreed."""

from collections.abc import Callable

import pytest
from django.db import IntegrityError, connection, transaction
from tests.cast import Cast
from tests.perencanaan import aktor, dinas_sepakat, konsep

from lincah.perjanjian import services
from lincah.perjanjian.models import Butir, KeadaanPerjanjian, Perjanjian

Perubahan = Callable[[Perjanjian], object]


def sql(teks: str) -> Perubahan:
    def jalankan(perjanjian: Perjanjian) -> object:
        with connection.cursor() as kursor:
            return kursor.execute(teks, {"id": perjanjian.pk})

    return jalankan


PERUBAHAN: dict[str, Perubahan] = {
    "back to a draft": lambda p: Perjanjian.objects.filter(pk=p.pk).update(keadaan=KeadaanPerjanjian.KONSEP),
    "another party": lambda p: Perjanjian.objects.filter(pk=p.pk).update(pihak_kedua="Orang lain"),
    "another letter while replaced": lambda p: Perjanjian.objects.filter(pk=p.pk).update(
        keadaan=KeadaanPerjanjian.DIGANTI, naskah_id=None
    ),
    "removed": sql("DELETE FROM perjanjian_perjanjian WHERE id = %(id)s"),
    "a row changed": lambda p: p.butir.update(target="0"),
    "a row removed": sql("DELETE FROM perjanjian_butir WHERE perjanjian_id = %(id)s"),
    "a row added": lambda p: Butir.objects.create(
        perjanjian=p, urutan=99, sasaran="x", indikator="x", target="1", satuan="x"
    ),
    "emptied": sql("SET CONSTRAINTS ALL IMMEDIATE; TRUNCATE perjanjian_butir"),
}


@pytest.mark.parametrize("nama", PERUBAHAN)
def test_an_agreed_version_is_not_changed(nama: str, cast: Cast) -> None:
    perjanjian = dinas_sepakat(cast)
    sebelum = [*Perjanjian.objects.values(), *Butir.objects.order_by("pk").values()]
    with pytest.raises(IntegrityError, match="perjanjian kinerja"), transaction.atomic():
        PERUBAHAN[nama](perjanjian)
    assert sebelum == [*Perjanjian.objects.values(), *Butir.objects.order_by("pk").values()]


def test_a_row_is_not_moved_into_an_agreed_version(cast: Cast) -> None:
    jadi = dinas_sepakat(cast)
    baru = services.mulai(
        aktor(cast.kepala_dinas), jabatan_id=cast.pos["dinas"].pk, tahun=jadi.tahun, kunci=jadi.pk, alasan="Berubah"
    )
    with pytest.raises(IntegrityError, match="disepakati"), transaction.atomic():
        baru.butir.update(perjanjian=jadi, urutan=99)


def test_it_is_replaced_and_a_draft_is_changed_and_given_up(cast: Cast) -> None:
    jadi = dinas_sepakat(cast)
    Perjanjian.objects.filter(pk=jadi.pk).update(keadaan=KeadaanPerjanjian.DIGANTI)
    with pytest.raises(IntegrityError, match="diganti versi baru"), transaction.atomic():
        Perjanjian.objects.filter(pk=jadi.pk).update(keadaan=KeadaanPerjanjian.BERLAKU)
    draf = konsep(cast.kepala_badan, cast.pos["badan"])
    draf.butir.update(target="1")
    services.buang(aktor(cast.kepala_badan), draf.pk, suntingan=None)
    assert not Butir.objects.filter(perjanjian_id=draf.pk).exists()
