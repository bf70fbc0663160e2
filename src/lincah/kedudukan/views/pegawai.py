"""People: the list, one person, oneself, the people one leads."""

from datetime import date

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from lincah.kedudukan.akses import Aktor, aktor, pegawai_saja
from lincah.kedudukan.forms import SaringForm, tanggal_dari
from lincah.kedudukan.kait import bagian_pegawai
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries.daftar import Saringan, cari_pegawai, isi_baris
from lincah.kedudukan.queries.jangkauan import Jangkauan, jalur_di
from lincah.kedudukan.queries.keadaan import pandangan
from lincah.kedudukan.queries.kini import Kini
from lincah.kedudukan.queries.pohon import pd_terlihat, unit_dalam
from lincah.kedudukan.queries.rincian import DiLuarJangkauan, Rincian
from lincah.kedudukan.queries.rincian import rincian as baca_rincian
from lincah.kedudukan.queries.tim import tim as baca_tim

SEHALAMAN = 20


@require_safe
def daftar(request: HttpRequest) -> HttpResponse:
    """People within reach, searched and filtered by the address."""
    siapa = aktor(request)
    jangkau, kini, sebab = pandangan(siapa)
    form = _saring(request, kini, jangkau)
    orang = cari_pegawai(jangkau, siapa.tanggal, _saringan(form, kini))
    halaman = Paginator(orang, SEHALAMAN).get_page(request.GET.get("halaman"))
    baris = isi_baris(kini, siapa.tanggal, jangkau, list(halaman.object_list))
    isi = {"form": form, "halaman": halaman, "baris": baris, "sebab": sebab, "jangkauan": jangkau}
    return render(request, "kedudukan/daftar.html", isi | {"administrator": siapa.administrator})


@require_safe
def rincian(request: HttpRequest, pegawai_id: int) -> HttpResponse:
    """One person, today or as things stood on `?tanggal=`."""
    siapa = aktor(request)
    tanggal = tanggal_dari(request.GET.get("tanggal", "")) or siapa.tanggal
    isi = {"isi": _rincian(siapa, pegawai_id, tanggal), "tanggal": tanggal, "hari_ini": siapa.tanggal}
    isi |= {
        "administrator": siapa.administrator,
        "salah": _tanggal_salah(request),
        "diri": siapa.pegawai_id == pegawai_id,
        "bagian": bagian_pegawai(siapa, pegawai_id) if tanggal == siapa.tanggal else (),
    }
    return render(request, "kedudukan/rincian.html", isi)


@require_safe
@pegawai_saja
def kinerja(request: HttpRequest) -> HttpResponse:
    """Oneself: penilai, pimpinan unit, who may assign, each with its article."""
    siapa = aktor(request)
    isi = _rincian(siapa, siapa.pegawai_id or 0, siapa.tanggal, ringkas=True)
    return render(request, "kedudukan/kinerja.html", {"isi": isi, "hari_ini": siapa.tanggal, "tanggal": siapa.tanggal})


@require_safe
@pegawai_saja
def tim(request: HttpRequest) -> HttpResponse:
    """The people one leads, one unit at a time; for everybody else the colleagues of the unit."""
    siapa = aktor(request)
    isi = baca_tim(siapa, request.GET.get("jabatan", ""))
    halaman = Paginator(isi.anggota, SEHALAMAN).get_page(request.GET.get("halaman"))
    return render(request, "kedudukan/tim.html", {"tim": isi, "halaman": halaman, "diri": siapa.pegawai_id})


def _rincian(siapa: Aktor, pegawai_id: int, tanggal: date, *, ringkas: bool = False) -> Rincian:
    try:
        return baca_rincian(siapa, pegawai_id, tanggal, ringkas=ringkas)
    except Pegawai.DoesNotExist:
        raise Http404 from None
    except DiLuarJangkauan:
        raise PermissionDenied(
            _("Pegawai ini di luar Perangkat Daerah Anda dan bukan orang yang Anda pimpin. Tidak ada yang berubah.")
        ) from None


def _tanggal_salah(request: HttpRequest) -> bool:
    teks = request.GET.get("tanggal", "")
    return bool(teks) and tanggal_dari(teks) is None


def _saring(request: HttpRequest, kini: Kini | None, jangkau: Jangkauan) -> SaringForm:
    pd = pd_terlihat(kini.struktur, jangkau) if kini else []
    dipilih = pd[0][0] if len(pd) == 1 else request.GET.get("pd", "")
    ada = kini is not None and dipilih in dict(pd)
    unit = unit_dalam(kini.struktur, int(dipilih), jangkau) if kini and ada else []
    form = SaringForm(request.GET, pd=pd, unit=unit, semua=jangkau.semua)
    form.is_valid()
    return form


def _saringan(form: SaringForm, kini: Kini | None) -> Saringan:
    isi = form.cleaned_data
    unit = isi.get("unit") or isi.get("pd")
    jalur = jalur_di(kini.struktur, int(unit)) if kini and unit else ""
    return Saringan(cari=isi.get("cari", ""), jalur=jalur, kelas=isi.get("kelas", ""))
