"""Every question that can be put to a regulation, as far as an answer may name another place."""

from collections.abc import Iterator
from itertools import product

from lincah.law.profil import Profil
from lincah.peraturan.tanya.daftar import PERTANYAAN, tanya
from lincah.peraturan.tanya.pertanyaan import Pertanyaan, PertanyaanKeliru

UNIT = ("model", "unit")
BERSAMA = ("jenjang", "di_unit")
"""Keys of an officer that a rule may ask for together."""


def tempat_terjawab(profil: Profil) -> dict[str, frozenset[str]]:
    """Each place that an answer cites, as printed, with the kinds of question whose answers cite it."""
    hasil: dict[str, set[str]] = {}
    for kode, pertanyaan in PERTANYAAN.items():
        for situasi in _situasi(pertanyaan, profil):
            for dasar in _dasar(profil, kode, situasi):
                hasil.setdefault(dasar, set()).add(kode)
    return {dasar: frozenset(kode) for dasar, kode in hasil.items()}


def _dasar(profil: Profil, kode: str, situasi: dict[str, str]) -> Iterator[str]:
    try:
        simpulan = tanya(profil, kode, situasi)
    except PertanyaanKeliru:
        return
    for alasan in simpulan.alasan:
        yield from (str(rujukan) for rujukan in alasan.rujukan if rujukan.peraturan == profil.id)


def _situasi(pertanyaan: Pertanyaan, profil: Profil) -> Iterator[dict[str, str]]:
    nilai = {kunci.nama: kunci.nilai(profil) for kunci in pertanyaan.kunci if kunci.nilai}
    wajib = [kunci.nama for kunci in pertanyaan.kunci if kunci.wajib]
    for pilihan in product(*(nilai[satu] for satu in wajib)):
        awal = dict(zip(wajib, pilihan, strict=True))
        for dasar in [{**awal, kunci: satu} for kunci in UNIT for satu in nilai.get(kunci, ())] or [awal]:
            yield dasar
            bebas = [kunci for kunci in nilai if kunci not in (*wajib, *UNIT)]
            yield from ({**dasar, kunci: satu} for kunci in bebas for satu in nilai[kunci])
            bersama = [nilai[kunci] for kunci in BERSAMA if kunci in nilai]
            if len(bersama) == len(BERSAMA):
                yield from ({**dasar, **dict(zip(BERSAMA, satu, strict=True))} for satu in product(*bersama))
