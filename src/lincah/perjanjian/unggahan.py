"""Reading a filled-in spreadsheet: every bad cell told by its name and the reason; good only when all rows are."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from lincah.perjanjian.lembar import KOLOM_ISIAN
from lincah.perjanjian.services.isian import PANJANG, TERBANYAK, Isian, keluhan, rapikan

TERBESAR = 1024 * 1024
HURUF = dict(zip((*PANJANG, "anggaran"), "ABCDE", strict=True))
"""The letter of the column of a field."""


class LembarKeliru(ValueError):
    """The file cannot be read as the form; the message says what to do."""


@dataclass(frozen=True, slots=True)
class TemuanSel:
    """One thing wrong: the cell as the sheet names it (`G5`), and the reason."""

    sel: str
    teks: str


@dataclass(frozen=True, slots=True)
class Unggahan:
    """What a sheet holds: rows with their numbers in the sheet, and what is wrong with them."""

    baris: tuple[tuple[int, Isian], ...]
    temuan: tuple[TemuanSel, ...]

    @property
    def baik(self) -> bool:
        """May it be taken over?"""
        return bool(self.baris) and not self.temuan


def baca_lembar(isi: bytes) -> Unggahan:
    """The rows of a sheet under the headings of the form. Errors: LembarKeliru."""
    baris, temuan = [], []
    for nomor, sel in baris_di_bawah(isi, KOLOM_ISIAN):
        isian, anggaran = _isian(sel)
        baris.append((nomor, isian))
        temuan += [TemuanSel(f"{HURUF[medan]}{nomor}", teks) for medan, teks in keluhan(isian)]
        if anggaran:
            temuan.append(TemuanSel(f"{HURUF['anggaran']}{nomor}", anggaran))
    if len(baris) > TERBANYAK:
        lewat = f"Paling banyak {TERBANYAK} baris; gabungkan indikator yang serupa."
        temuan.append(TemuanSel(f"{HURUF['sasaran']}{baris[TERBANYAK][0]}", lewat))
    if not baris:
        raise LembarKeliru("Lembar ini belum berisi sasaran. Isi baris di bawah judul kolom, lalu unggah kembali.")
    return Unggahan(tuple(baris), tuple(temuan))


def baris_di_bawah(isi: bytes, kolom: tuple[str, ...]) -> list[tuple[int, list[Any]]]:
    """The rows of a sheet below these headings, each with its number in the sheet and as many cells as headings; empty
    ones left out. Errors: LembarKeliru."""
    if len(isi) > TERBESAR:
        raise LembarKeliru("Berkas ini lebih besar dari 1 MB. Hapus gambar dan lembar lain, lalu unggah kembali.")
    tabel, judul = baca_tabel(isi), [satu.casefold() for satu in kolom]
    kepala = next((n for n, sel in enumerate(tabel) if _judul(sel, len(kolom)) == judul), None)
    if kepala is None:
        raise LembarKeliru(f"Baris judul kolom tidak ditemukan. Pakai templatnya: {', '.join(kolom)}.")
    kosong = [""] * len(kolom)
    semua = ((nomor, [*sel, *kosong][: len(kolom)]) for nomor, sel in enumerate(tabel[kepala + 1 :], kepala + 2))
    return [(nomor, sel) for nomor, sel in semua if any(str(satu).strip() for satu in sel)]


def baca_tabel(isi: bytes) -> list[list[Any]]:
    from python_calamine import CalamineError, CalamineWorkbook  # only where a sheet is read

    try:
        buku = CalamineWorkbook.from_filelike(BytesIO(isi))
        return buku.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (CalamineError, OSError, IndexError) as galat:
        raise LembarKeliru(
            "Berkas ini tidak terbaca sebagai lembar kerja. Simpan sebagai .xlsx, lalu unggah."
        ) from galat


def _judul(sel: list[Any], banyak: int) -> list[str]:
    return [str(satu).strip().casefold() for satu in sel[:banyak]]


def _isian(sel: list[Any]) -> tuple[Isian, str]:
    teks = [teks_sel(satu) for satu in sel]
    anggaran, salah = baca_rupiah(teks[-1])
    return rapikan(Isian(**dict(zip(PANJANG, teks[:-1], strict=True)), anggaran=anggaran)), salah


def teks_sel(nilai: Any) -> str:
    """A cell as it is read: `100` for the number 100.0, `12,5` for 12.5."""
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, (int, float)):
        return str(int(nilai)) if nilai == int(nilai) else str(nilai).replace(".", ",")
    return str(nilai)


def baca_rupiah(teks: str) -> tuple[int | None, str]:
    """An amount as officials write it (None for none), and what is wrong with it."""
    bersih = teks.replace("Rp", "").replace(" ", "").replace(".", "")
    if not bersih:
        return None, ""
    if not bersih.isdecimal():
        return None, f"Anggaran “{teks}” bukan angka rupiah; tulis misalnya 12.500.000."
    return int(bersih), ""
