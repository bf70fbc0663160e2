"""Ask another unit for people: the unit first, then the work and the people, with the whole road beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID, uuid4

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from lincah.kedudukan.akses import Aktor, aktor, pegawai_saja
from lincah.kedudukan.forms import angka_dari, kata_dari, uuid_dari
from lincah.kedudukan.queries import OrangKini, Pegangan, kini
from lincah.law.kedudukan import Pos, Unit
from lincah.law.penugasan import Cara, Lingkup, pd_dari
from lincah.law.penugasan.permintaan import MEMILIH_SEMUA
from lincah.penugasan.banding_jalan import banding_jalan
from lincah.penugasan.forms_ganti import SEGERA
from lincah.penugasan.forms_minta import (
    KRITERIA,
    MintaForm,
    isian_awal_minta,
    isian_dari_alamat,
    susun_permintaan,
)
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.queries.calon import Calon, jabatan_pengusul, list_calon
from lincah.penugasan.queries.jalan import Jalan
from lincah.penugasan.queries.jalan_permohonan import baca_jalan_permohonan
from lincah.penugasan.queries.tujuan import list_diminta, list_lingkup, list_mitra, list_tujuan
from lincah.penugasan.services import (
    SURAT_GAGAL,
    FormulirTerpakai,
    Permintaan,
    UsulanKeliru,
    ajukan,
    rancang_permintaan,
)
from lincah.penugasan.services.pemilik import calon_koordinator
from lincah.penugasan.services.tujuan_gabung import TujuanGabung, baca_tujuan
from lincah.penugasan.tahap import GABUNG, MINTA, susun_tahap

DITAMPILKAN = 30
BERNAMA = "nama"


@dataclass(frozen=True, slots=True)
class Meja:
    """What the request works with: the asker and the post asked from, the unit asked, the people who may be named.

    `bernama`: the regulation wants the people named, so criteria are not enough. `tujuan`: the running case they join.
    `koordinator`: the posts that may be appointed to coordinate; `anggota`: who is at that running case.
    """

    aktor: Aktor
    jabatan: tuple[Pegangan, ...]
    pilihan: Pegangan
    unit: Unit
    diminta: tuple[OrangKini, ...]
    sendiri: tuple[Calon, ...]
    bernama: bool
    tujuan: TujuanGabung | None = None
    koordinator: tuple[Pos, ...] = ()
    anggota: tuple[Anggota, ...] = ()

    @property
    def untuk(self) -> UUID | None:
        """The running case which the people asked for join."""
        return self.tujuan.penugasan.id if self.tujuan else None

    @property
    def untuk_teks(self) -> str:
        """The same for an address."""
        return str(self.untuk or "")

    @property
    def bahan(self) -> dict[str, object]:
        """What the form is built with."""
        return {
            "jabatan": self.jabatan,
            "diminta": self.diminta,
            "sendiri": self.sendiri,
            "bernama": self.bernama,
            "untuk": self.untuk,
            "koordinator": self.koordinator,
            "anggota": self.anggota,
        }


@pegawai_saja
@require_GET
def pilih_unit(request: HttpRequest) -> HttpResponse:
    """Which unit to ask: what the regulation opens stands above, before anything is filled in."""
    siapa = aktor(request)
    jabatan, pilihan, gabung = jabatan_pemohon(request, siapa)
    cari = kata_dari(request.GET.get("cari", ""))
    tujuan = list_tujuan(siapa, pilihan.unit_id, cara=Cara.PENUNJUKAN, cari=cari)
    isi = {"lingkup": list_lingkup(siapa, Cara.PENUNJUKAN), "tujuan": tujuan[:DITAMPILKAN], "total": len(tujuan)}
    isi |= {
        "cari": cari,
        "pilihan": pilihan,
        "sukarela": False,
        "mitra": () if gabung else list_mitra(siapa, cari),
        "gabung": gabung,
        "bawaan": isian_dari_alamat(request.GET),
    }
    isi["meja"] = {"jabatan": jabatan, "pilihan": pilihan}
    return render(request, "penugasan/pilih_unit.html", isi)


@pegawai_saja
@require_http_methods(["GET", "POST"])
def minta(request: HttpRequest, unit_id: int) -> HttpResponse:
    """Show the form; on POST send the request, unless another button only asks to look again."""
    meja = _meja(request, unit_id)
    if request.method == "GET":
        awal = isian_awal_minta(meja.aktor.tanggal, meja.pilihan.jabatan_id) | isian_dari_alamat(request.GET)
        return _tampil(request, meja, MintaForm(initial=awal, **meja.bahan), None)
    form = MintaForm(request.POST, **meja.bahan)
    if "kirim" not in request.POST:
        lagi = {nama: request.POST[nama] for nama in form.fields if nama in request.POST}
        lagi |= {nama: request.POST.getlist(nama) for nama in ("diminta", "sendiri")}
        return _tampil(request, meja, MintaForm(initial=lagi, **meja.bahan), _jalan(request, meja))
    if not form.is_valid():
        return _tampil(request, meja, form, _jalan(request, meja), status=422)
    return _kirim(request, meja, form)


@pegawai_saja
@require_POST
def jalan_minta(request: HttpRequest, unit_id: int) -> HttpResponse:
    """The derived road alone, asked for while the form is being filled."""
    meja = _meja(request, unit_id)
    return render(request, "penugasan/_jalan_minta.html", _bahan_jalan(request, meja, _jalan(request, meja)))


def _kirim(request: HttpRequest, meja: Meja, form: MintaForm) -> HttpResponse:
    def tampil(jalan: Jalan | None = None) -> HttpResponse:
        return _tampil(request, meja, form, jalan or _jalan(request, meja), status=422)

    return kirim_permohonan(request, meja.aktor, form, lambda: form.permintaan(meja.unit.id), tampil)


def kirim_permohonan(
    request: HttpRequest,
    siapa: Aktor,
    form: Form,
    permintaan: Callable[[], Permintaan],
    tampil: Callable[..., HttpResponse],
) -> HttpResponse:
    """Send a request; what stands in the way goes to the form, shown again by `tampil` (with the road once derived)."""
    try:
        penugasan, rancangan = ajukan(siapa, permintaan())
    except UsulanKeliru as galat:
        if isinstance(galat, FormulirTerpakai):
            form.data = request.POST.copy()
            form.data["kunci"] = str(uuid4())
        form.add_error(galat.medan if galat.medan in form.fields else None, str(galat))
        return tampil()
    except SURAT_GAGAL as galat:
        form.add_error(None, str(galat))
        return tampil()
    if penugasan is None:
        form.add_error(None, _("Permohonan ini belum dapat dikirim. Alasannya tertulis pada Jalan permohonan."))
        return tampil(baca_jalan_permohonan(rancangan))
    messages.success(request, _("Surat permohonan terkirim dan bernomor. Jawabannya akan muncul di halaman ini."))
    return redirect("pekerjaan:perkara", penugasan.id)


def jabatan_pemohon(request: HttpRequest, siapa: Aktor) -> tuple[tuple[Pegangan, ...], Pegangan, TujuanGabung | None]:
    """The posts one may ask from, the one chosen, and the running case the address names. Errors: PermissionDenied."""
    jabatan = jabatan_pengusul(siapa)
    if not jabatan:
        raise PermissionDenied(_("Permohonan pelibatan dikirim oleh pimpinan; Anda tidak memimpin unit hari ini."))
    diminta = (request.POST or request.GET).get("jabatan", "")
    pilihan = next((satu for satu in jabatan if str(satu.jabatan_id) == diminta), jabatan[0])
    untuk = uuid_dari((request.POST or request.GET).get("untuk", ""))
    if untuk is None:
        return jabatan, pilihan, None
    unit = Penugasan.objects.filter(pk=untuk).values_list("unit_id", flat=True).first()
    pilihan = next((satu for satu in jabatan if satu.unit_id == unit), pilihan)
    try:
        return (pilihan,), pilihan, baca_tujuan(siapa, untuk, pilihan.jabatan_id)
    except UsulanKeliru as galat:
        raise PermissionDenied(str(galat)) from galat


def _meja(request: HttpRequest, unit_id: int) -> Meja:
    siapa = aktor(request)
    jabatan, pilihan, tujuan = jabatan_pemohon(request, siapa)
    pada = kini(siapa.instansi, siapa.tanggal, versi=siapa.versi)
    unit = pada.struktur.unit.get(unit_id)
    if unit is None or unit_id == pilihan.unit_id:
        raise Http404(_("Unit ini tidak dapat dimintai; pilih unit lain."))
    pd = {pd_dari(pada.struktur, satu).id for satu in (unit_id, pilihan.unit_id)}
    lingkup = Lingkup.LINTAS_UNIT if len(pd) == 1 else Lingkup.LINTAS_PD
    isian = pada.profil.permohonan.isian(lingkup)
    bernama = any(BERNAMA in isi for kode, isi in isian.items() if kode == "permohonan_pelibatan")
    penetap = pada.profil.penugasan.cari_instrumen(Cara.PENUNJUKAN, lingkup).penetap
    bersama = tujuan is None and not MEMILIH_SEMUA.isdisjoint(penetap)
    sendiri = list_calon(siapa, pilihan.jabatan_id) if bersama else ()
    ada = tujuan.orang if tujuan else ()
    diminta = tuple(satu for satu in list_diminta(siapa, unit_id) if satu.pegawai_id not in ada)
    koordinator = () if tujuan else calon_koordinator(pada, pilihan.unit_id, pilihan.jabatan_id)
    milik = tujuan.penugasan.anggota.bertugas().select_related("pegawai").order_by("pegawai__nama") if tujuan else ()
    return Meja(siapa, jabatan, pilihan, unit, diminta, sendiri, bernama, tujuan, koordinator, tuple(milik))


def _jalan(request: HttpRequest, meja: Meja) -> Jalan | None:
    permintaan = _sementara(request, meja)
    try:
        return baca_jalan_permohonan(rancang_permintaan(meja.aktor, permintaan)) if permintaan else None
    except UsulanKeliru:
        return None


def _bahan_jalan(request: HttpRequest, meja: Meja, jalan: Jalan | None) -> dict[str, object]:
    """The road, and what the last swap of people changed on it."""
    permintaan = _sementara(request, meja)
    orang = (*permintaan.usulan.pegawai, *permintaan.diminta) if permintaan else ()
    nama = {satu.pegawai_id: satu.nama for satu in meja.diminta}
    nama |= {satu.orang.pegawai_id: satu.orang.nama for satu in meja.sendiri}
    return {"jalan": jalan, "banding": banding_jalan(request.POST.get("potret", ""), orang, jalan, nama)}


def _sementara(request: HttpRequest, meja: Meja) -> Permintaan | None:
    """A request good enough to derive the road from while the form is still being filled; None without people."""
    data = request.POST
    kriteria = data.get("menurut") == KRITERIA and not meja.bernama
    dipilih = {angka_dari(satu) for satu in data.getlist("diminta")}
    diminta = () if kriteria else tuple(s.pegawai_id for s in meja.diminta if s.pegawai_id in dipilih)
    rekan = {angka_dari(satu) for satu in data.getlist("sendiri")}
    sendiri = tuple(s.orang.pegawai_id for s in meja.sendiri if s.orang.pegawai_id in rekan)
    kelas, _sekat, jenjang = data.get("jenis", "").partition(":") if kriteria else ("", "", "")
    if not diminta and kelas not in ("jf", "pelaksana"):
        return None
    ketua = angka_dari(data.get("ketua", ""))
    isi = {"jabatan": meja.pilihan.jabatan_id, "ketua": ketua if ketua in (*diminta, *sendiri) else None}
    jumlah = (angka_dari(data.get("jumlah", "")) or 1) if kriteria else 0
    lain = {"diminta": diminta, "sendiri": sendiri, "kelas": kelas, "jenjang": jenjang, "jumlah": jumlah}
    lain["untuk"] = meja.untuk
    diganti = angka_dari(data.get("menggantikan", ""))
    tamu = {satu.pegawai_id for satu in meja.anggota if satu.permohonan_id}
    lain["ganti"] = {"menggantikan": diganti, "segera": data.get("kapan") == SEGERA} if diganti in tamu else None
    koordinator = angka_dari(data.get("koordinator", ""))
    isi["koordinator"] = koordinator if koordinator in {satu.id for satu in meja.koordinator} else None
    return susun_permintaan(isi, Cara.PENUNJUKAN, meja.unit.id, **lain)


def _tampil(request: HttpRequest, meja: Meja, form: MintaForm, jalan: Jalan | None, status: int = 200) -> HttpResponse:
    buka = "jalan" if request.POST.get("tindakan") == "periksa" else ""
    tahap = susun_tahap(form, buka, GABUNG if meja.tujuan else MINTA)
    isi = {"form": form, "meja": meja, "tahap": tahap, "unit": meja.unit}
    isi |= _bahan_jalan(request, meja, jalan)
    return render(request, "penugasan/minta.html", isi, status=status)
