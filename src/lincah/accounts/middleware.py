"""What an account must do before anything else, and the transaction of what it changes about itself."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.urls import reverse
from django_htmx.http import HttpResponseClientRedirect

GANTI = "account_change_password"
BOLEH = frozenset({GANTI, "account_logout"})


class SandiPertamaMiddleware:
    """A first password, known to whoever made it, opens one page only: the one that replaces it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        if not getattr(view, "login_required", True) or not getattr(request.user, "harus_ganti_sandi", False):
            return None
        if request.resolver_match and request.resolver_match.url_name in BOLEH:
            return None
        return HttpResponseClientRedirect(resolve_url(GANTI)) if request.htmx else redirect(GANTI)


class AkunUtuhMiddleware:
    """A password or a second factor changes together with its event: the pages of allauth know no transaction.

    It stands innermost, so that what allauth answers by an exception has become a response here.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method != "POST" or not _mengubah_akun(request.path):
            return self.get_response(request)
        with transaction.atomic():
            jawab = self.get_response(request)
            if jawab.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
                transaction.set_rollback(True)
        return jawab


def _mengubah_akun(alamat: str) -> bool:
    """Not the second step of a login: what that counts must stay when it fails."""
    return alamat.startswith((reverse(GANTI), reverse("mfa_index"))) and alamat != reverse("mfa_authenticate")
