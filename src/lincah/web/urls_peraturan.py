from django.urls import path

from lincah.web import peraturan_views as views

app_name = "peraturan"
urlpatterns = [
    path("peraturan/", views.daftar, name="daftar"),
    path("peraturan/<slug:id>/", views.rincian, name="rincian"),
    path("peraturan/<slug:id>/pelaksanaan/", views.pelaksanaan, name="pelaksanaan"),
    path("peraturan/<slug:id>/tafsir/", views.tafsir, name="tafsir"),
    path("peraturan/<slug:id>/gambar/", views.gambar, name="gambar"),
    path("peraturan/<slug:id>/gambar/<int:urutan>/", views.satu_gambar, name="satu_gambar"),
]
