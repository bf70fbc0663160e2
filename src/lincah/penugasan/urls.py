from django.urls import path

from lincah.penugasan import views

app_name = "penugasan"
urlpatterns = [
    path("tugaskan/", views.tugaskan, name="tugaskan"),
    path("tugaskan/jalan/", views.jalan, name="jalan"),
    path("tugaskan/usul-tim/", views.usul_tim, name="usul_tim"),
    path("tim/tertahan/", views.tertunda, name="tertunda"),
    path("minta/", views.pilih_unit, name="pilih_unit"),
    path("minta/<int:unit_id>/", views.minta, name="minta"),
    path("minta/<int:unit_id>/jalan/", views.jalan_minta, name="jalan_minta"),
    path("minta/instansi/<int:mitra_id>/", views.minta_mitra, name="minta_mitra"),
    path("minta/instansi/<int:mitra_id>/jalan/", views.jalan_mitra, name="jalan_mitra"),
    path("ajukan/", views.pilih_pekerjaan, name="pilih_pekerjaan"),
    path("ajukan/<int:unit_id>/", views.ajukan_diri, name="ajukan_diri"),
]
