"""A request that nobody answers lapses on its day, once; both sides are told, and an answer is not overrun."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from tests.cast import HARI, WAKTU, Cast
from tests.integration.permohonan.test_formulir import permintaan
from tests.integration.permohonan.test_layar_minta import sebagai
from tests.perkara import aktor, ditunggu, peristiwa

from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.services import tindak
from lincah.penugasan import tasks
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import ajukan
from lincah.penugasan.services.gugur import gugurkan, gugurkan_semua, hari_gugur

__all__ = ["sebagai"]
SESUDAH = HARI + timedelta(days=settings.LINCAH_MUNDUR + 1)


@pytest.fixture
def permohonan(cast: Cast) -> Penugasan:
    penugasan, rancangan = ajukan(aktor(cast.kabid), permintaan(cast))
    assert penugasan is not None, rancangan.jalan.halangan
    return penugasan


def test_it_lapses_the_day_after_its_letter_could_last_be_set(permohonan: Penugasan) -> None:
    assert hari_gugur(permohonan.mulai) == SESUDAH - timedelta(days=1)
    assert gugurkan_semua(hari=SESUDAH - timedelta(days=1), waktu=WAKTU) == 0
    assert gugurkan_semua(hari=SESUDAH, waktu=WAKTU) == 1
    assert gugurkan_semua(hari=SESUDAH, waktu=WAKTU) == 0
    permohonan.refresh_from_db()
    assert (permohonan.langkah, ditunggu(permohonan)) == ("gugur", set())
    akhir = peristiwa(permohonan)[-1]
    assert (akhir.jenis, akhir.pelaku["kapasitas"]) == ("penugasan.gugur", "sistem")
    assert akhir.kuitansi["simpulan"]["alasan"][0]["landasan"] == "tafsir"


def test_an_answer_that_came_first_stands(cast: Cast, permohonan: Penugasan) -> None:
    tindak(
        aktor(cast.kabid), permohonan.pk, "menarik_permohonan", isi={"catatan": "Tidak jadi"}, versi=permohonan.versi
    )
    assert not gugurkan(permohonan.pk, hari=SESUDAH, waktu=WAKTU)


def test_both_sides_read_it_at_home(
    cast: Cast, permohonan: Penugasan, sebagai: Callable[[Pegawai], Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timezone, "now", lambda: WAKTU + timedelta(days=settings.LINCAH_MUNDUR + 1))
    halaman = reverse("pekerjaan:perkara", args=[permohonan.pk])
    assert "Gugur bila tidak dijawab sampai" in sebagai(cast.kabid).get(halaman).content.decode()
    dijawab_oleh = _yang_diminta(cast, permohonan)
    assert tasks.gugurkan_permohonan(timestamp=0) == 1
    for siapa in (cast.kabid, dijawab_oleh):
        assert "gugur karena tidak dijawab" in sebagai(siapa).get(reverse("beranda")).content.decode()
    assert "Permohonan gugur" in sebagai(cast.kabid).get(halaman).content.decode()


def _yang_diminta(cast: Cast, permohonan: Penugasan) -> Pegawai:
    jabatan = next(id for _, id in ditunggu(permohonan))
    nama = next(nama for nama, pos in cast.pos.items() if pos.pk == jabatan)
    return {"bidang_lain": cast.kabid_lain, "dinas": cast.kepala_dinas}[nama]
