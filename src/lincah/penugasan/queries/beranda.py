"""The home screen in few words: how much waits and of what kind, and what one waits for from others."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Count, Q, QuerySet

from lincah.kedudukan.akses import Aktor
from lincah.penugasan.queries.menunggu import Kartu, kartu, menunggu_saya, saya_menunggu
from lincah.penugasan.sebutan import sebut_orang, sebut_tindakan

DIBACA = 60  # rows looked at for what one waits for; nobody reads more on a first screen


@dataclass(frozen=True, slots=True)
class JenisTunggu:
    """One kind of act that waits: its code, its words, how many, how many of them late."""

    tindakan: str
    ajakan: str
    jumlah: int
    terlambat: int


@dataclass(frozen=True, slots=True)
class Ditunggu:
    """One act somebody else must do: who, what (as in "X is to sign the letter"), for which work, since when."""

    penugasan_id: UUID
    judul: str
    siapa: str
    apa: str
    sejak: datetime
    tenggat: date


def hitung_jenis(aktor: Aktor) -> "QuerySet[Any, Any]":
    """Rows (act, how many wait for this person, how many of them late), in no order."""
    telat = Count("id", filter=Q(tenggat__lt=aktor.tanggal))
    return menunggu_saya(aktor).order_by().values_list("tindakan").annotate(n=Count("id"), telat=telat)


def menurut_tenggat(daftar: Iterable[Any], hari: date) -> tuple[tuple[str, tuple[Any, ...]], ...]:
    """Cards under the words of their due day, in the order given; a week is the seven days from today."""
    hasil: dict[str, list[Any]] = {}
    for satu in daftar:
        hasil.setdefault(_tenggat(satu.tenggat, hari), []).append(satu)
    return tuple((nama, tuple(isi)) for nama, isi in hasil.items())


def ditunggu(aktor: Aktor) -> tuple[Ditunggu, ...]:
    """What others must do in the work of this person, one entry an act of a case, soonest due first; one query."""
    kelompok: dict[tuple[UUID, str], list[Kartu]] = {}
    for satu in kartu(saya_menunggu(aktor)[:DIBACA], satu_satu=True):
        kelompok.setdefault((satu.penugasan_id, satu.tindakan), []).append(satu)
    return tuple(_ditunggu(isi) for isi in kelompok.values())


def _ditunggu(isi: list[Kartu]) -> Ditunggu:
    satu, siapa = isi[0], sebut_orang(lain.kepada for lain in isi)
    apa = sebut_tindakan(satu.tindakan).menanti
    return Ditunggu(satu.penugasan_id, satu.judul, siapa, apa, min(lain.sejak for lain in isi), satu.tenggat)


def _tenggat(tenggat: date, hari: date) -> str:
    if tenggat < hari:
        return "Terlambat"
    if tenggat <= hari + timedelta(days=1):
        return "Hari ini dan besok"
    return "Tujuh hari ini" if tenggat <= hari + timedelta(days=7) else "Sesudahnya"
