"""What waits for whom: the rows of the home screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet
from django.urls import reverse

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Kewenangan
from lincah.law.alur import PEMARAF, PEMOHON
from lincah.law.kernel import Alasan
from lincah.naskah.nama import nama_bergelar
from lincah.penugasan.models import PeranPerkara, Tunggu
from lincah.penugasan.peran import PENDELEGASI, PERNAH
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.sebutan import sebut_langkah, sebut_tindakan

BIDANG = (
    "penugasan_id", "tindakan", "sejak", "tenggat", "penugasan__judul", "penugasan__langkah", "penugasan__alur_id",
    "penugasan__oleh", "penugasan__oleh_jabatan", "jabatan_id", "jabatan__nama",
    "pegawai__nama", "pegawai__gelar_depan", "pegawai__gelar_belakang",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kartu:
    """One thing waited for: what is asked, for which work, from whom and in which capacity, since when, by when, why.

    `isian`: it asks for something to be filled in. `dari` is who moved the case last; `kepada` is who must act;
    `sebagai` is the capacity in which the reader is asked, when there are several.
    """

    penugasan_id: UUID
    tindakan: str
    isian: bool
    ajakan: str
    judul: str
    langkah: str
    dari: str
    dari_jabatan: str
    kepada: str
    sebagai: str
    sejak: datetime
    tenggat: date
    dasar: Alasan

    @property
    def sendiri(self) -> bool:
        """Did who must act move the case last? Then it comes from nobody else."""
        return self.kepada in (self.dari, self.dari_jabatan)

    @property
    def url(self) -> str:
        """Where it is done: its own form, else the page of the case."""
        if self.isian:
            return reverse("pekerjaan:tindakan", args=[self.penugasan_id, self.tindakan])
        return reverse("pekerjaan:perkara", args=[self.penugasan_id])


def menunggu_saya(aktor: Aktor) -> QuerySet[Tunggu]:
    """The waiting rows this person may answer, soonest due first; give it to `kartu` after paging."""
    return Tunggu.objects.filter(_milik(aktor)).order_by("tenggat", "sejak", "penugasan_id", "tindakan")


def saya_menunggu(aktor: Aktor) -> QuerySet[Tunggu]:
    """What others must do in the cases this person proposed, signs for or works on."""
    peran = PeranPerkara.objects.values("penugasan_id")
    # Each read once from its own index; as one condition every wait of the instansi would be looked up.
    sendiri = Q(penugasan_id__in=peran.filter(pegawai_id=_diri(aktor)).exclude(peran__in=(PERNAH, PEMOHON)))
    mengusulkan = Q(penugasan_id__in=peran.filter(jabatan_id__in=aktor.jabatan_ids, peran="pengusul"))
    lain = Tunggu.objects.filter(sendiri | mengusulkan).exclude(peran=PENDELEGASI)
    return lain.exclude(_milik(aktor)).order_by("tenggat", "sejak", "id")


def kartu(
    baris: "QuerySet[Tunggu]", sebagai: Mapping[int, str] | None = None, *, satu_satu: bool = False
) -> tuple[Kartu, ...]:
    """The rows as cards, one for each act of a case (`satu_satu`: for each who must act); one query.

    `sebagai`: post to the capacity in which it is asked.
    """
    semua = [kartu_dari(satu, sebagai or {}) for satu in baris.values_list(*BIDANG)]
    if satu_satu:
        return tuple(semua)
    return tuple({(satu.penugasan_id, satu.tindakan): satu for satu in reversed(semua)}.values())[::-1]


def kapasitas(aktor: Aktor) -> Mapping[int, str]:
    """The capacities of a person who has several, by post; nothing to tell apart for anybody else."""
    if len(aktor.pegangan) < 2:
        return {}
    return {
        satu.jabatan_id: f"{satu.sebutan}, atas pendelegasian {satu.untuk}"
        if satu.kapasitas == "delegasi"
        else satu.sebutan
        for satu in reversed(aktor.pegangan)
    }


def _diri(aktor: Aktor) -> int:
    return aktor.pegawai_id or 0  # None would be IS NULL, true of every row that waits for a post


def _milik(aktor: Aktor) -> Q:
    milik = Q(pegawai_id=_diri(aktor)) | Q(jabatan_id__in=aktor.jabatan_ids) & ~Q(peran=PENDELEGASI)
    if didelegasi := didelegasi_kepada(aktor, Kewenangan.MENETAPKAN_PENUGASAN):
        milik |= Q(jabatan_id__in=didelegasi, peran__in=("penetap", PENDELEGASI))
    if didelegasi := didelegasi_kepada(aktor, Kewenangan.MEMARAF):
        milik |= Q(jabatan_id__in=didelegasi, peran__startswith=PEMARAF)
    return milik


def didelegasi_kepada(aktor: Aktor, kewenangan: str) -> list[int]:
    """The posts whose power of this kind the person has by delegation."""
    return [satu.jabatan_id for satu in aktor.pegangan if satu.kewenangan == kewenangan]


def kartu_dari(baris: tuple[Any, ...], sebagai: Mapping[int, str]) -> Kartu:
    """The card of one row (`BIDANG`)."""
    id, tindakan, sejak, tenggat, judul, langkah, alur_id, oleh, oleh_jabatan, jabatan_id, jabatan, *nama = baris
    aturan = muat_alur(alur_id).alur.cari[langkah, tindakan]
    sebut = sebut_tindakan(tindakan)
    kepada = jabatan or nama_bergelar(*nama)
    return Kartu(
        penugasan_id=id,
        tindakan=tindakan,
        isian=sebut.isian and not sebut.kartu,
        ajakan=sebut.undangan,
        judul=judul,
        langkah=sebut_langkah(langkah),
        dari=oleh,
        dari_jabatan=oleh_jabatan,
        kepada=kepada,
        sebagai=sebagai.get(jabatan_id, ""),
        sejak=sejak,
        tenggat=tenggat,
        dasar=Alasan.dari(
            aturan.dasar, terpenuhi=True, ringkas=f"{sebut.undangan} menjadi bagian {kepada} pada langkah ini"
        ),
    )
