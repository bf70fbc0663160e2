from django.urls import path

from lincah.kedudukan.views import bagan

app_name = "bagan"
urlpatterns = [
    path("bagan/", bagan.instansi, name="instansi"),
    path("bagan/<int:unit_id>/", bagan.unit, name="unit"),
]
