"""The index: every word of every entry, sorted, so that the beginning of a word finds it. Made once a process."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from lincah.law.profil import Profil
from lincah.peraturan.cari.entri import Entri, entri
from lincah.peraturan.cari.kata import kata

TERPENDEK_AWALAN = 2
"""A shorter word must be there whole."""
UMUM_NAMA = frozenset(
    ("peraturan", "nomor", "tahun", "bupati", "walikota", "wali", "kota", "gubernur", "menteri", "daerah")
)
"""Words in the name of nearly every regulation: they find none of them."""


class Indeks:
    """Entries and where each word stands, with its weight: heading and matter 4, the rule 3, elsewhere 1."""

    def __init__(self, semua: Iterable[Entri]) -> None:
        self.entri = tuple(semua)
        self.letak: dict[str, dict[int, int]] = {}
        for nomor, satu in enumerate(self.entri):
            for teks, bobot in _berbobot(satu):
                for satu_kata in teks:
                    di = self.letak.setdefault(satu_kata, {})
                    di[nomor] = max(di.get(nomor, 0), bobot)
        self.kosa = sorted(self.letak)

    def cocok(self, awalan: str) -> dict[int, int]:
        """Entries with a word that begins so, by number, with weight; the whole word weighs one more."""
        hasil: dict[int, int] = {}
        for satu in self._kosa_berawalan(awalan):
            tambah = 1 if satu == awalan else 0
            for nomor, bobot in self.letak[satu].items():
                hasil[nomor] = max(hasil.get(nomor, 0), bobot + tambah)
        return hasil

    def frasa(self, isi: Sequence[str]) -> dict[int, int]:
        """Entries with all these words, the weakest weight counting."""
        per_kata = [self.cocok(satu) for satu in isi]
        bersama = set(per_kata[0]).intersection(*per_kata[1:])
        return {nomor: min(satu[nomor] for satu in per_kata) for nomor in bersama}

    def _kosa_berawalan(self, awalan: str) -> Iterator[str]:
        if len(awalan) < TERPENDEK_AWALAN or awalan.isdigit():
            yield from (awalan,) if awalan in self.letak else ()
            return
        for letak in range(bisect_left(self.kosa, awalan), len(self.kosa)):
            if not self.kosa[letak].startswith(awalan):
                return
            yield self.kosa[letak]


_ingatan: dict[tuple[str, ...], Indeks] = {}


def indeks(profil: Sequence[Profil]) -> Indeks:
    """The index of these regulations; made anew only when one of them has changed."""
    kunci = tuple(satu.hash for satu in profil)
    hasil = _ingatan.get(kunci)
    if hasil is None:
        hasil = Indeks(isi for satu in profil for isi in entri(satu))
        _ingatan.clear()
        _ingatan[kunci] = hasil
    return hasil


def _berbobot(satu: Entri) -> tuple[tuple[tuple[str, ...], int], ...]:
    nama = tuple(isi for isi in kata(satu.sebutan) if isi not in UMUM_NAMA and not isi.isdigit())
    uraian = satu.uraian
    return (
        (kata(uraian.perihal), 4),
        (kata(uraian.judul), 4),
        (kata(uraian.isi), 3),
        (kata(f"{satu.topik.nama} {satu.topik.bab} {satu.tempat}"), 1),
        (nama, 1),
    )
