"""The key pair of this instansi: made at its founding, or when first needed; changed by its administrator."""

import uuid
from datetime import datetime

from django.conf import settings
from django.db import transaction

from lincah.audit.services import Pelaku, catat
from lincah.exchange.antaran import PINTU
from lincah.exchange.gembok import gembok
from lincah.exchange.kartu import Kartu
from lincah.exchange.models import Kunci
from lincah.exchange.sandi import KunciSendiri, buat_kunci, buka, segel, sidik_kunci
from lincah.registry.konteks import di_instansi, instansi_kini
from lincah.registry.models import Instansi
from lincah.registry.waktu import sekarang

SISTEM = Pelaku(None, None, "Lincah", "sistem")


def kunci_sendiri() -> KunciSendiri:
    """The key in use, opened; made if there is none yet. Errors: sandi.KunciTerkunci."""
    baris = kunci_dipakai()
    return buka(bytes(baris.tersandi), bytes(baris.publik), settings.SECRET_KEY)


def kunci_dipakai() -> Kunci:
    """The row of the key in use, sealed; made if there is none yet."""
    return Kunci.objects.filter(dicabut__isnull=True).first() or _make_first()


def saat_didirikan(instansi: Instansi, **lain: object) -> None:
    """A new instansi has its key from the first day."""
    with di_instansi(instansi):
        kunci_dipakai()


@transaction.atomic
def ganti_kunci(*, oleh: Pelaku, waktu: datetime) -> Kunci:
    """Retire the key and make another; every mitra must be given the new card, and waits until it has it."""
    gembok("kunci")
    lama = kunci_dipakai()
    lama.dicabut = waktu
    lama.save(update_fields=["dicabut"])
    return _make(lama.identitas, oleh, waktu)


def kartu_sendiri() -> Kartu:
    """What other instansi need to know of this one."""
    baris, instansi = kunci_dipakai(), instansi_kini()
    alamat = f"{settings.LINCAH_ALAMAT}/{instansi.slug}{PINTU}"
    return Kartu(instansi.nama, alamat, baris.identitas, bytes(baris.publik))


@transaction.atomic
def _make_first() -> Kunci:
    gembok("kunci")
    return Kunci.objects.filter(dicabut__isnull=True).first() or _make(uuid.uuid4(), SISTEM, sekarang())


def _make(identitas: uuid.UUID, oleh: Pelaku, waktu: datetime) -> Kunci:
    baru = buat_kunci()
    baris = Kunci.objects.create(
        identitas=identitas, publik=baru.publik, tersandi=segel(baru, settings.SECRET_KEY), dibuat=waktu
    )
    isi = {"sidik": sidik_kunci(baru.publik)}
    catat(jenis="exchange.kunci_dibuat", objek=("kunci_pertukaran", str(baris.pk)), pelaku=oleh, isi=isi, waktu=waktu)
    return baris
