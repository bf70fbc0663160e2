from django.apps import AppConfig


class PenugasanConfig(AppConfig):
    name = "lincah.penugasan"
    label = "penugasan"
    verbose_name = "Penugasan"
