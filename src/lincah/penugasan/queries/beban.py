"""What people carry at the same time: running assignments with their periods, counted by day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from django.db.models import FilteredRelation, Q
from django.urls import reverse

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries.keadaan import pandangan
from lincah.law.kernel import Masa
from lincah.naskah.nama import nama_bergelar
from lincah.penugasan.models import Anggota

NAMA = ("nama", "gelar_depan", "gelar_belakang")
SEHARI = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Sibuk:
    """One assignment of a person: its name and address ('' for who may not read them), its days, routine or not."""

    judul: str
    tautan: str
    dari: date
    sampai: date
    sifat: str


@dataclass(frozen=True, slots=True)
class Rentang:
    """Days in a row with the same number of assignments."""

    dari: date
    sampai: date
    jumlah: int


@dataclass(frozen=True, slots=True)
class Beban:
    """The load of one person. `baris` is empty for who does not lead there: only how many there are is told."""

    nama: str
    jumlah: int
    baris: tuple[Sibuk, ...]
    harian: tuple[Rentang, ...]

    @property
    def puncak(self) -> Rentang | None:
        """The first days with the most assignments at once; None without any."""
        return max(self.harian, key=lambda satu: satu.jumlah, default=None)


def hitung_harian(masa: Sequence[tuple[date, date]]) -> tuple[Rentang, ...]:
    """How many of the periods (both ends inclusive) hold each day, from the first day to the last."""
    batas = sorted({dari for dari, _ in masa} | {sampai + SEHARI for _, sampai in masa})
    return tuple(
        Rentang(awal, akhir - SEHARI, sum(dari <= awal <= sampai for dari, sampai in masa))
        for awal, akhir in pairwise(batas)
    )


def hitung_puncak(masa: Masa, pegawai: Iterable[int] | None = None) -> dict[int, int]:
    """The most assignments at once within `masa` of each of these people (None: everybody); one query.

    Who carries nothing then is not in it.
    """
    ditanya = Anggota.objects.bertugas().filter(penugasan__selesai__gte=masa.dari)
    if masa.sampai is not None:
        ditanya = ditanya.filter(penugasan__mulai__lte=masa.sampai)
    if pegawai is not None:
        ditanya = ditanya.filter(pegawai_id__in=list(pegawai))
    medan = ("pegawai_id", "dari", "penugasan__mulai", "penugasan__selesai")
    milik: dict[int, list[tuple[date, date]]] = {}
    for satu, dari, mulai, selesai in ditanya.filter(penugasan__berakhir=None).values_list(*medan):
        sampai = min(selesai, masa.sampai or selesai)
        milik.setdefault(satu, []).append((min(max(mulai, dari or mulai, masa.dari), sampai), sampai))
    return {satu: max(hari.jumlah for hari in hitung_harian(semua)) for satu, semua in milik.items()}


def baca_beban(aktor: Aktor, pegawai: Iterable[int], masa: Masa) -> tuple[Beban, ...]:
    """What these people carry within `masa`, by name; titles only where `aktor` leads; two queries."""
    ids = list(dict.fromkeys(pegawai))
    sibuk = Anggota.objects.bertugas().filter(pegawai_id__in=ids, penugasan__selesai__gte=masa.dari)
    if masa.sampai is not None:
        sibuk = sibuk.filter(penugasan__mulai__lte=masa.sampai)
    berjalan = sibuk.filter(penugasan__berakhir=None).order_by("penugasan__mulai", "penugasan_id")
    milik: dict[int, list[Sibuk]] = {}
    for satu in berjalan.select_related("penugasan"):
        milik.setdefault(satu.pegawai_id, []).append(_sibuk(satu))
    jangkau, *_ = pandangan(aktor)  # docs/decisions/0012
    return tuple(
        _beban(nama, tuple(milik.get(satu, ())), buka=jangkau.memimpin(satu, jalur))
        for satu, (nama, jalur) in _orang(ids, aktor.tanggal).items()
    )


def _beban(nama: str, sibuk: tuple[Sibuk, ...], *, buka: bool) -> Beban:
    harian = hitung_harian([(satu.dari, satu.sampai) for satu in sibuk]) if buka else ()
    return Beban(nama, len(sibuk), sibuk if buka else (), harian)


def _sibuk(anggota: Anggota) -> Sibuk:
    penugasan = anggota.penugasan
    dari = max(penugasan.mulai, anggota.dari or penugasan.mulai)
    tautan = reverse("pekerjaan:perkara", args=[penugasan.id])
    sifat = penugasan.get_sifat_display()
    return Sibuk(penugasan.judul, tautan, min(dari, penugasan.selesai), penugasan.selesai, sifat)


def _orang(ids: list[int], tanggal: date) -> dict[int, tuple[str, list[str]]]:
    """Each person's name and the places of the posts held that day, by name; one query."""
    hari_itu = Q(pemangkuan__dari__lte=tanggal) & (Q(pemangkuan__sampai=None) | Q(pemangkuan__sampai__gte=tanggal))
    duduk = Pegawai.objects.filter(pk__in=ids).annotate(duduk=FilteredRelation("pemangkuan", condition=hari_itu))
    baris = duduk.order_by("nama", "pk").values_list("pk", *NAMA, "duduk__jabatan__unit__jalur")
    hasil: dict[int, tuple[str, list[str]]] = {}
    for pk, *nama, letak in baris:
        _, jalur = hasil.setdefault(pk, (nama_bergelar(*nama), []))
        jalur += [letak] if letak else []
    return hasil
