"""Abbreviations of units that keep a register of letters: two that shared one would share its numbers."""

from datetime import date

from django.db.models import Q

from lincah.kedudukan.models import Unit
from lincah.kedudukan.queries.kosakata import kosakata_pada
from lincah.kedudukan.services.galat import KedudukanKeliru


def check_singkatan(singkatan: str, jenis: str, induk: Unit | None, hari: date, *, kecuali: int | None = None) -> str:
    """The abbreviation without spaces around it. Errors: KedudukanKeliru when another register has it.

    The top, what stands right below it, and units mandiri keep a register; other units may share an abbreviation.
    """
    bersih = " ".join(singkatan.split())
    if not bersih or not _berregister(jenis, induk, hari):
        return bersih
    sama = Q(singkatan__iexact=bersih) | Q(singkatan="", kode__iexact=bersih)
    lain = Unit.objects.filter(sama, sampai__isnull=True).exclude(pk=kecuali).select_related("induk")
    ada = next((satu for satu in lain if _berregister(satu.jenis, satu.induk, hari)), None)
    if ada is not None:
        raise KedudukanKeliru(
            f"Singkatan {bersih} sudah dipakai {ada.nama}. Nomor surat dihitung menurut singkatan; pakai yang lain.",
            "singkatan",
        )
    return bersih


def _berregister(jenis: str, induk: Unit | None, hari: date) -> bool:
    return induk is None or induk.induk_id is None or kosakata_pada(hari).mandiri(jenis)
