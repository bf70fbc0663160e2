"""The only place that reads the clock. Everything else is told what time it is."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils import timezone

from lincah.registry.models import Instansi


def sekarang() -> datetime:
    """This moment, aware."""
    return timezone.now()


def hari_ini(instansi: Instansi) -> date:
    """The date in the time zone of the instansi: Jayapura is two hours ahead of Jakarta."""
    return sekarang().astimezone(ZoneInfo(instansi.zona)).date()
