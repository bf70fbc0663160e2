from django.apps import AppConfig


class PerjanjianConfig(AppConfig):
    name = "lincah.perjanjian"
    label = "perjanjian"
    verbose_name = "Perjanjian kinerja"

    def ready(self) -> None:
        from lincah.kedudukan.kait import daftarkan_penjaga
        from lincah.pengingat.kait import daftarkan_penyedia
        from lincah.penugasan.asal import daftarkan_pembuka
        from lincah.perjanjian.penyedia import PenyediaPerjanjian
        from lincah.perjanjian.queries.pembaca import boleh_membuka
        from lincah.perjanjian.services.penjaga import PenjagaTarget
        from lincah.perjanjian.services.tautan import AWALAN, tautkan
        from lincah.tata_naskah.kait import daftarkan_pembaca

        daftarkan_penjaga("perjanjian", PenjagaTarget())
        daftarkan_penyedia("perjanjian", PenyediaPerjanjian())
        daftarkan_pembuka(AWALAN, tautkan)
        daftarkan_pembaca("perjanjian", boleh_membuka)
