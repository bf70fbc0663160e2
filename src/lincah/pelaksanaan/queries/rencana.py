"""Plans: the version a form begins with, and everything the page of the plan shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from lincah.pelaksanaan.models import BarisAnggaran, KegiatanRencana, Rencana, RisikoRencana
from lincah.penugasan.models import Penugasan

KEADAAN: Mapping[str, tuple[str, str]] = {
    "konsep": ("draf", "Konsep"),
    "menunggu": ("menunggu", "Menunggu kesepakatan"),
    "disepakati": ("selesai", "Disepakati"),
    "dikembalikan": ("dikembalikan", "Dikembalikan"),
    "digantikan": ("lain", "Digantikan"),
    "disisihkan": ("lain", "Disisihkan: rencana lain diajukan pada saat yang sama"),
}
"""State of a version to badge and words."""


@dataclass(frozen=True, slots=True)
class IsiRencana:
    """One version as rows of values, in the order of the forms."""

    versi: int
    uraian: str
    anggaran: Decimal | None
    kegiatan: tuple[tuple[Any, ...], ...]
    anggaran_baris: tuple[tuple[Any, ...], ...]
    risiko: tuple[tuple[Any, ...], ...]


@dataclass(frozen=True, slots=True)
class HalamanRencana:
    """The page: the version looked at whole, all versions newest first, the one in force, the one to be decided on."""

    dilihat: Rencana | None
    kegiatan: tuple[KegiatanRencana, ...]
    anggaran: tuple[BarisAnggaran, ...]
    risiko: tuple[RisikoRencana, ...]
    versi: tuple[tuple[Rencana, str, str], ...]
    berlaku: Rencana | None
    menunggu: Rencana | None


def isi_terakhir(penugasan: Penugasan) -> IsiRencana | None:
    """The last version of the plan, whatever became of it; None before the first."""
    rencana = Rencana.objects.filter(penugasan=penugasan, tersusul=False).order_by("-versi").first()
    return isi_rencana(rencana) if rencana else None


def isi_rencana(rencana: Rencana) -> IsiRencana:
    """One version as rows; three queries."""
    return IsiRencana(
        rencana.versi,
        rencana.uraian,
        rencana.anggaran,
        tuple(rencana.kegiatan.order_by("urutan").values_list("kegiatan", "keluaran", "mulai", "selesai")),
        tuple(rencana.baris_anggaran.order_by("urutan").values_list("kode", "uraian", "volume", "satuan", "harga")),
        tuple(rencana.risiko.order_by("urutan").values_list("risiko", "dampak", "mitigasi")),
    )


def keadaan_rencana(rencana: Rencana, diajukan_terakhir: int) -> str:
    """A key of KEADAAN; `putusan` should be selected with it. `diajukan_terakhir`: the last one offered."""
    if rencana.tersusul:
        return "disisihkan"
    if not rencana.diajukan:
        return "konsep"
    if not hasattr(rencana, "putusan"):
        return "menunggu" if rencana.versi == diajukan_terakhir else "digantikan"
    return "disepakati" if rencana.putusan.sepakat else "dikembalikan"


def baca_rencana(penugasan: Penugasan, versi: str) -> HalamanRencana:
    """The page of the plan; `versi`: the one asked for, else the one in force, else the last; four queries."""
    semua = tuple(
        Rencana.objects.filter(penugasan=penugasan)
        .select_related("oleh", "putusan__oleh", "putusan__jabatan")
        .order_by("-versi", "tersusul")
    )
    terakhir = next((satu.versi for satu in semua if satu.diajukan and not satu.tersusul), 0)
    keadaan = {satu.pk: keadaan_rencana(satu, terakhir) for satu in semua}
    berlaku = next((satu for satu in semua if keadaan[satu.pk] == "disepakati"), None)
    menunggu = next((satu for satu in semua if keadaan[satu.pk] == "menunggu"), None)
    diminta = next((satu for satu in semua if satu.tanda == versi), None)
    dilihat = diminta or menunggu or berlaku or (semua[0] if semua else None)
    return HalamanRencana(
        dilihat=dilihat,
        kegiatan=tuple(dilihat.kegiatan.order_by("urutan")) if dilihat else (),
        anggaran=tuple(dilihat.baris_anggaran.order_by("urutan")) if dilihat else (),
        risiko=tuple(dilihat.risiko.order_by("urutan")) if dilihat else (),
        versi=tuple((satu, *KEADAAN[keadaan[satu.pk]]) for satu in semua),
        berlaku=berlaku,
        menunggu=menunggu,
    )
