"""What an editor underlines is what the loader refuses: both read the same tables."""

from pathlib import Path

import pytest
from tests.unit.peraturan.salinan import ID, Salinan
from tests.unit.peraturan.skema_uji import SKEMA, keberatan, keberatan_berkas, penilai

from lincah.peraturan import list_peraturan
from lincah.peraturan.baca_kosakata import AKAR
from lincah.peraturan.kasus import berkas_kasus
from lincah.peraturan.muat import BERKAS
from lincah.peraturan.peta import Peta

BERKAS_PROFIL = sorted(AKAR.glob("*-*/*.yaml"))
BERKAS_KASUS = [berkas for id in list_peraturan() for berkas in berkas_kasus(id)]
RUSAK = (
    ("penugasan.yaml", "penerimaan: {dasar", "penerimaan: {kenapa: x, dasar", "an unknown key"),
    ("penugasan.yaml", "ganda: {dasar: Pasal 9 ayat (4)}", "ganda: {}", "no citation"),
    ("penugasan.yaml", "ganda: {dasar: Pasal 9 ayat (4)}", "ganda: {dasar: []}", "an empty citation"),
    ("penugasan.yaml", "ganda: {dasar: Pasal 9 ayat (4)}", "ganda: {dasar: Artikel 9}", "what is no citation"),
    ("penugasan.yaml", "{nilai: tertinggi", "{nilai: terendah", "a value nobody knows"),
    ("penugasan.yaml", "landasan: analogi, tafsir: B-46", "landasan: kira_kira, tafsir: B-46", "a ground there is not"),
    ("penugasan.yaml", "ganda: {dasar: Pasal 9 ayat (4)}", "ganda: Pasal 9", "a text for a mapping"),
    ("kedudukan.yaml", "pengganti: true", "pengganti: ya", "neither true nor false"),
    ("kedudukan.yaml", "    berlaku: {jenis: [setda]}", "    berlaku: {jenis: [istana]}", "no such unit"),
    ("kedudukan.yaml", "    tingkat: [camat, pengawas]", "    tingkat: []", "no tier"),
    ("kedudukan.yaml", "penilai_umum: {terendah", "penilai_umum: {tertinggi", "a key misspelt"),
    ("pelaksanaan.yaml", "{nilai: berjenjang", "{nilai: melompat", "a way back there is not"),
    ("pertanggungjawaban.yaml", "pelaku: individu", "pelaku: siluman", "an actor there is not"),
    ("kinerja.yaml", "acuan: {tidak_diatur: true, dasar", "acuan: {tidak_diatur: true, alasan", "no place"),
    ("identitas.yaml", "berlaku: {nilai: 2024-07-01", "berlaku: {nilai: nanti", "no date"),
    ("gambar.yaml", "jenis: struktur_penugasan, model: rsud", "jenis: lukisan, model: rsud", "a figure of no kind"),
    ("susunan.yaml", "  16: {ayat: 3}", "  16: {bait: 3}", "a part there is not"),
)  # fmt: skip


def test_every_file_of_a_profile_has_a_schema() -> None:
    assert len(BERKAS_KASUS) > len(list_peraturan())
    assert {satu.name for satu in BERKAS_PROFIL} <= SKEMA.keys()
    assert SKEMA.keys() == {*BERKAS, "deklaratif.yaml", "kosakata.yaml", "kasus.yaml"} - {"tafsir.md"}


@pytest.mark.parametrize("jalan", BERKAS_PROFIL, ids=lambda jalan: f"{jalan.parent.name}/{jalan.name}")
def test_what_ships_is_as_its_schema_says(jalan: Path) -> None:
    assert keberatan_berkas(jalan) == []


@pytest.mark.parametrize("jalan", BERKAS_KASUS, ids=lambda jalan: f"{jalan.parents[1].name}/{jalan.name}")
def test_cases_are_as_their_schema_says(jalan: Path) -> None:
    assert keberatan_berkas(jalan, penilai("kasus.yaml")) == []


@pytest.mark.parametrize(("berkas", "ada", "jadi"), [satu[:3] for satu in RUSAK], ids=[satu[3] for satu in RUSAK])
def test_what_is_broken_is_refused_by_schema_and_loader(salinan: Salinan, berkas: str, ada: str, jadi: str) -> None:
    baris = salinan.change(berkas, ada, jadi)
    assert keberatan_berkas(salinan.akar / ID / berkas)
    assert [satu for satu in salinan.findings() if satu.startswith(f"{berkas}:{baris}:")]


@pytest.mark.parametrize(
    "kasus",
    [
        {"tanya": "identitas", "jawab": {}},
        {"nama": "a", "tanya": "cuaca", "jawab": {}},
        {"nama": "a", "tanya": "ketua"},
    ],
    ids=["no name", "no such question", "nothing expected"],
)
def test_a_case_that_cannot_be_run_is_refused(kasus: dict[str, object]) -> None:
    assert keberatan(penilai("kasus.yaml"), [kasus])


def test_every_key_of_the_tables_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key the schema offers and the loader passes over would be a promise nobody keeps."""
    dibaca: dict[str, set[str]] = {}
    dikenal: dict[str, set[str]] = {}
    tutup = Peta.tutup

    def catat(peta: Peta) -> None:
        sudah = set(peta.dibaca)
        tutup(peta)
        dibaca.setdefault(peta.bentuk.nama, set()).update(sudah)
        dikenal.setdefault(peta.bentuk.nama, set()).update(peta.bentuk.kunci.keys() & peta.isi.keys())

    monkeypatch.setattr(Peta, "tutup", catat)
    from lincah.peraturan.muat import muat

    for id in list_peraturan():
        muat.__wrapped__(id)
    assert dibaca and {nama: kunci - dibaca[nama] for nama, kunci in dikenal.items() if kunci - dibaca[nama]} == {}
