"""The words of letters: which are set, the form that sets them, and the letter of nobody beside it."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_safe

from lincah.kedudukan.akses import administrator_saja, aktor
from lincah.naskah.kata.periksa import periksa_kata
from lincah.naskah.kata.ragam import Ragam
from lincah.naskah.kata.tersimpan import KataBerubah, kata_terkini, kata_tersimpan, pilih_kata, riwayat_kata
from lincah.registry.queries import ProfilTidakAda, profil_berlaku
from lincah.tata_naskah import services
from lincah.tata_naskah.akses import PerangkatDaerah, perangkat_daerah
from lincah.tata_naskah.contoh_kata import Contoh, gambar_contoh
from lincah.tata_naskah.forms.kata import KataForm
from lincah.tata_naskah.kait import list_ragam
from lincah.tata_naskah.views.kop import PEMDA, satu_pd

TERSIMPAN = (
    "Kata-kata surat sudah disimpan sebagai versi {}. Surat berikutnya memakainya; surat yang ada tidak berubah."
)
TERDAHULUI = (
    "{} sudah menyimpan kata-kata surat ini sesudah Anda membukanya. Tulisan Anda masih ada di bawah, belum disimpan. "
    "Baca dahulu versi barunya dalam riwayat; menyimpan sekali lagi menggantikannya dengan tulisan Anda."
)
TETAP = "Tidak ada yang berubah, jadi tidak ada versi baru."


@require_safe
@administrator_saja
def daftar(request: HttpRequest) -> HttpResponse:
    """Every letter that can be worded, and whose words count for the Perangkat Daerah chosen."""
    siapa, pd, ada = aktor(request), satu_pd(request), kata_terkini()
    semua = [
        {"ragam": satu, "kata": pilih_kata(satu, pd.kode, ada.get(satu.jenis, {}))} for satu in _semua_ragam(request)
    ]
    isi = {"semua": semua, "pd": pd, "daftar_pd": perangkat_daerah(siapa), "tempat": "lainnya"}
    return render(request, "surat/kata.html", isi)


@require_http_methods(["GET", "HEAD", "POST"])
@administrator_saja
def ubah(request: HttpRequest, kode: str) -> HttpResponse:
    """The words of one kind; `?versi=` fills the form with an earlier version, `contoh` only draws."""
    ragam, pd = _ragam(request, kode), satu_pd(request)
    riwayat = riwayat_kata(ragam, pd.kode)
    terakhir = riwayat[0].versi if riwayat else 0
    kata = pilih_kata(ragam, pd.kode, kata_tersimpan(ragam.jenis, pd.kode))
    dipilih = _versi_lama(request, riwayat)
    awal: dict[str, Any] = {**(dipilih.isi or ragam.baku if dipilih else kata.teks), "versi": terakhir}
    form = KataForm(request.POST or None, initial=awal, ragam=ragam)
    if request.method == "POST" and "contoh" not in request.POST:
        jawab = _simpan(request, form, pd)
        if jawab is not None:
            return jawab
    isi = {"form": form, "ragam": ragam, "pd": pd, "riwayat": riwayat, "dipilih": dipilih, "kata": kata}
    isi |= {
        "contoh": gambar_contoh(aktor(request), pd, ragam, form.teks()),
        "digambar": "contoh" in request.POST,
        "tempat": "lainnya",
    }
    return render(request, "surat/atur_kata.html", isi, status=422 if form.errors else 200)


@require_http_methods(["POST"])
@administrator_saja
def contoh(request: HttpRequest, kode: str) -> HttpResponse:
    """The letter of nobody as the form stands now, and what is wrong with the text; nothing is saved."""
    ragam = _ragam(request, kode)
    teks = KataForm(request.POST, ragam=ragam).teks()
    galat = periksa_kata(ragam, teks)
    label = {satu.kode: satu.label for satu in ragam.bagian}
    keliru = [(label[satu], kata) for satu, semua in galat.items() for kata in semua]
    isi = {"contoh": gambar_contoh(aktor(request), satu_pd(request), ragam, teks), "keliru": keliru}
    return render(request, "surat/_contoh_kata.html", isi)


def _simpan(request: HttpRequest, form: KataForm, pd: PerangkatDaerah) -> HttpResponse | None:
    """Save and go back to the list; None where the form must be shown again."""
    baku = "baku" in request.POST
    if not form.is_valid() and not baku:
        return None
    if not baku and not _tercetak(form, gambar_contoh(aktor(request), pd, form.ragam, form.teks())):
        return None
    teks: Mapping[str, str] = {} if baku else form.teks()
    versi = _bilangan(request.POST.get("versi", ""))
    ada = riwayat_kata(form.ragam, pd.kode)
    if ada and ada[0].versi == versi and ada[0].isi == teks:
        messages.info(request, TETAP)
        return _kembali(pd)
    try:
        baru = services.ubah_kata(aktor(request), form.ragam, pd.kode, teks, versi=versi)
    except KataBerubah as galat:
        _terdahului(form, galat, ada[0].versi if ada else 0)
        return None
    messages.success(request, TERSIMPAN.format(baru.versi))
    return _kembali(pd)


def _tercetak(form: KataForm, hasil: Contoh) -> bool:
    if hasil.sebab:
        form.add_error(None, hasil.sebab)
    return not hasil.sebab


def _terdahului(form: KataForm, galat: KataBerubah, terbaru: int) -> None:
    """Keep what was typed; the next save is after the version of the other, knowingly."""
    form.data = form.data.copy()
    form.data["versi"] = str(terbaru)
    form.add_error(None, TERDAHULUI.format(galat.oleh))


def _ragam(request: HttpRequest, kode: str) -> Ragam:
    satu = next((satu for satu in _semua_ragam(request) if satu.kode == kode), None)
    if satu is None:
        raise Http404("Jenis surat itu tidak ada dalam peraturan yang berlaku.")
    return satu


def _semua_ragam(request: HttpRequest) -> tuple[Ragam, ...]:
    siapa = aktor(request)
    try:
        return list_ragam(profil_berlaku(siapa.instansi, siapa.tanggal))
    except ProfilTidakAda:
        return ()


def _versi_lama(request: HttpRequest, riwayat: tuple[Any, ...]) -> Any:
    return next((satu for satu in riwayat if satu.versi == _bilangan(request.GET.get("versi", ""))), None)


def _bilangan(teks: str) -> int:
    return int(teks) if teks.isascii() and teks.isdigit() and len(teks) < 7 else 0


def _kembali(pd: PerangkatDaerah) -> HttpResponse:
    return redirect(reverse("surat:kata") + (f"?{urlencode({'pd': pd.kode})}" if pd.kode != PEMDA else ""))
