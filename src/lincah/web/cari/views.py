"""The page that searches all regulations. Public law: whoever is logged in may read."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from lincah.peraturan import muat_profil
from lincah.peraturan.cari import Entri, Indeks, indeks
from lincah.peraturan.cari import cari as telusuri
from lincah.web.cari.forms import CariForm
from lincah.web.nama_peraturan import berlaku_di_sini, nama_peraturan
from lincah.web.peraturan_isi import tautan_rujukan

SEHALAMAN = 20
CONTOH = ("ketua tim", "penetap lintas unit", "laporan berkala", "penilai RSUD")


@dataclass(frozen=True, slots=True)
class Temuan:
    """One thing found and where it stands."""

    entri: Entri
    alamat: str


@require_safe
def cari(request: HttpRequest) -> HttpResponse:
    """What the address searches, best first."""
    nama, berlaku = nama_peraturan(), berlaku_di_sini(request)
    form = CariForm(request.GET, nama, berlaku)
    form.is_valid()
    semua = _indeks(tuple(nama))
    hasil = telusuri(semua, form.isian("q"), dahulu=berlaku)
    tampak = [satu for satu in hasil.entri if _tersaring(satu, form.isian("peraturan"), form.isian("bab"))]
    halaman = Paginator(tampak, SEHALAMAN).get_page(request.GET.get("halaman"))
    isi = {
        "form": form,
        "hasil": hasil,
        "halaman": halaman,
        "temuan": [Temuan(satu, _alamat(satu)) for satu in halaman.object_list],
        "luar": len(hasil.entri) - len(tampak),
        "contoh": (*CONTOH, *_contoh_pasal(semua, berlaku)),
    }
    return render(request, "cari/cari.html", isi)


@lru_cache(maxsize=1)
def _indeks(id: tuple[str, ...]) -> Indeks:
    """A profile never changes while the process runs; its index neither."""
    return indeks([muat_profil(satu) for satu in id])


def _contoh_pasal(semua: Indeks, berlaku: str) -> tuple[str, ...]:
    """An article to try: the first on the ketua tim in the regulation in force here."""
    ketua = (satu for satu in semua.entri if satu.peraturan == berlaku and satu.topik.kode == "ketua")
    return tuple(satu.uraian.ketentuan.dasar.partition(";")[0] for satu in islice(ketua, 1))


def _tersaring(entri: Entri, peraturan: str, bab: str) -> bool:
    return (not peraturan or entri.peraturan == peraturan) and (not bab or entri.topik.bab == bab)


def _alamat(entri: Entri) -> str:
    """Where it stands on the pages of its regulation."""
    if entri.topik.kode == "tafsir":
        return reverse("peraturan:satu_tafsir", args=[entri.peraturan, entri.tempat])
    if entri.topik.kode == "gambar":
        return reverse("peraturan:satu_gambar", args=[entri.peraturan, int(entri.tempat)])
    sendiri = [satu for satu in entri.uraian.ketentuan.rujukan if satu.peraturan == entri.peraturan]
    return tautan_rujukan(sendiri) or reverse("peraturan:rincian", args=[entri.peraturan])
