"""Which courses are walked for which casts: some for each class of casts, and every sort for each kind of unit."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest
from random import Random

from lincah.setahun.hukum import Restu
from lincah.setahun.lakon import BERJALAN, Lakon, semua_lakon
from lincah.setahun.musim import Musim

SETIAP = 6
"""One more course for so many casts alike."""
PALING_BANYAK = 16
CUKUP = 14
"""A kind of unit with so many casts has cases enough for every sort of course."""
SETIAP_SEDIKIT = 5
"""Where there are fewer, one more sort of open work for so many casts."""
BIASA = "lancar"
"""The sort that every class has by itself."""
Kelas = tuple[str, tuple[tuple[int, ...], ...]]


@dataclass(frozen=True, slots=True)
class Peran:
    """One course for casts alike; `contoh` is the one that walks it."""

    contoh: Restu
    lakon: Lakon


def kelas(restu: Restu) -> Kelas:
    """Casts of one class can stand in for each other."""
    return restu.kunci, restu.pola


def jenis_unit(musim: Musim, restu: Restu) -> str:
    """Of which kind is the unit whose work it is: where the proposing post sits, or the one that is offered help."""
    pos, regu = musim.pada.pos, restu.regu
    unit_id = pos[regu.jabatan].unit_id if regu.jabatan else regu.unit
    return musim.pada.struktur.unit[unit_id or 0].jenis


class Pemilih:
    """Chooses what is walked. The same seed chooses the same."""

    def __init__(self, musim: Musim, acak: Random) -> None:
        self.acak = acak
        self.anggota: dict[Kelas, list[Restu]] = {}
        self.jenis: dict[str, Counter[Kelas]] = defaultdict(Counter)
        for satu in musim.restu:
            self.anggota.setdefault(kelas(satu), []).append(satu)
            self.jenis[jenis_unit(musim, satu)][kelas(satu)] += 1
        self.dipakai: dict[Kelas, list[Lakon]] = defaultdict(list)
        self.tersebar: dict[str, Counter[str]] = defaultdict(Counter)
        self.semua = Counter[str]()

    def pilih(self, paling_banyak: int | None = None) -> list[Peran]:
        """What is walked at first, `paling_banyak` of them: every sort for each kind of unit, and something for
        everybody, in turn."""
        lengkap, biasa = self.lengkapi({}), list(self._biasa())
        berseling = chain.from_iterable(zip_longest(lengkap, biasa))
        return [*(satu for satu in berseling if satu is not None), *self._tertinggal()][:paling_banyak]

    def lengkapi(self, ada: Mapping[Kelas, Sequence[Lakon]]) -> list[Peran]:
        """What is wanting, where only these were walked well, so that every kind of unit has every sort of course."""
        hasil: list[Peran] = []
        for ke, (_, di) in enumerate(sorted(self.jenis.items(), key=lambda satu: (-satu[1].total(), satu[0]))):
            punya = {satu.golongan for kunci in di for satu in (*ada.get(kunci, ()), *_lakon(hasil, kunci))}
            perlu = _golongan() if ke == 0 or di.total() >= CUKUP else self._sedikit(punya, di.total())
            hasil += [satu for nama in perlu if nama not in punya for satu in self._satu(di, nama)]
        return hasil

    def _sedikit(self, punya: Collection[str], regu: int) -> list[str]:
        """A few sorts of open work are enough where there are few casts: that of which nothing is wrong, and of the
        others those that were walked least by their weight, one more for each `SETIAP_SEDIKIT` casts."""
        ada, bobot = Counter[str](), Counter[str]()
        for satu in semua_lakon():
            if satu.terbuka and satu.golongan != BERJALAN:
                ada[satu.golongan] += self.semua[satu.kode]
                bobot[satu.golongan] += satu.bobot
        lain = sorted(bobot.keys() - punya, key=lambda nama: ((ada[nama] + 1) / bobot[nama], nama))
        return [BERJALAN, *lain[: max(1 + regu // SETIAP_SEDIKIT - len(bobot.keys() & punya), 0)]]

    def _satu(self, di: Counter[Kelas], golongan: str) -> Iterator[Peran]:
        """One of that sort for the class that has most casts there and can take it."""
        for kunci, _ in sorted(di.items(), key=lambda satu: (-satu[1], satu[0])):
            pilihan = [satu for satu in self._cocok(kunci) if satu.golongan == golongan]
            if pilihan and len(self.dipakai[kunci]) < PALING_BANYAK:
                yield self._pakai(kunci, pilihan)
                return

    def _biasa(self) -> Iterator[Peran]:
        """Some for each class, the largest first; each class has work that comes to an end."""
        for kunci, anggota in sorted(self.anggota.items(), key=lambda satu: -len(satu[1])):
            banyak = min(1 + len(anggota) // SETIAP, PALING_BANYAK) - len(self.dipakai[kunci])
            while banyak > 0 or all(satu.terbuka for satu in self.dipakai[kunci]):
                pilihan = self._cocok(kunci)
                berakhir = [satu for satu in pilihan if not satu.terbuka]
                yield self._pakai(kunci, pilihan if self.dipakai[kunci] else berakhir)
                banyak -= 1

    def _tertinggal(self) -> Iterator[Peran]:
        """Every course is taken somewhere if it can be."""
        for lakon in semua_lakon():
            bisa = [kunci for kunci in self.anggota if lakon in self._cocok(kunci)]
            if bisa and not self.semua[lakon.kode]:
                yield self._pakai(max(bisa, key=lambda kunci: len(self.anggota[kunci])), [lakon])

    def _cocok(self, kunci: Kelas) -> list[Lakon]:
        """Courses that this class can take and has not been given."""
        regu = self.anggota[kunci][0].regu
        bisa = {"permohonan": regu.permohonan, "beregu": regu.cadangan is not None}
        return [satu for satu in semua_lakon() if satu.cocok(**bisa) and satu not in self.dipakai[kunci]]

    def _pakai(self, kunci: Kelas, pilihan: Sequence[Lakon]) -> Peran:
        """The one of which the kind of unit has least by its weight, then all of them together."""
        ada = self.tersebar[max(self.jenis, key=lambda nama: self.jenis[nama][kunci])]
        giliran = {satu: [(isi[satu.kode] + 1) / satu.bobot for isi in (ada, self.semua)] for satu in pilihan}
        lakon = min(pilihan, key=lambda satu: (*giliran[satu], self.acak.random()))
        ada[lakon.kode] += 1
        self.semua[lakon.kode] += 1
        self.dipakai[kunci].append(lakon)
        return Peran(self.anggota[kunci][0], lakon)


def _lakon(semua: Sequence[Peran], kunci: Kelas) -> Iterator[Lakon]:
    return (satu.lakon for satu in semua if kelas(satu.contoh) == kunci)


def _golongan() -> list[str]:
    """Every sort of course but the plain one, the open ones between those that end."""
    terbuka, berakhir = ({satu.golongan: 0 for satu in semua_lakon() if satu.terbuka is buka} for buka in (True, False))
    return [satu for berdua in zip_longest(berakhir, terbuka) for satu in berdua if satu not in (None, BIASA)]
