"""Random people try random outcomes of any request: only who is asked succeeds, in whatever name he or she acts."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.law.permohonan.semua_permohonan import Permohonan, semua_permohonan

from lincah.law.alur import Keadaan, lakukan, list_terbuka, mulai

ORANG = ("Ani", "Badu", "Citra", "Dewi", "Eko")
Pemegang = dict[str, frozenset[str]]


@dataclass(frozen=True)
class Percobaan:
    """Somebody tries an outcome, with the fields filled or not."""

    pelaku: str
    hasil: str
    terisi: bool


@st.composite
def holders(draw: st.DrawFn, satu: Permohonan) -> Pemegang:
    """Who holds each role: one person, or the holder and a substitute; one person may hold several roles."""
    peran = sorted({one for langkah in satu.alur.langkah for one in langkah.pelaku})
    return {one: frozenset(draw(st.sets(st.sampled_from(ORANG), min_size=1, max_size=2))) for one in peran}


@st.composite
def trials(draw: st.DrawFn) -> tuple[Permohonan, Pemegang, list[Percobaan]]:
    satu = draw(st.sampled_from(semua_permohonan()))
    kode = sorted({hasil.kode for langkah in satu.alur.langkah for hasil in langkah.hasil})
    coba = st.builds(Percobaan, st.sampled_from(ORANG), st.sampled_from(kode), st.booleans())
    return satu, draw(holders(satu)), draw(st.lists(coba, max_size=60))


def roles(pemegang: Pemegang, orang: str) -> frozenset[str]:
    return frozenset(peran for peran, siapa in pemegang.items() if orang in siapa)


def attempt(satu: Permohonan, keadaan: Keadaan, coba: Percobaan, peran: frozenset[str]) -> Keadaan | None:
    wajib = {one for langkah in satu.alur.langkah for hasil in langkah.hasil for one in hasil.wajib}
    isi = dict.fromkeys(wajib, "terisi") if coba.terisi else {}
    simpulan = lakukan(satu.tabel, keadaan, coba.hasil, pelaku=coba.pelaku, peran=peran, isi=isi)
    assert all(alasan.rujukan for alasan in simpulan.alasan)
    assert simpulan.boleh is (simpulan.jawaban is not None)
    return simpulan.jawaban


@settings(max_examples=60)
@given(trials())
def test_exactly_the_open_outcomes_succeed_and_a_replay_gives_the_same_state(
    isi: tuple[Permohonan, Pemegang, list[Percobaan]],
) -> None:
    satu, pemegang, percobaan = isi
    keadaan, berhasil = mulai(satu.tabel), []
    for coba in percobaan:
        peran = roles(pemegang, coba.pelaku)
        terbuka = {t.kode: t for t in list_terbuka(satu.tabel, keadaan, pelaku=coba.pelaku, peran=peran)}
        boleh = coba.hasil in terbuka and (coba.terisi or not terbuka[coba.hasil].wajib)
        berikut = attempt(satu, keadaan, coba, peran)
        assert (berikut is not None) is boleh
        if berikut:
            keadaan = berikut
            berhasil.append((coba, peran))
    ulang: Keadaan | None = mulai(satu.tabel)
    for coba, peran in berhasil:
        assert ulang is not None
        ulang = attempt(satu, ulang, coba, peran)
    assert ulang == keadaan


@settings(max_examples=60)
@given(st.data())
def test_a_substitute_moves_the_flow_and_two_roles_in_a_row_are_two_acts(
    data: st.DataObject,
) -> None:
    """Whoever of the holders acts at each step, even one person throughout: the road stays the road, step by step."""
    satu = data.draw(st.sampled_from(semua_permohonan()))
    pemegang = data.draw(holders(satu))
    jalan = data.draw(st.sampled_from(satu.jalan))
    keadaan: Keadaan | None = mulai(satu.tabel)
    for langkah, hasil in jalan:
        assert keadaan == Keadaan(langkah.kode)
        siapa = sorted(set().union(*(pemegang[peran] for peran in langkah.pelaku)))
        orang = data.draw(st.sampled_from(siapa))
        keadaan = attempt(satu, keadaan, Percobaan(orang, hasil.kode, terisi=True), roles(pemegang, orang))
    assert keadaan is not None
    assert keadaan.langkah in satu.alur.akhir


@settings(max_examples=40)
@given(st.data())
def test_who_no_longer_holds_the_role_cannot_act_any_more(data: st.DataObject) -> None:
    """The delegation has ended, or the Plt has gone: the roles of that person are those of the others of the case."""
    satu = data.draw(st.sampled_from(semua_permohonan()))
    langkah, hasil = data.draw(st.sampled_from(data.draw(st.sampled_from(satu.jalan))))
    lain = frozenset(peran for one in satu.alur.langkah for peran in one.pelaku) - set(langkah.pelaku)
    assert attempt(satu, Keadaan(langkah.kode), Percobaan("Ani", hasil.kode, terisi=True), lain) is None
    kini = lain | {data.draw(st.sampled_from(langkah.pelaku))}
    berikut = attempt(satu, Keadaan(langkah.kode), Percobaan("Ani", hasil.kode, terisi=True), kini)
    assert berikut == Keadaan(hasil.lanjut)
