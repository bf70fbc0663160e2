from django.apps import AppConfig


class BerkasConfig(AppConfig):
    name = "lincah.berkas"
    label = "berkas"
    verbose_name = "Berkas"
