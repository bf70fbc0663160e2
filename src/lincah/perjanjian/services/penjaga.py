"""What perjanjian answers to kedudukan (`kedudukan.kait.Penjaga`): the targets on a post, and their handing over."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import Count
from django.urls import reverse

from lincah.audit.services import Pelaku, catat
from lincah.kedudukan.kait import Pekerjaan, Terhenti
from lincah.kedudukan.models import Pemangkuan
from lincah.perjanjian.models import TERBUKA, KeadaanTarget, Menunggu, Perjanjian, Target
from lincah.perjanjian.penyedia import sebut_menunggu
from lincah.perjanjian.services.dasar import TARGET


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
        """Hand the targets of this year and later to another post, each with its event; how many."""
        punya = Target.objects.filter(jabatan_id=dari_jabatan_id, tahun__gte=waktu.year)
        pindah = list(punya.exclude(keadaan=KeadaanTarget.DICABUT).order_by("pk").select_for_update())
        for satu in pindah:
            satu.jabatan_id, satu.kunci, satu.diubah = ke_jabatan_id, None, waktu
            satu.versi += 1
            isi = {"dari_jabatan": dari_jabatan_id, "ke_jabatan": ke_jabatan_id}
            catat(jenis="perjanjian.dialihkan", objek=(TARGET, str(satu.pk)), pelaku=oleh, isi=isi, waktu=waktu)
        Target.objects.bulk_update(pindah, ["jabatan", "kunci", "diubah", "versi"])
        konsep = Perjanjian.objects.filter(keadaan__in=TERBUKA)
        konsep.filter(jabatan_id=dari_jabatan_id).update(jabatan_id=ke_jabatan_id)
        konsep.filter(atasan_id=dari_jabatan_id).update(atasan_id=ke_jabatan_id)
        _alihkan_tunggu(dari_jabatan_id, ke_jabatan_id)
        return len(pindah)


def _alihkan_tunggu(dari: int, ke: int) -> None:
    """What waits for one post waits for the other; once, where it waited for both."""
    bidang = ("unit_id", "tahun", "tindakan", "target_id")
    ada = set(Menunggu.objects.filter(jabatan_id=ke).values_list(*bidang))
    for satu in Menunggu.objects.filter(jabatan_id=dari):
        if tuple(getattr(satu, nama) for nama in bidang) in ada:
            satu.delete()
        else:
            Menunggu.objects.filter(pk=satu.pk).update(jabatan_id=ke)


def _pekerjaan(baris: Menunggu) -> Pekerjaan:
    kartu = sebut_menunggu(baris)
    return Pekerjaan(kartu.judul, kartu.ajakan, kartu.tautan)
