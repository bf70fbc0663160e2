from django.urls import path

from lincah.web import peraturan_views as views
from lincah.web.banding.views import banding
from lincah.web.cari.views import cari

app_name = "peraturan"
urlpatterns = [
    path("peraturan/", views.daftar, name="daftar"),
    path("peraturan/banding/", banding, name="banding"),
    path("peraturan/cari/", cari, name="cari"),
    path("peraturan/<slug:id>/", views.rincian, name="rincian"),
    path("peraturan/<slug:id>/kedudukan/", views.kedudukan, name="kedudukan"),
    path("peraturan/<slug:id>/kedudukan/<int:nomor>/", views.model, name="model"),
    path("peraturan/<slug:id>/bab/<slug:kode>/", views.bab, name="bab"),
    path("peraturan/<slug:id>/penugasan/", views.penugasan, name="penugasan"),
    path("peraturan/<slug:id>/penugasan/alur/<int:nomor>/", views.alur, name="alur"),
    path("peraturan/<slug:id>/penugasan/alur/<int:nomor>/bpmn/", views.alur_bpmn, name="alur_bpmn"),
    path("peraturan/<slug:id>/pelaksanaan/", views.pelaksanaan, name="pelaksanaan"),
    path("peraturan/<slug:id>/pelaksanaan/<int:nomor>/", views.tahapan, name="tahapan"),
    path("peraturan/<slug:id>/pelaksanaan/<int:nomor>/bpmn/", views.tahapan_bpmn, name="tahapan_bpmn"),
    path("peraturan/<slug:id>/tidak-diatur/", views.sunyi, name="sunyi"),
    path("peraturan/<slug:id>/tafsir/", views.tafsir, name="tafsir"),
    path("peraturan/<slug:id>/tafsir/<slug:kode>/", views.satu_tafsir, name="satu_tafsir"),
    path("peraturan/<slug:id>/gambar/", views.gambar, name="gambar"),
    path("peraturan/<slug:id>/gambar/<int:urutan>/", views.satu_gambar, name="satu_gambar"),
    path("peraturan/<slug:id>/gambar/<int:urutan>/bpmn/<int:nomor>/", views.gambar_bpmn, name="gambar_bpmn"),
    path("peraturan/<slug:id>/naskah/<int:nomor>/", views.naskah, name="naskah"),
    path("peraturan/<slug:id>/kasus/", views.kasus, name="kasus"),
]
