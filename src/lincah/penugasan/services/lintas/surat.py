"""The letters of the other instansi in a case, as its messages brought them."""

from datetime import date
from typing import NamedTuple

from lincah.audit.models import Peristiwa
from lincah.law.penugasan import Lingkup
from lincah.penugasan.models import Penugasan


class SuratMitra(NamedTuple):
    """A letter: what it is called, its number, its day; the hash names its file, which is kept here."""

    judul: str
    nomor: str
    tanggal: date
    sidik: str


def list_surat_mitra(penugasan: Penugasan) -> list[SuratMitra]:
    """Oldest first; none for a case within this instansi, without a query."""
    if penugasan.lingkup != Lingkup.LINTAS_INSTANSI:
        return []
    milik = Peristiwa.objects.filter(objek_jenis="penugasan", objek_id=str(penugasan.pk), isi__has_key="naskah_mitra")
    return [
        SuratMitra(isi["judul_naskah"], isi["nomor"], date.fromisoformat(isi["tanggal"]), isi["sidik_naskah"])
        for isi in milik.order_by("id").values_list("isi", flat=True)
    ]
