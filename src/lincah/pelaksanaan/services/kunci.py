"""Open a case for a change beside its flow: locked, with what the law says to who asks; and the event of the change."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from lincah.audit.services import Kuitansi, catat
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.law.kernel import Simpulan
from lincah.law.pelaksanaan import boleh_mengubah
from lincah.penugasan.models import Penugasan, PerkaraMitra
from lincah.penugasan.queries.alur import AlurPerkara, muat_alur
from lincah.penugasan.services import PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.langkah import kunci_penugasan
from lincah.penugasan.services.tindakan import TIDAK_ADA, peran_aktor
from lincah.penugasan.services.usulan import OBJEK, simpulan_dict

SUDAH = "Isian ini sudah tercatat; tidak ada yang dicatat dua kali."
BERSAMA = (
    "Pekerjaan ini juga tersimpan di instansi lain, sehingga hanya berubah menurut langkah alurnya. "
    "Tidak ada yang berubah; catat perkembangannya sebagai kemajuan."
)
MELAKSANAKAN = ("melaksanakan",)


@dataclass(frozen=True, slots=True)
class Terkunci:
    """A case, locked until the transaction ends; who changes it, through which post, and whether that is allowed."""

    penugasan: Penugasan
    aktor: Aktor
    peran: Mapping[str, Pegangan | None]
    acuan: AlurPerkara
    simpulan: Simpulan[bool]

    @property
    def boleh(self) -> bool:
        """Does the law allow the change?"""
        return self.simpulan.boleh

    def check_sendiri(self) -> None:
        """A case that another instansi keeps as well changes by the acts of its flow only, which are sent there.

        Errors: UsulanKeliru.
        """
        if PerkaraMitra.objects.filter(penugasan=self.penugasan).exists():
            raise UsulanKeliru(BERSAMA)

    def catat(self, jenis: str, isi: Mapping[str, Any], pegangan: Pegangan | None = None) -> None:
        """The event of the change, with the receipt of the decision."""
        fakta = {"peran": sorted(self.peran), "langkah": self.penugasan.langkah, "tanggal": self.aktor.tanggal}
        catat(
            jenis=f"penugasan.{jenis}",
            objek=(OBJEK, str(self.penugasan.pk)),
            pelaku=self.aktor.pelaku(pegangan),
            isi=isi,
            waktu=self.aktor.waktu,
            kuitansi=Kuitansi(self.acuan.profil, self.acuan.profil_hash, fakta, simpulan_dict(self.simpulan)),
        )


def kunci(
    aktor: Aktor,
    penugasan_id: UUID,
    tindakan: str,
    terbuka: Collection[str] = MELAKSANAKAN,
    tambahan: Collection[str] = (),
) -> Terkunci:
    """Lock the case and conclude whether `aktor` may change what `tindakan` set, at the steps of `terbuka`.

    `tambahan`: roles besides those of the act. Inside a transaction. Errors: PerkaraTidakAda for who has no part.
    """
    penugasan, versi, daftar = kunci_penugasan(penugasan_id)
    if penugasan is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    aktor = aktor.segarkan(versi)
    peran = peran_aktor(aktor, daftar)
    if not peran:
        raise PerkaraTidakAda(TIDAK_ADA)
    acuan = muat_alur(penugasan.alur_id)
    simpulan = boleh_mengubah(
        acuan.alur, tindakan, langkah=penugasan.langkah, terbuka=terbuka, peran=peran, tambahan=tambahan
    )
    return Terkunci(penugasan, aktor, peran, acuan, simpulan)
