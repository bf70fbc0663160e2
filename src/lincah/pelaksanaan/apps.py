from django.apps import AppConfig


class PelaksanaanConfig(AppConfig):
    name = "lincah.pelaksanaan"
    label = "pelaksanaan"
    verbose_name = "Pelaksanaan"
