"""The addresses inside an instansi, below `/<slug>/`."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from lincah.web.galeri import galeri
from lincah.web.pengaturan import yang_ada

urlpatterns: list[URLPattern | URLResolver] = [path("akun/", include("lincah.accounts.urls"))]
if settings.LINCAH_DEMO:
    urlpatterns.append(path("demo/", include("lincah.accounts.urls_demo")))

if settings.LINCAH_DEMO or settings.DEBUG:
    urlpatterns.append(path("galeri/", galeri, name="galeri"))

# Each chapter names its own addresses.
urlpatterns += [
    path("", include(modul))
    for modul in yang_ada(
        "lincah.web.urls_layar",
        "lincah.exchange.urls",
        "lincah.kedudukan.urls",
        "lincah.kedudukan.urls_bagan",
        "lincah.web.urls_peraturan",
        "lincah.tata_naskah.urls",
        "lincah.pengingat.urls",
        "lincah.penugasan.urls",
        "lincah.pertanggungjawaban.urls",
        "lincah.perjanjian.urls",
        "lincah.pelaksanaan.urls",
        "lincah.pantauan.urls",
        "lincah.naskah.urls",
    )
]
