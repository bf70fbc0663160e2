"""Who may be named in the answer to a request by criteria."""

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import OrangKini, kini, orang_kini
from lincah.law.kedudukan import Kelas
from lincah.penugasan.models import Penugasan, PeranPerkara, Permohonan

MENJAWAB = {"penilai_dituju": "penilai", "pimpinan_unit_dituju": "pimpinan_unit", "pimpinan_unit_asal": "pimpinan_unit"}


def list_dapat_diminta(aktor: Aktor, penugasan: Penugasan, permohonan: Permohonan) -> tuple[OrangKini, ...]:
    """The JF and pelaksana of the unit asked who meet the criteria and stand under the officers of this request."""
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    baris = PeranPerkara.objects.filter(penugasan=penugasan, peran__in=MENJAWAB, jabatan_id__isnull=False)
    pejabat = list(baris.values_list("peran", "jabatan_id"))
    semua = orang_kini(pada, aktor.tanggal, unit=[permohonan.unit_id])
    return tuple(satu for satu in semua if cocok(satu, permohonan) and _di_bawah(satu, pejabat))


def cocok(orang: OrangKini, permohonan: Permohonan) -> bool:
    """Is this an officer as the request asks for, who leads nothing?"""
    fakta = orang.orang
    jenjang = fakta.jenjang.value if fakta.jenjang else ""
    staf = fakta.kelas in (Kelas.JF, Kelas.PELAKSANA) and fakta.pos_id is None
    return staf and fakta.kelas.value == permohonan.kelas and permohonan.jenjang in ("", jenjang)


def _di_bawah(orang: OrangKini, pejabat: list[tuple[str, int]]) -> bool:
    def pos(peran: str) -> int | None:
        jawab = getattr(orang.kedudukan, MENJAWAB[peran]).jawaban
        return jawab.id if jawab else None

    return all(pos(peran) == jabatan_id for peran, jabatan_id in pejabat)
