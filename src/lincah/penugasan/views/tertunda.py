"""Where work hangs: a page for whoever leads a unit."""

import re

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.kedudukan.forms import angka_dari
from lincah.kedudukan.models import Unit
from lincah.kedudukan.queries.jangkauan import jangkauan
from lincah.penugasan.queries.tertunda import hambatan
from lincah.penugasan.sebutan import sebut_langkah

KODE = re.compile("[a-z]+(_[a-z]+)*(_[0-9])?")


@require_safe
@pegawai_saja
def tertunda(request: HttpRequest) -> HttpResponse:
    """What waits for somebody under a unit that the reader leads; `?unit=` goes down, `?langkah=` keeps one step."""
    siapa = aktor(request)
    pimpin = jangkauan(siapa, None).pimpin
    if not pimpin:
        return render(request, "penugasan/tertunda_bukan.html", {"tempat": "tim"})
    unit = _unit(request, pimpin)
    langkah = _langkah(request.GET.get("langkah", ""))
    isi = hambatan(unit, siapa.tanggal, pimpin, langkah=langkah)
    atas = unit.induk if unit.induk and unit.induk.jalur.startswith(pimpin) else None
    konteks = {
        "isi": isi,
        "unit": unit,
        "atas": atas,
        "langkah": langkah,
        "nama_langkah": sebut_langkah(langkah) if langkah else "",
        "akar": Unit.objects.filter(jalur__in=pimpin).order_by("jalur") if len(pimpin) > 1 else (),
        "hari_ini": siapa.tanggal,
        "tempat": "tim",
    }
    return render(request, "penugasan/tertunda.html", konteks)


def _unit(request: HttpRequest, pimpin: tuple[str, ...]) -> Unit:
    diminta = request.GET.get("unit", "")
    cari = {"pk": angka_dari(diminta) or 0} if diminta else {"jalur": pimpin[0]}
    unit = Unit.objects.select_related("induk").filter(**cari).first()
    if unit is None or not unit.jalur.startswith(pimpin):
        raise Http404("Unit ini tidak ada, atau bukan unit yang Anda pimpin.")
    return unit


def _langkah(kode: str) -> str:
    try:
        return kode if KODE.fullmatch(kode) and sebut_langkah(kode) else ""
    except KeyError:
        return ""
