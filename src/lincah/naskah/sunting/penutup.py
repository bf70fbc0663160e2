"""Signature and copies of a letter as DOCX."""

from typing import Any

from docx.document import Document
from docx.shared import Cm, Pt

from lincah.naskah.sunting.bentuk import LEBAR, atur_lebar, baris

KANAN = 8.4  # cm, the block of the signature
AWALAN = ("a.n. ", "Plt. ", "Plh. ", "Pj. ")


def tulis_penutup(dokumen: Document, isi: dict[str, Any], *, setempat: bool) -> None:
    """Who signs (`setempat`: with place and day above), then who gets a copy."""
    baris(dokumen, "")
    tabel = dokumen.add_table(rows=1, cols=2)
    atur_lebar(tabel, (LEBAR - KANAN, KANAN))
    kiri, kanan = tabel.rows[0].cells
    kiri.width, kanan.width = Cm(LEBAR - KANAN), Cm(KANAN)
    _paraf(kiri, isi.get("paraf", []))
    _mengetahui(kiri, isi.get("mengetahui"))
    tanda = isi["tanda_tangan"]
    tempat = [f"Ditetapkan di {isi['tempat']}", f"pada tanggal {isi['tanggal']}", ""] if setempat else [""]
    for ke, satu in enumerate([*tempat, *map(baris_jabatan, tanda["jabatan"]), "", "", ""]):
        alinea = kanan.paragraphs[0] if not ke else kanan.add_paragraph()
        alinea.add_run(satu)
        alinea.paragraph_format.space_after = Pt(1)
    baris(kanan, tanda["nama"], tebal=True).paragraph_format.space_after = Pt(1)
    for satu in tanda["identitas"]:
        baris(kanan, satu).paragraph_format.space_after = Pt(1)
    tulis_tembusan(dokumen, isi)


def tulis_tembusan(dokumen: Document, isi: dict[str, Any]) -> None:
    """Who gets a copy."""
    if isi["tembusan"]:
        baris(dokumen, "Tembusan:", ukuran=9.5).paragraph_format.space_before = Pt(12)
        for ke, satu in enumerate(isi["tembusan"], 1):
            baris(dokumen, f"{ke}. {satu}", ukuran=9.5)


def _paraf(tempat: Any, paraf: list[dict[str, str]]) -> None:
    """The box of initials, left of the signature."""
    if not paraf:
        return
    lebar = (3.4, 3.6)
    tabel = tempat.add_table(0, 2)
    tabel.style = "Table Grid"
    atur_lebar(tabel, lebar)
    isi = [(satu["jabatan"], f"{satu['nama']}\nsecara elektronik {satu['waktu']}") for satu in paraf]
    for satu in (("Paraf", ""), *isi):
        for sel, teks, ukuran in zip(tabel.add_row().cells, satu, lebar, strict=True):
            sel.width = Cm(ukuran)
            sel.paragraphs[0].add_run(teks).font.size = Pt(7.5)


def _mengetahui(tempat: Any, orang: dict[str, Any] | None) -> None:
    """Who knows of the letter, at the left."""
    if orang:
        semua = ("Mengetahui,", *map(baris_jabatan, orang["jabatan"]), "", orang["keterangan"], "")
        for satu in (*semua, orang["nama"], *orang["identitas"]):
            baris(tempat, satu).paragraph_format.space_after = Pt(1)


def baris_jabatan(teks: str) -> str:
    """The post in capitals, as on every naskah dinas; a delegation and the words before a post stay as they are."""
    if teks.startswith("(") or teks == "u.b.":
        return teks
    depan = next((satu for satu in AWALAN if teks.startswith(satu)), "")
    return depan + teks.removeprefix(depan).upper()
