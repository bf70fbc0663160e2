"""Since when a case waits for whom: kept for those who go on waiting when its people change."""

from datetime import datetime
from uuid import UUID

from lincah.penugasan.models import Tunggu

Siapa = tuple[str, str, int | None, int | None]
"""Act, role, post, person."""


def baca_tunggu(penugasan_id: UUID) -> dict[Siapa, datetime]:
    """The waits of a case with their beginning."""
    baris = Tunggu.objects.filter(penugasan_id=penugasan_id)
    return {
        (t, p, j, o): sejak
        for t, p, j, o, sejak in baris.values_list("tindakan", "peran", "jabatan_id", "pegawai_id", "sejak")
    }
