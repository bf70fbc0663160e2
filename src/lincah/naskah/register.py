"""A register as a page shows it: every number that was given, and what it is."""

from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import CharField, DateField, F, IntegerField, Q, QuerySet, TextField, Value
from django.db.models.functions import Cast

from lincah.naskah.models import KeadaanNomor, Naskah, NomorKertas, RegisterNomor


@dataclass(frozen=True, slots=True)
class Register:
    """One register of a year: the last number, how many are letters here, how many on paper, how many still open."""

    tahun: int
    kode: str
    terakhir: int
    surat: int
    kertas: int
    belum: int

    @property
    def di_luar(self) -> int:
        """Numbers given before Lincah, in the book on paper."""
        return self.terakhir - self.surat - self.kertas


def register(kode: str, tahun: int) -> Register:
    """The state of a register; all zero when no number was given."""
    terakhir = RegisterNomor.objects.filter(kode=kode, tahun=tahun).values_list("terakhir", flat=True).first() or 0
    kertas = list(NomorKertas.objects.filter(kode=kode, tahun=tahun).values_list("keadaan", flat=True))
    surat = Naskah.objects.filter(kode_register=kode, tahun=tahun).count()
    return Register(tahun, kode, terakhir, surat, len(kertas), kertas.count(KeadaanNomor.BELUM))


def tahun_register(kode: str, kini: date) -> list[int]:
    """The years of this register, newest first; this year is always among them."""
    return sorted({*RegisterNomor.objects.filter(kode=kode).values_list("tahun", flat=True), kini.year}, reverse=True)


def baris_register(kode: str, tahun: int, cari: str = "") -> QuerySet[Any, dict[str, Any]]:
    """Every number of a register that is known here, highest first, as rows (r_urut, r_nomor, …, r_kertas).

    `cari`: only those with these words in number, matter or signatory.
    """
    surat = _kolom(
        Naskah.objects.filter(_memuat(cari, "nama_penanda_tangan"), kode_register=kode, tahun=tahun),
        penanda_tangan=F("nama_penanda_tangan"),
        keadaan=F("status"),
        hari=F("tanggal"),
        kertas=False,
    )
    kertas = _kolom(
        NomorKertas.objects.filter(_memuat(cari, "penanda_tangan"), kode=kode, tahun=tahun),
        penanda_tangan=F("penanda_tangan"),
        keadaan=F("keadaan"),
        hari=F("blok__tanggal"),
        kertas=True,
    )
    return surat.union(kertas, all=True).order_by("-r_urut")


def _memuat(cari: str, penanda_tangan: str) -> Q:
    bidang = ("nomor", "perihal", penanda_tangan) if cari else ()
    return reduce(or_, (Q(**{f"{satu}__icontains": cari}) for satu in bidang), Q())


def _kolom(
    baris: QuerySet[Any], *, penanda_tangan: F, keadaan: F, hari: F, kertas: bool
) -> QuerySet[Any, dict[str, Any]]:
    return baris.order_by().values(
        r_urut=F("urut"),
        r_nomor=Cast("nomor", CharField()),
        r_tanggal=Cast(hari, DateField()),
        r_perihal=Cast("perihal", TextField()),
        r_penanda_tangan=Cast(penanda_tangan, TextField()),
        r_keadaan=Cast(keadaan, TextField()),
        r_kunci=Cast("pk", TextField()),
        r_kertas=Value(int(kertas), IntegerField()),
    )
