"""`python -m lincah.berkas.pdf_pertama FILE`: the first page of a PDF as PNG on the standard output.

A process of its own with little memory and time, because the file is a stranger's: what goes wrong in it ends here.
"""

import resource
import sys
import tempfile
from pathlib import Path

import typst

LEBAR, TINGGI = 320, 452  # points, and pixels at 72 a inch
MEMORI = 2 * 1024**3
DETIK = 20
HALAMAN = f"""
#set page(width: {LEBAR}pt, height: {TINGGI}pt, margin: 0pt, fill: white)
#align(center + horizon, image("asal.pdf", width: {LEBAR}pt, height: {TINGGI}pt, fit: "contain"))
"""


def main() -> int:
    """0 with the picture; 1, with why, for a PDF that cannot be drawn."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORI, MEMORI))
    resource.setrlimit(resource.RLIMIT_CPU, (DETIK, DETIK))
    with tempfile.TemporaryDirectory(prefix="lincah-pdf-") as nama:
        folder = Path(nama)
        (folder / "asal.pdf").write_bytes(Path(sys.argv[1]).read_bytes())
        (folder / "halaman.typ").write_text(HALAMAN, encoding="utf-8")
        try:
            isi = typst.compile(str(folder / "halaman.typ"), format="png", ppi=72.0)
        except typst.TypstError as galat:
            print(galat, file=sys.stderr)
            return 1
    sys.stdout.buffer.write(isi if isinstance(isi, bytes) else isi[0])
    return 0


if __name__ == "__main__":
    sys.exit(main())
