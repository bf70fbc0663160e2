"""The demo regencies for tests: 300 people each, committed once a test run under addresses of their own (`uji-…`)."""

from collections.abc import Callable, Iterator

import pytest
from django.db import connection
from pytest_django.plugin import DjangoDbBlocker
from tests.basis_data_uji import check_uji
from tests.sidik import Sidik, beda_sidik, sidik_skema

from lincah.audit.services import segel
from lincah.kedudukan.demo.baca import baca_daerah
from lincah.kedudukan.demo.pemuatan import susun
from lincah.kedudukan.demo.simpan import Penyimpan
from lincah.kedudukan.models import Jabatan, Pegawai, Pemangkuan
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Domain, Instansi, Pemberlakuan
from lincah.registry.queries import lupakan_ingatan
from lincah.registry.services import DataInstansi, buat_instansi
from lincah.registry.waktu import hari_ini, sekarang

PEGAWAI = 300
Muat = Callable[..., Instansi]
BERSAMA = "uji"
_dimuat: dict[str, Instansi] = {}  # by address: tests of several folders share them


@pytest.fixture(scope="session")
def muat_daerah(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Muat]:
    """`muat_daerah(slug)`: that demo regency, filled when it is first asked for. Ask before any transaction begins.

    The copies `uji-…` are shared by all tests that roll back, and are looked at when the run ends: whoever left a row
    there disturbs others. `awalan` gives another copy, for tests whose rows stay.
    """

    awal: dict[str, Sidik] = {}

    def muat(slug: str, awalan: str = BERSAMA) -> Instansi:
        alamat = f"{awalan}-{slug}"
        if alamat not in _dimuat:
            assert not connection.in_atomic_block, "a regency is committed once: load it before the transaction"
            with django_db_blocker.unblock():
                check_uji()
                _dimuat[alamat] = _muat(slug, alamat)
                if awalan == BERSAMA:
                    skema = _dimuat[alamat].schema_name
                    awal[skema] = sidik_skema(skema)
        return _dimuat[alamat]

    yield muat
    with django_db_blocker.unblock():
        berubah = [nama for skema, dulu in awal.items() for nama in beda_sidik(dulu, sidik_skema(skema))]
    assert berubah == [], f"a test that shares these regencies left its rows there: {', '.join(berubah)}"


def _muat(slug: str, alamat: str) -> Instansi:
    daerah = baca_daerah(slug)
    connection.set_schema_to_public()
    data = DataInstansi(slug=alamat, **daerah["instansi"])
    instansi = buat_instansi(data, peraturan_id=daerah["peraturan"]["id"], dari=daerah["peraturan"]["dari"])
    with di_instansi(instansi):
        rencana = susun(slug, pegawai=PEGAWAI, hari_ini=hari_ini(instansi))
        Penyimpan(rencana, daerah).simpan(waktu=sekarang(), laporkan=lambda selesai, total: None)
        segel(waktu=sekarang(), semua=True)  # or the sealer of another test does, and leaves rows here
    connection.set_schema_to_public()
    return instansi


def hapus_daerah(instansi: Instansi) -> None:
    """Take a regency that was committed away again, its schema too."""
    check_uji()
    connection.set_schema_to_public()
    with connection.cursor() as kursor:
        kursor.execute(f'DROP SCHEMA "{instansi.schema_name}" CASCADE')
    Pemberlakuan.objects.filter(instansi=instansi).delete()
    Domain.objects.filter(tenant=instansi).delete()
    Instansi.objects.filter(pk=instansi.pk).delete()
    lupakan_ingatan()


def pimpinan(kode: str) -> Jabatan:
    """The post that leads the unit of that code, in the regency one is in."""
    return Jabatan.objects.get(unit__kode=kode, pimpinan=True)


def pemangku(kode: str) -> Pegawai:
    """Who holds it definitively."""
    return Pegawai.objects.get(pemangkuan__jabatan=pimpinan(kode), pemangkuan__jenis="definitif")


def staf(kode: str, jenjang: str, jumlah: int) -> tuple[Pegawai, ...]:
    """So many of those who sit in the unit and lead nothing: of that jenjang ('' a pelaksana, '*' anybody)."""
    duduk = Pemangkuan.objects.filter(jabatan__unit__kode=kode, jabatan__pimpinan=False, jenis="definitif")
    duduk = duduk if jenjang == "*" else duduk.filter(jabatan__jenjang=jenjang)
    duduk = duduk.filter(jabatan__kelas__in=("jf", "pelaksana")).select_related("pegawai").order_by("id")
    orang = tuple(satu.pegawai for satu in duduk[:jumlah])
    assert len(orang) == jumlah, f"{kode} has {len(orang)} people of '{jenjang}'"
    return orang
