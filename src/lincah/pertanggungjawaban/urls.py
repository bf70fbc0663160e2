from django.urls import path

from lincah.pertanggungjawaban import views

app_name = "laporan"
urlpatterns = [
    path("laporan/", views.masuk, name="masuk"),
    path("laporan/<uuid:id>/", views.satu, name="satu"),
    path("laporan/<uuid:id>/laporan.pdf", views.pdf, name="pdf"),
    path("laporan/<uuid:id>/laporan.xlsx", views.xlsx, name="xlsx"),
    path("pekerjaan/<uuid:id>/laporan/", views.perkara, name="perkara"),
    path("pekerjaan/<uuid:id>/laporan/jadwal/", views.jadwal, name="jadwal"),
    path("pekerjaan/<uuid:id>/laporan/minta/", views.minta, name="minta"),
    path("pekerjaan/<uuid:id>/laporan/susun/<slug:jenis>/", views.susun, name="susun"),
    path("pekerjaan/<uuid:id>/laporan/jawab/<uuid:permintaan_id>/", views.jawab, name="jawab"),
]
