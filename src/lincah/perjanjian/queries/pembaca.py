"""Who may read: whoever sees the unit in the tree (decision 0012), and who holds a post of the matter."""

from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, kini
from lincah.kedudukan.queries.jangkauan import jalur_di, jangkauan
from lincah.penugasan.services import PerkaraTidakAda
from lincah.perjanjian.models import Perjanjian, Target

TIDAK_ADA = "Perjanjian kinerja atau target ini tidak ada, atau bukan untuk Anda."


def boleh_baca(aktor: Aktor, pada: Kini, unit_id: int, *jabatan: int | None) -> bool:
    """May this person read the targets of a unit? `jabatan`: posts that may in any case."""
    if any(satu in aktor.jabatan_ids for satu in jabatan if satu):
        return True
    return jangkauan(aktor, pada.struktur).melihat(None, [jalur_di(pada.struktur, unit_id)])


def buka_perjanjian(aktor: Aktor, id: UUID) -> Perjanjian:
    """The version, for somebody who may read it. Errors: PerkaraTidakAda."""
    baris = Perjanjian.objects.select_related("unit", "jabatan", "atasan", "renstra").filter(pk=id).first()
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    if baris is None or not boleh_baca(aktor, pada, baris.unit_id, baris.jabatan_id, baris.atasan_id):
        raise PerkaraTidakAda(TIDAK_ADA)
    return baris


def buka_target(aktor: Aktor, id: int) -> Target:
    """The target, for somebody who may read it. Errors: PerkaraTidakAda."""
    baris = Target.objects.select_related("unit", "jabatan", "induk", "strategi__unit_lain").filter(pk=id).first()
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    if baris is None or not boleh_baca(aktor, pada, baris.unit_id, baris.jabatan_id):
        raise PerkaraTidakAda(TIDAK_ADA)
    return baris


def boleh_membuka(aktor: Aktor, objek_id: str) -> bool:
    """May this person read the letter of a perjanjian kinerja?"""
    try:
        buka_perjanjian(aktor, UUID(objek_id))
    except PerkaraTidakAda:
        return False
    return True
