from django.apps import AppConfig


class PengingatConfig(AppConfig):
    name = "lincah.pengingat"
    label = "pengingat"
    verbose_name = "Pengingat"
