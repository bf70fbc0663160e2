"""The page of progress: every entry of a case with its evidence, and what they come to together."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.core.paginator import Page, Paginator
from django.db.models import Count, Q, QuerySet, Sum

from lincah.berkas.queries import BerkasTampil, berkas_objek
from lincah.naskah.nama import nama_bergelar
from lincah.pelaksanaan.models import Kemajuan, Rencana
from lincah.pelaksanaan.queries.berkas import TautanBerkas, tautkan
from lincah.pelaksanaan.queries.berkas_mitra import Belum, berkas_belum
from lincah.penugasan.models import Penugasan

PER_HALAMAN = 20
SELURUHNYA = "seluruhnya"
"""In the address: entries for the work as a whole, not for one activity."""


@dataclass(frozen=True, slots=True)
class Catatan:
    """One entry. `diganti`: a correction took its place; `dapat_diperbaiki`: by the one who looks."""

    id: int
    nama: str
    kegiatan: str
    waktu: datetime
    diperbaiki: datetime | None
    uraian: str
    persen: int
    realisasi: Decimal | None
    biaya: Decimal | None
    bukti: str
    berkas: tuple[TautanBerkas, ...]
    diganti: bool
    dapat_diperbaiki: bool


@dataclass(frozen=True, slots=True)
class Jumlah:
    """What entries come to: how many, realisation in the unit of the target, cost in rupiah (None: none was told)."""

    catatan: int
    realisasi: Decimal | None
    biaya: Decimal | None


@dataclass(frozen=True, slots=True)
class Saring:
    """What the page is narrowed to: one activity (id, or SELURUHNYA), one person; '' for all."""

    kegiatan: str = ""
    orang: str = ""

    def terapkan(self, baris: QuerySet[Kemajuan]) -> QuerySet[Kemajuan]:
        """The rows that are left."""
        if self.kegiatan == SELURUHNYA:
            baris = baris.filter(rincian=None)
        elif self.kegiatan.isdecimal():
            baris = baris.filter(rincian_id=int(self.kegiatan[:18]))
        return baris.filter(pegawai_id=int(self.orang[:18])) if self.orang.isdecimal() else baris


@dataclass(frozen=True, slots=True)
class HalamanKemajuan:
    """The page. `jumlah`: of the whole case; `tersaring`: of what is shown, when it is narrowed."""

    halaman: Page
    catatan: tuple[Catatan, ...]
    jumlah: Jumlah
    tersaring: Jumlah | None
    anggaran: Decimal | None
    kegiatan: tuple[tuple[str, str], ...]
    orang: tuple[tuple[str, str], ...]

    @property
    def lewat(self) -> bool:
        """Was more spent than was planned?"""
        return self.anggaran is not None and (self.jumlah.biaya or 0) > self.anggaran

    @property
    def persen_biaya(self) -> int | None:
        """Share of the budget that is spent, in whole percent; None without a budget."""
        return int((self.jumlah.biaya or 0) * 100 / self.anggaran) if self.anggaran else None


def baca_catatan(penugasan: Penugasan, pegawai_id: int | None, saring: Saring, nomor: str) -> HalamanKemajuan:
    """Entries newest first, `nomor` the page asked for; four queries, however many entries there are (across instansi
    five)."""
    semua = Kemajuan.objects.filter(penugasan=penugasan)
    kelompok = list(_kelompok(semua))
    baris = saring.terapkan(semua).select_related("pegawai", "rincian", "pengganti").order_by("-waktu", "-id")
    pembagi = Paginator(baris, PER_HALAMAN)
    tampak = _cocok(kelompok, saring)
    pembagi.count = sum(int(str(satu["semua"])) for satu in tampak)  # known already: one query less
    halaman = pembagi.get_page(nomor)
    belum = berkas_belum(penugasan)
    semua_berkas = _berkas(penugasan, [satu.pk for satu in halaman], belum)
    berkas = {id: tautkan(penugasan.pk, satu, belum) for id, satu in semua_berkas.items()}
    rencana = Rencana.objects.filter(penugasan=penugasan).berlaku().values_list("anggaran", flat=True)
    return HalamanKemajuan(
        halaman=halaman,
        catatan=tuple(_satu(satu, pegawai_id, berkas[satu.pk]) for satu in halaman),
        jumlah=_jumlah(kelompok),
        tersaring=_jumlah(tampak) if saring != Saring() else None,
        anggaran=rencana.first(),
        kegiatan=_kegiatan(kelompok),
        orang=_orang(kelompok),
    )


Kelompok = dict[str, object]
BERLAKU = Q(pengganti__isnull=True)
NAMA = ("pegawai__nama", "pegawai__gelar_depan", "pegawai__gelar_belakang")
KEGIATAN = ("rincian__urutan", "rincian_id", "rincian__kegiatan")


def _kelompok(semua: QuerySet[Kemajuan]) -> QuerySet[Kemajuan, Kelompok]:
    """One row for each person and activity: what the filter offers, and the sums of what still counts."""
    return semua.values("pegawai_id", *NAMA, *KEGIATAN).annotate(
        semua=Count("id"),
        banyak=Count("id", filter=BERLAKU),
        realisasi=Sum("realisasi", filter=BERLAKU),
        biaya=Sum("biaya", filter=BERLAKU),
    )


def _cocok(kelompok: list[Kelompok], saring: Saring) -> list[Kelompok]:
    def cocok(satu: Kelompok) -> bool:
        kegiatan = SELURUHNYA if satu["rincian_id"] is None else str(satu["rincian_id"])
        return saring.kegiatan in ("", kegiatan) and saring.orang in ("", str(satu["pegawai_id"]))

    return [satu for satu in kelompok if cocok(satu)]


def _jumlah(kelompok: list[Kelompok]) -> Jumlah:
    def jumlahkan(medan: str) -> Decimal | None:
        nilai = [satu[medan] for satu in kelompok if satu[medan] is not None]
        return sum(nilai, Decimal(0)) if nilai else None  # type: ignore[arg-type]

    return Jumlah(sum(int(str(satu["banyak"])) for satu in kelompok), jumlahkan("realisasi"), jumlahkan("biaya"))


def _kegiatan(kelompok: list[Kelompok]) -> tuple[tuple[str, str], ...]:
    ada = {tuple(satu[medan] for medan in KEGIATAN) for satu in kelompok}
    pilihan = [(str(id), str(nama)) for _, id, nama in sorted(satu for satu in ada if satu[1] is not None)]
    return (*pilihan, *(((SELURUHNYA, "Pekerjaan seluruhnya"),) if len(pilihan) < len(ada) else ()))


def _orang(kelompok: list[Kelompok]) -> tuple[tuple[str, str], ...]:
    ada = {str(satu["pegawai_id"]): nama_bergelar(*(str(satu[medan] or "") for medan in NAMA)) for satu in kelompok}
    return tuple(sorted(ada.items(), key=lambda satu: satu[1]))


def _berkas(penugasan: Penugasan, ids: list[int], belum: Belum) -> dict[int, list[BerkasTampil]]:
    semua = belum.bagian()
    hasil = {id: semua.get(f"kemajuan:{id}", []) for id in ids}
    for satu in berkas_objek(("penugasan", str(penugasan.pk)), [f"kemajuan:{id}" for id in ids]):
        hasil[int(satu.bagian.rpartition(":")[2])].append(satu)
    return hasil


def _satu(baris: Kemajuan, pegawai_id: int | None, berkas: tuple[TautanBerkas, ...]) -> Catatan:
    diganti = hasattr(baris, "pengganti")
    return Catatan(
        id=baris.pk,
        nama=baris.pegawai.nama_lengkap,
        kegiatan=baris.rincian.kegiatan if baris.rincian else "Pekerjaan seluruhnya",
        waktu=baris.waktu,
        diperbaiki=baris.diperbaiki,
        uraian=baris.uraian,
        persen=baris.persen,
        realisasi=baris.realisasi,
        biaya=baris.biaya,
        bukti=baris.bukti,
        berkas=berkas,
        diganti=diganti,
        dapat_diperbaiki=not diganti and baris.pegawai_id == pegawai_id,
    )
