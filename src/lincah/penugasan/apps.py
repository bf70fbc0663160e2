from django.apps import AppConfig


class PenugasanConfig(AppConfig):
    name = "lincah.penugasan"
    label = "penugasan"
    verbose_name = "Penugasan"

    def ready(self) -> None:
        from lincah.exchange.kait import daftarkan_jenis
        from lincah.kedudukan.kait import daftarkan_atasan, daftarkan_bagian, daftarkan_penjaga
        from lincah.pengingat.kait import daftarkan_penyedia
        from lincah.penugasan.penyedia import PenyediaPenugasan
        from lincah.penugasan.queries.ketua import ketua_tim
        from lincah.penugasan.queries.pembaca import boleh_membuka
        from lincah.penugasan.services.kata import list_ragam
        from lincah.penugasan.services.lintas.jenis import NAMA
        from lincah.penugasan.services.lintas.terima import PENANGAN
        from lincah.penugasan.services.lintas.terima_ubahan import PENANGAN_UBAHAN
        from lincah.penugasan.services.penjaga import PenjagaPenugasan
        from lincah.penugasan.tampilan_beban import bagian_beban
        from lincah.tata_naskah.kait import daftarkan_pembaca, daftarkan_ragam

        for kode, penangan in (PENANGAN | PENANGAN_UBAHAN).items():
            daftarkan_jenis(kode, NAMA[kode], penangan)
        daftarkan_atasan("penugasan", ketua_tim)
        daftarkan_bagian("penugasan", bagian_beban)
        daftarkan_penjaga("penugasan", PenjagaPenugasan())
        daftarkan_penyedia("penugasan", PenyediaPenugasan())
        daftarkan_pembaca("penugasan", boleh_membuka)
        daftarkan_ragam("penugasan", list_ragam)
