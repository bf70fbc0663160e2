from django.apps import AppConfig


class PenugasanConfig(AppConfig):
    name = "lincah.penugasan"
    label = "penugasan"
    verbose_name = "Penugasan"

    def ready(self) -> None:
        from lincah.kedudukan.kait import daftarkan_atasan
        from lincah.penugasan.queries.ketua import ketua_tim

        daftarkan_atasan("penugasan", ketua_tim)
