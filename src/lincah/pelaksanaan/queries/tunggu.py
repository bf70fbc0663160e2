"""What waits beside the flow, for whom: rows with the address at which it is answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import reverse

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.models import PerihalTunggu, TungguKerja
from lincah.pengingat.kait import Kunci, Menunggu
from lincah.penugasan.models import PeranPerkara

JENIS = "pelaksanaan"
DIPANTAU = "melaksanakan"
"""The step at which work is monitored."""
HALAMAN: Mapping[str, str] = {
    PerihalTunggu.MEMANTAU: "pekerjaan:pantau",
    PerihalTunggu.MENGONFIRMASI: "pekerjaan:koordinasi",
    PerihalTunggu.MELAPOR: "laporan:perkara",
    PerihalTunggu.MEMENUHI_PERMINTAAN: "laporan:perkara",
    PerihalTunggu.MENERIMA_LAPORAN: "laporan:perkara",
    PerihalTunggu.MENYEPAKATI_RENCANA: "pekerjaan:rencana",
}
BERAKHIR_BERSAMA = (
    PerihalTunggu.MEMANTAU, PerihalTunggu.MENGONFIRMASI, PerihalTunggu.MELAPOR, PerihalTunggu.MENYEPAKATI_RENCANA,
)  # fmt: skip
"""What nobody is waited for any more once the case has ended: taken away with its end, and not shown if it comes later
(by a message of the other instansi)."""


def _masih() -> "QuerySet[TungguKerja]":
    siapa = Q(jabatan_id=OuterRef("jabatan_id")) | Q(pegawai_id=OuterRef("pegawai_id"))
    pemantau = PeranPerkara.objects.filter(siapa, penugasan_id=OuterRef("penugasan_id"), peran="pemantau")
    lewat = Q(perihal=PerihalTunggu.MEMANTAU) & (~Q(penugasan__langkah=DIPANTAU) | ~Exists(pemantau))
    baris = TungguKerja.objects.exclude(lewat).exclude(perihal__in=BERAKHIR_BERSAMA, penugasan__berakhir__isnull=False)
    return baris.select_related("penugasan", "jabatan", "pegawai").order_by("tenggat", "sejak", "id")


MASIH = _masih()  # composed once: every home screen asks it twice


def semua_tunggu() -> "QuerySet[TungguKerja]":
    """Every wait that still is one: ended work is not monitored, planned, coordinated or reported on any more, and who
    monitors no longer is not waited for."""
    return MASIH.all()


def tunggu_saya(aktor: Aktor) -> "QuerySet[TungguKerja]":
    """Those for this person or a post held in person."""
    return semua_tunggu().filter(Q(pegawai_id=aktor.pegawai_id or 0) | Q(jabatan_id__in=aktor.jabatan_ids))


@dataclass(frozen=True, slots=True)
class KartuTunggu:
    """One wait as the home screen shows it; see `komponen/kartu.html`."""

    ajakan: str
    judul: str
    tautan: str
    sejak: datetime
    tenggat: date
    dasar: Mapping[str, str]


def kartu_tunggu(baris: TungguKerja) -> KartuTunggu:
    """One wait as a card, with its article."""
    satu = baris_menunggu(baris)
    return KartuTunggu(satu.ajakan, satu.judul, satu.tautan, baris.sejak, satu.tenggat, baris.dasar)


def baris_menunggu(baris: TungguKerja) -> Menunggu:
    """One wait as pengingat and the home screen show it."""
    siapa = f"j{baris.jabatan_id}" if baris.jabatan_id else f"p{baris.pegawai_id}"
    orang = baris.pegawai.nama_lengkap if baris.pegawai else ""
    halaman = HALAMAN.get(baris.perihal, "pekerjaan:kendala")
    return Menunggu(
        kunci=Kunci(JENIS, baris.objek, baris.perihal, siapa, baris.sejak),
        ajakan=PerihalTunggu(baris.perihal).label,
        judul=baris.penugasan.judul,
        tautan=reverse(halaman, args=[baris.penugasan_id]),
        tenggat=baris.tenggat,
        kepada=baris.jabatan.nama if baris.jabatan else orang,
        jabatan_id=baris.jabatan_id,
        pegawai_id=baris.pegawai_id,
    )
