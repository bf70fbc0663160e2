"""Reading the audit trail: frozen rows for screens."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lincah.audit.models import Peristiwa


@dataclass(frozen=True, slots=True)
class BarisRiwayat:
    """One event of one object, as a screen shows it; `kuitansi` is the receipt of the decision, or None."""

    id: int
    waktu: datetime
    jenis: str
    nama: str
    kapasitas: str
    jabatan: str
    untuk: str
    isi: Mapping[str, Any]
    kuitansi: Mapping[str, Any] | None


def riwayat(objek: tuple[str, str]) -> tuple[BarisRiwayat, ...]:
    """Everything that happened to `objek` (kind, id), newest first."""
    milik = Peristiwa.objects.filter(objek_jenis=objek[0], objek_id=str(objek[1])).order_by("-id")
    kolom = ("id", "waktu", "jenis", "pelaku", "isi", "kuitansi")
    return tuple(_row(*baris) for baris in milik.values_list(*kolom))


def _row(
    id_: int, waktu: datetime, jenis: str, pelaku: dict[str, Any], isi: dict[str, Any], kuitansi: dict[str, Any] | None
) -> BarisRiwayat:
    siapa = {nama: pelaku[nama] for nama in ("nama", "kapasitas", "jabatan", "untuk")}
    return BarisRiwayat(id=id_, waktu=waktu, jenis=jenis, isi=isi, kuitansi=kuitansi, **siapa)


@dataclass(frozen=True, slots=True)
class Jejak:
    """That somebody did something to an object: the kind of event, when, as which person and post (ids).

    `perihal`: the kind of thing it was about, where the event says so (`isi["jenis"]`).
    """

    jenis: str
    waktu: datetime
    pegawai_id: int | None
    jabatan_id: int | None
    perihal: str | None = None


def jejak(objek: tuple[str, str]) -> tuple[Jejak, ...]:
    """Who did what to `objek` (kind, id), oldest first, without the words; one query."""
    milik = Peristiwa.objects.filter(objek_jenis=objek[0], objek_id=str(objek[1])).order_by("id")
    kolom = ("jenis", "waktu", "pelaku__pegawai_id", "pelaku__jabatan_id", "isi__jenis")
    return tuple(Jejak(*baris) for baris in milik.values_list(*kolom))
