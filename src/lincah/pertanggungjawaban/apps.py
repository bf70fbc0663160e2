from django.apps import AppConfig


class PertanggungjawabanConfig(AppConfig):
    name = "lincah.pertanggungjawaban"
    label = "pertanggungjawaban"
    verbose_name = "Pertanggungjawaban"

    def ready(self) -> None:
        from lincah.exchange.kait import daftarkan_jenis
        from lincah.pelaksanaan.services.mitra.jenis import NAMA
        from lincah.pertanggungjawaban.services.mitra import PENANGAN

        for kode, penangan in PENANGAN.items():
            daftarkan_jenis(kode, NAMA[kode], penangan)
