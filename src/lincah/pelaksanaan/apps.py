from django.apps import AppConfig


class PelaksanaanConfig(AppConfig):
    name = "lincah.pelaksanaan"
    label = "pelaksanaan"
    verbose_name = "Pelaksanaan"

    def ready(self) -> None:
        from lincah.pelaksanaan.services.lintas import KerjaPelaksanaan
        from lincah.penugasan.kait import daftarkan_kerja

        daftarkan_kerja(KerjaPelaksanaan())
