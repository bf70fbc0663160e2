"""Computing every hash and every root again, a row at a time, and naming what does not fit.

Two readings of the table: what is sealed, root by root; then the tail that is not. Memory does not grow with the table,
only with the events under one root.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from itertools import groupby
from typing import NamedTuple

from django.db import connection, transaction

from lincah.audit.models import AkarMerkle, Segel
from lincah.audit.sidik import (
    AKAR_PERTAMA,
    akar_berantai,
    hash_peristiwa,
    kanonik,
    kelompok_berubah,
    polos,
    sidik_kelompok,
    teks_peristiwa,
)

KOLOM = "p.id, p.waktu, p.jenis, p.objek_jenis, p.objek_id, p.pelaku, p.isi, p.kuitansi, p.sidik, p.hash"
TERSEGEL = f"""
    SELECT s.akar_id, s.urutan, s.peristiwa_id, s.hash, {KOLOM}
    FROM audit_segel s LEFT JOIN audit_peristiwa p ON p.id = s.peristiwa_id
    WHERE s.akar_id IN (SELECT id FROM audit_akarmerkle)
    ORDER BY s.akar_id, s.urutan
"""  # noqa: S608
EKOR = f"""
    SELECT 0, 0, p.id, p.hash, {KOLOM}
    FROM audit_peristiwa p LEFT JOIN audit_segel s ON s.peristiwa_id = p.id
    WHERE s.peristiwa_id IS NULL
    ORDER BY p.id
"""  # noqa: S608


class JenisTemuan(Enum):
    """What was found; the value is how it is named in the report."""

    BERUBAH = "peristiwa berubah"
    HASH = "hash peristiwa diganti"
    DIHAPUS = "peristiwa dihapus"
    SEGEL = "segel hilang atau berpindah"
    AKAR = "akar tidak cocok"
    RANTAI = "rantai akar terputus"


@dataclass(frozen=True, slots=True)
class Temuan:
    """One thing that does not fit: at which event or root, in which groups of fields, in a sentence."""

    jenis: JenisTemuan
    pesan: str
    peristiwa_id: int | None = None
    akar_id: int | None = None
    kelompok: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HasilPeriksa:
    """Events seen, how many of them are sealed, the ids that are not yet, every root in order, and what was found."""

    jumlah: int
    tersegel: int
    ekor: tuple[int, ...]
    akar: tuple[str, ...]
    temuan: tuple[Temuan, ...]


class Daun(NamedTuple):
    """A seal and the event under it, as the tables have them; the event's columns are None when it is gone."""

    akar_id: int
    urutan: int
    peristiwa_id: int
    hash_segel: bytes
    id: int | None
    waktu: datetime
    jenis: str
    objek_jenis: str
    objek_id: str
    pelaku: str
    isi: str
    kuitansi: str | None
    sidik: bytes
    hash: bytes


@dataclass
class _Catatan:
    """What one reading gathers."""

    sebelumnya: bytes = AKAR_PERTAMA
    tersegel: int = 0
    akar: list[str] = field(default_factory=list)
    temuan: list[Temuan] = field(default_factory=list)
    ekor: list[int] = field(default_factory=list)


def periksa() -> HasilPeriksa:
    """Verify the audit trail of the present instansi: every hash, every leaf, every root, and the chain of roots."""
    catatan = _Catatan()
    with transaction.atomic():  # a cursor that streams lives in a transaction
        _check_sealed(catatan)
        for daun in _read(EKOR):
            catatan.ekor.append(daun.peristiwa_id)
            catatan.temuan += _check_event(daun)
    return HasilPeriksa(
        jumlah=catatan.tersegel + len(catatan.ekor),
        tersegel=catatan.tersegel,
        ekor=tuple(catatan.ekor),
        akar=tuple(catatan.akar),
        temuan=tuple(catatan.temuan),
    )


def _read(sql: str) -> Iterator[Daun]:
    with connection.chunked_cursor() as kursor:
        kursor.execute(sql)
        yield from (Daun(*baris) for baris in kursor)


def _check_sealed(catatan: _Catatan) -> None:
    kelompok = groupby(_read(TERSEGEL), key=lambda daun: daun.akar_id)
    berikut = next(kelompok, None)
    for akar in AkarMerkle.objects.order_by("id"):
        daun: list[Daun] = []
        if berikut is not None and berikut[0] == akar.pk:
            daun = list(berikut[1])
            berikut = next(kelompok, None)
        _check_root(akar, daun, catatan)
    yatim = Segel.objects.exclude(akar_id__in=AkarMerkle.objects.values("id")).values_list("akar_id", flat=True)
    for akar_id in yatim.order_by("akar_id").distinct():
        pesan = f"akar {akar_id} sudah tidak ada, padahal segelnya masih ada"
        catatan.temuan.append(Temuan(JenisTemuan.AKAR, pesan, akar_id=akar_id))


def _check_root(akar: AkarMerkle, daun: Sequence[Daun], catatan: _Catatan) -> None:
    for satu in daun:
        catatan.temuan += _check_event(satu)
        catatan.tersegel += satu.id is not None
    if bytes(akar.akar_sebelumnya) != catatan.sebelumnya:
        pesan = f"akar {akar.pk} tidak menyambung akar sebelumnya; ada akar yang hilang, disisipkan, atau ditukar"
        catatan.temuan.append(Temuan(JenisTemuan.RANTAI, pesan, akar_id=akar.pk))
    catatan.temuan += _check_leaves(akar, daun)
    catatan.sebelumnya = bytes(akar.akar)
    catatan.akar.append(bytes(akar.akar).hex())


def _check_leaves(akar: AkarMerkle, daun: Sequence[Daun]) -> Iterator[Temuan]:
    if [satu.urutan for satu in daun] != list(range(akar.jumlah)):
        hilang = sorted(set(range(akar.jumlah)) - {satu.urutan for satu in daun})
        pesan = f"akar {akar.pk} menyegel {akar.jumlah} peristiwa, tersisa {len(daun)}; urutan yang hilang: {hilang}"
        yield Temuan(JenisTemuan.SEGEL, pesan, akar_id=akar.pk)
        return
    hash_daun = [bytes(satu.hash_segel) for satu in daun]
    terhitung = akar_berantai(hash_daun, sebelumnya=bytes(akar.akar_sebelumnya), waktu=akar.waktu)
    if terhitung != bytes(akar.akar):
        rentang = f"{daun[0].peristiwa_id}–{daun[-1].peristiwa_id}" if daun else "kosong"
        pesan = f"akar {akar.pk} (peristiwa {rentang}) tidak cocok dengan segel di bawahnya"
        yield Temuan(JenisTemuan.AKAR, pesan, akar_id=akar.pk)


def _check_event(daun: Daun) -> Iterator[Temuan]:
    di_akar = daun.akar_id or None
    if daun.id is None:
        pesan = f"peristiwa {daun.peristiwa_id} dihapus setelah disegel oleh akar {daun.akar_id}"
        yield Temuan(JenisTemuan.DIHAPUS, pesan, daun.peristiwa_id, di_akar)
        return
    kelompok = _groups(daun)
    if hash_peristiwa(daun.id, teks_peristiwa(kelompok)) != bytes(daun.hash):
        berubah = kelompok_berubah(bytes(daun.sidik), sidik_kelompok(kelompok)) or ("hash",)
        pesan = f"peristiwa {daun.id} tidak lagi seperti saat dicatat; yang berubah: {', '.join(berubah)}"
        yield Temuan(JenisTemuan.BERUBAH, pesan, daun.id, di_akar, berubah)
    if bytes(daun.hash_segel) != bytes(daun.hash):
        pesan = f"peristiwa {daun.id} memakai hash yang bukan hash saat disegel oleh akar {daun.akar_id}"
        yield Temuan(JenisTemuan.HASH, pesan, daun.id, di_akar)


def _groups(daun: Daun) -> dict[str, str]:
    """Each group as canonical text, from what the table holds now."""
    return {
        "waktu": kanonik(polos(daun.waktu)),
        "jenis": kanonik(daun.jenis),
        "objek": kanonik([daun.objek_jenis, daun.objek_id]),
        "pelaku": kanonik(json.loads(daun.pelaku)),
        "isi": kanonik(json.loads(daun.isi)),
        "kuitansi": kanonik(json.loads(daun.kuitansi)) if daun.kuitansi else "null",
    }
