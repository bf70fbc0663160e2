"""A letter between two parties as DOCX: paragraphs, table, grounds, both parties side by side."""

from typing import Any

from docx.document import Document
from docx.shared import Cm, Pt

from lincah.naskah.sunting.bentuk import KANAN, LEBAR, RATA, atur_lebar, baris, bernomor
from lincah.naskah.sunting.penutup import baris_jabatan

NOMOR = 1.0  # cm


def tulis_isi(dokumen: Document, isi: dict[str, Any]) -> None:
    """What stands between the title and the signatures."""
    for satu in isi["isi"]:
        baris(dokumen, satu, RATA)
    bagian = sum(kolom["lebar"] for kolom in isi["kolom"])
    lebar = [NOMOR, *((LEBAR - NOMOR) * kolom["lebar"] / bagian for kolom in isi["kolom"])]
    tabel = dokumen.add_table(rows=0, cols=len(lebar))
    tabel.style = "Table Grid"
    atur_lebar(tabel, lebar)
    kepala = ["No.", *(kolom["nama"] for kolom in isi["kolom"])]
    for ke, satu in enumerate([kepala, *([f"{ke}.", *sel] for ke, sel in enumerate(isi["baris"], 1))]):
        for sel, teks, ukuran in zip(tabel.add_row().cells, satu, lebar, strict=True):
            sel.width = Cm(ukuran)
            tulisan = sel.paragraphs[0].add_run(teks)
            tulisan.bold, tulisan.font.size = ke == 0, Pt(9)
    baris(dokumen, "")
    bernomor(dokumen, "Dasar", isi["dasar"])


def tulis_pihak(dokumen: Document, isi: dict[str, Any]) -> None:
    """Place and day, then the second party at the left and the first at the right."""
    baris(dokumen, f"{isi['tempat']}, {isi['tanggal']}", KANAN)
    tabel = dokumen.add_table(rows=1, cols=2)
    atur_lebar(tabel, (LEBAR / 2, LEBAR / 2))
    pihak = (("Pihak kedua", isi["tanda_tangan"]), ("Pihak pertama", isi["pihak_pertama"]))
    for sel, (sebutan, orang) in zip(tabel.rows[0].cells, pihak, strict=True):
        sel.width = Cm(LEBAR / 2)
        sel.paragraphs[0].add_run(sebutan).font.size = Pt(9)
        for satu in (*map(baris_jabatan, orang["jabatan"]), "", "", ""):
            baris(sel, satu).paragraph_format.space_after = Pt(1)
        baris(sel, orang["nama"], tebal=True).paragraph_format.space_after = Pt(1)
        for satu in orang["identitas"]:
            baris(sel, satu).paragraph_format.space_after = Pt(1)
