"""Random people try random acts on any flow: what is open succeeds, what is not changes nothing, replays agree."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.law.alur.semua_alur import AlurModel, semua_alur

from lincah.law.alur import Alur, Keadaan, lakukan, list_terbuka, mulai

ORANG = ("Ani", "Badu", "Citra", "Dewi")
LENGKAP = dict.fromkeys(("catatan", "rencana", "rincian", "uraian"), "terisi")


@dataclass(frozen=True)
class Percobaan:
    """Somebody tries an act, with the fields filled or not."""

    pelaku: str
    tindakan: str
    terisi: bool


@st.composite
def trials(draw: st.DrawFn) -> tuple[AlurModel, dict[str, frozenset[str]], list[Percobaan]]:
    """A flow, who holds which roles, and a list of trials; half of them for an act that some step really has."""
    satu = draw(st.sampled_from(semua_alur()))
    peran = sorted({peran for t in satu.alur.cari.values() for peran in t.pelaku})
    pemegang = {nama: draw(st.sets(st.sampled_from(ORANG), min_size=1, max_size=3)) for nama in peran}
    dipegang = {orang: frozenset(nama for nama in peran if orang in pemegang[nama]) for orang in ORANG}
    kode = sorted({kode for _, kode in satu.alur.cari})
    sembarang = st.builds(Percobaan, st.sampled_from(ORANG), st.sampled_from(kode), st.booleans())
    return satu, dipegang, draw(st.lists(sembarang, max_size=60))


def attempt(alur: Alur, keadaan: Keadaan, coba: Percobaan, dipegang: dict[str, frozenset[str]]) -> Keadaan | None:
    semua = frozenset(orang for orang in ORANG if "pegawai" in dipegang[orang])
    isi = LENGKAP if coba.terisi else {}
    peran = dipegang[coba.pelaku]
    simpulan = lakukan(alur, keadaan, coba.tindakan, pelaku=coba.pelaku, peran=peran, semua=semua, isi=isi)
    assert simpulan.boleh is (simpulan.jawaban is not None)
    assert all(alasan.rujukan for alasan in simpulan.alasan)
    return simpulan.jawaban


@settings(max_examples=50)
@given(trials())
def test_exactly_the_acts_listed_as_open_succeed(
    isi: tuple[AlurModel, dict[str, frozenset[str]], list[Percobaan]],
) -> None:
    satu, dipegang, percobaan = isi
    keadaan = mulai(satu.alur)
    for coba in percobaan:
        daftar = list_terbuka(satu.alur, keadaan, pelaku=coba.pelaku, peran=dipegang[coba.pelaku])
        terbuka = {t.kode: t for t in daftar}.get(coba.tindakan)
        berikut = attempt(satu.alur, keadaan, coba, dipegang)
        assert (berikut is not None) is (terbuka is not None and (coba.terisi or not terbuka.wajib))
        assert daftar == list_terbuka(satu.alur, keadaan, pelaku=coba.pelaku, peran=dipegang[coba.pelaku])
        keadaan = berikut or keadaan


@settings(max_examples=25)
@given(trials())
def test_the_same_acts_replayed_without_the_refused_ones_give_the_same_state(
    isi: tuple[AlurModel, dict[str, frozenset[str]], list[Percobaan]],
) -> None:
    satu, dipegang, percobaan = isi
    keadaan, berhasil = mulai(satu.alur), []
    for coba in percobaan:
        if berikut := attempt(satu.alur, keadaan, coba, dipegang):
            keadaan = berikut
            berhasil.append(coba)
    ulang: Keadaan | None = mulai(satu.alur)
    for coba in berhasil:
        assert ulang is not None
        ulang = attempt(satu.alur, ulang, coba, dipegang)
    assert ulang == keadaan


@settings(max_examples=25)
@given(st.sampled_from(semua_alur()), st.permutations(ORANG))
def test_people_who_do_what_is_waited_for_come_to_done_by_the_straight_road(satu: AlurModel, urutan: list[str]) -> None:
    peran = frozenset(peran for t in satu.alur.cari.values() for peran in t.pelaku)
    keadaan, dilalui = mulai(satu.alur), []
    for orang in urutan * len(satu.alur.langkah):
        for tindakan in list_terbuka(satu.alur, keadaan, pelaku=orang, peran=peran):
            if tindakan.menunggu:
                coba = Percobaan(orang, tindakan.kode, terisi=True)
                keadaan = attempt(satu.alur, keadaan, coba, dict.fromkeys(ORANG, peran)) or keadaan
                dilalui.append(tindakan.kode)
                break
    assert keadaan.langkah == "selesai"
    tengah = ["menyusun_rencana", "menyepakati_rencana", "menyusun_rincian", "menyerahkan_hasil"]
    tinjau = ["meneruskan"] * (len(satu.reviu) - 1)
    assert dilalui == ["menetapkan", *["menerima"] * len(ORANG), *tengah, *tinjau, "menyatakan_selesai"]
