"""The demo only: become another person of the story. Not reachable otherwise, twice over: the address is not there
(web.urls), and the view itself refuses."""

from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import get_script_prefix
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from lincah.accounts.models import Akun, JenisAkun


@login_not_required
@require_POST
def sebagai(request: HttpRequest) -> HttpResponse:
    """Log in as the employee `orang` (id of the pegawai) and return to where one was."""
    if not settings.LINCAH_DEMO:
        raise Http404
    kunci = request.POST.get("orang") or request.POST.get("pegawai", "")
    if not kunci.isdecimal():
        raise Http404
    akun = get_object_or_404(Akun, pegawai__pk=int(kunci), jenis=JenisAkun.PEGAWAI, is_active=True)
    request.session.flush()
    login(request, akun, backend=settings.AUTHENTICATION_BACKENDS[0])
    return redirect(_kembali_ke(request))


def _kembali_ke(request: HttpRequest) -> str:
    tujuan = request.POST.get("next", "")
    if url_has_allowed_host_and_scheme(tujuan, allowed_hosts={request.get_host()}, require_https=request.is_secure()):
        return tujuan
    return get_script_prefix()
