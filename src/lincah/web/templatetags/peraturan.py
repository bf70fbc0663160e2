"""The template library `{% load peraturan %}`: addresses on the pages of a regulation."""

from collections.abc import Iterable

from django import template

from lincah.law.kernel import Rujukan
from lincah.web.peraturan_isi import tautan_halaman, tautan_naskah, tautan_rujukan
from lincah.web.peraturan_isi.jangkar import Alamat

register = template.Library()


@register.simple_tag
def halaman(peraturan: str, alamat: Alamat, jangkar: str = "") -> str:
    """`{% halaman r.id entri.alamat %}`: the address of a page of a regulation."""
    return tautan_halaman(peraturan, alamat, jangkar)


@register.filter
def naskah(rujukan: Rujukan) -> str:
    """`{{ rujukan|naskah }}`: the address of a place in the naskah; "" for a regulation without pages."""
    return tautan_naskah(rujukan)


@register.filter
def tempat_aturan(rujukan: Rujukan) -> str:
    """`{{ rujukan|tempat_aturan }}`: the address where the rule of this citation stands in words."""
    return tautan_rujukan((rujukan,))


@register.filter
def tempat_pertama(rujukan: Iterable[Rujukan]) -> str:
    """`{{ ketentuan.rujukan|tempat_pertama }}`: the address in the naskah of the first citation that has one."""
    return next((alamat for satu in rujukan if (alamat := tautan_naskah(satu))), "")


@register.filter
def alamat(nama: str, nomor: int) -> Alamat:
    """`{% halaman r.id 'alur'|alamat:3 %}`: a numbered page."""
    return nama, nomor


@register.filter
def kecil_awal(teks: str) -> str:
    """The first letter small, where a title stands inside a sentence."""
    return teks[:1].lower() + teks[1:]
