"""What may change in an assignment that runs: under every flow of every regulation, no review tier is passed over."""

from datetime import date
from itertools import product

import pytest
from tests.unit.law.alur.semua_alur import AlurModel, semua_alur, setiap_alur

from lincah.law.alur import Keadaan, Tahap, akhiri_alur, dari_dict, ganti_tahapan, ke_dict, sesuaikan_keadaan
from lincah.law.penugasan import (
    DIAKHIRI,
    GUGUR,
    SUSUNAN,
    JenisPerubahan,
    check_dapat_diubah,
    check_menunggu_jawaban,
    check_perpanjangan,
    tindakan_akhir,
    tindakan_gugur,
)
from lincah.peraturan import list_peraturan, muat_profil

BAB = {id: muat_profil(id).penugasan for id in list_peraturan()}
HARI = date(2025, 3, 3)


def bab(model: AlurModel):  # type: ignore[no-untyped-def]
    return BAB[model.id.split()[0]]


@setiap_alur
def test_people_change_only_before_the_review(model: AlurModel) -> None:
    for (kode, langkah), jenis in product(model.alur.langkah.items(), JenisPerubahan):
        alasan = check_dapat_diubah(bab(model), model.alur, kode, jenis)
        berjalan = bool(langkah.tindakan) and (langkah.tahap is not Tahap.PENUGASAN or kode == "menerima")
        boleh = berjalan and (jenis not in SUSUNAN or langkah.tahap is not Tahap.EVALUASI)
        assert all(satu.terpenuhi for satu in alasan) is boleh, (kode, jenis)


@pytest.mark.parametrize("id", BAB)
def test_who_sets_also_changes_is_said_to_be_an_analogy(id: str) -> None:
    assert (BAB[id].perubahan.landasan.value, BAB[id].gugur.landasan.value) == ("analogi", "tafsir")
    assert (BAB[id].bergabung.landasan.value, bool(BAB[id].bergabung.tafsir)) == ("analogi", True)
    assert BAB[id].perubahan.tafsir and BAB[id].gugur.tafsir


@pytest.mark.parametrize("id", BAB)
def test_what_no_regulation_says_of_other_instansi_is_said_to_be_a_reading(id: str) -> None:
    bab = BAB[id]
    semua = (bab.perubahan_lintas, bab.peminjaman, bab.pencabutan, bab.dua_permohonan)
    assert [satu.landasan.value for satu in semua] == ["analogi", "tafsir", "tafsir", "tafsir"]
    assert len({satu.tafsir for satu in semua}) == 4 and all(satu.nilai and satu.rujukan for satu in semua)


@setiap_alur
def test_a_flow_can_be_ended_at_every_step_and_is_read_back(model: AlurModel) -> None:
    for kode, langkah in model.alur.langkah.items():
        if langkah.tindakan:
            alur = dari_dict(ke_dict(akhiri_alur(model.alur, kode, tindakan_akhir(bab(model)))))
            assert alur.selesai(DIAKHIRI)
            assert alur.cari[kode, "mengakhiri"].pelaku == ("penetap",)
            assert set(alur.langkah) - set(model.alur.langkah) == {DIAKHIRI}


@setiap_alur
def test_other_stages_bring_every_tier_of_theirs(model: AlurModel) -> None:
    for lain in semua_alur():
        if lain.id.split()[0] == model.id.split()[0]:
            alur = ganti_tahapan(model.alur, lain.alur)
            tingkat = {satu for satu in alur.langkah if satu.startswith("reviu_")}
            assert tingkat == {f"reviu_{nomor}" for nomor in range(1, len(lain.reviu) + 1)}
            assert alur.langkah["menetapkan"] == model.alur.langkah["menetapkan"]


def test_who_left_no_longer_keeps_the_others_waiting() -> None:
    alur = semua_alur()[0].alur
    keadaan = Keadaan("menerima", frozenset({"1", "2"}))
    assert sesuaikan_keadaan(alur, keadaan, frozenset({"1", "2", "3"})) == keadaan
    assert sesuaikan_keadaan(alur, keadaan, frozenset({"1", "3"})) == Keadaan("menerima", frozenset({"1"}))
    assert sesuaikan_keadaan(alur, keadaan, frozenset({"1"})) == Keadaan("merencanakan")
    assert sesuaikan_keadaan(alur, Keadaan("melaksanakan"), frozenset({"1"})) == Keadaan("melaksanakan")


@pytest.mark.parametrize(
    ("baru", "boleh"), [(date(2025, 4, 2), True), (date(2025, 3, 31), False), (date(2025, 3, 1), False)]
)
def test_a_period_is_only_made_longer(baru: date, *, boleh: bool) -> None:
    assert check_perpanjangan(next(iter(BAB.values())), date(2025, 3, 31), baru, HARI).terpenuhi is boleh


def test_a_period_is_not_made_longer_into_the_past() -> None:
    baru = date(2025, 3, 2)
    assert not check_perpanjangan(next(iter(BAB.values())), date(2025, 2, 1), baru, HARI).terpenuhi


def test_a_request_waits_for_an_answer_only_before_its_letter() -> None:
    for satu in semua_alur():
        assert not any(check_menunggu_jawaban(satu.alur, kode) for kode in satu.alur.langkah)


@pytest.mark.parametrize("id", BAB)
def test_every_request_waits_until_its_letter_and_can_lapse(id: str) -> None:
    from tests.unit.law.permohonan.test_gabung import kerja

    from lincah.law.penugasan import gabung_alur

    profil = muat_profil(id)
    for satu in profil.permohonan.alur:
        alur = gabung_alur(satu, kerja(profil), {}, {})
        menunggu = [kode for kode in alur.langkah if check_menunggu_jawaban(alur, kode)]
        assert not set(menunggu) & {"menetapkan", "memperbaiki_konsep", "menerima", "batal", "ditolak"}
        for kode in menunggu:
            pelaku = alur.langkah[kode].tindakan[0].pelaku
            assert akhiri_alur(alur, kode, tindakan_gugur(profil.penugasan, pelaku)).selesai(GUGUR)


@pytest.mark.parametrize("id", BAB)
def test_a_request_into_running_work_is_the_same_road_up_to_its_letter(id: str) -> None:
    from tests.unit.law.permohonan.test_gabung import kerja

    from lincah.law.penugasan import BERGABUNG, gabung_alur, potong_alur

    profil = muat_profil(id)
    for satu in profil.permohonan.alur:
        penuh = gabung_alur(satu, kerja(profil), {}, {})
        pendek = potong_alur(penuh)
        assert pendek.cari["menetapkan", "menetapkan"].lanjut == BERGABUNG
        assert set(pendek.langkah) - {BERGABUNG} == {
            kode for kode, s in penuh.langkah.items() if s.tahap is Tahap.PENUGASAN and kode != "menerima"
        }
        sebelum = set(penuh.cari) & set(pendek.cari)
        sama = {kunci for kunci in sebelum if penuh.cari[kunci] == pendek.cari[kunci]}
        assert sebelum - sama == {("menetapkan", "menetapkan")}
