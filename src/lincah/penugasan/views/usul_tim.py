"""Ask for a team by competence: the proposal with its reasons; a swap and what it changes. Nothing is written."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from lincah.kedudukan.akses import Aktor, aktor, pegawai_saja
from lincah.law.penugasan import Cara, Lingkup
from lincah.penugasan.forms_tim import TimForm
from lincah.penugasan.queries.bahan_tim import Kolam
from lincah.penugasan.queries.calon import jabatan_pengusul
from lincah.penugasan.queries.jalan_tim import JalanTim
from lincah.penugasan.queries.tujuan import LingkupTerbuka, list_lingkup
from lincah.penugasan.queries.usul_tim import PermintaanTim, UsulTim, usulkan_tim
from lincah.penugasan.tim.pilih import PilihanGagal

TUKAR_TERBANYAK = 20
GAGAL = "Susunan tim belum dapat dihitung sekarang. Isian Anda masih ada; coba sekali lagi atau kurangi barisnya."


@pegawai_saja
@require_GET
def usul_tim(request: HttpRequest) -> HttpResponse:
    """Show the form and, once it is filled in, the proposal."""
    siapa = aktor(request)
    jabatan = jabatan_pengusul(siapa)
    if not jabatan:
        raise PermissionDenied(_("Tim disusun oleh pimpinan; Anda tidak memimpin unit hari ini."))
    diminta = request.GET.get("jabatan", "")
    pilihan = next((satu for satu in jabatan if str(satu.jabatan_id) == diminta), jabatan[0])
    lingkup = list_lingkup(siapa, Cara.PENUNJUKAN)
    isian = request.GET if "besar" in request.GET else None
    form = TimForm(isian, jabatan=pilihan, kolam=_kolam(lingkup), hari=siapa.tanggal)
    isi = {"form": form, "meja": {"jabatan": jabatan, "pilihan": pilihan}, "lingkup": lingkup}
    if isian is None or not form.is_valid():
        return render(request, "penugasan/usul_tim.html", isi, status=200 if isian is None else 422)
    minta = form.permintaan(_tukar(request))
    try:
        usul = usulkan_tim(siapa, minta)
    except PilihanGagal:
        form.add_error(None, _(GAGAL))
        return render(request, "penugasan/usul_tim.html", isi, status=503)
    return render(request, "penugasan/usul_tim.html", isi | _hasil(request, siapa, minta, usul))


def _kolam(lingkup: tuple[LingkupTerbuka, ...]) -> tuple[tuple[str, str], ...]:
    """Only from where the regulation lets people come."""
    terbuka = {satu.lingkup for satu in lingkup if satu.terbuka}
    pilihan = [(Kolam.UNIT.value, _("Orang yang Anda tugaskan langsung"))]
    if Lingkup.LINTAS_UNIT in terbuka:
        pilihan.append((Kolam.PD.value, _("Seluruh perangkat daerah Anda")))
    if Lingkup.LINTAS_PD in terbuka:
        pilihan.append((Kolam.INSTANSI.value, _("Seluruh pemerintah daerah")))
    return tuple(pilihan)


def _tukar(request: HttpRequest) -> tuple[tuple[str, str], ...]:
    pasang = (satu.partition(":") for satu in request.GET.getlist("tukar")[:TUKAR_TERBANYAK])
    return tuple((lama, baru) for lama, sekat, baru in pasang if sekat and baru)


def _hasil(request: HttpRequest, siapa: Aktor, minta: PermintaanTim, usul: UsulTim) -> dict[str, object]:
    semula = request.GET.copy()
    semula.pop("tukar", None)
    tersembunyi = [(nama, nilai) for nama, semua in request.GET.lists() for nilai in semua]
    lanjut = [_lanjut(minta, usul, satu) for satu in usul.jalan]
    return {"usul": usul, "tersembunyi": tersembunyi, "semula": semula.urlencode(), "lanjut": lanjut}


def _lanjut(minta: PermintaanTim, usul: UsulTim, jalan: JalanTim) -> dict[str, object]:
    """A road and what opens the wizard filled in with its people, its period and its ketua."""
    isi = QueryDict(mutable=True)
    isi["jabatan"], isi["mulai"] = str(minta.jabatan.jabatan_id), str(minta.masa.dari)
    isi["selesai"] = str(minta.masa.sampai)
    ketua = usul.ketua if usul.ketua in jalan.pegawai and len(jalan.pegawai) + len(jalan.diminta) > 1 else None
    if ketua:
        isi["ketua"] = str(ketua)
    if jalan.unit_id is None:
        isi["bentuk"] = "tim" if len(jalan.pegawai) > 1 else "individu"
        isi.setlist("pegawai", [str(satu) for satu in jalan.pegawai])
    else:
        isi.setlist("sendiri", [str(satu) for satu in jalan.pegawai])
        isi["kompetensi"] = _kompetensi(minta, jalan)
        isi["jumlah"] = str(len(jalan.diminta))
    return {"isi": jalan, "alamat": isi.urlencode()}


def _kompetensi(minta: PermintaanTim, jalan: JalanTim) -> str:
    """What the people asked of a unit are to cover, in words for the letter."""
    perlu = [satu.nama for satu in minta.kebutuhan if any(calon.memenuhi(satu) for calon in jalan.diminta)]
    return "; ".join(perlu)
