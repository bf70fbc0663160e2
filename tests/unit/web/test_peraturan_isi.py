"""The page of a regulation: every rule in words, every citation with an anchor to be linked to."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

import pytest

from lincah.law.kernel import Rujukan
from lincah.peraturan import list_peraturan, muat_profil
from lincah.web.peraturan_isi import Rincian, jangkar_tempat, susun_rincian, tautan_rujukan
from lincah.web.peraturan_isi.jangkar import Dasar

ID = list_peraturan()


def di_dalam(nilai: object, jenis: type) -> Iterator[object]:
    """Every value of a kind inside frozen values."""
    if isinstance(nilai, jenis):
        yield nilai
    elif is_dataclass(nilai):
        yield from (satu for f in fields(nilai) for satu in di_dalam(getattr(nilai, f.name), jenis))
    elif isinstance(nilai, Mapping):
        yield from (satu for isi in nilai.values() for satu in di_dalam(isi, jenis))
    elif isinstance(nilai, tuple | list | frozenset):
        yield from (satu for isi in nilai for satu in di_dalam(isi, jenis))


def jangkar(rincian: Rincian) -> list[str]:
    dasar = [id for satu in di_dalam(rincian, Dasar) for id in satu.id]  # type: ignore[attr-defined]
    return [*dasar, *(id for satu in rincian.identitas for id in satu.id)]


@pytest.mark.parametrize("id", ID)
def test_every_citation_of_the_encoded_chapters_has_one_place(id: str) -> None:
    profil = muat_profil(id)
    semua = jangkar(susun_rincian(profil))
    assert len(semua) == len(set(semua))
    bab = (profil.kedudukan, profil.penugasan, profil.pelaksanaan)
    dirujuk = {satu for satu in di_dalam(bab, Rujukan) if satu.peraturan == id}  # type: ignore[attr-defined]
    assert {jangkar_tempat(satu) for satu in dirujuk} - set(semua) == set()  # type: ignore[arg-type]


@pytest.mark.parametrize("id", ID)
def test_the_places_of_the_stages_are_known(id: str) -> None:
    rincian = susun_rincian(muat_profil(id))
    di_tahapan = {tempat for satu in di_dalam(rincian.tahapan, Dasar) for tempat in satu.id}  # type: ignore[attr-defined]
    assert rincian.tempat_pelaksanaan == di_tahapan


@pytest.mark.parametrize("id", ID)
def test_every_rule_says_something(id: str) -> None:
    rincian = susun_rincian(muat_profil(id))
    gugus = [rincian.umum, *rincian.model, rincian.sunyi, rincian.penugasan, *(t.gugus for t in rincian.tahapan)]
    for satu in gugus:
        assert satu.judul
        for aturan in satu.aturan:
            assert aturan.perihal
            assert aturan.isi
            assert aturan.dasar.teks
            assert "_" not in aturan.perihal + aturan.isi
    assert len(rincian.instrumen) == 8


@pytest.mark.parametrize("id", ID)
def test_every_reading_that_is_named_can_be_opened(id: str) -> None:
    rincian = susun_rincian(muat_profil(id))
    disebut = {satu.tafsir for satu in di_dalam(rincian, Dasar)} - {""}  # type: ignore[attr-defined]
    assert disebut <= {satu.kode for satu in rincian.tafsir}


def test_an_anchor_is_the_citation_in_small_letters() -> None:
    assert jangkar_tempat(Rujukan.baca(ID[0], "Lampiran huruf C angka 1")) == "tempat-lampiran-huruf-c-angka-1"


def test_a_national_rule_has_no_page_here() -> None:
    assert tautan_rujukan((Rujukan("peraturan-nasional", ()),)) == ""
