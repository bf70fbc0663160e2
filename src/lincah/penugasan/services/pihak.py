"""The sides of an assignment or a request, read from the structure of the day."""

from lincah.kedudukan.queries import Kini
from lincah.law.kedudukan import BUPATI, SEKRETARIS_DAERAH, KedudukanOrang, Pos
from lincah.law.penugasan import Pihak, garis_pd

PEJABAT = (SEKRETARIS_DAERAH, BUPATI)


def susun_pihak(pada: Kini, unit_id: int, kedudukan: KedudukanOrang) -> Pihak:
    """The officers over somebody in this unit of whom `kedudukan` is concluded. Errors: KeyError."""
    garis = garis_pd(pada.struktur, unit_id)
    return Pihak(
        pimpinan_unit=kedudukan.pimpinan_unit.jawaban,
        penilai=kedudukan.penilai.jawaban,
        kepala_pd=garis[-1].pimpinan,
        garis=garis,
    )


def pejabat_daerah(pada: Kini) -> dict[str, Pos]:
    """The officers of the whole region by their role."""
    return {pos.peran: pos for pos in pada.pos.values() if pos.peran in PEJABAT}
