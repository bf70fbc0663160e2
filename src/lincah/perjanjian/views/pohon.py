"""The tree of targets of a unit: picture and list, on paper, as a spreadsheet."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from lincah.berkas.respons import respons_buatan
from lincah.kedudukan.akses import aktor
from lincah.naskah.lebar import GambarLebar, cetak_lebar
from lincah.naskah.tanggal import tanggal_panjang
from lincah.penugasan.services import PerkaraTidakAda
from lincah.perjanjian.gambar import gambar_pohon
from lincah.perjanjian.lembar import lembar_pohon
from lincah.perjanjian.models import KeadaanPerjanjian, Perjanjian
from lincah.perjanjian.queries.pembaca import TIDAK_ADA, boleh_baca
from lincah.perjanjian.queries.pohon import susun_pohon
from lincah.perjanjian.queries.rencana import rencana_aktor


@require_safe
def pohon(request: HttpRequest, unit_id: int, tahun: int) -> HttpResponse:
    """`?gambar` shows it as a picture, `?kurang` what is missing; `?pdf` and `?xlsx` give the tree to take along."""
    siapa = aktor(request)
    pada, _ = rencana_aktor(siapa)
    unit = pada.struktur.unit.get(unit_id)
    if unit is None or not boleh_baca(siapa, pada, unit_id):
        raise PerkaraTidakAda(TIDAK_ADA)
    isi = susun_pohon(pada, unit_id, tahun)
    judul = f"Pohon kinerja {unit.nama} tahun {tahun}"
    nama = f"pohon-kinerja-{slugify(unit.nama)}-{tahun}"
    if "xlsx" in request.GET:
        return respons_buatan(lembar_pohon(judul, isi), f"{nama}.xlsx")
    tampil = next((satu for satu in ("gambar", "kurang") if satu in request.GET), "daftar")
    digambar = tampil == "gambar" or "pdf" in request.GET
    svg = gambar_pohon(isi, judul, lambda id: reverse("perjanjian:target", args=[id])) if digambar else ""
    if "pdf" in request.GET and svg:
        keterangan = f"{request.tenant.nama}. Keadaan {tanggal_panjang(siapa.tanggal)}."
        return respons_buatan(cetak_lebar(GambarLebar(svg, judul, keterangan)), f"{nama}.pdf", unduh=False)
    semua = isi.semua()
    konteks = {
        "pohon": isi,
        "unit": unit,
        "tahun": tahun,
        "judul": judul,
        "svg": mark_safe(svg),  # noqa: S308 -- drawn by us; every text in it is escaped there
        "banyak": len(semua),
        "kurang": [satu for satu in semua if satu.kurang],
        "tampil": tampil,
        "perjanjian": Perjanjian.objects.filter(
            unit_id=unit_id, tahun=tahun, keadaan=KeadaanPerjanjian.BERLAKU
        ).first(),
        "tempat": "kinerja",
    }
    return render(request, "perjanjian/pohon.html", konteks)
