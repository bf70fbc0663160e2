from django.apps import AppConfig


class KedudukanConfig(AppConfig):
    name = "lincah.kedudukan"
    label = "kedudukan"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Kedudukan"

    def ready(self) -> None:
        from lincah.kedudukan.kejadian_akun import dengarkan

        dengarkan()
