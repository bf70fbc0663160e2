"""One row of targets as it was filled in, and what it may not lack."""

from collections.abc import Sequence
from dataclasses import dataclass

from lincah.perjanjian.services.galat import PerjanjianKeliru

PANJANG = {"sasaran": 300, "indikator": 300, "target": 60, "satuan": 60}
SEBUTAN = {"sasaran": "Sasaran", "indikator": "Indikator", "target": "Target", "satuan": "Satuan"}
ANGGARAN_TERBESAR = 10**14
TERBANYAK = 60


@dataclass(frozen=True, slots=True)
class Isian:
    """Sasaran, indikator, target, satuan, and anggaran in rupiah (None: none of its own).

    `simpul`: the target the row changes; `asal`: the divided target of a unit above that it carries on.
    """

    sasaran: str
    indikator: str
    target: str
    satuan: str
    anggaran: int | None = None
    simpul: int | None = None
    asal: int | None = None

    def kolom(self) -> dict[str, object]:
        """The columns of a row."""
        return {nama: getattr(self, nama) for nama in (*PANJANG, "anggaran")}


def rapikan(isian: Isian) -> Isian:
    """The same with single spaces."""
    bersih = {nama: " ".join(getattr(isian, nama).split()) for nama in PANJANG}
    return Isian(**bersih, anggaran=isian.anggaran, simpul=isian.simpul, asal=isian.asal)


def keluhan(isian: Isian) -> tuple[tuple[str, str], ...]:
    """What is wrong with a row: (field, sentence), empty when nothing is."""
    hasil = []
    for nama, batas in PANJANG.items():
        nilai = getattr(isian, nama)
        if not nilai.strip():
            hasil.append((nama, f"{SEBUTAN[nama]} belum diisi."))
        elif len(nilai) > batas:
            hasil.append((nama, f"{SEBUTAN[nama]} terlalu panjang: {len(nilai)} huruf, paling banyak {batas}."))
    if isian.anggaran is not None and not 0 <= isian.anggaran <= ANGGARAN_TERBESAR:
        hasil.append(("anggaran", "Anggaran harus rupiah tanpa tanda minus, paling banyak seratus triliun."))
    return tuple(hasil)


def check_isian(baris: Sequence[Isian]) -> tuple[Isian, ...]:
    """All rows clean and complete. Errors: PerjanjianKeliru naming the first bad row."""
    if len(baris) > TERBANYAK:
        raise PerjanjianKeliru(f"Paling banyak {TERBANYAK} baris; gabungkan indikator yang serupa.")
    rapi = tuple(rapikan(satu) for satu in baris)
    for nomor, satu in enumerate(rapi, 1):
        for medan, teks in keluhan(satu):
            raise PerjanjianKeliru(f"Baris {nomor}: {teks}", medan)
    return rapi
