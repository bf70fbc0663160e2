"""Charts of the structure: the whole instansi, and one unit in two pictures."""

from collections.abc import Callable
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from lincah.berkas.respons import respons_buatan
from lincah.kedudukan.akses import aktor
from lincah.kedudukan.forms import angka_dari
from lincah.kedudukan.queries.bagan import Bagan, Gambar, bagan_instansi, bagan_unit, unit_pilihan
from lincah.kedudukan.queries.jangkauan import jalur_di, jalur_pd, jangkauan
from lincah.kedudukan.queries.kini import Kini, kini
from lincah.law.kedudukan import GarisMelingkar, Kelas
from lincah.naskah.lebar import GambarLebar, cetak_lebar
from lincah.naskah.tanggal import tanggal_panjang
from lincah.peraturan.gambar import BaganKeliru, daftar_bagan, gambar_bagan, legenda
from lincah.peraturan.gambar.isi_bagan import tanpa_daftar
from lincah.registry.queries import ProfilTidakAda
from lincah.registry.waktu import hari_ini

NAMA_GAMBAR = {Gambar.KEDUDUKAN: "Kedudukan", Gambar.PENUGASAN: "Struktur penugasan"}
DALAM = {"1": 1, "2": 2, "semua": 99}


@require_GET
def instansi(request: HttpRequest) -> HttpResponse:
    """The top of the structure; `?unit=` leads to the chart of that unit, `?dalam=` shows more levels."""
    dipilih = angka_dari(request.GET.get("unit", ""))
    if dipilih is not None:
        return redirect(f"{reverse('bagan:unit', args=[dipilih])}{_query(request, 'tanggal')}")
    tanggal = _tanggal(request)
    struktur = _kini(request, tanggal)
    dalam = request.GET.get("dalam", "1") if request.GET.get("dalam") in DALAM else "1"
    bagan = _gambar(lambda: bagan_instansi(struktur, DALAM[dalam], tautan=_tautan(request))) if struktur else None
    if "pdf" in request.GET and isinstance(bagan, Bagan):
        return _cetak(request, bagan, tanggal, f"Bagan struktur {bagan.unit.nama}")
    isi = {"dalam": dalam, "unduh": _alamat_pdf(request)}
    return render(request, "bagan/instansi.html", _isi(struktur, bagan, tanggal) | isi)


@require_GET
def unit(request: HttpRequest, unit_id: int) -> HttpResponse:
    """The unit mandiri in which this unit lies, as kedudukan or as structure of assignment."""
    tanggal = _tanggal(request)
    struktur = _kini(request, tanggal)
    gambar = Gambar(request.GET["gambar"]) if request.GET.get("gambar") in set(Gambar) else Gambar.KEDUDUKAN
    if struktur and unit_id not in struktur.struktur.unit:
        raise Http404(_("Unit ini tidak ada pada tanggal itu."))
    buka = None if "buka" in request.GET else _tautan(request, buka="1", gambar=gambar)
    jalan = {"tautan": _tautan(request, gambar=gambar), "buka": buka, "orang": _orang(request, struktur, tanggal)}
    bagan = _gambar(lambda: bagan_unit(struktur, tanggal, unit_id, gambar, **jalan)) if struktur else None
    if "pdf" in request.GET and isinstance(bagan, Bagan):
        return _cetak(request, bagan, tanggal, f"{NAMA_GAMBAR[gambar]} {bagan.unit.nama}")
    tab = [(satu == gambar, nama, _tautan(request, gambar=satu)(unit_id)) for satu, nama in NAMA_GAMBAR.items()]
    isi = {"tab": tab, "unit_id": unit_id, "gambar": gambar, "nama_gambar": NAMA_GAMBAR[gambar]}
    isi |= {"unduh": _alamat_pdf(request)}
    return render(request, "bagan/unit.html", _isi(struktur, bagan, tanggal) | isi)


def _isi(struktur: Kini | None, bagan: Bagan | str | None, tanggal: date) -> dict[str, Any]:
    """What both pages show. A text instead of a chart says why there is none."""
    isi: dict[str, Any] = {"tanggal": tanggal, "pilihan": unit_pilihan(struktur) if struktur else ()}
    if not isinstance(bagan, Bagan):
        return isi | {"halangan": bagan}
    judul = f"Bagan {bagan.unit.nama}"
    uraian = f"{bagan.jabatan} jabatan pimpinan, {bagan.kosong} di antaranya kosong. Isinya ada pula sebagai daftar."
    svg = gambar_bagan(bagan.kotak, judul=judul, uraian=uraian, legenda_di_dalam=False)
    tanda = [(_aman(satu.svg), satu.kata) for satu in legenda(bagan.kotak)]
    return isi | {"bagan": bagan, "svg": _aman(svg), "legenda": tanda, "ranting": daftar_bagan(bagan.kotak)}


def _cetak(request: HttpRequest, bagan: Bagan, tanggal: date, judul: str) -> HttpResponse:
    """The same chart on A3."""
    keterangan = f"{request.tenant.nama}. Keadaan {tanggal_panjang(tanggal)}."
    svg = gambar_bagan(bagan.kotak, judul=judul, uraian=keterangan)
    nama = f"bagan-{slugify(bagan.unit.nama)}-{tanggal.isoformat()}.pdf"
    return respons_buatan(cetak_lebar(GambarLebar(svg, judul, keterangan)), nama, unduh=False)


def _alamat_pdf(request: HttpRequest) -> str:
    return f"?{urlencode({**request.GET.dict(), 'pdf': '1'})}"


def _orang(request: HttpRequest, struktur: Kini | None, tanggal: date) -> Callable[[int, Kelas], str]:
    """Unit and class to the list of those people: for today, and for whoever may see them."""
    if struktur is None or tanggal != hari_ini(request.tenant):
        return tanpa_daftar
    jangkau = jangkauan(aktor(request), struktur.struktur)

    def alamat(unit_id: int, kelas: Kelas) -> str:
        jalur = jalur_di(struktur.struktur, unit_id)
        pd = jalur_pd(jalur)
        if not pd or not jangkau.melihat(None, [jalur]):
            return ""
        isi = {"pd": pd.strip("/").split("/")[-1], "unit": "" if jalur == pd else str(unit_id), "kelas": kelas.value}
        return f"{reverse('pegawai:daftar')}?{urlencode(isi)}"

    return alamat


def _gambar(susun: Callable[[], Bagan | None]) -> Bagan | str | None:
    try:
        return susun()
    except (GarisMelingkar, BaganKeliru) as galat:
        return str(galat)


def _kini(request: HttpRequest, tanggal: date) -> Kini | None:
    try:
        return kini(request.tenant, tanggal)
    except ProfilTidakAda:
        messages.error(request, _("Pada tanggal itu belum ada peraturan yang berlaku; pilih tanggal yang lebih baru."))
        return None


def _tanggal(request: HttpRequest) -> date:
    """The day asked for; today, said aloud, when it cannot be read."""
    isi = request.GET.get("tanggal", "")
    try:
        return date.fromisoformat(isi) if isi else hari_ini(request.tenant)
    except ValueError:
        messages.error(request, _("Tanggal tidak dikenali; bagan di bawah ini menurut keadaan hari ini."))
        return hari_ini(request.tenant)


def _tautan(request: HttpRequest, **tambahan: str) -> Callable[[int], str]:
    """Unit id to address; the day asked for goes along."""
    query = _query(request, "tanggal", **tambahan)
    return lambda unit_id: f"{reverse('bagan:unit', args=[unit_id])}{query}"


def _query(request: HttpRequest, *bawa: str, **tambahan: str) -> str:
    isi = {kunci: request.GET[kunci] for kunci in bawa if request.GET.get(kunci)} | tambahan
    isi = {kunci: nilai for kunci, nilai in isi.items() if (kunci, nilai) != ("gambar", Gambar.KEDUDUKAN)}
    return f"?{urlencode(isi)}" if isi else ""


def _aman(svg: str) -> SafeString:
    return mark_safe(svg)  # noqa: S308 -- drawn by us; every text in it is escaped there
