"""The other instansi in a request across instansi: officers whom only that instansi can name."""

from lincah.law.alur import Alur
from lincah.law.kedudukan import Kelas, Pos
from lincah.law.penugasan.lingkup import Tempat
from lincah.law.penugasan.pihak import ASAL, Pihak

BERWENANG_PEMOHON, BERWENANG_DITUJU = "pejabat_berwenang_pemohon", "pejabat_berwenang_dituju"
LUAR = -1
"""Below zero: a post, a unit, that is not in this instansi."""


def pihak_mitra(mitra: str) -> Pihak:
    """The side of the people asked for: posts without number here, one for each role: told apart, not known."""
    return Pihak(
        pimpinan_unit=_pos(-2, f"Pimpinan Unit Organisasi di {mitra}"),
        penilai=_pos(-3, f"Pejabat Penilai Kinerja di {mitra}"),
        kepala_pd=_pos(-4, f"Kepala Perangkat Daerah di {mitra}"),
        garis=(),
    )


def pejabat_mitra(mitra: str) -> Pos:
    """The Pejabat yang Berwenang of the other instansi; that one says who it is."""
    return _pos(LUAR, f"Pejabat yang Berwenang di {mitra}")


def tempat_mitra(mitra: str) -> Tempat:
    """Where the people asked for sit: in another instansi."""
    return Tempat(None, LUAR, f"mitra: {mitra}")


def peran_dituju(alur: Alur) -> tuple[str, ...]:
    """The roles of a flow that officers over the people asked for hold."""
    semua = {satu for t in alur.cari.values() for satu in (*t.pelaku, *t.kepada, *t.tembusan)}
    return tuple(sorted(semua & ASAL.keys()))


def _pos(id: int, nama: str) -> Pos:
    return Pos(id, nama, "", Kelas.JPT_PRATAMA, LUAR)
