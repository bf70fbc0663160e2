"""The body of a table of figures, written at once: cell by cell a template took a third of the page's time."""

from collections.abc import Iterator
from html import escape

from django.template import Library
from django.utils.safestring import SafeString, mark_safe

from lincah.pantauan.bagian import Sel, Tabel

register = Library()


@register.simple_tag
def badan(tabel: Tabel) -> SafeString:
    """`{% badan tabel %}`: the rows, each cell with the name of its column for phones, where a row is a card."""
    pasangan = tuple(_pasangan(tabel))
    baris = (
        "".join(f"{buka}{_isi(sel)}{tutup}" for (buka, tutup), sel in zip(pasangan, baris, strict=True))
        for baris in tabel.baris
    )
    return mark_safe("\n".join(f"<tr>{satu}</tr>" for satu in baris))  # noqa: S308 - written by us, every text escaped


def _pasangan(tabel: Tabel) -> Iterator[tuple[str, str]]:
    """What stands before and after a cell of each column."""
    for ke, kolom in enumerate(tabel.kolom):
        tanda, ruang = ("td", "") if ke else ("th", ' scope="row"')
        kelas = ' class="angka"' if ke >= tabel.angka else ""
        yield f'<{tanda}{ruang} data-kolom="{escape(kolom)}"{kelas}><span', f"</span></{tanda}>"


def _isi(sel: Sel) -> str:
    teks, kelas = escape(sel.teks), ' class="lewat"' if sel.lewat else ""
    if sel.tautan and sel.teks != "0":
        teks = f'<a href="{escape(sel.tautan)}">{teks}</a>'
    return f"{kelas}>{teks}"
