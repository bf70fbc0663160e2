"""The calendar of a person: a secret address that can be renewed, read without a session."""

import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from tests.cast import HARI, Cast
from tests.integration.pengingat.conftest import Masuk
from tests.perkara import buka, jalankan

from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Pegawai
from lincah.pengingat.models import PilihanPengingat
from lincah.pengingat.queries.kalender import rahasia
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

HALAMAN = "/uji1/pengingat/"
KIRIM = "/uji1/pengingat/kalender/"


@pytest.fixture(autouse=True)
def _hitungan_kosong(in_tenant: Instansi) -> None:
    cache.clear()


def alamat(siapa: Pegawai, masuk: Masuk) -> str:
    """Made on the page, as a person does."""
    teks = masuk(siapa).post(KIRIM, {"pakai": "1"}, follow=True).content.decode()
    cocok = re.search(r'value="http://testserver(/uji1/kalender/[^"]+)"', teks)
    assert cocok
    return cocok[1]


def isi(teks: bytes) -> str:
    """What a reader of the calendar sees: unfolded."""
    return teks.decode().replace("\r\n ", "")


def test_it_holds_due_days_and_periods(cast: Cast, masuk: Masuk) -> None:
    terbit = buka(cast.kabid, cast.pos["bidang"], cast.muda, judul="Data; arsip, dan\\lain")
    jalankan(terbit, (cast.kabid, "menetapkan"))
    jawab = Client().get(alamat(cast.muda, masuk))
    assert jawab.status_code == 200 and jawab["Content-Type"] == "text/calendar; charset=utf-8"
    teks = isi(jawab.content)
    assert teks.count("BEGIN:VEVENT") == 2 and "SUMMARY:Tenggat: Terima penugasan" in teks
    assert "SUMMARY:Data\\; arsip\\, dan\\\\lain" in teks
    akhir = terbit.selesai + timedelta(days=1)
    assert f"DTSTART;VALUE=DATE:{HARI:%Y%m%d}\r\nDTEND;VALUE=DATE:{akhir:%Y%m%d}" in teks
    assert all(len(baris) <= 75 for baris in jawab.content.split(b"\r\n"))


def test_only_what_is_one_s_own(cast: Cast, masuk: Masuk) -> None:
    jalankan(buka(cast.kabid, cast.pos["bidang"], cast.muda), (cast.kabid, "menetapkan"))
    assert b"VEVENT" not in Client().get(alamat(cast.pertama, masuk)).content


def test_no_session_no_cookie_no_search_engine(cast: Cast, masuk: Masuk) -> None:
    client = Client()
    jawab = client.get(alamat(cast.muda, masuk))
    assert not jawab.cookies and not client.session.keys()
    assert "noindex" in jawab["X-Robots-Tag"] and jawab["Cache-Control"] == "private, no-store"
    assert Client().post(jawab.request["PATH_INFO"]).status_code == 405


def test_a_new_address_ends_the_old_one_and_it_can_be_switched_off(cast: Cast, masuk: Masuk) -> None:
    lama = alamat(cast.muda, masuk)
    baru = alamat(cast.muda, masuk)
    assert (Client().get(lama).status_code, Client().get(baru).status_code) == (404, 200)
    masuk(cast.muda).post(KIRIM, {"pakai": "0"})
    assert Client().get(baru).status_code == 404
    jenis = list(
        Peristiwa.objects.filter(objek_jenis="pilihan_pengingat").order_by("id").values_list("jenis", flat=True)
    )
    assert jenis == ["pengingat.kalender_diperbarui"] * 2 + ["pengingat.kalender_dihentikan"]


def test_who_serves_no_more_has_no_calendar(cast: Cast, masuk: Masuk) -> None:
    satu = alamat(cast.muda, masuk)
    Pegawai.objects.filter(pk=cast.muda.pk).update(aktif=False)
    assert Client().get(satu).status_code == 404


def test_the_secret_is_not_in_the_database_and_not_that_of_another_instansi(
    cast: Cast, masuk: Masuk, tenant_lain: Instansi
) -> None:
    satu = alamat(cast.muda, masuk)
    baris = PilihanPengingat.objects.get()
    assert baris.kalender not in satu
    with di_instansi(tenant_lain):
        assert rahasia(baris) not in satu


def test_guessing_is_stopped_and_a_busy_program_too(cast: Cast, masuk: Masuk) -> None:
    benar = alamat(cast.muda, masuk)
    for _ in range(60):
        assert Client().get(benar).status_code == 200
    terlalu = Client().get(benar)
    assert (terlalu.status_code, terlalu["Retry-After"]) == (429, "3600")
    salah = f"/uji1/kalender/{cast.muda.pk}/{'0' * 48}.ics"
    for _ in range(60):
        assert Client().get(salah).status_code == 404
    assert Client().get(salah).status_code == 429


def test_opting_out_is_one_click_and_an_event(cast: Cast, masuk: Masuk, settings: object) -> None:
    settings.LINCAH_SUREL = "smtp://contoh"  # type: ignore[attr-defined]
    Pegawai.objects.filter(pk=cast.muda.pk).update(email="muda@uji.test")
    client = masuk(cast.muda)
    assert "muda@uji.test" in client.get(HALAMAN).content.decode()
    for _ in range(2):
        teks = client.post("/uji1/pengingat/surel/", {"kirim": "0"}, follow=True).content.decode()
    assert "memilih tidak menerima surel" in teks
    assert Peristiwa.objects.filter(jenis="pengingat.surel_diatur").count() == 1
    client.post("/uji1/pengingat/surel/", {"kirim": "1"})
    assert not PilihanPengingat.objects.get().tanpa_surel


def test_an_administrator_has_no_reminders(cast: Cast, masuk: Masuk) -> None:
    client = masuk(cast.administrator)
    assert {client.get(HALAMAN).status_code, client.post(KIRIM, {"pakai": "1"}).status_code} == {403}
    assert HALAMAN not in client.get("/uji1/lainnya/").content.decode().replace("/uji1/pengingat/pengaturan/", "")
