"""What an administrator sets about due days and reminders."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from lincah.kedudukan.akses import administrator_saja, aktor
from lincah.pengingat.forms import PengaturanForm, awal
from lincah.pengingat.models import PengaturanPengingat
from lincah.pengingat.services import ubah_pengaturan


@require_http_methods(["GET", "HEAD", "POST"])
@administrator_saja
def pengaturan(request: HttpRequest) -> HttpResponse:
    """How long acts may wait, days off, escalation, digests."""
    baris = PengaturanPengingat.objects.filter(pk=1).first() or PengaturanPengingat()
    form = PengaturanForm(request.POST or None, initial=awal(baris))
    if request.method == "POST" and form.is_valid():
        berubah = ubah_pengaturan(aktor(request), form.isian())
        messages.success(request, TERSIMPAN if berubah else "Tidak ada yang berubah dari pengaturan sebelumnya.")
        return redirect("pengingat:pengaturan")
    isi = {"form": form, "surel_ada": bool(settings.LINCAH_SUREL), "tempat": "lainnya"}
    return render(request, "pengingat/pengaturan.html", isi, status=422 if form.errors else 200)


TERSIMPAN = "Pengaturan disimpan. Tenggat baru berlaku bagi tindakan yang mulai menunggu sesudah ini."
