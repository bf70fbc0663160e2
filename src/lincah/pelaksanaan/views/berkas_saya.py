"""What one's own files take, with the work each belongs to."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from lincah.berkas.kuota import kata_ukuran, pemakaian
from lincah.berkas.queries import berkas_pegawai
from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services.usulan import OBJEK

SEHALAMAN = 20


@pegawai_saja
@require_GET
def berkas_saya(request: HttpRequest) -> HttpResponse:
    """Newest first; three queries beside the head."""
    siapa = aktor(request)
    ada = pemakaian(siapa.pegawai_id)
    halaman = Paginator(berkas_pegawai(siapa.pegawai_id or 0), SEHALAMAN).get_page(request.GET.get("halaman"))
    judul = Penugasan.objects.in_bulk({satu.objek_id for satu in halaman if satu.objek_jenis == OBJEK})
    per_id = {str(id): satu.judul for id, satu in judul.items()}
    baris = [(satu, per_id.get(satu.objek_id, ""), kata_ukuran(satu.isi.ukuran)) for satu in halaman]
    batas = f" dari {kata_ukuran(ada.batas)} yang tersedia bagi Anda" if ada.batas else ""
    kalimat = f"Berkas Anda memakai {kata_ukuran(ada.terpakai)}{batas}."
    isi = {"baris": baris, "halaman": halaman, "ada": ada, "kalimat": kalimat}
    return render(request, "pelaksanaan/berkas_saya.html", isi)
