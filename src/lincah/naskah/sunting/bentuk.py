"""Page, head and foot of a letter as DOCX, and the pieces its parts are made of."""

from collections.abc import Iterable
from typing import Any

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

TENGAH, KANAN, RATA = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT, WD_ALIGN_PARAGRAPH.JUSTIFY
LEBAR = 16.5  # cm between the margins
LABEL, TITIK_DUA = 2.5, 0.4


def siapkan(dokumen: Document, isi: dict[str, Any]) -> None:
    """A4, the margins and the letter of the PDF."""
    halaman = dokumen.sections[0]
    halaman.page_width, halaman.page_height = Cm(21), Cm(29.7)
    halaman.top_margin, halaman.bottom_margin = Cm(1.4), Cm(2.2)
    halaman.left_margin, halaman.right_margin = Cm(2.5), Cm(2)
    gaya = dokumen.styles["Normal"]
    gaya.font.name, gaya.font.size = "Arial", Pt(11)
    gaya.paragraph_format.space_after = Pt(4)
    dokumen.core_properties.title = f"{isi['judul']} {isi['nomor']}".strip()
    dokumen.core_properties.author = isi["kop"]["nama"][0]


def tulis_kop(dokumen: Document, kop: dict[str, Any]) -> None:
    """Names from the pemda down to the unit, address, double rule."""
    for ke, nama in enumerate(kop["nama"]):
        utama = ke == len(kop["nama"]) - 1
        baris(dokumen, nama.upper(), TENGAH, tebal=utama, ukuran=16 if utama else 13)
    for satu in kop["alamat"]:
        baris(dokumen, satu, TENGAH, ukuran=9)
    _garis(dokumen.paragraphs[-1])


def tulis_kaki(dokumen: Document, isi: dict[str, Any]) -> None:
    """On every page: this is a copy to work with, and where the letter is checked."""
    teks = "Salinan untuk disunting, bukan naskah asli."
    if isi["alamat_verifikasi"]:
        teks += f" Naskah aslinya berkas PDF; periksa di {isi['alamat_verifikasi']}"
    kaki = dokumen.sections[0].footer.paragraphs[0]
    kaki.add_run(teks).font.size = Pt(8)


def baris(tempat: Any, teks: str, letak: Any = None, *, tebal: bool = False, ukuran: float = 0) -> Paragraph:
    """One paragraph."""
    satu: Paragraph = tempat.add_paragraph()
    satu.alignment = letak
    tulisan = satu.add_run(teks)
    tulisan.bold = tebal
    if ukuran:
        tulisan.font.size = Pt(ukuran)
        satu.paragraph_format.space_after = Pt(2)
    return satu


def pasangan(tempat: Any, isi: Iterable[tuple[str, str]], lebar: float = LABEL, seluruh: float = LEBAR) -> None:
    """Label, colon, words: as a table without lines, so that it stays in line while it is edited."""
    tabel = tempat.add_table(rows=0, cols=3) if hasattr(tempat, "styles") else tempat.add_table(0, 3)
    lebar_kolom = (lebar, TITIK_DUA, seluruh - lebar - TITIK_DUA)
    atur_lebar(tabel, lebar_kolom)
    for label, nilai in isi:
        sel = tabel.add_row().cells
        for satu, teks, ukuran in zip(sel, (label, ":" if label else "", nilai), lebar_kolom, strict=True):
            satu.width = Cm(ukuran)
            satu.paragraphs[0].add_run(teks)
            satu.paragraphs[0].paragraph_format.space_after = Pt(2)


def atur_lebar(tabel: Any, lebar: Iterable[float]) -> None:
    """Fix the widths of the columns, in cm."""
    tabel.autofit = False
    for kolom, ukuran in zip(tabel.columns, lebar, strict=True):
        kolom.width = Cm(ukuran)


def bernomor(dokumen: Document, label: str, daftar: list[str], *, huruf: bool = False, lebar: float = LABEL) -> None:
    """Numbered (`huruf`: lettered) sentences beside their label; one alone has no number."""
    awal = [f"{chr(96 + ke) if huruf else ke}. " if len(daftar) > 1 else "" for ke in range(1, len(daftar) + 1)]
    pasangan(dokumen, [(label if not ke else "", awal[ke] + satu) for ke, satu in enumerate(daftar)], lebar=lebar)


def _garis(alinea: Paragraph) -> None:
    """A double rule below a paragraph."""
    tepi, bawah = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for nama, nilai in (("val", "thickThinSmallGap"), ("sz", "24"), ("space", "4"), ("color", "auto")):
        bawah.set(qn(f"w:{nama}"), nilai)
    tepi.append(bawah)
    alinea._p.get_or_add_pPr().append(tepi)
    alinea.paragraph_format.space_after = Pt(10)
