"""Another holder, another post, another regulation while work runs: who acts, by which rule (decisions 8, 9)."""

from datetime import timedelta

import pytest
from tests.cast import HARI, OLEH, WAKTU, Cast
from tests.integration.pelaksanaan.test_kendala import angkat, putuskan, waits
from tests.integration.penugasan.test_serentak import serentak
from tests.perkara import buka, jalankan, lakukan, peristiwa

from lincah.kedudukan.models import Pemangkuan
from lincah.kedudukan.services import akhiri
from lincah.kedudukan.services import angkat as lantik
from lincah.pelaksanaan.models import AlamatKendala, PutusanKendala, TungguKerja
from lincah.pelaksanaan.services.penjaga import PenjagaPelaksanaan
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda
from lincah.registry.models import Instansi
from lincah.registry.queries import profil_berlaku
from lincah.registry.services import berlakukan

BESOK = HARI + timedelta(days=1)


def ganti_kabid(cast: Cast) -> None:
    """From tomorrow kabid_lain is Plt of the post that kabid held until today."""
    lama = Pemangkuan.objects.get(pegawai=cast.kabid, jabatan=cast.pos["bidang"])
    akhiri(pemangkuan=lama, sampai=HARI, alasan="Pensiun", oleh=OLEH, waktu=WAKTU)
    lantik(
        pegawai=cast.kabid_lain,
        jabatan=cast.pos["bidang"],
        jenis="plt",
        dari=BESOK,
        sampai=BESOK + timedelta(days=60),
        nomor_sk="SK-1",
        oleh=OLEH,
        waktu=WAKTU,
    )


def test_who_holds_the_post_today_decides_and_who_left_does_not(cast: Cast, berjalan: Penugasan) -> None:
    angkat(cast.muda, berjalan)
    ganti_kabid(cast)
    assert (waits(cast.kabid, BESOK), waits(cast.kabid_lain, BESOK)) == ([], ["Putuskan permasalahan"])
    with pytest.raises(PerkaraTidakAda):
        putuskan(cast.kabid, berjalan, hari=BESOK)
    assert putuskan(cast.kabid_lain, berjalan, hari=BESOK).sebagai == f"Plt. {cast.pos['bidang'].nama}"
    assert peristiwa(berjalan)[-1].pelaku["kapasitas"] == "plt"


def test_the_review_goes_on_with_who_holds_the_post_and_no_tier_is_passed(cast: Cast, berjalan: Penugasan) -> None:
    jalankan(berjalan, (cast.muda, "menyerahkan_hasil"))
    ganti_kabid(cast)
    with pytest.raises(PerkaraTidakAda):
        lakukan(cast.kabid, berjalan, "meneruskan", hari=BESOK)
    assert not lakukan(cast.kepala_dinas, berjalan, "menyatakan_selesai", hari=BESOK).berhasil
    jalankan(berjalan, (cast.kabid_lain, "meneruskan"), (cast.kepala_dinas, "menyatakan_selesai"), hari=BESOK)
    assert berjalan.langkah == "selesai"


def test_a_problem_goes_over_with_the_post_that_is_closed(cast: Cast, berjalan: Penugasan) -> None:
    angkat(cast.muda, berjalan)
    PenjagaPelaksanaan().alihkan(cast.pos["bidang"].pk, cast.pos["bidang_lain"].pk, oleh=OLEH, waktu=WAKTU)
    assert (waits(cast.kabid), waits(cast.kabid_lain)) == ([], ["Putuskan permasalahan"])
    assert AlamatKendala.objects.get().jabatan == cast.pos["bidang_lain"]


def test_work_under_way_keeps_the_rules_it_began_with(cast: Cast, in_tenant: Instansi) -> None:
    orang = (cast.madya, cast.muda)
    lama = buka(cast.kabid, cast.pos["bidang"], *orang)
    jalankan(lama, (cast.kabid, "menetapkan"), *((satu, "menerima") for satu in orang))
    berlakukan(in_tenant, peraturan_id="dairi-18-2024", dari=BESOK)
    assert profil_berlaku(in_tenant, BESOK) == "dairi-18-2024"  # under it a team must bring an alternative
    assert muat_alur(lama.alur_id).profil == "bintan-62-2023"
    hasil = angkat(cast.muda, lama, hari=BESOK, alternatif=())
    assert hasil.kendala and [satu.tafsir for satu in hasil.simpulan.alasan] == ["B-51"]
    assert peristiwa(lama)[-1].kuitansi["profil"] == "bintan-62-2023"
    jalankan(lama, (cast.madya, "menyusun_rencana"), (cast.kabid, "menyepakati_rencana"), hari=BESOK)
    assert peristiwa(lama)[-1].kuitansi["profil"] == "bintan-62-2023"


def test_two_decisions_at_once_are_one_and_the_other_is_told(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    jalankan(perkara, (cast.kabid, "menetapkan"), (cast.muda, "menerima"))
    angkat(cast.muda, perkara)
    hasil = serentak(
        instansi,
        lambda: putuskan(cast.kabid, perkara, sejumlah=0),
        lambda: putuskan(cast.kabid, perkara, sejumlah=0, pelaksana=cast.kabid.pk),
    )
    assert sorted(type(satu).__name__ for satu in hasil) == ["HalamanBasi", "PutusanKendala"]
    assert (PutusanKendala.objects.count(), TungguKerja.objects.count()) == (1, 1)
    assert HalamanBasi in map(type, hasil)
