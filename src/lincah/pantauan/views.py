"""Pages of what leaders see: the parts of a unit, the same on paper, and the rows behind each figure."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from lincah.berkas.respons import respons_buatan
from lincah.kedudukan.akses import aktor
from lincah.kedudukan.forms import angka_dari
from lincah.kedudukan.models import Unit
from lincah.pantauan.bagian import Tabel
from lincah.pantauan.cetak import cetak_pantauan
from lincah.pantauan.isi import KERTAS, nama_bawah, susun_halaman
from lincah.pantauan.isi.daftar import DaftarTampil, tampil_akhir, tampil_pegawai, tampil_pekerjaan
from lincah.pantauan.isi.orang import bagian_beban, bagian_rentang
from lincah.pantauan.isi.sasaran import gambar_sasaran, kalimat_sasaran, tabel_sasaran
from lincah.pantauan.isi.target import bagian_target
from lincah.pantauan.queries.akhir import PILIHAN_AKHIR, daftar_akhir
from lincah.pantauan.queries.orang import PILIHAN as PILIHAN_ORANG
from lincah.pantauan.queries.orang import baca_orang, daftar_orang
from lincah.pantauan.queries.perkara import PILIHAN as PILIHAN_PERKARA
from lincah.pantauan.queries.perkara import daftar_perkara, hitung_wilayah
from lincah.pantauan.queries.sasaran import baca_sasaran
from lincah.pantauan.wilayah import Pembaca, Wilayah, WilayahTertutup, buka_wilayah, pembaca, unit_saya

TIDAK_ADA = "Unit ini tidak ada, atau bukan unit yang Anda pimpin."
SEHALAMAN = 30
SEMUA = 10_000
"""More leaders than an instansi has."""


@require_safe
def saya(request: HttpRequest) -> HttpResponse:
    """The unit the reader leads; the first of several, with the others beside it."""
    siapa = pembaca(aktor(request))
    milik = unit_saya(siapa)
    if not milik:
        return render(request, "pantauan/bukan_pimpinan.html")
    return _halaman(request, siapa, milik[0], milik)


@require_safe
def daerah(request: HttpRequest) -> HttpResponse:
    """The whole instansi."""
    return _halaman(request, pembaca(aktor(request)), Unit.objects.filter(induk=None).order_by("urutan", "id").first())


@require_safe
def unit(request: HttpRequest, unit_id: int) -> HttpResponse:
    """One unit with all below it."""
    return _halaman(request, pembaca(aktor(request)), Unit.objects.filter(pk=unit_id).first())


def _halaman(request: HttpRequest, siapa: Pembaca, unit: Unit | None, milik: Sequence[Unit] = ()) -> HttpResponse:
    wilayah = _buka(request, siapa, unit)
    isi = {"wilayah": wilayah, "bagian": susun_halaman(wilayah), "milik": milik if len(milik) > 1 else ()}
    isi |= {"daerah": siapa.jangkau.semua and not wilayah.puncak}
    return render(request, "pantauan/halaman.html", isi)


@require_safe
def cetak(request: HttpRequest, unit_id: int) -> HttpResponse:
    """The same as PDF."""
    wilayah, siapa = _wilayah(request, unit_id), aktor(request)
    isi = cetak_pantauan(wilayah, susun_halaman(wilayah, KERTAS), siapa.instansi.nama, siapa.waktu)
    return respons_buatan(isi, f"pantauan-{slugify(wilayah.nama)}-{wilayah.hari}.pdf", unduh=False)


@require_safe
def bawahan(request: HttpRequest, unit_id: int) -> HttpResponse:
    """Every unit right below, thirty a page."""
    wilayah = _wilayah(request, unit_id)
    jumlah = hitung_wilayah(wilayah)
    bagian = bagian_target(wilayah, jumlah, nama_bawah(wilayah, set(jumlah.bawah)), len(jumlah.bawah))
    return _semua(request, wilayah, "Semua unit", bagian.tabel, "unit")


@require_safe
def beban(request: HttpRequest, unit_id: int) -> HttpResponse:
    """The workload of every unit right below, thirty a page."""
    wilayah = _wilayah(request, unit_id)
    orang = baca_orang(wilayah, 0)
    bagian = bagian_beban(wilayah, orang, nama_bawah(wilayah, set(orang.bawah)), len(orang.bawah))
    return _semua(request, wilayah, "Beban kerja semua unit", bagian.tabel[1:], "unit")


@require_safe
def rentang(request: HttpRequest, unit_id: int) -> HttpResponse:
    """The span of control of every leader, thirty a page."""
    wilayah = _wilayah(request, unit_id)
    bagian = bagian_rentang(wilayah, baca_orang(wilayah, SEMUA).rentang)
    return _semua(request, wilayah, "Rentang kendali semua pimpinan", bagian.tabel, "pimpinan")


@require_safe
def sasaran(request: HttpRequest, unit_id: int) -> HttpResponse:
    """The targets of the perjanjian kinerja of this year, thirty a page."""
    wilayah, nomor = _wilayah(request, unit_id), _nomor(request)
    isi = baca_sasaran(wilayah, batas=SEHALAMAN, lewati=(nomor - 1) * SEHALAMAN)
    kalimat = kalimat_sasaran(wilayah, isi) if isi.banyak else ""
    judul, tabel = "Target perjanjian kinerja", tabel_sasaran(wilayah, isi)
    gambar = gambar_sasaran(wilayah, isi)
    return _daftar(request, wilayah, judul, tabel, _lembar(nomor, isi.banyak), "target", kalimat, gambar)


@require_safe
def pekerjaan(request: HttpRequest, unit_id: int) -> HttpResponse:
    """The cases that a figure counts: `?pilih=`, `sendiri`, `jabatan`, `sasaran`."""
    wilayah = _rinci(request, unit_id)
    pilih = request.GET.get("pilih", "")
    nomor, sasaran = _nomor(request), _angka(request, "sasaran")
    potong = {"batas": SEHALAMAN, "lewati": (nomor - 1) * SEHALAMAN, "sasaran": sasaran}
    if pilih in PILIHAN_AKHIR:
        return _tampil(request, wilayah, tampil_akhir(pilih, *daftar_akhir(wilayah, pilih, **potong)), "pekerjaan")
    if pilih not in PILIHAN_PERKARA:
        raise Http404(TIDAK_ADA)
    daftar = daftar_perkara(wilayah, pilih, **potong, jabatan_id=_angka(request, "jabatan"), sendiri=_sendiri(request))
    return _tampil(request, wilayah, tampil_pekerjaan(pilih, daftar), "pekerjaan")


@require_safe
def pegawai(request: HttpRequest, unit_id: int) -> HttpResponse:
    """The people that a figure counts: `?pilih=`, `angka`, `sendiri`."""
    wilayah = _rinci(request, unit_id)
    pilih, angka = request.GET.get("pilih", ""), _angka(request, "angka")
    if pilih not in PILIHAN_ORANG:
        raise Http404(TIDAK_ADA)
    nomor = _nomor(request)
    daftar = daftar_orang(
        wilayah, pilih, angka, batas=SEHALAMAN, lewati=(nomor - 1) * SEHALAMAN, sendiri=_sendiri(request)
    )
    return _tampil(request, wilayah, tampil_pegawai(pilih, angka, daftar), "pegawai")


def _tampil(request: HttpRequest, wilayah: Wilayah, tampil: DaftarTampil, benda: str) -> HttpResponse:
    halaman = _lembar(_nomor(request), tampil.banyak)
    kalimat = tampil.kalimat if tampil.banyak else ""
    return _daftar(request, wilayah, tampil.judul, tampil.tabel, halaman, benda, kalimat)


def _semua(request: HttpRequest, wilayah: Wilayah, judul: str, tabel: Sequence[Tabel], benda: str) -> HttpResponse:
    """A table of the page with every row, so many a page."""
    halaman = Paginator(tabel[0].baris if tabel else (), SEHALAMAN).get_page(request.GET.get("halaman"))
    isi = replace(tabel[0], baris=tuple(halaman.object_list), layar=frozenset()) if tabel else None
    return _daftar(request, wilayah, judul, isi, halaman, benda)


def _daftar(
    request: HttpRequest,
    wilayah: Wilayah,
    judul: str,
    tabel: Tabel | None,
    halaman: Any,
    benda: str,
    kalimat: str = "",
    gambar: str = "",
) -> HttpResponse:
    isi = {"wilayah": wilayah, "judul": judul, "tabel": tabel, "halaman": halaman, "benda": benda}
    isi |= {"kalimat": kalimat, "gambar": gambar}
    return render(request, "pantauan/daftar.html", isi)


def _lembar(nomor: int, jumlah: int) -> Any:
    """A page of a list of which only these rows were read."""
    pembagi = Paginator((), SEHALAMAN)
    pembagi.count = jumlah
    return pembagi.get_page(nomor)


def _nomor(request: HttpRequest) -> int:
    return min(max(angka_dari(request.GET.get("halaman", "")) or 1, 1), 10_000)


def _angka(request: HttpRequest, nama: str) -> int:
    return angka_dari(request.GET.get(nama, "")) or 0


def _sendiri(request: HttpRequest) -> bool:
    return request.GET.get("sendiri") == "1"


def _wilayah(request: HttpRequest, unit_id: int) -> Wilayah:
    return _buka(request, pembaca(aktor(request)), Unit.objects.filter(pk=unit_id).first())


def _rinci(request: HttpRequest, unit_id: int) -> Wilayah:
    wilayah = _wilayah(request, unit_id)
    if not wilayah.rinci:
        raise Http404(TIDAK_ADA)
    return wilayah


def _buka(request: HttpRequest, siapa: Pembaca, unit: Unit | None) -> Wilayah:
    try:
        return buka_wilayah(aktor(request), siapa, unit)
    except WilayahTertutup:
        raise Http404(TIDAK_ADA) from None
