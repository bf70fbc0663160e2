"""Files of cases across instansi: brought as soon as the act is written, and looked after every minute."""

import logging

from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

from lincah.registry.konteks import di_instansi, instansi_kini
from lincah.registry.queries import instansi_dari_slug, semua_instansi
from lincah.registry.waktu import sekarang

logger = logging.getLogger(__name__)


@app.task(name="pelaksanaan.kirim_berkas")
def kirim_berkas_instansi(slug: str) -> int:
    """Write the messages of the files that wait in the instansi `slug`; how many."""
    from lincah.pelaksanaan.services.mitra.kirim_berkas import kirim_berkas

    instansi = instansi_dari_slug(slug)
    if instansi is None:
        logger.warning("instansi %s sudah tidak ada; berkasnya tidak dikirim", slug)
        return 0
    with di_instansi(instansi):
        return kirim_berkas(waktu=sekarang())


def jadwalkan_berkas() -> None:
    """Have the files that wait brought, once the transaction of the caller is done."""
    slug = instansi_kini().slug
    try:
        with transaction.atomic():
            kirim_berkas_instansi.configure(queueing_lock=f"pelaksanaan.berkas.{slug}").defer(slug=slug)
    except AlreadyEnqueued:  # that one will find them: nobody has come to it yet
        return


@app.periodic(cron="* * * * *")
@app.task(name="pelaksanaan.sapu_berkas", queueing_lock="pelaksanaan.sapu_berkas")
def sapu_berkas(timestamp: int) -> int:
    """For every instansi: bring what a killed job left, note what arrived, handle what came too early; how many."""
    from lincah.pelaksanaan.services.mitra.kirim_berkas import catat_sampai, kirim_berkas, tangani_tertinggal

    jumlah = 0
    for instansi in semua_instansi():
        try:
            with di_instansi(instansi):
                waktu = sekarang()
                jumlah += kirim_berkas(waktu=waktu) + catat_sampai(waktu=waktu) + tangani_tertinggal(waktu=waktu)
        except Exception:
            logger.exception("berkas lintas instansi %s tertunda; dicoba lagi menit berikutnya", instansi.slug)
    return jumlah
