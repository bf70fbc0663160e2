"""The ketua tim: must there be one, may this person be it, and is his or her origin a must or a preference."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from lincah.law.kedudukan import Kelas
from lincah.law.kernel import Alasan, Ketentuan, Rujukan
from lincah.law.penugasan import AturanKetua, BabPenugasan, Bentuk, Lingkup, Tempat
from lincah.law.penugasan.ketua import Orang, check_ketua
from lincah.peraturan.muat import muat_profil

PROFIL = muat_profil("karangasem-15-2023")
PASAL = (Rujukan.baca("x", "Pasal 16"),)
PEMILIK = Tempat(1, 10, "kabupaten")
LAIN_UNIT, LAIN_PD, LAIN_INSTANSI = (
    Tempat(2, 10, "kabupaten"),
    Tempat(2, 20, "kabupaten"),
    Tempat(2, 10, "tetangga"),
)
ANGGOTA: Orang = (False, Kelas.JF, PEMILIK)
KETUA: Orang = (True, Kelas.JF, PEMILIK)
ATURAN = AturanKetua(
    lingkup=frozenset({Lingkup.DALAM_UNIT}),
    wajib=Ketentuan(True, PASAL),
    dari=Ketentuan("unit_pemilik", PASAL),
    keras=True,
    kelas=Ketentuan(frozenset({Kelas.JF, Kelas.PELAKSANA}), PASAL),
)


def check(aturan: AturanKetua, orang: Sequence[Orang], bentuk: Bentuk = Bentuk.TIM) -> list[Alasan]:
    bab: BabPenugasan = replace(PROFIL.penugasan, ketua=(aturan,))
    return check_ketua(bab, PROFIL.kosakata, Lingkup.DALAM_UNIT, bentuk, orang, PEMILIK)


@pytest.mark.parametrize(
    ("wajib", "jumlah", "boleh"),
    [(True, 0, False), (True, 1, True), (True, 2, False), (False, 0, True), (False, 1, True), (False, 2, False)],
)
def test_a_team_has_one_ketua_or_none_where_it_may(wajib: bool, jumlah: int, boleh: bool) -> None:
    aturan = replace(ATURAN, wajib=Ketentuan(wajib, PASAL))
    alasan = check(aturan, [ANGGOTA, *[KETUA] * jumlah])
    kata = "harus mempunyai" if wajib else "dapat mempunyai"
    assert (alasan[0].terpenuhi, alasan[0].ringkas) == (boleh, f"tim {kata} ketua; ditunjuk {jumlah}")
    assert len(alasan) == (3 if jumlah else 1)


@pytest.mark.parametrize(("kelas", "boleh"), [(Kelas.JF, True), (Kelas.PELAKSANA, True), (Kelas.PENGAWAS, False)])
def test_only_the_classes_named_may_lead_a_team(kelas: Kelas, boleh: bool) -> None:
    alasan = check(ATURAN, [ANGGOTA, (True, kelas, PEMILIK)])[1]
    assert alasan.terpenuhi is boleh
    assert alasan.ringkas == "ketua tim Pejabat Fungsional atau Pejabat Pelaksana"


@pytest.mark.parametrize(
    ("dari", "tempat", "sama"),
    [
        ("unit_pemilik", PEMILIK, True),
        ("unit_pemilik", LAIN_UNIT, False),
        ("pd_pemilik", LAIN_UNIT, True),
        ("pd_pemilik", LAIN_PD, False),
        ("instansi_pemilik", LAIN_PD, True),
        ("instansi_pemilik", LAIN_INSTANSI, False),
    ],
)
@pytest.mark.parametrize("keras", [True, False])
def test_the_origin_binds_where_it_is_hard_and_is_only_told_where_it_is_preferred(
    dari: str, tempat: Tempat, sama: bool, keras: bool
) -> None:
    aturan = replace(ATURAN, dari=Ketentuan(dari, PASAL), keras=keras)
    alasan = check(aturan, [ANGGOTA, (True, Kelas.JF, tempat)])[2]
    assert alasan.terpenuhi is (sama or not keras)
    kata = "harus" if keras else "diutamakan"
    assert alasan.ringkas == f"ketua tim {kata} berasal dari {dari.replace('_', ' ')} kinerja"


def test_individual_work_has_no_ketua_and_no_condition_on_one() -> None:
    assert check(ATURAN, [ANGGOTA], Bentuk.INDIVIDU) == []


def test_a_scope_without_a_rule_has_no_condition() -> None:
    assert check(replace(ATURAN, lingkup=frozenset({Lingkup.LINTAS_PD})), [ANGGOTA]) == []
