from django.apps import AppConfig


class TataNaskahConfig(AppConfig):
    name = "lincah.tata_naskah"
    label = "tata_naskah"
    verbose_name = "Tata naskah"
