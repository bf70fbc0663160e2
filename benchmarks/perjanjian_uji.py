"""A perjanjian kinerja of every unit that draws one up, agreed and divided tier by tier by the services."""

from django.db import transaction

from lincah.kedudukan.queries import kini
from lincah.perjanjian.demo import Pejalan
from lincah.perjanjian.models import Perjanjian
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini


def fill_plans(instansi: Instansi) -> None:
    """Those of units that have none yet."""
    pejalan = Pejalan(instansi)
    ada = set(Perjanjian.objects.values_list("unit_id", flat=True))
    for unit in kini(instansi, hari_ini(instansi)).struktur.unit.values():
        if unit.mandiri and unit.pimpinan and unit.pimpinan.pemangku and unit.id not in ada:
            with transaction.atomic():
                pejalan.jalankan(unit, "terbagi")
