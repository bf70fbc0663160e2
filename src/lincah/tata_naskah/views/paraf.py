"""Which officers initial the drafts of a Perangkat Daerah."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from lincah.kedudukan.akses import administrator_saja, aktor
from lincah.kedudukan.queries import Kini
from lincah.kedudukan.queries.keadaan import kini_atau_sebab
from lincah.naskah.paraf import BAKU, AturanParaf, paraf_tersimpan
from lincah.tata_naskah import services
from lincah.tata_naskah.akses import PerangkatDaerah, perangkat_daerah
from lincah.tata_naskah.forms.paraf import TINGKAT, ParafForm
from lincah.tata_naskah.views.kop import PEMDA, satu_pd

SEDALAM = 2  # tiers below the head of a Perangkat Daerah that are offered


@dataclass(frozen=True, slots=True)
class Baris:
    """One Perangkat Daerah and how its drafts are initialled."""

    pd: PerangkatDaerah
    uraian: str
    sendiri: bool


@require_safe
@administrator_saja
def daftar(request: HttpRequest) -> HttpResponse:
    """The setting of each."""
    siapa, ada = aktor(request), paraf_tersimpan()
    pada, sebab = kini_atau_sebab(siapa.instansi, siapa.tanggal)
    nama = {id: pos.nama for id, pos in pada.pos.items()} if pada else {}
    umum = ada.get(PEMDA, BAKU)
    semua = [Baris(satu, _uraian(ada.get(satu.kode, umum), nama), satu.kode in ada) for satu in perangkat_daerah(siapa)]
    isi = {"umum": _uraian(umum, nama), "semua": semua, "sebab": sebab, "tempat": "lainnya"}
    return render(request, "surat/paraf.html", isi)


@require_http_methods(["GET", "HEAD", "POST"])
@administrator_saja
def ubah(request: HttpRequest) -> HttpResponse:
    """Of one Perangkat Daerah (`?pd=`), or of all."""
    siapa, pd = aktor(request), satu_pd(request)
    ada = paraf_tersimpan()
    kini = ada.get(pd.kode, ada.get(PEMDA, BAKU))
    pada, _ = kini_atau_sebab(siapa.instansi, siapa.tanggal)
    awal = {"tingkat": kini.tingkat, "tambahan": list(kini.tambahan)}
    form = ParafForm(request.POST or None, initial=awal, pilihan=_pilihan(pada, pd))
    umum = "umum" in request.POST
    if request.method == "POST" and (umum or form.is_valid()):
        services.ubah_paraf(siapa, pd.kode, None if umum else form.aturan())
        messages.success(request, "Pengaturan paraf sudah disimpan. Berlaku untuk konsep yang diusulkan sesudah ini.")
        return redirect("surat:paraf")
    isi = {"form": form, "pd": pd, "sendiri": pd.kode in ada and pd.kode != PEMDA, "tempat": "lainnya"}
    return render(request, "surat/atur_paraf.html", isi, status=422 if form.errors else 200)


def _pilihan(pada: Kini | None, pd: PerangkatDaerah) -> list[tuple[int, str]]:
    """Leading posts inside it, lowest first; none for the setting of all."""
    if pada is None or pd.kode == PEMDA or pd.unit_id not in pada.struktur.unit:
        return []
    dalam = [
        (len(garis), unit.pimpinan)
        for unit in pada.struktur.unit.values()
        if unit.pimpinan and pd.unit_id in (garis := [satu.id for satu in pada.struktur.garis(unit.id)])[1:]
    ]
    atas = len(pada.struktur.garis(pd.unit_id))
    urut = sorted((-tingkat, pos.nama, pos.id) for tingkat, pos in dalam if tingkat <= atas + SEDALAM)
    return [(id, nama) for _, nama, id in urut]


def _uraian(aturan: AturanParaf, nama: dict[int, str]) -> str:
    if aturan.tanpa:
        return "Tanpa paraf"
    garis = dict(TINGKAT)[aturan.tingkat] if aturan.tingkat else ""
    lain = ", ".join(nama[id] for id in aturan.tambahan if id in nama)
    return "; ".join(satu for satu in (garis, lain) if satu)
