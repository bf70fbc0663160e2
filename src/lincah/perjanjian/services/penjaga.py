"""What perjanjian answers to kedudukan (`kedudukan.kait.Penjaga`): the targets on a post, and their handing over."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import Count, Q
from django.urls import reverse

from lincah.audit.services import Pelaku, catat
from lincah.kedudukan.kait import Pekerjaan, Terhenti
from lincah.kedudukan.models import Pemangkuan
from lincah.perjanjian.models import TERBUKA, KeadaanTarget, Menunggu, Perjanjian, Target
from lincah.perjanjian.penyedia import sebut_menunggu
from lincah.perjanjian.services.dasar import PERJANJIAN, TARGET
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import tanggal_di


class PenjagaTarget:
    """The port of kedudukan."""

    def pada_jabatan(self, jabatan_id: int) -> tuple[Pekerjaan, ...]:
        """The targets a post bears in its latest year, as one piece of work; what waits for the post before it."""
        tunggu = Menunggu.objects.filter(jabatan_id=jabatan_id).select_related("unit", "jabatan", "target__jabatan")
        menunggu = [Pekerjaan(s.judul, s.ajakan, s.tautan) for s in map(sebut_menunggu, tunggu.order_by("tenggat"))]
        baris = Target.objects.filter(jabatan_id=jabatan_id).exclude(keadaan=KeadaanTarget.DICABUT)
        isi = baris.order_by("-tahun").values_list("tahun", "unit_id").annotate(n=Count("pk"))[:1]
        sebut = (
            Pekerjaan(f"{n} target kinerja tahun {tahun}", "", reverse("perjanjian:pohon", args=[unit_id, tahun]))
            for tahun, unit_id, n in isi
        )
        return (*menunggu, *sebut)

    def pada_pegawai(self, pegawai_id: int) -> tuple[Pekerjaan, ...]:
        """Targets are of posts, not of people."""
        return ()

    def terhenti(self, tanggal: date) -> tuple[Terhenti, ...]:
        """What waits for a post that nobody holds on `tanggal`, oldest first."""
        dipangku = Pemangkuan.objects.berlaku(tanggal).values("jabatan_id")
        baris = Menunggu.objects.exclude(jabatan_id__in=dipangku).select_related("unit", "jabatan", "target__jabatan")
        return tuple(
            Terhenti(_pekerjaan(satu), satu.jabatan.nama, satu.unit_id, satu.sejak, jabatan_id=satu.jabatan_id)
            for satu in baris.order_by("sejak", "id")
        )

    @transaction.atomic
    def alihkan(self, dari_jabatan_id: int, ke_jabatan_id: int, *, oleh: Pelaku, waktu: datetime) -> int:
        """Hand what is not agreed yet and the targets of this year and later to another post; how many targets.

        Each is locked until the end and keeps it as an event.
        """
        # The order of the locks is that of agreeing: the perjanjian kinerja first, then targets, then what waits.
        konsep = _alihkan_konsep(dari_jabatan_id, ke_jabatan_id)
        target = _alihkan_target(dari_jabatan_id, ke_jabatan_id, waktu)
        _alihkan_tunggu(dari_jabatan_id, ke_jabatan_id)
        isi = {"dari_jabatan": dari_jabatan_id, "ke_jabatan": ke_jabatan_id}
        for objek in (*((PERJANJIAN, str(satu.pk)) for satu in konsep), *((TARGET, str(satu.pk)) for satu in target)):
            catat(jenis="perjanjian.dialihkan", objek=objek, pelaku=oleh, isi=isi, waktu=waktu)
        return len(target)


def _alihkan_konsep(dari: int, ke: int) -> list[Perjanjian]:
    """Versions that are not agreed yet, whichever of the two parties the post is."""
    pihak = Q(jabatan_id=dari) | Q(atasan_id=dari)
    konsep = list(Perjanjian.objects.filter(pihak, keadaan__in=TERBUKA).order_by("pk").select_for_update())
    for satu in konsep:
        satu.jabatan_id = ke if satu.jabatan_id == dari else satu.jabatan_id
        satu.atasan_id = ke if satu.atasan_id == dari else satu.atasan_id
    Perjanjian.objects.bulk_update(konsep, ["jabatan", "atasan"])
    return konsep


def _alihkan_target(dari: int, ke: int, waktu: datetime) -> list[Target]:
    """Targets of this year, as the instansi counts it, and later."""
    tahun = tanggal_di(instansi_kini(), waktu).year
    punya = Target.objects.filter(jabatan_id=dari, tahun__gte=tahun).exclude(keadaan=KeadaanTarget.DICABUT)
    target = list(punya.order_by("pk").select_for_update())
    for satu in target:
        satu.jabatan_id, satu.kunci, satu.diubah = ke, None, waktu
        satu.versi += 1
    Target.objects.bulk_update(target, ["jabatan", "kunci", "diubah", "versi"])
    return target


def _alihkan_tunggu(dari: int, ke: int) -> None:
    """What waits for one post waits for the other; once, where it waited for both."""
    bidang = ("unit_id", "tahun", "tindakan", "target_id")
    ada = set(Menunggu.objects.filter(jabatan_id=ke).values_list(*bidang))
    for satu in Menunggu.objects.filter(jabatan_id=dari).order_by("pk").select_for_update():
        if tuple(getattr(satu, nama) for nama in bidang) in ada:
            satu.delete()
        else:
            Menunggu.objects.filter(pk=satu.pk).update(jabatan_id=ke)


def _pekerjaan(baris: Menunggu) -> Pekerjaan:
    kartu = sebut_menunggu(baris)
    return Pekerjaan(kartu.judul, kartu.ajakan, kartu.tautan)
