"""One target; and the targets of one's own posts."""

from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.kedudukan.forms import angka_dari
from lincah.perjanjian.queries.daftar import jabatan_pemimpin, rancangan_bawah, target_jabatan
from lincah.perjanjian.queries.pembaca import buka_target
from lincah.perjanjian.queries.rencana import rencana_aktor
from lincah.perjanjian.queries.rincian import halaman_target, tautan_penugasan
from lincah.perjanjian.views.dasar import alamat, pilihan_tahun, tahun_dari
from lincah.perjanjian.views.rincian import riwayat


@require_safe
def target(request: HttpRequest, id: int) -> HttpResponse:
    """Where it comes from, who bears it, what is left, what is told and planned, which work serves it."""
    siapa = aktor(request)
    satu = buka_target(siapa, id)
    pada, rencana = rencana_aktor(siapa)
    halaman = halaman_target(siapa, pada, rencana, satu)
    hak = halaman.hak
    bawaan = tautan_penugasan(satu, hak.sebagai, siapa.tanggal) if hak.sebagai else {}
    lain = satu.strategi.unit_lain_id if halaman.strategi and halaman.strategi.lintas else None
    minta = reverse("penugasan:minta", args=[lain]) if lain else reverse("penugasan:pilih_unit")
    isi = {
        "h": halaman,
        "t": satu,
        "hak": hak,
        "url_tugaskan": alamat("penugasan:tugaskan", **bawaan) if hak.menugaskan and hak.menugaskan.boleh else "",
        "url_minta": f"{minta}?{alamat('penugasan:pilih_unit', **bawaan).partition('?')[2]}" if bawaan else "",
        "riwayat": riwayat("target", str(satu.pk)),
        "tempat": "kinerja",
    }
    return render(request, "perjanjian/target.html", isi)


@require_safe
@pegawai_saja
def target_saya(request: HttpRequest) -> HttpResponse:
    """The targets of one of my posts, what I gave of them below, the drafts from below."""
    siapa = aktor(request)
    jabatan, tahun = jabatan_pemimpin(siapa), tahun_dari(request, siapa)
    if not jabatan:
        return render(request, "perjanjian/bukan_pimpinan.html", {"tempat": "kinerja"})
    diminta = angka_dari(request.GET.get("jabatan", ""))
    pilihan = next((satu for satu in jabatan if satu.jabatan_id == diminta), jabatan[0])
    pada, rencana = rencana_aktor(siapa)
    pos = pada.pos.get(pilihan.jabatan_id)
    pohon = target_jabatan(pada, pilihan.jabatan_id, tahun)
    isi = {
        "jabatan": jabatan,
        "pilihan": pilihan,
        "tahun": tahun,
        "tahun_tahun": pilihan_tahun(siapa),
        "akar": pohon.akar,
        "rancangan": pohon.rancangan,
        "rancangan_bawah": rancangan_bawah(pada, rencana, pilihan.jabatan_id, tahun),
        "unit_id": pada.struktur.garis_mandiri(pos.unit_id)[-1].id if pos else None,
        "penyusun": bool(pos and rencana.penyusun(pos.unit_id).jawaban == pos),
        "atasan": rencana.atasan(pos).jawaban if pos else None,
        "membagi": bool(pos and rencana.bawahan.get(pos.id)),
        "kunci": uuid4(),
        "tempat": "kinerja",
    }
    return render(request, "perjanjian/target_saya.html", isi)
