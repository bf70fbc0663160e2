"""Addresses of letters for people who log in."""

from django.urls import path

from lincah.tata_naskah.views import (
    agenda,
    kata,
    kop,
    paraf,
    pembetulan,
    pengaturan,
    pola,
    register,
    surat,
    tanda_tangan,
)

app_name = "surat"
urlpatterns = [
    path("surat/agenda/", agenda.agenda, name="agenda"),
    path("surat/agenda/agenda.xlsx", agenda.unduh, name="agenda_xlsx"),
    path("surat/agenda/<path:kode>/catat/", agenda.catat, name="catat_masuk"),
    path("surat/pengaturan/kop/", kop.daftar, name="kop"),
    path("surat/pengaturan/kop/ubah/", kop.ubah, name="atur_kop"),
    path("surat/pengaturan/kop/contoh/", kop.contoh, name="contoh_kop"),
    path("surat/pengaturan/kata/", kata.daftar, name="kata"),
    path("surat/pengaturan/kata/<str:kode>/", kata.ubah, name="atur_kata"),
    path("surat/pengaturan/kata/<str:kode>/contoh/", kata.contoh, name="contoh_kata"),
    path("surat/pengaturan/nomor/", pola.pola, name="pola"),
    path("surat/pengaturan/nomor/contoh/", pola.contoh, name="contoh_nomor"),
    path("surat/pengaturan/paraf/", paraf.daftar, name="paraf"),
    path("surat/pengaturan/paraf/ubah/", paraf.ubah, name="atur_paraf"),
    path("surat/register/", register.daftar, name="register"),
    path("surat/register/blok/<int:id>/", register.blok, name="blok"),
    path("surat/register/nomor/<int:id>/", register.cocokkan, name="cocokkan"),
    path("surat/register/<path:kode>/ambil/", register.ambil, name="ambil_blok"),
    path("surat/register/<path:kode>/mulai/", register.mulai, name="mulai_register"),
    path("surat/pengaturan/", pengaturan.pengaturan, name="pengaturan"),
    path("surat/pengaturan/tanda-tangan/", pengaturan.tanda_tangan, name="atur_tanda_tangan"),
    path("surat/<uuid:id>/", surat.surat, name="surat"),
    path("surat/<uuid:id>/surat.pdf", surat.berkas, name="berkas"),
    path("surat/<uuid:id>/pertinggal.pdf", surat.pertinggal, name="pertinggal"),
    path("surat/<uuid:id>/surat.docx", surat.docx, name="docx"),
    path("surat/<uuid:id>/<str:sidik>.png", surat.gambar, name="gambar"),
    path("surat/<uuid:id>/betulkan/", pembetulan.ubah, name="betulkan"),
    path("surat/<uuid:id>/tanda-tangan/", tanda_tangan.tandatangani, name="tandatangani"),
]
