"""Identities that sort by time: what is worked on now lies together in every index, however much has ended before."""

import secrets
from datetime import datetime
from uuid import UUID

from lincah.registry.waktu import sekarang

ACAK = 74
"""Bits of chance in one."""


def uuid7(pada: datetime | None = None, acak: int | None = None) -> UUID:
    """A UUID of version 7 (RFC 9562 section 5.7): 48 bits of milliseconds, then chance.

    `pada`: the moment, now when None; `acak`: `ACAK` bits of chance for who must have the same ones again.
    """
    milidetik = int((pada or sekarang()).timestamp() * 1000)
    bebas = secrets.randbits(ACAK) if acak is None else acak
    return UUID(int=milidetik << 80 | 7 << 76 | (bebas >> 62) << 64 | 0b10 << 62 | bebas & (1 << 62) - 1)
