"""The name of a file as it is kept and shown: one line, no folder, no trick, the ending that fits its content."""

import re
import unicodedata
from pathlib import PureWindowsPath

from lincah.berkas.jenis import Jenis

PANJANG = 120
TERLARANG = re.compile(r'[<>:"/\\|?*]')


def nama_bersih(nama: str, jenis: Jenis) -> str:
    """`..\\laporan.exe` that is a PDF becomes `laporan.exe.pdf`; '' becomes `berkas.pdf`."""
    terlihat = "".join(satu for satu in PureWindowsPath(nama).name if unicodedata.category(satu)[0] != "C")
    polos = re.sub(r"\s+", " ", TERLARANG.sub("-", terlihat)).strip(" .")
    batang, akhiran = polos, jenis.akhiran[0]
    for satu in jenis.akhiran:
        if polos.lower().endswith(satu):
            batang, akhiran = polos[: -len(satu)], polos[-len(satu) :]
    return f"{batang[: PANJANG - len(akhiran)].strip() or 'berkas'}{akhiran}"
