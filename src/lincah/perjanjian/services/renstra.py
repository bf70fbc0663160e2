"""Writing a rencana strategis down: by the head whose unit it is."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction

from lincah.audit.services import catat
from lincah.kedudukan.akses import Aktor
from lincah.perjanjian.models import Renstra
from lincah.perjanjian.services.dasar import Meja
from lincah.perjanjian.services.galat import PerjanjianKeliru


@dataclass(frozen=True, slots=True)
class IsianRenstra:
    """A document: title, number, day, first and last year, its sasaran in words."""

    judul: str
    nomor: str
    tanggal: date
    dari: int
    sampai: int
    sasaran: str = ""


def catat_renstra(aktor: Aktor, *, jabatan_id: int, isian: IsianRenstra, kunci: UUID) -> Renstra:
    """Record the rencana strategis of the unit `jabatan_id` heads; the same form sent twice records one.

    Errors: PerkaraTidakAda, PerjanjianKeliru.
    """
    if not (isian.judul.strip() and isian.nomor.strip()):
        raise PerjanjianKeliru("Isi judul dan nomor rencana strategis.", "judul")
    if isian.sampai < isian.dari:
        raise PerjanjianKeliru("Tahun akhir mendahului tahun awal; perbaiki salah satunya.", "sampai")
    with transaction.atomic():
        meja = Meja(aktor)
        pegangan, pos = meja.pegang(jabatan_id), meja.pos(jabatan_id)
        if meja.rencana.penyusun(pos.unit_id).jawaban != pos:
            raise PerjanjianKeliru("Rencana strategis dicatat oleh pimpinan unit yang menyusunnya.")
        bawaan = {
            "unit_id": pos.unit_id, "jabatan_id": pos.id, "judul": isian.judul.strip(), "nomor": isian.nomor.strip(),
            "tanggal": isian.tanggal, "dari": isian.dari, "sampai": isian.sampai, "sasaran": isian.sasaran.strip(),
            "dibuat": meja.aktor.waktu,
        }  # fmt: skip
        renstra, baru = Renstra.objects.get_or_create(kunci=kunci, defaults=bawaan)
        if baru:
            isi = {"judul": renstra.judul, "nomor": renstra.nomor, "dari": renstra.dari, "sampai": renstra.sampai}
            catat(
                jenis="perjanjian.mencatat_renstra",
                objek=("renstra", str(renstra.pk)),
                pelaku=meja.aktor.pelaku(pegangan),
                isi=isi,
                waktu=meja.aktor.waktu,
            )
    return renstra
