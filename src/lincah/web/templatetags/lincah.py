"""The template library `{% load lincah %}`: icons, places, fields, article chips, and how values are written."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any
from uuid import uuid4

from django import template
from django.forms import BoundField
from django.template.context import Context
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from lincah.accounts.models import JenisAkun
from lincah.web import format as tulis
from lincah.web.chip import Chip, susun_chip
from lincah.web.peraturan_isi.tautan import tautan_rujukan, tautan_tafsir
from lincah.web.tempat import TEMPAT, TEMPAT_ADMINISTRATOR, kunci_tempat

register = template.Library()
CHIP_DIINGAT = 1000

register.filter("nip", tulis.nip)
# A moment has its day in the zone of the instansi, which the middleware makes the current one.
register.filter("tanggal", tulis.tanggal, expects_localtime=True)
register.filter("tanggal_pendek", tulis.tanggal_pendek, expects_localtime=True)
register.filter("waktu", tulis.waktu)
register.filter("rupiah", tulis.rupiah)
register.filter("persen", tulis.persen)
register.filter("lusa", tulis.tenggat, expects_localtime=True)
register.filter("terlambat", tulis.terlambat, expects_localtime=True)
register.filter("lampau", tulis.lampau, expects_localtime=True)
register.filter("bilangan", tulis.bilangan)


@register.filter
def rentang(dari: date | None, sampai: date | None) -> str:
    """`{{ tugas.dari|rentang:tugas.sampai }}`: a period, as short as it can be said."""
    return tulis.rentang(dari, sampai)


@register.filter
def patah(teks: str) -> SafeString:
    """`{{ surat.nomor|patah }}`: a long number, which may go on in the next line after each stroke."""
    return format_html_join(mark_safe("/<wbr>"), "{}", ((satu,) for satu in str(teks).split("/")))


@register.filter
def pasang(kolom: Iterable[Any], baris: Iterable[Any]) -> list[tuple[Any, Any]]:
    """`{% for kol, sel in kolom|pasang:baris %}`: the columns beside the cells of one row."""
    return list(zip(kolom, baris, strict=True))


@register.filter
def deret(isi: Any) -> tuple[Any, ...]:
    """One value or several, as several: what a chip may stand for."""
    if not isi:
        return ()
    return tuple(isi) if isinstance(isi, (tuple, list)) else (isi,)


@register.simple_tag
def kunci_isian() -> SafeString:
    """`{% kunci_isian %}`: the key by which a form is noticed when it arrives twice, for one that no Form draws."""
    return format_html('<input type="hidden" name="kunci" value="{}">', uuid4())


@register.simple_tag
@lru_cache(maxsize=256)
def ikon(nama: str) -> SafeString:
    """`{% ikon "check" %}`: a lucide icon from the sprite. Always put a word beside it."""
    return format_html(
        '<svg class="ikon" aria-hidden="true" focusable="false" width="20" height="20"><use href="{}#{}"></use></svg>',
        static("lincah/dist/ikon.svg"),
        nama,
    )


@register.simple_tag(takes_context=True)
def daftar_tempat(context: Context) -> list[dict[str, Any]]:
    """`{% daftar_tempat as tempat_tempat %}`: the places of who looks; one without a page is left out."""
    request = context.get("request")
    pengurus = getattr(getattr(request, "user", None), "jenis", "") == JenisAkun.ADMINISTRATOR
    kini = _tempat_kini(context, request, pengurus)
    return [
        {"nama": satu.nama, "ikon": satu.ikon, "url": url, "kini": satu.kunci == kini}
        for satu in (TEMPAT_ADMINISTRATOR if pengurus else TEMPAT)
        if (url := tautan(satu.url_name))
    ]


def _tempat_kini(context: Context, request: Any, pengurus: bool) -> str:
    """What the view says (`tempat`), else what follows from its name; an administrator's own places first."""
    cocok = getattr(request, "resolver_match", None)
    nama = cocok.view_name if cocok else ""
    sendiri = kunci_tempat(nama, TEMPAT_ADMINISTRATOR) if pengurus else ""
    return sendiri or context.get("tempat") or kunci_tempat(nama)


@register.filter
def nama_medan(medan: BoundField) -> str:
    """The label of a field; one of a row also says of which: `Kegiatan 4, Mulai` (form.nama_baris, by field)."""
    nama, _, nomor = medan.name.rpartition("_")
    baris = getattr(medan.form, "nama_baris", {}).get(nama)
    return f"{baris} {int(nomor) + 1}, {medan.label}" if baris else str(medan.label)


@register.simple_tag
def tautan(nama: str, *args: Any, **kwargs: Any) -> str:
    """Like `{% url %}`, but '' for a page that does not exist here, so that frames can be drawn without it."""
    try:
        return reverse(nama, args=args, kwargs=kwargs)
    except NoReverseMatch:
        return ""


@register.simple_tag
def chip(ketentuan: Any, ringkas: str = "", sebab: str = "", url: str = "", ulang: bool = True) -> SafeString:
    """`{% chip ketentuan %}`: the article chip of a Ketentuan, an Alasan or a dict. Block-level: never inside <p>.

    `ringkas` and `sebab` add what a Ketentuan does not carry; `ulang=False` where its sentence stands beside it.
    """
    rujukan = () if isinstance(ketentuan, Mapping) else getattr(ketentuan, "rujukan", ())
    tafsir = tautan_tafsir(rujukan, getattr(ketentuan, "tafsir", ""))
    tujuan = url or tautan_rujukan(rujukan)
    return _chip(susun_chip(ketentuan, ringkas=ringkas, sebab=sebab, tautan=tujuan, tautan_tafsir=tafsir), ulang)


@lru_cache(CHIP_DIINGAT)
def _chip(isi: Chip | None, ulang: bool) -> SafeString:
    """A list shows one article forty times; the same chip is drawn once."""
    return render_to_string("komponen/chip.html", {"chip": isi, "ulang": ulang})


@register.inclusion_tag("komponen/medan.html")
def medan(field: BoundField, nama: str = "", *, sebaris: bool = False) -> dict[str, Any]:
    """`{% medan form.nama %}`: label, help, field and error of a form field, tied together for screen readers.

    `nama` replaces the label where a form of a library calls it something else. `sebaris`: part of a row that is
    left out whole, so that nothing is said of leaving this field empty.
    """
    widget = field.field.widget
    jenis = getattr(widget, "input_type", "") or type(widget).__name__.lower()
    banyak = jenis in ("radio", "checkbox") and hasattr(widget, "choices")
    bersyarat = getattr(field.field, "bersyarat", False)  # must be filled in when another field says so
    terjawab = jenis == "select"  # its empty choice says in words what nothing means
    opsional = not (field.field.required or sebaris or bersyarat or terjawab)
    return {"medan": field, "nama": nama or field.label, "jenis": jenis, "kelompok": banyak, "opsional": opsional}
