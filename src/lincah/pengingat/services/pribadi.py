"""What a person sets for oneself: no e-mail, and the secret address of the calendar."""

import secrets

from django.core.exceptions import PermissionDenied
from django.db import transaction

from lincah.audit.services import catat
from lincah.kedudukan.akses import Aktor
from lincah.pengingat.models import PilihanPengingat

OBJEK = "pilihan_pengingat"


def atur_surel(aktor: Aktor, *, kirim: bool) -> bool:
    """Whether the digest comes by e-mail; was it changed? Errors: PermissionDenied."""
    with transaction.atomic():
        baris = _kunci(aktor)
        if baris.tanpa_surel != kirim:
            return False
        baris.tanpa_surel = not kirim
        baris.save(update_fields=["tanpa_surel"])
        _catat(aktor, "surel_diatur", {"kirim": kirim})
    return True


def perbarui_kalender(aktor: Aktor, *, pakai: bool) -> None:
    """A new secret address, or none at all; the old one ends at once. Errors: PermissionDenied."""
    with transaction.atomic():
        baris = _kunci(aktor)
        baris.kalender = secrets.token_hex(24) if pakai else ""
        baris.save(update_fields=["kalender"])
        _catat(aktor, "kalender_diperbarui" if pakai else "kalender_dihentikan", {})


def _kunci(aktor: Aktor) -> PilihanPengingat:
    if aktor.pegawai_id is None:
        raise PermissionDenied("Pengingat ini untuk pegawai.")
    PilihanPengingat.objects.get_or_create(pegawai_id=aktor.pegawai_id)
    return PilihanPengingat.objects.select_for_update().get(pegawai_id=aktor.pegawai_id)


def _catat(aktor: Aktor, jenis: str, isi: dict[str, bool]) -> None:
    objek = (OBJEK, str(aktor.pegawai_id))
    catat(jenis=f"pengingat.{jenis}", objek=objek, pelaku=aktor.pelaku(), isi=isi, waktu=aktor.waktu)
