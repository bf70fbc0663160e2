"""The reports that came to me over all cases, and those that should have come."""

from collections.abc import Mapping

from django.db.models import Count, Exists, OuterRef, Prefetch, Q, QuerySet

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.models import TungguKerja
from lincah.pelaksanaan.queries.tunggu import semua_tunggu
from lincah.penugasan.models import PeranPerkara
from lincah.penugasan.peran import PERNAH
from lincah.pertanggungjawaban.models import Laporan, PenerimaLaporan
from lincah.pertanggungjawaban.queries.perkara import JATUH_TEMPO

SENDIRI = ("pegawai", PERNAH)
"""Roles in which nobody leads a case."""
BELUM, DITERIMA = "belum", "diterima"
KEADAAN: Mapping[str, str] = {"": "Semua", BELUM: "Belum diterima", DITERIMA: "Diterima"}


def laporan_masuk(aktor: Aktor, keadaan: str = "") -> "QuerySet[Laporan]":
    """The reports sent to me or to a post of mine, those not yet received first; `keadaan`: a key of `KEADAAN`.

    Each with `belum` and `milik`, the rows in which I receive it; two queries.
    """
    penerima = PenerimaLaporan.objects.filter(_saya(aktor))
    belum = Exists(penerima.filter(laporan=OuterRef("pk"), diterima=None))
    baris = Laporan.objects.filter(pk__in=penerima.values("laporan_id")).annotate(belum=belum)
    if keadaan in (BELUM, DITERIMA):
        baris = baris.filter(belum=keadaan == BELUM)
    milik = Prefetch("penerima", penerima.order_by("id"), to_attr="milik")
    baris = baris.select_related("oleh", "penugasan").defer("bahan", "penugasan__jalan").prefetch_related(milik)
    return baris.order_by("-belum", "-waktu", "id")


def hitung_masuk(aktor: Aktor) -> dict[str, int]:
    """How many there are by `KEADAAN`; one query."""
    ada = PenerimaLaporan.objects.filter(_saya(aktor)).aggregate(
        semua=Count("laporan", distinct=True), belum=Count("laporan", distinct=True, filter=Q(diterima=None))
    )
    return {"": ada["semua"], BELUM: ada["belum"], DITERIMA: ada["semua"] - ada["belum"]}


def belum_melapor(aktor: Aktor) -> "QuerySet[TungguKerja]":
    """Reports past their day in the cases that I lead, in an office or as ketua tim, the longest overdue first."""
    memimpin = PeranPerkara.objects.filter(_saya(aktor), penugasan=OuterRef("penugasan")).exclude(peran__in=SENDIRI)
    # That the case runs is said once more, as a condition an index answers: waits of ended work stay in their table.
    lewat = semua_tunggu().filter(perihal__in=JATUH_TEMPO, tenggat__lt=aktor.tanggal, penugasan__berakhir=None)
    return lewat.filter(Exists(memimpin)).exclude(pegawai_id=aktor.pegawai_id)


def _saya(aktor: Aktor) -> Q:
    return Q(jabatan_id__in=aktor.jabatan_ids) | Q(pegawai_id=aktor.pegawai_id or 0)
