"""The regulation place by place: which rules stand on each, what is read there, what holds no rule."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from lincah.law.kernel import Rujukan, Unsur
from lincah.peraturan.cakupan import daftar_tempat
from lincah.peraturan.kasus import jalankan_peraturan
from lincah.peraturan.tafsir import Tafsir
from lincah.web.peraturan_isi.jangkar import Alamat, Catatan, jangkar_tempat

SEHALAMAN = 170
"""Places and rules on one page."""


@dataclass(frozen=True, slots=True)
class TautanAturan:
    """A rule and where it stands in words."""

    perihal: str
    alamat: Alamat
    jangkar: str


@dataclass(frozen=True, slots=True)
class BarisTempat:
    """One place: the rules on it, the codes of readings of it, whether it holds no rule, how many cases rest on it."""

    id: str
    tempat: str
    aturan: tuple[TautanAturan, ...]
    tafsir: tuple[str, ...]
    deklaratif: bool
    kasus: int


@dataclass(frozen=True, slots=True)
class BagianNaskah:
    """One page of places."""

    nomor: int
    judul: str
    baris: tuple[BarisTempat, ...]


def susun_naskah(id: str, catatan: Iterable[Catatan], tafsir: Sequence[Tafsir]) -> tuple[BagianNaskah, ...]:
    """Every place of the regulation in its own order, some articles a page."""
    aturan, bacaan, kasus = _per_tempat(id, catatan), _tafsir_per_tempat(id, tafsir), _kasus_per_tempat(id)
    baris = [
        (
            _pokok(satu),
            BarisTempat(
                id=f"n-{jangkar_tempat(satu)}",
                tempat=str(satu),
                aturan=aturan.get(satu, ()),
                tafsir=bacaan.get(satu, ()),
                deklaratif=deklaratif,
                kasus=kasus[satu],
            ),
        )
        for satu, deklaratif in daftar_tempat(id, frozenset({*aturan, *bacaan}))
    ]
    halaman = list(_halaman(baris))
    judul = [_judul([nama for nama, _ in isi]) for isi in halaman]
    return tuple(
        BagianNaskah(nomor, _ke_berapa(judul, nomor), tuple(baris for _, baris in isi))
        for nomor, isi in enumerate(halaman, start=1)
    )


def _per_tempat(id: str, catatan: Iterable[Catatan]) -> dict[Rujukan, tuple[TautanAturan, ...]]:
    hasil: dict[Rujukan, dict[TautanAturan, None]] = {}
    for satu in catatan:
        for rujukan in satu.ketentuan.rujukan:
            if rujukan.peraturan == id:
                tautan = TautanAturan(satu.perihal, satu.alamat, satu.jangkar)
                hasil.setdefault(rujukan, {})[tautan] = None
    return {rujukan: tuple(isi) for rujukan, isi in hasil.items()}


def _tafsir_per_tempat(id: str, tafsir: Sequence[Tafsir]) -> dict[Rujukan, tuple[str, ...]]:
    hasil: dict[Rujukan, tuple[str, ...]] = {}
    for satu in tafsir:
        for rujukan in tempat_tafsir(id, satu):
            hasil[rujukan] = (*hasil.get(rujukan, ()), satu.kode)
    return hasil


def _kasus_per_tempat(id: str) -> Counter[Rujukan]:
    """How many cases rest on each place or on one within it."""
    hasil: Counter[Rujukan] = Counter()
    for kasus in jalankan_peraturan(id):
        alasan = kasus.simpulan.alasan if kasus.simpulan else ()
        tempat = {rujukan.tempat for satu in alasan for rujukan in satu.rujukan if rujukan.peraturan == id}
        hasil.update({Rujukan(id, satu[:panjang]) for satu in tempat for panjang in range(1, len(satu) + 1)})
    return hasil


def tempat_tafsir(id: str, tafsir: Tafsir) -> tuple[Rujukan, ...]:
    """The places that a reading reads."""
    return tuple(Rujukan.baca(id, teks.strip()) for teks in tafsir.tempat.split(";") if teks.strip())


def _pokok(rujukan: Rujukan) -> str:
    """What belongs together: an article; of the Lampiran its first part."""
    panjang = 2 if rujukan.tempat[0][0] is Unsur.LAMPIRAN else 1
    return str(Rujukan(rujukan.peraturan, rujukan.tempat[:panjang]))


def _halaman(baris: list[tuple[str, BarisTempat]]) -> Iterator[list[tuple[str, BarisTempat]]]:
    """Some articles a page; one that is heavier than a page is cut."""
    kini: list[tuple[str, BarisTempat]] = []
    for _, kumpulan in groupby(baris, key=lambda satu: satu[0]):
        isi = list(kumpulan)
        if kini and _berat([*kini, *isi]) > SEHALAMAN:
            yield kini
            kini = []
        for satu in isi:
            if _berat([*kini, satu]) > SEHALAMAN:
                yield kini
                kini = []
            kini.append(satu)
    yield kini


def _berat(isi: list[tuple[str, BarisTempat]]) -> int:
    return sum(1 + len(baris.aturan) for _, baris in isi)


def _judul(pokok: list[str]) -> str:
    return pokok[0] if pokok[0] == pokok[-1] else f"{pokok[0]} sampai {pokok[-1]}"


def _ke_berapa(judul: list[str], nomor: int) -> str:
    """The title of a page; those of one name are numbered."""
    satu = judul[nomor - 1]
    kali = judul.count(satu)
    return f"{satu} ({judul[:nomor].count(satu)} dari {kali})" if kali > 1 else satu
