"""A post has a class, perhaps a level and a role; at most one leads a unit."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from tests.cast import HARI, OLEH, WAKTU, Cast

from lincah.kedudukan.models import Jabatan
from lincah.kedudukan.services import KedudukanKeliru, akhiri, buka_jabatan, tutup_jabatan, ubah_jabatan

JEJAK = {"oleh": OLEH, "waktu": WAKTU}
JF = {"nama": "Arsiparis Terampil", "kelas": "jf", "jenjang": "terampil"}


def open_post(cast: Cast, **isi: object) -> Jabatan:
    return buka_jabatan(**({"unit": cast.unit["bidang"], "dari": HARI} | JF | isi), **JEJAK)


@pytest.mark.parametrize(
    ("isi", "field"),
    [
        ({"kelas": "eselon"}, "kelas"),
        ({"peran": "raja"}, "peran"),
        ({"jenjang": ""}, "jenjang"),
        ({"kelas": "pelaksana"}, "jenjang"),
        ({"kelas": "pelaksana", "jenjang": "", "pimpinan": True}, "pimpinan"),
        ({"pimpinan": True}, "pimpinan"),
        ({"nama": ""}, "nama"),
        ({"dari": date(2020, 1, 1)}, "dari"),
    ],
)
def test_a_wrong_post_is_refused_at_its_field(cast: Cast, isi: dict[str, object], field: str) -> None:
    with pytest.raises(KedudukanKeliru) as galat:
        open_post(cast, **isi)
    assert galat.value.field == field


def test_a_post_may_change_its_name_but_not_its_class(cast: Cast) -> None:
    pos = open_post(cast)
    assert ubah_jabatan(jabatan=pos, perubahan={"nama": "Arsiparis", "formasi": 2}, **JEJAK).formasi == 2
    assert ubah_jabatan(jabatan=pos, perubahan={"formasi": 2}, **JEJAK).nama == "Arsiparis"
    with pytest.raises(KedudukanKeliru, match="tutup jabatan ini"):
        ubah_jabatan(jabatan=pos, perubahan={"kelas": "pelaksana"}, **JEJAK)


def test_a_held_post_is_not_closed(cast: Cast) -> None:
    with pytest.raises(KedudukanKeliru, match="Kabul Bidang"):
        tutup_jabatan(jabatan=cast.pos["bidang"], sampai=HARI, **JEJAK)


def test_after_its_holder_has_left_another_post_may_lead(cast: Cast) -> None:
    pos = cast.pos["bidang"]
    akhiri(pemangkuan=cast.kabid.pemangkuan.get(), sampai=HARI, **JEJAK)
    tutup_jabatan(jabatan=pos, sampai=HARI, **JEJAK)
    with pytest.raises(KedudukanKeliru, match="sudah ditutup"):
        tutup_jabatan(jabatan=pos, sampai=HARI, **JEJAK)
    assert open_post(cast, pimpinan=True, dari=date(2025, 3, 4)).pimpinan


def test_the_database_itself_refuses_a_second_leader(cast: Cast) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Jabatan.objects.create(unit=cast.unit["bidang"], nama="Dua", kelas="administrator", pimpinan=True, dari=HARI)


@pytest.mark.parametrize("isi", [{"kelas": "x"}, {"peran": "Kepala X"}, {"jenjang": "x"}, {"sampai": date(2020, 1, 1)}])
def test_the_database_itself_refuses_unknown_values(cast: Cast, isi: dict[str, object]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Jabatan.objects.create(**({"unit": cast.unit["bidang"], "dari": HARI} | JF | isi))
