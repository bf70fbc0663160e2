"""The line of command goes up to the top, and one that returns to itself is an error, not an endless walk."""

import pytest
from tests.unit.law.susunan import pos, susun, unit

from lincah.law.kedudukan import GarisMelingkar, Kelas, Unit, terdekat_di

KECAMATAN = susun(
    unit(1, None, "kecamatan", pos(1, "camat")),
    unit(2, 1, "kelurahan", pos(2, "lurah"), mandiri=True),
    unit(3, 2, "seksi", None),
    unit(4, 3, "seksi", pos(4, "", Kelas.PELAKSANA)),
)


def test_the_line_climbs_from_the_unit_to_the_top() -> None:
    assert [satu.id for satu in KECAMATAN.garis(4)] == [4, 3, 2, 1]


def test_the_line_of_a_model_stops_at_the_unit_it_governs() -> None:
    assert [satu.id for satu in KECAMATAN.garis_mandiri(4)] == [4, 3, 2]
    assert [satu.id for satu in KECAMATAN.garis_mandiri(1)] == [1]


def test_without_a_unit_that_stands_alone_the_whole_line_counts() -> None:
    lepas = susun(Unit(1, None, "bidang", "Bidang", mandiri=False), Unit(2, 1, "seksi", "Seksi", mandiri=False))
    assert [satu.id for satu in lepas.garis_mandiri(2)] == [2, 1]


def test_a_line_that_returns_to_itself_is_told_with_the_unit() -> None:
    melingkar = susun(unit(1, 2, "dinas", None, nama="Dinas A"), unit(2, 1, "bidang", None))
    with pytest.raises(GarisMelingkar, match="melingkar pada Dinas A"):
        melingkar.garis(1)


def test_a_unit_unknown_that_day_is_an_error() -> None:
    with pytest.raises(KeyError):
        KECAMATAN.garis(99)


@pytest.mark.parametrize(
    ("penanda", "kecuali", "id"),
    [
        (("pengawas",), None, 2),
        (("lurah", "camat"), None, 2),
        (("camat",), None, 1),
        (None, None, 2),
        (None, 2, 1),
        (("kepala_seksi",), None, None),
    ],
)
def test_the_nearest_leader_who_answers_to_the_name_passes_over_units_without_one(
    penanda: tuple[str, ...] | None, kecuali: int | None, id: int | None
) -> None:
    ditemukan = terdekat_di(KECAMATAN.garis(4), penanda, kecuali)
    assert (ditemukan.id if ditemukan else None) == id


def test_a_pelaksana_leads_nobody_and_a_jf_who_leads_is_known_as_such() -> None:
    jf = pos(5, "", Kelas.JF)
    assert jf.penanda == {"jf_pimpinan"}
    assert pos(6, "lurah").penanda == {"lurah", "pengawas"}
    assert terdekat_di((unit(5, None, "uptd", jf),), ("jf_pimpinan",)) == jf
    assert terdekat_di((unit(4, None, "seksi", pos(4, "", Kelas.PELAKSANA)),), None) is None
