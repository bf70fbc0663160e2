"""Ask another instansi for people: the work, the criteria, and the whole road through both instansi beside it."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from lincah.exchange.models import Mitra
from lincah.kedudukan.akses import Aktor, aktor, pegawai_saja
from lincah.kedudukan.forms import angka_dari
from lincah.kedudukan.queries import Pegangan, kini
from lincah.law.penugasan import Cara, Lingkup
from lincah.law.penugasan.permintaan import MEMILIH_SEMUA
from lincah.penugasan.forms_minta import isian_awal_minta
from lincah.penugasan.forms_minta_mitra import MintaMitraForm, baca_permintaan
from lincah.penugasan.queries.calon import Calon, list_calon
from lincah.penugasan.queries.jalan import Jalan
from lincah.penugasan.queries.jalan_permohonan import baca_jalan_permohonan
from lincah.penugasan.services import (
    UsulanKeliru,
    rancang_permintaan,
)
from lincah.penugasan.services.tujuan_gabung import TujuanGabung
from lincah.penugasan.tahap import GABUNG, MINTA, susun_tahap
from lincah.penugasan.views.minta import jabatan_pemohon, kirim_permohonan


@dataclass(frozen=True, slots=True)
class Meja:
    """What the request works with: the asker and the post asked from, the instansi asked, people of ours to join.

    `tujuan`: the running case which the people asked for join.
    """

    aktor: Aktor
    jabatan: tuple[Pegangan, ...]
    pilihan: Pegangan
    mitra: Mitra
    sendiri: tuple[Calon, ...]
    tujuan: TujuanGabung | None = None

    @property
    def untuk(self) -> UUID | None:
        """The running case which the people asked for join."""
        return self.tujuan.penugasan.id if self.tujuan else None

    @property
    def bahan(self) -> dict[str, object]:
        """What the form is built with."""
        return {"jabatan": self.jabatan, "sendiri": self.sendiri, "untuk": self.untuk}


@pegawai_saja
@require_http_methods(["GET", "POST"])
def minta_mitra(request: HttpRequest, mitra_id: int) -> HttpResponse:
    """Show the form; on POST send the request, unless another button only asks to look again."""
    meja = _meja(request, mitra_id)
    if request.method == "GET":
        awal = isian_awal_minta(meja.aktor.tanggal, meja.pilihan.jabatan_id)
        form = MintaMitraForm(initial=awal, **meja.bahan)
        awal_jenis = str(form.fields["jenis"].choices[0][0])
        return _tampil(request, meja, form, _jalan(meja, {"jenis": awal_jenis}))
    form = MintaMitraForm(request.POST, **meja.bahan)
    if "kirim" not in request.POST:
        lagi = {nama: request.POST[nama] for nama in form.fields if nama in request.POST}
        lagi |= {"sendiri": request.POST.getlist("sendiri")}
        return _tampil(request, meja, MintaMitraForm(initial=lagi, **meja.bahan), _jalan_terisi(request, meja))
    if not form.is_valid():
        return _tampil(request, meja, form, _jalan_terisi(request, meja), status=422)
    return _kirim(request, meja, form)


@pegawai_saja
@require_POST
def jalan_mitra(request: HttpRequest, mitra_id: int) -> HttpResponse:
    """The derived road alone, asked for while the form is being filled."""
    meja = _meja(request, mitra_id)
    return render(request, "penugasan/_jalan_minta.html", {"jalan": _jalan_terisi(request, meja)})


def _meja(request: HttpRequest, mitra_id: int) -> Meja:
    siapa = aktor(request)
    jabatan, pilihan, tujuan = jabatan_pemohon(request, siapa)
    mitra = Mitra.objects.filter(pk=mitra_id, aktif=True).first()
    if mitra is None:
        raise Http404(_("Instansi ini tidak dapat dimintai; pilih instansi lain."))
    pada = kini(siapa.instansi, siapa.tanggal, versi=siapa.versi)
    penetap = pada.profil.penugasan.cari_instrumen(Cara.PENUNJUKAN, Lingkup.LINTAS_INSTANSI).penetap
    bersama = tujuan is None and not MEMILIH_SEMUA.isdisjoint(penetap)
    sendiri = list_calon(siapa, pilihan.jabatan_id, semua=True) if bersama else ()
    return Meja(siapa, jabatan, pilihan, mitra, sendiri, tujuan)


def _kirim(request: HttpRequest, meja: Meja, form: MintaMitraForm) -> HttpResponse:
    def tampil(jalan: Jalan | None = None) -> HttpResponse:
        return _tampil(request, meja, form, jalan or _jalan_terisi(request, meja), status=422)

    return kirim_permohonan(request, meja.aktor, form, lambda: form.permintaan_mitra(meja.mitra.pk), tampil)


def _jalan_terisi(request: HttpRequest, meja: Meja) -> Jalan | None:
    data = request.POST
    dipilih = {angka_dari(satu) for satu in data.getlist("sendiri")}
    sendiri = tuple(s.orang.pegawai_id for s in meja.sendiri if s.orang.pegawai_id in dipilih)
    ketua = angka_dari(data.get("ketua", ""))
    jumlah = min(max(angka_dari(data.get("jumlah", "")) or 1, 1), 20)
    return _jalan(
        meja,
        {
            "jenis": data.get("jenis", ""),
            "sendiri": sendiri,
            "jumlah": jumlah,
            "ketua": ketua if ketua in sendiri else None,
        },
    )


def _jalan(meja: Meja, isi: dict[str, object]) -> Jalan | None:
    """The road of what is filled in so far; None when that is not enough to conclude it."""
    try:
        permintaan = baca_permintaan({"jabatan": meja.pilihan.jabatan_id, **isi}, meja.mitra.pk, meja.untuk)
        return baca_jalan_permohonan(rancang_permintaan(meja.aktor, permintaan))
    except (UsulanKeliru, ValueError):
        return None


def _tampil(
    request: HttpRequest, meja: Meja, form: MintaMitraForm, jalan: Jalan | None, status: int = 200
) -> HttpResponse:
    buka = "jalan" if request.POST.get("tindakan") == "periksa" else ""
    isi = {
        "form": form,
        "meja": meja,
        "tahap": susun_tahap(form, buka, GABUNG if meja.tujuan else MINTA),
        "jalan": jalan,
    }
    return render(request, "penugasan/minta_mitra.html", isi, status=status)
