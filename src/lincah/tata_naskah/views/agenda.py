"""The agenda of a Perangkat Daerah: what went out and what came in, to search, to page and to take along."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from lincah.berkas.respons import respons_buatan
from lincah.kedudukan.akses import aktor
from lincah.kedudukan.forms.dasar import kata_dari
from lincah.naskah.agenda import AgendaDitolak, IsiMasuk, surat_masuk, tahun_agenda
from lincah.naskah.register import baris_register
from lincah.tata_naskah import services
from lincah.tata_naskah.akses import PerangkatDaerah
from lincah.tata_naskah.forms import MasukForm
from lincah.tata_naskah.lembar import KELUAR, MASUK, lembar
from lincah.tata_naskah.views.register import pengurus, pilih_pd, satu_pd

SEHALAMAN = 50


@dataclass(frozen=True, slots=True)
class Pilihan:
    """What the address asks to see."""

    semua: tuple[PerangkatDaerah, ...]
    pd: PerangkatDaerah
    pilihan_tahun: list[int]
    tahun: int
    arah: str
    cari: str

    def baris(self) -> QuerySet[Any, Any]:
        if self.arah == "masuk":
            return surat_masuk(self.pd.kode, self.tahun, self.cari)
        return baris_register(self.pd.kode, self.tahun, self.cari)


@require_safe
def agenda(request: HttpRequest) -> HttpResponse:
    """One agenda, a page at a time."""
    pilihan = _pilihan(request)
    halaman = Paginator(pilihan.baris(), SEHALAMAN).get_page(request.GET.get("halaman"))
    nama = ("semua", "pd", "pilihan_tahun", "tahun", "arah", "cari")
    isi = {satu: getattr(pilihan, satu) for satu in nama}
    return render(request, "surat/agenda.html", isi | {"halaman": halaman, "tempat": "lainnya"})


@require_safe
def unduh(request: HttpRequest) -> HttpResponse:
    """The same as XLSX, all of it."""
    pilihan = _pilihan(request)
    judul = f"Agenda surat {pilihan.arah} {pilihan.pd.nama} tahun {pilihan.tahun}"
    if pilihan.arah == "masuk":
        medan = ("urut", "diterima", "dari", "nomor", "tanggal", "perihal", "catatan")
        isi = lembar(judul, MASUK, pilihan.baris().values_list(*medan).iterator())
    else:
        medan = ("r_urut", "r_nomor", "r_tanggal", "r_perihal", "r_penanda_tangan")
        baris = ((*(satu[nama] for nama in medan), _keadaan(satu)) for satu in pilihan.baris().iterator())
        isi = lembar(judul, KELUAR, baris)
    return respons_buatan(isi, f"agenda-{pilihan.arah}-{pilihan.tahun}.xlsx")


@require_http_methods(["GET", "HEAD", "POST"])
def catat(request: HttpRequest, kode: str) -> HttpResponse:
    """Enter a letter that came in."""
    siapa, pd = aktor(request), satu_pd(request, kode)
    form = MasukForm(request.POST or None, initial={"diterima": siapa.tanggal})
    if form.is_valid():
        try:
            satu = services.catat_masuk(siapa, pd.kode, IsiMasuk(**form.cleaned_data))
        except AgendaDitolak as galat:
            form.add_error(galat.field, galat.pesan)
        else:
            messages.success(request, f"Surat masuk dicatat dengan nomor agenda {satu.urut}.")
            return redirect(f"{reverse('surat:agenda')}?arah=masuk&pd={pd.kode}&tahun={satu.tahun}")
    isi = {"form": form, "pd": pd, "tempat": "lainnya"}
    return render(request, "surat/catat_masuk.html", isi, status=422 if form.errors else 200)


def _pilihan(request: HttpRequest) -> Pilihan:
    semua = pengurus(request)
    pd, kini = pilih_pd(request, semua), aktor(request).tanggal
    tahun = tahun_agenda(pd.kode, kini)
    return Pilihan(
        semua=semua,
        pd=pd,
        pilihan_tahun=tahun,
        tahun=next((satu for satu in tahun if str(satu) == request.GET.get("tahun")), kini.year),
        arah="masuk" if request.GET.get("arah") == "masuk" else "keluar",
        cari=kata_dari(request.GET.get("cari", ""))[:100],
    )


def _keadaan(baris: dict[str, Any]) -> str:
    kata = "belum dicocokkan" if baris["r_keadaan"] == "belum" else baris["r_keadaan"]
    return f"di atas kertas, {kata}" if baris["r_kertas"] else kata
