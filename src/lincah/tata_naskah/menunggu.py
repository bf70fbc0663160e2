"""Letters that wait for the signature of who set them: for the home screen, and for reminders (`Penyedia`)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import CharField, Count, Exists, Q, QuerySet, Value
from django.db.models.functions import Concat
from django.urls import reverse

from lincah.kedudukan.akses import Aktor
from lincah.naskah.models import MenungguTanda, PengaturanTandaTangan
from lincah.pengingat.kait import Kunci, MasaKerja, Menunggu

OBJEK, TINDAKAN = "naskah", "menandatangani"
AJAKAN = "Tanda tangani surat"
BIDANG = (
    "naskah_id", "naskah__judul", "naskah__nomor", "naskah__perihal", "naskah__dibuat", "tenggat", "pegawai_id",
    "naskah__nama_penanda_tangan",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class KartuSurat:
    """One letter as a card: what is asked, of which letter, since when, by when, at which address."""

    judul: str
    sejak: datetime
    tenggat: date
    url: str
    ajakan: str = AJAKAN
    sendiri: bool = True


def menunggu_tanda() -> "QuerySet[MenungguTanda]":
    """Every letter that waits for a signature, soonest due first; none where the instansi has no way of signing."""
    ada_cara = Exists(PengaturanTandaTangan.objects.exclude(cara=""))
    return MenungguTanda.objects.filter(ada_cara).order_by("tenggat", "naskah__dibuat", "naskah_id")


def tanda_saya(aktor: Aktor) -> "QuerySet[MenungguTanda]":
    """Those of this person."""
    return menunggu_tanda().filter(pegawai_id=aktor.pegawai_id or 0)


def hitung_tanda(aktor: Aktor) -> "QuerySet[Any, Any]":
    """One row (act, how many wait, how many of them late), none when nothing waits."""
    telat = Count("pk", filter=Q(tenggat__lt=aktor.tanggal))
    baris = tanda_saya(aktor).order_by().annotate(apa=Value(TINDAKAN, CharField())).values_list("apa")
    return baris.annotate(n=Count("pk"), telat=telat)


def sebut_surat() -> Concat:
    """The letter in words, in the database: `SURAT PERINTAH Nomor …: perihal`."""
    bagian = ("naskah__judul", Value(" Nomor "), "naskah__nomor", Value(": "), "naskah__perihal")
    return Concat(*bagian, output_field=CharField())


class PenyediaSurat:
    """The port of pengingat."""

    def menunggu(self, aktor: Aktor) -> tuple[Menunggu, ...]:
        """What waits for this person; one query."""
        return tuple(map(_menunggu, tanda_saya(aktor).values_list(*BIDANG)))

    def penerima(self, tanggal: date) -> set[int]:
        """Who is to sign something."""
        return set(menunggu_tanda().values_list("pegawai_id", flat=True))

    def terlambat(self, sebelum: date) -> tuple[Menunggu, ...]:
        """Every letter due before that day."""
        return tuple(map(_menunggu, menunggu_tanda().filter(tenggat__lt=sebelum).values_list(*BIDANG)))

    def masih(self, kunci: Iterable[Kunci]) -> dict[Kunci, Menunggu]:
        """Those of the waits that are still waits; one query."""
        dicari = set(kunci)
        if not dicari:
            return {}
        baris = menunggu_tanda().filter(pk__in={satu.objek for satu in dicari}).values_list(*BIDANG)
        return {satu.kunci: satu for satu in map(_menunggu, baris) if satu.kunci in dicari}

    def masa(self, pegawai_id: int) -> tuple[MasaKerja, ...]:
        """Signing takes no time of its own."""
        return ()


def _menunggu(baris: tuple[Any, ...]) -> Menunggu:
    id, judul, nomor, perihal, sejak, tenggat, pegawai_id, nama = baris
    return Menunggu(
        kunci=Kunci(OBJEK, str(id), TINDAKAN, f"p{pegawai_id}", sejak),
        ajakan=AJAKAN,
        judul=f"{judul.capitalize()} Nomor {nomor}: {perihal}",
        tautan=reverse("surat:surat", args=[id]),
        tenggat=tenggat,
        kepada=nama,
        pegawai_id=pegawai_id,
    )
