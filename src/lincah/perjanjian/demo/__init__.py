"""Perjanjian kinerja for the demo: some Perangkat Daerah and a hospital, divided tier by tier, some still waiting.

Walked by the real services with invented people, so that letters, events and conclusions are real ones.
"""

from collections.abc import Iterator
from itertools import cycle

from django.db import transaction
from django_tenants.utils import tenant_context

from lincah.kedudukan.queries import kini
from lincah.law.kedudukan import Unit
from lincah.perjanjian.demo.jalan import Pejalan
from lincah.perjanjian.models import Perjanjian
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini

JENIS = ("setda", "rsud", "kecamatan", "dinas", "dinas", "dinas", "badan")
BERHENTI = ("terbagi", "terbagi", "terbagi", "terbagi", "disepakati", "diajukan", "dikembalikan")
"""How far each of them goes."""


def muat_perjanjian(instansi: Instansi) -> int:
    """Draw up and walk the perjanjian kinerja of one demo regency, unless it has some; how many."""
    with tenant_context(instansi), transaction.atomic():
        if Perjanjian.objects.exists():
            return 0
        pejalan = Pejalan(instansi)
        pasangan = zip(_unit(instansi), cycle(BERHENTI), strict=False)
        return sum(pejalan.jalankan(unit, sampai) for unit, sampai in pasangan)


def _unit(instansi: Instansi) -> Iterator[Unit]:
    """One unit mandiri of each kind named, in the order of the structure, with somebody to head it."""
    struktur = kini(instansi, hari_ini(instansi)).struktur
    ada: dict[str, list[Unit]] = {}
    for unit in struktur.unit.values():
        if unit.mandiri and unit.pimpinan and unit.pimpinan.pemangku:
            ada.setdefault(unit.jenis, []).append(unit)
    for jenis in JENIS:
        if ada.get(jenis):
            yield ada[jenis].pop(0)
