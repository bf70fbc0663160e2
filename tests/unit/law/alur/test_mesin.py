"""The engine: an act is performed by whom it is for, where it is open, with what it demands; else nothing changes."""

import pytest

from lincah.law.alur import Alur, Keadaan, Langkah, Tahap, Tindakan, lakukan, list_syarat, list_terbuka, mulai
from lincah.law.alur.tabel import susun
from lincah.law.kernel import Ketentuan, Landasan, Rujukan

DASAR: Ketentuan[object] = Ketentuan("", (Rujukan.baca("x", "Pasal 14 ayat (3)"),), Landasan.ANALOGI, "X-02")


def act(kode: str, pelaku: str, lanjut: str, *, setiap: bool = False, wajib: tuple[str, ...] = ()) -> Tindakan:
    return Tindakan(kode, (pelaku,), lanjut, DASAR, setiap=setiap, wajib=wajib)


@pytest.fixture
def alur() -> Alur:
    """Two people receive; either works; the lead hands over; the head declares done."""
    kerja = (
        act("mencatat", "pegawai", "bekerja", wajib=("uraian",)),
        act("menyerahkan", "ketua", "menilai", wajib=("uraian", "berkas")),
    )
    return susun(
        "menerima",
        (
            Langkah("menerima", Tahap.PENUGASAN, (act("menerima", "pegawai", "bekerja", setiap=True),)),
            Langkah("bekerja", Tahap.PELAKSANAAN, kerja),
            Langkah("menilai", Tahap.EVALUASI, (act("menyatakan_selesai", "kepala", "selesai"),)),
            Langkah("selesai", Tahap.EVALUASI),
        ),
    )


PEGAWAI, KETUA, KEPALA = frozenset({"pegawai"}), frozenset({"pegawai", "ketua"}), frozenset({"kepala"})
BERDUA = frozenset({"Ani", "Badu"})


def test_a_flow_begins_at_its_first_step_with_nobody_having_acted(alur: Alur) -> None:
    assert mulai(alur) == Keadaan("menerima", frozenset())
    assert not alur.selesai("menerima")
    assert alur.selesai("selesai")


def test_an_act_is_open_to_its_role_and_to_nobody_else(alur: Alur) -> None:
    assert [t.kode for t in list_terbuka(alur, Keadaan("bekerja"), pelaku="Ani", peran=PEGAWAI)] == ["mencatat"]
    assert len(list_terbuka(alur, Keadaan("bekerja"), pelaku="Ani", peran=KETUA)) == 2
    assert list_terbuka(alur, Keadaan("bekerja"), pelaku="Ani", peran=KEPALA) == ()
    assert list_terbuka(alur, Keadaan("selesai"), pelaku="Ani", peran=KETUA | KEPALA) == ()


def test_the_conditions_of_an_act_are_all_met_where_it_is_open_and_nowhere_else(alur: Alur) -> None:
    """Whatever is still to be filled in; somebody who has acted already among them."""
    for langkah in alur.langkah:
        keadaan = Keadaan(langkah, frozenset({"Badu"}))
        for pelaku, peran in (("Ani", PEGAWAI), ("Badu", PEGAWAI), ("Ani", KETUA), ("Cici", KEPALA)):
            terbuka = {satu.kode for satu in list_terbuka(alur, keadaan, pelaku=pelaku, peran=peran)}
            for kode in {kode for _, kode in alur.cari}:
                syarat = list_syarat(alur, keadaan, kode, pelaku=pelaku, peran=peran)
                assert all(satu.terpenuhi for satu in syarat) is (kode in terbuka), (langkah, kode, pelaku)


def test_who_is_not_asked_is_refused_with_the_article(alur: Alur) -> None:
    simpulan = lakukan(alur, Keadaan("menilai"), "menyatakan_selesai", pelaku="Ani", peran=KETUA)
    assert simpulan.jawaban is None
    (alasan,) = simpulan.halangan
    assert (alasan.dasar, alasan.landasan, alasan.tafsir) == ("Pasal 14 ayat (3)", Landasan.ANALOGI, "X-02")
    assert alasan.ringkas == "Anda bukan pejabat yang diminta untuk tindakan ini"


def test_who_is_asked_moves_the_flow(alur: Alur) -> None:
    simpulan = lakukan(alur, Keadaan("menilai"), "menyatakan_selesai", pelaku="Ani", peran=KEPALA)
    assert simpulan.boleh
    assert simpulan.jawaban == Keadaan("selesai")


def test_an_act_of_another_step_is_refused_with_its_article(alur: Alur) -> None:
    simpulan = lakukan(alur, Keadaan("bekerja"), "menyatakan_selesai", pelaku="Ani", peran=KEPALA)
    assert simpulan.jawaban is None
    assert simpulan.halangan[0].ringkas == "tindakan ini tidak terbuka pada langkah sekarang"
    assert simpulan.halangan[0].dasar == "Pasal 14 ayat (3)"


def test_an_act_no_step_knows_is_an_error_not_a_refusal(alur: Alur) -> None:
    with pytest.raises(KeyError, match="tindakan 'melompat' tidak ada dalam alur ini"):
        lakukan(alur, Keadaan("bekerja"), "melompat", pelaku="Ani", peran=KEPALA)


def test_every_field_left_out_is_named_and_nothing_happens(alur: Alur) -> None:
    isi = {"uraian": "  ", "lain": "x"}
    simpulan = lakukan(alur, Keadaan("bekerja"), "menyerahkan", pelaku="Ani", peran=KETUA, isi=isi)
    assert simpulan.jawaban is None
    assert [satu.ringkas for satu in simpulan.halangan] == ["uraian belum diisi", "berkas belum diisi"]


def test_what_is_filled_may_be_text_or_a_list(alur: Alur) -> None:
    isi = {"uraian": "rampung", "berkas": ["a.pdf"]}
    simpulan = lakukan(alur, Keadaan("bekerja"), "menyerahkan", pelaku="Ani", peran=KETUA, isi=isi)
    assert simpulan.jawaban == Keadaan("menilai")
    assert lakukan(
        alur, Keadaan("bekerja"), "menyerahkan", pelaku="Ani", peran=KETUA, isi=isi | {"berkas": []}
    ).halangan


def test_an_act_that_leads_nowhere_else_leaves_the_state_as_it_is(alur: Alur) -> None:
    awal = Keadaan("bekerja")
    simpulan = lakukan(alur, awal, "mencatat", pelaku="Ani", peran=PEGAWAI, isi={"uraian": "separuh"})
    assert simpulan.jawaban is awal


def test_a_step_asked_of_each_waits_for_the_last(alur: Alur) -> None:
    satu = lakukan(alur, mulai(alur), "menerima", pelaku="Ani", peran=PEGAWAI, semua=BERDUA).jawaban
    assert satu == Keadaan("menerima", frozenset({"Ani"}))
    dua = lakukan(alur, satu, "menerima", pelaku="Badu", peran=PEGAWAI, semua=BERDUA).jawaban
    assert dua == Keadaan("bekerja")


def test_nobody_acts_twice_for_another_at_a_step_asked_of_each(alur: Alur) -> None:
    sudah = Keadaan("menerima", frozenset({"Ani"}))
    assert list_terbuka(alur, sudah, pelaku="Ani", peran=PEGAWAI) == ()
    assert len(list_terbuka(alur, sudah, pelaku="Badu", peran=PEGAWAI)) == 1
    simpulan = lakukan(alur, sudah, "menerima", pelaku="Ani", peran=PEGAWAI, semua=BERDUA)
    assert simpulan.jawaban is None
    assert [satu.ringkas for satu in simpulan.halangan] == ["tindakan ini sudah Anda lakukan"]


def test_a_step_asked_of_each_cannot_be_passed_by_forgetting_who_they_are(alur: Alur) -> None:
    with pytest.raises(ValueError, match="'Ani' tidak termasuk"):
        lakukan(alur, mulai(alur), "menerima", pelaku="Ani", peran=PEGAWAI)
