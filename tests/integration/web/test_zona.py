"""A moment is shown on the day it has where the instansi lies, not on the day of Jakarta or of Greenwich."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.template import Context, Template
from django.test import RequestFactory

from lincah.registry.models import Instansi
from lincah.registry.queries import lupakan_ingatan
from lincah.web.middleware import InstansiMiddleware

SAAT = datetime(2025, 3, 2, 16, 30, tzinfo=UTC)  # 3 March in Makassar and Jayapura, still the second in Jakarta


@pytest.mark.parametrize(
    ("zona", "hari"),
    [("Asia/Jakarta", "2 Maret 2025"), ("Asia/Makassar", "3 Maret 2025"), ("Asia/Jayapura", "3 Maret 2025")],
)
def test_the_day_of_a_moment(tenant: Any, zona: str, hari: str) -> None:
    Instansi.objects.filter(pk=tenant.pk).update(zona=zona)
    lupakan_ingatan()

    def tampil(request: HttpRequest) -> HttpResponse:
        templat = Template("{% load lincah %}{{ saat|tanggal_pendek }} {{ saat|tanggal }}")
        return HttpResponse(templat.render(Context({"saat": SAAT})))

    request = RequestFactory().get("/uji1/lainnya/")
    isi = InstansiMiddleware(tampil)(request).content.decode()
    assert isi.count(hari) == 2
