"""A leader sees where work hangs: by unit and step, the longest first, of the own units only."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.cast import HARI, Cast
from tests.perkara import aktor, buka, jalankan

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries.jangkauan import jangkauan
from lincah.penugasan.queries.tertunda import Hambatan, hambatan
from lincah.registry.models import Instansi

ALAMAT = "/uji1/tim/tertahan/"
NANTI = HARI + timedelta(days=40)


@pytest.fixture
def tiga(cast: Cast, in_tenant: Instansi) -> None:
    """A draft of the bidang; one accepted by nobody; one of another Perangkat Daerah."""
    buka(cast.kabid, cast.pos["bidang"], cast.muda, judul="Konsep bidang")
    terbit = buka(cast.kabid, cast.pos["bidang"], cast.muda, cast.pertama, judul="Belum diterima")
    jalankan(terbit, (cast.kabid, "menetapkan"))
    buka(cast.kabid_badan, cast.pos["bidang_badan"], cast.orang_badan_lain, judul="Urusan badan")


def lihat(siapa: Pegawai, unit: str, cast: Cast, **lain: str) -> Hambatan:
    return hambatan(cast.unit[unit], NANTI, jangkauan(aktor(siapa, NANTI), None).pimpin, **lain)


def halaman(siapa: Pegawai, tambahan: str = "") -> tuple[int, str]:
    client = Client()
    client.force_login(Akun.objects.get(pegawai=siapa))
    jawab = client.get(ALAMAT + tambahan)
    return jawab.status_code, jawab.content.decode()


def test_a_case_counts_once_however_many_it_waits_for(cast: Cast, tiga: None) -> None:
    isi = lihat(cast.kepala_dinas, "dinas", cast)
    assert isi.semua is not None and (isi.semua.banyak, isi.semua.terlambat) == (2, 2)
    assert [(satu.nama, satu.banyak) for satu in isi.unit] == [("Bidang Aplikasi Informatika", 2)]
    assert {satu.nama: satu.banyak for satu in isi.langkah} == {"Menunggu diterima": 1, "Menunggu penetapan": 1}


def test_the_top_sees_every_unit_below_it(cast: Cast, tiga: None) -> None:
    isi = lihat(cast.bupati, "pemda", cast)
    assert isi.semua is not None and isi.semua.banyak == 3
    assert {satu.nama for satu in isi.unit} == {cast.unit["dinas"].nama, cast.unit["badan"].nama}


def test_the_longest_wait_comes_first_and_names_everybody(cast: Cast, tiga: None) -> None:
    terlama = lihat(cast.kabid, "bidang", cast).terlama
    assert [satu.sejak for satu in terlama] == sorted(satu.sejak for satu in terlama)
    (terima,) = [satu for satu in terlama if satu.judul == "Belum diterima"]
    assert "Muda Anggota" in terima.siapa and "Pertama Anggota" in terima.siapa
    assert terima.terbuka


def test_one_step_alone(cast: Cast, tiga: None) -> None:
    isi = lihat(cast.kabid, "bidang", cast, langkah="menerima")
    assert isi.semua is not None and isi.semua.banyak == 1
    assert [satu.judul for satu in isi.terlama] == ["Belum diterima"]


def test_the_page_says_it_in_a_sentence_first(cast: Cast, tiga: None) -> None:
    status, teks = halaman(cast.kepala_dinas)
    assert status == 200 and "2 pekerjaan menunggu seseorang di sini" in teks
    assert teks.index("2 pekerjaan menunggu") < teks.index("<table")
    assert "Urusan badan" not in teks


def test_nothing_hangs_and_it_says_so(cast: Cast, in_tenant: Instansi) -> None:
    status, teks = halaman(cast.kepala_dinas)
    assert status == 200 and "Tidak ada yang tertahan" in teks and "<table" not in teks


def test_who_leads_nothing_learns_where_to_look(cast: Cast, tiga: None) -> None:
    status, teks = halaman(cast.muda)
    assert status == 200 and "tidak memimpin unit" in teks and "Konsep bidang" not in teks


@pytest.mark.parametrize(
    "tambahan", ["?unit=0", "?unit=x", "?unit=99999999999999999999", "?unit={badan}", "?unit={pemda}"]
)
def test_another_unit_is_not_there(tambahan: str, cast: Cast, tiga: None) -> None:
    nomor = {nama: unit.pk for nama, unit in cast.unit.items()}
    assert halaman(cast.kepala_dinas, tambahan.format(**nomor))[0] == 404


@pytest.mark.parametrize("langkah", ["tidak_ada", "reviu_<b>", "'", "%"])
def test_an_unknown_step_shows_all(langkah: str, cast: Cast, tiga: None) -> None:
    status, teks = halaman(cast.kepala_dinas, f"?langkah={langkah}")
    assert status == 200 and "2 pekerjaan menunggu" in teks and "<b>" not in teks


def test_many_cost_no_more_queries_than_few(cast: Cast, tiga: None) -> None:
    with CaptureQueriesContext(
        connection,
    ) as sedikit:
        halaman(cast.bupati)
    for nomor in range(30):
        buka(cast.kabid, cast.pos["bidang"], cast.muda, judul=f"Pekerjaan {nomor}")
    client = Client()
    client.force_login(Akun.objects.get(pegawai=cast.bupati))
    with CaptureQueriesContext(connection) as banyak:
        teks = client.get(ALAMAT).content.decode()
    assert len(banyak) <= min(12, len(sedikit)) and teks.count('scope="row"') <= 40
