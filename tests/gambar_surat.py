"""`python -m tests.gambar_surat FOLDER`: every letter of `tests/surat.py`, page by page, to be looked at."""

import os
import sys
from pathlib import Path


def main(folder: Path, banyak: int) -> None:
    """Write the pages as PNG, and the letter as DOCX beside them."""
    from tests.surat import semua_surat

    from lincah.naskah.cetak import GagalCetak, cetak_pdf, gambar_pdf
    from lincah.naskah.sunting import buat_docx

    folder.mkdir(parents=True, exist_ok=True)
    for contoh in semua_surat(banyak):
        pdf = cetak_pdf(contoh.surat)
        (folder / f"{contoh.kode}.docx").write_bytes(buat_docx(contoh.surat.isi_cetak()))
        for halaman in range(1, 9):
            try:
                gambar = gambar_pdf(pdf, halaman=halaman, ppi=90)
            except GagalCetak:
                break
            (folder / f"{contoh.kode}.{halaman}.png").write_bytes(gambar)


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    import django

    django.setup()
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
