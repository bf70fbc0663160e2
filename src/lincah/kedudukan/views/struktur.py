"""The structure as the administrator of the instansi keeps it: a unit, a post, and finding what an act is about."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from lincah.kedudukan.akses import administrator_saja, aktor
from lincah.kedudukan.forms import angka_dari, kata_dari
from lincah.kedudukan.kait import pekerjaan_jabatan
from lincah.kedudukan.models import Jabatan, Pegawai, Unit
from lincah.kedudukan.queries.keadaan import kini_atau_sebab
from lincah.kedudukan.queries.kini import Kini
from lincah.kedudukan.queries.model_unit import ModelUnit, model_unit
from lincah.kedudukan.queries.susunan import (
    cari_jabatan,
    cari_orang,
    cari_unit,
    halaman_jabatan,
    halaman_unit,
    jabatan_unit,
    puncak,
)
from lincah.kedudukan.services import sebut_setiap
from lincah.law.kedudukan import GarisMelingkar

SEHALAMAN = 40
Halaman = TypeVar("Halaman")


@require_safe
@administrator_saja
def daftar(request: HttpRequest) -> HttpResponse:
    """The top of the structure, or the invitation to begin one; `?cari=` finds units by name."""
    tanggal, cari = aktor(request).tanggal, kata_dari(request.GET.get("cari", ""))
    if cari:
        unit, lebih = cari_unit(cari, tanggal)
        return render(request, "kedudukan/cari_unit.html", {"cari": cari, "unit": unit, "lebih": lebih} | _tempat())
    atas = puncak(tanggal)
    return redirect("struktur:unit", atas.pk) if atas else render(request, "kedudukan/struktur_kosong.html", _tempat())


@require_safe
@administrator_saja
def unit(request: HttpRequest, unit_id: int) -> HttpResponse:
    """One unit: the line above, its posts, the units below, its model."""
    siapa = aktor(request)
    isi = _atau_404(halaman_unit, unit_id, siapa.tanggal)
    kini, sebab = kini_atau_sebab(siapa.instansi, siapa.tanggal, versi=siapa.versi)
    jabatan = Paginator(jabatan_unit(isi.unit, siapa.tanggal), SEHALAMAN).get_page(request.GET.get("halaman"))
    konteks = {"isi": isi, "jabatan": jabatan, "model": baca_model(kini, unit_id), "sebab": sebab}
    return render(request, "kedudukan/unit.html", konteks | _tempat())


@require_safe
@administrator_saja
def jabatan(request: HttpRequest, jabatan_id: int) -> HttpResponse:
    """One post: who holds it, who held it, what it delegated."""
    siapa = aktor(request)
    isi = _atau_404(halaman_jabatan, jabatan_id, siapa.tanggal)
    tutup = isi.jabatan.sampai is not None and isi.jabatan.sampai < siapa.tanggal
    tersisa = sebut_setiap(pekerjaan_jabatan(jabatan_id)) if tutup else []
    konteks = {"isi": isi, "hari_ini": siapa.tanggal, "tutup": tutup, "tersisa": tersisa}
    return render(request, "kedudukan/jabatan.html", konteks | _tempat())


@dataclass(frozen=True, slots=True)
class Pilihan:
    """What the address must name before an act can be written down: key, question, how to search it, what it is.

    `uraian`: what must be known to answer, a line each. `kembali`: the page to go back to, '' for none.
    """

    kunci: str
    tanya: str
    model: type[Pegawai | Jabatan | Unit]
    cari: Callable[[str], tuple[list, bool]] = field(repr=False)  # type: ignore[type-arg]
    uraian: tuple[str, ...] = ()
    kembali: str = ""


def pilihan_pegawai() -> Pilihan:
    return Pilihan("pegawai", _("Siapa pegawainya?"), Pegawai, cari_orang)


def pilihan_jabatan(request: HttpRequest, kunci: str, tanya: str, *, pimpinan: bool = False) -> Pilihan:
    tanggal = aktor(request).tanggal
    return Pilihan(kunci, tanya, Jabatan, lambda cari: cari_jabatan(cari, tanggal, pimpinan=pimpinan))


def pilihan_unit(request: HttpRequest, kunci: str, tanya: str) -> Pilihan:
    tanggal = aktor(request).tanggal
    return Pilihan(kunci, tanya, Unit, lambda cari: cari_unit(cari, tanggal))


def pilih(request: HttpRequest, judul: str, *pilihan: Pilihan) -> HttpResponse | tuple:  # type: ignore[type-arg]
    """The rows the address names, in order; or the page that asks for the first one still missing."""
    ada = {satu.kunci: _baris(request, satu) for satu in pilihan}
    kurang = next((satu for satu in pilihan if ada[satu.kunci] is None), None)
    if kurang is None:
        return tuple(ada.values())
    cari = kata_dari(request.GET.get("cari", ""))
    hasil, lebih = kurang.cari(cari) if cari else ([], False)
    sudah = {kunci: str(baris.pk) for kunci, baris in ada.items() if baris is not None}
    tautan = [(baris, f"{request.path}?{urlencode(sudah | {kurang.kunci: baris.pk})}") for baris in hasil]
    isi = {"judul": judul, "pilihan": kurang, "cari": cari, "hasil": tautan, "lebih": lebih, "sudah": sudah}
    terpilih = [str(baris) for baris in ada.values() if baris is not None]
    return render(request, "kedudukan/pilih.html", isi | {"terpilih": terpilih} | _tempat())


def _atau_404(baca: Callable[[int, date], Halaman], kunci: int, tanggal: date) -> Halaman:
    try:
        return baca(kunci, tanggal)
    except (Unit.DoesNotExist, Jabatan.DoesNotExist):
        raise Http404 from None


def _baris(request: HttpRequest, pilihan: Pilihan) -> Pegawai | Jabatan | Unit | None:
    kunci = angka_dari(request.GET.get(pilihan.kunci, ""))
    if kunci is None:
        return None
    baris = pilihan.model.objects.filter(pk=kunci)
    return (baris if pilihan.model is Pegawai else baris.select_related(*_ikut(pilihan))).first()


def _ikut(pilihan: Pilihan) -> tuple[str, ...]:
    return ("unit",) if pilihan.model is Jabatan else ("induk",)


def baca_model(kini: Kini | None, unit_id: int) -> ModelUnit | None:
    """The model of a unit; None without a regulation or in a line that is a ring."""
    try:
        return model_unit(kini, unit_id) if kini else None
    except (KeyError, GarisMelingkar):
        return None


def _tempat() -> dict[str, str]:
    return {"tempat": "lainnya", "url_struktur": reverse("struktur:daftar")}
