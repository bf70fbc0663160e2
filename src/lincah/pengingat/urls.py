"""Addresses of pengingat: the setting, one's own page, the calendar."""

from django.urls import path

from lincah.pengingat.views import ics, pengaturan, pribadi

app_name = "pengingat"
urlpatterns = [
    path("pengingat/", pribadi.pribadi, name="pribadi"),
    path("pengingat/surel/", pribadi.surel, name="surel"),
    path("pengingat/kalender/", pribadi.kalender, name="kalender"),
    path("pengingat/pengaturan/", pengaturan.pengaturan, name="pengaturan"),
    path("kalender/<int:pegawai_id>/<str:sandi>.ics", ics.ics, name="ics"),
]
