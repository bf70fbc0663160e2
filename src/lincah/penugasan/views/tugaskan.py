"""The wizard: work and people in, the road derived beside it."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from lincah.kedudukan.akses import Aktor, aktor, pegawai_saja
from lincah.kedudukan.forms import tanggal_dari
from lincah.kedudukan.queries import Pegangan, kini
from lincah.kedudukan.queries.rincian import rincian
from lincah.law.kedudukan import Pos
from lincah.law.kernel import Masa
from lincah.law.penugasan import cari_koordinasi
from lincah.penugasan.banding_jalan import banding_jalan
from lincah.penugasan.forms import UsulanForm, isian_awal, isian_lagi, rancangan_usulan
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.calon import Calon, jabatan_pengusul, list_calon
from lincah.penugasan.queries.jalan import Jalan, baca_jalan
from lincah.penugasan.queries.menunggu import menunggu_saya
from lincah.penugasan.services import FormulirTerpakai, UsulanKeliru, rancang, usulkan
from lincah.penugasan.tahap import susun_tahap
from lincah.penugasan.tampilan_beban import tampilan_beban

TERBANYAK = 12  # pictures of loads; a bigger team is told by its numbers in the list
DITAMPILKAN = 40  # more than anybody reads; the search finds the others
BUKA = {"cari": "orang", "periksa": "jalan"}  # where a phone goes on after a button that does not send


@dataclass(frozen=True, slots=True)
class Meja:
    """What the wizard works with: the asker, the posts that may propose, the one chosen, whom it may assign."""

    aktor: Aktor
    jabatan: tuple[Pegangan, ...]
    pilihan: Pegangan
    calon: tuple[Calon, ...]


@pegawai_saja
@require_http_methods(["GET", "POST"])
def tugaskan(request: HttpRequest) -> HttpResponse:
    """Show the form; on POST propose, unless another button only asks to look again."""
    meja = _meja(request)
    if meja is None:
        return _bukan_pimpinan(request)
    bahan = {"jabatan": meja.jabatan, "calon": meja.calon, "koordinator": dapat_ditunjuk(meja)}
    if request.method == "GET":
        # A proposed team comes in the address; the key of the form and the post are never taken from there.
        tetap = isian_awal(meja.aktor.tanggal, meja.pilihan)
        awal = tetap | isian_lagi(request.GET) | {nama: tetap[nama] for nama in ("kunci", "jabatan")}
        return _tampil(request, meja, UsulanForm(initial=awal, **bahan), _jalan(request, meja))
    if "kirim" not in request.POST:  # nothing is wrong yet with what is still being filled in
        return _tampil(request, meja, UsulanForm(initial=isian_lagi(request.POST), **bahan), _jalan(request, meja))
    form = UsulanForm(request.POST, **bahan)
    if not form.is_valid():
        return _tampil(request, meja, form, _jalan(request, meja), status=422)
    return _kirim(request, meja, form)


@pegawai_saja
@require_POST
def jalan(request: HttpRequest) -> HttpResponse:
    """The derived road alone, asked for while the form is being filled."""
    meja = _meja(request)
    if meja is None:
        raise PermissionDenied(_("Anda tidak memangku jabatan pimpinan hari ini."))
    isi = _bahan_jalan(request, meja, _jalan(request, meja))
    return render(request, "penugasan/_jalan_segar.html", isi | {"beban": _beban(request, meja)})


def _kirim(request: HttpRequest, meja: Meja, form: UsulanForm) -> HttpResponse:
    try:
        penugasan, rancangan = usulkan(meja.aktor, form.usulan())
    except UsulanKeliru as galat:
        if isinstance(galat, FormulirTerpakai):
            form.data = request.POST.copy()
            form.data["kunci"] = str(uuid4())  # sent once more, it is a new case
        form.add_error(galat.medan if galat.medan in form.fields else None, str(galat))
        return _tampil(request, meja, form, _jalan(request, meja), status=422)
    if penugasan is None:
        form.add_error(None, _("Usulan ini belum dapat dikirim. Alasannya tertulis pada Jalan penugasan."))
        return _tampil(request, meja, form, baca_jalan(rancangan), status=422)
    messages.success(request, _terkirim(meja.aktor, penugasan))
    return redirect("pekerjaan:perkara", penugasan.id)


def _terkirim(siapa: Aktor, penugasan: Penugasan) -> str:
    """What is next: who proposes may also be who signs, by post or by delegation."""
    if menunggu_saya(siapa).filter(penugasan=penugasan).exists():
        return _("Usulan tersimpan. Berikutnya surat ditetapkan, dan itu dapat Anda lakukan sekarang.")
    return _("Usulan terkirim. Tidak ada lagi yang perlu Anda lakukan sampai surat ditetapkan.")


def _meja(request: HttpRequest) -> Meja | None:
    siapa = aktor(request)
    jabatan = jabatan_pengusul(siapa)
    if not jabatan:
        return None
    diminta = (request.POST or request.GET).get("jabatan", "")
    pilihan = next((satu for satu in jabatan if str(satu.jabatan_id) == diminta), jabatan[0])
    return Meja(siapa, jabatan, pilihan, list_calon(siapa, pilihan.jabatan_id))


def dapat_ditunjuk(meja: Meja) -> tuple[Pos, ...]:
    """The posts that may be appointed to coordinate whoever may be assigned, by name."""
    pada = kini(meja.aktor.instansi, meja.aktor.tanggal, versi=meja.aktor.versi)
    letak = {(satu.orang.orang.unit_id, satu.orang.kedudukan.model.jawaban): satu.orang for satu in meja.calon}
    semua = [
        cari_koordinasi(pada.struktur, meja.pilihan.unit_id, satu.orang.unit_id, satu.kedudukan)
        for satu in letak.values()
    ]
    pos = {pos.id: pos for satu in semua if satu is not None and satu.ditunjuk for pos in satu.pos}
    pos.pop(meja.pilihan.jabatan_id, None)
    return tuple(sorted(pos.values(), key=lambda satu: satu.nama))


def _bukan_pimpinan(request: HttpRequest) -> HttpResponse:
    """Who leads nobody is told why, and who can."""
    siapa = aktor(request)
    keadaan = rincian(siapa, siapa.pegawai_id or 0, siapa.tanggal, ringkas=True).keadaan
    isi = {"siapa": siapa, "pemberi": keadaan.pemberi if keadaan and keadaan.pemberi.jabatan else None}
    return render(request, "penugasan/bukan_pimpinan.html", isi, status=403)


def _jalan(request: HttpRequest, meja: Meja) -> Jalan | None:
    usulan = rancangan_usulan(request.POST or request.GET, meja.calon, meja.pilihan.jabatan_id)
    try:
        dikenal = [satu.orang for satu in meja.calon]
        return baca_jalan(rancang(meja.aktor, usulan, dikenal)) if usulan else None
    except UsulanKeliru:
        return None


def _bahan_jalan(request: HttpRequest, meja: Meja, jalan: Jalan | None) -> dict[str, object]:
    """The road, and what the last swap of people changed on it."""
    data = request.POST or request.GET
    usulan = rancangan_usulan(data, meja.calon, meja.pilihan.jabatan_id)
    nama = {satu.orang.pegawai_id: satu.orang.nama for satu in meja.calon}
    banding = banding_jalan(request.POST.get("potret", ""), usulan.pegawai if usulan else (), jalan, nama)
    return {"jalan": jalan, "banding": banding}


def _beban(request: HttpRequest, meja: Meja) -> list[dict[str, Any]]:
    """What the chosen people carry in the period asked for, as far as it is filled in."""
    data, hari = request.POST or request.GET, meja.aktor.tanggal
    mulai, selesai = tanggal_dari(data.get("mulai", "")) or hari, tanggal_dari(data.get("selesai", ""))
    usulan = rancangan_usulan(data, meja.calon, meja.pilihan.jabatan_id)
    pegawai = usulan.pegawai[:TERBANYAK] if usulan else ()
    return tampilan_beban(meja.aktor, pegawai, Masa(mulai, selesai if selesai and selesai >= mulai else None))


def _tampil(request: HttpRequest, meja: Meja, form: UsulanForm, jalan: Jalan | None, status: int = 200) -> HttpResponse:
    cari = (request.POST.get("cari") or "").strip()
    data = request.POST or request.GET
    dipilih = set(data.getlist("pegawai"))
    cocok = [satu for satu in meja.calon if _cocok(satu, cari, dipilih)]
    cocok.sort(key=lambda satu: str(satu.orang.pegawai_id) not in dipilih)
    orang = [_orang(satu, dipilih) for satu in cocok[: DITAMPILKAN + len(dipilih)]]
    isi = {"form": form, "meja": meja, "orang": orang, "total": len(meja.calon), "cari": cari}
    isi |= _bahan_jalan(request, meja, jalan)
    isi |= {"ketua": data.get("ketua", ""), "beban": _beban(request, meja) if jalan else []}
    isi |= {"tahap": susun_tahap(form, BUKA.get(request.POST.get("tindakan", ""), ""))}
    return render(request, "penugasan/tugaskan.html", isi, status=status)


def _cocok(calon: Calon, cari: str, dipilih: set[str]) -> bool:
    teks = f"{calon.orang.nama} {calon.orang.nip} {calon.orang.jabatan}".lower()
    return str(calon.orang.pegawai_id) in dipilih or cari.lower() in teks


def _orang(calon: Calon, dipilih: set[str]) -> dict[str, object]:
    beban = _("sedang mengerjakan %(jumlah)d penugasan") % {"jumlah": calon.beban} if calon.beban else ""
    id = str(calon.orang.pegawai_id)
    return {
        "nilai": id,
        "nama": calon.orang.nama,
        "jabatan": calon.orang.jabatan,
        "unit": beban,
        "terpilih": id in dipilih,
    }
