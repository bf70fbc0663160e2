"""Which cases a year has: who, which course, which work, when. The same seed, the same year."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

import yaml

from lincah.naskah.angka import bersatuan
from lincah.naskah.tanggal import tanggal_panjang
from lincah.pelaksanaan.demo.bahan import Bahan
from lincah.setahun.hukum import Restu
from lincah.setahun.klise import Cetakan
from lincah.setahun.lakon import Lakon, semua_lakon
from lincah.setahun.musim import Musim
from lincah.setahun.pesanan import SEPEKAN, Judul
from lincah.setahun.salinan import Pesanan

SETIAP = 6
"""One more course for so many casts alike."""
PALING_BANYAK = 14
BAGIAN_TERBUKA = 0.3
"""How much rarer an open case is than its weight says: most of a year's work is done when it ends."""
BAGIAN_SESUDAH = 0.15
"""How much of what ends begins after the year."""
AKHIR_TERBUKA = timedelta(days=14)
Kelas = tuple[str, tuple[tuple[int, ...], ...]]


@dataclass(frozen=True, slots=True)
class Peran:
    """One course for casts alike; `contoh` is the one that walks it."""

    contoh: Restu
    lakon: Lakon


def kelas(restu: Restu) -> Kelas:
    """Casts of one class can stand in for each other."""
    return restu.kunci, restu.pola


def pilih_peran(izin: Sequence[Restu], acak: Random, paling_banyak: int | None = None) -> list[Peran]:
    """The courses that are walked, some for each class, those of the largest classes first.

    Every course is taken somewhere if it can be.
    """
    semua: dict[Kelas, list[Restu]] = {}
    for restu in izin:
        semua.setdefault(kelas(restu), []).append(restu)
    dipakai: Counter[str] = Counter()
    hasil: list[Peran] = []
    for _, anggota in sorted(semua.items(), key=lambda satu: -len(satu[1])):
        contoh = anggota[0]
        cocok = [satu for satu in semua_lakon() if _cocok(satu, contoh)]
        for _ in range(min(1 + len(anggota) // SETIAP, PALING_BANYAK, len(cocok))):
            lakon = min(cocok, key=lambda satu: ((dipakai[satu.kode] + 1) / satu.bobot, acak.random()))
            cocok.remove(lakon)
            dipakai[lakon.kode] += 1
            hasil.append(Peran(contoh, lakon))
    return hasil[:paling_banyak]


def _cocok(lakon: Lakon, restu: Restu) -> bool:
    regu = restu.regu
    return lakon.cocok(permohonan=regu.permohonan, beregu=regu.cadangan is not None)


class Penjadwal:
    """Spreads cases over the spans: what ends mostly before `tutup`, what is open towards the last day."""

    def __init__(
        self,
        musim: Sequence[Musim],
        pokok: Musim,
        cetakan: Mapping[Kelas, Sequence[tuple[Lakon, Cetakan]]],
        benih: str,
        tutup: date,
    ) -> None:
        self.tutup = tutup
        self.musim, self.pokok, self.cetakan, self.benih = musim, pokok, cetakan, benih
        self.acak = Random(benih)  # noqa: S311 -- invented cases, no secret
        self.bahan = baca_judul()
        self.menurut_regu = [{satu.regu: satu for satu in ini.restu} for ini in musim]

    def list_pesanan(self, banyak: int, berjalan: int | None = None) -> list[Pesanan]:
        """So many cases, in the order of their beginnings; `berjalan` of them still open, or as many as it happens."""
        hasil = self._list(banyak, None, "") if berjalan is None else [
            *self._list(banyak - berjalan, False, "selesai/"), *self._list(berjalan, True, "terbuka/"),
        ]  # fmt: skip
        return sorted(hasil, key=lambda satu: (satu.mulai, satu.benih))

    def _list(self, banyak: int, terbuka: bool | None, awalan: str) -> list[Pesanan]:
        semua = [satu for satu in self.pokok.restu if self._pilihan(satu, terbuka)]
        hasil: list[Pesanan] = []
        for ke, restu in zip(range(banyak * 2), self._giliran(semua), strict=False):
            pesanan = self._satu(restu, self._pilihan(restu, terbuka), f"{self.benih}/{awalan}{ke}")
            hasil += [pesanan] if pesanan is not None else []
            if len(hasil) == banyak:
                break
        return hasil

    def _pilihan(self, restu: Restu, terbuka: bool | None) -> list[tuple[Lakon, Cetakan]]:
        """The courses this cast can take; only those that stay open, or only those that end, when that is asked."""
        semua = self.cetakan.get(kelas(restu), ())
        return [satu for satu in semua if terbuka is None or satu[0].terbuka == terbuka]

    def _giliran(self, semua: Sequence[Restu]) -> Iterator[Restu]:
        """Everybody in turn, in another order each time."""
        while semua:
            yield from self.acak.sample(semua, len(semua))

    def _satu(self, restu: Restu, pilihan: Sequence[tuple[Lakon, Cetakan]], benih: str) -> Pesanan | None:
        bobot = [satu.bobot * (BAGIAN_TERBUKA if satu.terbuka else 1.0) for satu, _ in pilihan]
        lakon, cetakan = self.acak.choices(pilihan, weights=bobot)[0]
        mulai = self._mulai(lakon, cetakan)
        ini = self._restu(restu, mulai, mulai + (cetakan.akhir - cetakan.mulai)) if mulai else None
        return (
            Pesanan(cetakan, ini, self._judul(ini, mulai), mulai, benih)
            if ini is not None and mulai is not None
            else None
        )

    def _mulai(self, lakon: Lakon, cetakan: Cetakan) -> date | None:
        """A Monday; an open case has moved within the last fortnight."""
        panjang, (awal, akhir) = cetakan.akhir - cetakan.mulai, self._masa(lakon, cetakan)
        pertama = awal + timedelta(days=-awal.weekday() % 7)
        pekan = (akhir - panjang - pertama).days // 7
        return pertama + SEPEKAN * self.acak.randint(0, pekan) if pekan >= 0 else None

    def _masa(self, lakon: Lakon, cetakan: Cetakan) -> tuple[date, date]:
        """Between which days such a case begins and ends."""
        awal, akhir = self.musim[0].dari, self.musim[-1].sampai
        if lakon.terbuka:
            return max(awal, akhir - (cetakan.akhir - cetakan.mulai) - AKHIR_TERBUKA), akhir
        if self.tutup < akhir and self.acak.random() < BAGIAN_SESUDAH:
            return self.tutup, akhir
        return awal, self.tutup

    def _restu(self, restu: Restu, mulai: date, akhir: date) -> Restu | None:
        """What the law says of the same cast at that time, if it says one thing from the first day to the last."""
        semua = [
            regu.get(restu.regu) if satu.tetap(restu.regu, min(akhir, satu.sampai)) else None
            for satu, regu in zip(self.musim, self.menurut_regu, strict=True)
            if satu.dari <= akhir and satu.sampai >= mulai
        ]
        return semua[0] if all(satu is not None and _sama(satu, restu) for satu in semua) else None

    def _judul(self, restu: Restu, mulai: date) -> Judul:
        """Work of the kind of unit; the month tells it from the same work at another time."""
        garis = self.pokok.pada.struktur.garis_mandiri(restu.unit[0])
        judul, target, satuan = self.bahan.ambil(garis[-1].jenis)
        return Judul(f"{judul}, {bulan_tahun(mulai)}", bersatuan(target, satuan), satuan)


def baca_judul() -> Bahan:
    """Titles and targets, from the first on."""
    return Bahan(yaml.safe_load((Path(__file__).parent / "judul.yaml").read_text(encoding="utf-8")))


def bulan_tahun(hari: date) -> str:
    """`Maret 2025`."""
    return tanggal_panjang(hari).split(" ", 1)[1]


def _sama(satu: Restu, lain: Restu) -> bool:
    return kelas(satu) == kelas(lain) and (satu.pos, satu.pegawai) == (lain.pos, lain.pegawai)
