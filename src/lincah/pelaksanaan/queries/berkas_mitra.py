"""Files of a case across instansi that are not yet where they are to be read, or were not taken."""

from collections import defaultdict
from dataclasses import dataclass, field
from uuid import UUID

from lincah.berkas.jenis import JENIS
from lincah.berkas.queries import BerkasTampil
from lincah.law.penugasan import Lingkup
from lincah.pelaksanaan.models import BerkasMitra, KeadaanBerkas
from lincah.penugasan.models import Penugasan


@dataclass(frozen=True, slots=True)
class Belum:
    """Those of one case by id; `mitra` is the other instansi."""

    baris: dict[UUID, BerkasMitra] = field(default_factory=dict)
    mitra: str = ""

    def kata(self, id: UUID) -> str:
        """How it is with this file, in words; '' when it is where it should be."""
        satu = self.baris.get(id)
        if satu is None:
            return ""
        if satu.keadaan == KeadaanBerkas.DITOLAK:
            return f"tidak diterima {'di sini' if satu.masuk else 'di ' + self.mitra}: {satu.sebab}"
        return f"belum tiba {'dari' if satu.masuk else 'di'} {self.mitra}"

    def di_sana(self, id: UUID) -> bool:
        """Is it not here?"""
        return id in self.baris and self.baris[id].masuk

    def bagian(self) -> dict[str, list[BerkasTampil]]:
        """Those that are not here, by what they hang on."""
        hasil: dict[str, list[BerkasTampil]] = defaultdict(list)
        for satu in self.baris.values():
            if satu.masuk:
                hasil[satu.bagian].append(
                    BerkasTampil(satu.pk, satu.nama, JENIS[satu.jenis], satu.ukuran, satu.sidik, satu.bagian)
                )
        return hasil


SEMUA_TIBA = Belum()


def berkas_belum(penugasan: Penugasan) -> Belum:
    """Those of a case; one query, and none for a case within one instansi."""
    if penugasan.lingkup != Lingkup.LINTAS_INSTANSI:
        return SEMUA_TIBA
    semua = BerkasMitra.objects.filter(penugasan=penugasan).exclude(keadaan=KeadaanBerkas.TIBA)
    lintas = getattr(penugasan, "lintas", None)
    return Belum({satu.pk: satu for satu in semua}, lintas.mitra.nama if lintas else "")
