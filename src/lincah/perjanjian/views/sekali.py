"""One form is written down once, however often a phone sends it."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect

from lincah.kedudukan.akses import aktor
from lincah.kedudukan.forms import uuid_dari
from lincah.kedudukan.penolakan import penolakan
from lincah.penugasan.services.galat import SUDAH
from lincah.perjanjian.models import IsianMasuk

View = Callable[..., HttpResponse]


def sekali(view: View) -> View:
    """For a view that writes: a form that arrived before is led where it led then, whatever happened since.

    The mark goes first, so that the same form arriving at the same moment waits; what refuses wrote nothing, and leaves
    no mark.
    """

    @wraps(view)
    def jawab(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        kunci = uuid_dari(request.POST.get("kunci", "")) if request.method == "POST" else None
        if kunci is None:
            return view(request, *args, **kwargs)
        with transaction.atomic():
            if not _tandai(request, kunci):
                messages.success(request, SUDAH)
                return redirect(IsianMasuk.objects.get(kunci=kunci).ke)
            hasil = view(request, *args, **kwargs)
            if isinstance(hasil, HttpResponseRedirect) and not penolakan(request):
                IsianMasuk.objects.filter(kunci=kunci).update(ke=hasil.url)
            else:
                transaction.set_rollback(True)
        return hasil

    return jawab


def _tandai(request: HttpRequest, kunci: UUID) -> bool:
    """Note that the form arrived; False when it did before."""
    try:
        with transaction.atomic():
            IsianMasuk.objects.create(kunci=kunci, ke="", waktu=aktor(request).waktu)
    except IntegrityError:
        return False
    return True
