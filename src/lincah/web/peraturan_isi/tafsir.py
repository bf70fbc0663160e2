"""The readings of a regulation for its page: each with the places it reads and the rules that lean on it."""

from collections import defaultdict
from dataclasses import dataclass

from lincah.law.kernel import Rujukan
from lincah.web.peraturan_isi.jangkar import Catatan
from lincah.web.peraturan_isi.naskah import tempat_tafsir
from lincah.web.peraturan_isi.rincian import Rincian


@dataclass(frozen=True, slots=True)
class BarisTafsir:
    """One reading. `pemakai`: the rules that lean on it, those of one matter once."""

    kode: str
    tempat: tuple[Rujukan, ...]
    butir: tuple[tuple[str, str], ...]
    pemakai: tuple[Catatan, ...]


def susun_tafsir(r: Rincian) -> tuple[BarisTafsir, ...]:
    """All readings in the order written."""
    pemakai: dict[str, dict[str, Catatan]] = defaultdict(dict)
    for satu in r.catatan:
        if satu.ketentuan.tafsir:
            pemakai[satu.ketentuan.tafsir].setdefault(satu.perihal, satu)
    return tuple(
        BarisTafsir(satu.kode, tempat_tafsir(r.id, satu), satu.butir, tuple(pemakai[satu.kode].values()))
        for satu in r.tafsir
    )
