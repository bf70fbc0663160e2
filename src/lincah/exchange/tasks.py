"""The jobs: carry what waits for one mitra; every minute look for what was left behind, and forget old nonces.

What is left behind: a message whose job died, and one held behind another that was settled by a process which died
before it came to the next.
"""

import logging
from datetime import datetime, timedelta

from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

from lincah.registry.konteks import di_instansi, instansi_kini
from lincah.registry.queries import instansi_dari_slug, semua_instansi
from lincah.registry.waktu import sekarang

logger = logging.getLogger(__name__)
UMUR_NONCE = timedelta(minutes=30)  # the window of time refuses older ones by itself


@app.task(name="exchange.antar")
def antar(slug: str, mitra_id: int) -> int:
    """Carry what waits in the instansi `slug` for one mitra; how many arrived."""
    from lincah.exchange.services.pengiriman import antar_semua

    instansi = instansi_dari_slug(slug)
    if instansi is None:
        logger.warning("instansi %s sudah tidak ada; pesannya tidak diantar", slug)
        return 0
    with di_instansi(instansi):
        return antar_semua(mitra_id)


@app.periodic(cron="* * * * *")
@app.task(name="exchange.sapu", queueing_lock="exchange.sapu")
def sapu(timestamp: int) -> int:
    """For every instansi: see that what waits is carried, and what was held is handled; how many lines and cases."""
    jumlah = 0
    for instansi in semua_instansi():
        try:
            with di_instansi(instansi):
                jumlah += _sapu(sekarang())
        except Exception:
            logger.exception("pesan %s tidak dapat dijadwalkan; dicoba lagi menit berikutnya", instansi.slug)
    return jumlah


def jadwalkan(mitra_id: int, pada: datetime | None = None) -> None:
    """Have what waits for a mitra carried, now or at a moment; in the transaction of the caller, if there is one."""
    antar.configure(schedule_at=pada).defer(slug=instansi_kini().slug, mitra_id=mitra_id)


def _sapu(waktu: datetime) -> int:
    from lincah.exchange.models import KeadaanMasuk, Nonce
    from lincah.exchange.queries import masuk_tertahan, mitra_jatuh_tempo
    from lincah.exchange.services.penanganan import lanjutkan

    terlepas = list(masuk_tertahan().filter(keadaan=KeadaanMasuk.TERTAHAN))
    for masuk in terlepas:
        lanjutkan(masuk, waktu=waktu)
    Nonce.objects.filter(waktu__lt=waktu - UMUR_NONCE).delete()
    slug, menunggu = instansi_kini().slug, mitra_jatuh_tempo(waktu)
    for mitra_id in menunggu:
        try:
            with transaction.atomic():
                antar.configure(queueing_lock=f"exchange.{slug}.{mitra_id}").defer(slug=slug, mitra_id=mitra_id)
        except AlreadyEnqueued:  # nobody has come to it since the minute before
            continue
    return len(menunggu) + len(terlepas)
