"""Problems of a case: read them, raise one, decide on one, answer or follow up."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.naskah.nama import bertitik
from lincah.pelaksanaan.forms_kerja import KendalaForm, PutusanForm, UraianForm
from lincah.pelaksanaan.isian import Isian, isi_halaman, layani, sekali, tertolak
from lincah.pelaksanaan.models import JenisPutusan, Kendala, PutusanKendala, Rincian
from lincah.pelaksanaan.queries.kendala import HalamanKendala, boleh_diangkat, buka_kendala
from lincah.pelaksanaan.queries.pelaksana import calon_pelaksana
from lincah.pelaksanaan.services.kendala import (
    HasilKendala,
    angkat_kendala,
    jawab_keterangan,
    laporkan_tindak_lanjut,
    putuskan_kendala,
)

KEMBALI = "pekerjaan:kendala"


@pegawai_saja
@require_GET
def kendala(request: HttpRequest, id: UUID) -> HttpResponse:
    """All problems of the case with what became of them."""
    halaman = buka_kendala(aktor(request), id)
    isi = isi_halaman(request, halaman.perkara, KEMBALI, halaman.kendala) | {"k": halaman}
    return render(request, "pelaksanaan/kendala.html", isi)


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali(KEMBALI)
def angkat(request: HttpRequest, id: UUID) -> HttpResponse:
    """A problem with the alternatives recommended."""
    halaman = buka_kendala(aktor(request), id)
    perkara = halaman.perkara
    if not halaman.boleh:
        sebab = _("Permasalahan dicatat sejak penugasan diterima sampai pekerjaannya selesai.")
        lain = _("Permasalahan disampaikan oleh yang ditugaskan dalam pekerjaan ini.")
        return tertolak(request, perkara, lain if boleh_diangkat(perkara) else sebab)
    kegiatan = (
        Rincian.objects.berlaku().filter(penugasan=perkara.penugasan).order_by("urutan").values_list("id", "kegiatan")
    )
    data = request.POST if request.method == "POST" else None
    form = KendalaForm(
        data, kegiatan=kegiatan, bersama=halaman.bersama, instansi=halaman.instansi, diminta=_diminta(halaman)
    )
    isian = Isian(
        perkara,
        form,
        _("Sampaikan permasalahan"),
        _("Sampaikan kepada pimpinan"),
        KEMBALI,
        halaman.aturan,
        halaman.kalimat,
    )
    return layani(
        request,
        isian,
        lambda: angkat_kendala(aktor(request), id, form.usulan()),
        _tersampaikan,
        alasan=lambda hasil: () if hasil.kendala else hasil.simpulan.alasan,
    )


def _tersampaikan(hasil: HasilKendala) -> str:
    nama = ", ".join(satu.nama for satu in hasil.simpulan.jawaban)
    return bertitik(_("Permasalahan tersampaikan kepada %(nama)s.") % {"nama": nama})


def _diminta(halaman: HalamanKendala) -> str:
    """Why an alternative must be there, with its article; '' where none is asked for."""
    dasar = halaman.aturan[0].dasar if halaman.beralternatif else ""
    pesan = _("Peraturan meminta sekurang-kurangnya satu alternatif rekomendasi (%(dasar)s).")
    return pesan % {"dasar": dasar} if dasar else ""


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali(KEMBALI)
def putuskan(request: HttpRequest, id: UUID, alamat_id: int) -> HttpResponse:
    """The decision of a leader, which becomes somebody's task."""
    siapa = aktor(request)
    halaman = buka_kendala(siapa, id)
    baris, alamat = next(
        ((satu, ini) for satu in halaman.kendala for ini in satu.alamat if ini.isi.pk == alamat_id), (None, None)
    )
    if baris is None or alamat is None:
        raise Http404(_("Permasalahan ini tidak ada atau bukan untuk Anda."))
    if not alamat.memutus:
        return tertolak(request, halaman.perkara, _("Permasalahan ini sudah selesai, atau diputus pejabat lain."))
    pilihan = [
        (satu.pk, _("Alternatif %(n)s: %(u)s") % {"n": satu.nomor, "u": satu.uraian}) for satu in baris.alternatif
    ]
    orang = [
        (satu.pegawai_id, f"{satu.nama} ({satu.keterangan})")
        for satu in calon_pelaksana(siapa, halaman.perkara.penugasan, alamat.isi.jabatan_id)
    ]
    awal = {"sejumlah": len(alamat.putusan)}
    data = request.POST if request.method == "POST" else None
    form = PutusanForm(data, initial=awal, alternatif=pilihan, orang=orang)
    isian = Isian(
        halaman.perkara, form, _("Putuskan permasalahan"), _("Putuskan dan beri tahu"), KEMBALI,
        (alamat.isi.dasar,), _asal(baris.isi),
    )  # fmt: skip
    return layani(request, isian, lambda: putuskan_kendala(siapa, id, alamat_id, form.putusan()), _lampau)


def _asal(kendala: Kendala) -> str:
    """The problem with who put it."""
    return _("%(uraian)s\nDisampaikan oleh %(nama)s") % {"uraian": kendala.uraian, "nama": kendala.oleh.nama_lengkap}


def _lampau(putusan: PutusanKendala) -> str:
    if putusan.jenis == JenisPutusan.KETERANGAN:
        return _("Pertanyaan Anda terkirim kepada yang menyampaikan permasalahan.")
    return bertitik(_("Putusan tercatat dan menjadi tugas %(nama)s.") % {"nama": putusan.pelaksana.nama_lengkap})


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali(KEMBALI)
def balas(request: HttpRequest, id: UUID, putusan_id: int) -> HttpResponse:
    """Answer a leader's question, or say what was done."""
    siapa = aktor(request)
    halaman = buka_kendala(siapa, id)
    semua = ((s, p) for s in halaman.kendala for ini in s.alamat for p in ini.putusan if p.isi.pk == putusan_id)
    baris, putusan = next(semua, (None, None))
    if baris is None or putusan is None:
        raise Http404(_("Putusan ini tidak ada atau bukan untuk Anda."))
    if not putusan.balas:
        return tertolak(
            request, halaman.perkara, _("Ini sudah dijawab atau diganti putusan lain, atau bukan bagian Anda.")
        )
    bertanya = putusan.isi.jenis == JenisPutusan.KETERANGAN
    label = _("Jawaban Anda") if bertanya else _("Apa yang sudah dikerjakan")
    form = UraianForm(request.POST if request.method == "POST" else None, label=label)
    judul = _("Jawab pertanyaan pimpinan") if bertanya else _("Selesaikan tindak lanjut")
    tombol = _("Kirim jawaban") if bertanya else _("Catat selesai")
    asal = {"oleh": putusan.isi.oleh.nama_lengkap, "sebagai": putusan.isi.sebagai, "uraian": putusan.isi.uraian}
    kata = (
        _("%(oleh)s, %(sebagai)s, bertanya: %(uraian)s") if bertanya else _("Putusan %(oleh)s, %(sebagai)s: %(uraian)s")
    )
    isian = Isian(halaman.perkara, form, judul, tombol, KEMBALI, (), f"{_asal(baris.isi)}\n{kata % asal}")
    perbuat = jawab_keterangan if bertanya else laporkan_tindak_lanjut
    kabar = _("Jawaban terkirim.") if bertanya else _("Tindak lanjut tercatat selesai.")
    return layani(request, isian, lambda: perbuat(siapa, id, putusan_id, **form.cleaned_data), lambda balasan: kabar)
