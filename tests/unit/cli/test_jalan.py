"""`lincah jalan`: every flow of every regulation is played to each of its ends, each act with its article."""

import pytest
from tests.unit.cli.conftest import Perintah
from tests.unit.law.permohonan.semua_permohonan import Permohonan, semua_permohonan

from lincah.law.penugasan import Cara, Lingkup
from lincah.peraturan import list_peraturan, muat_profil

KEMUNGKINAN = ("tolak", "tidak_tersedia", "sebagian")


def play(lincah: Perintah, satu: Permohonan, lingkup: Lingkup, hasil: tuple[str, ...]) -> list[str]:
    pilih = [kata for one in hasil for kata in ("--hasil", one)]
    keluar = lincah("jalan", satu.peraturan, "alur", f"cara={satu.alur.cara}", f"lingkup={lingkup}", *pilih)
    assert (keluar.kode, keluar.keluhan) == (0, "")
    return keluar.jawab.strip().split("\n")


@pytest.mark.parametrize("satu", semua_permohonan(), ids=lambda satu: satu.id)
def test_every_flow_is_played_to_each_of_its_ends(lincah: Perintah, satu: Permohonan) -> None:
    kosakata = muat_profil(satu.peraturan).kosakata
    for lingkup in satu.alur.lingkup:
        akhir = set()
        ada = {hasil.kode for langkah in satu.alur.langkah for hasil in langkah.hasil}
        for hasil in ((), *((kode,) for kode in KEMUNGKINAN if kode in ada)):
            *langkah, penutup = play(lincah, satu, lingkup, hasil)
            assert [baris.split(".")[0] for baris in langkah] == [str(n + 1) for n in range(len(langkah))]
            assert all("[" in baris and baris.endswith("]") for baris in langkah)
            akhir.add(penutup.removeprefix("= "))
        assert akhir == {kosakata.sebut(kode) for kode in satu.alur.akhir}


@pytest.mark.parametrize("satu", semua_permohonan(), ids=lambda satu: satu.id)
def test_the_straight_road_is_told_act_by_act(lincah: Perintah, satu: Permohonan) -> None:
    sebut = muat_profil(satu.peraturan).kosakata
    jalan = next(one for one in satu.jalan if one[-1][1].lanjut == "ditugaskan")
    *langkah, _ = play(lincah, satu, min(satu.alur.lingkup), ())
    assert len(langkah) == len(jalan)
    for baris, (tindakan, hasil) in zip(langkah, jalan, strict=True):
        assert f"{sebut.sebut(tindakan.kode)}: {sebut.sebut(hasil.kode)}" in baris
        assert f"[{hasil.dasar.dasar}]" in baris


@pytest.mark.parametrize("id", list_peraturan())
@pytest.mark.parametrize("cara", Cara)
def test_a_way_that_is_closed_or_not_regulated_is_refused_with_its_article(
    lincah: Perintah, id: str, cara: Cara
) -> None:
    profil = muat_profil(id)
    for lingkup in Lingkup:
        if profil.permohonan.cari(cara, lingkup) is None:
            keluar = lincah("jalan", id, "alur", f"cara={cara}", f"lingkup={lingkup}")
            assert (keluar.kode, keluar.jawab) == (2, "")
            status = profil.penugasan.cari_instrumen(cara, lingkup).status
            assert f"{status.nilai} [{status.dasar}]" in keluar.keluhan


def test_a_word_that_is_no_way_or_scope_says_which_there_are(lincah: Perintah) -> None:
    keluar = lincah("jalan", list_peraturan()[0], "alur", "cara=undian", "lingkup=lintas_pd")
    assert keluar.kode == 2
    assert "cara=penunjukan|sukarela" in keluar.keluhan
    assert "lingkup=dalam_unit|lintas_unit" in keluar.keluhan
