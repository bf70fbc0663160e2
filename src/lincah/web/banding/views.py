"""The page that compares regulations. Public law: whoever is logged in may read."""

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from lincah.peraturan.banding import PALING_BANYAK, PALING_SEDIKIT
from lincah.web.banding.forms import BandingForm
from lincah.web.banding.halaman import PaginatorBermuatan, baris_siap, gugus, saring
from lincah.web.nama_peraturan import berlaku_di_sini, nama_peraturan

CONTOH = (
    (_("Siapa menetapkan penugasan lintas unit?"), "instrumen", "penetap lintas unit"),
    (_("Dari mana ketua tim berasal?"), "ketua", "asal"),
    (_("Kepada siapa ketua tim melapor?"), "laporan", "ketua"),
    (_("Siapa penilai di kecamatan?"), "kedudukan", "kecamatan"),
    (_("Siapa menyatakan pekerjaan selesai?"), "reviu", "selesai"),
)


@require_safe
def banding(request: HttpRequest) -> HttpResponse:
    """Regulations side by side, as the address says."""
    nama = nama_peraturan()
    bawaan = _bawaan(request, list(nama))
    form = BandingForm(request.GET, nama, bawaan)
    form.is_valid()
    dipilih = form.dipilih[:PALING_BANYAK]
    baris = baris_siap(tuple(dipilih)) if len(dipilih) >= PALING_SEDIKIT else ()
    tampak = saring(baris, form.isian("tanya"), form.isian("cari"), beda=bool(form.isian("beda")))
    halaman = PaginatorBermuatan([satu.baris for satu in tampak]).get_page(request.GET.get("halaman"))
    isi = {
        "form": form,
        "kolom": [nama[id] for id in dipilih],
        "halaman": halaman,
        "gugus": gugus(halaman.object_list),
        "contoh": [(teks, _alamat(dipilih if baris else bawaan, tanya, cari)) for teks, tanya, cari in CONTOH],
        "berbeda": sum(not satu.sama for satu in tampak),
    }
    return render(request, "banding/banding.html", isi)


def _bawaan(request: HttpRequest, id: list[str]) -> list[str]:
    """Compared when nothing is chosen: the one in force here and the next."""
    berlaku = berlaku_di_sini(request)
    return sorted(id, key=lambda satu: (satu != berlaku, satu))[:PALING_BANYAK]


def _alamat(dipilih: list[str], tanya: str, cari: str) -> str:
    isi = QueryDict(mutable=True)
    isi.setlist("p", dipilih)
    isi["tanya"], isi["cari"] = tanya, cari
    return f"?{isi.urlencode()}"
