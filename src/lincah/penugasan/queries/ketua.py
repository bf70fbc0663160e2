"""The other superior: the ketua tim of somebody's running assignments, shown beside the penilai."""

from datetime import date

from django.urls import reverse

from lincah.kedudukan.kait import AtasanKerja
from lincah.penugasan.models import Anggota, PeranAnggota


def ketua_tim(pegawai_id: int, tanggal: date) -> tuple[AtasanKerja, ...]:
    """The ketua of each team in which this person is anggota on `tanggal`; one query."""
    milik = Anggota.objects.bertugas().filter(pegawai_id=pegawai_id, peran=PeranAnggota.ANGGOTA)
    berjalan = milik.filter(penugasan__berakhir=None).values("penugasan_id")
    ketua = (
        Anggota.objects.bertugas()
        .filter(
            penugasan_id__in=berjalan,
            peran=PeranAnggota.KETUA,
            penugasan__mulai__lte=tanggal,
            penugasan__selesai__gte=tanggal,
        )
        .select_related("pegawai", "penugasan")
    )
    return tuple(_atasan(satu) for satu in ketua)


def _atasan(ketua: Anggota) -> AtasanKerja:
    penugasan = ketua.penugasan
    tautan = reverse("pekerjaan:perkara", args=[penugasan.id])
    return AtasanKerja(
        ketua.pegawai.nama_lengkap, "Ketua tim", penugasan.judul, penugasan.mulai, penugasan.selesai, tautan
    )
