"""A new person with an account, and the first password, shown once."""

from functools import partial
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from lincah.accounts.services import berpengaman
from lincah.kedudukan import kata
from lincah.kedudukan.akses import administrator_saja, aktor
from lincah.kedudukan.forms import HapusPengamanForm, PegawaiForm, UbahPegawaiForm
from lincah.kedudukan.isian import Isian, layani
from lincah.kedudukan.kait import pekerjaan_pegawai
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries.sidik import sidik_data
from lincah.kedudukan.services import sebut_pekerjaan
from lincah.kedudukan.services.pendaftaran import (
    daftarkan_dengan_akun,
    hapus_pengaman_masuk,
    perbarui_pegawai,
    perbarui_sandi,
)
from lincah.kedudukan.views.catatan import ISIAN, oleh

DATA = ("nip", "gelar_depan", "nama", "gelar_belakang", "golongan", "email", "aktif")
KUKI = "sandi-pertama"
UMUR = 300  # seconds until the password is no longer shown


@ISIAN
@administrator_saja
@never_cache
def pegawai_baru(request: HttpRequest) -> HttpResponse:
    """Register a person; the page that follows shows the first password once."""
    hasil: list[tuple[Pegawai, str]] = []

    def lakukan(isi: dict[str, Any]) -> Pegawai:
        hasil.append(daftarkan_dengan_akun(isian=isi, **oleh(request)))
        return hasil[-1][0]

    isian = Isian(
        kata=kata.PEGAWAI_BARU,
        kembali=reverse("pegawai:daftar"),
        bentuk=PegawaiForm,
        lakukan=lakukan,
        tujuan=lambda orang: reverse("struktur:sandi", args=[orang.pk]),
    )
    jawaban = layani(request, isian)
    return _titip(request, jawaban, *hasil[-1]) if jawaban.status_code == 302 else jawaban


@ISIAN
@administrator_saja
def ubah_pegawai(request: HttpRequest, pegawai_id: int) -> HttpResponse:
    """Change name, titles, number, golongan, address, or that the person no longer serves."""
    pegawai = get_object_or_404(Pegawai, pk=pegawai_id)
    halaman = reverse("pegawai:rincian", args=[pegawai.pk])
    kini, pekerjaan = {nama: getattr(pegawai, nama) for nama in DATA}, pekerjaan_pegawai(pegawai.pk)
    isian = Isian(
        kata=kata.UBAH_PEGAWAI,
        sebut={"nama": pegawai.nama_lengkap},
        kembali=halaman,
        bentuk=partial(UbahPegawaiForm, pekerjaan=pekerjaan),
        awal=kini,
        lakukan=lambda isi: perbarui_pegawai(
            pegawai=pegawai,
            menyusul=isi.pop("menyusul", False),
            isian=isi,
            tanggal=aktor(request).tanggal,
            **oleh(request),
        ),
        tujuan=halaman,
        fakta=((_("Sedang ditugaskan pada"), sebut_pekerjaan(pekerjaan)),) if pekerjaan else (),
        sidik=lambda: sidik_data(pegawai, DATA),
    )
    return layani(request, isian)


@require_safe
@administrator_saja
@never_cache
def sandi(request: HttpRequest, pegawai_id: int) -> HttpResponse:
    """The first password, once: it came in a short-lived cookie of this page and is kept nowhere else."""
    pegawai = get_object_or_404(Pegawai.objects.select_related("akun"), pk=pegawai_id)
    nilai = request.get_signed_cookie(KUKI, "", salt=str(pegawai.pk), max_age=UMUR)
    pengaman = pegawai.akun is not None and berpengaman(pegawai.akun)
    isi = {"pegawai": pegawai, "sandi": nilai, "pengaman": pengaman, "tempat": "lainnya"}
    jawaban = render(request, "kedudukan/sandi.html", isi)
    jawaban.delete_cookie(KUKI, path=request.path)
    return jawaban


@ISIAN
@administrator_saja
def hapus_pengaman(request: HttpRequest, pegawai_id: int) -> HttpResponse:
    """Take the second factor from somebody who lost the phone and the recovery codes."""
    pegawai = get_object_or_404(Pegawai.objects.select_related("akun"), pk=pegawai_id, akun__isnull=False)
    halaman = reverse("struktur:sandi", args=[pegawai.pk])
    isian = Isian(
        kata=kata.HAPUS_PENGAMAN,
        sebut={"nama": pegawai.nama_lengkap},
        kembali=halaman,
        bentuk=HapusPengamanForm,
        lakukan=lambda isi: hapus_pengaman_masuk(pegawai=pegawai, **isi, **oleh(request)),
        tujuan=halaman,
        sidik=lambda: str(pegawai.akun is not None and berpengaman(pegawai.akun)),
    )
    return layani(request, isian)


@require_POST
@administrator_saja
def sandi_baru(request: HttpRequest, pegawai_id: int) -> HttpResponse:
    """A new first password for somebody who lost it; every session of the account ends."""
    pegawai = get_object_or_404(Pegawai, pk=pegawai_id, akun__isnull=False)
    nilai = perbarui_sandi(pegawai=pegawai, **oleh(request))
    return _titip(request, redirect("struktur:sandi", pegawai.pk), pegawai, nilai)


def _titip(request: HttpRequest, jawaban: HttpResponse, pegawai: Pegawai, nilai: str) -> HttpResponse:
    alamat = reverse("struktur:sandi", args=[pegawai.pk])
    jawaban.set_signed_cookie(
        KUKI,
        nilai,
        salt=str(pegawai.pk),
        max_age=UMUR,
        path=alamat,
        httponly=True,
        samesite="Strict",
        secure=request.is_secure(),
    )
    return jawaban
