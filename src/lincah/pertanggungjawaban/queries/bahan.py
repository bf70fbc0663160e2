"""What was recorded in a period: a report is drafted from it, so that nobody types twice."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from lincah.pelaksanaan.keadaan import TUNTAS, tentukan_keadaan
from lincah.pelaksanaan.models import Kemajuan, Kendala, Koordinasi, Rencana, UmpanBalik
from lincah.pelaksanaan.queries.rincian import baca_rincian
from lincah.penugasan.models import Penugasan
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import tanggal_di


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
    """Something written on a day: by whom, what; `jumlah` is a share done, `biaya` rupiah, `realisasi` a number in the
    unit of the target as text, `bukti` an address."""

    hari: str
    nama: str
    isi: str
    jumlah: int | None = None
    biaya: int | None = None
    realisasi: str | None = None
    bukti: str = ""


@dataclass(frozen=True, slots=True)
class Bahan:
    """The record of a period. `persen`: the share done at its end; `anggaran`, `biaya`, `biaya_semua` in rupiah (of the
    plan, in the period, since the beginning); `realisasi`, `realisasi_semua` in the unit of the target as text, None
    where nobody recorded any (or in reports of before it was kept)."""

    persen: int
    anggaran: int | None
    biaya: int
    biaya_semua: int
    kegiatan: tuple[BarisKegiatan, ...]
    kemajuan: tuple[BarisCatatan, ...]
    umpan_balik: tuple[BarisCatatan, ...]
    kendala: tuple[BarisCatatan, ...]
    koordinasi: tuple[BarisCatatan, ...]
    realisasi: str | None = None
    realisasi_semua: str | None = None

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
    """What was recorded of these people (None: of all) from the first to the last day, as it stood on the last; seven
    queries."""
    zona = ZoneInfo(instansi_kini().zona)
    masa = datetime.combine(mulai, time.min, zona), datetime.combine(sampai + timedelta(days=1), time.min, zona)
    semua = Kemajuan.objects.berlaku().filter(penugasan=penugasan, waktu__lt=masa[1])
    tercatat = list(semua.select_related("pegawai", "rincian").order_by("waktu", "id"))
    catatan = [satu for satu in tercatat if tentang is None or satu.pegawai_id in tentang]
    kini = [satu for satu in catatan if satu.waktu >= masa[0]]
    tuntas = penugasan.tuntas and penugasan.berakhir is not None and penugasan.berakhir < masa[1]
    kegiatan = tuple(_kegiatan(penugasan, tentang, sampai, tercatat, tuntas=tuntas))
    rencana = Rencana.objects.filter(penugasan=penugasan).berlaku().values_list("anggaran", flat=True).first()
    umpan = UmpanBalik.objects.filter(penugasan=penugasan, waktu__gte=masa[0], waktu__lt=masa[1])
    return Bahan(
        persen=TUNTAS if tuntas else _persen(kegiatan, catatan),
        anggaran=None if rencana is None else int(rencana),
        biaya=_rupiah(satu.biaya for satu in kini),
        biaya_semua=_rupiah(satu.biaya for satu in catatan),
        kegiatan=kegiatan,
        kemajuan=tuple(_kemajuan(satu) for satu in kini),
        umpan_balik=tuple(
            BarisCatatan(_hari(satu.waktu), satu.oleh.nama_lengkap, satu.catatan)
            for satu in umpan.select_related("oleh").order_by("waktu", "id")
        ),
        kendala=_kendala(penugasan, tentang, masa),
        koordinasi=tuple(
            BarisCatatan(satu.hari.isoformat(), satu.oleh.nama_lengkap, f"{satu.perihal}: {satu.kesepakatan}")
            for satu in Koordinasi.objects.filter(penugasan=penugasan, hari__range=(mulai, sampai))
            .select_related("oleh")
            .order_by("hari")
        ),
        realisasi=_realisasi(kini),
        realisasi_semua=_realisasi(catatan),
    )


def _kegiatan(
    penugasan: Penugasan,
    tentang: Collection[int] | None,
    sampai: date,
    tercatat: Iterable[Kemajuan],
    *,
    tuntas: bool,
) -> Iterator[BarisKegiatan]:
    """The activities with the share done as it was told by then: later words belong to a later report.

    Once the whole is done (`tuntas`), what was never told of is not said to have been never begun.
    """
    terakhir = {satu.rincian_id: satu.persen for satu in tercatat}
    for satu in baca_rincian(penugasan, sampai, None).kegiatan:
        if tentang is None or satu.pegawai_id in tentang:
            persen, keadaan = terakhir.get(satu.id), satu.keadaan
            if persen != satu.persen:
                keadaan = tentukan_keadaan(persen, satu.tenggat, sampai)
            sebutan = "Tidak dicatat" if tuntas and persen is None else keadaan.sebutan
            yield BarisKegiatan(satu.kegiatan, satu.nama, satu.tenggat.isoformat(), persen or 0, sebutan)


def _persen(kegiatan: Collection[BarisKegiatan], catatan: Iterable[Kemajuan]) -> int:
    """As `KemajuanPerkara.persen` says it of today: the activities on average, or what was told of the work as one."""
    utuh = next((satu.persen for satu in reversed(list(catatan)) if satu.rincian_id is None), 0)
    return max(sum(satu.persen for satu in kegiatan) // len(kegiatan) if kegiatan else 0, utuh)


def _realisasi(catatan: Iterable[Kemajuan]) -> str | None:
    ada = [satu.realisasi for satu in catatan if satu.realisasi is not None]
    return f"{sum(ada, Decimal()):f}" if ada else None


def _kemajuan(satu: Kemajuan) -> BarisCatatan:
    isi = f"{satu.rincian.kegiatan}: {satu.uraian}" if satu.rincian else satu.uraian
    biaya = None if satu.biaya is None else int(satu.biaya)
    nyata, hari = _realisasi((satu,)), _hari(satu.waktu)
    return BarisCatatan(hari, satu.pegawai.nama_lengkap, isi, satu.persen, biaya, nyata, satu.bukti)


def _kendala(
    penugasan: Penugasan, tentang: Collection[int] | None, masa: tuple[datetime, datetime]
) -> tuple[BarisCatatan, ...]:
    baris = Kendala.objects.filter(penugasan=penugasan, waktu__gte=masa[0], waktu__lt=masa[1])
    baris = baris.select_related("oleh").order_by("waktu", "id")
    baris = baris if tentang is None else baris.filter(oleh_id__in=tentang)
    return tuple(
        BarisCatatan(_hari(satu.waktu), satu.oleh.nama_lengkap, f"{satu.uraian} ({_keadaan(satu)})")
        for satu in baris.prefetch_related("alamat")
    )


def _keadaan(satu: Kendala) -> str:
    return "; ".join(dict.fromkeys(alamat.get_keadaan_display().lower() for alamat in satu.alamat.all()))


def _rupiah(biaya: Any) -> int:
    return int(sum((satu for satu in biaya if satu is not None), Decimal()))


def _hari(waktu: datetime) -> str:
    return tanggal_di(instansi_kini(), waktu).isoformat()
