"""How wide a text is in Plus Jakarta Sans, and where its lines break: no browser is asked.

The table holds the advance widths of the semibold cut for the characters from space to tilde, in thousandths of the
size; the regular cut is never wider by more than a hair, so one table serves both.
"""

from functools import lru_cache

_MAJU = """
175 341 464 873 647 1022 774 289 351 351 520 642 328 566 347 481 716 392 598 611 646 615 601 554 631 601 347 367 642 642
642 555 928 692 692 777 741 601 584 813 734 272 390 671 539 874 739 878 646 878 654 647 532 712 682 1008 640 648 576 382
481 382 642 641 372 578 670 606 670 613 402 655 586 245 245 567 245 919 586 653 670 670 362 512 405 586 550 855 535 569
471 371 363 371 642
"""
MAJU = dict(zip(map(chr, range(32, 127)), map(int, _MAJU.split()), strict=True)) | {
    "–": 626,
    "—": 956,
    "·": 347,
    "’": 328,
    "…": 747,
}
ASING = 800
"""A character outside the table: wide enough for nearly all of Latin."""


@lru_cache(maxsize=16384)
def lebar(teks: str, ukuran: float) -> float:
    """The width of one line of `teks` in pixels at `ukuran` pixels."""
    return sum(MAJU.get(huruf, ASING) for huruf in teks) * ukuran / 1000


@lru_cache(maxsize=16384)
def bungkus(teks: str, batas: float, ukuran: float, baris: int) -> tuple[str, ...]:
    """`teks` in at most `baris` lines no wider than `batas` pixels; what does not fit ends in an ellipsis."""
    hasil: list[str] = []
    kini = ""
    for kata in _kata(teks, batas, ukuran):
        coba = f"{kini} {kata}".strip()
        if lebar(coba, ukuran) <= batas:
            kini = coba
            continue
        if len(hasil) == baris - 1:
            return (*hasil, potong(f"{coba} …", batas, ukuran))
        hasil.append(kini)
        kini = kata
    return (*hasil, kini) if kini else tuple(hasil)


def potong(teks: str, batas: float, ukuran: float) -> str:
    """`teks` shortened until it fits, with an ellipsis where it was cut."""
    if lebar(teks, ukuran) <= batas:
        return teks
    isi = teks.rstrip("… ")
    while isi and lebar(f"{isi}…", ukuran) > batas:
        isi = isi[:-1].rstrip()
    return f"{isi}…"


def _kata(teks: str, batas: float, ukuran: float) -> list[str]:
    """The words; one that is wider than a whole line is broken, after a slash or hyphen where it has one."""
    hasil: list[str] = []
    for kata in teks.split():
        while lebar(kata, ukuran) > batas and len(kata) > 1:
            letak = _patah(kata, batas, ukuran)
            hasil.append(kata[:letak])
            kata = kata[letak:]
        hasil.append(kata)
    return hasil


def _patah(kata: str, batas: float, ukuran: float) -> int:
    muat = next(n for n in range(len(kata), 0, -1) if n == 1 or lebar(kata[:n], ukuran) <= batas)
    sopan = max(kata.rfind("/", 0, muat), kata.rfind("-", 0, muat)) + 1
    return sopan or muat
