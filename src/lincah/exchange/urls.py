from django.urls import include, path

from lincah.exchange.views import keadaan, mitra, pesan, pintu

PERTUKARAN = [
    path("", pintu.pintu, name="pintu"),
    path("keadaan/", keadaan.keadaan, name="keadaan"),
    path("kartu/", mitra.kartu, name="kartu"),
    path("kartu/ganti/", mitra.ganti, name="ganti"),
    path("mitra/baru/", mitra.baru, name="mitra_baru"),
    path("mitra/<int:mitra_id>/", mitra.rincian, name="mitra"),
    path("mitra/<int:mitra_id>/tindak/", mitra.tindak, name="tindak"),
    path("keluar/<int:pesan_id>/", pesan.keluar, name="keluar"),
    path("masuk/<int:pesan_id>/", pesan.masuk, name="masuk"),
]
urlpatterns = [path("pertukaran/", include((PERTUKARAN, "pertukaran")))]
