from django.urls import path

from lincah.naskah import views

app_name = "naskah"
urlpatterns = [
    path("v/", views.cari, name="cari"),
    path("v/<str:kode>/", views.verifikasi, name="verifikasi"),
]
