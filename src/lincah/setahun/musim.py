"""Spans of a year in which the structure stands still: within one the law concludes the same every day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID
from zlib import crc32

from lincah.kedudukan.akses import sebagai
from lincah.kedudukan.models import (
    Delegasi,
    Jabatan,
    Pegawai,
    Pemangkuan,
    PenetapanKedudukan,
    PenetapanModel,
    Unit,
    UnitTerdahulu,
)
from lincah.kedudukan.queries import Kini, OrangKini, kini, orang_kini
from lincah.registry.models import Instansi
from lincah.registry.waktu import sekarang
from lincah.setahun.hukum import Restu, tanya
from lincah.setahun.lakon import semua_lakon
from lincah.setahun.pesanan import Judul, susun_usulan
from lincah.setahun.regu import Regu, list_regu

STRUKTUR = (Jabatan, Unit, UnitTerdahulu, Delegasi, PenetapanModel)
PRIBADI = (Pemangkuan, PenetapanKedudukan)
SEHARI = timedelta(days=1)
TANPA_KUNCI = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Musim:
    """From `dari` to `sampai` units, posts and who leads them stay as they are.

    `restu`: the casts the law lets work, in a fixed order; `pindah`: the days on which others begin or end anything.
    """

    dari: date
    sampai: date
    pada: Kini
    orang: dict[int, OrangKini]
    restu: tuple[Restu, ...]
    pindah: dict[int, frozenset[date]]

    def tetap(self, regu: Regu, sampai: date) -> bool:
        """Do these people stay where they are from the beginning of the span to this day?"""
        semua = (*regu.pegawai, regu.cadangan, regu.pengirim)
        return not any(self.dari < hari <= sampai for satu in semua for hari in self.pindah.get(satu or 0, ()))


def list_musim(instansi: Instansi, dari: date, sampai: date, regu: int | None = None) -> list[Musim]:
    """The spans of these days in order, each with its casts; `regu`: of so many casts at most the law is asked."""
    tepi = sorted({dari, *_perubahan(instansi, dari, sampai)})
    akhir = [*(satu - SEHARI for satu in tepi[1:]), sampai]
    return [susun_musim(instansi, awal, habis, regu) for awal, habis in zip(tepi, akhir, strict=True)]


def susun_musim(instansi: Instansi, dari: date, sampai: date, banyak: int | None = None) -> Musim:
    """Ask the law for every cast of that span, or for some `banyak` of them."""
    pada = kini(instansi, dari)
    orang = {satu.pegawai_id: satu for satu in orang_kini(pada, dari)}
    semua = list_regu(pada, orang.values())
    lompat = max(len(semua) // banyak, 1) if banyak else 1
    regu = [satu for satu in semua if crc32(repr(satu).encode()) % lompat == 0]  # the same ones in every span
    restu = tuple(ini for satu in regu if (ini := tanya_regu(instansi, pada, orang, satu, dari)) is not None)
    return Musim(dari, sampai, pada, orang, restu, _pindah())


def tanya_regu(instansi: Instansi, pada: Kini, orang: dict[int, OrangKini], regu: Regu, hari: date) -> Restu | None:
    """Ask the law for one cast on that day."""
    aktor = sebagai(instansi, Pegawai(pk=regu.pengirim), waktu=sekarang(), tanggal=hari)
    usulan = susun_usulan(regu, semua_lakon()[0], Judul("-", "-", "-"), hari, TANPA_KUNCI)
    return tanya(aktor, pada, regu, usulan, orang)


def _perubahan(instansi: Instansi, dari: date, sampai: date) -> Iterator[date]:
    """Every day in between on which the structure, or who leads in it, begins to be otherwise."""
    memimpin = Pemangkuan.objects.filter(jabatan__pimpinan=True)
    for baris in (*(model.objects.all() for model in STRUKTUR), memimpin):
        for awal, akhir in baris.values_list("dari", "sampai"):
            yield from (hari for hari in _tepi(awal, akhir) if dari < hari <= sampai)
    berlaku = instansi.pemberlakuan.values_list("dari", flat=True)
    yield from (hari for hari in berlaku if dari < hari <= sampai)


def _pindah() -> dict[int, frozenset[date]]:
    hasil: dict[int, set[date]] = {}
    for model in PRIBADI:
        for id, awal, akhir in model.objects.values_list("pegawai_id", "dari", "sampai"):
            hasil.setdefault(id, set()).update(_tepi(awal, akhir))
    return {id: frozenset(hari) for id, hari in hasil.items()}


def _tepi(awal: date, akhir: date | None) -> Iterator[date]:
    yield awal
    if akhir is not None and akhir < date.max:
        yield akhir + SEHARI
