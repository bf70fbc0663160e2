"""Beranda: what waits for me. Lainnya: the rest."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from lincah.kedudukan.akses import Aktor, aktor
from lincah.pelaksanaan.queries.tunggu import kartu_tunggu, tunggu_saya
from lincah.pengingat.queries.eskalasi import eskalasi_saya, terlambat_di_bawah
from lincah.penugasan.queries.beranda import ditunggu
from lincah.penugasan.queries.calon import jabatan_pengusul
from lincah.penugasan.queries.daftar import tugas_berjalan
from lincah.penugasan.queries.perubahan import belum_diterima, gugur_saya, kabar_gugur, perubahan_beranda
from lincah.penugasan.sebutan import sebut_langkah
from lincah.perjanjian.penyedia import PenyediaPerjanjian
from lincah.perjanjian.penyedia import menunggu_saya as menunggu_rencana
from lincah.tata_naskah.akses import perangkat_daerah
from lincah.web.menunggu import daftar_tunggu
from lincah.web.templatetags.lincah import tautan

KERJA, RENCANA_TAHUN, DI_BAWAH, LEWAT = "-kerja", "-rencana", "-di_bawah", "-lewat"  # no act is called so
LAIN = 8
KARTU = 10  # of what waits beside the flow of the work
RENCANA = 4  # cards of the planning of targets; its own page holds all of them
MENU = (
    {
        "nama": "Pegawai",
        "ke": "pegawai:daftar",
        "teks": "Cari orang; lihat penilai dan pimpinannya",
        "administrator": False,
    },
    {
        "nama": "Bagan struktur",
        "ke": "bagan:instansi",
        "teks": "Kedudukan dan struktur penugasan",
        "administrator": False,
    },
    {
        "nama": "Peraturan",
        "ke": "peraturan:daftar",
        "teks": "Aturan yang dipakai, pasal demi pasal",
        "administrator": False,
    },
    {
        "nama": "Masalah struktur",
        "ke": "masalah",
        "teks": "Yang perlu dibenahi, dan caranya",
        "administrator": False,
        "pimpinan": True,
    },
    {
        "nama": "Laporan masuk",
        "ke": "laporan:masuk",
        "teks": "Laporan pelaksanaan tugas kepada Anda",
        "administrator": False,
        "pegawai": True,
    },
    {
        "nama": "Berkas Anda",
        "ke": "pekerjaan:berkas_saya",
        "teks": "Foto dan berkas yang Anda kirim, dan ruang yang dipakainya",
        "administrator": False,
        "pegawai": True,
    },
    {
        "nama": "Pantauan",
        "ke": "pantauan:saya",
        "teks": "Target, risiko, reviu, beban: bagaimana pekerjaan unit berjalan",
        "administrator": False,
        "pimpinan": True,
    },
    {
        "nama": "Agenda surat",
        "ke": "surat:agenda",
        "teks": "Surat keluar dan masuk setiap perangkat daerah",
        "administrator": False,
        "pengurus": True,
    },
    {
        "nama": "Register nomor surat",
        "ke": "surat:register",
        "teks": "Setiap nomor dan isinya; nomor untuk surat di atas kertas",
        "administrator": False,
        "pengurus": True,
    },
    {
        "nama": "Pengaturan surat",
        "ke": "surat:pengaturan",
        "teks": "Tanda tangan, paraf, kop, nomor",
        "administrator": True,
    },
    {
        "nama": "Tenggat dan pengingat",
        "ke": "pengingat:pengaturan",
        "teks": "Berapa lama boleh menunggu; ringkasan harian",
        "administrator": True,
    },
    {"nama": "Ubah struktur", "ke": "struktur:daftar", "teks": "Unit, jabatan, pengangkatan", "administrator": True},
    {
        "nama": "Pertukaran",
        "ke": "pertukaran:keadaan",
        "teks": "Pesan dari dan kepada instansi lain, dan yang tertahan",
        "administrator": True,
    },
)


@require_GET
def beranda(request: HttpRequest) -> HttpResponse:
    """The first screen: what waits for me, by when, because of which article."""
    siapa = aktor(request)
    if siapa.administrator:
        return redirect("masalah")
    tunggu = daftar_tunggu(request, siapa, _bagian(siapa))
    ada = tunggu.ada
    berjalan = list(tugas_berjalan(siapa.pegawai_id)[: LAIN + 1])
    kerja = _kerja(request, siapa, ada[KERJA][0]) if KERJA in ada else None
    rencana = PenyediaPerjanjian().menunggu(siapa) if RENCANA_TAHUN in ada else ()
    lain, perubahan = ditunggu(siapa), perubahan_beranda(siapa, siapa.tanggal)
    isi = {
        "siapa": siapa,
        "jenis": tunggu.jenis,
        "dipilih": tunggu.dipilih,
        "jumlah": tunggu.jumlah + sum(ada[satu][0] for satu in (KERJA, RENCANA_TAHUN) if satu in ada),
        "rencana": rencana[:RENCANA],
        "rencana_lagi": len(rencana) - RENCANA,
        "terlambat": tunggu.terlambat + sum(ada[satu][1] for satu in (KERJA, RENCANA_TAHUN) if satu in ada),
        "halaman": tunggu.halaman,
        "kelompok": tunggu.kelompok,
        "ditunggu": lain[:LAIN],
        "ditunggu_lagi": len(lain) > LAIN,
        "di_bawah": terlambat_di_bawah(siapa) if DI_BAWAH in ada else (),
        "kerja": kerja,
        "hari_ini": siapa.tanggal,
        "berjalan": [(satu, sebut_langkah(satu.penugasan.langkah)) for satu in berjalan[:LAIN]],
        "berjalan_lagi": len(berjalan) > LAIN,
        "usulan": perubahan.usulan,
        "diterima": belum_diterima(berjalan),
        "gugur": kabar_gugur(siapa, siapa.tanggal) if LEWAT in ada else (),
        "kabar": perubahan.kabar,
        "boleh_menugaskan": bool(jabatan_pengusul(siapa)),
    }
    return render(request, "beranda.html", isi)


def _kerja(request: HttpRequest, siapa: Aktor, banyak: int) -> Page[Any]:
    """What waits beside the flow of the work, as cards, a page at a time (`?kerja=`); one query, for it is counted."""
    pembagi = Paginator(tunggu_saya(siapa), KARTU)
    pembagi.count = banyak
    halaman = pembagi.get_page(request.GET.get("kerja"))
    halaman.object_list = [kartu_tunggu(satu) for satu in halaman.object_list]
    return halaman


def _bagian(siapa: Aktor) -> "dict[str, QuerySet[Any]]":
    """The parts of the home screen that most people have nothing in."""
    return {
        KERJA: tunggu_saya(siapa),
        RENCANA_TAHUN: menunggu_rencana(siapa),
        DI_BAWAH: eskalasi_saya(siapa),
        LEWAT: gugur_saya(siapa, siapa.tanggal),
    }


@require_GET
def lainnya(request: HttpRequest) -> HttpResponse:
    """Profile, structure, regulation, leaving."""
    siapa = aktor(request)
    mengurus = siapa.administrator or bool(perangkat_daerah(siapa))
    menu = [satu for satu in MENU if siapa.administrator or not satu["administrator"]]
    menu = [satu for satu in menu if mengurus or not satu.get("pengurus")]
    menu = [satu for satu in menu if siapa.pegawai_id or not satu.get("pegawai")]
    memimpin = siapa.administrator or any(satu.pimpinan for satu in siapa.pegangan)
    menu = [satu for satu in menu if memimpin or not satu.get("pimpinan")]
    isi = [{**satu, "url": tautan(str(satu["ke"]))} for satu in menu]
    return render(request, "lainnya.html", {"siapa": siapa, "menu": [satu for satu in isi if satu["url"]]})
