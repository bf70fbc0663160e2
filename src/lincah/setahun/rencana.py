"""Which cases a year has: who, which course, which work, when. The same seed, the same year."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random

import yaml

from lincah.naskah.angka import bersatuan
from lincah.naskah.tanggal import tanggal_panjang
from lincah.pelaksanaan.demo.bahan import Bahan
from lincah.setahun.hukum import Restu
from lincah.setahun.jatah import Jatah
from lincah.setahun.klise import Cetakan
from lincah.setahun.lakon import Lakon
from lincah.setahun.musim import Musim
from lincah.setahun.peran import Kelas, jenis_unit, kelas
from lincah.setahun.pesanan import SEPEKAN, Judul
from lincah.setahun.salinan import Pesanan

BAGIAN_SESUDAH = 0.15
"""How much of what ends begins after the year."""
BAGIAN_TERBUKA = 0.12
"""How much of all is still open: most of a year's work is done when it ends."""
SEDIKITNYA = 2
"""So many cases of each kind of unit are still open."""
SETIAP_GOLONGAN = 3
"""So many cases for each sort of course are enough for every sort."""


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
        """So many cases, in the order of their beginnings; `berjalan` of them still open (None: a small part)."""
        terbuka = round(banyak * BAGIAN_TERBUKA) if berjalan is None else berjalan
        hasil = [*self._list(banyak - terbuka, False, "selesai/"), *self._list(terbuka, True, "terbuka/")]
        return sorted(hasil, key=lambda satu: (satu.mulai, satu.benih))

    def _list(self, banyak: int, terbuka: bool, awalan: str) -> list[Pesanan]:
        """Each kind of unit has as many as it has casts among all, and some that are open."""
        menurut_jenis: dict[str, list[Restu]] = {}
        for satu in self.pokok.restu:
            if self._pilihan(satu, terbuka):
                menurut_jenis.setdefault(jenis_unit(self.pokok, satu), []).append(satu)
        semua, sudah, hasil = sum(map(len, menurut_jenis.values())), 0, list[Pesanan]()
        dasar = min(SEDIKITNYA, banyak // max(len(menurut_jenis), 1)) if terbuka else 0
        sisa = banyak - dasar * len(menurut_jenis)
        for ke, (jenis, restu) in enumerate(sorted(menurut_jenis.items()), start=1):
            sudah += len(restu)
            ini = dasar * ke + sisa * sudah // semua - len(hasil)
            hasil += self._bagikan(restu, ini, terbuka, f"{awalan}{jenis}/")
        return hasil

    def _pilihan(self, restu: Restu, terbuka: bool) -> dict[str, tuple[Lakon, Cetakan]]:
        """The courses this cast can take: those that stay open, or those that end."""
        return {satu[0].kode: satu for satu in self.cetakan.get(kelas(restu), ()) if satu[0].terbuka == terbuka}

    def _bagikan(self, restu: Sequence[Restu], banyak: int, terbuka: bool, awalan: str) -> list[Pesanan]:
        """The cases of one kind of unit: the course that is most wanted, for who has had least."""
        pilihan = [(satu, self._pilihan(satu, terbuka)) for satu in self.acak.sample(restu, len(restu))]
        lakon_ini = {lakon.kode: lakon for _, ini in pilihan for lakon, _ in ini.values()}
        golongan = {satu.golongan for satu in lakon_ini.values()}
        jatah = Jatah(lakon_ini.values(), self.acak, semua=banyak >= SETIAP_GOLONGAN * len(golongan))
        sering, hasil = Counter[int](), list[Pesanan]()
        while len(hasil) < banyak and (lakon := next(jatah.urut(), None)) is not None:
            giliran = sorted((ke for ke, (_, ini) in enumerate(pilihan) if lakon.kode in ini), key=sering.__getitem__)
            benih = f"{self.benih}/{awalan}{len(hasil)}"
            for ke in giliran:
                sering[ke] += 1
                if (pesanan := self._satu(pilihan[ke][0], pilihan[ke][1][lakon.kode], benih)) is not None:
                    hasil.append(pesanan)
                    jatah.catat(lakon)
                    break
            else:
                jatah.lepas(lakon)
        return hasil

    def _satu(self, restu: Restu, pilihan: tuple[Lakon, Cetakan], benih: str) -> Pesanan | None:
        lakon, cetakan = pilihan
        mulai = self._mulai(lakon, cetakan)
        ini = self._restu(restu, mulai, mulai + (cetakan.akhir - cetakan.mulai)) if mulai else None
        return (
            Pesanan(cetakan, ini, self._judul(ini, mulai), mulai, benih)
            if ini is not None and mulai is not None
            else None
        )

    def _mulai(self, lakon: Lakon, cetakan: Cetakan) -> date | None:
        """A Monday."""
        if lakon.terbuka:
            return self._mulai_terbuka(lakon, cetakan)
        panjang, (awal, akhir) = cetakan.akhir - cetakan.mulai, self._masa()
        pertama = awal + timedelta(days=-awal.weekday() % 7)
        pekan = (akhir - panjang - pertama).days // 7
        return pertama + SEPEKAN * self.acak.randint(0, pekan) if pekan >= 0 else None

    def _mulai_terbuka(self, lakon: Lakon, cetakan: Cetakan) -> date | None:
        """So that it stands on the last day where its course has left it, or some weeks older than that."""
        akhir, panjang = self.musim[-1].sampai, (cetakan.akhir - cetakan.mulai).days
        usia = max(lakon.usia, -((akhir.weekday() - panjang) // 7)) + self.acak.randint(0, lakon.mundur)
        mulai = akhir - timedelta(days=akhir.weekday()) - SEPEKAN * usia
        return mulai if mulai >= self.musim[0].dari else None

    def _masa(self) -> tuple[date, date]:
        """Between which days a case begins and ends."""
        awal, akhir = self.musim[0].dari, self.musim[-1].sampai
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
