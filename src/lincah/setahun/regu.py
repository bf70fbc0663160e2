"""Casts: who might work with whom in a regency, before the law is asked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lincah.kedudukan.queries import Kini, OrangKini
from lincah.law.kedudukan import Kelas, Pos
from lincah.law.penugasan import Cara

BESAR = (2, 3, 4)
"""How many people a team may have."""
BERDUA = 2
"""How many of the own unit those asked for join."""


@dataclass(frozen=True, slots=True)
class Regu:
    """One cast. `jabatan`: the post that proposes (0 for a volunteer); `pegawai`: those assigned or asked for, in the
    order of their names; the first of several leads. `unit`: the unit that is asked, None where nobody is asked;
    `sendiri`: so many of the first of them are of the own unit, and make one team with those asked for. `cadangan`:
    who may take the place of the last of them; `tetangga`: a post to coordinate with."""

    cara: Cara
    jabatan: int
    pengirim: int
    pegawai: tuple[int, ...]
    unit: int | None = None
    cadangan: int | None = None
    tetangga: int | None = None
    sendiri: int = 0

    @property
    def permohonan(self) -> bool:
        """Does it begin with a request?"""
        return self.unit is not None

    @property
    def ketua(self) -> int | None:
        """Who leads the team."""
        return self.pegawai[0] if len(self.pegawai) > 1 else None


def list_regu(pada: Kini, orang: Iterable[OrangKini]) -> list[Regu]:
    """Everybody once alone, and in teams with those of the same leader; then requests between neighbouring units."""
    kelompok: dict[int, list[OrangKini]] = {}
    for satu in orang:
        pemberi = satu.kedudukan.pemberi_tugas.jawaban
        if _staf(satu) and satu.kedudukan.model.jawaban and pemberi is not None and pemberi.pemangku:
            kelompok.setdefault(pemberi.id, []).append(satu)
    hasil: list[Regu] = []
    for jabatan, anggota in sorted(kelompok.items()):
        hasil += _di_bawah(pada, pada.pos[jabatan], [satu.pegawai_id for satu in anggota])
    return [*hasil, *_lintas(pada, kelompok)]


def _staf(orang: OrangKini) -> bool:
    return orang.orang.kelas in (Kelas.JF, Kelas.PELAKSANA) and orang.orang.pos_id is None


def _di_bawah(pada: Kini, pos: Pos, orang: list[int]) -> Iterator[Regu]:
    tetangga, pengirim = _tetangga(pada, pos), pos.pemangku[0].pegawai_id
    for ke, satu in enumerate(orang):
        cadangan = orang[(ke + 1) % len(orang)] if len(orang) > 1 else None
        yield Regu(Cara.PENUNJUKAN, pos.id, pengirim, (satu,), None, cadangan, tetangga)
    for besar in BESAR:
        for awal in range(0, len(orang) - besar + 1, max(besar - 1, 1)):
            cadangan = orang[awal + besar] if awal + besar < len(orang) else None
            tim = tuple(orang[awal : awal + besar])
            yield Regu(Cara.PENUNJUKAN, pos.id, pengirim, tim, None, cadangan, tetangga)


def _lintas(pada: Kini, kelompok: dict[int, list[OrangKini]]) -> Iterator[Regu]:
    """Each leader asks for people of a neighbour or of somebody far off, every third into a team with people of their
    own; every third time somebody volunteers."""
    perlu = pada.profil.kedudukan.penetapan is not None
    semua = sorted(kelompok.items())
    jauh = max(len(semua) // 2, 1)
    for nomor, (jabatan, dipimpin) in enumerate(semua):
        _lain, orang = semua[(nomor + (jauh if nomor % 2 else 1)) % len(semua)]
        diminta = [satu for satu in orang if satu.orang.ditetapkan or not perlu]
        if not diminta:
            continue
        pos, satu = pada.pos[jabatan], diminta[0]
        tetangga = _tetangga(pada, pos)
        if nomor % 3 == 2:
            yield Regu(Cara.SUKARELA, 0, satu.pegawai_id, (satu.pegawai_id,), pos.unit_id, None, tetangga)
        else:
            sendiri = tuple(ini.pegawai_id for ini in dipimpin[:BERDUA]) if nomor % 3 == 1 else ()
            tim = tuple(ini.pegawai_id for ini in diminta if ini.orang.unit_id == satu.orang.unit_id)[: 1 + nomor % 2]
            pengirim, semua_orang = pos.pemangku[0].pegawai_id, (*sendiri, *tim)
            yield Regu(
                Cara.PENUNJUKAN, jabatan, pengirim, semua_orang, satu.orang.unit_id, None, tetangga, len(sendiri)
            )


def _tetangga(pada: Kini, pos: Pos) -> int | None:
    """The post that leads the unit beside, where somebody holds it."""
    induk = pada.struktur.unit[pos.unit_id].induk_id
    for unit in pada.struktur.unit.values():
        lain = unit.pimpinan
        if unit.induk_id == induk and lain is not None and lain != pos and lain.pemangku:
            return lain.id
    return None
