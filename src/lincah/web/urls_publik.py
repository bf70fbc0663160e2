"""The addresses outside every instansi."""

from django.urls import path

from lincah.web import publik

urlpatterns = [
    path("", publik.daftar_instansi, name="publik"),
    path("favicon.ico", publik.lambang),
    path("sehat", publik.sehat, name="sehat"),
]
