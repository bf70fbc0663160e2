"""Drawing up: begin a version, fill the rows in, by form or by spreadsheet; the rencana strategis."""

from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.core.signing import BadSignature, dumps, loads
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from lincah.berkas.respons import respons_buatan
from lincah.kedudukan.akses import Aktor, aktor, pegawai_saja
from lincah.kedudukan.forms import angka_dari, uuid_dari
from lincah.penugasan.services import PerkaraTidakAda
from lincah.perjanjian.forms import AlasanForm, ButirFormSet, RenstraForm, UnggahForm, pilihan_renstra
from lincah.perjanjian.lembar import lembar_isian
from lincah.perjanjian.models import KeadaanPerjanjian, Perjanjian
from lincah.perjanjian.queries.daftar import jabatan_penyusun
from lincah.perjanjian.queries.pembaca import TIDAK_ADA, buka_perjanjian
from lincah.perjanjian.queries.rencana import rencana_aktor
from lincah.perjanjian.services import (
    Isian,
    IsianRenstra,
    PerjanjianKeliru,
    catat_renstra,
    mulai,
    simpan_butir,
    tahun_lalu,
)
from lincah.perjanjian.unggahan import LembarKeliru, Unggahan, baca_lembar
from lincah.perjanjian.views.dasar import tahun_dari, terlaksana
from lincah.perjanjian.views.sekali import sekali

GARAM = "perjanjian.unggahan"
KOSONG = 3


@require_http_methods(["GET", "POST"])
@pegawai_saja
def baru(request: HttpRequest) -> HttpResponse:
    """Begin a version: the first at once, a further one with the reason for it."""
    siapa, data = aktor(request), request.POST or request.GET
    tahun, jabatan_id = tahun_dari(request, siapa), angka_dari(data.get("jabatan", "")) or 0
    pada, rencana = rencana_aktor(siapa)
    milik = next((s for s in jabatan_penyusun(siapa, rencana, pada, tahun) if s.jabatan_id == jabatan_id), None)
    if milik is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    if milik.konsep:
        return redirect("perjanjian:rincian", milik.konsep.pk)
    form = (
        AlasanForm(data if request.method == "POST" else None, label="Mengapa perlu diubah") if milik.berlaku else None
    )
    if request.method == "POST" and (form is None or form.is_valid()):
        alasan = form.cleaned_data["alasan"] if form else ""
        kunci = uuid_dari(data.get("kunci", "")) or uuid4()
        dari = {"salin": "salin" in data, "templat": "templat" in data}
        try:
            hasil = mulai(siapa, jabatan_id=jabatan_id, tahun=tahun, kunci=kunci, alasan=alasan, **dari)
        except PerjanjianKeliru as galat:
            messages.error(request, galat.pesan)
            return redirect("perjanjian:daftar")
        return redirect("perjanjian:isi", hasil.pk)
    if form is None:
        return redirect("perjanjian:daftar")
    return _tanya_ubah(request, milik.unit, tahun, jabatan_id, form)


def _tanya_ubah(request: HttpRequest, unit: str, tahun: int, jabatan_id: int, form: AlasanForm) -> HttpResponse:
    tersembunyi = {"jabatan": jabatan_id, "tahun": tahun, "kunci": uuid4()}
    isi = {
        "judul": "Ubah perjanjian kinerja?",
        "teks": f"Perjanjian kinerja {unit} tahun {tahun} tetap berlaku sampai versi barunya disepakati. Pembagian "
        "target yang barisnya Anda pertahankan tidak berubah.",
        "tombol": "Buat versi baru",
        "form": form,
        "tersembunyi": [{"nama": nama, "nilai": nilai} for nama, nilai in tersembunyi.items()],
        "batal_url": reverse("perjanjian:daftar"),
        "tempat": "kinerja",
    }
    return render(request, "konfirmasi.html", isi, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "POST"])
@pegawai_saja
@sekali
def isi(request: HttpRequest, id: UUID) -> HttpResponse:
    """The rows of a draft; `tambah` shows more empty ones, nothing is saved by it."""
    siapa = aktor(request)
    perjanjian = _konsep(siapa, id)
    if request.method == "GET":
        return _tampil_isi(request, siapa, perjanjian, _baris_awal(perjanjian))
    if "tambah" in request.POST:
        data = request.POST.copy()
        data["form-TOTAL_FORMS"] = str((angka_dari(data.get("form-TOTAL_FORMS", "")) or 0) + KOSONG)
        awal = ButirFormSet(data)
        return _tampil_isi(request, siapa, perjanjian, awal, renstra_id=data.get("renstra", ""))
    baris = ButirFormSet(request.POST)
    renstra_id = request.POST.get("renstra", "")
    if not baris.is_valid():
        return _tampil_isi(request, siapa, perjanjian, baris, status=422, renstra_id=renstra_id)
    isian = [
        satu.isian() for satu in baris.forms if satu.cleaned_data.get("sasaran") and satu not in baris.deleted_forms
    ]
    try:
        simpan_butir(
            siapa, id, isian, suntingan=angka_dari(request.POST.get("suntingan", "")), renstra_id=angka_dari(renstra_id)
        )
    except PerjanjianKeliru as galat:
        return _tampil_isi(request, siapa, perjanjian, baris, 422, renstra_id, galat.pesan)
    messages.success(request, "Konsep tersimpan. Bila sudah lengkap, ajukan kepada atasan Anda.")
    return redirect("perjanjian:rincian", id)


def _baris_awal(perjanjian: Perjanjian) -> Any:
    awal = [
        {
            **{m: getattr(s, m) for m in ("sasaran", "indikator", "target", "satuan", "anggaran")},
            "simpul": s.simpul_id or "",
            "asal": s.asal_id or "",
        }
        for s in perjanjian.butir.order_by("urutan")
    ]
    awal += [{} for _ in range(KOSONG if not awal else 1)]
    return ButirFormSet(initial=awal)


def _tampil_isi(
    request: HttpRequest,
    siapa: Aktor,
    perjanjian: Perjanjian,
    baris: Any,
    status: int = 200,
    renstra_id: str = "",
    pesan: str = "",
) -> HttpResponse:
    _, rencana = rencana_aktor(siapa)
    acuan = rencana.penyusun_renstra(perjanjian.unit_id)
    unit = [acuan.jawaban.unit_id if acuan and acuan.jawaban else perjanjian.unit_id, perjanjian.unit_id]
    isi = {
        "p": perjanjian,
        "baris": baris,
        "acuan": acuan,
        "renstra": pilihan_renstra(unit, perjanjian.tahun),
        "renstra_id": renstra_id or str(perjanjian.renstra_id or ""),
        "pesan_galat": pesan,
        "tempat": "kinerja",
    }
    return render(request, "perjanjian/isi.html", isi, status=status)


@require_safe
@pegawai_saja
def templat(request: HttpRequest) -> HttpResponse:
    """The form as a spreadsheet; `?dari=` brings the rows of a version along."""
    dari = request.GET.get("dari", "")
    baris: list[tuple[Any, ...]] = []
    if dari:
        id = uuid_dari(dari)
        if id is None:
            raise PerkaraTidakAda(TIDAK_ADA)
        butir = buka_perjanjian(aktor(request), id).butir.order_by("urutan")
        baris = [(s.sasaran, s.indikator, s.target, s.satuan, s.anggaran) for s in butir]
    isi = lembar_isian("Isi satu indikator setiap baris; anggaran boleh kosong. Jangan ubah judul kolom.", baris)
    return respons_buatan(isi, "perjanjian-kinerja.xlsx")


@require_http_methods(["GET", "POST"])
@pegawai_saja
def unggah(request: HttpRequest, id: UUID) -> HttpResponse:
    """Read a spreadsheet, show what it would become, then take all of it over, or nothing."""
    siapa = aktor(request)
    perjanjian = _konsep(siapa, id)
    if "isi" in request.POST:
        return _ambil(request, siapa, perjanjian)
    form, hasil = UnggahForm(request.POST or None, request.FILES or None), None
    if request.method == "POST" and form.is_valid():
        try:
            hasil = baca_lembar(form.cleaned_data["berkas"].read())
        except LembarKeliru as galat:
            form.add_error("berkas", str(galat))
    isi = {"p": perjanjian, "form": form, "hasil": hasil, "kemas": _kemas(hasil), "tempat": "kinerja"}
    isi["lalu"] = tahun_lalu(perjanjian)
    salah = bool(form.errors) or (hasil is not None and not hasil.baik)
    return render(request, "perjanjian/unggah.html", isi, status=422 if salah else 200)


def _kemas(hasil: Unggahan | None) -> str:
    """The rows signed, so that what was previewed is what is taken over."""
    if hasil is None or not hasil.baik:
        return ""
    return dumps([list(isian.kolom().values()) for _, isian in hasil.baris], salt=GARAM, compress=True)


def _ambil(request: HttpRequest, siapa: Aktor, perjanjian: Perjanjian) -> HttpResponse:
    try:
        baris = [Isian(*satu) for satu in loads(request.POST["isi"], salt=GARAM, max_age=86400)]
    except BadSignature:
        messages.error(
            request, "Pratinjau ini sudah tidak berlaku; unggah lembarnya sekali lagi. Tidak ada yang berubah."
        )
        return redirect("perjanjian:unggah", perjanjian.pk)
    lama = {(s.sasaran, s.indikator): s for s in perjanjian.butir.all()}
    isian = [_lanjutkan(satu, lama.get((satu.sasaran, satu.indikator))) for satu in baris]
    try:
        suntingan = angka_dari(request.POST.get("suntingan", ""))
        simpan_butir(siapa, perjanjian.pk, isian, suntingan=suntingan, renstra_id=perjanjian.renstra_id)
    except PerjanjianKeliru as galat:
        messages.error(request, galat.pesan)
        return redirect("perjanjian:unggah", perjanjian.pk)
    messages.success(request, f"{len(isian)} baris dari lembar kerja tersimpan dalam konsep.")
    return redirect("perjanjian:rincian", perjanjian.pk)


def _lanjutkan(isian: Isian, lama: Any) -> Isian:
    """A row of the same sasaran and indikator goes on with the same target."""
    if lama is None:
        return isian
    return Isian(*isian.kolom().values(), lama.simpul_id, lama.asal_id)


@require_http_methods(["GET", "POST"])
@pegawai_saja
@sekali
def renstra(request: HttpRequest) -> HttpResponse:
    """Write a rencana strategis down, as the head of its unit."""
    siapa = aktor(request)
    pada, rencana = rencana_aktor(siapa)
    milik = jabatan_penyusun(siapa, rencana, pada, siapa.tanggal.year)
    diminta = angka_dari((request.POST or request.GET).get("jabatan", ""))
    satu = next((s for s in milik if s.jabatan_id == diminta), milik[0] if milik else None)
    if satu is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    tahun = siapa.tanggal.year
    form = RenstraForm(request.POST or None, initial={"kunci": uuid4(), "dari": tahun, "sampai": tahun + 4})

    def simpan() -> None:
        isian = {nama: nilai for nama, nilai in form.cleaned_data.items() if nama != "kunci"}
        kunci = form.cleaned_data["kunci"]
        catat_renstra(siapa, jabatan_id=satu.jabatan_id, kunci=kunci, isian=IsianRenstra(**isian))

    if terlaksana(request, form, simpan, "Rencana strategis tercatat dan dapat dipilih sebagai acuan."):
        return redirect("perjanjian:daftar")
    isi = {"form": form, "satu": satu, "tempat": "kinerja"}
    return render(request, "perjanjian/renstra.html", isi, status=422 if form.errors else 200)


def _konsep(siapa: Aktor, id: UUID) -> Perjanjian:
    """A draft of a post that the reader holds. Errors: PerkaraTidakAda."""
    perjanjian = buka_perjanjian(siapa, id)
    if siapa.cari(perjanjian.jabatan_id) is None or perjanjian.keadaan != KeadaanPerjanjian.KONSEP:
        raise PerkaraTidakAda(TIDAK_ADA)
    return perjanjian
