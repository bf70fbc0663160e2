"""The daily digest: to whom, when, once, by a real mail server that may fail."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from tests.cast import Cast
from tests.perkara import buka, jalankan
from tests.smtp_lokal import Smtp, smtp_lokal

from lincah.kedudukan.models import Pegawai
from lincah.pengingat.models import PengaturanPengingat, PilihanPengingat, Ringkasan
from lincah.pengingat.queries.aturan import Aturan, lupakan_aturan
from lincah.pengingat.services.ringkasan import antrekan
from lincah.pengingat.tasks import giliran
from lincah.pengingat.tasks import jalankan as ingatkan
from lincah.registry.models import Instansi
from lincah.registry.queries import semua_instansi

PAGI = datetime(2025, 3, 4, 0, 30, tzinfo=UTC)  # Tuesday 07.30 WIB
JAM = timedelta(hours=1)


@pytest.fixture
def smtp(settings: object) -> Iterator[Smtp]:
    with smtp_lokal() as server:
        settings.LINCAH_SUREL = "smtp://"  # type: ignore[attr-defined]
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"  # type: ignore[attr-defined]
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port  # type: ignore[attr-defined]
        yield server


@pytest.fixture
def menunggu(cast: Cast, in_tenant: Instansi) -> Instansi:
    """A draft waits for the kepala bidang, a letter for two of the unit; each with an address."""
    for nama in ("kabid", "muda", "pertama", "kepala_dinas"):
        Pegawai.objects.filter(pk=getattr(cast, nama).pk).update(email=f"{nama}@uji.test")
    buka(cast.kabid, cast.pos["bidang"], cast.muda, judul="Rahasia dapur\r\nBcc: x@uji.test")
    terbit = buka(cast.kabid, cast.pos["bidang"], cast.muda, cast.pertama, judul="Arsitektur data")
    jalankan(terbit, (cast.kabid, "menetapkan"))
    return in_tenant


def atur(**isi: object) -> None:
    PengaturanPengingat.objects.update_or_create(pk=1, defaults=isi)
    lupakan_aturan()


def status() -> dict[str, str]:
    return dict(Ringkasan.objects.values_list("pegawai__email", "status"))


def test_everybody_gets_one_and_a_second_run_sends_nothing(menunggu: Instansi, smtp: Smtp) -> None:
    assert ingatkan(menunggu, PAGI) == 3
    assert sorted(smtp.kepada()) == ["kabid@uji.test", "muda@uji.test", "pertama@uji.test"]
    assert ingatkan(menunggu, PAGI) == ingatkan(menunggu, PAGI + JAM) == 0
    assert len(smtp.surat) == 3 and len({satu["Message-ID"] for satu in smtp.surat}) == 3


def test_the_next_day_brings_another(menunggu: Instansi, smtp: Smtp) -> None:
    ingatkan(menunggu, PAGI)
    assert ingatkan(menunggu, PAGI + 24 * JAM) == 3


def test_it_holds_verbs_titles_and_addresses_and_no_names(menunggu: Instansi, smtp: Smtp, cast: Cast) -> None:
    ingatkan(menunggu, PAGI)
    (surat,) = [satu for satu in smtp.surat if satu["To"] == "kabid@uji.test"]
    assert surat["Subject"] == "Uji Satu: 1 menunggu Anda" and surat["Bcc"] is None
    teks = surat.get_content()
    assert "- Tetapkan surat: Rahasia dapur" in teks and "tenggat 6 Maret 2025" in teks
    assert "http://127.0.0.1:8000/uji1/pekerjaan/" in teks and "/uji1/pengingat/" in teks
    for orang in (cast.kabid, cast.muda, cast.pertama):
        assert orang.nama not in teks and orang.nip not in teks


def test_late_is_said(menunggu: Instansi, smtp: Smtp) -> None:
    ingatkan(menunggu, PAGI + 24 * JAM * 3)  # Friday; the acceptance was due on Wednesday
    (surat,) = [satu for satu in smtp.surat if satu["To"] == "pertama@uji.test"]
    assert surat["Subject"] == "Uji Satu: 1 menunggu Anda, 1 terlambat"
    assert "terlambat sejak 5 Maret 2025" in surat.get_content()


def test_nothing_leaves_early_or_in_quiet_hours_or_on_a_day_off(menunggu: Instansi, smtp: Smtp) -> None:
    for saat in (PAGI - JAM, PAGI + 11 * JAM, PAGI + 4 * 24 * JAM):  # 06.30, 18.30, Saturday
        assert ingatkan(menunggu, saat) == 0
    atur(libur={"2025-03-04": "Libur"})
    assert ingatkan(menunggu, PAGI) == 0
    assert not smtp.surat and not Ringkasan.objects.exists()


def test_the_hour_is_that_of_the_instansi(menunggu: Instansi, smtp: Smtp) -> None:
    menunggu.zona = "Asia/Jayapura"
    assert ingatkan(menunggu, PAGI - 2 * JAM) == 3  # 22.30 UTC the day before: 07.30 WIT


def test_who_opted_out_serves_no_more_or_has_no_address_gets_none(menunggu: Instansi, smtp: Smtp, cast: Cast) -> None:
    PilihanPengingat.objects.create(pegawai=cast.kabid, tanpa_surel=True)
    Pegawai.objects.filter(pk=cast.muda.pk).update(email="")
    Pegawai.objects.filter(pk=cast.pertama.pk).update(aktif=False)
    assert ingatkan(menunggu, PAGI) == 0 and not smtp.surat


def test_an_instansi_may_want_none(menunggu: Instansi, smtp: Smtp) -> None:
    atur(surel=False)
    assert ingatkan(menunggu, PAGI) == 0 and not Ringkasan.objects.exists()


def test_a_server_that_hangs_up_gets_the_rest_later(menunggu: Instansi, smtp: Smtp) -> None:
    smtp.sampai = 1
    assert ingatkan(menunggu, PAGI) == 1
    assert sorted(status().values()) == ["antre", "antre", "terkirim"]
    smtp.sampai = None
    assert ingatkan(menunggu, PAGI + timedelta(minutes=10)) == 2
    assert sorted(smtp.kepada()) == ["kabid@uji.test", "muda@uji.test", "pertama@uji.test"]


def test_no_server_at_all_loses_nothing(menunggu: Instansi, smtp: Smtp, settings: object) -> None:
    settings.EMAIL_PORT = 1  # type: ignore[attr-defined]
    assert ingatkan(menunggu, PAGI) == 0
    settings.EMAIL_PORT = smtp.port  # type: ignore[attr-defined]
    assert ingatkan(menunggu, PAGI + timedelta(minutes=10)) == 3


def test_one_refused_address_stops_nobody_else(menunggu: Instansi, smtp: Smtp) -> None:
    smtp.menolak = {"kabid@uji.test": "550 tidak ada", "muda@uji.test": "450 nanti lagi"}
    assert ingatkan(menunggu, PAGI) == 1
    assert status() == {"kabid@uji.test": "gagal", "muda@uji.test": "antre", "pertama@uji.test": "terkirim"}
    smtp.menolak = {}
    assert ingatkan(menunggu, PAGI + timedelta(minutes=1)) == 0  # not before the pause is over
    assert ingatkan(menunggu, PAGI + timedelta(minutes=10)) == 1
    assert smtp.kepada()[-1] == "muda@uji.test"


def test_what_was_done_meanwhile_is_not_asked(menunggu: Instansi, smtp: Smtp, cast: Cast) -> None:
    antrekan(PAGI.date())
    from lincah.penugasan.models import Penugasan

    terbit = Penugasan.objects.get(judul="Arsitektur data")
    jalankan(terbit, (cast.pertama, "menerima"))
    assert ingatkan(menunggu, PAGI) == 2
    assert status()["pertama@uji.test"] == "kosong"


@pytest.mark.parametrize(("dari", "sampai", "tenang"), [(18, 6, {18, 23, 0, 5}), (12, 14, {12, 13}), (6, 6, set())])
def test_quiet_hours_may_go_over_midnight(dari: int, sampai: int, tenang: set[int]) -> None:
    aturan = Aturan(tenang_dari=dari, tenang_sampai=sampai)
    assert {jam for jam in (18, 23, 0, 5, 6, 12, 13, 14, 17) if aturan.tenang(jam)} == tenang


def test_each_instansi_has_one_job_however_often_the_clock_strikes(tertulis: object) -> None:
    from django.db import connection

    slug = sorted(satu.slug for satu in semua_instansi())  # a worker may have loaded demo regencies for other tests
    assert giliran(0) == len(slug) > 1
    assert giliran(1) == 0
    with connection.cursor() as kursor:
        kursor.execute(
            "SELECT args->>'slug' FROM public.procrastinate_jobs WHERE task_name = 'pengingat.ingatkan' ORDER BY 1"
        )
        assert sorted(satu for (satu,) in kursor.fetchall()) == slug
