from django.apps import AppConfig


class TataNaskahConfig(AppConfig):
    name = "lincah.tata_naskah"
    label = "tata_naskah"
    verbose_name = "Tata naskah"

    def ready(self) -> None:
        from lincah.pengingat.kait import daftarkan_penyedia
        from lincah.tata_naskah.menunggu import OBJEK, PenyediaSurat

        daftarkan_penyedia(OBJEK, PenyediaSurat())
