"""The rows of a perjanjian kinerja kept for the unit: by who draws it up, whole, and a later draft begun with them."""

from uuid import uuid4

import pytest
from tests import perkara
from tests.cast import Cast
from tests.integration.penugasan.test_serentak import serentak
from tests.integration.perjanjian.test_layar import alamat, masuk
from tests.perencanaan import INDEKS, KINI, LAYANAN, TAHUN, aktor, dinas_sepakat, jejak, konsep

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Pegawai
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda
from lincah.perjanjian import services
from lincah.perjanjian.models import Perjanjian, TemplatPerjanjian
from lincah.perjanjian.services import PerjanjianKeliru
from lincah.registry.models import Instansi

DEPAN = TAHUN + 1


def simpan(siapa: Pegawai, perjanjian: Perjanjian, *, templat: bool = True, suntingan: int | None = None) -> Perjanjian:
    return services.jadikan_templat(aktor(siapa), perjanjian.pk, templat=templat, suntingan=suntingan)


def mulai(cast: Cast, tahun: int = DEPAN, siapa: Aktor | None = None) -> Perjanjian:
    """The draft of that year, from the template."""
    isi = {"jabatan_id": cast.pos["dinas"].pk, "tahun": tahun, "kunci": uuid4(), "templat": True}
    return services.mulai(siapa or aktor(cast.kepala_dinas), **isi)


def baris(perjanjian: Perjanjian) -> list[dict[str, object]]:
    kolom = ("sasaran", "indikator", "target", "satuan", "anggaran")
    return list(perjanjian.butir.order_by("urutan").values(*kolom))


def test_a_draft_is_kept_and_a_later_one_begins_with_all_of_it(cast: Cast) -> None:
    asal = simpan(cast.kepala_dinas, konsep(cast.kepala_dinas, cast.pos["dinas"]))
    baru = mulai(cast)
    assert baris(baru) == baris(asal) == [LAYANAN.kolom(), INDEKS.kolom()]
    assert not baru.butir.exclude(simpul=None, asal=None).exists(), "it is a copy and hangs on no target of before"
    assert (baru.keadaan, baru.tahun) == ("konsep", DEPAN)
    satu = jejak("perjanjian", asal.pk)[-1]
    assert (satu.jenis, satu.isi["baris"]) == ("perjanjian.menjadikan_templat", 2)
    assert satu.kuitansi["simpulan"]["boleh"] and satu.kuitansi["simpulan"]["alasan"][0]["dasar"]


def test_what_is_kept_stays_when_the_draft_changes_or_goes_and_is_replaced_when_kept_anew(cast: Cast) -> None:
    asal = simpan(cast.kepala_dinas, konsep(cast.kepala_dinas, cast.pos["dinas"]))
    services.simpan_butir(aktor(cast.kepala_dinas), asal.pk, [INDEKS], suntingan=None)
    assert TemplatPerjanjian.objects.get().banyak == 2
    simpan(cast.kepala_dinas, asal)
    assert [satu["indikator"] for satu in TemplatPerjanjian.objects.get().baris] == [INDEKS.indikator]
    services.buang(aktor(cast.kepala_dinas), asal.pk, suntingan=None)
    assert baris(mulai(cast)) == [INDEKS.kolom()]


def test_an_agreed_version_is_kept_too_and_stays_as_agreed(cast: Cast) -> None:
    disepakati = dinas_sepakat(cast)
    simpan(cast.kepala_dinas, disepakati)
    assert (TemplatPerjanjian.objects.get().tahun, TemplatPerjanjian.objects.get().versi) == (TAHUN, 1)
    disepakati.refresh_from_db()
    assert disepakati.keadaan == "berlaku"


def test_nobody_but_who_draws_it_up_keeps_or_lets_go_or_begins(cast: Cast) -> None:
    asal = konsep(cast.kepala_dinas, cast.pos["dinas"])
    for lain in (cast.kabid, cast.sekda, cast.bupati, cast.kepala_badan, cast.madya):
        with pytest.raises(PerkaraTidakAda):
            simpan(lain, asal)
    assert not TemplatPerjanjian.objects.exists()
    simpan(cast.kepala_dinas, asal)
    for lain in (cast.kabid, cast.kepala_badan, cast.madya):
        with pytest.raises(PerkaraTidakAda):
            simpan(lain, asal, templat=False)
        with pytest.raises(PerkaraTidakAda):
            mulai(cast, siapa=aktor(lain))
    assert TemplatPerjanjian.objects.get().banyak == 2
    badan = {"jabatan_id": cast.pos["badan"].pk, "tahun": DEPAN, "kunci": uuid4(), "templat": True}
    with pytest.raises(PerjanjianKeliru, match="sudah dilepas"):
        services.mulai(aktor(cast.kepala_badan), **badan)  # the template of another unit is none of his


def test_a_stale_page_and_a_draft_without_rows_keep_nothing(cast: Cast) -> None:
    asal = konsep(cast.kepala_dinas, cast.pos["dinas"])
    with pytest.raises(HalamanBasi):
        simpan(cast.kepala_dinas, asal, suntingan=asal.suntingan - 1)
    services.simpan_butir(aktor(cast.kepala_dinas), asal.pk, [], suntingan=None)
    with pytest.raises(PerjanjianKeliru, match="Isi konsepnya"):
        simpan(cast.kepala_dinas, asal)
    assert not TemplatPerjanjian.objects.exists()


def test_let_go_it_is_offered_no_more_and_a_page_that_still_offers_it_begins_nothing(cast: Cast) -> None:
    asal = simpan(cast.kepala_dinas, konsep(cast.kepala_dinas, cast.pos["dinas"]))
    for _ in range(2):
        simpan(cast.kepala_dinas, asal, templat=False)
    assert [s.jenis for s in jejak("perjanjian", asal.pk)][-2:] == [
        "perjanjian.menjadikan_templat", "perjanjian.melepas_templat",
    ]  # fmt: skip
    with pytest.raises(PerjanjianKeliru, match="belum ada yang disusun"):
        mulai(cast)
    assert not Perjanjian.objects.filter(tahun=DEPAN).exists()


def test_kept_twice_at_once_there_is_one_template_whole(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    asal = konsep(cast.kepala_dinas, cast.pos["dinas"])
    siapa = perkara.aktor(cast.kepala_dinas, KINI)

    def satu() -> Perjanjian:
        return services.jadikan_templat(siapa, asal.pk, templat=True, suntingan=None)

    hasil = serentak(instansi, satu, satu)
    assert all(isinstance(satu, Perjanjian) for satu in hasil), hasil
    assert TemplatPerjanjian.objects.get().banyak == 2


def test_on_the_screens_by_forms_alone_and_told_to_nobody_else(cast: Cast) -> None:
    kepala, asal = masuk(cast.kepala_dinas), konsep(cast.kepala_dinas, cast.pos["dinas"])
    rincian, templat = alamat("rincian", asal.pk), alamat("templat_unit", asal.pk)
    depan = f"{alamat('daftar')}?tahun={DEPAN}"
    assert "Jadikan templat unit" in kepala.get(rincian).content.decode()
    assert "Mulai dari templat" not in kepala.get(depan).content.decode()
    data = {"templat": "1", "kunci": uuid4(), "suntingan": asal.suntingan}
    for _ in range(2):  # a phone that sends it twice
        assert kepala.post(templat, data)["Location"] == rincian
    assert [s.jenis for s in jejak("perjanjian", asal.pk)].count("perjanjian.menjadikan_templat") == 1
    assert "Perbarui dengan isi ini" in kepala.get(rincian).content.decode()
    assert "Mulai dari templat unit (2 indikator)" in kepala.get(depan).content.decode()
    atasan = masuk(cast.bupati)
    assert alamat("templat_unit", asal.pk) not in atasan.get(rincian).content.decode()
    assert atasan.post(templat, {**data, "kunci": uuid4()}).status_code == 404
    awal = {"jabatan": cast.pos["dinas"].pk, "tahun": DEPAN, "kunci": uuid4(), "templat": "1"}
    baru = Perjanjian.objects.exclude(pk=asal.pk)
    assert not baru.exists()
    jawab = kepala.post(alamat("baru"), awal)
    assert jawab["Location"] == alamat("isi", baru.get().pk)
    assert LAYANAN.indikator in kepala.get(jawab["Location"]).content.decode()


def test_where_a_draft_is_begun_already_it_is_not_begun_again(cast: Cast) -> None:
    simpan(cast.kepala_dinas, konsep(cast.kepala_dinas, cast.pos["dinas"]))
    with pytest.raises(PerjanjianKeliru, match="Sudah ada konsep"):
        mulai(cast, TAHUN)
