"""The letters of the other instansi in a case, as its messages brought them."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from lincah.audit.models import Peristiwa
from lincah.exchange.kait import PesanTiba
from lincah.law.penugasan import Lingkup
from lincah.naskah.models import Naskah
from lincah.naskah.services import simpan_berkas
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


def tulis_surat(naskah_id: UUID | str) -> dict[str, str]:
    """A letter of ours for a message; its file goes along. Errors: Naskah.DoesNotExist."""
    medan = ("id", "nomor", "judul", "perihal", "tanggal", "berkas_id")
    naskah = Naskah.objects.only(*medan).get(pk=naskah_id)
    return {
        "naskah": str(naskah.pk),
        "nomor": naskah.nomor,
        "judul": naskah.judul,
        "perihal": naskah.perihal,
        "tanggal": naskah.tanggal.isoformat(),
        "sidik": naskah.berkas_id,
    }


def simpan_surat(pesan: PesanTiba) -> dict[str, str]:
    """Keep the letter of a message; what an event keeps of it, nothing without one. Errors: KeyError, ValueError."""
    surat = pesan.isi["surat"]
    if surat is None:
        return {}
    (lampiran,) = pesan.lampiran
    return {
        "nomor": str(surat["nomor"]),
        "tanggal": date.fromisoformat(surat["tanggal"]).isoformat(),
        "judul_naskah": str(surat["judul"]),
        "sidik_naskah": simpan_berkas(lampiran.isi, lampiran.tipe),
        "naskah_mitra": str(surat["naskah"]),
    }
