"""What the administrator writes down about who holds what: appoint, move, end, delegate, set kedudukan."""

from datetime import timedelta
from functools import partial
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from lincah.kedudukan import kata, services
from lincah.kedudukan.akses import administrator_saja, aktor
from lincah.kedudukan.forms import AkhiriForm, AngkatForm, DelegasiForm, MutasiForm, PenetapanForm, TutupForm
from lincah.kedudukan.isian import Isian, layani
from lincah.kedudukan.kait import Pekerjaan, pekerjaan_jabatan
from lincah.kedudukan.models import Delegasi, Jabatan, Pegawai, Pemangkuan, Unit
from lincah.kedudukan.queries.sidik import sidik_delegasi, sidik_pangku, sidik_penetapan
from lincah.kedudukan.queries.susunan import jabatan_definitif, pemangku_kini, unit_penetapan
from lincah.kedudukan.sebutan import sebut_letak
from lincah.kedudukan.views.struktur import pilih, pilihan_jabatan, pilihan_pegawai

Fakta = tuple[tuple[str, str], ...]
ISIAN = require_http_methods(["GET", "HEAD", "POST"])


@ISIAN
@administrator_saja
def angkat(request: HttpRequest) -> HttpResponse:
    """Appoint a person to a post: definitif, Pj, Plt or Plh."""
    jabatan_ = pilihan_jabatan(request, "jabatan", _("Jabatan yang mana?"))
    dipilih = pilih(request, _("Angkat dalam jabatan"), jabatan_, pilihan_pegawai())
    if isinstance(dipilih, HttpResponse):
        return dipilih
    jabatan, pegawai = dipilih
    isian = _dudukkan(
        request,
        jabatan,
        pegawai,
        kata=kata.ANGKAT,
        kembali=reverse("struktur:jabatan", args=[jabatan.pk]),
        bentuk=AngkatForm,
        lakukan=lambda isi: services.angkat(pegawai=pegawai, jabatan=jabatan, **isi, **oleh(request)),
    )
    return layani(request, isian)


@ISIAN
@administrator_saja
def mutasi(request: HttpRequest) -> HttpResponse:
    """Move a person to another definitive post."""
    jabatan_ = pilihan_jabatan(request, "jabatan", _("Ke jabatan yang mana?"))
    dipilih = pilih(request, _("Mutasi pegawai"), pilihan_pegawai(), jabatan_)
    if isinstance(dipilih, HttpResponse):
        return dipilih
    pegawai, jabatan = dipilih
    lama = jabatan_definitif(pegawai, aktor(request).tanggal)
    isian = _dudukkan(
        request,
        jabatan,
        pegawai,
        kata=kata.MUTASI,
        kembali=reverse("pegawai:rincian", args=[pegawai.pk]),
        bentuk=partial(MutasiForm, pekerjaan=_pekerjaan(lama)),
        lakukan=lambda isi: _mutasikan(request, pegawai, lama, jabatan, isi),
        fakta=_fakta_pekerjaan(lama),
    )
    return layani(request, isian)


@ISIAN
@administrator_saja
def akhiri(request: HttpRequest, pemangkuan_id: int) -> HttpResponse:
    """End an occupancy after a day."""
    pangku = get_object_or_404(Pemangkuan.objects.select_related("pegawai", "jabatan__unit"), pk=pemangkuan_id)
    halaman = reverse("struktur:jabatan", args=[pangku.jabatan_id])
    isian = Isian(
        kata=kata.AKHIRI,
        sebut=_sebut(pangku.jabatan, pangku.pegawai),
        kembali=halaman,
        bentuk=partial(AkhiriForm, pekerjaan=_pekerjaan(pangku.jabatan)),
        awal={"sampai": aktor(request).tanggal},
        lakukan=lambda isi: _akhirkan(request, pangku, isi),
        tujuan=halaman,
        fakta=_fakta(request, pangku.jabatan, pangku.pegawai) + _fakta_pekerjaan(pangku.jabatan),
        sidik=f"{pangku.pk}:{pangku.sampai}",
    )
    return layani(request, isian)


@ISIAN
@administrator_saja
def delegasi(request: HttpRequest) -> HttpResponse:
    """Record that one leading post handed a power to another."""
    dari_ = pilihan_jabatan(request, "dari", _("Jabatan yang mendelegasikan?"), pimpinan=True)
    kepada_ = pilihan_jabatan(request, "kepada", _("Didelegasikan kepada jabatan yang mana?"), pimpinan=True)
    dipilih = pilih(request, _("Catat pendelegasian"), dari_, kepada_)
    if isinstance(dipilih, HttpResponse):
        return dipilih
    dari, kepada = dipilih
    halaman = reverse("struktur:jabatan", args=[dari.pk])
    isian = Isian(
        kata=kata.DELEGASI,
        sebut={"dari": dari.nama, "kepada": kepada.nama},
        kembali=halaman,
        bentuk=DelegasiForm,
        awal={"dari": aktor(request).tanggal, "tanggal": aktor(request).tanggal},
        lakukan=lambda isi: services.delegasikan(dari_jabatan=dari, kepada_jabatan=kepada, **isi, **oleh(request)),
        tujuan=halaman,
        fakta=((_("Dari"), letak(dari)), (_("Kepada"), letak(kepada))),
        sidik=lambda: sidik_delegasi(dari, kepada),
    )
    return layani(request, isian)


@ISIAN
@administrator_saja
def cabut(request: HttpRequest, delegasi_id: int) -> HttpResponse:
    """End a delegation after a day."""
    satu = get_object_or_404(
        Delegasi.objects.select_related("dari_jabatan__unit", "kepada_jabatan__unit"), pk=delegasi_id
    )
    halaman = reverse("struktur:jabatan", args=[satu.dari_jabatan_id])
    isian = Isian(
        kata=kata.CABUT,
        sebut={"dari": satu.dari_jabatan.nama, "kepada": satu.kepada_jabatan.nama},
        kembali=halaman,
        bentuk=TutupForm,
        awal={"sampai": aktor(request).tanggal},
        lakukan=lambda isi: services.cabut_delegasi(delegasi=satu, **isi, **oleh(request)),
        tujuan=halaman,
        fakta=(
            (_("Kewenangan"), satu.get_kewenangan_display()),
            (_("Dari"), letak(satu.dari_jabatan)),
            (_("Kepada"), letak(satu.kepada_jabatan)),
        ),
        sidik=f"{satu.pk}:{satu.sampai}",
    )
    return layani(request, isian)


@ISIAN
@administrator_saja
def penetapan(request: HttpRequest, pegawai_id: int) -> HttpResponse:
    """Record the letter that sets where an officer stands."""
    pegawai = get_object_or_404(Pegawai, pk=pegawai_id)
    halaman = reverse("pegawai:rincian", args=[pegawai.pk])
    pilihan = [(str(satu.pk), satu.nama) for satu in unit_penetapan(pegawai)]
    isian = Isian(
        kata=kata.PENETAPAN,
        sebut={"nama": pegawai.nama_lengkap},
        kembali=halaman,
        bentuk=lambda *args, **kw: PenetapanForm(*args, unit=pilihan, **kw),
        awal={"dari": aktor(request).tanggal, "tanggal": aktor(request).tanggal},
        lakukan=lambda isi: _tetapkan(request, pegawai, isi),
        tujuan=halaman,
        sidik=lambda: sidik_penetapan(pegawai),
    )
    return layani(request, isian)


def oleh(request: HttpRequest) -> dict[str, Any]:
    """Who writes, and when, as every service wants it."""
    siapa = aktor(request)
    return {"oleh": siapa.pelaku(), "waktu": siapa.waktu}


def _dudukkan(request: HttpRequest, jabatan: Jabatan, pegawai: Pegawai, *, fakta: Fakta = (), **apa: Any) -> Isian:
    """What appointing and moving have in common: a person comes to hold a post from a day."""
    return Isian(
        sebut=_sebut(jabatan, pegawai),
        awal={"dari": aktor(request).tanggal},
        tujuan=reverse("pegawai:rincian", args=[pegawai.pk]),
        fakta=_fakta(request, jabatan, pegawai) + fakta,
        sidik=lambda: sidik_pangku(jabatan, pegawai),
        **apa,
    )


def _mutasikan(request: HttpRequest, pegawai: Pegawai, lama: Jabatan | None, ke: Jabatan, isi: dict[str, Any]) -> Any:
    menyusul = isi.pop("menyusul", False)
    hasil = services.mutasi(pegawai=pegawai, ke=ke, **isi, **oleh(request))
    if lama is not None:
        services.check_ditinggalkan(lama, isi["dari"], menyusul=menyusul)
    return hasil


def _akhirkan(request: HttpRequest, pangku: Pemangkuan, isi: dict[str, Any]) -> Any:
    menyusul = isi.pop("menyusul", False)
    hasil = services.akhiri(pemangkuan=pangku, **isi, **oleh(request))
    services.check_ditinggalkan(pangku.jabatan, isi["sampai"] + timedelta(days=1), menyusul=menyusul)
    return hasil


def _pekerjaan(jabatan: Jabatan | None) -> tuple[Pekerjaan, ...]:
    return pekerjaan_jabatan(jabatan.pk) if jabatan else ()


def _fakta_pekerjaan(jabatan: Jabatan | None) -> Fakta:
    """What runs on a post that is about to be left."""
    pekerjaan = _pekerjaan(jabatan)
    return ((_("Berjalan pada jabatan yang ditinggalkan"), services.sebut_pekerjaan(pekerjaan)),) if pekerjaan else ()


def _tetapkan(request: HttpRequest, pegawai: Pegawai, isi: dict[str, Any]) -> Any:
    unit = Unit.objects.get(pk=isi["unit"])
    return services.tetapkan_kedudukan(pegawai=pegawai, **isi | {"unit": unit}, **oleh(request))


def _sebut(jabatan: Jabatan, pegawai: Pegawai) -> dict[str, str]:
    return {"nama": pegawai.nama_lengkap, "jabatan": jabatan.nama}


def _fakta(request: HttpRequest, jabatan: Jabatan, pegawai: Pegawai) -> Fakta:
    isi = pemangku_kini(jabatan, aktor(request).tanggal)
    orang = (_("Pegawai"), pegawai.nama_lengkap)
    return (orang, (_("Jabatan"), letak(jabatan)), (_("Pemangku jabatan itu hari ini"), isi or _("tidak ada")))


def letak(jabatan: Jabatan) -> str:
    """A post with its unit."""
    return sebut_letak(jabatan.nama, jabatan.unit.nama)
