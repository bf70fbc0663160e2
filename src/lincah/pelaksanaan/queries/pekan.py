"""What one person has to do this week, over all running work."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Q

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.keadaan import KeadaanKegiatan
from lincah.pelaksanaan.models import Ketergantungan, Rincian
from lincah.pelaksanaan.queries.rincian import KegiatanRinci, dengan_kemajuan, susun_kegiatan
from lincah.pelaksanaan.services.kunci import MELAKSANAKAN

SEHARI = timedelta(days=1)
TERBACA = 15
"""Late activities on the page; a longer row of them nobody works through from there."""


@dataclass(frozen=True, slots=True)
class KegiatanPekan:
    """One activity with the work it belongs to."""

    kegiatan: KegiatanRinci
    penugasan_id: UUID
    judul: str


@dataclass(frozen=True, slots=True)
class Pekan:
    """The week from Monday to Sunday. `terlambat`: the first of those that are late, of `lewat`; `kemudian`: may be
    worked on, due later; `selesai`: done, due this week."""

    dari: date
    sampai: date
    terlambat: tuple[KegiatanPekan, ...]
    lewat: int
    hari: tuple[tuple[date, tuple[KegiatanPekan, ...]], ...]
    kemudian: tuple[KegiatanPekan, ...]
    selesai: tuple[KegiatanPekan, ...]

    @property
    def jumlah(self) -> int:
        """How many are still to do this week."""
        return self.lewat + sum(len(isi) for _, isi in self.hari)


def baca_pekan(aktor: Aktor) -> Pekan:
    """Activities this person answers for, in work being carried out: late, due this week, begun; two queries."""
    senin = aktor.tanggal - SEHARI * aktor.tanggal.weekday()
    minggu = senin + SEHARI * 6
    milik = Rincian.objects.berlaku().filter(
        penanggung_jawab__pegawai_id=aktor.pegawai_id or 0,
        penanggung_jawab__sampai=None,
        penugasan__langkah__in=MELAKSANAKAN,
        mulai__lte=minggu,
    )
    baris = dengan_kemajuan(milik).filter(Q(tenggat__gte=senin) | Q(persen=None) | Q(persen__lt=100))
    semua = _susun(baris.select_related("penanggung_jawab__pegawai", "penugasan").order_by("tenggat", "id"), aktor)
    belum = [satu for satu in semua if satu.kegiatan.keadaan is not KeadaanKegiatan.SELESAI]
    telat = tuple(satu for satu in belum if satu.kegiatan.keadaan is KeadaanKegiatan.TERLAMBAT)
    return Pekan(
        senin,
        minggu,
        telat[:TERBACA],
        len(telat),
        tuple((hari, isi) for hari in (senin + SEHARI * ke for ke in range(7)) if (isi := tuple(_pada(belum, hari)))),
        tuple(satu for satu in belum if satu.kegiatan.tenggat > minggu),
        tuple(satu for satu in semua if satu.kegiatan.keadaan is KeadaanKegiatan.SELESAI),
    )


def _pada(belum: Iterable[KegiatanPekan], hari: date) -> Iterable[KegiatanPekan]:
    telat = KeadaanKegiatan.TERLAMBAT
    return (satu for satu in belum if satu.kegiatan.tenggat == hari and satu.kegiatan.keadaan is not telat)


def _susun(baris: Iterable[Rincian], aktor: Aktor) -> list[KegiatanPekan]:
    semua = list(baris)
    tunggu = Ketergantungan.objects.filter(rincian__in=[satu.pk for satu in semua], sesudah__dibatalkan=None)
    sebelum = dengan_kemajuan(Rincian.objects.filter(diikuti__in=tunggu)).values_list(
        "diikuti__rincian_id", "id", "kegiatan", "persen"
    )
    sesudah: dict[int, list[int]] = {}
    belum: dict[int, str] = {}
    for satu, id, nama, persen in sebelum:
        sesudah.setdefault(satu, []).append(id)
        if persen != 100:
            belum[id] = nama
    return [
        KegiatanPekan(
            susun_kegiatan(satu, aktor.tanggal, aktor.pegawai_id, sesudah=sesudah.get(satu.pk, ()), belum=belum),
            satu.penugasan_id,
            satu.penugasan.judul,
        )
        for satu in semua
    ]
