"""From the first segment of the address to the instansi: its schema, its addresses, its cookies.

The segment works as the SCRIPT_NAME of the request. One URL configuration serves every instansi, `reverse()` and
`{% url %}` carry the prefix by themselves, and nothing is kept in memory per instansi. Nothing here asks the database
after the first request of a process (see registry.queries).
"""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.sessions.backends.signed_cookies import SessionStore
from django.contrib.sessions.middleware import SessionMiddleware
from django.db import connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render, resolve_url
from django.urls import get_script_prefix, set_script_prefix
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.http import urlencode
from django_htmx.http import HttpResponseClientRedirect

from lincah.kedudukan.penolakan import penolakan
from lincah.registry.models import Instansi
from lincah.registry.queries import instansi_dari_slug


class InstansiMiddleware:
    """Enters the instansi of the address; an unknown first segment stays in the public pages, where it is not found."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        connection.set_schema_to_public()
        slug, garis, sisa = request.path_info.removeprefix("/").partition("/")
        instansi = instansi_dari_slug(slug)
        request.tenant = instansi
        if instansi is None:
            return self._outside(request)
        if not garis:
            return _to_prefix(request, instansi)
        return self._inside(request, instansi, sisa)

    def _outside(self, request: HttpRequest) -> HttpResponseBase:
        request.urlconf = settings.PUBLIC_SCHEMA_URLCONF
        response = self.get_response(request)
        response.cookies.clear()  # one at "/" would be sent to every instansi
        return response

    def _inside(self, request: HttpRequest, instansi: Instansi, sisa: str) -> HttpResponseBase:
        sebelumnya = get_script_prefix()
        connection.set_tenant(instansi)
        request.path_info = f"/{sisa}"
        request.META["SCRIPT_NAME"] = f"/{instansi.slug}"
        set_script_prefix(instansi.awalan)
        try:
            with timezone.override(instansi.zona):
                response = self.get_response(request)
        finally:
            set_script_prefix(sebelumnya)
        _scope_cookies(response, instansi)
        if not response.has_header("Cache-Control"):
            # A shared phone shows nothing after logging out, and "back" shows the case as it is now.
            patch_cache_control(response, private=True, no_cache=True)
        return response


class KirimMiddleware:
    """A form sent by script learns where to go next instead of going there: the message waits for the reader.
    Where that message is a refusal, it learns that.

    It says for which account it was filled in: on a shared device somebody else may have logged in since, in another
    tab. Then it is not theirs to send.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if response.status_code != 302 or "X-Lincah-Kirim" not in request.headers:
            return response
        if tolak := penolakan(request):
            jawab = JsonResponse({"tolak": tolak}, status=409)
        else:
            jawab = JsonResponse({"ke": response.headers["Location"]})
        jawab.cookies = response.cookies
        return jawab

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        akun = request.headers.get("X-Lincah-Kirim")
        if akun is None or not request.user.is_authenticated or akun == str(request.user.pk):
            return None
        return render(request, "403_csrf.html", status=403)


class SesiMiddleware(SessionMiddleware):
    """Sessions live in the schema of the instansi; the public pages have none, and never touch the table."""

    def process_request(self, request: HttpRequest) -> None:
        if request.tenant is None:
            request.session = SessionStore()
        else:
            super().process_request(request)

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        if request.tenant is None:
            return response
        return super().process_response(request, response)


class MasukMiddleware(LoginRequiredMiddleware):
    """Every page needs a login unless its view says otherwise; a fragment leads the whole page to the door."""

    def handle_no_permission(self, request: HttpRequest, view_func: Callable[..., HttpResponse]) -> HttpResponse:
        jawab = super().handle_no_permission(request, view_func)
        if not request.htmx:
            return jawab
        kembali = urlencode({"next": request.htmx.current_url_abs_path or "/"})
        return HttpResponseClientRedirect(f"{resolve_url(settings.LOGIN_URL)}?{kembali}")


def _to_prefix(request: HttpRequest, instansi: Instansi) -> HttpResponse:
    query = request.META.get("QUERY_STRING", "")
    return HttpResponse(status=302, headers={"Location": instansi.awalan + (f"?{query}" if query else "")})


def _scope_cookies(response: HttpResponseBase, instansi: Instansi) -> None:
    # Session, CSRF and language of one instansi are not sent to another; a cookie that is deleted needs the same path.
    for kuki in response.cookies.values():
        if kuki["path"] == "/":
            kuki["path"] = instansi.awalan
