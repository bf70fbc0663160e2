"""What is late long enough is shown to the superior once, as an event, until it waits no longer."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.cast import Cast
from tests.perkara import aktor, buka, jalankan, peristiwa

from lincah.accounts.models import Akun
from lincah.audit.models import Peristiwa
from lincah.audit.sidik import hash_peristiwa, kanonik, polos, teks_peristiwa
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


def test_many_are_shown_in_as_many_statements_as_one(
    cast: Cast, in_tenant: Instansi, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One event with its receipt for each, in batches; a batch of two costs what one costs."""

    def hitung(banyak: int) -> int:
        for _ in range(banyak):
            buka(cast.kabid, cast.pos["bidang"], cast.muda)
        with CaptureQueriesContext(connection) as kueri:
            assert coba(in_tenant, SELASA) == banyak
        return len(kueri)

    hitung(1)
    assert hitung(9) == hitung(2)
    monkeypatch.setattr("lincah.pengingat.services.eskalasi.SEKALI", 2)
    hitung(5)
    semua = list(Peristiwa.objects.filter(jenis="penugasan.terlambat_diperlihatkan").order_by("id"))
    assert len(semua) == len({satu.objek_id for satu in semua}) == Eskalasi.objects.count() == 17
    for satu in semua:
        kelompok = {nama: kanonik(getattr(satu, nama)) for nama in ("pelaku", "isi", "kuitansi")}
        kelompok |= {"waktu": kanonik(polos(satu.waktu)), "jenis": kanonik(satu.jenis)}
        kelompok["objek"] = kanonik([satu.objek_jenis, satu.objek_id])
        assert bytes(satu.hash) == hash_peristiwa(satu.pk, teks_peristiwa(kelompok))
        assert satu.kuitansi["profil"] == "bintan-62-2023" and satu.kuitansi["simpulan"]["alasan"]


def test_an_empty_post_is_reported_to_the_next_one_up_with_the_reason(cast: Cast, in_tenant: Instansi) -> None:
    from lincah.kedudukan.models import Pemangkuan

    perkara = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    Pemangkuan.objects.filter(pegawai=cast.kabid).update(sampai=SENIN.date())
    assert coba(in_tenant, SELASA) == 1
    (kejadian,) = [satu for satu in peristiwa(perkara) if satu.jenis == "penugasan.terlambat_diperlihatkan"]
    (alasan,) = kejadian.kuitansi["simpulan"]["alasan"]
    assert cast.pos["dinas"].nama in alasan["ringkas"] and alasan["dasar"]


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
