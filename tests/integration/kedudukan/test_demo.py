"""The demo: filled once, the same people every time, with the gaps it promises and a way in for each part."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from django.db import connection
from pytest_django.plugin import DjangoDbBlocker
from tests.daerah import hapus_daerah

from lincah.accounts.models import Akun
from lincah.audit.models import Peristiwa
from lincah.kedudukan import demo
from lincah.kedudukan.demo.baca import baca_daerah
from lincah.kedudukan.demo.pemuatan import ADMINISTRATOR
from lincah.kedudukan.models import Jabatan, Pegawai, Pemangkuan, PenetapanKedudukan, Unit
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.queries import profil_berlaku
from lincah.registry.waktu import hari_ini

# One that demands that kedudukan be set and lets the instansi choose models.
SLUG = "dairi"


@dataclass
class Termuat:
    """The regency, and what was told while it was loaded."""

    instansi: Instansi
    kabar: list[tuple[int, int]]


@pytest.fixture(scope="module")
def termuat(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Termuat]:
    """Loaded once under its own address, and gone afterwards."""
    kabar: list[tuple[int, int]] = []
    with django_db_blocker.unblock():
        instansi = demo.muat(SLUG, 1, lambda selesai, jumlah: kabar.append((selesai, jumlah)))
        connection.set_schema_to_public()
    yield Termuat(instansi, kabar)
    with django_db_blocker.unblock():
        hapus_daerah(instansi)


@pytest.fixture
def dimuat(termuat: Termuat, db: None) -> Iterator[Instansi]:
    with di_instansi(termuat.instansi):
        yield termuat.instansi


def test_the_regulation_is_in_force_since_its_day(dimuat: Instansi) -> None:
    peraturan = baca_daerah(SLUG)["peraturan"]
    assert profil_berlaku(dimuat, peraturan["dari"]) == peraturan["id"]


def test_loading_twice_changes_nothing(dimuat: Instansi) -> None:
    sebelum = Pegawai.objects.count(), Peristiwa.objects.count()
    demo.muat(SLUG, 5000)
    assert (Pegawai.objects.count(), Peristiwa.objects.count()) == sebelum


def test_progress_is_told_until_the_end(termuat: Termuat) -> None:
    assert termuat.kabar == sorted(termuat.kabar)
    assert termuat.kabar[-1][0] == termuat.kabar[-1][1]


def test_every_leading_post_is_held_but_the_gaps(dimuat: Instansi) -> None:
    kosong = Jabatan.objects.filter(pimpinan=True).exclude(
        pk__in=Pemangkuan.objects.berlaku(hari_ini(dimuat)).values("jabatan_id")
    )
    assert set(kosong.values_list("unit__kode", flat=True)) == set(baca_daerah(SLUG)["celah"]["kosong"])


def test_a_person_has_three_posts_and_another_none(dimuat: Instansi) -> None:
    siapa = {satu.peran: satu.pegawai for satu in demo.pemeran(dimuat)}
    kini = Pemangkuan.objects.berlaku(hari_ini(dimuat))
    assert sorted(kini.filter(pegawai=siapa["rangkap"]).values_list("jenis", flat=True)) == ["definitif", "plt", "plt"]
    assert not kini.filter(pegawai=siapa["tanpa_jabatan"]).exists()
    assert kini.filter(jenis="plh", pegawai=siapa["plh"]).get().jabatan.pemangkuan.filter(jenis="definitif").exists()


def test_one_person_waits_for_the_kedudukan_to_be_set(dimuat: Instansi) -> None:
    siapa = {satu.peran: satu.pegawai for satu in demo.pemeran(dimuat)}
    belum = Pegawai.objects.exclude(pk__in=PenetapanKedudukan.objects.values("pegawai_id"))
    assert set(belum.values_list("pk", flat=True)) == {
        siapa["bupati"],
        siapa["tanpa_jabatan"],
        siapa["belum_ditetapkan"],
    }


def test_everybody_can_log_in_with_the_printed_password(dimuat: Instansi) -> None:
    assert Akun.objects.count() == Pegawai.objects.filter(akun__isnull=False).count() + 1
    for akun in (Akun.objects.get(username=ADMINISTRATOR), Akun.objects.exclude(username=ADMINISTRATOR).first()):
        assert akun.check_password(demo.SANDI_DEMO)


def test_the_list_of_accounts_begins_with_the_administrator(dimuat: Instansi) -> None:
    baris = demo.akun_contoh(SLUG)
    assert baris[0]["username"] == ADMINISTRATOR
    assert {satu["sandi"] for satu in baris} == {demo.SANDI_DEMO}
    assert len({satu["username"] for satu in baris}) == len(baris) == len(demo.pemeran(dimuat)) + 1
    assert all(Akun.objects.filter(username=satu["username"]).exists() for satu in baris)


def test_an_instansi_that_is_no_demo_has_no_story(tenant: Instansi) -> None:
    assert demo.pemeran(tenant) == []


def test_an_unknown_demo_names_those_there_are() -> None:
    with pytest.raises(demo.DemoTidakAda, match=SLUG):
        demo.muat("tidak-ada")


def test_a_subtree_is_one_prefix(dimuat: Instansi) -> None:
    dinas = Unit.objects.get(kode="DINKES")
    bawah = Unit.objects.filter(jalur__startswith=dinas.jalur)
    assert all(satu.kode.startswith("DINKES") for satu in bawah)
    assert bawah.count() > 5


def test_one_event_for_each_table(dimuat: Instansi) -> None:
    dimuat_ = Peristiwa.objects.filter(jenis="kedudukan.dimuat").values_list("objek_jenis", flat=True)
    assert len(dimuat_) == len(set(dimuat_))
    assert {"unit", "jabatan", "pegawai", "pemangkuan"} <= set(dimuat_)
