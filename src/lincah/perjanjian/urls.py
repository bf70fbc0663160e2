from django.urls import path

from lincah.perjanjian import views

app_name = "perjanjian"
urlpatterns = [
    path("kinerja/perjanjian/", views.daftar, name="daftar"),
    path("kinerja/perjanjian/baru/", views.baru, name="baru"),
    path("kinerja/perjanjian/templat.xlsx", views.templat, name="templat"),
    path("kinerja/perjanjian/<uuid:id>/", views.rincian, name="rincian"),
    path("kinerja/perjanjian/<uuid:id>/isi/", views.isi, name="isi"),
    path("kinerja/perjanjian/<uuid:id>/unggah/", views.unggah, name="unggah"),
    path("kinerja/perjanjian/<uuid:id>/templat-unit/", views.templat_unit, name="templat_unit"),
    path("kinerja/perjanjian/<uuid:id>/<slug:perbuatan>/", views.perbuatan, name="perbuatan"),
    path("kinerja/renstra/", views.renstra, name="renstra"),
    path("kinerja/pohon/<int:unit_id>/<int:tahun>/", views.pohon, name="pohon"),
    path("kinerja/target/", views.target_saya, name="target_saya"),
    path("kinerja/target/lembar/", views.bagi_lembar, name="bagi_lembar"),
    path("kinerja/target/lembar.xlsx", views.templat_bagi, name="templat_bagi"),
    path("kinerja/target/rancangan/", views.rancangan, name="rancangan"),
    path("kinerja/target/<int:id>/", views.target, name="target"),
    path("kinerja/target/<int:id>/bagi/", views.bagi, name="bagi"),
    path("kinerja/target/<int:id>/kaitkan/", views.kaitkan, name="kaitkan"),
    path("kinerja/target/<int:id>/tarik/", views.tarik, name="tarik"),
    path("kinerja/target/<int:id>/buang/", views.buang_rancangan, name="buang_rancangan"),
    path("kinerja/target/<int:id>/arahan/", views.arahan, name="arahan"),
    path("kinerja/target/<int:id>/strategi/", views.strategi, name="strategi"),
    path("kinerja/target/<int:id>/rekomendasi/", views.rekomendasi, name="rekomendasi"),
]
