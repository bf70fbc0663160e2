"""Addresses of kedudukan: people, oneself, one's team, problems, the structure and its administration, charts."""

from django.urls import URLPattern, URLResolver, include, path

from lincah.kedudukan.views import akun, bangunan, catatan, kompetensi, masalah, pegawai, penutupan, struktur

PEGAWAI = [
    path("", pegawai.daftar, name="daftar"),
    path("<int:pegawai_id>/", pegawai.rincian, name="rincian"),
]
STRUKTUR = [
    path("", struktur.daftar, name="daftar"),
    path("unit-baru/", bangunan.unit_baru, name="puncak_baru"),
    path("<int:unit_id>/", struktur.unit, name="unit"),
    path("<int:unit_id>/unit-baru/", bangunan.unit_baru, name="unit_baru"),
    path("<int:unit_id>/jabatan-baru/", bangunan.jabatan_baru, name="jabatan_baru"),
    path("<int:unit_id>/model/", bangunan.model, name="model"),
    path("<int:unit_id>/ubah/", bangunan.ubah_unit, name="ubah_unit"),
    path("<int:unit_id>/pindah/", bangunan.pindah, name="pindah"),
    path("<int:unit_id>/tutup/", penutupan.tutup_unit, name="tutup_unit"),
    path("jabatan/<int:jabatan_id>/", struktur.jabatan, name="jabatan"),
    path("jabatan/<int:jabatan_id>/ubah/", bangunan.ubah_jabatan, name="ubah_jabatan"),
    path("jabatan/<int:jabatan_id>/tutup/", penutupan.tutup_jabatan, name="tutup_jabatan"),
    path("jabatan/<int:jabatan_id>/alihkan/", penutupan.alihkan, name="alihkan"),
    path("angkat/", catatan.angkat, name="angkat"),
    path("mutasi/", catatan.mutasi, name="mutasi"),
    path("pemangkuan/<int:pemangkuan_id>/akhiri/", catatan.akhiri, name="akhiri"),
    path("delegasi/", catatan.delegasi, name="delegasi"),
    path("delegasi/<int:delegasi_id>/cabut/", catatan.cabut, name="cabut"),
    path("pegawai-baru/", akun.pegawai_baru, name="pegawai_baru"),
    path("pegawai/<int:pegawai_id>/penetapan/", catatan.penetapan, name="penetapan"),
    path("pegawai/<int:pegawai_id>/kompetensi/", kompetensi.catat, name="kompetensi"),
    path("kompetensi/<int:milik_id>/akhiri/", kompetensi.akhiri, name="akhiri_kompetensi"),
    path("pegawai/<int:pegawai_id>/ubah/", akun.ubah_pegawai, name="ubah_pegawai"),
    path("pegawai/<int:pegawai_id>/sandi/", akun.sandi, name="sandi"),
    path("pegawai/<int:pegawai_id>/pengaman/", akun.hapus_pengaman, name="hapus_pengaman"),
    path("pegawai/<int:pegawai_id>/sandi-baru/", akun.sandi_baru, name="sandi_baru"),
]
urlpatterns: list[URLPattern | URLResolver] = [
    path("pegawai/", include((PEGAWAI, "pegawai"))),
    path("struktur/", include((STRUKTUR, "struktur"))),
    path("kinerja/", pegawai.kinerja, name="kinerja"),
    path("tim/", pegawai.tim, name="tim"),
    path("masalah/", masalah.masalah, name="masalah"),
]
