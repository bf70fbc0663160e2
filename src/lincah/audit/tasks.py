"""The sealing job: every minute, every instansi, one after the other."""

import logging

from procrastinate.contrib.django import app

from lincah.audit.services import segel
from lincah.registry.konteks import di_instansi
from lincah.registry.queries import semua_instansi
from lincah.registry.waktu import sekarang

logger = logging.getLogger(__name__)


@app.periodic(cron="* * * * *")
@app.task(name="audit.segel", queueing_lock="audit.segel")
def segel_semua(timestamp: int) -> int:
    """Seal what is new in every instansi; returns the number of roots made. One that fails does not stop the others."""
    akar = 0
    for instansi in semua_instansi():
        try:
            with di_instansi(instansi):
                while segel(waktu=sekarang()) is not None:
                    akar += 1
        except Exception:
            logger.exception("penyegelan %s gagal; dicoba lagi menit berikutnya", instansi.slug)
    return akar
