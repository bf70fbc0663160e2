"""Leave the trace of a write in the audit trail."""

from collections.abc import Mapping
from datetime import date, datetime

from django.db.models import Model

from lincah.audit import services as audit
from lincah.audit.services import Pelaku


def catat(jenis: str, objek: Model, /, *, oleh: Pelaku, waktu: datetime, **isi: object) -> None:
    """Record an event on `objek`; dates become ISO text, rows their id. Must run inside the caller's transaction."""
    audit.catat(
        jenis=f"kedudukan.{jenis}",
        objek=(str(objek._meta.model_name), str(objek.pk)),
        pelaku=oleh,
        isi={nama: _polos(nilai) for nama, nilai in isi.items()},
        waktu=waktu,
    )


def perbedaan(lama: Mapping[str, object], baru: Mapping[str, object]) -> dict[str, object]:
    """What changes, field by field, as {"dari": …, "menjadi": …}."""
    return {
        nama: {"dari": _polos(lama[nama]), "menjadi": _polos(nilai)}
        for nama, nilai in baru.items()
        if lama[nama] != nilai
    }


def _polos(nilai: object) -> object:
    if isinstance(nilai, date):
        return nilai.isoformat()
    if isinstance(nilai, Model):
        return nilai.pk
    return nilai
