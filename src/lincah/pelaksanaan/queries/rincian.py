"""The breakdown of a case as its four views show it; the same rows for each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.db.models import Exists, OuterRef, Subquery

from lincah.pelaksanaan.keadaan import KeadaanKegiatan, tentukan_keadaan
from lincah.pelaksanaan.models import Kemajuan, Ketergantungan, Rincian, VersiRincian
from lincah.pelaksanaan.models.rincian import RincianQuerySet
from lincah.pelaksanaan.queries.kendala import kendala_terbuka
from lincah.penugasan.akhir import BERAKHIR
from lincah.penugasan.models import Penugasan

DIBATALKAN = 60
"""How many dropped activities are listed."""


@dataclass(frozen=True, slots=True)
class KegiatanRinci:
    """One activity with its progress (0-100, None before any) and state. `menunggu`: those before it, not yet done.

    `milik`: the reader answers for it.
    """

    id: int
    urutan: int
    kegiatan: str
    keluaran: str
    pegawai_id: int
    nama: str
    mulai: date
    tenggat: date
    persen: int | None
    keadaan: KeadaanKegiatan
    perulangan_id: int | None
    versi: int
    milik: bool
    sesudah: tuple[int, ...] = ()
    menunggu: tuple[str, ...] = ()


@dataclass(frozen=True)
class RincianPerkara:
    """The activities of a case, in the order of the breakdown."""

    kegiatan: tuple[KegiatanRinci, ...]

    @cached_property
    def nomor(self) -> dict[int, KegiatanRinci]:
        """By id."""
        return {satu.id: satu for satu in self.kegiatan}

    @property
    def jumlah(self) -> dict[KeadaanKegiatan, int]:
        """How many stand how; states without any are left out."""
        hasil = dict.fromkeys(KeadaanKegiatan, 0)
        for satu in self.kegiatan:
            hasil[satu.keadaan] += 1
        return {keadaan: banyak for keadaan, banyak in hasil.items() if banyak}

    @property
    def selesai(self) -> int:
        """How many are done."""
        return self.jumlah.get(KeadaanKegiatan.SELESAI, 0)

    @property
    def kalimat(self) -> str:
        """The same in one sentence."""
        telat = self.jumlah.get(KeadaanKegiatan.TERLAMBAT, 0)
        return f"{self.selesai} dari {len(self.kegiatan)} kegiatan selesai" + (f", {telat} terlambat" if telat else "")

    @property
    def orang(self) -> dict[int, str]:
        """Who answers for something, by name."""
        return dict(sorted({satu.pegawai_id: satu.nama for satu in self.kegiatan}.items(), key=lambda satu: satu[1]))


def baca_dibatalkan(penugasan: Penugasan) -> tuple[tuple[int, str, str], ...]:
    """What was dropped from the breakdown or set aside: id, activity, why; the newest first, one query."""
    alasan = VersiRincian.objects.filter(rincian=OuterRef("pk"), versi=OuterRef("versi")).values("alasan")
    semua = Rincian.objects.filter(penugasan=penugasan, dibatalkan__isnull=False).annotate(alasan=Subquery(alasan))
    return tuple(semua.order_by("-dibatalkan", "urutan").values_list("pk", "kegiatan", "alasan")[:DIBATALKAN])


def baca_rincian(penugasan: Penugasan, hari: date, pegawai_id: int | None) -> RincianPerkara:
    """The breakdown of a case on `hari` for a reader; two queries, however many activities."""
    berakhir = penugasan.langkah in BERAKHIR
    baris = list(dengan_kemajuan(Rincian.objects.berlaku().filter(penugasan=penugasan)).order_by("urutan"))
    berlaku = Ketergantungan.objects.filter(rincian__penugasan=penugasan, sesudah__dibatalkan=None)
    sesudah: dict[int, list[int]] = {}
    for satu, lain in berlaku.order_by("sesudah__urutan").values_list("rincian_id", "sesudah_id"):
        sesudah.setdefault(satu, []).append(lain)
    belum = {satu.pk: satu.kegiatan for satu in baris if satu.persen != 100}
    return RincianPerkara(
        tuple(
            susun_kegiatan(satu, hari, pegawai_id, berakhir=berakhir, sesudah=sesudah.get(satu.pk, ()), belum=belum)
            for satu in baris
        )
    )


def dengan_kemajuan(baris: "RincianQuerySet") -> "RincianQuerySet":
    """The activities with their latest share done as `persen`, whether a problem of theirs is open as `terhambat`, and
    who answers for them; one query."""
    terakhir = Kemajuan.objects.filter(rincian=OuterRef("pk")).order_by("-waktu", "-id").values("persen")[:1]
    kendala = Exists(kendala_terbuka().filter(rincian=OuterRef("pk")))
    semua = baris.annotate(persen=Subquery(terakhir), terhambat=kendala)
    return semua.select_related("penanggung_jawab__pegawai")


def susun_kegiatan(
    baris: "Rincian",
    hari: date,
    pegawai_id: int | None,
    *,
    berakhir: bool = False,
    sesudah: Iterable[int] = (),
    belum: dict[int, str] | None = None,
) -> KegiatanRinci:
    """One row of `dengan_kemajuan` for a reader; `belum`: names of the activities of the case that are not done."""
    pegawai, persen, sesudah = baris.penanggung_jawab.pegawai, baris.persen, tuple(sesudah)
    return KegiatanRinci(
        id=baris.pk,
        urutan=baris.urutan,
        kegiatan=baris.kegiatan,
        keluaran=baris.keluaran,
        pegawai_id=pegawai.pk,
        nama=pegawai.nama_lengkap,
        mulai=baris.mulai,
        tenggat=baris.tenggat,
        persen=persen,
        keadaan=tentukan_keadaan(persen, baris.tenggat, hari, berakhir=berakhir, terhambat=baris.terhambat),
        perulangan_id=baris.perulangan_id,
        versi=baris.versi,
        milik=pegawai.pk == pegawai_id,
        sesudah=sesudah,
        menunggu=tuple(belum[satu] for satu in sesudah if satu in belum) if belum else (),
    )
