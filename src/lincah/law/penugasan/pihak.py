"""Who holds the roles of a request: on the side that owns the work, where the people sit, over the whole region."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lincah.law.kedudukan import Kelas, Pos, Struktur, Unit, terdekat_di
from lincah.law.penugasan.aturan import Cara
from lincah.law.penugasan.permohonan import AlurPenugasan

PosMenurutPeran = Mapping[str, tuple[Pos, ...]]
PIMPINAN, PENILAI, KEPALA_PD = "pimpinan_unit", "penilai", "kepala_pd"
PEMILIK = {
    "pimpinan_unit_pemilik": PIMPINAN,
    "kepala_pd_pemilik": KEPALA_PD,
    "penilai_pemohon": PENILAI,
    "kepala_pd": KEPALA_PD,
}
ASAL = {
    "pimpinan_unit_asal": PIMPINAN,
    "pimpinan_unit_dituju": PIMPINAN,
    "pimpinan_unit_bersangkutan": PIMPINAN,
    "pimpinan_unit": PIMPINAN,
    "kepala_pd_asal": KEPALA_PD,
    "penilai_dituju": PENILAI,
    "penilai_bersangkutan": PENILAI,
    "penilai": PENILAI,
}
DITUJU = "pimpinan_unit_dituju"
"""On an appointment the unit asked for people; for a volunteer the unit whose work it is."""
PENGUSUL = frozenset(Kelas)
"""Named by class is who proposes; where the line has none, the leader of the unit that owns the work does. Whoever else
is not found, as an officer of another instansi, is nobody."""


@dataclass(frozen=True, slots=True)
class Pihak:
    """One side of a request: the officers over the people there (or over the work), and the line of the unit."""

    pimpinan_unit: Pos | None
    penilai: Pos | None
    kepala_pd: Pos | None
    garis: tuple[Unit, ...]


def pd_dari(struktur: Struktur, unit_id: int) -> Unit:
    """The Perangkat Daerah a unit belongs to: the highest unit mandiri under the top. Errors: KeyError."""
    return garis_pd(struktur, unit_id)[-1]


def garis_pd(struktur: Struktur, unit_id: int) -> tuple[Unit, ...]:
    """The units from `unit_id` up to its Perangkat Daerah, past other units mandiri. Errors: KeyError."""
    garis = struktur.garis(unit_id)
    return next((garis[:letak] for letak in range(len(garis) - 1, 0, -1) if garis[letak - 1].mandiri), garis)


def tentukan_pos(
    alur: AlurPenugasan, pemilik: Pihak, asal: Iterable[Pihak], pejabat: Mapping[str, Pos]
) -> PosMenurutPeran:
    """The posts of every role the flow names as actor, addressee or receiver of a copy; empty where there is none.

    `asal`: the side of each person asked for; `pejabat`: the officers of the region by their role.
    """
    semua = tuple(asal)
    peran = {satu for langkah in alur.langkah for satu in (*langkah.pelaku, *langkah.menimbang)}
    peran |= {satu for langkah in alur.langkah for hasil in langkah.hasil for satu in (*hasil.kepada, *hasil.tembusan)}
    return {satu: cari_pos(satu, alur.cara, pemilik, semua, pejabat) for satu in sorted(peran - {"pegawai"})}


def cari_pos(
    peran: str, cara: Cara, pemilik: Pihak, asal: tuple[Pihak, ...], pejabat: Mapping[str, Pos]
) -> tuple[Pos, ...]:
    """The posts of one role, seen from the side that owns the work and the sides the people come from; empty: none."""
    if peran in pejabat:
        return (pejabat[peran],)
    if peran in PEMILIK:
        return _unik((getattr(pemilik, PEMILIK[peran]),))
    if peran == DITUJU and cara is Cara.SUKARELA:
        return _unik((pemilik.pimpinan_unit,))
    if peran in ASAL:
        return _unik(getattr(satu, ASAL[peran]) for satu in asal)
    pos = terdekat_di(pemilik.garis, (peran,))
    return _unik((pos or pemilik.pimpinan_unit if peran in PENGUSUL else pos,))


def _unik(pos: Iterable[Pos | None]) -> tuple[Pos, ...]:
    return tuple({satu.id: satu for satu in pos if satu is not None}.values())
