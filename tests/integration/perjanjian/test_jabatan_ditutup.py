"""A post with targets is not closed unseen: what it bears is told, and goes to the post that follows."""

from datetime import UTC, datetime
from uuid import uuid4

from tests.cast import OLEH, WAKTU, Cast
from tests.perencanaan import KINI, TAHUN, aktor, bagi, bagian, dinas_sepakat, jejak, konsep, menunggu, pokok

from lincah.kedudukan.kait import alihkan_pekerjaan, pekerjaan_jabatan, pekerjaan_terhenti
from lincah.kedudukan.models import Pemangkuan
from lincah.perjanjian import services
from lincah.perjanjian.models import Perjanjian, Target


def test_its_targets_and_what_waits_are_told_and_handed_over(cast: Cast) -> None:
    atas, _ = pokok(dinas_sepakat(cast))
    (anak,) = bagi(cast.kepala_dinas, atas, bagian(cast.pos["bidang"]))
    assert [satu.judul for satu in pekerjaan_jabatan(cast.pos["bidang"].pk)] == [f"1 target kinerja tahun {TAHUN}"]
    dinas = [(satu.judul, satu.menunggu) for satu in pekerjaan_jabatan(cast.pos["dinas"].pk)]
    assert dinas[0][1] == "Bagi target perjanjian kinerja"
    waktu = WAKTU.replace(year=TAHUN)
    assert alihkan_pekerjaan(cast.pos["bidang"].pk, cast.pos["bidang_lain"].pk, oleh=OLEH, waktu=waktu) >= 1
    anak.refresh_from_db()
    assert anak.jabatan_id == cast.pos["bidang_lain"].pk
    assert pekerjaan_jabatan(cast.pos["bidang"].pk) == ()
    services.arahkan(aktor(cast.kabid_lain), anak.pk, jenis="arahan", teks="Diteruskan.", kunci=uuid4())


def test_a_draft_and_its_wait_follow_the_post(cast: Cast) -> None:
    perjanjian = konsep(cast.kepala_dinas, cast.pos["dinas"])
    services.ajukan(aktor(cast.kepala_dinas), perjanjian.pk, suntingan=None)
    services.kembalikan(aktor(cast.bupati), perjanjian.pk, catatan="Naikkan.", suntingan=None)
    alihkan_pekerjaan(cast.pos["dinas"].pk, cast.pos["badan"].pk, oleh=OLEH, waktu=WAKTU)
    assert menunggu() == [("memperbaiki", cast.pos["badan"].nama)]
    assert Perjanjian.objects.get().jabatan_id == cast.pos["badan"].pk
    assert [satu.jenis for satu in jejak("perjanjian", perjanjian.pk)][-1] == "perjanjian.dialihkan"
    assert Target.objects.count() == 0


def test_an_offer_waits_for_the_post_that_follows_the_superior(cast: Cast) -> None:
    perjanjian = konsep(cast.kepala_dinas, cast.pos["dinas"])
    services.ajukan(aktor(cast.kepala_dinas), perjanjian.pk, suntingan=None)
    alihkan_pekerjaan(cast.pos["pemda"].pk, cast.pos["setda"].pk, oleh=OLEH, waktu=WAKTU)
    assert menunggu() == [("menyepakati", cast.pos["setda"].nama)]
    perjanjian.refresh_from_db()
    assert (perjanjian.jabatan_id, perjanjian.atasan_id) == (cast.pos["dinas"].pk, cast.pos["setda"].pk)


def test_the_year_is_that_of_the_instansi(cast: Cast) -> None:
    (target, *_) = pokok(dinas_sepakat(cast))
    tahun_baru = datetime(TAHUN, 12, 31, 20, tzinfo=UTC)  # in Jakarta the next year has begun
    alihkan_pekerjaan(cast.pos["dinas"].pk, cast.pos["badan"].pk, oleh=OLEH, waktu=tahun_baru)
    target.refresh_from_db()
    assert target.jabatan_id == cast.pos["dinas"].pk


def test_what_waits_for_an_empty_post_is_found(cast: Cast) -> None:
    dinas_sepakat(cast)
    assert [satu for satu in pekerjaan_terhenti(KINI) if "Bagi" in satu.pekerjaan.menunggu] == []
    Pemangkuan.objects.filter(jabatan=cast.pos["dinas"]).delete()
    (satu,) = [satu for satu in pekerjaan_terhenti(KINI) if "Bagi" in satu.pekerjaan.menunggu]
    assert satu.siapa == cast.pos["dinas"].nama
