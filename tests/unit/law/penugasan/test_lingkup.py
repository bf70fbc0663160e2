"""The scope of an assignment follows from where the people sit, and the regulation opens, closes or is silent on it."""

import pytest

from lincah.law.penugasan import Cara, Lingkup, Tempat, check_lingkup
from lincah.peraturan.muat import muat_profil

BINTAN, KARANGASEM = muat_profil("bintan-62-2023").penugasan, muat_profil("karangasem-15-2023").penugasan
PEMILIK = Tempat(1, 10, "kabupaten")
SEUNIT, LAIN_UNIT = Tempat(1, 10, "kabupaten"), Tempat(2, 10, "kabupaten")
LAIN_PD, LAIN_INSTANSI = Tempat(1, 20, "kabupaten"), Tempat(1, 10, "tetangga")


@pytest.mark.parametrize(
    ("orang", "lingkup"),
    [
        ([], Lingkup.DALAM_UNIT),
        ([SEUNIT, SEUNIT], Lingkup.DALAM_UNIT),
        ([LAIN_UNIT], Lingkup.LINTAS_UNIT),
        ([SEUNIT, LAIN_UNIT], Lingkup.LINTAS_UNIT),
        ([LAIN_PD, LAIN_UNIT, SEUNIT], Lingkup.LINTAS_PD),
        ([LAIN_UNIT, LAIN_INSTANSI, LAIN_PD], Lingkup.LINTAS_INSTANSI),
    ],
)
def test_the_person_from_farthest_away_decides(orang: list[Tempat], lingkup: Lingkup) -> None:
    assert check_lingkup(BINTAN, Cara.PENUNJUKAN, PEMILIK, orang).jawaban is lingkup


def test_two_units_that_nobody_leads_are_not_one_unit() -> None:
    tanpa = Tempat(None, 10, "kabupaten")
    assert check_lingkup(BINTAN, Cara.PENUNJUKAN, tanpa, [tanpa]).jawaban is Lingkup.LINTAS_UNIT


@pytest.mark.parametrize(
    ("bab", "cara", "tempat", "boleh", "ringkas"),
    [
        (BINTAN, Cara.PENUNJUKAN, LAIN_PD, True, "penunjukan lintas pd terbuka"),
        (BINTAN, Cara.SUKARELA, LAIN_PD, False, "sukarela lintas pd tidak diatur"),
        (KARANGASEM, Cara.SUKARELA, LAIN_PD, True, "sukarela lintas pd terbuka"),
        (KARANGASEM, Cara.SUKARELA, LAIN_INSTANSI, False, "sukarela lintas instansi tertutup"),
    ],
)
def test_closed_and_silent_both_bar_but_are_not_called_the_same(
    bab: object, cara: Cara, tempat: Tempat, boleh: bool, ringkas: str
) -> None:
    simpulan = check_lingkup(bab, cara, PEMILIK, [tempat])  # type: ignore[arg-type]
    assert simpulan.boleh is boleh
    assert simpulan.alasan[0].ringkas == ringkas
    assert simpulan.alasan[0].rujukan
