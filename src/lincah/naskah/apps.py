from django.apps import AppConfig


class NaskahConfig(AppConfig):
    name = "lincah.naskah"
    label = "naskah"
    default_auto_field = "django.db.models.BigAutoField"
