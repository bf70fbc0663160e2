from django.urls import path

from lincah.pelaksanaan import views

app_name = "pekerjaan"
urlpatterns = [
    path("pekerjaan/", views.daftar, name="daftar"),
    path("pekerjaan/<uuid:id>/", views.perkara, name="perkara"),
    path("pekerjaan/<uuid:id>/surat.pdf", views.surat, name="surat"),
    path("pekerjaan/<uuid:id>/surat/<str:sidik>.png", views.gambar, name="gambar"),
    path("pekerjaan/<uuid:id>/naskah/<uuid:naskah_id>.pdf", views.naskah_perkara, name="naskah"),
    path("pekerjaan/<uuid:id>/surat-mitra/<str:sidik>.pdf", views.surat_mitra, name="surat_mitra"),
    path("pekerjaan/<uuid:id>/surat-mitra/<str:sidik>.png", views.gambar_mitra, name="gambar_mitra"),
    path("pekerjaan/<uuid:id>/konsep.svg", views.konsep, name="konsep"),
    path("pekerjaan/<uuid:id>/terima-perubahan/", views.terima, name="terima_perubahan"),
    path("pekerjaan/<uuid:id>/ubah/<slug:jenis>/", views.ubah_perkara, name="ubah"),
    path("pekerjaan/<uuid:id>/usulan/<int:usulan_id>/", views.putuskan, name="usulan_perubahan"),
    path("pekerjaan/<uuid:id>/kemajuan-kerja/", views.kemajuan, name="kemajuan"),
    path("pekerjaan/<uuid:id>/berkas/<uuid:berkas_id>/", views.berkas, name="berkas"),
    path("pekerjaan/<uuid:id>/berkas/<uuid:berkas_id>/kecil.webp", views.berkas_kecil, name="berkas_kecil"),
    path("pekerjaan/<uuid:id>/kendala/", views.kendala, name="kendala"),
    path("pekerjaan/<uuid:id>/kendala/baru/", views.angkat_kendala, name="kendala_baru"),
    path("pekerjaan/<uuid:id>/kendala/<int:alamat_id>/putuskan/", views.putuskan_kendala, name="kendala_putuskan"),
    path("pekerjaan/<uuid:id>/kendala/putusan/<int:putusan_id>/", views.balas_kendala, name="kendala_balas"),
    path("pekerjaan/<uuid:id>/koordinasi/", views.koordinasi, name="koordinasi"),
    path("pekerjaan/<uuid:id>/koordinasi/baru/", views.koordinasi_baru, name="koordinasi_baru"),
    path("pekerjaan/<uuid:id>/koordinasi/<uuid:koordinasi_id>/", views.konfirmasi, name="koordinasi_jawab"),
    path("pekerjaan/<uuid:id>/pemantauan/", views.pantau, name="pantau"),
    path("pekerjaan/<uuid:id>/pemantauan/irama/", views.irama, name="pantau_irama"),
    path("pekerjaan/<uuid:id>/pemantauan/<int:umpan_balik_id>/", views.tanggapan, name="tanggapan"),
    path("pekerjaan/<uuid:id>/reviu/", views.reviu, name="reviu"),
    path("pekerjaan/<uuid:id>/tanggung-jawab/", views.tanggung_jawab, name="tanggung_jawab"),
    path("pekerjaan/<uuid:id>/<slug:kode>/", views.tindakan, name="tindakan"),
]
