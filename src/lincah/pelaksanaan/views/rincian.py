"""The breakdown of a case in four views of the same rows, and one activity."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from lincah.berkas.respons import respons_buatan
from lincah.kedudukan.akses import Aktor, aktor, pegawai_saja
from lincah.kedudukan.forms import angka_dari
from lincah.law.pelaksanaan import boleh_mengubah
from lincah.pelaksanaan.awalan import RINCIAN, rincian_dari_rencana
from lincah.pelaksanaan.bagian import BAGIAN
from lincah.pelaksanaan.gambar_gantt import gambar_gantt
from lincah.pelaksanaan.isian import kunci_dari, tertolak
from lincah.pelaksanaan.keadaan import TUNTAS, KeadaanKegiatan
from lincah.pelaksanaan.lembar import buat_lembar
from lincah.pelaksanaan.queries.kegiatan import ambil_rincian, aturan_tugas, baca_alasan_peran, baca_halaman_kegiatan
from lincah.pelaksanaan.queries.rincian import KegiatanRinci, RincianPerkara, baca_dibatalkan, baca_rincian
from lincah.pelaksanaan.services import SudahTercatat, tindak
from lincah.pelaksanaan.services.kunci import MELAKSANAKAN
from lincah.pelaksanaan.tampilan_rincian import (
    TAMPILAN,
    URUT,
    baca_bulan,
    bulan_lain,
    saring,
    susun_gantt,
    susun_kalender,
    susun_papan,
)
from lincah.pengingat.queries.aturan import aturan
from lincah.penugasan.queries.perkara import Perkara, buka_perkara
from lincah.penugasan.services import HalamanBasi

SEHALAMAN = 30
GERAK = {0: "Mulai dikerjakan", TUNTAS: "Selesai dikerjakan"}
"""What the two buttons of a card record, by the share done."""


def boleh_merinci(perkara: Perkara) -> bool:
    """May the reader change the breakdown now?"""
    return boleh_mengubah(
        perkara.alur,
        "menyusun_rincian",
        langkah=perkara.penugasan.langkah,
        terbuka=MELAKSANAKAN,
        peran=perkara.peran,
    ).boleh


@pegawai_saja
@require_GET
def rincian(request: HttpRequest, id: UUID) -> HttpResponse:
    """`?tampilan=` papan, daftar, kalender or gantt; the list and the chart can be filtered and sorted."""
    siapa = aktor(request)
    perkara = buka_perkara(siapa, id)
    semua = baca_rincian(perkara.penugasan, siapa.tanggal, siapa.pegawai_id)
    diminta = request.GET.get("tampilan", "")
    tampilan = diminta if diminta in TAMPILAN else "papan"
    isi: dict[str, Any] = {
        "p": perkara,
        "r": semua,
        "dibatalkan": baca_dibatalkan(perkara.penugasan),
        "bagian": BAGIAN,
        "tampilan": tampilan,
        "tampilan_lain": TAMPILAN.items(),
        "hari_ini": siapa.tanggal,
        "boleh": boleh_merinci(perkara),
        "bergerak": perkara.penugasan.langkah in MELAKSANAKAN,
        "tertinggal": _tertinggal(perkara) if boleh_merinci(perkara) else False,
        "dasar_rincian": next(
            satu.dasar for (_l, kode), satu in perkara.alur.cari.items() if kode == "menyusun_rincian"
        ),
        "dasar_peran": aturan_tugas(perkara, "membagi_peran") if len(perkara.anggota) > 1 else None,
    }
    isi |= {"papan": _papan, "daftar": _daftar, "kalender": _kalender, "gantt": _gantt}[tampilan](
        request, siapa, perkara, semua
    )
    return render(request, "pelaksanaan/rincian/halaman.html", isi)


@pegawai_saja
@require_GET
def kegiatan(request: HttpRequest, id: UUID, rincian_id: int) -> HttpResponse:
    """One activity: what it asks for and who does it, why, its progress, its versions."""
    siapa = aktor(request)
    perkara = buka_perkara(siapa, id)
    baris = ambil_rincian(perkara, rincian_id)
    if baris is None:
        raise Http404(_("Kegiatan ini tidak ada dalam rincian pekerjaan ini."))
    halaman = baca_halaman_kegiatan(siapa, perkara, baris)
    isi = {
        "p": perkara,
        "h": halaman,
        "k": halaman.kegiatan,
        "bagian": BAGIAN,
        "boleh": boleh_merinci(perkara) and halaman.kegiatan is not None,
        "bergerak": perkara.penugasan.langkah in MELAKSANAKAN,
        "alasan_peran": baca_alasan_peran(perkara, halaman),
        "hari_ini": siapa.tanggal,
        "kunci": uuid4(),
    }
    return render(request, "pelaksanaan/rincian/kegiatan.html", isi)


@pegawai_saja
@require_POST
def gerak(request: HttpRequest, id: UUID, rincian_id: int) -> HttpResponse:
    """A card moves on the board: progress of 0 (begun) or 100 percent (done), recorded by who answers for it."""
    siapa = aktor(request)
    perkara = buka_perkara(siapa, id)
    baris = ambil_rincian(perkara, rincian_id)
    persen = angka_dari(request.POST.get("persen", ""))
    if baris is None or baris.dibatalkan or persen not in GERAK:
        raise Http404(_("Kegiatan ini tidak ada dalam rincian pekerjaan ini."))
    if baris.penanggung_jawab.pegawai_id != siapa.pegawai_id:
        pesan = _("Kegiatan ini bagian %(nama)s. Tidak ada yang berubah.")
        return tertolak(request, perkara, pesan % {"nama": baris.penanggung_jawab.pegawai.nama_lengkap})
    isi = {"uraian": GERAK[persen], "persen": persen, "rincian": baris.pk, "kunci": _kunci(request), "bukti": ""}
    try:
        hasil = tindak(siapa, id, "mencatat_kemajuan", isi=isi, versi=None)
    except SudahTercatat as galat:
        messages.success(request, str(galat))
        return _pulang(request, id)
    except HalamanBasi as galat:
        return tertolak(request, perkara, str(galat))
    if not hasil.berhasil:
        return tertolak(request, perkara, _("Ini belum dapat dicatat sekarang."), hasil.simpulan.alasan)
    tercatat = {"kegiatan": baris.kegiatan, "apa": GERAK[persen].lower()}
    messages.success(request, _("Tercatat: %(kegiatan)s, %(apa)s.") % tercatat)
    return _pulang(request, id)


@pegawai_saja
@require_GET
def lembar_rincian(request: HttpRequest, id: UUID) -> HttpResponse:
    """The spreadsheet to fill in, beginning with the activities of the plan."""
    perkara = buka_perkara(aktor(request), id)
    baris = [(satu["kegiatan"], "", satu["mulai"], satu["tenggat"]) for satu in rincian_dari_rencana(perkara)]
    return respons_buatan(buat_lembar((RINCIAN,), {"rincian": baris}), "rincian-kegiatan.xlsx")


def _papan(request: HttpRequest, siapa: Aktor, perkara: Perkara, semua: RincianPerkara) -> dict[str, Any]:
    return {"papan": [(satu, [(k, uuid4()) for k in satu.kartu]) for satu in susun_papan(semua.kegiatan)]}


def _tersaring(
    request: HttpRequest, semua: RincianPerkara, susun: Callable[[Sequence[KegiatanRinci]], Sequence[Any]] = tuple
) -> dict[str, Any]:
    """A page of what the filter leaves; `susun` makes rows of it."""
    dipilih = {nama: request.GET.get(nama, "") for nama in ("keadaan", "oleh", "urut", "rutin")}
    halaman = Paginator(susun(saring(semua.kegiatan, **dipilih)), SEHALAMAN).get_page(request.GET.get("halaman"))
    return {"halaman": halaman, "dipilih": dipilih, "semua_keadaan": list(KeadaanKegiatan), "urut": URUT.items()}


def _daftar(request: HttpRequest, siapa: Aktor, perkara: Perkara, semua: RincianPerkara) -> dict[str, Any]:
    return _tersaring(request, semua)


def _kalender(request: HttpRequest, siapa: Aktor, perkara: Perkara, semua: RincianPerkara) -> dict[str, Any]:
    penugasan = perkara.penugasan
    bulan = baca_bulan(request.GET.get("bulan", ""), siapa.tanggal, penugasan.mulai, penugasan.selesai)
    hari = susun_kalender(semua.kegiatan, bulan, aturan().kalender)
    return {"bulan": bulan, "kalender": hari, "lalu": bulan_lain(bulan, -1), "nanti": bulan_lain(bulan, 1)}


def _gantt(request: HttpRequest, siapa: Aktor, perkara: Perkara, semua: RincianPerkara) -> dict[str, Any]:
    penugasan = perkara.penugasan
    rutin = dict(penugasan.perulangan.values_list("id", "kegiatan"))
    isi = _tersaring(request, semua, lambda kegiatan: susun_gantt(kegiatan, rutin))
    baris = tuple(isi["halaman"].object_list)
    kegiatan = [satu for lain in baris for satu in lain.kegiatan]
    dari = min([penugasan.mulai, *(satu.mulai for satu in kegiatan)])
    sampai = max([penugasan.selesai, *(satu.tenggat for satu in kegiatan)])
    return {**isi, "svg": gambar_gantt(baris, dari, sampai, siapa.tanggal)}


def _tertinggal(perkara: Perkara) -> bool:
    """Does routine work end before the work does, because it was extended?"""
    penugasan = perkara.penugasan
    return penugasan.perulangan.filter(sampai__lt=penugasan.selesai, penanggung_jawab__sampai=None).exists()


def _kunci(request: HttpRequest) -> UUID:
    kunci = kunci_dari(request)
    if kunci is None:
        raise Http404(_("Isian ini tidak lengkap. Muat ulang halamannya."))
    return kunci


def _pulang(request: HttpRequest, id: UUID) -> HttpResponse:
    """Back to the board, or to the page of this week when the button was pressed there."""
    return redirect("pekerjaan:pekan") if request.POST.get("dari") == "pekan" else redirect("pekerjaan:rincian", id)
