"""Handing a received message to the chapter that understands it, in order within its case."""

import logging
from datetime import datetime

from django.db import OperationalError, transaction

from lincah.exchange.gembok import gembok
from lincah.exchange.kait import Lampiran, PesanTiba, PesanTidakDapatDitangani, jenis_pesan
from lincah.exchange.models import Berkas, KeadaanMasuk, PesanMasuk

logger = logging.getLogger(__name__)
TERBUKA = (KeadaanMasuk.GAGAL, KeadaanMasuk.TERTAHAN)
DITAHAN = "Pesan sebelumnya dalam perkara ini belum ditangani."
TAK_DIKENAL = "Versi Lincah ini tidak lagi mengenal jenis pesan ini."
GALAT = "Kesalahan program ({}). Laporkan kepada pengelola server; pesan tetap tersimpan."


def tangani(masuk: PesanMasuk, *, waktu: datetime) -> PesanMasuk:
    """Handle a message, inside the caller's transaction; what its handler wrote is taken back when it fails.

    It then waits with its reason; so does one that comes before its turn. Errors: OperationalError (try again later).
    """
    masuk.keadaan, masuk.sebab = _try(masuk, waktu)
    masuk.ditangani = waktu if masuk.keadaan == KeadaanMasuk.SELESAI else None
    masuk.save(update_fields=["keadaan", "sebab", "ditangani"])
    return masuk


def lanjutkan(masuk: PesanMasuk, *, waktu: datetime) -> None:
    """Handle those held in the case of a message, one transaction each, until one fails or all are settled."""
    while True:
        with transaction.atomic():
            gembok("masuk", masuk.mitra_id, masuk.perkara)
            sejalan = PesanMasuk.objects.filter(mitra=masuk.mitra_id, perkara=masuk.perkara)
            berikut = sejalan.filter(keadaan__in=TERBUKA).order_by("urutan").first()
            if berikut is None or berikut.keadaan == KeadaanMasuk.GAGAL:
                return
            if tangani(berikut, waktu=waktu).keadaan != KeadaanMasuk.SELESAI:
                return


def _try(masuk: PesanMasuk, waktu: datetime) -> tuple[KeadaanMasuk, str]:
    sebelumnya = PesanMasuk.objects.filter(mitra=masuk.mitra_id, perkara=masuk.perkara, urutan__lt=masuk.urutan)
    if sebelumnya.filter(keadaan__in=TERBUKA).exists():
        return KeadaanMasuk.TERTAHAN, DITAHAN
    jenis = jenis_pesan(masuk.jenis)
    if jenis is None:
        return KeadaanMasuk.GAGAL, TAK_DIKENAL
    try:
        with transaction.atomic():
            jenis.penangan.terima(_arrived(masuk, waktu))
    except PesanTidakDapatDitangani as sebab:
        return KeadaanMasuk.GAGAL, str(sebab)
    except OperationalError:
        raise  # the database, not the message: the sender comes again
    except Exception as sebab:
        # The kind of error only: its text may hold what the message says about people.
        logger.error("pesan masuk %s (%s) gagal ditangani: %s", masuk.kode, masuk.jenis, type(sebab).__name__)
        return KeadaanMasuk.GAGAL, GALAT.format(type(sebab).__name__)
    return KeadaanMasuk.SELESAI, ""


def _arrived(masuk: PesanMasuk, waktu: datetime) -> PesanTiba:
    disebut = masuk.lampiran
    isi = {satu.sha256: bytes(satu.isi) for satu in Berkas.objects.filter(sha256__in=[s["sha256"] for s in disebut])}
    return PesanTiba(
        kode=masuk.kode,
        mitra_id=masuk.mitra_id,
        mitra=masuk.mitra.nama,
        perkara=masuk.perkara,
        jenis=masuk.jenis,
        perihal=masuk.perihal,
        isi=masuk.isi,
        lampiran=tuple(Lampiran(satu["nama"], satu["tipe"], isi[satu["sha256"]]) for satu in disebut),
        waktu=waktu,
    )
