"""Change a running case: ask what, show what follows, then do it; decide on a proposed change; accept one."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from lincah.kedudukan.akses import Aktor, aktor, pegawai_saja
from lincah.kedudukan.forms import angka_dari
from lincah.law.penugasan import JenisPerubahan
from lincah.pelaksanaan.forms_perubahan import UbahanForm, berorang
from lincah.pelaksanaan.isian import kunci_dari, sekali, tertolak
from lincah.pelaksanaan.services import SudahTercatat
from lincah.pelaksanaan.services.sekali import perbuat_sekali
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.pelaksanaan.views.tindakan import SURAT_GAGAL
from lincah.penugasan.models import KeadaanPerubahan, PeranPerkara, Perubahan
from lincah.penugasan.queries.calon import list_calon
from lincah.penugasan.queries.jalan import baca_jalan
from lincah.penugasan.queries.perkara import Perkara, buka_perkara
from lincah.penugasan.queries.perubahan import AJAKAN, baca_perubahan
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.perubahan import (
    HasilUbahan,
    RancanganUbahan,
    paraf_ubahan,
    putuskan_ubahan,
    rancang_ubahan,
    rancang_usulan,
    sebagai_penetap,
    terima_perubahan,
    ubah,
)


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali("pekerjaan:perkara")
def ubah_perkara(request: HttpRequest, id: UUID, jenis: str) -> HttpResponse:
    """GET asks; POST shows what follows, and with `kirim` does it."""
    siapa = aktor(request)
    perkara = buka_perkara(siapa, id)
    boleh = baca_perubahan(siapa, perkara)
    if jenis not in {satu.value for satu in JenisPerubahan}:
        raise Http404(_("Perubahan ini tidak dikenal."))
    macam = JenisPerubahan(jenis)
    if jenis not in {satu.jenis for satu in boleh.pilihan}:
        return tertolak(request, perkara, boleh.sebab or _("Perubahan ini tidak terbuka bagi Anda sekarang."))
    form = _form(request, siapa, perkara, macam)
    if request.method == "GET" or not form.is_valid():
        return _tampil(request, perkara, form, None, 200 if request.method == "GET" else 422)
    try:
        if "kirim" in request.POST:
            return _kirim(request, siapa, perkara, form)
        daftar = list(PeranPerkara.objects.filter(penugasan=perkara.penugasan).order_by("id"))
        return _tampil(request, perkara, form, rancang_ubahan(siapa, perkara.penugasan, form.ubahan(), daftar))
    except SudahTercatat:
        raise  # `sekali` answers
    except HalamanBasi as galat:
        return tertolak(request, perkara, str(galat))
    except UsulanKeliru as galat:
        form.add_error(galat.medan if galat.medan in form.fields else None, str(galat))
    except SURAT_GAGAL as galat:
        form.add_error(None, _("%(galat)s Tidak ada yang berubah.") % {"galat": galat})
    return _tampil(request, perkara, form, None, 422)


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali("pekerjaan:perkara")
def putuskan(request: HttpRequest, id: UUID, usulan_id: int) -> HttpResponse:
    """A proposed change: its reasons and its road; set it, refuse it, take it back."""
    siapa = aktor(request)
    perkara = buka_perkara(siapa, id)
    boleh = baca_perubahan(siapa, perkara)
    usulan = boleh.usulan
    if usulan is None or usulan.pk != usulan_id or not (boleh.memutus or boleh.menarik or boleh.memaraf):
        return tertolak(request, perkara, _("Usulan perubahan ini sudah diputus, atau bukan bagian Anda."))
    if request.method == "POST":
        return _putus(request, siapa, perkara, usulan)
    daftar = list(PeranPerkara.objects.filter(penugasan=perkara.penugasan).order_by("id"))
    try:
        rancangan = rancang_usulan(siapa, usulan, daftar)
    except UsulanKeliru as galat:
        return _tampil_usulan(request, perkara, usulan, None, str(galat), memutus=boleh.memutus)
    isi = {satu: getattr(boleh, satu) for satu in ("memutus", "menyetujui", "memaraf", "menarik")}
    return _tampil_usulan(request, perkara, usulan, rancangan, "", **isi)


@pegawai_saja
@require_POST
def terima(request: HttpRequest, id: UUID) -> HttpResponse:
    """Accept the letter by which one came into a running case."""
    if terima_perubahan(aktor(request), id):
        messages.success(request, _("Tercatat: Anda menerima penugasan ini."))
    else:
        messages.info(request, _("Penugasan ini sudah diterima; tidak ada yang perlu dicatat lagi."))
    return redirect("pekerjaan:perkara", id)


def _form(request: HttpRequest, siapa: Aktor, perkara: Perkara, jenis: JenisPerubahan) -> UbahanForm:
    pengusul = next((satu.jabatan_id for satu in perkara.pemegang if satu.peran == "pengusul"), None)
    semua = perkara.lintas is not None
    calon = list_calon(siapa, pengusul, semua=semua) if berorang(jenis) and pengusul else ()
    data = request.POST if request.method == "POST" else None
    return UbahanForm(data, jenis=jenis, perkara=perkara, calon=calon, hari=siapa.tanggal)


def _kirim(request: HttpRequest, siapa: Aktor, perkara: Perkara, form: UbahanForm) -> HttpResponse:
    isi, id = form.cleaned_data, perkara.penugasan.id

    def perbuat() -> HasilUbahan:
        return ubah(siapa, id, form.ubahan(), versi=isi["versi"], serah=serahkan_rincian)

    hasil = perbuat_sekali(siapa, perkara.penugasan, isi["kunci"], perbuat, _jadi)
    if hasil.perubahan is None:
        return _tampil(request, perkara, form, hasil.rancangan, 422)
    if hasil.perubahan.naskah_id:
        messages.success(request, _("Perubahan ditetapkan dan surat barunya terbit."))
    elif perkara.lintas and (hasil.rancangan.persetujuan or hasil.rancangan.penetap_id is None):
        isi = {"mitra": perkara.lintas.mitra.nama}
        messages.success(request, _("Usulan perubahan dikirim ke %(mitra)s; jawabannya tampak di halaman ini.") % isi)
    else:
        messages.success(request, _("Usulan perubahan terkirim. Surat baru terbit sesudah penetap menyetujuinya."))
    return redirect("pekerjaan:perkara", id)


def _putus(request: HttpRequest, siapa: Aktor, perkara: Perkara, usulan: Perubahan) -> HttpResponse:
    setuju, catatan = "setuju" in request.POST, request.POST.get("catatan", "").strip()[:1000]
    versi = angka_dari(request.POST.get("versi", ""))
    if "paraf" in request.POST:
        return _paraf(request, siapa, perkara, usulan, -1 if versi is None else versi)
    isi: dict[str, Any] = {"setuju": setuju, "catatan": catatan, "versi": -1 if versi is None else versi}

    def perbuat() -> HasilUbahan:
        return putuskan_ubahan(siapa, usulan.pk, serah=serahkan_rincian, **isi)

    try:
        hasil = perbuat_sekali(siapa, perkara.penugasan, kunci_dari(request), perbuat, _jadi)
    except SudahTercatat:
        raise  # `sekali` answers
    except (HalamanBasi, PerkaraTidakAda) as galat:
        return tertolak(request, perkara, str(galat))
    except (UsulanKeliru, *SURAT_GAGAL) as galat:
        return _tampil_usulan(request, perkara, usulan, None, f"{galat} Tidak ada yang berubah.", memutus=True)
    if hasil.perubahan is None:
        return _tampil_usulan(request, perkara, usulan, hasil.rancangan, "", memutus=True)
    disetujui = hasil.perubahan.persetujuan and hasil.perubahan.keadaan == KeadaanPerubahan.DIUSULKAN
    kata = _("disetujui") if disetujui else hasil.perubahan.get_keadaan_display().lower()
    messages.success(request, _("Usulan perubahan: %(kata)s.") % {"kata": kata})
    return redirect("pekerjaan:perkara", perkara.penugasan.id)


def _jadi(hasil: HasilUbahan) -> bool:
    return hasil.perubahan is not None


def _paraf(request: HttpRequest, siapa: Aktor, perkara: Perkara, usulan: Perubahan, versi: int) -> HttpResponse:
    def perbuat() -> Perubahan:
        return paraf_ubahan(siapa, usulan.pk, versi=versi)

    try:
        perbuat_sekali(siapa, perkara.penugasan, kunci_dari(request), perbuat, lambda _: True)
    except SudahTercatat:
        raise  # `sekali` answers
    except (HalamanBasi, PerkaraTidakAda) as galat:
        return tertolak(request, perkara, str(galat))
    messages.success(request, _("Tercatat: paraf Anda pada konsep surat perubahan ini."))
    return redirect("pekerjaan:perkara", perkara.penugasan.id)


def _tampil(
    request: HttpRequest, perkara: Perkara, form: UbahanForm, rancangan: RancanganUbahan | None, status: int = 200
) -> HttpResponse:
    isi = {"p": perkara, "form": form, "ajakan": AJAKAN[form.jenis], **_jalan(request, perkara, rancangan)}
    return render(request, "pelaksanaan/ubah.html", isi, status=status)


def _tampil_usulan(
    request: HttpRequest,
    perkara: Perkara,
    usulan: Perubahan,
    rancangan: RancanganUbahan | None,
    galat: str,
    *,
    memutus: bool,
    menyetujui: bool = False,
    memaraf: bool = False,
    menarik: bool = False,
) -> HttpResponse:
    isi = {"p": perkara, "usulan": usulan, "galat": galat, "memutus": memutus, **_jalan(request, perkara, rancangan)}
    isi |= {"menyetujui": menyetujui, "memaraf": memaraf, "menarik": menarik}
    return render(request, "pelaksanaan/usulan_perubahan.html", isi, status=422 if request.method == "POST" else 200)


def _jalan(request: HttpRequest, perkara: Perkara, rancangan: RancanganUbahan | None) -> dict[str, object]:
    """The road after the change, who sets it, and whether that is the reader."""
    if rancangan is None:
        return {"rancangan": None}
    daftar = list(PeranPerkara.objects.filter(penugasan=perkara.penugasan))
    return {
        "rancangan": rancangan,
        "jalan": baca_jalan(rancangan.rancangan) if rancangan.rancangan else None,
        "penetap": perkara.kini.pos.get(rancangan.penetap_id or 0),
        "langsung": sebagai_penetap(aktor(request), daftar, rancangan.penetap_id) is not None,
    }
