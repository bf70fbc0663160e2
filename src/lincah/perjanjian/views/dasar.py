"""What the screens share: the year asked for, the post acted from, an error told where it belongs."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest
from django.urls import reverse

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.forms import angka_dari
from lincah.kedudukan.queries import Kini
from lincah.law.kedudukan import Pos
from lincah.perjanjian.services import PerjanjianKeliru

KE_BELAKANG, KE_DEPAN = 5, 1


def tahun_dari(request: HttpRequest, siapa: Aktor) -> int:
    """The year asked for, within what is looked at; this year otherwise."""
    kini = siapa.tanggal.year
    diminta = angka_dari((request.POST or request.GET).get("tahun", "")) or kini
    return diminta if kini - KE_BELAKANG <= diminta <= kini + KE_DEPAN else kini


def pilihan_tahun(siapa: Aktor) -> range:
    """The years one may look at, newest first."""
    kini = siapa.tanggal.year
    return range(kini + KE_DEPAN, kini - KE_BELAKANG - 1, -1)


def pos_dari(pada: Kini, jabatan_id: int) -> Pos:
    """A leading post of today. Errors: Http404."""
    pos = pada.pos.get(jabatan_id)
    if pos is None:
        raise Http404("Jabatan ini tidak ada lagi dalam struktur hari ini.")
    return pos


def tunjukkan(form: forms.Form, galat: PerjanjianKeliru) -> None:
    """Tell an error at its field, or above the form."""
    form.add_error(galat.medan if galat.medan in form.fields else None, galat.pesan)


def terlaksana(request: HttpRequest, form: forms.Form, lakukan: Callable[[], object], kabar: str) -> bool:
    """Was a form that is filled in rightly carried out, and `kabar` told? What cannot be is told at its field."""
    if request.method != "POST" or not form.is_valid():
        return False
    try:
        lakukan()
    except PerjanjianKeliru as galat:
        tunjukkan(form, galat)
        return False
    messages.success(request, kabar)
    return True


def alamat(nama: str, *args: Any, **query: Any) -> str:
    """An address with a query; empty values left out."""
    isi = {kunci: nilai for kunci, nilai in query.items() if nilai not in (None, "")}
    return f"{reverse(nama, args=args)}?{urlencode(isi)}" if isi else reverse(nama, args=args)
