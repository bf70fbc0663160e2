"""What holds in every flow of every regulation, checked over every state that any people in any order can reach."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from tests.unit.law.alur.semua_alur import AlurModel, semua_alur, setiap_alur

from lincah.law.alur import Keadaan, Tindakan, dari_dict, ke_dict, lakukan, list_terbuka, mulai
from lincah.law.alur.tabel import susun
from lincah.law.pelaksanaan import Kembali
from lincah.peraturan.muat import list_peraturan, muat_profil

ORANG = ("Ani", "Badu")
ISI = dict.fromkeys(("catatan", "rencana", "rincian", "uraian"), "terisi")
MENGEMBALIKAN = {
    "mengembalikan_konsep",
    "membatalkan",
    "mengembalikan_rencana",
    "mengembalikan",
    "menyatakan_belum",
    "meneruskan_pengembalian",
    "memperbaiki_capaian",
}


@dataclass(frozen=True)
class Jejak:
    """A state, and what has happened to the result: handed over at all, and approved by which tiers since."""

    keadaan: Keadaan
    diserahkan: bool = False
    sesuai: frozenset[str] = frozenset()


def after(satu: AlurModel, jejak: Jejak, tindakan: Tindakan, pelaku: str) -> Jejak:
    """The state after an act, and what the act means for the result; independent of how the flow is built."""
    simpulan = lakukan(
        satu.alur, jejak.keadaan, tindakan.kode, pelaku=pelaku, peran=frozenset(tindakan.pelaku), semua=SEMUA, isi=ISI
    )
    assert simpulan.jawaban is not None, (tindakan.kode, jejak)
    baru = replace(jejak, keadaan=simpulan.jawaban)
    if tindakan.kode == "menyerahkan_hasil":
        return replace(baru, diserahkan=True, sesuai=frozenset())
    if tindakan.kode in ("meneruskan", "menyatakan_selesai"):
        return replace(baru, sesuai=jejak.sesuai | set(tindakan.pelaku))
    if tindakan.kode in ("mengembalikan", "menyatakan_belum", "meneruskan_pengembalian"):
        tinggal = satu.kembali is Kembali.PERBAIKAN_PIMPINAN  # nothing goes back: only this tier looks anew
        sesuai = jejak.sesuai - set(tindakan.pelaku) if tinggal else frozenset[str]()
        return replace(baru, diserahkan=tinggal and jejak.diserahkan, sesuai=sesuai)
    return baru


SEMUA = frozenset(ORANG)


def reachable(satu: AlurModel) -> dict[Jejak, set[Jejak]]:
    """Every state that any people in any order can reach, with those that follow it."""
    hasil: dict[Jejak, set[Jejak]] = {}
    antre = [Jejak(mulai(satu.alur))]
    while antre:
        jejak = antre.pop()
        if jejak not in hasil:
            hasil[jejak] = {after(satu, jejak, t, pelaku) for t, pelaku in open_acts(satu, jejak)}
            antre += hasil[jejak]
    return hasil


def open_acts(satu: AlurModel, jejak: Jejak) -> Iterator[tuple[Tindakan, str]]:
    for tindakan in satu.alur.langkah[jejak.keadaan.langkah].tindakan:
        for pelaku in ORANG:
            terbuka = list_terbuka(satu.alur, jejak.keadaan, pelaku=pelaku, peran=frozenset(tindakan.pelaku))
            if tindakan in terbuka:
                yield tindakan, pelaku


def done_too_early(satu: AlurModel) -> list[Jejak]:
    tingkat = {f"reviu_{nomor}" for nomor in range(1, len(satu.reviu) + 1)}
    return [
        jejak
        for jejak in reachable(satu)
        if jejak.keadaan.langkah == "selesai" and not (jejak.diserahkan and jejak.sesuai == tingkat)
    ]


@setiap_alur
def test_nothing_is_done_before_every_tier_has_approved_the_last_result(satu: AlurModel) -> None:
    assert "selesai" in {jejak.keadaan.langkah for jejak in reachable(satu)}
    assert done_too_early(satu) == []


def test_a_flow_in_which_a_return_passes_a_tier_by_would_be_caught() -> None:
    satu = next(satu for satu in semua_alur() if len(satu.reviu) == 3 and satu.kembali is Kembali.PELAKSANA)
    langkah = dict(satu.alur.langkah)
    maju, balik = langkah["reviu_2"].tindakan
    langkah["reviu_2"] = replace(langkah["reviu_2"], tindakan=(maju, replace(balik, lanjut="reviu_3")))
    assert done_too_early(replace(satu, alur=susun(satu.alur.awal, tuple(langkah.values()))))


@setiap_alur
def test_from_every_state_the_flow_can_still_end(satu: AlurModel) -> None:
    berikut = reachable(satu)
    sampai = {jejak for jejak in berikut if not berikut[jejak]}
    assert {jejak.keadaan.langkah for jejak in sampai} == {"selesai", "batal"}
    while baru := {jejak for jejak in berikut if jejak not in sampai and berikut[jejak] & sampai}:
        sampai |= baru
    assert set(berikut) == sampai


@setiap_alur
def test_no_step_is_dead_and_every_step_waits_for_somebody(satu: AlurModel) -> None:
    assert {jejak.keadaan.langkah for jejak in reachable(satu)} == set(satu.alur.langkah)
    for langkah in satu.alur.langkah.values():
        assert satu.alur.selesai(langkah.kode) or any(t.menunggu for t in langkah.tindakan), langkah.kode


@setiap_alur
def test_every_act_is_for_a_role_that_a_case_fills(satu: AlurModel) -> None:
    tingkat = {f"reviu_{nomor}" for nomor in range(1, len(satu.reviu) + 1)}
    diisi = {"pengusul", "penetap", "pegawai", "utama", "penyepakat", "pemantau"} | tingkat
    pelaku = {peran for t in satu.alur.cari.values() for peran in t.pelaku}
    assert pelaku == diisi


@setiap_alur
def test_every_act_that_sends_back_demands_a_note(satu: AlurModel) -> None:
    urutan = list(satu.alur.langkah)
    for (langkah, kode), tindakan in satu.alur.cari.items():
        mundur = tindakan.lanjut in urutan[: urutan.index(langkah)] and langkah != "memperbaiki_konsep"
        assert (kode in MENGEMBALIKAN) >= mundur, f"{kode} pada {langkah} mundur tanpa disebut pengembalian"
        assert ("catatan" in tindakan.wajib) is (kode in MENGEMBALIKAN | {"memberi_umpan_balik"}), kode


@setiap_alur
def test_a_note_left_blank_sends_nothing_back(satu: AlurModel) -> None:
    for (langkah, kode), tindakan in satu.alur.cari.items():
        if "catatan" in tindakan.wajib:
            peran, awal = frozenset(tindakan.pelaku), Keadaan(langkah)
            for isi in ({}, {"catatan": ""}, {"catatan": " \n "}):
                simpulan = lakukan(satu.alur, awal, kode, pelaku="Ani", peran=peran, isi=isi)
                assert simpulan.jawaban is None
                assert [alasan.ringkas for alasan in simpulan.halangan] == ["catatan belum diisi"]


@setiap_alur
def test_the_letter_is_received_by_everybody_before_anything_is_planned(satu: AlurModel) -> None:
    peran = frozenset({"pegawai"})
    sesudah_ani = lakukan(satu.alur, Keadaan("menerima"), "menerima", pelaku="Ani", peran=peran, semua=SEMUA).jawaban
    assert sesudah_ani == Keadaan("menerima", frozenset({"Ani"}))
    assert list_terbuka(satu.alur, sesudah_ani, pelaku="Ani", peran=peran) == ()
    sesudah_badu = lakukan(satu.alur, sesudah_ani, "menerima", pelaku="Badu", peran=peran, semua=SEMUA).jawaban
    assert sesudah_badu == Keadaan("merencanakan")


@setiap_alur
def test_only_the_last_tier_declares_done_and_by_the_article_that_says_so(satu: AlurModel) -> None:
    menyelesaikan = [t for t in satu.alur.cari.values() if t.lanjut == "selesai"]
    assert [(t.kode, t.pelaku) for t in menyelesaikan] == [("menyatakan_selesai", (f"reviu_{len(satu.reviu)}",))]
    selesai = satu.tahapan.reviu.selesai_oleh.rujukan
    assert menyelesaikan[0].dasar.rujukan[: len(selesai)] == selesai


@setiap_alur
def test_tiers_held_by_one_officer_are_one_act_that_cites_them_all(satu: AlurModel) -> None:
    for nomor, tingkat in enumerate(satu.reviu, 1):
        maju = next(t for t in satu.alur.langkah[f"reviu_{nomor}"].tindakan if t.menunggu)
        bersama = tingkat[:-1] if nomor == len(satu.reviu) else tingkat
        assert {tempat for aturan in bersama for tempat in aturan.rujukan} <= set(maju.dasar.rujukan)


@setiap_alur
def test_a_flow_kept_and_read_back_is_the_same_flow(satu: AlurModel) -> None:
    kembali = dari_dict(json.loads(json.dumps(ke_dict(satu.alur))))
    assert kembali == satu.alur
    assert list(kembali.langkah) == list(satu.alur.langkah)


@pytest.mark.parametrize("id", list_peraturan())
def test_every_model_of_a_regulation_has_its_flow(id: str) -> None:
    profil = muat_profil(id)
    bermodel = {kode for satu in semua_alur() if satu.id.startswith(id) for kode in satu.tahapan.model}
    assert bermodel == set(profil.kedudukan.per_kode)
