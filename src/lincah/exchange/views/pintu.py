"""The door: bytes in, a signed answer out. No session, no cookie; only the signature counts."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

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
BESAR = 2 * 1024 * 1024
satu_besar = threading.BoundedSemaphore()


@csrf_exempt
@login_not_required
def pintu(request: HttpRequest) -> HttpResponse:
    """POST delivers a message; a person who comes here with a browser is led to the page for people."""
    if request.method != "POST":
        return redirect("pertukaran:keadaan")
    asal = get_adapter(request).get_client_ip(request)
    if not pembatas.boleh(asal):
        return _later("Terlalu banyak kiriman dari alamat ini; tunggu satu menit.")
    with _room(request) as ada:
        return _receive(request, asal) if ada else _later("Sedang menerima kiriman besar lain; tunggu satu menit.")


def _receive(request: HttpRequest, asal: str) -> HttpResponse:
    kiriman = request.read(BATAS_BADAN + 1)
    if len(kiriman) > BATAS_BADAN:
        return _refuse(413, f"Kiriman lebih dari {BATAS_BADAN // 1024 // 1024} MB.")
    try:
        balasan = terima(kiriman, waktu=sekarang(), asal=asal)
    except KunciTerkunci:
        return _refuse(503, "Instansi ini sedang tidak dapat menandatangani jawaban.")
    return HttpResponse(balasan.badan, status=balasan.status, content_type="application/json")


@contextmanager
def _room(request: HttpRequest) -> Iterator[bool]:
    """One large body at a time in a process: reading takes several times its size, and anybody may knock."""
    if not request.META.get("CONTENT_LENGTH", "").isdecimal() or int(request.META["CONTENT_LENGTH"]) <= BESAR:
        yield True
        return
    ada = satu_besar.acquire(blocking=False)
    try:
        yield ada
    finally:
        if ada:
            satu_besar.release()


def _later(keterangan: str) -> HttpResponse:
    jawab = _refuse(429, keterangan)
    jawab["Retry-After"] = str(SEMENIT)
    return jawab


def _refuse(status: int, keterangan: str) -> HttpResponse:
    return JsonResponse({"hasil": "ditolak", "keterangan": keterangan}, status=status)
