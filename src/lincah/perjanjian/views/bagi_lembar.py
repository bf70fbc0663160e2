"""Dividing many targets at once with a spreadsheet: the form, a look at what it would do, then all of it or nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID, uuid4

from django.contrib import messages
from django.core.signing import BadSignature, dumps, loads
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from lincah.berkas.respons import respons_buatan
from lincah.kedudukan.akses import Aktor, aktor, pegawai_saja
from lincah.kedudukan.forms import angka_dari
from lincah.kedudukan.queries import Pegangan
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda
from lincah.perjanjian.forms import UnggahForm
from lincah.perjanjian.lembar import lembar_bagi
from lincah.perjanjian.models import CaraBagi, KeadaanTarget, Target
from lincah.perjanjian.queries.daftar import jabatan_pemimpin
from lincah.perjanjian.queries.pembaca import TIDAK_ADA
from lincah.perjanjian.queries.pohon import sisa
from lincah.perjanjian.queries.rencana import rencana_aktor
from lincah.perjanjian.services import Bagian, Isian, Pembagian, PerjanjianKeliru, bagi_banyak
from lincah.perjanjian.unggahan import LembarKeliru
from lincah.perjanjian.unggahan_bagi import Meja, UnggahanBagi, baca_pembagian, baris_templat
from lincah.perjanjian.views.dasar import alamat, tahun_dari

GARAM = "perjanjian.bagi"


@dataclass(frozen=True, slots=True)
class _Sebagai:
    """The post the reader divides from, and the year."""

    pegangan: Pegangan
    tahun: int
    meja: Meja

    @property
    def isian(self) -> dict[str, int]:
        """As an address names it."""
        return {"jabatan": self.pegangan.jabatan_id, "tahun": self.tahun}


@require_safe
@pegawai_saja
def templat_bagi(request: HttpRequest) -> HttpResponse:
    """The form with every target of a post and every post below."""
    sebagai = _sebagai(request, aktor(request))
    judul = f"Pembagian target {sebagai.pegangan.jabatan}, tahun {sebagai.tahun}"
    isi = lembar_bagi(judul, baris_templat(sebagai.meja))
    return respons_buatan(isi, f"pembagian-target-{sebagai.tahun}.xlsx")


@require_http_methods(["GET", "POST"])
@pegawai_saja
def bagi_lembar(request: HttpRequest) -> HttpResponse:
    """Read a filled-in form, show what it would divide, then divide all of it, or nothing."""
    siapa = aktor(request)
    sebagai = _sebagai(request, siapa)
    if "isi" in request.POST:
        return _ambil(request, siapa, sebagai)
    form, hasil = UnggahForm(request.POST or None, request.FILES or None), None
    if request.method == "POST" and form.is_valid():
        try:
            hasil = baca_pembagian(form.cleaned_data["berkas"].read(), sebagai.meja)
        except LembarKeliru as galat:
            form.add_error("berkas", str(galat))
    baik = hasil is not None and hasil.baik
    isi = {
        "sebagai": sebagai,
        "url_kembali": alamat("perjanjian:target_saya", **sebagai.isian),
        "form": form,
        "hasil": hasil,
        "kemas": _kemas(hasil) if hasil and baik else "",
        "sisa": list(_sisa(hasil)) if hasil and baik else [],
        "tempat": "kinerja",
    }
    salah = bool(form.errors) or (hasil is not None and not baik)
    return render(request, "perjanjian/bagi_lembar.html", isi, status=422 if salah else 200)


def _sebagai(request: HttpRequest, siapa: Aktor) -> _Sebagai:
    """The post asked for, which must lead others. Errors: PerkaraTidakAda."""
    diminta = angka_dari((request.POST or request.GET).get("jabatan", ""))
    pegangan = next((satu for satu in jabatan_pemimpin(siapa) if satu.jabatan_id == diminta), None)
    _, rencana = rencana_aktor(siapa)
    bawahan = rencana.bawahan.get(pegangan.jabatan_id, ()) if pegangan else ()
    if pegangan is None or not bawahan:
        raise PerkaraTidakAda(TIDAK_ADA)
    tahun = tahun_dari(request, siapa)
    milik = Target.objects.filter(jabatan_id=pegangan.jabatan_id, tahun=tahun, keadaan=KeadaanTarget.BERLAKU)
    target = {satu.pk: satu for satu in milik.order_by("urutan", "pk")}
    anak = Target.objects.filter(induk_id__in=target, keadaan=KeadaanTarget.BERLAKU)
    sudah = frozenset((induk or 0, jabatan) for induk, jabatan in anak.values_list("induk_id", "jabatan_id"))
    return _Sebagai(pegangan, tahun, Meja(target, {satu.id: satu for satu in bawahan}, sudah))


def _kemas(hasil: UnggahanBagi) -> str:
    """What was previewed, signed: that and nothing else is divided."""
    isi = [
        [s.target_id, s.versi, s.cara, [[b.jabatan_id, b.utama, *b.isian.kolom().values()] for b in s.bagian]]
        for s in hasil.pembagian
    ]
    return dumps([str(uuid4()), isi], salt=GARAM, compress=True)


def _ambil(request: HttpRequest, siapa: Aktor, sebagai: _Sebagai) -> HttpResponse:
    kembali = alamat("perjanjian:bagi_lembar", **sebagai.isian)
    try:
        kunci, isi = loads(request.POST["isi"], salt=GARAM, max_age=86400)
    except BadSignature:
        messages.error(request, "Pratinjau ini sudah tidak berlaku; unggah lembarnya kembali. Tidak ada yang berubah.")
        return redirect(kembali)
    semua = [
        Pembagian(id, versi, CaraBagi(cara), tuple(Bagian(j, Isian(*kolom), utama) for j, utama, *kolom in bagian))
        for id, versi, cara, bagian in isi
    ]
    try:
        banyak = bagi_banyak(siapa, semua, kunci=UUID(kunci))
    except (PerjanjianKeliru, HalamanBasi) as galat:
        messages.error(request, f"{galat} Belum ada yang dibagi; unggah lembarnya kembali.")
        return redirect(kembali)
    messages.success(
        request, f"{len(semua)} target dibagi dalam {banyak} bagian. Penerimanya melihatnya pada Target Anda."
    )
    return redirect(alamat("perjanjian:target_saya", **sebagai.isian))


def _sisa(hasil: UnggahanBagi) -> Iterator[tuple[str, str]]:
    """What of each target would not be given to anybody, or would be given twice."""
    semua = {satu.target.pk: satu.target for satu in hasil.baris}
    ada = Target.objects.filter(induk_id__in=semua, keadaan=KeadaanTarget.BERLAKU)
    anak: dict[int, list[Target]] = {}
    for satu in ada:
        anak.setdefault(satu.induk_id or 0, []).append(satu)
    for baris in hasil.baris:
        anak.setdefault(baris.target.pk, []).append(Target(cara=baris.cara, **baris.bagian.isian.kolom()))
    for id, target in semua.items():
        yield from ((target.indikator, teks) for teks in sisa(target, anak[id]))
