"""What the administrator does about a message that hangs; what cannot be done says what to do instead."""

from datetime import datetime

from django.db import transaction

from lincah.audit.services import Pelaku, catat
from lincah.exchange.gembok import gembok
from lincah.exchange.kait import jenis_pesan
from lincah.exchange.models import KeadaanKeluar, KeadaanMasuk, Mitra, PesanKeluar, PesanMasuk
from lincah.exchange.services.penanganan import TERBUKA, lanjutkan, tangani
from lincah.exchange.services.surat_keluar import objek
from lincah.exchange.tasks import jadwalkan


class TidakDapat(ValueError):
    """It is no longer as the page showed, or it would risk doing something twice; the text says which."""


@transaction.atomic
def kirim_lagi(pesan_id: int, *, oleh: Pelaku, waktu: datetime) -> PesanKeluar:
    """Send a refused message again as it is. Errors: TidakDapat."""
    pesan = PesanKeluar.objects.select_for_update().get(pk=pesan_id)
    if pesan.keadaan != KeadaanKeluar.DITOLAK:
        raise TidakDapat("Pesan ini tidak sedang ditolak. Muat ulang halaman untuk melihat keadaannya.")
    pesan.keadaan, pesan.sebab = KeadaanKeluar.MENUNGGU, ""
    pesan.save(update_fields=["keadaan", "sebab"])
    Mitra.objects.filter(pk=pesan.mitra_id).update(coba_lagi=None)
    catat(jenis="exchange.pesan_dikirim_lagi", objek=objek(pesan), pelaku=oleh, isi={}, waktu=waktu)
    jadwalkan(pesan.mitra_id)
    return pesan


@transaction.atomic
def tarik(pesan_id: int, *, alasan: str, oleh: Pelaku, waktu: datetime) -> PesanKeluar:
    """Withdraw a message that has surely not arrived; its chapter is told. Errors: TidakDapat."""
    pesan = PesanKeluar.objects.select_for_update().get(pk=pesan_id)
    if pesan.keadaan not in (KeadaanKeluar.MENUNGGU, KeadaanKeluar.DITOLAK):
        raise TidakDapat("Pesan ini sudah sampai atau sudah ditarik. Muat ulang halaman untuk melihat keadaannya.")
    if pesan.mungkin_sampai:
        raise TidakDapat(
            "Pesan ini mungkin sudah sampai: sambungan terputus sebelum ada jawaban. Tunggu sampai mitra menjawab; "
            "sebelum itu pesan tidak dapat ditarik."
        )
    pesan.keadaan, pesan.sebab, pesan.selesai = KeadaanKeluar.DITARIK, alasan, waktu
    pesan.save(update_fields=["keadaan", "sebab", "selesai"])
    if jenis := jenis_pesan(pesan.jenis):
        jenis.penangan.ditarik(pesan.kode, pesan.perkara)
    catat(jenis="exchange.pesan_ditarik", objek=objek(pesan), pelaku=oleh, isi={"alasan": alasan}, waktu=waktu)
    jadwalkan(pesan.mitra_id)
    return pesan


def tangani_lagi(pesan_id: int, *, oleh: Pelaku, waktu: datetime) -> PesanMasuk:
    """Handle a received message that failed, then those behind it. Errors: TidakDapat."""
    with transaction.atomic():
        masuk = _locked(pesan_id)
        tangani(masuk, waktu=waktu)
        _event("exchange.pesan_ditangani_lagi", masuk, oleh, waktu, {"keadaan": masuk.keadaan})
    if masuk.keadaan == KeadaanMasuk.SELESAI:
        lanjutkan(masuk, waktu=waktu)
    return masuk


def kesampingkan(pesan_id: int, *, alasan: str, oleh: Pelaku, waktu: datetime) -> PesanMasuk:
    """Go on without a received message that cannot be handled; it stays kept. Errors: TidakDapat."""
    with transaction.atomic():
        masuk = _locked(pesan_id)
        masuk.keadaan, masuk.sebab = KeadaanMasuk.DIKESAMPINGKAN, alasan
        masuk.save(update_fields=["keadaan", "sebab"])
        _event("exchange.pesan_dikesampingkan", masuk, oleh, waktu, {"alasan": alasan})
    lanjutkan(masuk, waktu=waktu)
    return masuk


def _locked(pesan_id: int) -> PesanMasuk:
    masuk = PesanMasuk.objects.get(pk=pesan_id)
    gembok("masuk", masuk.mitra_id, masuk.perkara)  # as one that arrives: else it would wait behind what is settled
    masuk.refresh_from_db()
    if masuk.keadaan not in TERBUKA:
        raise TidakDapat("Pesan ini sudah diselesaikan. Muat ulang halaman untuk melihat keadaannya.")
    return masuk


def _event(jenis: str, masuk: PesanMasuk, oleh: Pelaku, waktu: datetime, isi: dict[str, str]) -> None:
    catat(jenis=jenis, objek=("pesan_masuk", str(masuk.kode)), pelaku=oleh, isi=isi, waktu=waktu)
