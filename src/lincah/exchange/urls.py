from django.urls import include, path

from lincah.exchange.views import pintu

PERTUKARAN = [
    path("", pintu.pintu, name="pintu"),
    path("keadaan/", pintu.pintu, name="keadaan"),
]
urlpatterns = [path("pertukaran/", include((PERTUKARAN, "pertukaran")))]
