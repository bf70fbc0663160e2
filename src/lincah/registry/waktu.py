"""The only place that reads the clock. Everything else is told what time it is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from django.utils import timezone

from lincah.registry.models import Instansi

_jam: ContextVar[Callable[[], datetime] | None] = ContextVar("jam", default=None)


def sekarang() -> datetime:
    """This moment, aware."""
    jam = _jam.get()
    return timezone.now() if jam is None else jam()


@contextmanager
def menurut_jam(jam: Callable[[], datetime]) -> Iterator[None]:
    """Let another clock tell the time: only to load invented work of days past into a demo."""
    sebelumnya = _jam.set(jam)
    try:
        yield
    finally:
        _jam.reset(sebelumnya)


class Berzona(Protocol):
    """What lies in a time zone: an instansi, or a part of it that is looked at."""

    @property
    def zona(self) -> str: ...


def tanggal_di(tempat: Berzona, waktu: datetime) -> date:
    """The date of a moment where that is, mostly an instansi: Jayapura is two hours ahead of Jakarta."""
    return waktu.astimezone(ZoneInfo(tempat.zona)).date()


def hari_ini(instansi: Instansi) -> date:
    """The date of this moment where the instansi is."""
    return tanggal_di(instansi, sekarang())
