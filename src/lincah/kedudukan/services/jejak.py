"""Write a change, and leave its trace in the audit trail."""

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


def terapkan(jenis: str, objek: Model, perubahan: Mapping[str, object], *, oleh: Pelaku, waktu: datetime) -> None:
    """Set the fields that differ, save them, record both values as the event `jenis`; nothing without a difference."""
    beda = {nama: (getattr(objek, nama), nilai) for nama, nilai in perubahan.items() if getattr(objek, nama) != nilai}
    if not beda:
        return
    for nama, (_, menjadi) in beda.items():
        setattr(objek, nama, menjadi)
    objek.save(update_fields=list(beda))
    ditulis = {nama: {"dari": _polos(dari), "menjadi": _polos(menjadi)} for nama, (dari, menjadi) in beda.items()}
    catat(jenis, objek, oleh=oleh, waktu=waktu, perubahan=ditulis)


def _polos(nilai: object) -> object:
    if isinstance(nilai, date):
        return nilai.isoformat()
    if isinstance(nilai, Model):
        return nilai.pk
    return nilai
