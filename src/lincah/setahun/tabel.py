"""Which rows belong to a case: every table that points at it, at whatever remove."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import models
from django.db.models import BigAutoField, Field, ForeignKey, Q

from lincah.audit.models import Peristiwa
from lincah.naskah.models import Naskah, Paraf, SuratMasuk
from lincah.pelaksanaan.models import KemajuanTerakhir
from lincah.penugasan.models import Penugasan

OBJEK = "penugasan"
BEROBJEK: tuple[type[models.Model], ...] = (Naskah, Paraf)
"""Tables that name their case by kind and id."""
TERSENDIRI = (Peristiwa, SuratMasuk, KemajuanTerakhir)
"""Not copied as rows: events are hashed anew, an agenda has numbers of its own, a trigger keeps where work stands."""
Baris = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Tabel:
    """One table: its model, and the field that points at a row of another table of the case ('' for its own roots)."""

    model: type[models.Model]
    lewat: str
    induk: type[models.Model] | None

    @property
    def nama(self) -> str:
        """As the database calls it."""
        return self.model._meta.db_table

    @property
    def kolom(self) -> "list[Field[Any, Any]]":
        """Its columns; those that the database derives are not written."""
        return [satu for satu in self.model._meta.concrete_fields if not satu.generated]

    @property
    def bernomor(self) -> bool:
        """Does the database number its rows?"""
        return isinstance(self.model._meta.pk, BigAutoField)


@cache
def tabel_perkara() -> tuple[Tabel, ...]:
    """Every table of a case, those that are pointed at first."""
    hasil = {Penugasan: Tabel(Penugasan, "", None), **{satu: Tabel(satu, "", None) for satu in BEROBJEK}}
    for _ in range(len(apps.get_models())):
        baru = {
            satu: ini for satu in apps.get_models() if satu not in hasil and (ini := _menggantung(satu, set(hasil)))
        }
        if not baru:
            break
        hasil |= baru
    return tuple(hasil.values())


def _menggantung(model: type[models.Model], ada: set[type[models.Model]]) -> Tabel | None:
    tunjuk = [
        satu for satu in model._meta.concrete_fields if isinstance(satu, ForeignKey) and satu.related_model in ada
    ]
    if not tunjuk or model in TERSENDIRI:
        return None
    utama = next((satu for satu in tunjuk if satu.related_model is Penugasan), tunjuk[0])
    return Tabel(model, utama.attname, utama.related_model)


def baca_perkara(penugasan_id: UUID) -> dict[Tabel, list[Baris]]:
    """Every row of one case, as values by column, in the order in which they were written."""
    hasil: dict[Tabel, list[Baris]] = {}
    for tabel in tabel_perkara():
        baris = list(_saring(tabel, penugasan_id, hasil).order_by("pk").values())
        if baris:
            hasil[tabel] = baris
    return hasil


def _saring(tabel: Tabel, penugasan_id: UUID, sudah: dict[Tabel, list[Baris]]) -> "models.QuerySet[Any]":
    semua = tabel.model._base_manager.all()
    if tabel.model is Penugasan:
        return semua.filter(pk=penugasan_id)
    if tabel.induk is None:
        return semua.filter(objek_jenis=OBJEK, objek_id=str(penugasan_id))
    induk = next((baris for lain, baris in sudah.items() if lain.model is tabel.induk), [])
    kunci = tabel.induk._meta.pk.attname
    return semua.filter(**{f"{tabel.lewat}__in": [satu[kunci] for satu in induk]})


def list_peristiwa(penugasan_id: UUID) -> Iterator[Peristiwa]:
    """The events of the case and of its letters in their order."""
    perkara = Q(objek_jenis=OBJEK, objek_id=str(penugasan_id))
    surat = Naskah.objects.filter(objek_jenis=OBJEK, objek_id=str(penugasan_id)).values_list("pk", flat=True)
    yield from Peristiwa.objects.filter(perkara | Q(objek_jenis="naskah", objek_id__in=map(str, surat))).order_by("id")
