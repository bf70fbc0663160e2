"""Whom a post may assign within its unit, with what each already carries."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, OrangKini, Pegangan, kini, orang_kini
from lincah.law.kedudukan import KedudukanOrang, Kelas, Pos
from lincah.penugasan.models import Anggota


@dataclass(frozen=True, slots=True)
class Calon:
    """One person who may be chosen and how many assignments he or she has under way."""

    orang: OrangKini
    beban: int


def jabatan_pengusul(aktor: Aktor) -> tuple[Pegangan, ...]:
    """The leading posts from which this person may propose an assignment; a Kepala Daerah leads no unit of staff."""
    return tuple(
        satu
        for satu in aktor.pegangan
        if satu.pimpinan and satu.kapasitas != "delegasi" and satu.kelas != Kelas.KEPALA_DAERAH
    )


def list_calon(aktor: Aktor, jabatan_id: int, *, semua: bool = False) -> tuple[Calon, ...]:
    """The JF and pelaksana whom this post leads, assigns or appraises, by name; three queries.

    `semua`: everybody in its unit and below: whom its head may propose for a team with another instansi.
    """
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    pos = pada.pos.get(jabatan_id)
    if pos is None:
        return ()
    orang = saring_calon(pos, orang_kini(pada, aktor.tanggal, unit=_di_bawah(pada, pos.unit_id)), pada, semua=semua)
    beban = _beban([satu.pegawai_id for satu in orang])
    return tuple(Calon(satu, beban.get(satu.pegawai_id, 0)) for satu in orang)


def saring_calon(pos: Pos, orang: Iterable[OrangKini], pada: Kini, *, semua: bool = False) -> tuple[OrangKini, ...]:
    """Those of `orang` whom `list_calon` would offer to this post; no query."""
    unit = _di_bawah(pada, pos.unit_id)
    return tuple(
        satu
        for satu in orang
        if satu.orang.kelas in (Kelas.JF, Kelas.PELAKSANA)
        and satu.orang.pos_id is None
        and satu.orang.unit_id in unit
        and (semua or membawahi(satu.kedudukan, pos.id))
    )


def membawahi(kedudukan: KedudukanOrang, jabatan_id: int) -> bool:
    """Does this post lead, appraise or assign whoever this is concluded of?"""
    simpulan = (kedudukan.pimpinan_unit, kedudukan.pemberi_tugas, kedudukan.penilai)
    return any(satu.jawaban is not None and satu.jawaban.id == jabatan_id for satu in simpulan)


def _di_bawah(pada: Kini, unit_id: int) -> set[int]:
    anak: dict[int, list[int]] = {}
    for unit in pada.struktur.unit.values():
        anak.setdefault(unit.induk_id or 0, []).append(unit.id)
    hasil, antre = set[int](), [unit_id]
    while antre:
        kini_ = antre.pop()
        if kini_ not in hasil:
            hasil.add(kini_)
            antre += anak.get(kini_, [])
    return hasil


def _beban(pegawai: list[int]) -> dict[int, int]:
    baris = Anggota.objects.bertugas().filter(pegawai_id__in=pegawai, penugasan__berakhir=None)
    return dict(baris.values_list("pegawai_id").annotate(n=Count("id")))
