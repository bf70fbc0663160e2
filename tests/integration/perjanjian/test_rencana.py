"""Direction, strategy, recommendation and the work that begins from a target, by whom each model names."""

from uuid import uuid4

import pytest
from tests.cast import DARI, Cast
from tests.perencanaan import KINI, LAYANAN, aktor, bagi, bagian, dinas_sepakat, jejak, menunggu, pokok, sepakat
from tests.perkara import coba, usulan

from lincah.kedudukan.models import Pegawai, PenetapanKedudukan
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import PerkaraTidakAda, UsulanKeliru
from lincah.perjanjian import services
from lincah.perjanjian.models import (
    BentukStrategi,
    JenisArahan,
    Menunggu,
    PenugasanTarget,
    Rekomendasi,
    Strategi,
    Target,
)
from lincah.perjanjian.services import IsianStrategi, PerjanjianKeliru
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

TIM = IsianStrategi("Membagi wilayah kerja.", BentukStrategi.TIM, ketua=True)


@pytest.fixture
def milik_bidang(cast: Cast) -> Target:
    """A target of the Kepala Bidang."""
    atas, _ = pokok(dinas_sepakat(cast))
    return bagi(cast.kepala_dinas, atas, bagian(cast.pos["bidang"]))[0]


def test_the_superior_and_the_holder_direct_nobody_else(cast: Cast, milik_bidang: Target) -> None:
    kunci = uuid4()
    for siapa in (cast.kepala_dinas, cast.kepala_dinas):
        services.arahkan(aktor(siapa), milik_bidang.pk, jenis=JenisArahan.ARAHAN, teks="Utamakan warga.", kunci=kunci)
    services.arahkan(
        aktor(cast.kabid), milik_bidang.pk, jenis=JenisArahan.EKSPEKTASI, teks="Tiap triwulan ada hasil.", kunci=uuid4()
    )
    assert milik_bidang.arahan.count() == 2
    for lain in (cast.kabid_lain, cast.bupati, cast.sekda, cast.madya):
        with pytest.raises(PerkaraTidakAda):
            services.arahkan(aktor(lain), milik_bidang.pk, jenis=JenisArahan.ARAHAN, teks="Coba", kunci=uuid4())
    dasar = [satu.kuitansi["simpulan"]["alasan"][0]["dasar"] for satu in jejak("target", milik_bidang.pk)[1:]]
    assert dasar == ["Lampiran huruf C angka 2 huruf b angka 1"] * 2


def test_the_strategy_is_of_the_tier_that_plans(cast: Cast, milik_bidang: Target) -> None:
    induk = milik_bidang.induk
    assert induk
    with pytest.raises(PerjanjianKeliru, match="sesudah target ini dibagi"):
        services.rumuskan(aktor(cast.kepala_dinas), induk.pk, TIM, versi=None)
    with pytest.raises(PerkaraTidakAda):
        services.rumuskan(aktor(cast.kepala_dinas), milik_bidang.pk, TIM, versi=None)
    services.rumuskan(aktor(cast.kabid), milik_bidang.pk, TIM, versi=None)
    sendiri = IsianStrategi("Dikerjakan seorang analis.", BentukStrategi.INDIVIDU, ketua=True, unit_lain_id=1)
    services.rumuskan(aktor(cast.kabid), milik_bidang.pk, sendiri, versi=1)
    strategi = Strategi.objects.get(target=milik_bidang)
    assert (strategi.bentuk, strategi.ketua, strategi.lintas, strategi.unit_lain_id, strategi.versi) == (
        "individu", False, False, None, 2,
    )  # fmt: skip
    with pytest.raises(PerjanjianKeliru, match="diubah orang lain"):
        services.rumuskan(aktor(cast.kabid), milik_bidang.pk, TIM, versi=1)


def test_work_begun_from_a_target_stays_tied_to_it(cast: Cast, milik_bidang: Target) -> None:
    isi = usulan(cast.pos["bidang"], cast.muda, hari=KINI, asal=f"target:{milik_bidang.pk}")
    for _ in range(2):
        penugasan, _rancangan = coba(cast.kabid, isi, KINI)
    assert penugasan
    assert [satu.penugasan_id for satu in PenugasanTarget.objects.filter(target=milik_bidang)] == [penugasan.pk]
    assert jejak("target", milik_bidang.pk)[-1].jenis == "perjanjian.menugaskan"
    biasa, _rancangan = coba(cast.kabid, usulan(cast.pos["bidang"], cast.muda, hari=KINI), KINI)
    assert biasa and PenugasanTarget.objects.count() == 1


@pytest.mark.parametrize("asal", ["target:999999", "target:abc", "target:"])
def test_work_of_a_target_that_is_not_there_is_not_opened(cast: Cast, milik_bidang: Target, asal: str) -> None:
    with pytest.raises(UsulanKeliru, match="belum dapat dikaitkan"):
        coba(cast.kabid, usulan(cast.pos["bidang"], cast.muda, hari=KINI, asal=asal), KINI)
    assert Penugasan.objects.count() == 0


def test_another_unit_cannot_begin_work_from_this_target(cast: Cast, milik_bidang: Target) -> None:
    isi = usulan(cast.pos["bidang_lain"], cast.orang_bidang_lain, hari=KINI, asal=f"target:{milik_bidang.pk}")
    with pytest.raises(UsulanKeliru, match="belum dapat dimulai"):
        coba(cast.kabid_lain, isi, KINI)
    assert Penugasan.objects.count() == 0


def test_no_recommendation_where_the_model_knows_none(cast: Cast, milik_bidang: Target) -> None:
    with pytest.raises(PerjanjianKeliru, match="tidak memerlukan rekomendasi"):
        services.rekomendasikan(aktor(cast.kabid), milik_bidang.pk, teks="Dua analis.", kunci=uuid4())


def test_where_the_head_assigns_the_recommendation_comes_first(cast_lain: Cast, tenant_lain: Instansi) -> None:
    cast = cast_lain
    with di_instansi(tenant_lain):
        _tetapkan(cast, cast.muda)
        (atas,) = pokok(sepakat(cast.kepala_dinas, cast.pos["dinas"], cast.bupati, LAYANAN))
        (target,) = bagi(cast.kepala_dinas, atas, bagian(cast.pos["bidang"], "20"))
        isi = usulan(cast.pos["bidang"], cast.muda, hari=KINI, asal=f"target:{target.pk}")
        with pytest.raises(UsulanKeliru, match=r"Pasal 42 ayat \(2\) huruf d"):
            coba(cast.kabid, isi, KINI)
        for lain in (cast.kepala_dinas, cast.kabid_lain):
            with pytest.raises(PerkaraTidakAda):
                services.rekomendasikan(aktor(lain), target.pk, teks="Dua analis.", kunci=uuid4())
        services.rekomendasikan(aktor(cast.kabid), target.pk, teks="Dua analis.", kunci=uuid4())
        assert menunggu() == [("menugaskan", cast.pos["dinas"].nama)]
        assert Menunggu.objects.get().target_id == target.pk
        assert Rekomendasi.objects.get().kepada_id == cast.pos["dinas"].pk
        penugasan, rancangan = coba(cast.kabid, isi, KINI)
        assert penugasan, [satu.ringkas for satu in rancangan.jalan.halangan]
        assert menunggu() == []


def _tetapkan(cast: Cast, pegawai: Pegawai) -> None:
    """The kedudukan has been set, as this regulation wants before an assignment."""
    unit = cast.unit["bidang"]
    PenetapanKedudukan.objects.create(
        pegawai=pegawai, unit=unit, nomor="SK-1", tanggal=DARI, penetap="Bupati", dari=DARI
    )
