"""A plain sheet for the desk: heading, particulars, parts of text and tables. Not a letter: no number, no signature."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime

from lincah.naskah.cetak import STANDAR, susun


@dataclass(frozen=True, slots=True)
class BagianLembar:
    """One part: a heading, a text ("" for none), a table (no columns for none), an SVG above the table (`gambar`)."""

    judul: str
    teks: str = ""
    kolom: tuple[str, ...] = ()
    baris: tuple[tuple[str, ...], ...] = ()
    gambar: str = ""


@dataclass(frozen=True, slots=True)
class Lembar:
    """A sheet. `keterangan`: pairs of label and value under the heading; `saat`: when it was made."""

    judul: str
    instansi: str
    keterangan: tuple[tuple[str, str], ...]
    bagian: tuple[BagianLembar, ...]
    saat: datetime


def cetak_lembar(lembar: Lembar) -> bytes:
    """The sheet as PDF/A-2b. Same value, same bytes. Raises `GagalCetak`."""
    isi = asdict(lembar) | {"saat": lembar.saat.strftime("%Y-%m-%dT%H:%M:%S")}
    masukan = {"isi": json.dumps(isi, ensure_ascii=False)}
    return susun("lembar.typ", masukan, format="pdf", pdf_standards=[STANDAR])[0]
