"""Whom this instansi exchanges messages with: noted from a card, stopped and resumed by the administrator."""

from datetime import datetime

from django.db import transaction

from lincah.audit.services import Pelaku, catat
from lincah.exchange.kartu import Kartu, KartuKeliru
from lincah.exchange.models import Mitra
from lincah.exchange.sandi import sidik_kunci
from lincah.exchange.services.kunci import kunci_dipakai
from lincah.exchange.tasks import jadwalkan


@transaction.atomic
def catat_mitra(kartu: Kartu, *, oleh: Pelaku, waktu: datetime) -> Mitra:
    """Note a mitra, or its new name, address or key; whoever does so has compared the fingerprint.

    What waited for it is tried at once. Errors: KartuKeliru for one's own card.
    """
    if kartu.identitas == kunci_dipakai().identitas:
        raise KartuKeliru("Ini kartu instansi Anda sendiri. Berikan kartu ini kepada mitra, dan tempel kartu mitra.")
    nilai = {"nama": kartu.nama, "alamat": kartu.alamat, "kunci_publik": kartu.kunci}
    segar = {"gagal_beruntun": 0, "coba_lagi": None, "sebab": ""}
    mitra, baru = Mitra.objects.select_for_update().update_or_create(
        identitas=kartu.identitas, defaults={**nilai, **segar}, create_defaults={**nilai, "dicatat": waktu}
    )
    isi = {"nama": kartu.nama, "alamat": kartu.alamat, "sidik_kunci": sidik_kunci(kartu.kunci)}
    _event("exchange.mitra_dicatat" if baru else "exchange.mitra_diperbarui", mitra, oleh, waktu, isi)
    jadwalkan(mitra.pk)
    return mitra


def hentikan_mitra(mitra_id: int, *, oleh: Pelaku, waktu: datetime) -> None:
    """Neither send to it nor receive from it until resumed; what waits keeps waiting."""
    _switch(mitra_id, False, "exchange.mitra_dihentikan", oleh, waktu)


def lanjutkan_mitra(mitra_id: int, *, oleh: Pelaku, waktu: datetime) -> None:
    """Exchange with it again; what waited is tried at once."""
    _switch(mitra_id, True, "exchange.mitra_dilanjutkan", oleh, waktu)


@transaction.atomic
def coba_sekarang(mitra_id: int, *, oleh: Pelaku, waktu: datetime) -> None:
    """Do not wait for the end of the pause."""
    mitra = Mitra.objects.select_for_update().get(pk=mitra_id)
    mitra.coba_lagi = None
    mitra.save(update_fields=["coba_lagi"])
    _event("exchange.mitra_dicoba", mitra, oleh, waktu, {})
    jadwalkan(mitra_id)


@transaction.atomic
def _switch(mitra_id: int, aktif: bool, jenis: str, oleh: Pelaku, waktu: datetime) -> None:
    mitra = Mitra.objects.select_for_update().get(pk=mitra_id)
    if mitra.aktif == aktif:
        return
    mitra.aktif, mitra.coba_lagi = aktif, None
    mitra.save(update_fields=["aktif", "coba_lagi"])
    _event(jenis, mitra, oleh, waktu, {})
    if aktif:
        jadwalkan(mitra_id)


def _event(jenis: str, mitra: Mitra, oleh: Pelaku, waktu: datetime, isi: dict[str, str]) -> None:
    isi = {"nama": mitra.nama, **isi}
    catat(jenis=jenis, objek=("mitra", str(mitra.pk)), pelaku=oleh, isi=isi, waktu=waktu)
