"""The rows of a case as every act reads and writes them. Written out as SQL: few statements, and none composed anew."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import chain
from typing import NamedTuple
from uuid import UUID

from django.db import connection

from lincah.audit.services import Perintah
from lincah.kedudukan.queries.ingatan import VERSI
from lincah.law.alur import Alur, Tahap, Tindakan
from lincah.penugasan.akhir import BERAKHIR
from lincah.penugasan.kait import kerja
from lincah.penugasan.models import Penugasan, PeranPerkara
from lincah.penugasan.peran import PENDELEGASI
from lincah.penugasan.tenggat import hitung_tenggat
from lincah.penugasan.tunggu import Siapa
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import tanggal_di

# `jalan`, the receipt of the beginning, is long, and no act looks at it: it comes when asked for.
# What the database derives from a step would be out of date after it.
BIDANG = [satu for satu in Penugasan._meta.concrete_fields if satu.name != "jalan" and not satu.generated]
ATRIBUT = [satu.attname for satu in BIDANG]
# One round trip, two statements. Each sees what was committed when it began: the second after the lock. The version of
# the structure comes with the rows of roles, and alone when there is none.
BUKA = f"""
    SELECT {", ".join(satu.column for satu in BIDANG)} FROM penugasan_penugasan WHERE id = %(id)s FOR UPDATE;
    SELECT versi.nomor, peran, jabatan_id, pegawai_id
    FROM ({VERSI}) AS versi LEFT JOIN penugasan_peranperkara AS satu ON satu.penugasan_id = %(id)s ORDER BY satu.id
"""  # noqa: S608
# Again one round trip. The statements could be one, with WITH; but one of three parts takes longer to plan and to run.
SIMPAN = """
    UPDATE penugasan_penugasan
    SET langkah = %s, sudah = %s, versi = %s, diubah = %s, naskah_id = %s, oleh = %s, oleh_jabatan = %s WHERE id = %s;
"""
HAPUS = "DELETE FROM penugasan_tunggu WHERE penugasan_id = %s;"
# At a step that goes on for the others: theirs stay as they are, since when and by when.
HAPUS_SUDAH = "DELETE FROM penugasan_tunggu WHERE penugasan_id = %s AND tindakan = ANY(%s) AND pegawai_id = ANY(%s);"
DISIMPAN = ("langkah", "sudah", "versi", "diubah", "naskah_id", "oleh", "oleh_jabatan", "id")
TUNGGU = """
    INSERT INTO penugasan_tunggu (penugasan_id, tindakan, peran, jabatan_id, pegawai_id, sejak, tenggat) VALUES %s;
"""
SATU_TUNGGU = "(%s, %s, %s, %s, %s, %s, %s)"


class BarisPeran(NamedTuple):
    """Who holds a role of the flow: a post or a person."""

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
        semua = kursor.fetchall()
    peran = [BarisPeran(*satu) for _, *satu in semua if satu[0] is not None]
    return Penugasan.from_db(connection.alias, ATRIBUT, baris) if baris else None, int(semua[0][0]), peran


def perintah_langkah(
    penugasan: Penugasan,
    alur: Alur,
    peran: Iterable[BarisPeran | PeranPerkara],
    *,
    bersambung: bool = False,
    lama: Mapping[Siapa, datetime] | None = None,
) -> Perintah:
    """What keeps the present step and makes its waiting rows anew: one for each holder of each act the flow waits for.

    `bersambung`: the step goes on for those who have not acted yet; only the rows of those who have are taken away. It
    is not run here: it goes along with the event of the act. `lama`: the waits before a change of people; who goes on
    waiting does so since then, and not from anew. Where the case ends, so do the waits of its work.
    """
    isi = [getattr(penugasan, nama) for nama in DISIMPAN]
    if bersambung:
        setiap = [satu.kode for satu in alur.langkah[penugasan.langkah].tindakan if satu.setiap]
        return Perintah(SIMPAN + HAPUS_SUDAH, [*isi, penugasan.id, setiap, list(map(int, penugasan.sudah))])
    if penugasan.langkah in BERAKHIR:
        akhir = kerja().perintah_akhir(penugasan)
        return Perintah(SIMPAN + HAPUS + akhir.sql, [*isi, penugasan.id, *akhir.isi])
    daftar = list(peran)
    langkah = alur.langkah[penugasan.langkah]
    tunggu = [
        satu
        for tindakan in langkah.tindakan
        if tindakan.menunggu
        for satu in _tunggu(penugasan, langkah.tahap, tindakan, daftar, lama or {})
    ]
    sisipan = TUNGGU % ", ".join([SATU_TUNGGU] * len(tunggu)) if tunggu else ""
    return Perintah(SIMPAN + HAPUS + sisipan, [*isi, penugasan.id, *chain.from_iterable(tunggu)])


def _tunggu(
    penugasan: Penugasan,
    tahap: Tahap,
    tindakan: Tindakan,
    peran: Iterable[BarisPeran | PeranPerkara],
    lama: Mapping[Siapa, datetime],
) -> Iterator[tuple[object, ...]]:
    """Values of the rows of `TUNGGU`."""
    diminta = {*tindakan.pelaku, *((PENDELEGASI,) if "penetap" in tindakan.pelaku else ())}
    instansi = instansi_kini()
    for satu in peran:
        di_sini = satu.jabatan_id or satu.pegawai_id  # an officer of another instansi has no list of waits here
        if di_sini and satu.peran in diminta and not (tindakan.setiap and str(satu.pegawai_id) in penugasan.sudah):
            siapa = (satu.peran, satu.jabatan_id, satu.pegawai_id)
            sejak = lama.get((tindakan.kode, *siapa), penugasan.diubah)
            hari = tanggal_di(instansi, sejak)
            tenggat = hitung_tenggat(tindakan.kode, tahap, hari, mulai=penugasan.mulai, selesai=penugasan.selesai)
            yield (penugasan.id, tindakan.kode, *siapa, sejak, tenggat)
