"""What penugasan answers to pengingat (`pengingat.kait.Penyedia`): its waits, and the periods of its assignments."""

from collections.abc import Iterable, Iterator
from datetime import date

from django.db.models import Q, QuerySet
from django.urls import reverse

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Delegasi, Kewenangan, Pemangkuan
from lincah.pengingat.kait import Kunci, MasaKerja, Menunggu
from lincah.penugasan.models import Tunggu
from lincah.penugasan.peran import PENDELEGASI
from lincah.penugasan.queries.daftar import tugas_berjalan
from lincah.penugasan.queries.menunggu import menunggu_saya
from lincah.penugasan.sebutan import sebut_tindakan
from lincah.penugasan.services.usulan import OBJEK

BIDANG = ("penugasan", "jabatan", "pegawai")


class PenyediaPenugasan:
    """The port of pengingat."""

    def menunggu(self, aktor: Aktor) -> tuple[Menunggu, ...]:
        """What waits for this person, each act of a case once; one query."""
        semua = [_menunggu(satu) for satu in menunggu_saya(aktor).select_related(*BIDANG)]
        return tuple({(satu.kunci.objek, satu.kunci.tindakan): satu for satu in reversed(semua)}.values())[::-1]

    def penerima(self, tanggal: date) -> set[int]:
        """Who is waited for as a person, through a post held that day, or through a delegation to it."""
        jabatan = Tunggu.objects.filter(jabatan__isnull=False).values("jabatan_id")
        delegasi = Delegasi.objects.berlaku(tanggal).filter(
            kewenangan__in=(Kewenangan.MENETAPKAN_PENUGASAN, Kewenangan.MEMARAF), dari_jabatan_id__in=jabatan
        )
        duduk = Q(jabatan_id__in=jabatan) | Q(jabatan_id__in=delegasi.values("kepada_jabatan_id"))
        pemangku = Pemangkuan.objects.berlaku(tanggal).filter(duduk).values_list("pegawai_id", flat=True)
        orang = Tunggu.objects.filter(pegawai__isnull=False).values_list("pegawai_id", flat=True)
        return {*pemangku, *orang}

    def terlambat(self, sebelum: date) -> tuple[Menunggu, ...]:
        """Everything due before that day; who lent a power is not waited for."""
        return tuple(map(_menunggu, _semua().filter(tenggat__lt=sebelum)))

    def masih(self, kunci: Iterable[Kunci]) -> dict[Kunci, Menunggu]:
        """Those of the waits that are still waits; one query."""
        dicari = set(kunci)
        if not dicari:
            return {}
        ada = map(_menunggu, _semua().filter(penugasan_id__in={satu.objek for satu in dicari}))
        return {satu.kunci: satu for satu in ada if satu.kunci in dicari}

    def masa(self, pegawai_id: int) -> tuple[MasaKerja, ...]:
        """The assignments of this person under way; one query."""
        return tuple(_masa(pegawai_id))


def _semua() -> "QuerySet[Tunggu]":
    return Tunggu.objects.exclude(peran=PENDELEGASI).select_related(*BIDANG).order_by("tenggat", "sejak", "id")


def _menunggu(baris: Tunggu) -> Menunggu:
    siapa = f"j{baris.jabatan_id}" if baris.jabatan_id else f"p{baris.pegawai_id}"
    orang = baris.pegawai.nama_lengkap if baris.pegawai else ""
    return Menunggu(
        kunci=Kunci(OBJEK, str(baris.penugasan_id), baris.tindakan, siapa, baris.sejak),
        ajakan=sebut_tindakan(baris.tindakan).ajakan,
        judul=baris.penugasan.judul,
        tautan=reverse("pekerjaan:perkara", args=[baris.penugasan_id]),
        tenggat=baris.tenggat,
        kepada=baris.jabatan.nama if baris.jabatan else orang,
        jabatan_id=baris.jabatan_id,
        pegawai_id=baris.pegawai_id,
    )


def _masa(pegawai_id: int) -> Iterator[MasaKerja]:
    for satu in tugas_berjalan(pegawai_id):
        perkara = satu.penugasan
        tautan = reverse("pekerjaan:perkara", args=[perkara.pk])
        sebagai = satu.get_peran_display()
        yield MasaKerja(f"{OBJEK}.{perkara.pk}", perkara.judul, sebagai, perkara.mulai, perkara.selesai, tautan)
