"""A change beside the flow of what an act of the flow once set: who may, while the case is locked."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.law.alur import Alur
from lincah.law.kernel import Simpulan
from lincah.law.pelaksanaan import boleh_mengubah
from lincah.pelaksanaan.services.perbuatan import Peran, Perbuatan, buka_perbuatan
from lincah.penugasan.models import Penugasan, PerkaraMitra
from lincah.penugasan.services import PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.tindakan import TIDAK_ADA

BERSAMA = (
    "Pekerjaan ini juga tersimpan di instansi lain, sehingga hanya berubah menurut langkah alurnya. "
    "Tidak ada yang berubah; catat perkembangannya sebagai kemajuan."
)
MELAKSANAKAN = ("melaksanakan",)


@dataclass(frozen=True, slots=True)
class Terkunci:
    """A case, locked until the transaction ends, and whether who asks may change it."""

    perbuatan: Perbuatan
    peran: Peran
    simpulan: Simpulan[bool]

    @property
    def aktor(self) -> Aktor:
        """Who asks, with the posts of this moment."""
        return self.perbuatan.aktor

    @property
    def penugasan(self) -> Penugasan:
        """The case."""
        return self.perbuatan.penugasan

    @property
    def boleh(self) -> bool:
        """Does the law allow the change?"""
        return self.simpulan.boleh

    @property
    def alur(self) -> Alur:
        """The flow it keeps."""
        return self.perbuatan.acuan.alur

    def check_sendiri(self) -> None:
        """A case that another instansi keeps as well changes by the acts of its flow only, which are sent there.

        Errors: UsulanKeliru.
        """
        if PerkaraMitra.objects.filter(penugasan=self.penugasan).exists():
            raise UsulanKeliru(BERSAMA)

    def catat(
        self, jenis: str, isi: Mapping[str, Any], pegangan: Pegangan | None = None, kunci: UUID | None = None
    ) -> None:
        """The event of the change, with the receipt of the decision; `kunci` is the form it came with."""
        self.perbuatan.catat(jenis, isi, self.simpulan, pegangan, kunci)


def kunci(
    aktor: Aktor,
    penugasan_id: UUID,
    tindakan: str,
    terbuka: Collection[str] = MELAKSANAKAN,
    tambahan: Callable[[Alur], Collection[str]] = lambda _: (),
) -> Terkunci:
    """Lock the case and conclude whether `aktor` may change what `tindakan` set, at the steps of `terbuka`.

    `tambahan`: roles of this flow besides those of the act. Inside a transaction. Errors: PerkaraTidakAda for who has
    no part.
    """
    buka = buka_perbuatan(aktor, penugasan_id)
    peran = buka.peran
    if not peran:
        raise PerkaraTidakAda(TIDAK_ADA)
    langkah, alur = buka.penugasan.langkah, buka.acuan.alur
    simpulan = boleh_mengubah(alur, tindakan, langkah=langkah, terbuka=terbuka, peran=peran, tambahan=tambahan(alur))
    return Terkunci(buka, peran, simpulan)
