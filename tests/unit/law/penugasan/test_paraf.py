"""Who initials a draft: the line between who drafted it and who signs it, and whom the instansi adds."""

from tests.unit.law.susunan import pos, susun, unit

from lincah.law.penugasan import rantai_paraf

BUPATI, SEKDA, ASISTEN, KABAG = (
    pos(1, "bupati"),
    pos(2, "sekretaris_daerah"),
    pos(3, "asisten"),
    pos(4, "kepala_bagian"),
)
DINAS, SEKRETARIS = pos(5, "kepala_dinas_badan"), pos(6, "sekretaris")
KABID, KASI = pos(7, "kepala_bidang"), pos(8, "kepala_seksi")
STRUKTUR = susun(
    unit(1, None, "pemda", BUPATI),
    unit(2, 1, "setda", SEKDA, mandiri=True),
    unit(3, 2, "asisten", ASISTEN),
    unit(4, 3, "bagian", KABAG),
    unit(5, 1, "dinas", DINAS, mandiri=True),
    unit(6, 5, "sekretariat", SEKRETARIS),
    unit(7, 5, "bidang", KABID),
    unit(8, 7, "seksi", KASI),
)


def rantai(unit_id: int, penyusun: object, penetap: object, tingkat: int = 3, *tambahan: object) -> list[str]:
    penyusun = penyusun if isinstance(penyusun, tuple) else (penyusun,)
    lain = {"tingkat": tingkat, "tambahan": tambahan, "daerah": penetap in (SEKDA, BUPATI)}
    return [satu.peran for satu in rantai_paraf(STRUKTUR, unit_id, penyusun, penetap, **lain)]


def test_the_line_between_who_drafted_and_who_signs_lowest_first() -> None:
    assert rantai(8, KASI, BUPATI) == ["kepala_bidang", "kepala_dinas_badan"]
    assert rantai(8, KASI, DINAS) == ["kepala_bidang"]


def test_a_signatory_of_another_line_is_reached_below_where_the_lines_meet() -> None:
    assert rantai(7, KABID, SEKDA) == ["kepala_dinas_badan"]


def test_a_signatory_of_another_perangkat_daerah_has_nothing_of_the_line_below() -> None:
    assert rantai_paraf(STRUKTUR, 7, (KABID,), ASISTEN) == ()


def test_an_officer_without_a_post_passes_all_of_the_line() -> None:
    assert rantai(8, (), DINAS) == ["kepala_seksi", "kepala_bidang"]


def test_only_the_tiers_nearest_to_the_signature_as_set() -> None:
    assert rantai(8, (), BUPATI, 1) == ["kepala_dinas_badan"]
    assert rantai(8, (), BUPATI, 2) == ["kepala_bidang", "kepala_dinas_badan"]
    assert rantai(8, (), BUPATI, 0) == []


def test_the_instansi_adds_officers_below_the_signatory_after_the_line() -> None:
    assert rantai(8, KASI, DINAS, 3, SEKRETARIS) == ["kepala_bidang", "sekretaris"]
    assert rantai(7, KABID, SEKDA, 3, KABAG, ASISTEN) == ["kepala_dinas_badan", "kepala_bagian", "asisten"]
    assert rantai(8, KASI, KABID, 3, SEKRETARIS) == []


def test_what_the_signatory_drafts_needs_none_and_nobody_initials_their_own_draft() -> None:
    assert rantai(5, DINAS, DINAS, 3, SEKRETARIS) == []
    assert rantai(6, SEKRETARIS, DINAS, 3, SEKRETARIS) == []
    assert rantai_paraf(STRUKTUR, 7, (KABID,), SEKDA, sudah=(DINAS, SEKDA)) == ()


def test_an_empty_post_cannot_initial() -> None:
    kosong = pos(7, "kepala_bidang", kosong=True)
    struktur = susun(unit(5, None, "dinas", DINAS), unit(7, 5, "bidang", kosong), unit(8, 7, "seksi", KASI))
    assert rantai_paraf(struktur, 8, (KASI,), DINAS) == ()
