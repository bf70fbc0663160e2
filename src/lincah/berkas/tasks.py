"""Every hour contents that hang nowhere go; every minute the first pages of new PDFs are drawn."""

import logging

from procrastinate.contrib.django import app

from lincah.berkas.pratinjau import gambarkan_pdf
from lincah.berkas.services import bersihkan
from lincah.registry.konteks import di_instansi
from lincah.registry.queries import semua_instansi
from lincah.registry.waktu import sekarang

logger = logging.getLogger(__name__)


@app.periodic(cron="23 * * * *")
@app.task(name="berkas.bersihkan", queueing_lock="berkas.bersihkan")
def bersihkan_semua(timestamp: int) -> int:
    """Clear every instansi; returns how many contents went. One that fails does not stop the others."""
    banyak = 0
    for instansi in semua_instansi():
        try:
            with di_instansi(instansi):
                banyak += bersihkan(waktu=sekarang())
        except Exception:
            logger.exception("pembersihan berkas %s gagal; dicoba lagi satu jam lagi", instansi.slug)
    return banyak


@app.periodic(cron="* * * * *")
@app.task(name="berkas.gambarkan", queueing_lock="berkas.gambarkan")
def gambarkan_semua(timestamp: int) -> int:
    """Draw in every instansi; returns how many PDFs were tried."""
    banyak = 0
    for instansi in semua_instansi():
        try:
            with di_instansi(instansi):
                banyak += gambarkan_pdf(instansi, waktu=sekarang())
        except Exception:
            logger.exception("gambar kecil berkas %s gagal; dicoba lagi menit berikutnya", instansi.slug)
    return banyak
