"""Errors of the domain become pages in one place: what happened, that nothing was lost, what to do next."""

from collections.abc import Callable

from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.template.response import TemplateResponse

from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda
from lincah.registry.queries import ProfilTidakAda

STATUS: dict[type[Exception], int] = {
    PerkaraTidakAda: 404, Http404: 404, HalamanBasi: 409, ProfilTidakAda: 409,
}  # fmt: skip


class GalatMiddleware:
    """Turns an error a view did not handle itself into its page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, galat: Exception) -> HttpResponse | TemplateResponse | None:
        """The page for a known error; None for any other, which is then a fault of ours (500)."""
        status = next((kode for jenis, kode in STATUS.items() if isinstance(galat, jenis)), None)
        if status is None:
            return None
        return render(request, f"{status}.html", {"pesan": _kata(galat)}, status=status)


def _kata(galat: Exception) -> str:
    """What the error says to the person; `get_object_or_404` speaks of models, in English, and is left out."""
    asing = isinstance(galat, Http404) and isinstance(galat.__context__, ObjectDoesNotExist)
    return "" if asing else str(galat)
