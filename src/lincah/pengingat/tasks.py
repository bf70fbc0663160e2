"""Every ten minutes each instansi gets its own job: escalations first, then the digests that are due."""

import logging
from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

from lincah.pengingat.queries.aturan import aturan
from lincah.pengingat.services.eskalasi import eskalasikan
from lincah.pengingat.services.ringkasan import antrekan, kirim_antrean
from lincah.registry.konteks import di_instansi, di_skema_bersama
from lincah.registry.models import Instansi
from lincah.registry.queries import ProfilTidakAda, instansi_dari_slug, semua_instansi
from lincah.registry.waktu import sekarang, tanggal_di

logger = logging.getLogger(__name__)


@app.periodic(cron="*/10 * * * *")
@app.task(name="pengingat.giliran", queueing_lock="pengingat.giliran")
def giliran(timestamp: int) -> int:
    """Queue one job for each instansi; one that is still in the queue is not queued twice. Returns how many."""
    banyak = 0
    for instansi in semua_instansi():
        kunci = f"pengingat.{instansi.slug}"
        try:
            with di_skema_bersama():
                ingatkan.configure(queueing_lock=kunci, lock=kunci).defer(slug=instansi.slug)
            banyak += 1
        except AlreadyEnqueued:
            logger.info("pengingat %s masih antre", instansi.slug)
    return banyak


@app.task(name="pengingat.ingatkan")
def ingatkan(slug: str) -> int:
    """The reminders of one instansi that are due now; how many e-mails left."""
    instansi = instansi_dari_slug(slug)
    return jalankan(instansi, sekarang()) if instansi else 0


def jalankan(instansi: Instansi, waktu: datetime) -> int:
    """Escalate and send, when `waktu` is an hour for it in the zone of the instansi; how many e-mails left."""
    setempat = waktu.astimezone(ZoneInfo(instansi.zona))
    tanggal = tanggal_di(instansi, waktu)
    with di_instansi(instansi):
        atur = aturan()
        if setempat.hour < atur.jam_ringkasan or not atur.kalender.kerja(tanggal):
            return 0
        try:
            eskalasikan(instansi, tanggal=tanggal, waktu=waktu)
        except ProfilTidakAda:
            logger.warning("%s: belum ada peraturan yang berlaku; atasan tidak dapat disimpulkan", instansi.slug)
        if not atur.surel or not settings.LINCAH_SUREL or atur.tenang(setempat.hour):
            return 0
        antrekan(tanggal)
        return kirim_antrean(instansi, tanggal=tanggal, waktu=waktu)
