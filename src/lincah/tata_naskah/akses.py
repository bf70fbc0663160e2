"""Whose letters one may see: an administrator every one, who leads a Perangkat Daerah its own (decision 0012)."""

from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import Http404

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Unit
from lincah.kedudukan.queries.jangkauan import SEMUA, di_bawah, jangkauan
from lincah.kedudukan.queries.keadaan import kini_atau_sebab
from lincah.naskah.models import Naskah
from lincah.tata_naskah.kait import boleh_menurut_bab

TINGGI_PD = 3  # slashes in the path of a unit right below the top
TIDAK_ADA = "Surat ini tidak ada, atau bukan untuk Anda."


@dataclass(frozen=True, slots=True)
class PerangkatDaerah:
    """A Perangkat Daerah as letters know it: the code of its register, its name, its path, its unit."""

    kode: str
    nama: str
    jalur: str
    unit_id: int


def perangkat_daerah(aktor: Aktor) -> tuple[PerangkatDaerah, ...]:
    """Those whose letters this person keeps: all for an administrator, else those under a unit led today.

    A unit mandiri below a Perangkat Daerah (a hospital, a kelurahan) has a register and a head of its own.
    """
    unit = Unit.objects.filter(_berregister(aktor), sampai__isnull=True).exclude(jalur="")
    baris = sorted(unit.filter(di_bawah(jangkauan(aktor, None).pimpin, "jalur")), key=_urutan)
    return tuple(PerangkatDaerah(satu.kode_register, satu.nama, satu.jalur, satu.pk) for satu in baris)


def buka_surat(aktor: Aktor, id: UUID) -> Naskah:
    """The letter, for somebody who may see it. Errors: Http404."""
    surat = Naskah.objects.defer("isi").filter(pk=id).first()
    if surat is None or not boleh_baca(aktor, surat):
        raise Http404(TIDAK_ADA)
    return surat


def boleh_baca(aktor: Aktor, surat: Naskah) -> bool:
    """The signatory, who keeps the letters of its Perangkat Daerah, and whoever the chapter of its case lets read."""
    return mengurus(aktor, surat) or boleh_menurut_bab(aktor, surat.objek_jenis, surat.objek_id)


def mengurus(aktor: Aktor, surat: Naskah) -> bool:
    """The signatory, the administrator, and who keeps the letters of its Perangkat Daerah."""
    if aktor.administrator or adalah_penanda_tangan(aktor, surat):
        return True
    return _memimpin_register(aktor, surat.kode_register)


def adalah_penanda_tangan(aktor: Aktor, surat: Naskah) -> bool:
    """Did this person set the letter?"""
    return aktor.pegawai_id is not None and aktor.pegawai_id == surat.penanda_tangan_id


def _memimpin_register(aktor: Aktor, kode: str) -> bool:
    pimpin = jangkauan(aktor, None).pimpin
    if not pimpin or SEMUA in pimpin:
        return bool(pimpin)
    unit = Unit.objects.filter(_berregister(aktor), di_bawah(pimpin, "jalur"))
    return any(satu.kode_register == kode for satu in unit)


def _berregister(aktor: Aktor) -> Q:
    """Units with a register: the top, those right below it, and every unit mandiri."""
    pada, _ = kini_atau_sebab(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    mandiri = [satu.id for satu in pada.struktur.unit.values() if satu.mandiri] if pada else []
    return Q(induk__induk__isnull=True) | Q(pk__in=mandiri)


def _urutan(unit: Unit) -> tuple[int, str]:
    """Perangkat Daerah first, in their order; the units below them after, by name."""
    tinggi = unit.jalur.count("/") <= TINGGI_PD
    return (unit.urutan if tinggi else 10_000, unit.nama)


def check_administrator(aktor: Aktor) -> None:
    """Errors: PermissionDenied for anybody else than the administrator of the instansi."""
    if not aktor.administrator:
        raise PermissionDenied("Pengaturan surat diubah administrator instansi.")
