"""What changed on a road when somebody was swapped, line by line in the words of the screen."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lincah.penugasan.queries.jalan import Jalan

Baris = tuple[str, str]
"""The name of a line and what it says."""
TERBANYAK, PANJANG = 60, 600


@dataclass(frozen=True, slots=True)
class Beda:
    """One line that is not as before; '' where it was not or is no more."""

    nama: str
    lama: str
    baru: str


def ringkas_jalan(jalan: Jalan | None) -> list[Baris]:
    """The lines of a road without their articles: what is compared."""
    if jalan is None:
        return []
    ruas = [(satu.nama, f"{satu.isi} ({satu.oleh})" if satu.oleh else satu.isi) for satu in jalan.ruas]
    return [*ruas, *(("Menghalangi", satu.ringkas) for satu in jalan.halangan)]


def bandingkan(lama: Sequence[Baris], baru: Sequence[Baris]) -> tuple[Beda, ...]:
    """The lines that differ, in the order of the new road, then those that are no more."""
    dulu, kini = dict(_bernomor(lama)), dict(_bernomor(baru))
    ubah = [Beda(kunci[0], dulu.get(kunci, ""), isi) for kunci, isi in kini.items() if dulu.get(kunci) != isi]
    return (*ubah, *(Beda(kunci[0], isi, "") for kunci, isi in dulu.items() if kunci not in kini))


def baca_ringkasan(isi: object) -> list[Baris]:
    """Lines as a form brought them back, or nothing when they are not such lines."""
    if not isinstance(isi, list):
        return []
    baris = [satu for satu in isi[:TERBANYAK] if isinstance(satu, list) and len(satu) == 2]
    return [(str(nama)[:PANJANG], str(teks)[:PANJANG]) for nama, teks in baris]


def _bernomor(baris: Iterable[Baris]) -> Iterator[tuple[tuple[str, int], str]]:
    """Lines of one name (several tembusan) are told apart by their number."""
    banyak = Counter[str]()
    for nama, isi in baris:
        yield (nama, banyak[nama]), isi
        banyak[nama] += 1
