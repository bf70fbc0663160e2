"""One version of a perjanjian kinerja, and the acts on it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from lincah.audit.models import Peristiwa
from lincah.kedudukan.akses import Aktor, aktor, pegawai_saja
from lincah.kedudukan.forms import angka_dari
from lincah.law.kernel import Simpulan
from lincah.naskah.models import Naskah
from lincah.penugasan.services import SURAT_GAGAL
from lincah.perjanjian.forms import AlasanForm
from lincah.perjanjian.models import KeadaanPerjanjian, Perjanjian, TemplatPerjanjian
from lincah.perjanjian.queries.pembaca import buka_perjanjian
from lincah.perjanjian.queries.pohon import susun_pohon
from lincah.perjanjian.queries.rencana import rencana_aktor
from lincah.perjanjian.sebutan import LAMPAU
from lincah.perjanjian.services import PerjanjianKeliru, ajukan, buang, kembalikan, sepakati, tarik
from lincah.perjanjian.services.dasar import Meja
from lincah.perjanjian.services.kesepakatan import simpulkan_ajuan
from lincah.perjanjian.views.daftar import LENCANA
from lincah.perjanjian.views.dasar import tunjukkan
from lincah.perjanjian.views.sekali import sekali

TERTUTUP = "Perjanjian kinerja ini {keadaan}; tindakan itu tidak terbuka bagi Anda. Tidak ada yang berubah."


@dataclass(frozen=True, slots=True)
class Perbuatan:
    """An act on a version: what is asked, what the button says, what happens; `alasan`: the words it asks for.

    `bersurat`: it binds by a letter, so that it is not sent while nobody looks.
    """

    judul: str
    tombol: str
    teks: str
    selesai: str
    lakukan: Callable[..., Perjanjian]
    alasan: str = ""
    tolak: bool = False
    bersurat: bool = False


PERBUATAN = {
    "ajukan": Perbuatan(
        "Ajukan perjanjian kinerja ini?",
        "Sanggupi dan ajukan kepada {kedua}",
        "Dengan mengajukannya Anda menyanggupi target-target ini. {kedua} akan menyepakati atau mengembalikannya.",
        "Perjanjian kinerja diajukan. Berikutnya {kedua} menyepakatinya.",
        ajukan,
        bersurat=True,
    ),
    "tarik": Perbuatan(
        "Tarik pengajuan ini?",
        "Tarik kembali menjadi konsep",
        "Perjanjian kinerja kembali menjadi konsep yang dapat Anda ubah. Tidak ada isi yang hilang.",
        "Pengajuan ditarik; isinya dapat diubah lagi.",
        tarik,
    ),
    "kembalikan": Perbuatan(
        "Kembalikan untuk diperbaiki?",
        "Kembalikan kepada {pertama}",
        "{pertama} akan membaca catatan Anda, memperbaiki, lalu mengajukannya lagi.",
        "Perjanjian kinerja dikembalikan beserta catatan Anda.",
        kembalikan,
        "Yang perlu diperbaiki",
        tolak=True,
    ),
    "sepakati": Perbuatan(
        "Sepakati perjanjian kinerja ini?",
        "Sepakati dan terbitkan naskahnya",
        "Naskah bernomor terbit atas nama kedua pihak, dan target-targetnya mulai dapat dibagi ke bawah.",
        "Perjanjian kinerja disepakati dan naskahnya terbit. Berikutnya {pertama} membagi targetnya.",
        sepakati,
        bersurat=True,
    ),
    "buang": Perbuatan(
        "Buang konsep ini?",
        "Buang konsep",
        "Konsep ini dihapus. Perjanjian kinerja yang sudah disepakati tetap berlaku.",
        "Konsep dibuang.",
        buang,
        tolak=True,
    ),
}


@require_safe
def rincian(request: HttpRequest, id: UUID) -> HttpResponse:
    """The rows, the parties, the story, and what is open to the reader now."""
    siapa = aktor(request)
    perjanjian = buka_perjanjian(siapa, id)
    pada, _ = rencana_aktor(siapa)
    pertama, kedua = _pegang(siapa, perjanjian)
    berlaku = perjanjian.keadaan == KeadaanPerjanjian.BERLAKU
    pohon = susun_pohon(pada, perjanjian.unit_id, perjanjian.tahun) if berlaku else None
    simpul = {satu.id: satu for satu in pohon.akar} if pohon else {}
    versi = Perjanjian.objects.filter(unit_id=perjanjian.unit_id, tahun=perjanjian.tahun).order_by("-versi")
    isi = {
        "p": perjanjian,
        "lencana": LENCANA[perjanjian.keadaan],
        "butir": [(satu, simpul.get(satu.simpul_id or 0)) for satu in perjanjian.butir.order_by("urutan")],
        "semua_versi": list(versi),
        "simpulan": _simpulan(siapa, perjanjian) if perjanjian.keadaan == KeadaanPerjanjian.KONSEP else None,
        "pertama": pertama,
        "templat": TemplatPerjanjian.objects.filter(unit_id=perjanjian.unit_id).first() if pertama else None,
        "kedua": kedua,
        "terbuka": list(_terbuka(perjanjian, pertama, kedua)),
        "surat": Naskah.objects.defer("isi").filter(pk=perjanjian.naskah_id).first() if perjanjian.naskah_id else None,
        "riwayat": riwayat("perjanjian", str(perjanjian.pk)),
        "tempat": "kinerja",
    }
    return render(request, "perjanjian/rincian.html", isi)


@require_http_methods(["GET", "POST"])
@pegawai_saja
@sekali
def perbuatan(request: HttpRequest, id: UUID, perbuatan: str) -> HttpResponse:
    """Ask once more, then act."""
    siapa, kata = aktor(request), PERBUATAN.get(perbuatan)
    perjanjian = buka_perjanjian(siapa, id)
    if kata is None:
        raise Http404("Perbuatan ini tidak ada.")
    if request.method == "GET":
        if perbuatan not in _terbuka(perjanjian, *_pegang(siapa, perjanjian)):
            return _tolak(request, perjanjian, TERTUTUP.format(keadaan=perjanjian.get_keadaan_display().lower()))
        form = AlasanForm(label=kata.alasan) if kata.alasan else None
        return _tanya(request, siapa, perjanjian, kata, form)
    form = AlasanForm(request.POST, label=kata.alasan) if kata.alasan else None
    if form is not None and not form.is_valid():
        return _tanya(request, siapa, perjanjian, kata, form, 422)
    lain = {"catatan": form.cleaned_data["alasan"]} if form else {}
    try:
        hasil = kata.lakukan(siapa, id, suntingan=angka_dari(request.POST.get("suntingan", "")), **lain)
    except PerjanjianKeliru as galat:
        if form is None:
            return _tolak(request, perjanjian, galat.pesan)
        tunjukkan(form, galat)
        return _tanya(request, siapa, perjanjian, kata, form, 422)
    except SURAT_GAGAL as galat:
        return _tolak(request, perjanjian, str(galat))
    messages.success(request, kata.selesai.format(**_pihak(siapa, hasil)))
    if perbuatan == "buang":
        return redirect("perjanjian:daftar")
    return redirect("perjanjian:rincian", id)


def riwayat(objek_jenis: str, objek_id: str) -> list[dict[str, Any]]:
    """The story, newest first, as the timeline shows it."""
    baris = Peristiwa.objects.filter(objek_jenis=objek_jenis, objek_id=objek_id).order_by("-id")[:40]
    return [_entri(satu) for satu in baris]


def _entri(satu: Peristiwa) -> dict[str, Any]:
    kode, pelaku, isi = satu.jenis.partition(".")[2], satu.pelaku, satu.isi
    alasan = (satu.kuitansi or {}).get("simpulan", {}).get("alasan", [])
    return {
        "nama": pelaku["nama"],
        "jabatan": pelaku["jabatan"],
        "untuk": pelaku["untuk"],
        "lampau": LAMPAU.get(kode, kode.replace("_", " ")),
        "waktu": satu.waktu,
        "teks": isi.get("catatan") or isi.get("alasan") or isi.get("teks") or isi.get("uraian") or "",
        "dasar": alasan[-1:],
        "keadaan": "menolak" if kode in ("mengembalikan", "menarik_bagian") else "",
    }


def _tolak(request: HttpRequest, perjanjian: Perjanjian, pesan: str) -> HttpResponse:
    messages.error(request, pesan)
    return redirect("perjanjian:rincian", perjanjian.pk)


def _tanya(
    request: HttpRequest,
    siapa: Aktor,
    perjanjian: Perjanjian,
    kata: Perbuatan,
    form: AlasanForm | None,
    status: int = 200,
) -> HttpResponse:
    pihak = _pihak(siapa, perjanjian)
    isi = {
        "judul": kata.judul,
        "teks": kata.teks.format(**pihak),
        "tombol": kata.tombol.format(**pihak),
        "tolak": kata.tolak,
        "antre": f"{kata.tombol.format(**pihak)}: perjanjian kinerja {perjanjian.unit.nama}",
        "tahan": kata.bersurat,
        "form": form,
        "rincian": [
            {"nama": "Unit", "nilai": f"{perjanjian.unit.nama}, tahun {perjanjian.tahun}"},
            {"nama": "Versi", "nilai": perjanjian.versi},
        ],
        "tersembunyi": [{"nama": "suntingan", "nilai": perjanjian.suntingan}],
        "batal_url": reverse("perjanjian:rincian", args=[perjanjian.pk]),
        "tempat": "kinerja",
    }
    return render(request, "konfirmasi.html", isi, status=status)


def _pihak(siapa: Aktor, perjanjian: Perjanjian) -> dict[str, str]:
    pada, rencana = rencana_aktor(siapa)
    pos = pada.pos.get(perjanjian.jabatan_id)
    kedua = rencana.atasan(pos).jawaban if pos else None
    return {"pertama": perjanjian.jabatan.nama, "kedua": kedua.nama if kedua else "atasan Anda"}


def _pegang(siapa: Aktor, perjanjian: Perjanjian) -> tuple[bool, bool]:
    """Does the reader hold the post of the first party, that of the second?"""
    return siapa.cari(perjanjian.jabatan_id) is not None, siapa.cari(perjanjian.atasan_id or 0) is not None


def _terbuka(perjanjian: Perjanjian, pertama: bool, kedua: bool) -> list[str]:
    keadaan = perjanjian.keadaan
    if keadaan == KeadaanPerjanjian.KONSEP and pertama:
        return ["isi", "ajukan", "buang"]
    if keadaan == KeadaanPerjanjian.DIAJUKAN:
        return (["sepakati", "kembalikan"] if kedua else []) + (["tarik"] if pertama else [])
    return ["ubah"] if keadaan == KeadaanPerjanjian.BERLAKU and pertama else []


def _simpulan(siapa: Aktor, perjanjian: Perjanjian) -> Simpulan[int | None] | None:
    try:
        return simpulkan_ajuan(Meja(siapa), perjanjian)
    except PerjanjianKeliru:
        return None
