"""Dividing a target below, taking it back, drafts from below."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from lincah.kedudukan.akses import Aktor, aktor, pegawai_saja
from lincah.kedudukan.forms import angka_dari
from lincah.law.kedudukan import Pos
from lincah.penugasan.services import PerkaraTidakAda
from lincah.perjanjian import services
from lincah.perjanjian.forms import AlasanForm, BagianForm, BagiForm, RancanganForm
from lincah.perjanjian.models import CaraBagi, Target
from lincah.perjanjian.queries.daftar import jabatan_pemimpin
from lincah.perjanjian.queries.pembaca import TIDAK_ADA, buka_target
from lincah.perjanjian.queries.rencana import rencana_aktor
from lincah.perjanjian.queries.rincian import halaman_target
from lincah.perjanjian.services import PerjanjianKeliru
from lincah.perjanjian.views.dasar import alamat, pos_dari, tahun_dari, terlaksana, tunjukkan
from lincah.perjanjian.views.sekali import sekali

ISIAN = require_http_methods(["GET", "POST"])


@ISIAN
@pegawai_saja
@sekali
def bagi(request: HttpRequest, id: int) -> HttpResponse:
    """Who below takes over which part; only ticked posts count."""
    siapa = aktor(request)
    induk = _milik(siapa, id)
    pada, rencana = rencana_aktor(siapa)
    pos = pos_dari(pada, induk.jabatan_id)
    bawahan = tuple(rencana.bawahan.get(pos.id, ()))
    if not bawahan and request.method == "GET":
        messages.info(request, "Tidak ada jabatan di bawah Anda; target ini dikerjakan dengan penugasan.")
        return redirect("perjanjian:target", id)
    awal = {"kunci": uuid4(), "versi": induk.versi, "cara": CaraBagi.BAGIAN}
    form = BagiForm(request.POST or None, initial=awal, bawahan=bawahan)
    baris = [_baris(request, induk, satu) for satu in bawahan]
    sah = request.method == "POST" and form.is_valid() and all(satu.is_valid() for satu in baris)
    if sah and _simpan(request, siapa, induk, form, baris):
        return redirect("perjanjian:target", id)
    salah = bool(form.errors) or any(satu.errors for satu in baris if satu.is_bound)
    isi = {
        "t": induk,
        "form": form,
        "baris": [(satu, rencana.check_membagi(pos, satu.pos).alasan[1]) for satu in baris],
        "simpul": halaman_target(siapa, pada, rencana, induk).simpul,
        "pos": pos,
        "tempat": "kinerja",
    }
    return render(request, "perjanjian/bagi.html", isi, status=422 if salah else 200)


def _baris(request: HttpRequest, induk: Target, pos: Pos) -> BagianForm:
    awal = {"sasaran": induk.sasaran, "indikator": induk.indikator, "satuan": induk.satuan}
    return BagianForm(request.POST or None, initial=awal, prefix=f"p{pos.id}", pos=pos)


def _simpan(request: HttpRequest, siapa: Aktor, induk: Target, form: BagiForm, baris: Sequence[BagianForm]) -> bool:
    data = form.cleaned_data
    bagian = [satu.bagian(data["utama"]) for satu in baris if satu.cleaned_data.get("ikut")]
    try:
        hasil = services.bagi(
            siapa, induk.pk, cara=CaraBagi(data["cara"]), bagian=bagian, kunci=data["kunci"], versi=data["versi"]
        )
    except PerjanjianKeliru as galat:
        tunjukkan(form, galat)
        return False
    messages.success(request, f"Target dibagi kepada {len(hasil)} jabatan. Mereka melihatnya pada Target Anda.")
    return True


@ISIAN
@pegawai_saja
@sekali
def tarik(request: HttpRequest, id: int) -> HttpResponse:
    """Take a division back."""
    siapa = aktor(request)
    target = buka_target(siapa, id)
    if target.induk is None or target.induk.jabatan_id not in siapa.jabatan_ids:
        raise PerkaraTidakAda(TIDAK_ADA)
    form = AlasanForm(request.POST or None, label="Mengapa ditarik")

    def simpan() -> None:
        versi = angka_dari(request.POST.get("versi", ""))
        services.tarik_bagian(siapa, id, alasan=form.cleaned_data["alasan"], versi=versi)

    kabar = "Bagian ini ditarik, beserta yang dibagi darinya. Pekerjaan yang berjalan tetap."
    if terlaksana(request, form, simpan, kabar):
        return redirect("perjanjian:target", target.induk_id)
    isi = {
        "judul": "Tarik bagian ini?",
        "antre": f"Tarik bagian {target.jabatan.nama}: {target.indikator}",
        "teks": f"{target.jabatan.nama} tidak lagi memikul target ini, dan pembagian di bawahnya ikut dicabut. "
        "Pekerjaan yang sudah berjalan tidak berhenti.",
        "tombol": "Tarik bagian",
        "tolak": True,
        "form": form,
        "rincian": [{"nama": "Target", "nilai": f"{target.indikator}: {target.target} {target.satuan}"}],
        "tersembunyi": [{"nama": "versi", "nilai": target.versi}],
        "batal_url": reverse("perjanjian:target", args=[id]),
        "tempat": "kinerja",
    }
    return render(request, "konfirmasi.html", isi, status=422 if form.errors else 200)


@ISIAN
@pegawai_saja
@sekali
def rancangan(request: HttpRequest) -> HttpResponse:
    """Write a target before the superior has divided."""
    siapa = aktor(request)
    jabatan, tahun = jabatan_pemimpin(siapa), tahun_dari(request, siapa)
    diminta = angka_dari((request.POST or request.GET).get("jabatan", ""))
    pilihan = next((satu for satu in jabatan if satu.jabatan_id == diminta), None)
    if pilihan is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    form = RancanganForm(request.POST or None, initial={"kunci": uuid4()})

    def simpan() -> None:
        isi = {"isian": form.isian(), "kunci": form.cleaned_data["kunci"]}
        services.tulis_rancangan(siapa, jabatan_id=pilihan.jabatan_id, tahun=tahun, **isi)

    kabar = "Rancangan tersimpan. Atasan Anda dapat mengaitkannya begitu targetnya siap."
    if terlaksana(request, form, simpan, kabar):
        return redirect(alamat("perjanjian:target_saya", jabatan=pilihan.jabatan_id, tahun=tahun))
    isi = {"form": form, "pilihan": pilihan, "tahun": tahun, "tempat": "kinerja"}
    return render(request, "perjanjian/rancangan.html", isi, status=422 if form.errors else 200)


@require_POST
@pegawai_saja
@sekali
def kaitkan(request: HttpRequest, id: int) -> HttpResponse:
    """Take a draft from below in under one of my targets."""
    siapa, induk = aktor(request), angka_dari(request.POST.get("induk", ""))
    if induk is None:
        messages.error(request, "Pilih target Anda yang didukung rancangan itu, lalu kaitkan.")
        return redirect("perjanjian:target_saya")
    return _lakukan(
        request,
        lambda: services.kaitkan(siapa, id, induk_id=induk, versi=angka_dari(request.POST.get("versi", ""))),
        "Rancangan dikaitkan dan menjadi bagian dari target Anda.",
        alamat("perjanjian:target", induk),
    )


@require_POST
@pegawai_saja
@sekali
def buang_rancangan(request: HttpRequest, id: int) -> HttpResponse:
    """Give a draft of mine up."""
    siapa = aktor(request)
    kembali = reverse("perjanjian:target_saya")
    return _lakukan(request, lambda: services.buang_rancangan(siapa, id), "Rancangan dibuang.", kembali)


def _lakukan(request: HttpRequest, lakukan: Any, selesai: str, kembali: str) -> HttpResponse:
    try:
        lakukan()
    except PerjanjianKeliru as galat:
        messages.error(request, galat.pesan)
        return redirect("perjanjian:target_saya")
    messages.success(request, selesai)
    return redirect(kembali)


def _milik(siapa: Aktor, id: int) -> Target:
    """A target of a post that the reader holds. Errors: PerkaraTidakAda, Http404."""
    target = buka_target(siapa, id)
    if target.jabatan_id not in siapa.jabatan_ids:
        raise PerkaraTidakAda(TIDAK_ADA)
    if target.keadaan != "berlaku":
        raise Http404("Target ini tidak berlaku lagi.")
    return target
