"""Lists of cases in which somebody has a part."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from django.db import connection
from django.db.models import Q, QuerySet

from lincah.kedudukan.akses import Aktor
from lincah.law.alur import PEMOHON
from lincah.penugasan.models import Anggota, Penugasan

KEADAAN: Mapping[str, str] = {"": "TRUE", "berjalan": "berakhir IS NULL", "selesai": "berakhir IS NOT NULL"}
# Whose cases they are is read from the two indexes alone; then case by case (OFFSET 0 keeps it so): all that there
# ever were in the instansi are never read.
MILIK = """
    SELECT p.id FROM (
        SELECT penugasan_id FROM penugasan_peranperkara WHERE pegawai_id = %(pegawai)s AND peran <> %(pemohon)s
        UNION
        SELECT penugasan_id FROM penugasan_peranperkara WHERE jabatan_id = ANY(%(jabatan)s) AND peran <> %(pemohon)s
    ) AS milik CROSS JOIN LATERAL (
        SELECT id, judul, berakhir, diubah FROM penugasan_penugasan WHERE id = milik.penugasan_id OFFSET 0
    ) AS p
    WHERE {keadaan} AND (%(cari)s = '' OR p.judul ILIKE %(cari)s)
    ORDER BY p.diubah DESC, p.id
"""


def cari_pekerjaan(aktor: Aktor, *, keadaan: str = "", cari: str = "") -> list[UUID]:
    """Cases in which this person has a role, as a person or through a post held today; newest first; one query.

    `keadaan`: berjalan, selesai, anything else for all; `cari`: words of the title. Give a page of it to
    `baca_pekerjaan`.
    """
    isi = {
        "pegawai": aktor.pegawai_id,
        "jabatan": list(aktor.jabatan_ids),
        "pemohon": PEMOHON,
        "cari": f"%{_harfiah(cari)}%" if cari else "",
    }
    with connection.cursor() as kursor:
        kursor.execute(MILIK.format(keadaan=KEADAAN.get(keadaan, "TRUE")), isi)
        return [id for (id,) in kursor.fetchall()]


def _harfiah(cari: str) -> str:
    """The words themselves, whatever LIKE would read into them."""
    return cari.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")


def baca_pekerjaan(ids: Iterable[UUID]) -> "list[Penugasan]":
    """These cases in this order, with their units; one query. A row of a case is wide: choose first, then read."""
    urut = list(ids)
    ada = Penugasan.objects.select_related("unit").defer("jalan", "uraian").in_bulk(urut)
    return [ada[satu] for satu in urut if satu in ada]


def tugas_berjalan(pegawai_id: int | None) -> "QuerySet[Anggota]":
    """A person's own assignments under way with the case: those not yet accepted, then by their end."""
    baris = Anggota.objects.bertugas().filter(pegawai_id=pegawai_id, penugasan__berakhir=None)
    return (
        baris.select_related("penugasan")
        .annotate(belum=Q(diterima=None))
        .order_by("-belum", "penugasan__selesai", "penugasan_id")
    )
