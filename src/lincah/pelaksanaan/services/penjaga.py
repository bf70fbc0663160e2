"""What waits for a post beside the flow goes over with the post, so that closing it stops nothing."""

from datetime import date, datetime

from django.db import transaction
from django.urls import reverse

from lincah.audit.services import Pelaku
from lincah.kedudukan.kait import Pekerjaan, Terhenti
from lincah.pelaksanaan.models import AlamatKendala, IramaPantau, KeadaanAlamat, PerihalTunggu, TungguKerja
from lincah.pelaksanaan.queries.tunggu import semua_tunggu


class PenjagaPelaksanaan:
    """The hook of kedudukan (`kait.Penjaga`). The event of the change is that of penugasan, written for each case."""

    def pada_jabatan(self, jabatan_id: int) -> tuple[Pekerjaan, ...]:
        """What waits for the post."""
        return tuple(
            Pekerjaan(satu.penugasan.judul, PerihalTunggu(satu.perihal).label.lower(), _tautan(satu))
            for satu in semua_tunggu().filter(jabatan_id=jabatan_id)
        )

    def pada_pegawai(self, pegawai_id: int) -> tuple[Pekerjaan, ...]:
        """What waits for the person."""
        return tuple(
            Pekerjaan(satu.penugasan.judul, PerihalTunggu(satu.perihal).label.lower(), _tautan(satu))
            for satu in semua_tunggu().filter(pegawai_id=pegawai_id)
        )

    def terhenti(self, tanggal: date) -> tuple[Terhenti, ...]:
        """Nothing of the flow stops for want of these."""
        return ()

    @transaction.atomic
    def alihkan(self, dari_jabatan_id: int, ke_jabatan_id: int, *, oleh: Pelaku, waktu: datetime) -> int:
        """Give the open waits, problems and rhythms of one post to another; one for both is enough."""
        terbuka = AlamatKendala.objects.filter(jabatan_id=dari_jabatan_id).exclude(keadaan=KeadaanAlamat.SELESAI)
        sudah = AlamatKendala.objects.filter(jabatan_id=ke_jabatan_id).values("kendala_id")
        terbuka.exclude(kendala_id__in=sudah).update(jabatan_id=ke_jabatan_id)
        for model, kolom in ((TungguKerja, "objek"), (IramaPantau, "penugasan_id")):
            ada = model.objects.filter(jabatan_id=ke_jabatan_id).values(kolom)  # type: ignore[attr-defined]
            baris = model.objects.filter(jabatan_id=dari_jabatan_id)  # type: ignore[attr-defined]
            baris.filter(**{f"{kolom}__in": ada}).delete()
            baris.update(jabatan_id=ke_jabatan_id)
        return 0


def _tautan(satu: TungguKerja) -> str:
    return reverse("pekerjaan:perkara", args=[satu.penugasan_id])
