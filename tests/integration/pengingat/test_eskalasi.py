"""What is late long enough is shown to the superior once, as an event, until it waits no longer."""

from datetime import UTC, datetime, timedelta

from django.test import Client
from tests.cast import Cast
from tests.perkara import aktor, buka, jalankan, peristiwa

from lincah.accounts.models import Akun
from lincah.pengingat.models import Eskalasi, PengaturanPengingat
from lincah.pengingat.queries.aturan import lupakan_aturan
from lincah.pengingat.queries.eskalasi import terlambat_di_bawah
from lincah.pengingat.services.eskalasi import eskalasikan
from lincah.registry.models import Instansi

SENIN = datetime(2025, 3, 10, 1, tzinfo=UTC)  # the draft of 3 March was due on Thursday the 6th
SELASA = SENIN + timedelta(days=1)
JUDUL = "Arsitektur data"


def coba(instansi: Instansi, waktu: datetime) -> int:
    return eskalasikan(instansi, tanggal=waktu.date(), waktu=waktu)


def test_three_working_days_late_reach_the_superior_once(cast: Cast, in_tenant: Instansi) -> None:
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.muda, judul=JUDUL)
    assert coba(in_tenant, SENIN) == 0
    assert coba(in_tenant, SELASA) == 1
    assert coba(in_tenant, SELASA) == coba(in_tenant, SELASA + timedelta(days=1)) == 0
    (satu,) = terlambat_di_bawah(aktor(cast.kepala_dinas, SELASA.date()))
    assert (satu.judul, satu.kepada) == (JUDUL, cast.pos["bidang"].nama)
    for lain in (cast.kabid, cast.sekda, cast.kabid_lain, cast.muda):
        assert terlambat_di_bawah(aktor(lain, SELASA.date())) == ()
    (kejadian,) = [satu for satu in peristiwa(perkara) if satu.jenis == "penugasan.terlambat_diperlihatkan"]
    assert kejadian.pelaku["kapasitas"] == "sistem" and "06-03-2025" in kejadian.isi["catatan"]


def test_a_person_is_reported_to_the_penilai(cast: Cast, in_tenant: Instansi) -> None:
    jalankan(buka(cast.kabid, cast.pos["bidang"], cast.muda, cast.pertama), (cast.kabid, "menetapkan"))
    assert coba(in_tenant, SELASA) == 2
    assert len(terlambat_di_bawah(aktor(cast.kabid, SELASA.date()))) == 2


def test_what_is_done_is_shown_no_longer_and_closed(cast: Cast, in_tenant: Instansi) -> None:
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    coba(in_tenant, SELASA)
    jalankan(perkara, (cast.kabid, "menetapkan"), hari=SELASA.date())
    assert terlambat_di_bawah(aktor(cast.kepala_dinas, SELASA.date())) == ()
    coba(in_tenant, SELASA)
    assert Eskalasi.objects.get().selesai == SELASA


def test_zero_is_never(cast: Cast, in_tenant: Instansi) -> None:
    PengaturanPengingat.objects.create(eskalasi=0)
    lupakan_aturan()
    buka(cast.kabid, cast.pos["bidang"], cast.muda)
    assert coba(in_tenant, SELASA + timedelta(days=60)) == 0


def test_nobody_stands_above_the_top(cast: Cast, in_tenant: Instansi) -> None:
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    perkara.tunggu.update(jabatan=cast.pos["pemda"])
    assert coba(in_tenant, SELASA) == 0


def test_home_and_the_case_tell_it(cast: Cast, in_tenant: Instansi) -> None:
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.muda, judul=JUDUL)
    coba(in_tenant, SELASA)
    client = Client()
    client.force_login(Akun.objects.get(pegawai=cast.kepala_dinas))
    teks = client.get("/uji1/").content.decode()
    assert "Terlambat pada yang Anda pimpin" in teks and JUDUL in teks
    assert "memperlihatkan keterlambatan kepada atasan" in client.get(f"/uji1/pekerjaan/{perkara.pk}/").content.decode()
