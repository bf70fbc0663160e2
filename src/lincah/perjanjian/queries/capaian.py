"""How far a target has come: by the cases that serve it or what was divided from it, against time and money."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db import connection

from lincah.penugasan.sebutan import sebut_keadaan, sebut_langkah
from lincah.perjanjian.angka import TIDAK_DIJUMLAH, baca_angka
from lincah.perjanjian.kait import CapaianKerja, capaian
from lincah.perjanjian.models import KeadaanTarget, Target

# Only what still holds hands its work up; a case that serves two targets below counts once.
KERJA = """
    WITH RECURSIVE pohon AS (
        SELECT %(id)s::bigint AS id
        UNION
        SELECT a.id FROM pohon AS p JOIN perjanjian_target AS a ON a.induk_id = p.id AND a.keadaan = %(berlaku)s
    )
    SELECT g.id, g.judul, g.langkah, g.mulai, g.selesai, g.satuan, bool_or(k.target_id = %(id)s) AS langsung
    FROM pohon AS p JOIN perjanjian_penugasantarget AS k ON k.target_id = p.id
    JOIN penugasan_penugasan AS g ON g.id = k.penugasan_id
    GROUP BY g.id ORDER BY max(k.id) DESC
"""


@dataclass(frozen=True, slots=True)
class Kerja:
    """A case that serves the target: where it stands, how far. `langsung`: the target itself, not one below it."""

    id: UUID
    judul: str
    langkah: str
    keadaan: str
    mulai: date
    selesai: date
    satuan: str
    langsung: bool
    capaian: CapaianKerja
    hari: date

    @property
    def lewat(self) -> bool:
        """Was more spent than its plan has?"""
        return self.capaian.anggaran is not None and self.capaian.biaya > self.capaian.anggaran

    @property
    def lalu(self) -> int:
        """How much of its time has gone, in percent; all of it once it is done."""
        if self.keadaan == "selesai":
            return 100
        hari = (self.hari - self.mulai).days + 1
        return min(max(100 * hari // ((self.selesai - self.mulai).days + 1), 0), 100)


@dataclass(frozen=True, slots=True)
class CapaianTarget:
    """The work of a target and its sums. `nyata`: what was realised in the unit of the target (None: nothing of it can
    be added up); `lain`: cases in another unit; `waktu`: how much of the year has gone, in percent."""

    kerja: tuple[Kerja, ...]
    nyata: Decimal | None
    diminta: Decimal | None
    lain: int
    waktu: int
    anggaran: int | None
    biaya: Decimal

    @property
    def langsung(self) -> tuple[Kerja, ...]:
        """Those that serve the target itself."""
        return tuple(satu for satu in self.kerja if satu.langsung)

    @property
    def tuntas(self) -> int:
        """How many of these are done."""
        return sum(satu.keadaan == "selesai" for satu in self.langsung)

    @property
    def bawah(self) -> int:
        """How many serve targets divided from it."""
        return len(self.kerja) - len(self.langsung)

    @property
    def persen(self) -> int | None:
        """Realisation against the target, in whole percent."""
        return int(100 * self.nyata / self.diminta) if self.nyata is not None and self.diminta else None

    @property
    def persen_biaya(self) -> int | None:
        """Money spent of the budget, in whole percent."""
        return int(100 * self.biaya / self.anggaran) if self.anggaran else None

    @property
    def lewat(self) -> bool:
        """Was more spent than the target has?"""
        return self.anggaran is not None and self.biaya > self.anggaran


def baca_capaian_target(target: Target, hari: date) -> CapaianTarget:
    """The work of a target and of all divided from it; two queries, one without work."""
    with connection.cursor() as kursor:
        kursor.execute(KERJA, {"id": target.pk, "berlaku": KeadaanTarget.BERLAKU.value})
        baris = kursor.fetchall()
    jauh = capaian([satu[0] for satu in baris])
    kerja = tuple(_kerja(satu, jauh[satu[0]], hari) for satu in baris)
    nyata, lain = jumlah_nyata(target.satuan, ((satu.satuan, satu.capaian.realisasi) for satu in kerja))
    return CapaianTarget(
        kerja=kerja,
        nyata=nyata,
        diminta=baca_angka(target.target),
        lain=lain,
        waktu=bagian_tahun(target.tahun, hari),
        anggaran=target.anggaran,
        biaya=sum((satu.capaian.biaya for satu in kerja), Decimal()),
    )


def _kerja(baris: tuple[UUID, str, str, date, date, str, bool], jauh: CapaianKerja, hari: date) -> Kerja:
    id, judul, langkah, mulai, selesai, satuan, langsung = baris
    keadaan = sebut_keadaan(langkah)
    return Kerja(id, judul, sebut_langkah(langkah), keadaan, mulai, selesai, satuan, langsung, jauh, hari)


def jumlah_nyata(satuan: str, nyata: Iterable[tuple[str, Decimal]]) -> tuple[Decimal | None, int]:
    """The sum of what was realised in this unit, and how many are in another; None where parts do not add up.

    One case alone stands for itself in any unit.
    """
    semua = list(nyata)
    sama = [nilai for lain, nilai in semua if lain.casefold() == satuan.casefold()]
    if not sama or (satuan.casefold() in TIDAK_DIJUMLAH and len(sama) > 1):
        return None, len(semua) - len(sama)
    return sum(sama, Decimal()), len(semua) - len(sama)


def bagian_tahun(tahun: int, hari: date) -> int:
    """How much of the year has gone by the end of the day, in percent."""
    awal, akhir = date(tahun, 1, 1), date(tahun + 1, 1, 1)
    return min(max(100 * ((hari - awal).days + 1) // (akhir - awal).days, 0), 100)
