"""Every question that can be put to a regulation, as far as an answer may name another place."""

from collections.abc import Iterator
from itertools import product

from lincah.law.kernel import Rujukan
from lincah.law.profil import Profil
from lincah.peraturan.tanya.daftar import PERTANYAAN, tanya
from lincah.peraturan.tanya.pertanyaan import Pertanyaan, PertanyaanKeliru

UNIT = ("model", "unit")
BERSAMA = ("jenjang", "di_unit")
"""Keys of an officer that a rule may ask for together; of the units only those that such a rule names."""


def tempat_terjawab(profil: Profil) -> dict[str, frozenset[str]]:
    """Each place that an answer cites, as printed, with the kinds of question whose answers cite it."""
    hasil: dict[str, set[str]] = {}
    for kode, pertanyaan in PERTANYAAN.items():
        dirujuk = {rujukan for situasi in _situasi(pertanyaan, profil) for rujukan in _dirujuk(profil, kode, situasi)}
        for satu in {satu for rujukan in dirujuk for satu in rujukan if satu.peraturan == profil.id}:
            hasil.setdefault(str(satu), set()).add(kode)
    return {dasar: frozenset(kode) for dasar, kode in hasil.items()}


def _dirujuk(profil: Profil, kode: str, situasi: dict[str, str]) -> Iterator[tuple[Rujukan, ...]]:
    try:
        simpulan = tanya(profil, kode, situasi)
    except PertanyaanKeliru:
        return
    yield from (alasan.rujukan for alasan in simpulan.alasan)


def _situasi(pertanyaan: Pertanyaan, profil: Profil) -> Iterator[dict[str, str]]:
    nilai = {kunci.nama: kunci.nilai(profil) for kunci in pertanyaan.kunci if kunci.nilai}
    wajib = [kunci.nama for kunci in pertanyaan.kunci if kunci.wajib]
    disebut = sorted(_unit_disebut(profil))
    for pilihan in product(*(nilai[satu] for satu in wajib)):
        awal = dict(zip(wajib, pilihan, strict=True))
        for dasar in [{**awal, kunci: satu} for kunci in UNIT for satu in nilai.get(kunci, ())] or [awal]:
            yield dasar
            bebas = [kunci for kunci in nilai if kunci not in (*wajib, *UNIT)]
            yield from ({**dasar, kunci: satu} for kunci in bebas for satu in nilai[kunci])
            if set(BERSAMA) <= nilai.keys():
                bersama = product(nilai["jenjang"], disebut)
                yield from ({**dasar, **dict(zip(BERSAMA, satu, strict=True))} for satu in bersama)


def _unit_disebut(profil: Profil) -> set[str]:
    """The units within which a rule of some model treats people differently."""
    penunjuk = (
        p for model in profil.kedudukan.model for p in (*model.penilai, *model.pimpinan_unit, *model.pemberi_tugas)
    )
    return {unit for satu in penunjuk for unit in satu.bagi.unit}
