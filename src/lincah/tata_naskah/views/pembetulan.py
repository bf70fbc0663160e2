"""Put a letter right by a new one."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.naskah.cetak import GagalCetak
from lincah.naskah.models import StatusNaskah
from lincah.naskah.nomor import PolaKeliru
from lincah.naskah.services import StatusDitolak
from lincah.naskah.surat import SuratTidakLengkap
from lincah.tata_naskah.akses import buka_surat
from lincah.tata_naskah.forms.pembetulan import PembetulanForm, awal_pembetulan
from lincah.tata_naskah.services.pembetulan import BUKAN_ANDA, betulkan, jabatan_pembetul


@require_http_methods(["GET", "HEAD", "POST"])
@pegawai_saja
def ubah(request: HttpRequest, id: UUID) -> HttpResponse:
    """GET shows the words as they stand; POST sets the new letter in the place of the old."""
    siapa = aktor(request)
    lama = buka_surat(siapa, id)
    if jabatan_pembetul(siapa, lama) is None:
        raise PermissionDenied(BUKAN_ANDA)
    if lama.status != StatusNaskah.BERLAKU:
        messages.error(request, "Surat ini sudah tidak berlaku, sehingga tidak dibetulkan lagi.")
        return redirect("surat:surat", lama.pk)
    form = PembetulanForm(request.POST or None, initial=awal_pembetulan(lama.isi))
    if request.method == "POST" and form.is_valid():
        try:
            baru = betulkan(siapa, lama, form.pembetulan())
        except (GagalCetak, PolaKeliru, SuratTidakLengkap, StatusDitolak) as galat:
            form.add_error(None, f"{galat} Tidak ada yang berubah.")
        else:
            messages.success(request, f"Surat {baru.nomor} menggantikan surat {lama.nomor}.")
            return redirect("surat:surat", baru.pk)
    return render(request, "surat/betulkan.html", {"surat": lama, "form": form}, status=422 if form.errors else 200)
