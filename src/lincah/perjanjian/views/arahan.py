"""Directions, the strategy and a recommendation on a target."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.kedudukan.queries import Kini
from lincah.law.kedudukan import Unit
from lincah.law.kernel import Alasan
from lincah.law.penugasan import pd_dari
from lincah.penugasan.services import PerkaraTidakAda
from lincah.perjanjian import services
from lincah.perjanjian.forms import ArahanForm, RekomendasiForm, StrategiForm
from lincah.perjanjian.models import BentukStrategi, JenisArahan, Target
from lincah.perjanjian.queries.pembaca import TIDAK_ADA, buka_target
from lincah.perjanjian.queries.rencana import rencana_aktor
from lincah.perjanjian.queries.rincian import HalamanTarget, halaman_target
from lincah.perjanjian.services import IsianStrategi
from lincah.perjanjian.views.dasar import terlaksana
from lincah.perjanjian.views.sekali import sekali

ISIAN = require_http_methods(["GET", "POST"])


@ISIAN
@pegawai_saja
@sekali
def arahan(request: HttpRequest, id: int) -> HttpResponse:
    """Say what is wanted and expected."""
    siapa = aktor(request)
    halaman = _halaman(request, id)
    jenis = JenisArahan.EKSPEKTASI if halaman.hak.sebagai == halaman.target.jabatan_id else JenisArahan.ARAHAN
    form = ArahanForm(request.POST or None, initial={"kunci": uuid4(), "jenis": jenis})

    def simpan(isi: dict[str, Any]) -> None:
        services.arahkan(siapa, id, jenis=JenisArahan(isi["jenis"]), teks=isi["teks"], kunci=isi["kunci"])

    return _layani(request, halaman, form, simpan, halaman.hak.mengarahkan, "Beri arahan atau ekspektasi", "Sampaikan")


@ISIAN
@pegawai_saja
@sekali
def rekomendasi(request: HttpRequest, id: int) -> HttpResponse:
    """Say which people are needed."""
    siapa = aktor(request)
    halaman = _halaman(request, id)
    form = RekomendasiForm(request.POST or None, initial={"kunci": uuid4()})

    def simpan(isi: dict[str, Any]) -> None:
        services.rekomendasikan(siapa, id, teks=isi["teks"], kunci=isi["kunci"])

    dasar = halaman.hak.merekomendasikan
    return _layani(request, halaman, form, simpan, dasar, "Rekomendasikan pegawai", "Kirim rekomendasi")


@ISIAN
@pegawai_saja
@sekali
def strategi(request: HttpRequest, id: int) -> HttpResponse:
    """Choose individual or team, ketua, people of other units."""
    siapa = aktor(request)
    halaman = _halaman(request, id)
    pada, _ = rencana_aktor(siapa)
    lama = halaman.strategi
    medan = ("versi", "uraian", "bentuk", "ketua", "lintas")
    awal = {nama: getattr(lama, nama) for nama in medan} if lama else {"bentuk": BentukStrategi.TIM}
    awal |= {"unit_lain": lama.unit_lain_id} if lama else {}
    form = StrategiForm(request.POST or None, initial=awal, unit=_unit_lain(pada, halaman.target))

    def simpan(isi: dict[str, Any]) -> None:
        versi, unit = isi.pop("versi"), isi.pop("unit_lain")
        services.rumuskan(siapa, id, IsianStrategi(**isi, unit_lain_id=unit), versi=versi)

    dasar = halaman.hak.menyusun_strategi
    return _layani(request, halaman, form, simpan, dasar, "Rumuskan strategi", "Simpan strategi")


def _layani(
    request: HttpRequest,
    halaman: HalamanTarget,
    form: forms.Form,
    simpan: Callable[[dict[str, Any]], None],
    dasar: Alasan | None,
    judul: str,
    tombol: str,
) -> HttpResponse:
    if dasar is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    if terlaksana(request, form, lambda: simpan(dict(form.cleaned_data)), f"{judul}: tersimpan."):
        return redirect("perjanjian:target", halaman.target.pk)
    isi = {"h": halaman, "t": halaman.target, "form": form, "dasar": dasar, "judul": judul, "tombol": tombol}
    return render(request, "perjanjian/tambahan.html", isi | {"tempat": "kinerja"}, status=422 if form.errors else 200)


def _halaman(request: HttpRequest, id: int) -> HalamanTarget:
    siapa = aktor(request)
    pada, rencana = rencana_aktor(siapa)
    return halaman_target(siapa, pada, rencana, buka_target(siapa, id))


def _unit_lain(pada: Kini, target: Target) -> list[tuple[int, str]]:
    """The units one may ask: those of the same Perangkat Daerah first, then the other Perangkat Daerah's heads."""
    sendiri = pada.pos[target.jabatan_id].unit_id if target.jabatan_id in pada.pos else target.unit_id
    pd = pd_dari(pada.struktur, sendiri).id
    dalam = [u for u in pada.struktur.unit.values() if u.pimpinan and u.id != sendiri and _pd(pada, u) == pd]
    luar = [u for u in pada.struktur.unit.values() if u.pimpinan and u.induk_id and u.id == _pd(pada, u) != pd]
    return [(u.id, u.nama) for u in (*sorted(dalam, key=lambda u: u.nama), *sorted(luar, key=lambda u: u.nama))]


def _pd(pada: Kini, unit: Unit) -> int:
    return pd_dari(pada.struktur, unit.id).id
