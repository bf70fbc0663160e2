"""As a case walks it, whoever holds whichever posts: what must be weighed is given first, and no tier is passed by."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.law.permohonan.semua_permohonan import Jalan, Permohonan, semua_permohonan

from lincah.law.penugasan import LangkahPermohonan
from lincah.law.penugasan.rangkai import PosPeran, rangkai_langkah

POS = (1, 2, 3, 4, 5)


@st.composite
def cases(draw: st.DrawFn) -> tuple[Permohonan, Permohonan, PosPeran]:
    """A flow, the same as a case walks it, and the post that holds each role; one post may hold several."""
    satu = draw(st.sampled_from(semua_permohonan()))
    peran = {one for langkah in satu.alur.langkah for one in (*langkah.pelaku, *langkah.menimbang)} - {"pegawai"}
    pos = {one: frozenset({draw(st.sampled_from(POS))}) for one in sorted(peran)}
    rangkaian = replace(satu.alur, langkah=rangkai_langkah(satu.alur, pos))
    return satu, Permohonan(satu.id, satu.peraturan, rangkaian), pos


def acting(jalan: Jalan, pos: PosPeran) -> list[frozenset[int]]:
    return [frozenset().union(*(pos.get(peran, {0}) for peran in langkah.pelaku)) for langkah, _ in jalan]


def decides(jalan: Jalan, langkah: LangkahPermohonan) -> int | None:
    """Where on the road the decision of this step is taken: the step itself, or the one it became part of."""
    dasar = {tempat for hasil in langkah.hasil for tempat in hasil.dasar.rujukan}
    for letak, (satu, hasil) in enumerate(jalan):
        if satu.kode == langkah.kode or (
            satu.kode != "merekomendasikan"
            and set(langkah.pelaku) <= set(satu.pelaku)
            and dasar & set(hasil.dasar.rujukan)
        ):
            return letak
    return None


@settings(max_examples=120)
@given(cases())
def test_a_recommendation_or_approval_that_is_weighed_has_been_given_before(
    isi: tuple[Permohonan, Permohonan, PosPeran],
) -> None:
    satu, perkara, pos = isi
    for langkah in [one for one in satu.alur.langkah if one.menimbang]:
        penimbang = frozenset().union(*(pos[peran] for peran in langkah.menimbang))
        for jalan in perkara.jalan:
            letak = decides(jalan, langkah)
            if letak is not None:
                assert any(penimbang & siapa for siapa in acting(jalan[: letak + 1], pos)), (langkah.kode, pos)


@settings(max_examples=120)
@given(cases())
def test_joining_what_one_officer_does_twice_in_a_row_loses_no_tier_no_article_and_no_end(
    isi: tuple[Permohonan, Permohonan, PosPeran],
) -> None:
    satu, perkara, pos = isi
    assert {jalan[-1][1].lanjut for jalan in perkara.jalan} == set(satu.alur.akhir)
    asli, jadi = road_to_work(satu), road_to_work(perkara)
    assert set().union(*acting(asli, pos)) <= set().union(*acting(jadi, pos))
    assert {peran for langkah, _ in asli for peran in langkah.pelaku} <= {
        p for langkah, _ in jadi for p in langkah.pelaku
    }
    assert {t for _, hasil in asli for t in hasil.dasar.rujukan} <= {
        t for _, hasil in jadi for t in hasil.dasar.rujukan
    }
    assert {(hasil.naskah) for _, hasil in jadi} >= {hasil.naskah for _, hasil in asli[-2:]}


def road_to_work(satu: Permohonan) -> Jalan:
    return next(jalan for jalan in satu.jalan if jalan[-1][1].lanjut == "ditugaskan")
