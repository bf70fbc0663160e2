"""An act beside the flow of a case: the case locked, the person read anew, the event with its receipt."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction

from lincah.audit.services import Kuitansi, catat
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.law.kernel import Simpulan
from lincah.law.profil import Profil
from lincah.pelaksanaan.services.sekali import tandai
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.alur import AlurPerkara, muat_alur
from lincah.penugasan.services.galat import PerkaraTidakAda
from lincah.penugasan.services.langkah import BarisPeran, kunci_penugasan
from lincah.penugasan.services.tindakan import TIDAK_ADA, peran_aktor
from lincah.penugasan.services.usulan import OBJEK, simpulan_dict
from lincah.peraturan import muat_profil

Peran = Mapping[str, Pegangan | None]


@dataclass(frozen=True, slots=True)
class Perbuatan:
    """One act under way: who acts, the case (locked), its roles, the flow it keeps and the profile of that flow."""

    aktor: Aktor
    penugasan: Penugasan
    daftar: tuple[BarisPeran, ...]
    acuan: AlurPerkara
    profil: Profil

    @property
    def peran(self) -> Peran:
        """The roles the actor holds in the case."""
        return peran_aktor(self.aktor, self.daftar)

    @property
    def berakhir(self) -> bool:
        """Is there no act left to be done in the case?"""
        return self.acuan.alur.selesai(self.penugasan.langkah)

    def catat(
        self,
        jenis: str,
        isi: Mapping[str, Any],
        simpulan: Simpulan[Any],
        pegangan: Pegangan | None = None,
        kunci: UUID | None = None,
    ) -> None:
        """The event of the case, with the receipt of what was concluded; `kunci` is the form it came with."""
        tandai(self.aktor, self.penugasan, kunci)
        fakta = {"langkah": self.penugasan.langkah, "lingkup": self.penugasan.lingkup, "bentuk": self.penugasan.bentuk}
        catat(
            jenis=f"{OBJEK}.{jenis}",
            objek=(OBJEK, str(self.penugasan.id)),
            pelaku=self.aktor.pelaku(pegangan),
            isi=isi,
            waktu=self.aktor.waktu,
            kuitansi=Kuitansi(self.acuan.profil, self.acuan.profil_hash, fakta, simpulan_dict(simpulan)),
        )


@contextmanager
def perbuatan(aktor: Aktor, penugasan_id: UUID) -> Iterator[Perbuatan]:
    """Lock the case for one act, in one transaction. Errors: PerkaraTidakAda when there is none."""
    with transaction.atomic():
        yield buka_perbuatan(aktor, penugasan_id)


def buka_perbuatan(aktor: Aktor, penugasan_id: UUID) -> Perbuatan:
    """The same inside a transaction of the caller."""
    penugasan, versi, daftar = kunci_penugasan(penugasan_id)
    if penugasan is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    acuan = muat_alur(penugasan.alur_id)
    return Perbuatan(aktor.segarkan(versi), penugasan, tuple(daftar), acuan, muat_profil(acuan.profil))
