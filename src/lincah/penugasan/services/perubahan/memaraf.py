"""Initial the letter of a proposed change: whose turn it is, once, on the text that was proposed."""

from uuid import UUID

from django.db import transaction

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Kewenangan
from lincah.naskah.paraf import bubuhkan
from lincah.penugasan.models import KeadaanPerubahan, PeranPerkara, Perubahan
from lincah.penugasan.services.galat import HalamanBasi, PerkaraTidakAda
from lincah.penugasan.services.langkah import kunci_penugasan
from lincah.penugasan.services.perubahan.paraf import objek
from lincah.penugasan.services.perubahan.usul import catat_ubahan
from lincah.penugasan.services.perubahan.wewenang import rancang_usulan
from lincah.penugasan.services.tindakan import BASI, TIDAK_ADA


def _kunci(aktor: Aktor, perubahan_id: int, versi: int) -> tuple[Aktor, Perubahan]:
    """A proposal whose initials are asked of `aktor`, its case locked. Errors: PerkaraTidakAda, HalamanBasi."""
    penugasan_id: UUID | None = Perubahan.objects.values_list("penugasan_id", flat=True).filter(pk=perubahan_id).first()
    penugasan, versi_struktur, _ = kunci_penugasan(penugasan_id) if penugasan_id else (None, 0, [])
    if penugasan is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    aktor, perubahan = aktor.segarkan(versi_struktur), Perubahan.objects.get(pk=perubahan_id)
    perubahan.penugasan = penugasan
    if perubahan.keadaan != KeadaanPerubahan.DIUSULKAN or versi != penugasan.versi:
        raise HalamanBasi(BASI)
    if perubahan.giliran_id is None or aktor.cari(perubahan.giliran_id, Kewenangan.MEMARAF) is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    return aktor, perubahan


def paraf_ubahan(aktor: Aktor, perubahan_id: int, *, versi: int) -> Perubahan:
    """Initial the letter of a proposed change; the next in the chain is asked, then who sets it.

    Errors: PerkaraTidakAda for who is not asked, HalamanBasi.
    """
    with transaction.atomic():
        aktor, perubahan = _kunci(aktor, perubahan_id, versi)
        pegangan = aktor.cari(perubahan.giliran_id, Kewenangan.MEMARAF)
        urut = perubahan.pemaraf.index(perubahan.giliran_id) + 1
        bubuhkan(objek(perubahan), urut, aktor.pelaku(pegangan), aktor.waktu)
        perubahan.giliran_id = perubahan.pemaraf[urut] if urut < len(perubahan.pemaraf) else None
        perubahan.save(update_fields=["giliran"])
        daftar = list(PeranPerkara.objects.filter(penugasan=perubahan.penugasan))
        rancangan = rancang_usulan(aktor, perubahan, daftar)
        catat_ubahan("memaraf_perubahan", aktor, perubahan, rancangan, pegangan, {"paraf": urut})
    return perubahan
