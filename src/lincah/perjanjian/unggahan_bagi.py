"""The division of a head's targets as a spreadsheet: the form to fill in, and what a filled-in one says."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lincah.law.kedudukan import Pos
from lincah.perjanjian.lembar import KOLOM_BAGI
from lincah.perjanjian.models import CaraBagi, Target
from lincah.perjanjian.services.isian import PANJANG, Isian, keluhan, rapikan
from lincah.perjanjian.services.pembagian import Bagian, Pembagian
from lincah.perjanjian.unggahan import LembarKeliru, TemuanSel, baca_rupiah, baris_di_bawah, teks_sel

MEDAN = ("target_id", "", "jabatan_id", "", *PANJANG, "anggaran", "cara", "utama")
"""The fields of `KOLOM_BAGI`; what is only to be read has none."""
HURUF = dict(zip(MEDAN, "ABCDEFGHIJK", strict=True))
"""The letter of the column of a field."""
CARA = {"": CaraBagi.BAGIAN, "bagian": CaraBagi.BAGIAN, "bersama": CaraBagi.BERSAMA}
YA = {"": False, "tidak": False, "ya": True}


@dataclass(frozen=True, slots=True)
class Meja:
    """What may be divided: targets of the post that hold, the posts below, and who has a part of which already."""

    target: Mapping[int, Target]
    bawahan: Mapping[int, Pos]
    sudah: frozenset[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class BarisBagi:
    """One filled-in row: its number in the sheet, whose part of what."""

    nomor: int
    target: Target
    pos: Pos
    cara: CaraBagi
    bagian: Bagian


@dataclass(frozen=True, slots=True)
class UnggahanBagi:
    """What a sheet asks for, and what is wrong with it."""

    baris: tuple[BarisBagi, ...]
    temuan: tuple[TemuanSel, ...]

    @property
    def baik(self) -> bool:
        """May it be taken over?"""
        return bool(self.baris) and not self.temuan

    @property
    def pembagian(self) -> tuple[Pembagian, ...]:
        """The same by target, in the order of the sheet."""
        return tuple(
            Pembagian(satu[0].target.pk, satu[0].target.versi, satu[0].cara, tuple(b.bagian for b in satu))
            for satu in _per_target(self.baris)
        )


def baris_templat(meja: Meja) -> Iterator[tuple[Any, ...]]:
    """A row for each target and each post below that has no part of it yet: to fill in are its share and its money."""
    for satu in meja.target.values():
        for pos in meja.bawahan.values():
            if (satu.pk, pos.id) not in meja.sudah:
                judul = f"{satu.indikator}: {satu.target} {satu.satuan}"
                yield (
                    satu.pk, judul, pos.id, pos.nama, satu.sasaran, satu.indikator, "", satu.satuan, "", "", "",
                )  # fmt: skip


def baca_pembagian(isi: bytes, meja: Meja) -> UnggahanBagi:
    """The rows that give somebody something; rows whose share is left empty give nothing. Errors: LembarKeliru."""
    baris, temuan = [], []
    for nomor, sel in baris_di_bawah(isi, KOLOM_BAGI):
        nilai = {nama: teks_sel(satu).strip() for nama, satu in zip(MEDAN, sel, strict=True) if nama}
        if any(nilai[nama] for nama in ("target", "anggaran", "cara", "utama")):
            satu, salah = _baris(nomor, nilai, meja)
            baris += [satu] if satu else []
            temuan += [TemuanSel(f"{HURUF[nama]}{nomor}", teks) for nama, teks in salah]
    temuan += _bersama(baris)
    if not baris and not temuan:
        raise LembarKeliru("Belum ada bagian yang diisi. Isi kolom Target pada baris jabatan yang menerimanya.")
    return UnggahanBagi(tuple(baris), tuple(temuan))


def _baris(nomor: int, nilai: Mapping[str, str], meja: Meja) -> tuple[BarisBagi | None, list[tuple[str, str]]]:
    target, pos = meja.target.get(_angka(nilai["target_id"])), meja.bawahan.get(_angka(nilai["jabatan_id"]))
    anggaran, salah_uang = baca_rupiah(nilai["anggaran"])
    isian = rapikan(Isian(**{nama: nilai[nama] for nama in PANJANG}, anggaran=anggaran))
    cara, utama = CARA.get(nilai["cara"].casefold()), YA.get(nilai["utama"].casefold())
    salah = [*keluhan(isian), *([("anggaran", salah_uang)] if salah_uang else [])]
    if target is None:
        salah.append(("target_id", "Kode target ini bukan target Anda yang berlaku; unduh templatnya kembali."))
    if pos is None:
        salah.append(("jabatan_id", "Kode jabatan ini bukan jabatan di bawah Anda; unduh templatnya kembali."))
    if target and pos and (target.pk, pos.id) in meja.sudah:
        salah.append(("jabatan_id", f"{pos.nama} sudah menerima bagian dari target ini; tarik dahulu bila berubah."))
    if cara is None:
        salah.append(("cara", f"Cara “{nilai['cara']}” tidak dikenal; tulis bagian atau bersama."))
    if utama is None:
        salah.append(("utama", f"“{nilai['utama']}” tidak dikenal; tulis ya, atau kosongkan."))
    if salah or not (target and pos and cara):
        return None, salah
    return BarisBagi(nomor, target, pos, cara, Bagian(pos.id, isian, bool(utama) or cara == CaraBagi.BAGIAN)), []


def _bersama(baris: Sequence[BarisBagi]) -> Iterator[TemuanSel]:
    """What rows of one target must agree on."""
    for semua in _per_target(baris):
        akhir, cara = semua[-1], {satu.cara for satu in semua}
        if len({satu.pos.id for satu in semua}) < len(semua):
            yield TemuanSel(f"{HURUF['jabatan_id']}{akhir.nomor}", "Satu jabatan menerima target ini dua kali.")
        if len(cara) > 1:
            teks = "Satu target dibagi dengan satu cara: semua barisnya bagian, atau semuanya bersama."
            yield TemuanSel(f"{HURUF['cara']}{akhir.nomor}", teks)
        elif CaraBagi.BERSAMA in cara and (len(semua) < 2 or sum(satu.bagian.utama for satu in semua) != 1):
            teks = "Yang dipikul bersama memerlukan dua jabatan atau lebih, dan tepat satu penanggung jawab (ya)."
            yield TemuanSel(f"{HURUF['utama']}{akhir.nomor}", teks)


def _per_target(baris: Iterable[BarisBagi]) -> list[list[BarisBagi]]:
    hasil: dict[int, list[BarisBagi]] = {}
    for satu in baris:
        hasil.setdefault(satu.target.pk, []).append(satu)
    return list(hasil.values())


def _angka(teks: str) -> int:
    return int(teks) if teks.isascii() and teks.isdecimal() and len(teks) < 19 else 0
