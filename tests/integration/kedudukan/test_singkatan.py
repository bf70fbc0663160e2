"""Two units that number letters do not share an abbreviation; those that do not may."""

from typing import Any

import pytest
from django.db import IntegrityError, transaction
from tests.cast import DARI, OLEH, WAKTU, Cast

from lincah.kedudukan.models import Unit
from lincah.kedudukan.services import KedudukanKeliru, buka_unit, ubah_unit

ISI: dict[str, Any] = {"dari": DARI, "oleh": OLEH, "waktu": WAKTU}


@pytest.fixture
def kominfo(cast: Cast) -> Unit:
    return ubah_unit(unit=cast.unit["dinas"], perubahan={"singkatan": " KOMINFO "}, oleh=OLEH, waktu=WAKTU)


def test_another_perangkat_daerah_is_refused_it_when_opened_and_when_changed(cast: Cast, kominfo: Unit) -> None:
    assert kominfo.singkatan == "KOMINFO"
    for tulis in ("KOMINFO", "kominfo", " Kominfo"):
        with pytest.raises(KedudukanKeliru, match="sudah dipakai Dinas Komunikasi") as galat:
            buka_unit(jenis="dinas", nama="Dinas Lain", induk=cast.unit["pemda"], singkatan=tulis, **ISI)
        assert galat.value.field == "singkatan"
        with pytest.raises(KedudukanKeliru, match="Nomor surat dihitung"):
            ubah_unit(unit=cast.unit["badan"], perubahan={"singkatan": tulis}, oleh=OLEH, waktu=WAKTU)


def test_a_unit_without_a_register_may_share_it_and_one_keeps_its_own(cast: Cast, kominfo: Unit) -> None:
    ubah_unit(unit=cast.unit["bidang_badan"], perubahan={"singkatan": "KOMINFO"}, oleh=OLEH, waktu=WAKTU)
    ubah_unit(unit=kominfo, perubahan={"singkatan": "KOMINFO", "urutan": 3}, oleh=OLEH, waktu=WAKTU)
    assert Unit.objects.filter(singkatan="KOMINFO").count() == 2


def test_the_database_refuses_it_as_well(cast: Cast, kominfo: Unit) -> None:
    with pytest.raises(IntegrityError, match="unit_singkatan_tunggal"), transaction.atomic():
        Unit.objects.filter(pk=cast.unit["badan"].pk).update(singkatan="kominfo")
