"""Who else has asked for the same people, and who has them already: told to who asks later and to who decides."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from lincah.naskah.tanggal import tanggal_panjang
from lincah.penugasan.models import Anggota, OrangDiminta, Penugasan, Sisi

TERKAIT = ("penugasan__unit", "penugasan__lintas__mitra")


@dataclass(frozen=True, slots=True)
class PermohonanLain:
    """One of them: which person, asked for or assigned by whom, for which days. What the work is, is not told."""

    pegawai_id: int
    nama: str
    oleh: str
    dari: date
    sampai: date
    menunggu: bool

    @property
    def kalimat(self) -> str:
        """`Siti, S.Kom. sudah dimohonkan Bidang A (menunggu jawaban) untuk 1 s.d. 5 Maret 2025.`"""
        apa = f"dimohonkan {self.oleh} (menunggu jawaban)" if self.menunggu else f"ditugaskan {self.oleh}"
        return f"{self.nama} sudah {apa} untuk {tanggal_panjang(self.dari)} s.d. {tanggal_panjang(self.sampai)}"


def list_permohonan_lain(pegawai: Iterable[int], hari: date, kecuali: UUID | None = None) -> tuple[PermohonanLain, ...]:
    """Requests that wait and assignments that run for these people, not over on `hari`; two queries, none for nobody.

    `kecuali`: the case that is looked at.
    """
    ids = set(pegawai)
    if not ids:
        return ()
    masih = Q(penugasan__selesai__gte=hari) & Q(penugasan__berakhir=None) & ~Q(penugasan=kecuali)
    bertugas = Anggota.objects.bertugas().filter(masih, pegawai_id__in=ids, penugasan__naskah_id__isnull=False)
    tugas = [
        _baris(satu.pegawai_id, satu.pegawai.nama_lengkap, satu.penugasan, menunggu=False)
        for satu in bertugas.select_related("pegawai", *TERKAIT)
    ]
    diminta = OrangDiminta.objects.filter(pegawai_id__in=ids, sisi=Sisi.DIMINTA).exclude(setuju=False)
    diminta = diminta.filter(permohonan__penugasan__naskah_id=None, permohonan__penugasan__selesai__gte=hari)
    diminta = diminta.filter(permohonan__penugasan__berakhir=None).exclude(permohonan__penugasan=kecuali)
    minta = [
        _baris(satu.pegawai_id, satu.pegawai.nama_lengkap, satu.permohonan.penugasan, menunggu=True)
        for satu in diminta.select_related("pegawai", *(f"permohonan__{satu}" for satu in TERKAIT))
    ]
    return tuple(sorted((*minta, *tugas), key=lambda satu: (satu.nama, not satu.menunggu, satu.dari)))


def _baris(pegawai_id: int, nama: str, penugasan: Penugasan, *, menunggu: bool) -> PermohonanLain:
    lintas = getattr(penugasan, "lintas", None)
    oleh = lintas.mitra.nama if lintas is not None and lintas.diminta else penugasan.unit.nama
    return PermohonanLain(pegawai_id, nama, oleh, penugasan.mulai, penugasan.selesai, menunggu)
