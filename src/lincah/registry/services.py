"""Writes of the registry: a new instansi, and which regulation governs it from which day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction
from django.dispatch import Signal

from lincah.law.kernel import Masa, MasaKeliru
from lincah.law.kernel.masa import check_bersambung
from lincah.registry import queries
from lincah.registry.konteks import di_skema_bersama
from lincah.registry.models import Domain, Instansi, Pemberlakuan, Zona
from lincah.registry.slug import check_slug, schema_name

didirikan = Signal()
"""An instansi stands, in the transaction of its founding: `instansi`. For apps above that begin something with it."""


class PemberlakuanDitolak(ValueError):
    """The days would overlap, or leave one uncovered; the message says which."""


class InstansiSudahAda(ValueError):
    """The address is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataInstansi:
    """What must be known of an instansi before it can stand: name, short name, capital, province, time zone."""

    slug: str
    nama: str
    nama_pendek: str
    ibu_kota: str
    provinsi: str
    zona: Zona = Zona.WIB


def buat_instansi(data: DataInstansi, *, peraturan_id: str, dari: date, sampai: date | None = None) -> Instansi:
    """Create the instansi with its schema and all tables, governed by `peraturan_id` from `dari`.

    Errors: SlugDitolak, InstansiSudahAda. Half an instansi is never left behind.
    """
    check_slug(data.slug)
    with di_skema_bersama(), transaction.atomic():
        if Instansi.objects.filter(slug=data.slug).exists():
            raise InstansiSudahAda(f"alamat '{data.slug}' sudah dipakai")
        instansi = Instansi(schema_name=schema_name(data.slug), **_columns(data))
        instansi.save()
        instansi.create_schema(verbosity=0)
        Domain.objects.create(domain=data.slug, tenant=instansi, is_primary=True)
        Pemberlakuan.objects.create(instansi=instansi, peraturan_id=peraturan_id, dari=dari, sampai=sampai)
        didirikan.send(sender=Instansi, instansi=instansi)
    queries.lupakan_ingatan()
    return instansi


def berlakukan(instansi: Instansi, *, peraturan_id: str, dari: date, sampai: date | None = None) -> Pemberlakuan:
    """Put a regulation in force after the present one, which then ends. Errors: PemberlakuanDitolak.

    Nothing expires by editing: an earlier entry keeps its beginning, and no day in between is left uncovered.
    """
    with di_skema_bersama(), transaction.atomic():
        Instansi.objects.select_for_update().get(pk=instansi.pk)
        terakhir = Pemberlakuan.objects.filter(instansi_id=instansi.pk).order_by("-dari").first()
        if terakhir is not None and terakhir.sampai is None and terakhir.dari < dari:
            terakhir.sampai = dari - timedelta(days=1)
            terakhir.save(update_fields=["sampai"])
        ada = Pemberlakuan.objects.filter(instansi_id=instansi.pk).values_list("dari", "sampai")
        _check_masa([*ada, (dari, sampai)])
        return Pemberlakuan.objects.create(instansi_id=instansi.pk, peraturan_id=peraturan_id, dari=dari, sampai=sampai)


def _check_masa(masa: Iterable[tuple[date, date | None]]) -> None:
    try:
        check_bersambung(Masa(dari, sampai) for dari, sampai in masa)
    except MasaKeliru as sebab:
        raise PemberlakuanDitolak(f"{sebab}; tidak ada yang diubah") from sebab


def _columns(data: DataInstansi) -> dict[str, str]:
    return {nama: getattr(data, nama) for nama in ("slug", "nama", "nama_pendek", "ibu_kota", "provinsi", "zona")}
