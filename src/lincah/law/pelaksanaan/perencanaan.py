"""Planning after the perjanjian kinerja: who divides a target, directs, chooses the strategy, recommends people."""

from dataclasses import replace

from lincah.law.kedudukan import Kelas, Orang, Pos
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.pelaksanaan.penyusunan import Penyusunan
from lincah.law.pelaksanaan.tahapan import LangkahTahapan, TahapanModel

MEMBAGI, STRATEGI = "membagi_target", "menyusun_strategi"
MENGARAHKAN = ("memberi_arahan", "menyampaikan_ekspektasi", "menetapkan_ekspektasi")
MENGARAHKAN_SENDIRI = ("menyampaikan_ekspektasi", "memberi_arahan", "menetapkan_ekspektasi")
"""The steps of who directs a post below, and of who directs on his or her own target; the first there is counts."""
MEREKOMENDASIKAN, MENUGASKAN = "merekomendasikan", "menugaskan"


class Perencana(Penyusunan):
    """Concludes who does what in the planning of targets, under one regulation on one structure."""

    def check_membagi(self, dari: Pos, kepada: Pos) -> Simpulan[Pos]:
        """May `dari` make `kepada` answerable for a part of a target? Only who sets that post's performance."""
        tahapan = self.tahapan(kepada.unit_id)
        return Simpulan(kepada, (self._menetapkan(dari, kepada), self._dasar_bagi(tahapan, dari, kepada)))

    def perlu_dibagi(self, dari: Pos) -> Alasan | None:
        """The step by which the regulation wants the targets of `dari` divided below; None where it names none."""
        unit = self.struktur.garis_mandiri(dari.unit_id)[-1]
        for satu in self.bawahan.get(dari.id, ()):
            alasan = self._dasar_bagi(self.tahapan(satu.unit_id), dari, satu)
            dalam = self.struktur.garis_mandiri(satu.unit_id)[-1].id == unit.id
            if dalam and alasan.tafsir != self.bab.perjanjian.berjenjang.tafsir:
                return alasan
        return None

    def check_mengarahkan(self, dari: Pos, pemegang: Pos) -> Simpulan[Pos]:
        """May `dari` give direction and expectation on a target of `pemegang`: the superior, or the holder to staff?"""
        sendiri = dari.id == pemegang.id
        if not sendiri and not (atasan := self._menetapkan(dari, pemegang)).terpenuhi:
            return Simpulan(pemegang, (atasan,))
        tahapan, kode = self.tahapan(pemegang.unit_id), MENGARAHKAN_SENDIRI if sendiri else MENGARAHKAN
        ada = (self._langkah(tahapan, satu, dari, pemegang.unit_id) for satu in kode if tahapan)
        langkah = next((satu for satu in ada if satu), None)
        ringkas = f"{dari.nama} memberi arahan dan ekspektasi atas target {pemegang.nama}"
        aturan = langkah.pelaku if langkah else self.bab.perjanjian.berjenjang
        return Simpulan(pemegang, (Alasan.dari(aturan, terpenuhi=True, ringkas=ringkas),))

    def perumus(self, pemegang: Pos) -> Simpulan[Pos | None]:
        """Who chooses the strategy for a target of `pemegang`; None while it must first be divided further down."""
        langkah = self._cari(self.tahapan(pemegang.unit_id), STRATEGI)
        if langkah is None:
            ringkas = f"strategi pencapaian dirumuskan {pemegang.nama}"
            return Simpulan(pemegang, (Alasan.dari(self.bab.perjanjian.berjenjang, terpenuhi=True, ringkas=ringkas),))
        pos, sebutan = self._naik(langkah.pelaku.nilai, pemegang), self.kosakata.sebut_semua(langkah.pelaku.nilai)
        belum = f"strategi dirumuskan {sebutan} sesudah target ini dibagi kepadanya"
        ringkas = f"strategi pencapaian dirumuskan {pos.nama}" if pos else belum
        return Simpulan(pos, (Alasan.dari(langkah.pelaku, terpenuhi=pos is not None, ringkas=ringkas),))

    def rekomendasi(self, pemegang: Pos) -> Simpulan[Pos | None] | None:
        """To whom `pemegang` recommends people before they are assigned; None where the model knows no such step."""
        tahapan = self.tahapan(pemegang.unit_id)
        langkah = self._langkah(tahapan, MEREKOMENDASIKAN, pemegang) if tahapan else None
        tugas = self._cari(tahapan, MENUGASKAN)
        if langkah is None or tugas is None:
            return None
        pos = self._naik(tugas.pelaku.nilai, pemegang)
        ringkas = (
            f"{pemegang.nama} merekomendasikan pegawai sebelum {pos.nama if pos else 'pejabat di atasnya'} menugaskan"
        )
        return Simpulan(pos, (Alasan.dari(langkah.pelaku, terpenuhi=pos is not None, ringkas=ringkas),))

    def check_menugaskan(self, dari: Pos, pemegang: Pos, *, direkomendasikan: bool) -> Simpulan[Pos]:
        """May `dari` begin an assignment for a target of `pemegang`: its holder, who plans it, or who assigns by law?

        Where the model asks for a recommendation, `direkomendasikan` tells whether it has been given.
        """
        rumus, rekomendasi = self.perumus(pemegang), self.rekomendasi(pemegang)
        sendiri = self._menugaskan_sendiri(pemegang) if rumus.jawaban else None
        calon = (rumus.jawaban, rekomendasi.jawaban if rekomendasi else None, sendiri.jawaban if sendiri else None)
        boleh = {pos.id: pos.nama for pos in calon if pos}
        lain = {pos.id for pos in calon[:2] if pos}
        dasar = sendiri.alasan[0] if sendiri and dari.id not in lain else rumus.alasan[0]
        ringkas = f"penugasan atas target ini dimulai {' atau '.join(boleh.values())}" if boleh else ""
        alasan = [replace(dasar, terpenuhi=dari.id in boleh, ringkas=ringkas or rumus.alasan[0].ringkas)]
        if rekomendasi is not None:
            alasan.append(replace(rekomendasi.alasan[0], terpenuhi=direkomendasikan))
        return Simpulan(pemegang, tuple(alasan))

    def _menugaskan_sendiri(self, pemegang: Pos) -> Simpulan[Pos | None] | None:
        """That the holder assigns the staff of his or her own unit; None where others do."""
        pemberi = self.penyimpul.simpulkan(Orang(Kelas.PELAKSANA, pemegang.unit_id)).pemberi_tugas
        return pemberi if pemberi.jawaban and pemberi.jawaban.id == pemegang.id else None

    def _menetapkan(self, dari: Pos, kepada: Pos) -> Alasan:
        atasan = self.atasan(kepada)
        benar = atasan.jawaban is not None and atasan.jawaban.id == dari.id
        nama = atasan.jawaban.nama if atasan.jawaban else "pejabat yang belum ada dalam struktur"
        ringkas = f"kinerja {kepada.nama} ditetapkan {nama}"
        return replace(atasan.alasan[0], terpenuhi=benar, ringkas=ringkas if benar else f"{ringkas}, bukan {dari.nama}")

    def _dasar_bagi(self, tahapan: TahapanModel | None, dari: Pos, kepada: Pos) -> Alasan:
        langkah = [satu for satu in tahapan.langkah if satu.kode == MEMBAGI] if tahapan else []
        ada = next(
            (s for s in langkah if self._berperan(dari, s.pelaku.nilai, kepada.unit_id) and _bagi(s, kepada)), None
        )
        aturan = ada.pelaku if ada else self.bab.perjanjian.berjenjang
        ringkas = f"{dari.nama} membagi target dan menunjuk {kepada.nama} sebagai penanggung jawab"
        return Alasan.dari(aturan, terpenuhi=True, ringkas=ringkas)


def _bagi(langkah: LangkahTahapan, kepada: Pos) -> bool:
    return not langkah.bersama or not kepada.penanda.isdisjoint(langkah.bersama)
