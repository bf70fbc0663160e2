"""What a page costs: at most twelve queries and 60 kB, however many people there are."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.cast import Cast
from tests.integration.kedudukan_layar.conftest import Masuk

from lincah.kedudukan.models import Pegawai, Pemangkuan
from lincah.registry.konteks import di_instansi

PALING_BANYAK = 12
PALING_BERAT = 60_000
BUKAN = ("SET", "SAVEPOINT", "RELEASE", "ROLLBACK")


def ukur(client: Client, alamat: str) -> tuple[int, int]:
    client.get(alamat)  # the structure of the day is read once a process
    with CaptureQueriesContext(connection) as isi:
        jawab = client.get(alamat)
    assert jawab.status_code == 200, alamat
    return sum(not baris["sql"].startswith(BUKAN) for baris in isi.captured_queries), len(jawab.content)


def alamat_semua(siapa: Pegawai, unit: int, jabatan: int) -> dict[str, list[str]]:
    orang = reverse("pegawai:rincian", args=[siapa.pk])
    return {
        "pegawai": [reverse("pegawai:daftar"), f"{reverse('pegawai:daftar')}?cari=a", orang, reverse("tim"),
                    reverse("kinerja"), f"{orang}?tanggal=2025-03-03"],
        "admin": [reverse("pegawai:daftar"), orang, reverse("masalah"), reverse("struktur:unit", args=[unit]),
                  reverse("struktur:jabatan", args=[jabatan]), reverse("struktur:pegawai_baru"),
                  f"{reverse('struktur:angkat')}?jabatan={jabatan}&pegawai={siapa.pk}"],
    }  # fmt: skip


def test_pages_of_a_few_people(cast: Cast, masuk: Masuk) -> None:
    semua = alamat_semua(cast.kabid, cast.unit["dinas"].pk, cast.pos["bidang"].pk)
    for siapa, daftar in ((cast.kabid, semua["pegawai"]), (cast.administrator, semua["admin"])):
        for alamat in daftar:
            banyak, berat = ukur(masuk(siapa), alamat)
            assert banyak <= PALING_BANYAK and berat <= PALING_BERAT, (alamat, banyak, berat)


@pytest.fixture(scope="module")
def daerah(muat_daerah: Any) -> Any:
    return muat_daerah("bintan")


def test_pages_of_a_regency_of_three_hundred(daerah: Any, db: None, masuk: Masuk) -> None:
    with di_instansi(daerah):
        from lincah.accounts.services import buat_administrator

        admin = buat_administrator(username="admin-uji", nama="Administrator", sandi="sandi-uji-2025")
        for peran in ("bupati", "sekretaris_daerah", "kepala_dinas_badan", "kepala_bidang"):
            pangku = Pemangkuan.objects.filter(jabatan__peran=peran, sampai__isnull=True).order_by("id")[0]
            semua = alamat_semua(pangku.pegawai, pangku.jabatan.unit_id, pangku.jabatan_id)
            for siapa, daftar in ((pangku.pegawai, semua["pegawai"]), (admin, semua["admin"])):
                for alamat in daftar:
                    banyak, berat = ukur(masuk(siapa), alamat)
                    assert banyak <= PALING_BANYAK and berat <= PALING_BERAT, (peran, alamat, banyak, berat)
