"""The hourly job: requests that nobody answered lapse, in every instansi, one after the other."""

import logging

from procrastinate.contrib.django import app

from lincah.penugasan.services.gugur import gugurkan_semua
from lincah.registry.konteks import di_instansi
from lincah.registry.queries import semua_instansi
from lincah.registry.waktu import hari_ini, sekarang

logger = logging.getLogger(__name__)


@app.periodic(cron="7 * * * *")
@app.task(name="penugasan.gugur", queueing_lock="penugasan.gugur")
def gugurkan_permohonan(timestamp: int) -> int:
    """Hourly, because midnight is not the same everywhere; returns how many lapsed. One that fails stops no other."""
    banyak = 0
    for instansi in semua_instansi():
        try:
            with di_instansi(instansi):
                banyak += gugurkan_semua(hari=hari_ini(instansi), waktu=sekarang())
        except Exception:
            logger.exception("permohonan di %s belum dapat digugurkan; dicoba lagi jam berikutnya", instansi.slug)
    return banyak
