from django.apps import AppConfig


class PantauanConfig(AppConfig):
    name = "lincah.pantauan"
    label = "pantauan"
    verbose_name = "Pantauan"
