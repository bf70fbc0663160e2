from django.apps import AppConfig


class PelaksanaanConfig(AppConfig):
    name = "lincah.pelaksanaan"
    label = "pelaksanaan"
    verbose_name = "Pelaksanaan"

    def ready(self) -> None:
        from lincah.exchange.kait import daftarkan_jenis
        from lincah.kedudukan.kait import daftarkan_penjaga
        from lincah.pelaksanaan.penyedia import PenyediaPelaksanaan
        from lincah.pelaksanaan.queries.capaian import baca_capaian
        from lincah.pelaksanaan.queries.tunggu import JENIS
        from lincah.pelaksanaan.services.lintas import KerjaPelaksanaan
        from lincah.pelaksanaan.services.mitra.jenis import NAMA
        from lincah.pelaksanaan.services.mitra.penangan import PENANGAN
        from lincah.pelaksanaan.services.penjaga import PenjagaPelaksanaan
        from lincah.pengingat.kait import daftarkan_penyedia
        from lincah.penugasan.kait import daftarkan_kerja
        from lincah.perjanjian.kait import daftarkan_pembaca_capaian

        for kode, penangan in PENANGAN.items():
            daftarkan_jenis(kode, NAMA[kode], penangan)
        daftarkan_kerja(KerjaPelaksanaan())
        daftarkan_pembaca_capaian(baca_capaian)
        daftarkan_penjaga(JENIS, PenjagaPelaksanaan())
        daftarkan_penyedia(JENIS, PenyediaPelaksanaan())
