"""The template library `{% load laporan %}`: days kept as text, names looked up by their code."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from django import template

register = template.Library()


@register.filter
def hari(teks: str) -> date:
    """A day kept in ISO form."""
    return date.fromisoformat(teks)


@register.filter
def desimal(teks: str) -> Decimal:
    """A number kept as text."""
    return Decimal(teks)


@register.filter
def ambil(nama: Mapping[str, str], kode: str) -> str:
    """The name of a code, or the code."""
    return nama.get(kode, kode)
