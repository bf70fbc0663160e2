"""What was recorded in a period: a report is drafted from it, so that nobody types twice."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from lincah.pelaksanaan.models import Kemajuan, Kendala, Koordinasi, Rencana, UmpanBalik
from lincah.pelaksanaan.queries.rincian import baca_rincian
from lincah.penugasan.models import Penugasan
from lincah.registry.konteks import instansi_kini


@dataclass(frozen=True, slots=True)
class BarisKegiatan:
    """An activity: who answers for it, due when, its share done (0-100) and state in a word."""

    kegiatan: str
    nama: str
    tenggat: str
    persen: int
    keadaan: str


@dataclass(frozen=True, slots=True)
class BarisCatatan:
    """Something written on a day: by whom, what; `jumlah` is a share done, `biaya` rupiah."""

    hari: str
    nama: str
    isi: str
    jumlah: int | None = None
    biaya: int | None = None


@dataclass(frozen=True, slots=True)
class Bahan:
    """The record of a period. `persen`: the share of the whole that is done; `anggaran`, `biaya`, `biaya_semua` in
    rupiah (of the plan, in the period, since the beginning)."""

    persen: int
    anggaran: int | None
    biaya: int
    biaya_semua: int
    kegiatan: tuple[BarisKegiatan, ...]
    kemajuan: tuple[BarisCatatan, ...]
    umpan_balik: tuple[BarisCatatan, ...]
    kendala: tuple[BarisCatatan, ...]
    koordinasi: tuple[BarisCatatan, ...]

    def ke_dict(self) -> dict[str, Any]:
        """As it is kept with the report."""
        return asdict(self)

    @classmethod
    def dari_dict(cls, isi: Mapping[str, Any]) -> "Bahan":
        """As it was kept."""
        catatan = ("kemajuan", "umpan_balik", "kendala", "koordinasi")
        baris = {nama: tuple(BarisCatatan(**satu) for satu in isi[nama]) for nama in catatan}
        kegiatan = tuple(BarisKegiatan(**satu) for satu in isi["kegiatan"])
        return cls(**{**isi, **baris, "kegiatan": kegiatan})


def susun_bahan(penugasan: Penugasan, tentang: Collection[int] | None, mulai: date, sampai: date) -> Bahan:
    """What was recorded of these people (None: of all) from the first to the last day; seven queries."""
    zona = ZoneInfo(instansi_kini().zona)
    masa = datetime.combine(mulai, time.min, zona), datetime.combine(sampai + timedelta(days=1), time.min, zona)
    kegiatan = [s for s in baca_rincian(penugasan, sampai, None).kegiatan if tentang is None or s.pegawai_id in tentang]
    semua = Kemajuan.objects.berlaku().filter(penugasan=penugasan, waktu__lt=masa[1])
    semua = semua if tentang is None else semua.filter(pegawai_id__in=tentang)
    catatan = list(semua.select_related("pegawai", "rincian").order_by("waktu", "id"))
    rencana = Rencana.objects.filter(penugasan=penugasan).berlaku().values_list("anggaran", flat=True).first()
    return Bahan(
        persen=sum(satu.persen or 0 for satu in kegiatan) // len(kegiatan) if kegiatan else 0,
        anggaran=None if rencana is None else int(rencana),
        biaya=_rupiah(satu.biaya for satu in catatan if satu.waktu >= masa[0]),
        biaya_semua=_rupiah(satu.biaya for satu in catatan),
        kegiatan=tuple(
            BarisKegiatan(s.kegiatan, s.nama, s.tenggat.isoformat(), s.persen or 0, s.keadaan.sebutan) for s in kegiatan
        ),
        kemajuan=tuple(_kemajuan(satu, zona) for satu in catatan if satu.waktu >= masa[0]),
        umpan_balik=tuple(
            BarisCatatan(_hari(satu.waktu, zona), satu.oleh.nama_lengkap, satu.catatan)
            for satu in UmpanBalik.objects.filter(penugasan=penugasan, waktu__range=masa).select_related("oleh")
        ),
        kendala=_kendala(penugasan, tentang, masa, zona),
        koordinasi=tuple(
            BarisCatatan(satu.hari.isoformat(), satu.oleh.nama_lengkap, f"{satu.perihal}: {satu.kesepakatan}")
            for satu in Koordinasi.objects.filter(penugasan=penugasan, hari__range=(mulai, sampai))
            .select_related("oleh")
            .order_by("hari")
        ),
    )


def _kemajuan(satu: Kemajuan, zona: ZoneInfo) -> BarisCatatan:
    isi = f"{satu.rincian.kegiatan}: {satu.uraian}" if satu.rincian else satu.uraian
    biaya = None if satu.biaya is None else int(satu.biaya)
    return BarisCatatan(_hari(satu.waktu, zona), satu.pegawai.nama_lengkap, isi, satu.persen, biaya)


def _kendala(
    penugasan: Penugasan, tentang: Collection[int] | None, masa: tuple[datetime, datetime], zona: ZoneInfo
) -> tuple[BarisCatatan, ...]:
    baris = Kendala.objects.filter(penugasan=penugasan, waktu__range=masa).select_related("oleh").order_by("waktu")
    baris = baris if tentang is None else baris.filter(oleh_id__in=tentang)
    return tuple(
        BarisCatatan(_hari(satu.waktu, zona), satu.oleh.nama_lengkap, f"{satu.uraian} ({_keadaan(satu)})")
        for satu in baris.prefetch_related("alamat")
    )


def _keadaan(satu: Kendala) -> str:
    return "; ".join(dict.fromkeys(alamat.get_keadaan_display().lower() for alamat in satu.alamat.all()))


def _rupiah(biaya: Any) -> int:
    return int(sum((satu for satu in biaya if satu is not None), Decimal()))


def _hari(waktu: datetime, zona: ZoneInfo) -> str:
    return waktu.astimezone(zona).date().isoformat()
