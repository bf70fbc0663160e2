"""Two to four regulations side by side, rule by rule: what each says on the same matter, or that it is silent."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from lincah.law.kernel import Alasan, Ketentuan
from lincah.law.profil import Profil
from lincah.peraturan.uraian import TOPIK, Topik, Uraian, urai_sebanding

PALING_SEDIKIT = 2
PALING_BANYAK = 4
TAK_TERSENDIRI = "Tidak diatur tersendiri"
"""Where a regulation has no rule on a matter, and no place to cite for its silence."""
Kunci = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Nilai:
    """One thing a regulation says, with its article; none where it says nothing at all. `model`: where it holds."""

    isi: str
    ketentuan: Ketentuan[Any] | Alasan | None = None
    diatur: bool = True
    model: str = ""


@dataclass(frozen=True, slots=True)
class BarisBanding:
    """One matter, and what each regulation says on it: `sel` holds one or more values for each, in their order."""

    topik: Topik
    judul: str
    perihal: str
    sel: tuple[tuple[Nilai, ...], ...]

    @property
    def sama(self) -> bool:
        """Do all regulations say the same?"""
        return len({frozenset((nilai.isi, nilai.model) for nilai in satu) for satu in self.sel}) == 1

    @property
    def nama(self) -> str:
        """Heading and matter in one line."""
        return ": ".join(filter(None, (self.judul, self.perihal))) or self.topik.nama


def banding(profil: Sequence[Profil]) -> tuple[BarisBanding, ...]:
    """Every matter that at least one of the regulations speaks of, in the order of the chapters."""
    per_kunci = [_kelompok(satu) for satu in profil]
    return tuple(
        BarisBanding(TOPIK[kunci[0]], kunci[1], kunci[2], tuple(_sel(satu, kunci) for satu in per_kunci))
        for kunci in _urutan(per_kunci)
    )


_ingatan: dict[str, dict[Kunci, tuple[Uraian, ...]]] = {}


def _kelompok(profil: Profil) -> dict[Kunci, tuple[Uraian, ...]]:
    """The rules of one regulation by what they are about; put into words once for as long as the process runs."""
    if profil.hash not in _ingatan:
        hasil: dict[Kunci, list[Uraian]] = {}
        for satu in urai_sebanding(profil):
            hasil.setdefault(satu.kunci, []).append(satu)
        _ingatan[profil.hash] = {kunci: tuple(isi) for kunci, isi in hasil.items()}
    return _ingatan[profil.hash]


def _urutan(per_kunci: Sequence[dict[Kunci, tuple[Uraian, ...]]]) -> Iterator[Kunci]:
    """Topics in order, headings and matters as they first appear; a bare heading only where nobody says more."""
    judul: dict[tuple[str, str], dict[Kunci, None]] = {}
    for satu in per_kunci:
        for kunci in satu:
            judul.setdefault(kunci[:2], {})[kunci] = None
    topik = list(TOPIK)
    for satu_judul in sorted(judul, key=lambda satu: topik.index(satu[0])):
        isi = judul[satu_judul]
        yield from (kunci for kunci in isi if kunci[2] or len(isi) == 1)


def _sel(isi: dict[Kunci, tuple[Uraian, ...]], kunci: Kunci) -> tuple[Nilai, ...]:
    ada = isi.get(kunci) or isi.get((*kunci[:2], ""), ())
    return tuple(Nilai(satu.isi, satu.ketentuan, satu.diatur, satu.model) for satu in ada) or (
        Nilai(TAK_TERSENDIRI, diatur=False),
    )
