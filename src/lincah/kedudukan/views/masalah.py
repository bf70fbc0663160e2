"""Problems of the structure, by kind, each with its article and the form that mends it."""

from collections import Counter
from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from lincah.exchange.queries import perlu_administrator
from lincah.kedudukan.akses import Aktor, aktor
from lincah.kedudukan.queries.jangkauan import Jangkauan
from lincah.kedudukan.queries.keadaan import pandangan
from lincah.kedudukan.queries.masalah import Temuan, daftar_temuan
from lincah.kedudukan.queries.terhenti import daftar_terhenti
from lincah.kedudukan.sebutan import ARTI_MASALAH
from lincah.law.kedudukan import JenisMasalah

SEKILAS = 5
SEHALAMAN = 20


@dataclass(frozen=True, slots=True)
class Kelompok:
    """Problems of one kind: the first few, and how many there are."""

    jenis: JenisMasalah
    nama: str
    arti: str
    banyak: int
    temuan: tuple[Temuan, ...]


@require_safe
def masalah(request: HttpRequest) -> HttpResponse:
    """All kinds at a glance, or with `?jenis=` one of them a page at a time."""
    siapa = aktor(request)
    jangkau, kini, sebab = pandangan(siapa)
    _check_boleh(siapa, jangkau)
    semua = daftar_temuan(kini, siapa.tanggal, jangkau) if kini else ()
    terhenti = daftar_terhenti(kini, siapa.tanggal, jangkau) if kini else ()
    jenis = request.GET.get("jenis", "")
    isi = {"administrator": siapa.administrator, "sebab": sebab, "banyak": len(semua)}
    isi["pesan_tertahan"] = perlu_administrator() if siapa.administrator else 0
    if jenis not in set(JenisMasalah):
        return render(request, "kedudukan/masalah.html", isi | {"kelompok": _kelompok(semua), "terhenti": terhenti})
    sejenis = tuple(satu for satu in semua if satu.jenis == jenis)
    halaman = Paginator(sejenis, SEHALAMAN).get_page(request.GET.get("halaman"))
    return render(
        request, "kedudukan/masalah_jenis.html", isi | {"halaman": halaman, "arti": ARTI_MASALAH[JenisMasalah(jenis)]}
    )


def _kelompok(semua: tuple[Temuan, ...]) -> list[Kelompok]:
    banyak = Counter(satu.jenis for satu in semua)
    return [
        Kelompok(
            jenis, *ARTI_MASALAH[jenis], banyak[jenis], tuple(satu for satu in semua if satu.jenis == jenis)[:SEKILAS]
        )
        for jenis in JenisMasalah
        if banyak[jenis]
    ]


def _check_boleh(siapa: Aktor, jangkau: Jangkauan) -> None:
    if not (jangkau.semua or jangkau.pimpin):
        raise PermissionDenied(
            _("Daftar masalah struktur dibuka bagi yang memimpin unit, Sekretaris Daerah, dan administrator instansi.")
        )
