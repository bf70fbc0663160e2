"""The cards of the home screen: acts of cases and letters to sign as one list, soonest due first, a page at a time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import CharField, Count, F, IntegerField, Q, QuerySet, Value
from django.http import HttpRequest
from django.urls import reverse

from lincah.kedudukan.akses import Aktor
from lincah.penugasan.queries.beranda import JenisTunggu, hitung_jenis, menurut_tenggat
from lincah.penugasan.queries.menunggu import BIDANG, kapasitas, kartu_dari, menunggu_saya
from lincah.penugasan.sebutan import sebut_tindakan
from lincah.tata_naskah.menunggu import AJAKAN, TINDAKAN, KartuSurat, hitung_tanda, sebut_surat, tanda_saya
from lincah.web.tumpukan import tumpuk

KARTU = 20
TENANG = 5  # up to here cards need no headings
TEKS, ANGKA = Value("", CharField()), Value(None, IntegerField())
Kolom = dict[str, Any]
# What a letter to sign has in the place of each column of a card of a case.
SURAT: Kolom = {
    "penugasan_id": F("naskah_id"),
    "tindakan": Value(TINDAKAN, CharField()),
    "sejak": F("naskah__dibuat"),
    "tenggat": F("tenggat"),
    "penugasan__judul": sebut_surat(),
    "penugasan__alur_id": ANGKA,
    "jabatan_id": ANGKA,
}


@dataclass(frozen=True, slots=True)
class DaftarTunggu:
    """What waits: its kinds, the kind chosen (None: all), this page, its cards and heaps under their due days.

    `ada`: the other parts of the home screen that hold anything, each with how much and how much of it late.
    """

    jenis: tuple[JenisTunggu, ...]
    dipilih: JenisTunggu | None
    halaman: Page[Any]
    kelompok: Sequence[tuple[str, Sequence[Any]]]
    ada: Mapping[str, tuple[int, int]]

    @property
    def jumlah(self) -> int:
        """How much waits in all."""
        return sum(satu.jumlah for satu in self.jenis)

    @property
    def terlambat(self) -> int:
        """How much of it is late."""
        return sum(satu.terlambat for satu in self.jenis)


def daftar_tunggu(request: HttpRequest, siapa: Aktor, lain: "Mapping[str, QuerySet[Any]]") -> DaftarTunggu:
    """What waits for the reader, as the address asks to see it (`?tindakan=`, `?halaman=`); two queries.

    `lain`: other parts of the home screen by name; how much they hold is asked in the same message.
    """
    jenis, ada = _jenis(siapa, lain)
    dipilih = next((satu for satu in jenis if satu.tindakan == request.GET.get("tindakan")), None)
    pembagi = Paginator(_baris(siapa, dipilih), KARTU)
    pembagi.count = dipilih.jumlah if dipilih else sum(satu.jumlah for satu in jenis)  # counted already
    halaman = pembagi.get_page(request.GET.get("halaman"))
    isi = _kartu(halaman.object_list, kapasitas(siapa))
    return DaftarTunggu(jenis, dipilih, halaman, _kelompok(isi, siapa.tanggal, bertumpuk=dipilih is None), ada)


def _kelompok(isi: tuple[Any, ...], hari: date, *, bertumpuk: bool) -> tuple[tuple[str, Sequence[Any]], ...]:
    """Few cards as they are; many under their due days, those of one act as a heap unless only that act is shown."""
    if len(isi) <= TENANG:
        return (("", isi),) * bool(isi)
    kelompok = menurut_tenggat(isi, hari)
    return tuple((nama, tumpuk(satu)) for nama, satu in kelompok) if bertumpuk else kelompok


def _jenis(
    siapa: Aktor, lain: "Mapping[str, QuerySet[Any]]"
) -> tuple[tuple[JenisTunggu, ...], Mapping[str, tuple[int, int]]]:
    """The kinds of acts, the most frequent first, and what `lain` hold; one query."""
    bagian = (_hitung(nama, isi, siapa.tanggal) for nama, isi in lain.items())
    semua_baris = hitung_jenis(siapa).union(hitung_tanda(siapa), *bagian, all=True)
    baris = [satu for satu in semua_baris if satu[1]]
    semua = [JenisTunggu(kode, _ajakan(kode), jumlah, telat) for kode, jumlah, telat in baris if kode not in lain]
    ada = {kode: (jumlah, telat) for kode, jumlah, telat in baris if kode in lain}
    return tuple(sorted(semua, key=lambda satu: (-satu.jumlah, satu.tindakan))), ada


def _hitung(nama: str, isi: "QuerySet[Any]", hari: date) -> "QuerySet[Any, Any]":
    """One row: name, how many, how many of them late; nothing is late that is due on no day."""
    baris = isi.select_related(None).order_by().annotate(bagian=Value(nama, CharField())).values_list("bagian")
    bertenggat = any(medan.name == "tenggat" for medan in isi.model._meta.get_fields())
    telat = Count("pk", filter=Q(tenggat__lt=hari)) if bertenggat else Value(0, IntegerField())
    return baris.annotate(n=Count("pk"), telat=telat)


def _ajakan(kode: str) -> str:
    return AJAKAN if kode == TINDAKAN else sebut_tindakan(kode).undangan


def _baris(siapa: Aktor, dipilih: JenisTunggu | None) -> "QuerySet[Any, Any]":
    perkara = menunggu_saya(siapa).order_by().annotate(**{f"k{ke}": F(nama) for ke, nama in enumerate(BIDANG)})
    surat = tanda_saya(siapa).order_by().annotate(**{f"k{ke}": SURAT.get(nama, TEKS) for ke, nama in enumerate(BIDANG)})
    if dipilih is not None:
        perkara = perkara.filter(tindakan=dipilih.tindakan)
        surat = surat if dipilih.tindakan == TINDAKAN else surat.none()
    kolom = [f"k{ke}" for ke in range(len(BIDANG))]
    urut = [f"k{BIDANG.index(nama)}" for nama in ("tenggat", "sejak", "penugasan_id", "tindakan")]
    return perkara.values_list(*kolom).union(surat.values_list(*kolom), all=True).order_by(*urut)


def _kartu(baris: Iterable[tuple[Any, ...]], sebagai: Mapping[int, str]) -> tuple[Any, ...]:
    """One card for each act of a case, one for each letter."""
    semua = {satu[:2]: satu for satu in reversed(list(baris))}
    return tuple(_surat(satu) if satu[1] == TINDAKAN else kartu_dari(satu, sebagai) for satu in semua.values())[::-1]


def _surat(baris: tuple[Any, ...]) -> KartuSurat:
    id, _tindakan, sejak, tenggat, judul, *_ = baris
    jenis, _, lanjut = judul.partition(" Nomor ")
    return KartuSurat(f"{jenis.capitalize()} Nomor {lanjut}", sejak, tenggat, reverse("surat:surat", args=[id]))
