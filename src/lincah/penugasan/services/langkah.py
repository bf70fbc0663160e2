"""The rows of a case as every act reads and writes them. Written out as SQL: few statements, and none composed anew."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from uuid import UUID

from django.db import connection

from lincah.kedudukan.queries.ingatan import VERSI
from lincah.law.alur import Alur, Tindakan
from lincah.penugasan.models import Penugasan, PeranPerkara
from lincah.penugasan.peran import PENDELEGASI

AWAL = frozenset({"menetapkan", "menerima", "memperbaiki_konsep"})
# `jalan`, the receipt of the beginning, is long, and no act looks at it: it comes when asked for.
BIDANG = [satu for satu in Penugasan._meta.concrete_fields if satu.name != "jalan"]
ATRIBUT = [satu.attname for satu in BIDANG]
# One round trip, three statements. Each sees what was committed when it began: the second and third after the lock.
BUKA = f"""
    SELECT {", ".join(satu.column for satu in BIDANG)} FROM penugasan_penugasan WHERE id = %(id)s FOR UPDATE;
    {VERSI};
    SELECT peran, jabatan_id, pegawai_id FROM penugasan_peranperkara WHERE penugasan_id = %(id)s ORDER BY id
"""  # noqa: S608
SIMPAN = """
    WITH langkah AS (
        UPDATE penugasan_penugasan
        SET langkah = %(langkah)s, sudah = %(sudah)s::varchar[], versi = %(versi)s, diubah = %(diubah)s,
            naskah_id = %(naskah_id)s, oleh = %(oleh)s, oleh_jabatan = %(oleh_jabatan)s
        WHERE id = %(id)s
    ), lama AS (
        DELETE FROM penugasan_tunggu WHERE penugasan_id = %(id)s
    )
    INSERT INTO penugasan_tunggu (penugasan_id, tindakan, peran, jabatan_id, pegawai_id, sejak, tenggat)
    SELECT %(id)s, tindakan, peran, jabatan_id, pegawai_id, %(diubah)s, %(tenggat)s
    FROM unnest(%(tindakan)s::text[], %(peran)s::text[], %(jabatan)s::bigint[], %(pegawai)s::bigint[])
        AS tunggu (tindakan, peran, jabatan_id, pegawai_id)
"""
DISIMPAN = ("id", "langkah", "sudah", "versi", "diubah", "naskah_id", "oleh", "oleh_jabatan")


class BarisPeran(NamedTuple):
    """Who holds a role of the flow: a post or a person."""

    peran: str
    jabatan_id: int | None
    pegawai_id: int | None


class BarisTunggu(NamedTuple):
    """One act the flow waits for, from one post or person."""

    tindakan: str
    peran: str
    jabatan_id: int | None
    pegawai_id: int | None


def kunci_penugasan(penugasan_id: UUID) -> tuple[Penugasan | None, int, list[BarisPeran]]:
    """The case, locked until the transaction ends (None when there is none); then the version of the structure, and
    who holds which role of the case."""
    with connection.cursor() as kursor:
        kursor.execute(BUKA, {"id": penugasan_id})
        baris = kursor.fetchone()
        kursor.nextset()
        versi = int(kursor.fetchone()[0])
        kursor.nextset()
        peran = [BarisPeran(*satu) for satu in kursor.fetchall()]
    return Penugasan.from_db(connection.alias, ATRIBUT, baris) if baris else None, versi, peran


def simpan_langkah(penugasan: Penugasan, alur: Alur, peran: Iterable[BarisPeran | PeranPerkara]) -> None:
    """Keep the present step and make its waiting rows anew: one for each holder of each act the flow waits for."""
    daftar = list(peran)
    tunggu = [
        satu
        for tindakan in alur.langkah[penugasan.langkah].tindakan
        if tindakan.menunggu
        for satu in _tunggu(penugasan, tindakan, daftar)
    ]
    isi = {nama: getattr(penugasan, nama) for nama in DISIMPAN}
    isi["tenggat"] = penugasan.mulai if penugasan.langkah in AWAL else penugasan.selesai
    kolom = zip(*tunggu, strict=True) if tunggu else ((), (), (), ())
    isi |= {nama: list(satu) for nama, satu in zip(("tindakan", "peran", "jabatan", "pegawai"), kolom, strict=True)}
    with connection.cursor() as kursor:
        kursor.execute(SIMPAN, isi)


def _tunggu(
    penugasan: Penugasan, tindakan: Tindakan, peran: Iterable[BarisPeran | PeranPerkara]
) -> Iterator[BarisTunggu]:
    diminta = {*tindakan.pelaku, *((PENDELEGASI,) if "penetap" in tindakan.pelaku else ())}
    for satu in peran:
        if satu.peran in diminta and not (tindakan.setiap and str(satu.pegawai_id) in penugasan.sudah):
            yield BarisTunggu(tindakan.kode, satu.peran, satu.jabatan_id, satu.pegawai_id)
