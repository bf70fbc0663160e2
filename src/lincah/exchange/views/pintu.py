"""The door: bytes in, a signed answer out. No session, no cookie; only the signature counts."""

from allauth.account.adapter import get_adapter
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.views.decorators.csrf import csrf_exempt

from lincah.exchange.amplop import BATAS_BADAN
from lincah.exchange.pembatas import Pembatas
from lincah.exchange.sandi import KunciTerkunci
from lincah.exchange.services import terima
from lincah.registry.waktu import sekarang

pembatas = Pembatas()
SEMENIT = 60


@csrf_exempt
@login_not_required
def pintu(request: HttpRequest) -> HttpResponse:
    """POST delivers a message; a person who comes here with a browser is led to the page for people."""
    if request.method != "POST":
        return redirect("pertukaran:keadaan")
    asal = get_adapter(request).get_client_ip(request)
    if not pembatas.boleh(asal):
        jawab = _refuse(429, "Terlalu banyak kiriman dari alamat ini; tunggu satu menit.")
        jawab["Retry-After"] = str(SEMENIT)
        return jawab
    kiriman = request.read(BATAS_BADAN + 1)
    if len(kiriman) > BATAS_BADAN:
        return _refuse(413, f"Kiriman lebih dari {BATAS_BADAN // 1024 // 1024} MB.")
    try:
        balasan = terima(kiriman, waktu=sekarang(), asal=asal)
    except KunciTerkunci:
        return _refuse(503, "Instansi ini sedang tidak dapat menandatangani jawaban.")
    return HttpResponse(balasan.badan, status=balasan.status, content_type="application/json")


def _refuse(status: int, keterangan: str) -> HttpResponse:
    return JsonResponse({"hasil": "ditolak", "keterangan": keterangan}, status=status)
