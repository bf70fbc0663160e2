"""Who else has asked for the same people, and who has them already: told to who asks later and to who decides."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db.models import Case, Value, When

from lincah.naskah.nama import nama_bergelar
from lincah.naskah.tanggal import masa_pendek
from lincah.penugasan.models import Anggota, OrangDiminta, Sisi

if TYPE_CHECKING:
    from django.db.models import QuerySet


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
        """`Siti, S.Kom. sudah dimohonkan Bidang A (menunggu jawaban) untuk 1–5 Maret 2025.`"""
        apa = f"dimohonkan {self.oleh} (menunggu jawaban)" if self.menunggu else f"ditugaskan {self.oleh}"
        return f"{self.nama} sudah {apa} untuk {masa_pendek(self.dari, self.sampai)}"


def list_permohonan_lain(pegawai: Iterable[int], hari: date, kecuali: UUID | None = None) -> tuple[PermohonanLain, ...]:
    """Requests that wait and assignments that run for these people, not over on `hari`; one query, none for nobody.

    `kecuali`: the case that is looked at.
    """
    ids = set(pegawai)
    if not ids:
        return ()
    tugas = Anggota.objects.bertugas().filter(pegawai_id__in=ids, penugasan__naskah_id__isnull=False)
    diminta = OrangDiminta.objects.filter(pegawai_id__in=ids, sisi=Sisi.DIMINTA).exclude(setuju=False)
    diminta = diminta.filter(permohonan__penugasan__naskah_id=None)
    baris = _medan(tugas, "penugasan", hari, kecuali, menunggu=False).union(
        _medan(diminta, "permohonan__penugasan", hari, kecuali, menunggu=True), all=True
    )
    return tuple(sorted(map(_baris, baris), key=lambda satu: (satu.nama, not satu.menunggu, satu.dari)))


def _medan(
    semua: "QuerySet[Any]", perkara: str, hari: date, kecuali: UUID | None, *, menunggu: bool
) -> "QuerySet[Any, tuple[Any, ...]]":
    """Of those whose case still runs: the person, the unit or the instansi whose work it is, the days."""
    milik = Case(When(**{f"{perkara}__lintas__diminta": True}, then=f"{perkara}__lintas__mitra__nama"),
                 default=f"{perkara}__unit__nama")  # fmt: skip
    masih = semua.filter(**{f"{perkara}__selesai__gte": hari, f"{perkara}__berakhir": None})
    return masih.exclude(**{perkara: kecuali}).values_list(
        "pegawai_id", "pegawai__nama", "pegawai__gelar_depan", "pegawai__gelar_belakang", milik,
        f"{perkara}__mulai", f"{perkara}__selesai", Value(menunggu),
    )  # fmt: skip


def _baris(baris: tuple[Any, ...]) -> PermohonanLain:
    pegawai_id, nama, depan, belakang, oleh, dari, sampai, menunggu = baris
    return PermohonanLain(pegawai_id, nama_bergelar(nama, depan, belakang), oleh, dari, sampai, menunggu)
