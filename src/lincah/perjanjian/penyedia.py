"""What perjanjian answers to pengingat (`pengingat.kait.Penyedia`): what its planning waits for, from which post."""

from collections.abc import Iterable
from datetime import date

from django.db.models import QuerySet
from django.urls import reverse

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Pemangkuan
from lincah.pengingat.kait import Kunci, MasaKerja
from lincah.pengingat.kait import Menunggu as Tunggu
from lincah.perjanjian.models import Menunggu
from lincah.perjanjian.sebutan import AJAKAN

JENIS = "perjanjian"
BIDANG = ("unit", "jabatan", "target__jabatan")


class PenyediaPerjanjian:
    """The port of pengingat."""

    def menunggu(self, aktor: Aktor) -> tuple[Tunggu, ...]:
        """What waits for the posts this person holds; one query, none without a post."""
        return tuple(map(sebut_menunggu, menunggu_saya(aktor))) if aktor.jabatan_ids else ()

    def penerima(self, tanggal: date) -> set[int]:
        """Whoever holds a post that is waited for."""
        jabatan = Menunggu.objects.values("jabatan_id")
        pemangku = Pemangkuan.objects.berlaku(tanggal).filter(jabatan_id__in=jabatan)
        return set(pemangku.values_list("pegawai_id", flat=True))

    def terlambat(self, sebelum: date) -> tuple[Tunggu, ...]:
        """Everything due before that day."""
        return tuple(map(sebut_menunggu, _semua().filter(tenggat__lt=sebelum)))

    def masih(self, kunci: Iterable[Kunci]) -> dict[Kunci, Tunggu]:
        """Those of the waits that are still waits; one query."""
        dicari = set(kunci)
        if not dicari:
            return {}
        ada = map(sebut_menunggu, _semua().filter(unit_id__in={int(satu.objek.split("/")[0]) for satu in dicari}))
        return {satu.kunci: satu for satu in ada if satu.kunci in dicari}

    def masa(self, pegawai_id: int) -> tuple[MasaKerja, ...]:
        """A target is no period of somebody's work; the cases that serve it are."""
        return ()


def menunggu_saya(aktor: Aktor) -> "QuerySet[Menunggu]":
    """What waits for the posts this person holds."""
    return _semua().filter(jabatan_id__in=aktor.jabatan_ids)


def _semua() -> "QuerySet[Menunggu]":
    return Menunggu.objects.select_related(*BIDANG).order_by("tenggat", "sejak", "id")


def sebut_menunggu(baris: Menunggu) -> Tunggu:
    """A row as a card tells it."""
    objek = f"{baris.unit_id}/{baris.tahun}" + (f"/{baris.target_id}" if baris.target_id else "")
    judul = f"{baris.unit.nama}, tahun {baris.tahun}"
    return Tunggu(
        kunci=Kunci(JENIS, objek, baris.tindakan, f"j{baris.jabatan_id}", baris.sejak),
        ajakan=AJAKAN[baris.tindakan],
        judul=f"{baris.target.indikator}, {baris.target.jabatan.nama}" if baris.target else judul,
        tautan=_tautan(baris),
        tenggat=baris.tenggat,
        kepada=baris.jabatan.nama,
        jabatan_id=baris.jabatan_id,
    )


def _tautan(baris: Menunggu) -> str:
    if baris.target_id:
        return reverse("perjanjian:target", args=[baris.target_id])
    if baris.tindakan in ("menyepakati", "memperbaiki"):
        return reverse("perjanjian:rincian", args=[baris.perjanjian_id])
    return f"{reverse('perjanjian:target_saya')}?tahun={baris.tahun}&jabatan={baris.jabatan_id}"
