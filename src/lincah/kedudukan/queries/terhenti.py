"""Running work that nobody can continue, as the list of problems shows it: what, since when, how it is mended."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from lincah.kedudukan.kait import Terhenti, pekerjaan_terhenti
from lincah.kedudukan.models import Jabatan
from lincah.kedudukan.queries.jangkauan import Jangkauan, jalur_di
from lincah.kedudukan.queries.kini import Kini


@dataclass(frozen=True, slots=True)
class PekerjaanTerhenti:
    """One act that waits for nobody: the work, the reason, how to mend it; `url` is '' where no form mends it.

    `tautan`: the page of the work, '' for a reader who may not open it.
    """

    apa: Terhenti
    sebab: str
    perbaikan: str
    url: str
    tautan: str


def daftar_terhenti(kini: Kini, tanggal: date, jangkauan: Jangkauan) -> tuple[PekerjaanTerhenti, ...]:
    """Those in the units the reader leads (all for who sees all), oldest first."""
    semua = pekerjaan_terhenti(tanggal)
    tutup = set(Jabatan.objects.filter(id__in=[satu.jabatan_id for satu in semua if satu.jabatan_id]).exclude(
        id__in=Jabatan.objects.berlaku(tanggal).values("id")).values_list("id", flat=True))  # fmt: skip
    terlihat = [(satu, jalur_di(kini.struktur, satu.unit_id)) for satu in semua]
    return tuple(
        _baris(satu, tutup, dipimpin=jangkauan.pegawai_id is not None and jalur.startswith(jangkauan.pimpin))
        for satu, jalur in terlihat
        if jangkauan.semua or (jalur and jalur.startswith(jangkauan.pimpin))
    )


def _baris(satu: Terhenti, tutup: set[int], *, dipimpin: bool) -> PekerjaanTerhenti:
    tautan = satu.pekerjaan.tautan if dipimpin else ""
    if satu.jabatan_id is None:
        perbaikan = _("Tugaskan orang lain dengan penugasan baru, atau aktifkan lagi pegawai ini bila keliru.")
        url = reverse("struktur:ubah_pegawai", args=[satu.pegawai_id])
        return PekerjaanTerhenti(satu, _("tidak aktif lagi"), perbaikan, url, tautan)
    if satu.jabatan_id in tutup:
        perbaikan = _("Alihkan pekerjaannya kepada jabatan yang melanjutkan.")
        url = reverse("struktur:alihkan", args=[satu.jabatan_id])
        return PekerjaanTerhenti(satu, _("jabatan ini sudah ditutup"), perbaikan, url, tautan)
    perbaikan = _("Angkat pejabat definitif, atau tunjuk pelaksana tugas dengan tanggal mulai dan selesai.")
    url = f"{reverse('struktur:angkat')}?jabatan={satu.jabatan_id}"
    return PekerjaanTerhenti(satu, _("jabatan ini kosong"), perbaikan, url, tautan)
