"""Pages outside every instansi: which instansi are here, and whether the server is well."""

from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static

from lincah.registry.queries import semua_instansi


@login_not_required
def daftar_instansi(request: HttpRequest) -> HttpResponse:
    """The instansi of this deployment, each with the address to enter at."""
    return render(request, "registry/daftar.html", {"semua": semua_instansi()})


@login_not_required
def lambang(request: HttpRequest) -> HttpResponse:
    """Browsers ask for this address whatever the page says."""
    return redirect(static("lincah/lambang.svg"), permanent=True)


@login_not_required
def sehat(request: HttpRequest) -> JsonResponse:
    """For whoever watches over the server: 200 when the database answers, 503 when it does not."""
    try:
        with connection.cursor() as kursor:
            kursor.execute("SELECT 1")
    except DatabaseError:
        return JsonResponse({"sehat": False, "basis_data": "tidak menjawab"}, status=503)
    return JsonResponse({"sehat": True})
