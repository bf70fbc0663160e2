from django.urls import URLPattern, URLResolver, include, path

from lincah.pantauan import views

PANTAUAN = [
    path("", views.saya, name="saya"),
    path("daerah/", views.daerah, name="daerah"),
    path("<int:unit_id>/", views.unit, name="unit"),
    path("<int:unit_id>/cetak/", views.cetak, name="cetak"),
    path("<int:unit_id>/unit/", views.bawahan, name="bawahan"),
    path("<int:unit_id>/beban/", views.beban, name="beban"),
    path("<int:unit_id>/rentang/", views.rentang, name="rentang"),
    path("<int:unit_id>/sasaran/", views.sasaran, name="sasaran"),
    path("<int:unit_id>/pekerjaan/", views.pekerjaan, name="pekerjaan"),
    path("<int:unit_id>/pegawai/", views.pegawai, name="pegawai"),
]
urlpatterns: list[URLPattern | URLResolver] = [path("pantauan/", include((PANTAUAN, "pantauan")))]
