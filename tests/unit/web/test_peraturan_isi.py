"""The pages of a regulation: every rule in words, every citation with an anchor to be linked to."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

import pytest

from lincah.law.kernel import Landasan, Rujukan
from lincah.law.penugasan import Status
from lincah.peraturan import list_peraturan, muat_profil
from lincah.peraturan.muat import muat
from lincah.peraturan.uraian.daftar import POKOK
from lincah.web.peraturan_isi import Rincian, jangkar_tempat, rincian_peraturan, tautan_rujukan
from lincah.web.peraturan_isi.alur import lukisan_alur
from lincah.web.peraturan_isi.gugus import BarisAturan
from lincah.web.peraturan_isi.isi import tetangga
from lincah.web.peraturan_isi.jangkar import Dasar
from lincah.web.peraturan_isi.tafsir import susun_tafsir

SETIAP_PERATURAN = pytest.mark.parametrize("id", list_peraturan())


@pytest.fixture
def rincian(id: str) -> Rincian:
    return rincian_peraturan(id)


def di_dalam(nilai: object, jenis: type) -> Iterator[object]:
    """Every value of a kind inside frozen values."""
    if isinstance(nilai, jenis):
        yield nilai
    if is_dataclass(nilai):
        yield from (satu for f in fields(nilai) for satu in di_dalam(getattr(nilai, f.name), jenis))
    elif isinstance(nilai, Mapping):
        yield from (satu for isi in nilai.values() for satu in di_dalam(isi, jenis))
    elif isinstance(nilai, tuple | list | frozenset):
        yield from (satu for isi in nilai for satu in di_dalam(isi, jenis))


@SETIAP_PERATURAN
def test_every_citation_of_every_chapter_has_one_place(id: str, rincian: Rincian) -> None:
    dasar = [tempat for satu in di_dalam(rincian, Dasar) for tempat in satu.id]  # type: ignore[attr-defined]
    semua = [*dasar, *(tempat for satu in rincian.identitas for tempat in satu.id)]
    assert len(semua) == len(set(semua))
    assert {satu for satu in semua if satu.startswith("tempat-")} == set(rincian.tempat)
    dirujuk = {satu for satu in muat(id).dirujuk if satu.peraturan == id}
    assert {jangkar_tempat(satu) for satu in dirujuk} - set(rincian.tempat) == set()


@SETIAP_PERATURAN
def test_every_rule_says_something(rincian: Rincian) -> None:
    aturan = list(di_dalam(rincian, BarisAturan))
    assert len(aturan) > 50
    for satu in aturan:
        assert isinstance(satu, BarisAturan)
        assert satu.perihal and satu.dasar.teks
        assert "_" not in satu.perihal + satu.isi
    assert all("_" not in satu.perihal for satu in rincian.catatan)
    assert len(rincian.instrumen) == 8


@SETIAP_PERATURAN
def test_every_provision_that_is_listed_stands_on_a_page(id: str, rincian: Rincian) -> None:
    dicatat = [satu.ketentuan for satu in rincian.catatan]
    for pokok in POKOK:
        daftar = pokok.daftar(muat_profil(id))
        harus = [satu.kode for satu in daftar.butir] or [daftar.diatur]
        assert [satu for satu in harus if satu not in dicatat] == [], pokok


@SETIAP_PERATURAN
def test_every_flow_is_told_outcome_by_outcome_and_drawn(id: str, rincian: Rincian) -> None:
    alur = muat_profil(id).permohonan.alur
    assert len(rincian.alur) == len(alur)
    for halaman, aturan in zip(rincian.alur, alur, strict=True):
        assert [len(satu.hasil) for satu in halaman.langkah] == [len(satu.hasil) for satu in aturan.langkah]
        hasil = [satu for langkah in halaman.langkah for satu in langkah.hasil]
        assert {satu.lanjut.partition(": ")[0] for satu in hasil if satu.akhir} == {"Selesai"}
        _, gambar = lukisan_alur(id, halaman.nomor)
        assert gambar.count('<g class="langkah') == len(aturan.langkah) + len(aturan.akhir)
        assert "_" not in gambar.partition("<title")[2]
    terbuka = [satu for satu in rincian.instrumen if satu.ketentuan.nilai is Status.TERBUKA]
    assert all(satu.alur and satu.penetap and satu.naskah for satu in terbuka)


@SETIAP_PERATURAN
def test_every_silence_is_told_with_what_is_done_then(id: str, rincian: Rincian) -> None:
    profil = muat_profil(id)
    ada = [satu.ketentuan for gugus in rincian.sunyi for satu in gugus.baris]
    diam = [satu.dasar for satu in profil.kedudukan.sunyi]
    diam += [satu.status for satu in profil.penugasan.instrumen if satu.status.nilai is not Status.TERBUKA]  # type: ignore[misc]
    diam += [daftar.diatur for daftar in (satu.daftar(profil) for satu in POKOK) if not daftar.diatur.nilai]  # type: ignore[misc]
    assert diam
    assert [satu for satu in diam if satu not in ada] == []
    assert all(satu.akibat for gugus in rincian.sunyi for satu in gugus.baris)
    for gugus in rincian.sunyi:
        bacaan = [satu.bacaan for satu in gugus.baris if satu.bacaan]
        assert len(bacaan) == len(set(bacaan)) == len({satu.ketentuan.tafsir for satu in gugus.baris} - {""})
    lain = {satu.ketentuan.landasan for satu in rincian.catatan} - {Landasan.TERSURAT, Landasan.TAFSIR}
    assert {satu.id for satu in rincian.landasan} == {satu.value for satu in lain}


@SETIAP_PERATURAN
def test_every_reading_that_is_named_can_be_opened_and_names_its_rules(rincian: Rincian) -> None:
    disebut = {satu.ketentuan.tafsir for satu in rincian.catatan} - {""}
    assert {satu.kode for satu in susun_tafsir(rincian) if satu.pemakai} == disebut


@SETIAP_PERATURAN
def test_every_place_of_the_inventory_stands_once_in_the_naskah(id: str, rincian: Rincian) -> None:
    semua = [baris for bagian in rincian.naskah for baris in bagian.baris]
    assert len(semua) == len({baris.id for baris in semua})
    assert all(baris.aturan or baris.tafsir or baris.deklaratif for baris in semua)
    dirujuk = {str(satu) for satu in muat(id).dirujuk if satu.peraturan == id}
    assert {baris.tempat for baris in semua if baris.aturan} >= dirujuk


@SETIAP_PERATURAN
def test_the_table_of_contents_can_be_read_from_end_to_end(rincian: Rincian) -> None:
    alamat, sesudah = [], rincian.isi[0]
    while sesudah is not None:
        alamat.append(sesudah.alamat)
        sesudah = tetangga(rincian.isi, sesudah.alamat)[1]  # type: ignore[assignment]
    assert len(alamat) == len(set(alamat))
    assert set(alamat) >= {satu.alamat for satu in rincian.isi}
    assert {satu for satu in rincian.tempat.values() if satu[0] != "satu_gambar"} <= set(alamat)


def test_an_anchor_is_the_citation_in_small_letters() -> None:
    assert jangkar_tempat(Rujukan.baca("a", "Lampiran huruf C angka 1")) == "tempat-lampiran-huruf-c-angka-1"


def test_a_national_rule_has_no_page_here() -> None:
    assert tautan_rujukan((Rujukan("peraturan-nasional", ()),)) == ""
