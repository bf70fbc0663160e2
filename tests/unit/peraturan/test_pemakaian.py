"""Every rule is used by something, or is said to wait for its screen; and what is said to be run is run."""

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

import lincah
from lincah.law.kernel import Rujukan
from lincah.peraturan import list_peraturan
from lincah.peraturan.cakupan import cakupan
from lincah.peraturan.muat import BERKAS
from lincah.peraturan.pemakaian import (
    DIJALANKAN,
    HALAMAN,
    MENUNGGU,
    Pemakaian,
    bab_menurut_pemakaian,
    daftar_pemakaian,
)
from lincah.web.peraturan_isi import rincian_peraturan
from lincah.web.peraturan_isi.jangkar import jangkar_tempat

SUMBER = Path(lincah.__file__).parent
BUKAN_APLIKASI = {"law", "peraturan", "cli", "web"}
NAMA_BAB = {"tanggung_jawab.yaml": "tugas"}
TANPA_ATURAN = {"identitas.yaml", "susunan.yaml", "tafsir.md"}


@cache
def usage(id: str) -> tuple[Pemakaian, ...]:
    """Every question is put for it: once a regulation."""
    return daftar_pemakaian(id)


def chapters_read(*folder: Path) -> set[str]:
    """The chapters of a profile that the code in these folders takes hold of."""
    teks = "\n".join(jalan.read_text(encoding="utf-8") for satu in folder for jalan in satu.rglob("*.py"))
    return set(re.findall(r"\bprofil\.(\w+)", teks))


def of(oleh: str) -> set[str]:
    return {NAMA_BAB.get(satu, satu.removesuffix(".yaml")) for satu in bab_menurut_pemakaian()[oleh]}


def test_every_file_with_rules_is_listed_once() -> None:
    ada = Counter(satu for berkas in bab_menurut_pemakaian().values() for satu in berkas)
    assert ada == Counter(set(BERKAS) - TANPA_ATURAN)
    assert list(bab_menurut_pemakaian()) == [DIJALANKAN, HALAMAN, MENUNGGU]


def test_what_is_said_to_be_run_is_run_and_what_waits_is_not() -> None:
    aplikasi = [satu for satu in SUMBER.iterdir() if satu.is_dir() and satu.name not in BUKAN_APLIKASI]
    dipakai = chapters_read(*aplikasi)
    assert of(DIJALANKAN) <= dipakai
    assert of(MENUNGGU) & dipakai == set(), "an app uses it now: move it in pemakaian.yaml"


@pytest.mark.parametrize("id", list_peraturan())
def test_what_a_page_is_said_to_show_has_its_place_on_one(id: str) -> None:
    halaman = rincian_peraturan(id).tempat
    for bab, tempat in ((satu.bab, satu.tempat) for satu in usage(id) if satu.oleh == HALAMAN):
        luas = [Rujukan(id, tempat.tempat[:panjang]) for panjang in range(1, len(tempat.tempat) + 1)]
        assert any(jangkar_tempat(satu) in halaman for satu in luas), (bab, str(tempat))


@pytest.mark.parametrize("id", list_peraturan())
def test_every_rule_is_used_or_waits_for_its_screen(id: str) -> None:
    semua = usage(id)
    assert [satu.tempat for satu in semua] == list(cakupan(id).aturan)
    assert [str(satu) for satu in semua if not satu.terpakai] == []


@pytest.mark.parametrize("id", list_peraturan())
def test_what_waits_for_its_screen_can_be_asked(id: str) -> None:
    menunggu = [satu for satu in usage(id) if satu.oleh == MENUNGGU]
    assert menunggu
    assert [str(satu) for satu in menunggu if not satu.pertanyaan] == []


def test_a_place_is_told_with_its_questions() -> None:
    bintan = {str(satu.tempat): satu for satu in usage("bintan-62-2023")}
    tanpa = "Pasal 9 ayat (4): dijalankan aplikasi (penugasan.yaml); belum dapat ditanya"
    assert str(bintan["Pasal 9 ayat (4)"]) == tanpa
    assert set(bintan["Pasal 10 ayat (3)"].pertanyaan) >= {"instrumen", "alur"}
