from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    name = "lincah.exchange"
    label = "exchange"
    verbose_name = "Pertukaran"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from lincah.exchange.sapa import daftarkan_sapa
        from lincah.exchange.services.kunci import saat_didirikan
        from lincah.registry.services import didirikan

        daftarkan_sapa()
        didirikan.connect(saat_didirikan, dispatch_uid="exchange.kunci")
