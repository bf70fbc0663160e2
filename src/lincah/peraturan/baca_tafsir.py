"""Read the headings of `tafsir.md`: the code of each reading and the places it reads."""

import re
from pathlib import Path

from lincah.peraturan.peta import Konteks
from lincah.peraturan.simpul import Simpul
from lincah.peraturan.temuan import ProfilKeliru

_JUDUL = re.compile(r"^## (?P<kode>\S+)(?: · (?P<dasar>.+))?$")
Judul = tuple[tuple[str, Simpul], ...]


def baca_judul(jalan: Path, berkas: str) -> Judul:
    """Code and citations of every reading in order, with its line; no citations when the heading has none."""
    baris = enumerate(jalan.read_text(encoding="utf-8").splitlines(), start=1)
    cocok = ((nomor, _JUDUL.match(teks)) for nomor, teks in baris)
    return tuple((satu["kode"], Simpul(satu["dasar"] or "", berkas, nomor)) for nomor, satu in cocok if satu)


def check_judul(judul: Judul, konteks: Konteks) -> None:
    """Every reading stands once and names places that exist; findings are noted in the context."""
    ada: set[str] = set()
    for kode, simpul in judul:
        if kode in ada:
            konteks.catat(simpul.temuan(f"tafsir '{kode}' ditulis dua kali"))
        ada.add(kode)
        for satu in simpul.isi.split("; "):
            try:
                konteks.rujukan(Simpul(satu, simpul.berkas, simpul.baris))
            except ProfilKeliru as galat:
                konteks.temuan += galat.temuan
