"""What a swap of people changes on the road: the page carries what it showed, the next answer compares."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lincah.penugasan.queries.beda_jalan import Baris, Beda, baca_ringkasan, bandingkan, ringkas_jalan
from lincah.penugasan.queries.jalan import Jalan

PANJANG = 40_000
ORANG_TERBANYAK = 200
Potret = tuple[tuple[int, ...], list[Baris]]
"""The people chosen and the lines of their road."""


@dataclass(frozen=True, slots=True)
class Banding:
    """`kalimat`: who came and went; `beda`: the lines that are not as before, none when all stayed."""

    kalimat: str
    beda: tuple[Beda, ...]


@dataclass(frozen=True, slots=True)
class HasilBanding:
    """What to show (None without a change of people) and what the page carries on."""

    banding: Banding | None
    potret: str


def banding_jalan(teks: str, orang: Iterable[int], jalan: Jalan | None, nama: Mapping[int, str]) -> HasilBanding:
    """Compare with what the page showed before (`teks`, as it was carried); `nama`: the people who may be chosen.

    A swap on a page of boxes is one person out, then one in: the road before the first of the two is kept for the
    second, so that what is told is the swap.
    """
    kini: Potret = (tuple(dict.fromkeys(orang)), ringkas_jalan(jalan))
    if jalan is None:
        return HasilBanding(None, "")
    lalu, sebelum = _baca(teks)
    dasar = sebelum if sebelum and len(sebelum[0]) == len(kini[0]) else lalu
    berkurang = lalu is not None and set(kini[0]) < set(lalu[0])
    simpan = (sebelum or lalu) if berkurang else None
    banding = _banding(dasar, kini, nama) if dasar and set(dasar[0]) != set(kini[0]) else None
    return HasilBanding(banding, json.dumps([kini, simpan], separators=(",", ":")))


def _banding(lama: Potret, baru: Potret, nama: Mapping[int, str]) -> Banding:
    keluar = _sebut(nama, [satu for satu in lama[0] if satu not in baru[0]])
    masuk = _sebut(nama, [satu for satu in baru[0] if satu not in lama[0]])
    kalimat = f"{keluar} diganti {masuk}" if keluar and masuk else f"Ditambah {masuk}" if masuk else f"Tanpa {keluar}"
    return Banding(f"{kalimat.rstrip('.')}.", bandingkan(lama[1], baru[1]))


def _sebut(nama: Mapping[int, str], orang: Sequence[int]) -> str:
    return ", ".join(nama[satu] for satu in orang if satu in nama)


def _baca(teks: str) -> tuple[Potret | None, Potret | None]:
    """What a form brought back; nothing when it is not what was sent out."""
    try:
        isi = json.loads(teks[:PANJANG]) if teks else []
    except ValueError:
        return None, None
    lalu, sebelum = isi if isinstance(isi, list) and len(isi) == 2 else (None, None)
    return _potret(lalu), _potret(sebelum)


def _potret(isi: Any) -> Potret | None:
    if not isinstance(isi, list) or len(isi) != 2 or not isinstance(isi[0], list):
        return None
    return tuple(satu for satu in isi[0][:ORANG_TERBANYAK] if isinstance(satu, int)), baca_ringkasan(isi[1])
