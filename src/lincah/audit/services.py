"""Writing an event, and sealing what is new. The receipt of a decision goes along with the event of its change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django.db import connection, transaction
from django.db.models import Max

from lincah.audit.models import AkarMerkle, Peristiwa, Segel
from lincah.audit.sidik import AKAR_PERTAMA, akar_berantai, kanonik, polos, sidik_kelompok, teks_peristiwa

SATU_AKAR = 20_000  # events under one root at most: the sealing transaction stays short
# An event may be committed after younger ones; later than this it is found by `lincah audit --segel` only.
TERLAMBAT = timedelta(hours=1)
KUNCI_SEGEL = 0x4C494E43  # "LINC"; the second half of the lock is the schema
SISIPKAN = """
    INSERT INTO audit_peristiwa (id, waktu, jenis, objek_jenis, objek_id, pelaku, isi, kuitansi, sidik, hash)
    SELECT baru.id, %s, %s, %s, %s, %s::jsonb, %s::jsonb, %s::jsonb, %s,
           sha256(convert_to('{"id":' || baru.id || ',' || %s, 'UTF8'))
    FROM (SELECT nextval('audit_peristiwa_id_seq') AS id) AS baru
    RETURNING id
"""
# Many events of one moment in one statement, each hashed with its own id as above.
SISIPKAN_BANYAK = """
    INSERT INTO audit_peristiwa (id, waktu, jenis, objek_jenis, objek_id, pelaku, isi, kuitansi, sidik, hash)
    SELECT id, %s, jenis, objek_jenis, objek_id, pelaku::jsonb, isi::jsonb, kuitansi::jsonb, sidik,
           sha256(convert_to('{"id":' || id || ',' || teks, 'UTF8'))
    FROM (
        SELECT nextval('audit_peristiwa_id_seq') AS id, satu.*
        FROM unnest(%s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::bytea[], %s::text[])
            AS satu (jenis, objek_jenis, objek_id, pelaku, isi, kuitansi, sidik, teks)
    ) AS baru
"""


class DiLuarTransaksi(RuntimeError):
    """An event must stand and fall with the change it tells of."""


@dataclass(frozen=True, slots=True)
class Pelaku:
    """Who acted, in which post and capacity (definitif, Plt, Plh, Pj, delegasi, administrator, sistem, instansi lain).

    `untuk` names the officer on whose behalf ("X untuk Y"); ids are of this instansi, absent for a job or a shell.
    """

    akun_id: int | None
    pegawai_id: int | None
    nama: str
    kapasitas: str
    jabatan_id: int | None = None
    jabatan: str = ""
    untuk: str = ""


@dataclass(frozen=True, slots=True)
class Kuitansi:
    """Why it was allowed: the profile and its hash, the facts used, and the simpulan as concluded."""

    profil: str
    profil_hash: str
    fakta: Mapping[str, Any]
    simpulan: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Kejadian:
    """One of many events written together; the fields are those of `catat`."""

    jenis: str
    objek: tuple[str, str]
    pelaku: Pelaku
    isi: Mapping[str, Any]
    kuitansi: Kuitansi | None = None


class Perintah(NamedTuple):
    """SQL that writes a change and returns no rows, with its values; it goes in one message with the event."""

    sql: str
    isi: Sequence[object]


PELAKU = tuple(satu.name for satu in fields(Pelaku))
KUITANSI = tuple(satu.name for satu in fields(Kuitansi))


def catat(
    *,
    jenis: str,
    objek: tuple[str, str],
    pelaku: Pelaku,
    isi: Mapping[str, Any],
    waktu: datetime,
    kuitansi: Kuitansi | None = None,
    perubahan: Perintah | None = None,
) -> int:
    """Write an event in the transaction of its change and return its id; one statement, no writer waits for another.

    `objek` is (kind, id). Values are kept as JSON: dates, enums and decimals as text. `perubahan` is run first, in the
    same message. Errors: DiLuarTransaksi, IsiDitolak, those of `perubahan`.
    """
    _check_transaksi(jenis)
    nilai = _nilai(Kejadian(jenis, objek, pelaku, isi, kuitansi), waktu)
    perubahan = perubahan or Perintah("", ())
    with connection.cursor() as kursor:
        kursor.execute(perubahan.sql + SISIPKAN, [*perubahan.isi, waktu, *nilai])
        while kursor.nextset():
            pass
        return int(kursor.fetchone()[0])


def catat_banyak(semua: Sequence[Kejadian], *, waktu: datetime) -> None:
    """Write events of one moment, in order, in the transaction of their changes; one statement for all of them.

    Errors: DiLuarTransaksi, IsiDitolak; then none is written.
    """
    if not semua:
        return
    _check_transaksi(semua[0].jenis)
    kolom = zip(*(_nilai(satu, waktu) for satu in semua), strict=True)
    with connection.cursor() as kursor:
        kursor.execute(SISIPKAN_BANYAK, [waktu, *map(list, kolom)])


def _check_transaksi(jenis: str) -> None:
    if not connection.in_atomic_block:
        raise DiLuarTransaksi(f"'{jenis}' harus dicatat di dalam transaction.atomic() bersama perubahannya")


def _nilai(satu: Kejadian, waktu: datetime) -> tuple[str, str, str, str, str, str | None, bytes, str]:
    """The values of a row after its moment."""
    kelompok = {
        "waktu": polos(waktu),
        "jenis": satu.jenis,
        "objek": [satu.objek[0], str(satu.objek[1])],
        "pelaku": {nama: getattr(satu.pelaku, nama) for nama in PELAKU},
        "isi": polos(satu.isi),
        "kuitansi": {nama: polos(getattr(satu.kuitansi, nama)) for nama in KUITANSI} if satu.kuitansi else None,
    }
    teks = {nama: kanonik(isi) for nama, isi in kelompok.items()}
    kuitansi = teks["kuitansi"] if satu.kuitansi else None
    jenis, objek = kelompok["objek"]
    return (satu.jenis, jenis, objek, teks["pelaku"], teks["isi"], kuitansi, sidik_kelompok(teks), teks_peristiwa(teks))


@transaction.atomic
def segel(*, waktu: datetime, semua: bool = False) -> AkarMerkle | None:
    """Seal the committed events that are not sealed yet under one new root; None when there are none.

    `waktu` is the moment of sealing. None also when another sealer is at work in this schema: it will see to them.
    `semua` looks through the whole table for latecomers, not only through the last hour.
    """
    with connection.cursor() as kursor:
        kursor.execute("SELECT pg_try_advisory_xact_lock(%s, hashtext(current_schema()))", [KUNCI_SEGEL])
        if not kursor.fetchone()[0]:
            return None
    baru = _unsealed(None if semua else waktu - TERLAMBAT)
    return _seal(baru, waktu) if baru else None


def _unsealed(sejak: datetime | None) -> list[tuple[int, bytes]]:
    batas = (
        AkarMerkle.objects.filter(waktu__lt=sejak).aggregate(batas=Max("peristiwa_terakhir"))["batas"] if sejak else 0
    )
    belum = Peristiwa.objects.filter(id__gt=batas or 0, segel__isnull=True).order_by("id")
    return [(id_, bytes(hash_)) for id_, hash_ in belum.values_list("id", "hash")[:SATU_AKAR]]


def _seal(baru: Sequence[tuple[int, bytes]], waktu: datetime) -> AkarMerkle:
    terakhir = AkarMerkle.objects.order_by("-id").first()
    sebelumnya = bytes(terakhir.akar) if terakhir else AKAR_PERTAMA
    akar = AkarMerkle.objects.create(
        akar=akar_berantai([hash_ for _, hash_ in baru], sebelumnya=sebelumnya, waktu=waktu),
        akar_sebelumnya=sebelumnya,
        jumlah=len(baru),
        peristiwa_terakhir=baru[-1][0],
        waktu=waktu,
    )
    segel_baru = (Segel(peristiwa_id=id_, akar=akar, urutan=ke, hash=hash_) for ke, (id_, hash_) in enumerate(baru))
    Segel.objects.bulk_create(segel_baru, batch_size=2000)
    return akar
