"""What the administrator builds: units, posts, the model a unit follows."""

from functools import partial
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from lincah.kedudukan import kata, services
from lincah.kedudukan.akses import administrator_saja, aktor
from lincah.kedudukan.forms import (
    JabatanForm,
    ModelForm,
    PindahForm,
    UbahJabatanForm,
    UbahUnitForm,
    UnitForm,
)
from lincah.kedudukan.isian import Isian, layani
from lincah.kedudukan.models import Jabatan, Unit
from lincah.kedudukan.queries.keadaan import kini_atau_sebab
from lincah.kedudukan.queries.kosakata import pilihan_jenis, pilihan_peran
from lincah.kedudukan.queries.model_unit import ModelUnit
from lincah.kedudukan.queries.sidik import sidik_anak, sidik_data, sidik_jabatan, sidik_model, sidik_tempat
from lincah.kedudukan.views.catatan import ISIAN, oleh
from lincah.kedudukan.views.struktur import baca_model, pilih, pilihan_unit
from lincah.law.kedudukan import PEMDA

DATA_UNIT = ("nama", "singkatan", "kode", "urusan")
DATA_JABATAN = ("nama", "formasi")


@ISIAN
@administrator_saja
def unit_baru(request: HttpRequest, unit_id: int | None = None) -> HttpResponse:
    """Open a unit under another, or the one at the top."""
    induk = get_object_or_404(Unit, pk=unit_id) if unit_id else None
    tanggal = aktor(request).tanggal
    isian = Isian(
        kata=kata.UNIT_BARU,
        sebut={"induk": induk.nama if induk else _("puncak")},
        kembali=reverse("struktur:unit", args=[induk.pk]) if induk else reverse("struktur:daftar"),
        bentuk=partial(UnitForm, jenis=pilihan_jenis(tanggal)),
        awal={"dari": tanggal, "jenis": _jenis_lazim(induk)},
        lakukan=lambda isi: services.buka_unit(induk=induk, **isi, **oleh(request)),
        tujuan=lambda hasil: reverse("struktur:unit", args=[hasil.pk]),
        sidik=lambda: sidik_anak(induk),
    )
    return layani(request, isian)


@ISIAN
@administrator_saja
def jabatan_baru(request: HttpRequest, unit_id: int) -> HttpResponse:
    """Open a post in a unit."""
    unit, tanggal = get_object_or_404(Unit, pk=unit_id), aktor(request).tanggal
    isian = Isian(
        kata=kata.JABATAN_BARU,
        sebut={"unit": unit.nama},
        kembali=reverse("struktur:unit", args=[unit.pk]),
        bentuk=partial(JabatanForm, peran=pilihan_peran(tanggal)),
        awal={"dari": tanggal, "kelas": "pelaksana"},
        lakukan=lambda isi: services.buka_jabatan(unit=unit, **isi, **oleh(request)),
        tujuan=lambda hasil: reverse("struktur:jabatan", args=[hasil.pk]),
        sidik=lambda: sidik_jabatan(unit),
    )
    return layani(request, isian)


@ISIAN
@administrator_saja
def model(request: HttpRequest, unit_id: int) -> HttpResponse:
    """Choose the model of a unit among those the regulation leaves open, each explained."""
    unit = get_object_or_404(Unit, pk=unit_id)
    siapa = aktor(request)
    kini, _sebab = kini_atau_sebab(siapa.instansi, siapa.tanggal, versi=siapa.versi)
    ketentuan = baca_model(kini, unit.pk)
    if ketentuan is not None and ketentuan.unit.id != unit.pk:
        return redirect("struktur:model", ketentuan.unit.id)
    isian = Isian(
        kata=kata.MODEL,
        sebut={"unit": unit.nama},
        kembali=reverse("struktur:unit", args=[unit.pk]),
        bentuk=_form_model(ketentuan),
        awal={"dari": siapa.tanggal},
        lakukan=lambda isi: services.tetapkan_model(unit=unit, **isi, **oleh(request)),
        tujuan=reverse("struktur:unit", args=[unit.pk]),
        sidik=lambda: sidik_model(unit),
        templat="kedudukan/model.html",
        lain={"model": ketentuan},
    )
    return layani(request, isian)


@ISIAN
@administrator_saja
def pindah(request: HttpRequest, unit_id: int) -> HttpResponse:
    """Put a unit under another."""
    unit = get_object_or_404(Unit.objects.select_related("induk"), pk=unit_id)
    judul = _("Pindahkan %(unit)s") % {"unit": unit.nama}
    dipilih = pilih(request, judul, pilihan_unit(request, "induk", _("Ke bawah unit yang mana?")))
    if isinstance(dipilih, HttpResponse):
        return dipilih
    (induk,) = dipilih
    isian = Isian(
        kata=kata.PINDAH,
        sebut={"unit": unit.nama, "induk": induk.nama},
        kembali=reverse("struktur:unit", args=[unit.pk]),
        bentuk=PindahForm,
        awal={"dari": aktor(request).tanggal},
        lakukan=lambda isi: services.pindahkan_unit(unit=unit, induk=induk, **isi, **oleh(request)),
        tujuan=reverse("struktur:unit", args=[unit.pk]),
        fakta=((_("Sekarang di bawah"), unit.induk.nama if unit.induk else "–"), (_("Menjadi di bawah"), induk.nama)),
        sidik=lambda: sidik_tempat(unit),
    )
    return layani(request, isian)


@ISIAN
@administrator_saja
def ubah_unit(request: HttpRequest, unit_id: int) -> HttpResponse:
    """Another name, code or affairs of a unit."""
    unit = get_object_or_404(Unit, pk=unit_id)
    halaman, awal = reverse("struktur:unit", args=[unit.pk]), services.awal_keadaan(unit)
    isian = Isian(
        kata=kata.UBAH_UNIT,
        sebut={"unit": unit.nama},
        kembali=halaman,
        bentuk=partial(UbahUnitForm, awal=awal),
        awal={nama: getattr(unit, nama) for nama in DATA_UNIT} | {"dari": aktor(request).tanggal},
        lakukan=lambda isi: services.ubah_unit(
            unit=unit, perubahan={nama: isi[nama] for nama in DATA_UNIT}, dari=isi["dari"], **oleh(request)
        ),
        tujuan=halaman,
        sidik=lambda: sidik_data(unit, DATA_UNIT),
    )
    return layani(request, isian)


@ISIAN
@administrator_saja
def ubah_jabatan(request: HttpRequest, jabatan_id: int) -> HttpResponse:
    """Another name or formasi of a post."""
    jabatan = get_object_or_404(Jabatan, pk=jabatan_id)
    halaman = reverse("struktur:jabatan", args=[jabatan.pk])
    isian = Isian(
        kata=kata.UBAH_JABATAN,
        sebut={"jabatan": jabatan.nama},
        kembali=halaman,
        bentuk=UbahJabatanForm,
        awal={nama: getattr(jabatan, nama) for nama in DATA_JABATAN},
        lakukan=lambda isi: services.ubah_jabatan(jabatan=jabatan, perubahan=isi, **oleh(request)),
        tujuan=halaman,
        sidik=lambda: sidik_data(jabatan, DATA_JABATAN),
    )
    return layani(request, isian)


def _jenis_lazim(induk: Unit | None) -> str:
    """The kind most often opened there, offered first."""
    if induk is None:
        return PEMDA
    return "bidang" if induk.induk_id else "dinas"


def _form_model(ketentuan: ModelUnit | None) -> Any:
    pilihan = [(satu.kode, satu.nama) for satu in ketentuan.calon] if ketentuan else []
    return lambda *args, **kw: ModelForm(*args, model=pilihan, **kw)
