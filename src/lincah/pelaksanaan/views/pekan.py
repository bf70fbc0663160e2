"""My work this week, over all cases, on one screen of a phone."""

from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.pelaksanaan.queries.pekan import KegiatanPekan, baca_pekan


@pegawai_saja
@require_GET
def pekan(request: HttpRequest) -> HttpResponse:
    """Late first, then day by day, then what goes on after this week, then what is done."""
    siapa = aktor(request)
    isi = baca_pekan(siapa)
    sebanyak = f" ({len(isi.terlambat)} dari {isi.lewat})" if isi.lewat > len(isi.terlambat) else ""
    kelompok = [(f"Terlambat{sebanyak}", None, isi.terlambat)] if isi.terlambat else []
    kelompok += [("", hari, satu) for hari, satu in isi.hari]
    baris = [(judul, hari, [_kartu(satu) for satu in semua]) for judul, hari, semua in kelompok]
    kemudian = [_kartu(satu) for satu in isi.kemudian]
    tampil = {"pekan": isi, "hari_hari": baris, "kemudian": kemudian, "hari_ini": siapa.tanggal}
    return render(request, "pelaksanaan/pekan.html", tampil)


def _kartu(satu: KegiatanPekan) -> tuple[KegiatanPekan, object]:
    """With a key of its own for the button, so that pressing twice records once."""
    return satu, uuid4()
