"""Who may look after the exchange: the administrator of the instansi."""

from collections.abc import Callable
from functools import wraps

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from lincah.audit.services import Pelaku

View = Callable[..., HttpResponseBase]


def pengelola_saja(view: View) -> View:
    """Only for the administrator of the instansi."""

    @wraps(view)
    def dijaga(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if not request.user.is_administrator:
            raise PermissionDenied("Halaman pertukaran untuk administrator instansi.")
        return view(request, *args, **kwargs)

    return dijaga


def pelaku(request: HttpRequest) -> Pelaku:
    """The administrator, for the audit event."""
    return Pelaku(request.user.pk, None, request.user.get_username(), "administrator")
