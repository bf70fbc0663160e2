"""Anybody does anything in any order, and the case is changed on the way: done is still every tier's word."""

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from tests.unit.law.alur.semua_alur import AlurModel, semua_alur

from lincah.law.alur import Alur, Keadaan, Tindakan, akhiri_alur, ganti_tahapan, lakukan, mulai, sesuaikan_keadaan
from lincah.law.pelaksanaan import Kembali
from lincah.law.penugasan import DIAKHIRI, JenisPerubahan, check_dapat_diubah, tindakan_akhir
from lincah.peraturan.muat import muat_profil

ORANG = ("Ani", "Badu", "Citra")
ISI = dict.fromkeys(("alasan", "catatan", "rencana", "rincian", "uraian"), "terisi")
MAJU, BALIK = ("meneruskan", "menyatakan_selesai"), ("mengembalikan", "menyatakan_belum", "meneruskan_pengembalian")


def saudara(satu: AlurModel) -> list[AlurModel]:
    """The flows a case may get by other people under the same regulation, in the order they are listed."""
    return [lain for lain in semua_alur() if lain.id.split()[0] == satu.id.split()[0]]


class PerkaraBerubah(RuleBasedStateMachine):
    """One case. What the tiers said of the last result is kept here, apart from the flow."""

    @initialize(satu=st.sampled_from(semua_alur()), orang=st.sets(st.sampled_from(ORANG), min_size=1))
    def begin(self, satu: AlurModel, orang: set[str]) -> None:
        self.satu, self.alur, self.orang = satu, satu.alur, frozenset(orang)
        self.keadaan: Keadaan = mulai(satu.alur)
        self.diserahkan, self.sesuai = False, frozenset[str]()

    def open(self) -> list[Tindakan]:
        return list(self.alur.langkah[self.keadaan.langkah].tindakan)

    @rule()
    def do_what_is_waited_for(self) -> None:
        """Else no case would come far."""
        for tindakan in [satu for satu in self.open() if satu.menunggu][:1]:
            belum = sorted(self.orang - self.keadaan.sudah)
            self.attempt(tindakan.kode, belum[0], frozenset(tindakan.pelaku), ISI)

    @rule(nomor=st.integers(0, 9), siapa=st.sampled_from(ORANG), terisi=st.sampled_from((True, True, True, False)))
    def act_at_this_step(self, nomor: int, siapa: str, terisi: bool) -> None:
        """One of the acts of the step, by somebody who holds its role, now and then with nothing filled in."""
        if terbuka := self.open():
            tindakan = terbuka[nomor % len(terbuka)]
            if not tindakan.setiap or siapa in self.orang:
                self.attempt(tindakan.kode, siapa, frozenset(tindakan.pelaku), ISI if terisi else {})

    @rule(nomor=st.integers(0, 99), peran=st.integers(0, 99), siapa=st.sampled_from(ORANG))
    def act_out_of_turn(self, nomor: int, peran: int, siapa: str) -> None:
        """Any act of the flow at whatever step, in any one role, by somebody who need not have it."""
        kode = sorted({kode for _, kode in self.alur.cari})[nomor % len({kode for _, kode in self.alur.cari})]
        semua = sorted({satu for t in self.alur.cari.values() for satu in t.pelaku})
        aturan = self.alur.cari.get((self.keadaan.langkah, kode))
        if aturan is None or not aturan.setiap or siapa in self.orang:
            self.attempt(kode, siapa, frozenset({semua[peran % len(semua)]}), ISI)

    def attempt(self, kode: str, siapa: str, peran: frozenset[str], isi: dict[str, str]) -> None:
        aturan = self.alur.cari.get((self.keadaan.langkah, kode))
        simpulan = lakukan(self.alur, self.keadaan, kode, pelaku=siapa, peran=peran, semua=self.orang, isi=isi)
        if simpulan.jawaban is None:
            assert simpulan.halangan and all(satu.rujukan for satu in simpulan.halangan)
            return
        assert aturan is not None and not peran.isdisjoint(aturan.pelaku)
        self.keadaan = simpulan.jawaban
        self.note(aturan)

    def note(self, tindakan: Tindakan) -> None:
        """What an act means for the result, said without looking at where the flow went."""
        if tindakan.kode == "menyerahkan_hasil":
            self.diserahkan, self.sesuai = True, frozenset()
        elif tindakan.kode in MAJU:
            self.sesuai |= set(tindakan.pelaku)
        elif tindakan.kode in BALIK:
            tinggal = self.satu.kembali is Kembali.PERBAIKAN_PIMPINAN  # nothing goes back: only this tier looks anew
            self.diserahkan = self.diserahkan and tinggal
            self.sesuai = self.sesuai - set(tindakan.pelaku) if tinggal else frozenset()

    @rule(nomor=st.integers(0, 999), orang=st.sets(st.sampled_from(ORANG), min_size=1))
    def change_people(self, nomor: int, orang: set[str]) -> None:
        """Other people, and with them other tiers, wherever the law lets people change."""
        if not self.may(JenisPerubahan.PENGGANTIAN):
            return
        lain = saudara(self.satu)
        self.satu = lain[nomor % len(lain)]
        self.alur, self.orang = ganti_tahapan(self.alur, self.satu.alur), frozenset(orang)
        self.sesuai = frozenset()  # these tiers have said nothing yet
        self.keadaan = sesuaikan_keadaan(self.alur, self.keadaan, self.orang)

    @rule()
    def end_early(self) -> None:
        """Called off: an end, and not that of done."""
        if self.may(JenisPerubahan.PENGAKHIRAN) and len(self.sesuai) == 1:  # seldom, or no case would come far
            bab = muat_profil(self.satu.id.split()[0]).penugasan
            self.alur: Alur = akhiri_alur(self.alur, self.keadaan.langkah, tindakan_akhir(bab))
            self.keadaan = Keadaan(DIAKHIRI)

    def may(self, jenis: JenisPerubahan) -> bool:
        bab = muat_profil(self.satu.id.split()[0]).penugasan
        return all(satu.terpenuhi for satu in check_dapat_diubah(bab, self.alur, self.keadaan.langkah, jenis))

    @invariant()
    def done_is_the_word_of_every_tier_on_the_result_handed_over(self) -> None:
        tingkat = {f"reviu_{nomor}" for nomor in range(1, len(self.satu.reviu) + 1)}
        if self.keadaan.langkah == "selesai":
            assert self.diserahkan, "done without a result"
            assert self.sesuai == tingkat, f"{self.satu.id}: {sorted(tingkat - self.sesuai)} passed over"


PerkaraBerubah.TestCase.settings = settings(max_examples=60, stateful_step_count=50)
TestPerkaraBerubah = PerkaraBerubah.TestCase


class DiubahSaatReviu(PerkaraBerubah):
    """The same under a law that lets people change while their result is reviewed."""

    def may(self, jenis: JenisPerubahan) -> bool:
        return self.keadaan.langkah == "reviu_2" and jenis is JenisPerubahan.PENGGANTIAN


def test_a_law_that_let_people_change_under_review_would_be_caught() -> None:
    cari = settings(
        max_examples=200,
        stateful_step_count=50,
        database=None,
        phases=[Phase.generate],
        report_multiple_bugs=False,
        derandomize=True,
    )
    with pytest.raises((AssertionError, KeyError), match=r"passed over|reviu_2"):  # the new tiers may have no second
        run_state_machine_as_test(DiubahSaatReviu, settings=cari)
