from django.apps import AppConfig


class PertanggungjawabanConfig(AppConfig):
    name = "lincah.pertanggungjawaban"
    label = "pertanggungjawaban"
    verbose_name = "Pertanggungjawaban"
