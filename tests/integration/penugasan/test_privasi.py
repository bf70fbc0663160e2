"""Who may read a case: who has a role in it, and who leads a unit above it. To all others it does not exist."""

from datetime import timedelta

import pytest
from tests.cast import HARI, OLEH, WAKTU, Cast
from tests.perkara import aktor, buka, jalankan, lakukan

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.services import angkat, delegasikan, mutasi
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.daftar import cari_pekerjaan
from lincah.penugasan.queries.menunggu import menunggu_saya
from lincah.penugasan.queries.perkara import buka_perkara
from lincah.penugasan.services import PerkaraTidakAda
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

JEJAK = {"oleh": OLEH, "waktu": WAKTU}
BERPERAN = ("kabid", "muda", "kepala_dinas")
DI_ATAS = ("bupati",)
LAIN = (
    "sekda", "asisten", "kabag", "sekretaris", "kabid_lain", "kepala_badan", "kabid_badan", "madya", "pertama",
    "pelaksana", "orang_bidang_lain", "orang_badan_lain",
)  # fmt: skip


@pytest.fixture
def perkara(cast: Cast) -> Penugasan:
    return buka(cast.kabid, cast.pos["bidang"], cast.muda)


def boleh_baca(aktor: Aktor, penugasan: Penugasan) -> bool:
    try:
        buka_perkara(aktor, penugasan.pk)
    except PerkaraTidakAda:
        return False
    return True


def test_only_roles_and_leaders_above_read_a_case(cast: Cast, perkara: Penugasan) -> None:
    pembaca = {siapa for siapa in cast.orang if boleh_baca(aktor(cast.orang[siapa]), perkara)}
    assert pembaca == {*BERPERAN, *DI_ATAS}
    assert {*BERPERAN, *DI_ATAS, *LAIN} == set(cast.orang), "everybody of the cast is asked"


@pytest.mark.parametrize("siapa", [*DI_ATAS, *LAIN])
def test_to_act_on_a_case_without_a_role_is_to_act_on_nothing(cast: Cast, perkara: Penugasan, siapa: str) -> None:
    with pytest.raises(PerkaraTidakAda):
        lakukan(cast.orang[siapa], perkara, "menetapkan")


def test_a_leader_above_is_offered_no_act(cast: Cast, perkara: Penugasan) -> None:
    assert buka_perkara(aktor(cast.bupati), perkara.pk).terbuka == ()


def test_a_case_is_listed_for_those_with_a_part_in_it_only(cast: Cast, perkara: Penugasan) -> None:
    melihat = {siapa for siapa in cast.orang if cari_pekerjaan(aktor(cast.orang[siapa]))}
    ditunggu = {siapa for siapa in cast.orang if menunggu_saya(aktor(cast.orang[siapa])).exists()}
    assert (melihat, ditunggu) == (set(BERPERAN), {"kabid"})


def test_who_leaves_a_post_leaves_its_cases_to_the_successor(cast: Cast, perkara: Penugasan) -> None:
    mutasi(pegawai=cast.kabid, ke=cast.jabatan("orang_bidang_lain"), dari=HARI, **JEJAK)
    mutasi(pegawai=cast.kabid_lain, ke=cast.pos["bidang"], dari=HARI, **JEJAK)
    assert not boleh_baca(aktor(cast.kabid), perkara)
    assert boleh_baca(aktor(cast.kabid_lain), perkara)


def test_a_substitute_reads_while_he_substitutes(cast: Cast, perkara: Penugasan) -> None:
    nanti = HARI + timedelta(days=10)
    angkat(pegawai=cast.kabid_lain, jabatan=cast.pos["bidang"], jenis="plh", dari=HARI, sampai=nanti, **JEJAK)
    assert boleh_baca(aktor(cast.kabid_lain), perkara)
    assert not boleh_baca(aktor(cast.kabid_lain, nanti + timedelta(days=1)), perkara)


def test_a_delegation_to_sign_opens_what_is_to_be_signed_and_no_more(cast: Cast, perkara: Penugasan) -> None:
    delegasikan(
        dari_jabatan=cast.pos["dinas"], kepada_jabatan=cast.pos["badan"], kewenangan="menetapkan_penugasan",
        nomor="800/3/2025", tanggal=HARI, dari=HARI, sampai=None, **JEJAK,
    )  # fmt: skip
    jalankan(perkara, (cast.kabid, "menetapkan"))
    assert not boleh_baca(aktor(cast.kepala_badan), perkara)


def test_an_administrator_reads_no_case(cast: Cast, perkara: Penugasan) -> None:
    siapa = Aktor(aktor(cast.bupati).instansi, cast.administrator.pk, None, "Administrator", True, HARI, WAKTU)
    assert not boleh_baca(siapa, perkara)
    assert not cari_pekerjaan(siapa)
    assert not menunggu_saya(siapa).exists()


def test_another_instansi_has_other_cases(
    cast: Cast, cast_lain: Cast, perkara: Penugasan, tenant_lain: Instansi
) -> None:
    with di_instansi(tenant_lain):
        assert not Penugasan.objects.exists()
        assert not boleh_baca(aktor(cast_lain.bupati), perkara)
