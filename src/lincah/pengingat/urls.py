"""Addresses of pengingat."""

from django.urls import path

from lincah.pengingat.views import pengaturan

app_name = "pengingat"
urlpatterns = [
    path("pengingat/pengaturan/", pengaturan.pengaturan, name="pengaturan"),
]
