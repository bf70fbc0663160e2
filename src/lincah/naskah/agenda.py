"""The agenda of a Perangkat Daerah: what went out (its register), and what came in."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection, transaction
from django.db.models import Max, Q, QuerySet

from lincah.audit.services import Pelaku, catat
from lincah.naskah.models import SuratMasuk
from lincah.naskah.register import tahun_register

ANTRE = "SELECT pg_advisory_xact_lock(hashtext(current_schema()), hashtext(%s))"


class AgendaDitolak(ValueError):
    """What was to be entered cannot be; `field` is the input it is about."""

    def __init__(self, pesan: str, field: str) -> None:
        self.pesan, self.field = pesan, field
        super().__init__(pesan)


@dataclass(frozen=True, kw_only=True)
class IsiMasuk:
    """A letter that came in: when, from whom, as it names itself; `naskah_id` when it is one of this deployment."""

    diterima: date
    dari: str
    perihal: str
    nomor: str = ""
    tanggal: date | None = None
    catatan: str = ""
    naskah_id: Any = None


@transaction.atomic
def catat_masuk(kode_pd: str, isi: IsiMasuk, *, oleh: Pelaku, waktu: datetime) -> SuratMasuk:
    """Enter a letter in the agenda of `kode_pd` under the next number of its year. Errors: AgendaDitolak."""
    if isi.tanggal and isi.tanggal > isi.diterima:
        raise AgendaDitolak("Tanggal surat tidak dapat sesudah hari diterima.", "tanggal")
    tahun = isi.diterima.year
    with connection.cursor() as kursor:  # one at a time in one agenda, until the transaction ends
        kursor.execute(ANTRE, [f"agenda {kode_pd} {tahun}"])
    terakhir = SuratMasuk.objects.filter(tahun=tahun, kode=kode_pd).aggregate(urut=Max("urut"))["urut"] or 0
    surat = SuratMasuk.objects.create(
        tahun=tahun, kode=kode_pd, urut=terakhir + 1, pencatat=oleh.nama, dicatat=waktu, **vars(isi)
    )
    isi_peristiwa = {"urut": surat.urut, "dari": isi.dari, "nomor": isi.nomor, "perihal": isi.perihal}
    catat(jenis="naskah.surat_masuk_dicatat", objek=("agenda", kode_pd), pelaku=oleh, isi=isi_peristiwa, waktu=waktu)
    return surat


def surat_masuk(kode: str, tahun: int, cari: str = "") -> QuerySet[SuratMasuk]:
    """What came in, newest first; `cari` in sender, number, matter and note."""
    baris = SuratMasuk.objects.filter(kode=kode, tahun=tahun)
    if cari:
        baris = baris.filter(
            Q(perihal__icontains=cari) | Q(dari__icontains=cari) | Q(nomor__icontains=cari) | Q(catatan__icontains=cari)
        )
    return baris


def tahun_agenda(kode: str, kini: date) -> list[int]:
    """The years in which something went out or came in, newest first, this year among them."""
    masuk = SuratMasuk.objects.filter(kode=kode).values_list("tahun", flat=True).distinct().order_by("tahun")
    return sorted({*tahun_register(kode, kini), *masuk}, reverse=True)
