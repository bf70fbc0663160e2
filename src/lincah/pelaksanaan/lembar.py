"""Rows of a form as a spreadsheet: one to fill in, and reading it back, each faulty cell told by sheet, row and column.

Reading writes nothing: the rows go into the form, where the person sees them before saving.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from typing import Any

from django import forms

from lincah.naskah.tanggal import masa_pendek
from lincah.pelaksanaan.forms_baris import Grup

TERBESAR = 1024 * 1024
LEBAR = 24
BERTITIK = re.compile(r"\d{1,3}(\.\d{3})*(,\d+)?")
Isi = Mapping[str, Sequence[Sequence[Any]]]
Masa = tuple[date, date]


class LembarKeliru(ValueError):
    """The file cannot be read as the form; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Temuan:
    """One thing wrong: the sheet, the row as the sheet numbers it, the heading of the column, the reason."""

    lembar: str
    baris: int
    kolom: str
    teks: str


@dataclass(frozen=True, slots=True)
class Terbaca:
    """The rows of each group, in the order of its fields, with the row of the sheet before them; and what is wrong."""

    baris: Mapping[str, list[tuple[Any, ...]]]
    nomor: Mapping[str, list[int]]
    temuan: tuple[Temuan, ...]


def kolom(grup: Grup) -> list[str]:
    """The headings of a group."""
    return [str(buat().label) for buat in grup.medan.values()]


def buat_lembar(semua: Sequence[Grup], isi: Isi) -> bytes:
    """A workbook with one sheet for each group, its headings, and the rows there are."""
    import xlsxwriter  # only where a sheet is made

    keluar = BytesIO()
    buku = xlsxwriter.Workbook(keluar, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    tebal = buku.add_format({"bold": True})
    for grup in semua:
        lembar = buku.add_worksheet(grup.nama)
        lembar.write_row(0, 0, kolom(grup), tebal)
        lembar.set_column(0, len(grup.medan) - 1, LEBAR)
        lembar.freeze_panes(1, 0)
        for ke, baris in enumerate(isi.get(grup.kunci, ()), 1):
            for letak, nilai in enumerate(baris):
                if isinstance(nilai, str):
                    lembar.write_string(ke, letak, nilai)  # never a formula
                else:
                    lembar.write(ke, letak, nilai)
    buku.close()
    return keluar.getvalue()


def baca_lembar(berkas: bytes, semua: Sequence[Grup], masa: Masa) -> Terbaca:
    """The rows under the headings; days must lie within `masa`. Errors: LembarKeliru."""
    tabel = _buka(berkas)
    hasil: dict[str, list[tuple[Any, ...]]] = {}
    nomor: dict[str, list[int]] = {}
    temuan: list[Temuan] = []
    for grup in semua:
        if grup.nama not in tabel and grup is semua[0]:
            raise LembarKeliru(f"Lembar “{grup.nama}” tidak ada dalam berkas ini. Pakai lembar yang diunduh dari sini.")
        baris, keliru = _grup(grup, tabel.get(grup.nama, []), masa)
        hasil[grup.kunci] = [isi for _, isi in baris]
        nomor[grup.kunci] = [ke for ke, _ in baris]
        temuan += keliru
    if not any(hasil.values()):
        raise LembarKeliru("Lembar ini belum berisi baris. Isi di bawah judul kolom, lalu unggah kembali.")
    return Terbaca(hasil, nomor, tuple(temuan))


def _buka(berkas: bytes) -> dict[str, list[list[Any]]]:
    from python_calamine import CalamineError, CalamineWorkbook  # only where a sheet is read

    if len(berkas) > TERBESAR:
        raise LembarKeliru("Berkas ini lebih besar dari 1 MB. Hapus gambar dan lembar lain, lalu unggah kembali.")
    try:
        buku = CalamineWorkbook.from_filelike(BytesIO(berkas))
        return {nama: buku.get_sheet_by_name(nama).to_python(skip_empty_area=False) for nama in buku.sheet_names}
    except (CalamineError, OSError) as galat:
        pesan = "Berkas ini tidak terbaca sebagai lembar kerja. Simpan sebagai .xlsx, lalu unggah."
        raise LembarKeliru(pesan) from galat


def _grup(grup: Grup, tabel: list[list[Any]], masa: Masa) -> tuple[list[tuple[int, tuple[Any, ...]]], Iterable[Temuan]]:
    judul, lebar = kolom(grup), len(grup.medan)
    if tabel and [str(satu).strip() for satu in tabel[0][:lebar]] != judul:
        raise LembarKeliru(f"Judul kolom lembar “{grup.nama}” berubah. Kolomnya berturut-turut: {', '.join(judul)}.")
    baris: list[tuple[int, tuple[Any, ...]]] = []
    temuan: list[Temuan] = []
    for nomor, sel in enumerate(tabel[1:], 2):
        mentah = [_sel(satu) for satu in [*sel, *[""] * lebar][:lebar]]
        if not any(mentah):
            continue
        isi = []
        for nama, judul_kolom, nilai in zip(grup.medan, judul, mentah, strict=True):
            bersih, salah = _bersihkan(grup, nama, nilai, masa)
            isi.append(bersih)
            temuan += [Temuan(grup.nama, nomor, judul_kolom, teks) for teks in salah]
        baris.append((nomor, tuple(isi)))
    if len(baris) > grup.terbanyak:
        lewat = f"Paling banyak {grup.terbanyak} baris; gabungkan yang serupa."
        temuan.append(Temuan(grup.nama, baris[grup.terbanyak][0], judul[0], lewat))
    return baris, temuan


def _bersihkan(grup: Grup, nama: str, nilai: Any, masa: Masa) -> tuple[Any, list[str]]:
    medan = grup.medan[nama]()
    medan.required = nama in grup.wajib
    angka = isinstance(medan, forms.DecimalField) and isinstance(nilai, str)
    try:
        bersih = medan.clean(_angka(nilai) if angka else nilai)
    except forms.ValidationError as galat:
        return nilai, [str(satu) for satu in galat.messages]
    if isinstance(bersih, date) and not masa[0] <= bersih <= masa[1]:
        return bersih, [f"Tanggal harus dalam masa penugasan, {masa_pendek(*masa)}."]
    return bersih, []


def _angka(teks: str) -> str:
    """A number written as officials do: `Rp12.500.000`, `2,5`; anything else as it is."""
    bersih = teks.removeprefix("Rp").replace(" ", "")
    return bersih.replace(".", "").replace(",", ".") if BERTITIK.fullmatch(bersih) else bersih


def _sel(nilai: Any) -> Any:
    """A cell as a person reads it: `4` for the number 4.0, a day without its midnight."""
    if isinstance(nilai, datetime):
        return nilai.date()
    if isinstance(nilai, float):
        return str(int(nilai)) if nilai == int(nilai) else nilai
    return nilai if isinstance(nilai, date) else str(nilai).strip()
