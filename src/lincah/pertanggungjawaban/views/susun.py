"""The reports of a case; draft one from the record and send it."""

from datetime import date
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.law.kernel import Alasan
from lincah.pelaksanaan.isian import isi_halaman, sekali, tertolak
from lincah.pelaksanaan.queries.ringkas import RingkasPerkara
from lincah.pelaksanaan.services import SudahTercatat
from lincah.penugasan.services.galat import HalamanBasi, UsulanKeliru
from lincah.pertanggungjawaban.cetak import bagian_catatan, sebut_capaian
from lincah.pertanggungjawaban.draf import Draf, sidik_draf, susun_draf
from lincah.pertanggungjawaban.forms import IramaLaporanForm, LaporanForm
from lincah.pertanggungjawaban.queries.bahan import susun_bahan
from lincah.pertanggungjawaban.queries.perkara import HalamanLaporan, JadwalPerkara, buka_laporan_perkara
from lincah.pertanggungjawaban.services import UsulanLaporan, kirim_laporan

ALAMAT = "laporan:perkara"


@pegawai_saja
@require_GET
def perkara(request: HttpRequest, id: UUID) -> HttpResponse:
    """What is due of me, what was sent, what I may ask."""
    halaman = buka_laporan_perkara(aktor(request), id)
    isi = isi_halaman(request, halaman.perkara, ALAMAT, halaman.semua) | {"k": halaman}
    isi["jadwal"] = [(satu, _form_jadwal(satu)) for satu in halaman.jadwal]
    return render(request, "pertanggungjawaban/perkara.html", isi)


def _form_jadwal(satu: JadwalPerkara) -> IramaLaporanForm:
    return IramaLaporanForm(initial={"jenis": satu.kode, "irama": satu.irama}, auto_id=f"{satu.kode}-%s")


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali(ALAMAT)
def susun(request: HttpRequest, id: UUID, jenis: str) -> HttpResponse:
    """A report by schedule or of one's own accord."""
    halaman = buka_laporan_perkara(aktor(request), id)
    jalur = next((satu for satu in halaman.jalur if satu.kode == jenis), None)
    if jalur is None:
        raise Http404(_("Laporan ini bukan bagian Anda dalam pekerjaan ini."))
    return _layani(request, halaman, jenis, jalur.nama, jalur.mulai, (jalur.dasar,))


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali(ALAMAT)
def jawab(request: HttpRequest, id: UUID, permintaan_id: UUID) -> HttpResponse:
    """The report a leader asked for."""
    halaman = buka_laporan_perkara(aktor(request), id)
    minta = next((satu for satu in halaman.permintaan if satu.pk == permintaan_id), None)
    if minta is None:
        raise Http404(_("Permintaan ini tidak ada, sudah dijawab, atau bukan untuk Anda."))
    jenis = halaman.diminta.kode if halaman.diminta else ""
    nama = halaman.nama.get(jenis, jenis)
    isi = {"minta": minta, "permintaan": minta.pk}
    return _layani(request, halaman, jenis, nama, halaman.perkara.penugasan.mulai, (minta.dasar,), **isi)


def _layani(
    request: HttpRequest,
    halaman: HalamanLaporan,
    jenis: str,
    nama: str,
    mulai: date,
    dasar: tuple[Any, ...],
    permintaan: UUID | None = None,
    minta: Any = None,
) -> HttpResponse:
    siapa, penugasan = aktor(request), halaman.perkara.penugasan
    awal = {"mulai": min(mulai, siapa.tanggal), "sampai": siapa.tanggal}
    form = LaporanForm(request.POST or None, initial=awal)
    status, alasan = 200, ()
    if request.method == "POST" and "tampilkan" not in request.POST and form.is_valid():
        hasil = _kirim(request, form, halaman.perkara, form.usulan(jenis, permintaan))
        if isinstance(hasil, HttpResponse):
            return hasil
        alasan = hasil
    if form.is_bound and "tampilkan" not in request.POST:
        status = 422
    masa = _masa(form, awal)
    bahan = susun_bahan(penugasan, None if halaman.ketua else (siapa.pegawai_id or 0,), *masa)
    if status == 200:
        form = _berdraf(form, susun_draf(bahan, masa, penugasan.target, penugasan.satuan), masa)
    isi = {"p": halaman.perkara, "form": form, "judul": nama, "bahan": bahan, "masa": masa, "minta": minta}
    isi |= {"dasar": dasar, "alasan": alasan, "catatan": bagian_catatan(bahan)}
    isi["capaian"] = sebut_capaian(bahan, penugasan.target, penugasan.satuan)
    return render(request, "pertanggungjawaban/susun.html", isi, status=status)


def _berdraf(form: LaporanForm, draf: Draf, masa: tuple[date, date]) -> LaporanForm:
    """A form that begins with the words of the record; what the person typed instead of them stays."""
    isi = {nama: form.data.get(nama, "") for nama in ("uraian", "hambatan", "rencana")}
    ketikan = any(isi.values()) and sidik_draf(isi["uraian"], isi["rencana"]) != form.data.get("draf")
    isi |= {} if ketikan else {"uraian": draf.uraian, "rencana": draf.rencana}
    return LaporanForm(initial={**isi, "mulai": masa[0], "sampai": masa[1], "draf": draf.sidik})


def _kirim(
    request: HttpRequest, form: LaporanForm, perkara: RingkasPerkara, usulan: UsulanLaporan
) -> HttpResponse | tuple[Alasan, ...]:
    """To the report that went out; or the reasons why it did not, with errors on the form."""
    try:
        hasil = kirim_laporan(aktor(request), perkara.penugasan.pk, usulan)
    except SudahTercatat:
        raise  # `sekali` answers
    except UsulanKeliru as galat:
        form.add_error(galat.medan if galat.medan in form.fields else None, str(galat))
        return ()
    except HalamanBasi as galat:
        return tertolak(request, perkara, str(galat))
    if hasil.laporan is None:
        return hasil.simpulan.alasan
    messages.success(request, _("Laporan terkirim."))
    return redirect("laporan:satu", hasil.laporan.pk)


def _masa(form: LaporanForm, awal: dict[str, date]) -> tuple[date, date]:
    """The period whose record is shown: as typed when that makes sense."""
    if form.is_bound:
        form.full_clean()
    isi = getattr(form, "cleaned_data", {})
    mulai, sampai = isi.get("mulai") or awal["mulai"], isi.get("sampai") or awal["sampai"]
    return (mulai, sampai) if mulai <= sampai else (awal["mulai"], awal["sampai"])
