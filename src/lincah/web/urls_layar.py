"""The two places that belong to no chapter."""

from django.urls import path

from lincah.web import layar

urlpatterns = [
    path("", layar.beranda, name="beranda"),
    path("lainnya/", layar.lainnya, name="lainnya"),
]
