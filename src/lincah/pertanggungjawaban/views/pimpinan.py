"""What leaders do: set how often a report is due, ask for one."""

from collections.abc import Iterable
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.naskah.nama import bertitik
from lincah.pelaksanaan.isian import Isian, layani, sekali, tertolak
from lincah.pertanggungjawaban.forms import IramaLaporanForm, PermintaanForm
from lincah.pertanggungjawaban.models import PermintaanLaporan
from lincah.pertanggungjawaban.queries.perkara import buka_laporan_perkara
from lincah.pertanggungjawaban.services import atur_jadwal, minta_laporan

ALAMAT = "laporan:perkara"


@pegawai_saja
@require_POST
@sekali(ALAMAT)
def jadwal(request: HttpRequest, id: UUID) -> HttpResponse:
    """How often that kind of report is due."""
    siapa = aktor(request)
    halaman = buka_laporan_perkara(siapa, id)
    form = IramaLaporanForm(request.POST)
    isian = Isian(halaman.perkara, form, _("Jadwal laporan"), _("Simpan jadwal"), ALAMAT)
    kabar = _("Jadwal laporan tersimpan; yang melapor diingatkan pada tenggatnya.")
    return layani(request, isian, lambda: atur_jadwal(siapa, id, **form.cleaned_data), lambda jadwal: kabar)


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali(ALAMAT)
def minta(request: HttpRequest, id: UUID) -> HttpResponse:
    """Ask for a report at any time."""
    siapa = aktor(request)
    halaman = buka_laporan_perkara(siapa, id)
    if not halaman.dapat_diminta:
        return tertolak(request, halaman.perkara, _("Laporan diminta oleh pimpinan yang disebut peraturannya."))
    orang = [(satu.pegawai_id, satu.pegawai.nama_lengkap) for satu, _jalur in halaman.dapat_diminta]
    form = PermintaanForm(request.POST if request.method == "POST" else None, orang=orang)
    dasar = tuple({jalur.kode: jalur.aturan for _satu, jalur in halaman.dapat_diminta}.values())
    isian = Isian(halaman.perkara, form, _("Minta laporan"), _("Kirim permintaan"), ALAMAT, dasar)
    return layani(request, isian, lambda: minta_laporan(siapa, id, form.usulan()), _terkirim)


def _terkirim(permintaan: Iterable[PermintaanLaporan]) -> str:
    nama = ", ".join(satu.kepada.nama_lengkap for satu in permintaan)
    return bertitik(_("Permintaan terkirim kepada %(nama)s.") % {"nama": nama})
