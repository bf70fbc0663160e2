"""Every order of acts there is, on every flow a case can have: done is the word of each tier on a result handed over.

Random walks try some orders (test_berubah_acak); this looks at all of them. What the tiers have said is one of few
things, so the places a case can come to, together with what has been said, can be listed to the last.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from tests.unit.law.alur.semua_alur import AlurModel, semua_alur
from tests.unit.law.permohonan.test_gabung import list_peran

from lincah.law.alur import Alur, Tindakan, sisipkan_paraf
from lincah.law.pelaksanaan import Kembali
from lincah.law.penugasan import JenisPerubahan, Lingkup, check_dapat_diubah, gabung_alur
from lincah.peraturan.muat import list_peraturan, muat_profil

MAJU, BALIK = ("meneruskan", "menyatakan_selesai"), ("mengembalikan", "menyatakan_belum", "meneruskan_pengembalian")
Tempat = tuple[str, bool, frozenset[str]]
"""A step of the flow; was a result handed over; which tiers have found that result on target?"""


@cache
def semua_jalan() -> tuple[AlurModel, ...]:
    """The flows by appointment, those that begin with a request within and beyond the instansi, those with initials."""
    return tuple(satu for awal in semua_alur() for satu in (awal, _berparaf(awal), *_bermohon(awal)))


def _berparaf(awal: AlurModel) -> AlurModel:
    return replace(awal, id=f"{awal.id} berparaf", alur=sisipkan_paraf(awal.alur, 2))


def _bermohon(awal: AlurModel) -> Iterator[AlurModel]:
    if len(awal.reviu) < len(awal.tahapan.reviu.rantai):
        return  # tiers that merge are the same thing with and without a request before them
    profil = muat_profil(awal.id.split()[0])
    for permohonan in profil.permohonan.alur:
        pos = {peran: frozenset({nomor}) for nomor, peran in enumerate(list_peran(permohonan))}
        for lingkup in permohonan.lingkup:
            alur = gabung_alur(permohonan, awal.alur, pos, profil.permohonan.isian(Lingkup(lingkup)))
            yield replace(awal, id=f"{awal.id} {permohonan.cara} {lingkup}", alur=alur)


def places(satu: AlurModel, alur: Alur) -> set[Tempat]:
    """Wherever the case can come to, from its beginning and from every step at which its people may change."""
    bab = muat_profil(satu.id.split()[0]).penugasan
    awal: list[Tempat] = [(alur.awal, False, frozenset())]
    for langkah in alur.langkah:
        if all(a.terpenuhi for a in check_dapat_diubah(bab, alur, langkah, JenisPerubahan.PENGGANTIAN)):
            awal += [(langkah, ada, frozenset()) for ada in (False, True)]
    sudah = set(awal)
    while awal:
        tempat = awal.pop()
        for tindakan in alur.langkah[tempat[0]].tindakan:
            if (lanjut := after(satu, tempat, tindakan)) not in sudah:
                sudah.add(lanjut)
                awal.append(lanjut)
    return sudah


def after(satu: AlurModel, tempat: Tempat, tindakan: Tindakan) -> Tempat:
    """What an act means for the result, whoever does it; of an act for each, that of the last of them."""
    _, ada, sesuai = tempat
    if tindakan.kode == "menyerahkan_hasil":
        ada, sesuai = True, frozenset()
    elif tindakan.kode in MAJU:
        sesuai |= set(tindakan.pelaku)
    elif tindakan.kode in BALIK:
        tinggal = satu.kembali is Kembali.PERBAIKAN_PIMPINAN  # nothing goes back: only this tier looks anew
        ada, sesuai = ada and tinggal, sesuai - set(tindakan.pelaku) if tinggal else frozenset()
    return tindakan.lanjut, ada, sesuai


def passed_over(satu: AlurModel, alur: Alur) -> list[str]:
    """What can be missing when a case is done."""
    tingkat = {f"reviu_{nomor}" for nomor in range(1, len(satu.reviu) + 1)}
    kurang = []
    for langkah, ada, sesuai in places(satu, alur):
        if langkah == "selesai":
            kurang += [*(["hasil"] if not ada else []), *sorted(tingkat - sesuai)]
    return kurang


@pytest.mark.parametrize("id", list_peraturan())
def test_in_no_order_of_acts_a_case_is_done_past_a_tier(id: str) -> None:
    semua = [satu for satu in semua_jalan() if satu.id.startswith(id)]
    assert {satu.id: kurang for satu in semua if (kurang := passed_over(satu, satu.alur))} == {}
    assert all(("selesai" in {langkah for langkah, _, _ in places(satu, satu.alur)}) for satu in semua)


def test_every_model_is_there_in_every_way_of_assigning() -> None:
    for id in list_peraturan():
        profil = muat_profil(id)
        cara = [f"{satu.cara} {lingkup}" for satu in profil.permohonan.alur for lingkup in satu.lingkup]
        ada = {satu.id for satu in semua_jalan()}
        for tahapan in profil.pelaksanaan.tahapan:
            pangkal = f"{id} {min(tahapan.model)} {'+'.join('1' for _ in tahapan.reviu.rantai)}"
            assert {pangkal, f"{pangkal} berparaf", *(f"{pangkal} {satu}" for satu in cara)} <= ada
        assert any(Lingkup.LINTAS_INSTANSI in satu for satu in cara), f"{id}: no request to another instansi"


def bent_ways(satu: AlurModel) -> Iterator[tuple[str, Alur]]:
    """The flow with one act too many that leads ahead, to a tier or to the end: every way there is, one at a time."""
    akhir = len(satu.reviu)
    letak = {f"reviu_{nomor}": nomor for nomor in range(1, akhir + 1)} | {"memperbaiki": akhir}
    for asal in satu.alur.langkah.values():
        for nomor in range(letak.get(asal.kode, 0) + 1, akhir + 2) if asal.tindakan else ():
            tujuan = f"reviu_{nomor}" if nomor <= akhir else "selesai"
            lebih = Tindakan("menyimpang", ("pegawai",), tujuan, asal.tindakan[0].dasar)
            ditambah = replace(asal, tindakan=(*asal.tindakan, lebih))
            yield f"{asal.kode} → {tujuan}", replace(satu.alur, langkah={**satu.alur.langkah, asal.kode: ditambah})


@pytest.mark.parametrize("id", list_peraturan())
def test_a_law_bent_anywhere_would_be_caught(id: str) -> None:
    milik = [satu for satu in semua_alur() if satu.id.startswith(id)]
    luput = [(satu.id, nama) for satu in milik for nama, alur in bent_ways(satu) if not passed_over(satu, alur)]
    assert milik and luput == []
