"""Every letter of the year is signed, unless its case leaves it waiting; so are those of the perjanjian kinerja."""

import pytest
from django.db import connection
from tests.daerah import Muat
from tests.integration.setahun.conftest import TAHUN

from lincah.audit.models import Peristiwa
from lincah.naskah.keabsahan import keabsahan
from lincah.naskah.models import MenungguTanda, Naskah
from lincah.registry.konteks import di_instansi
from lincah.setahun import Ukuran, muat_tahun

SEDIKIT = Ukuran(pekerjaan=4, contoh=2, regu=20, perjanjian=2)


def test_the_letters_of_a_year_are_signed_by_who_set_them(muat_daerah: Muat, request: pytest.FixtureRequest) -> None:
    instansi = muat_daerah("karangasem")
    request.getfixturevalue("db")
    with di_instansi(instansi):
        assert muat_tahun(instansi, TAHUN, ukuran=SEDIKIT) is not None
        perjanjian = Naskah.objects.filter(jenis="perjanjian_kinerja")
        assert perjanjian.exists()
        belum = Naskah.objects.filter(tanda_tangan=None).exclude(pk__in=MenungguTanda.objects.values("pk"))
        assert not belum.exists()
        for surat in perjanjian:
            tanda = keabsahan(surat.pk)
            assert tanda is not None
            assert tanda.sah, tanda.alasan
            assert tanda.nama == surat.nama_penanda_tangan
            jejak = Peristiwa.objects.get(jenis="naskah.ditandatangani", objek_id=str(surat.pk))
            assert surat.dibuat < jejak.waktu < surat.dibuat.replace(hour=23)
    connection.set_schema_to_public()
