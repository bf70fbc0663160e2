"""The team proposed is the best there is, and what cannot be met is told: against every team there could be."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from lincah.penugasan.tim import CalonTim, Kebutuhan, Soal, cari_kekurangan, cari_pengganti, susun_tim
from lincah.penugasan.tim.bahan import hitung_terpenuhi
from lincah.penugasan.tim.pilih import pilih

KELAS = st.sampled_from([("jf", "ahli_muda"), ("jf", "ahli_madya"), ("pelaksana", "")])
KEBUTUHAN = st.builds(
    lambda kompetensi, tingkat, jenis, jumlah: Kebutuhan("perlu", jumlah, kompetensi, tingkat, *jenis),
    st.sampled_from([None, 1, 2, 3]), st.integers(1, 3), st.sampled_from([("", ""), ("jf", ""), ("jf", "ahli_muda")]),
    st.integers(1, 3),
)  # fmt: skip
CALON = st.builds(
    lambda jenis, kompetensi, beban, jarak: CalonTim(0, *jenis, kompetensi, beban, jarak),
    KELAS, st.dictionaries(st.integers(1, 3), st.integers(1, 3)), st.integers(0, 5), st.integers(0, 4),
)  # fmt: skip


def _bernomor(calon: list[CalonTim]) -> tuple[CalonTim, ...]:
    return tuple(
        CalonTim(nomor, satu.kelas, satu.jenjang, satu.kompetensi, satu.beban, satu.jarak)
        for nomor, satu in enumerate(calon, 1)
    )


SOAL = st.builds(
    lambda kebutuhan, calon, besar, wajar: Soal(tuple(kebutuhan), _bernomor(calon), besar, wajar),
    st.lists(KEBUTUHAN, max_size=3), st.lists(CALON, max_size=8), st.integers(1, 5), st.integers(1, 3),
)  # fmt: skip


def _harus(soal: Soal) -> tuple[int, ...]:
    """How many a team must have for each need: those asked for, or all there are."""
    dapat = hitung_terpenuhi(soal.kebutuhan, soal.calon)
    return tuple(min(satu.jumlah, d) for satu, d in zip(soal.kebutuhan, dapat, strict=True))


def _cukup(soal: Soal, tim: tuple[CalonTim, ...], harus: tuple[int, ...]) -> bool:
    return all(a >= h for a, h in zip(hitung_terpenuhi(soal.kebutuhan, tim), harus, strict=True))


def _nilai(soal: Soal, tim: tuple[CalonTim, ...]) -> tuple[int, int, int]:
    """Overload, then distance, then present load: added up apart from each other."""
    return sum(map(soal.lebih, tim)), sum(satu.jarak for satu in tim), sum(satu.beban for satu in tim)


def _semua(soal: Soal, besar: int) -> list[tuple[CalonTim, ...]]:
    harus = _harus(soal)
    return [tim for tim in combinations(soal.calon, besar) if _cukup(soal, tim, harus)]


@settings(max_examples=300)
@given(SOAL)
def test_no_other_team_is_better(soal: Soal) -> None:
    hasil = susun_tim(soal, pilih)
    besar = min(soal.besar, len(soal.calon))
    mungkin = _semua(soal, besar)
    if not mungkin:
        assert hasil.tim == ()
        assert hasil.besar_perlu == min(n for n in range(len(soal.calon) + 1) if _semua(soal, n))
        return
    assert hasil.besar_perlu is None and hasil.tim in mungkin
    assert _nilai(soal, hasil.tim) == min(_nilai(soal, tim) for tim in mungkin)


@settings(max_examples=100)
@given(SOAL)
def test_a_need_is_told_exactly_when_too_few_people_are_there(soal: Soal) -> None:
    kurang = {satu.kebutuhan: satu for satu in cari_kekurangan(soal)}
    for perlu in soal.kebutuhan:
        ada = sum(satu.memenuhi(perlu) for satu in soal.calon)
        assert (perlu in kurang) == (ada < perlu.jumlah)
        if perlu in kurang:
            assert kurang[perlu].ada == ada
            assert not any(satu.memenuhi(perlu) for satu in kurang[perlu].terdekat)


@settings(max_examples=60)
@given(SOAL)
def test_a_replacement_keeps_every_need_met_and_nobody_who_does_is_left_out(soal: Soal) -> None:
    tim, harus = susun_tim(soal, pilih).tim, _harus(soal)
    for keluar in tim:
        sisa = tuple(satu for satu in tim if satu != keluar)
        cocok = {satu.id for satu in soal.calon if satu not in tim and _cukup(soal, (*sisa, satu), harus)}
        assert {satu.id for satu in cari_pengganti(soal, tim, keluar)} == cocok


def test_the_nearest_is_the_same_competence_at_a_lower_level() -> None:
    perlu = Kebutuhan("Analisis data", 2, 1, tingkat=4)
    calon = (
        CalonTim(1, kompetensi={1: 4}),
        CalonTim(2, kompetensi={1: 2}),
        CalonTim(3, kompetensi={1: 3}, beban=9),
        CalonTim(4, kompetensi={2: 5}),
    )
    (kurang,) = susun_tim(Soal((perlu,), calon, 2), pilih).kurang
    assert kurang.ada == 1
    assert [satu.id for satu in kurang.terdekat] == [3, 2]


def test_the_process_apart_gives_the_same_answer() -> None:
    perlu = (Kebutuhan("a", 1, 1), Kebutuhan("b", 1, 2))
    calon = tuple(CalonTim(n, kompetensi={n % 3: 1}, beban=n % 4, jarak=n % 2) for n in range(1, 12))
    soal = Soal(perlu, calon, 4)
    assert susun_tim(soal) == susun_tim(soal, pilih)
    assert susun_tim(Soal(perlu, (), 4)).tim == ()
