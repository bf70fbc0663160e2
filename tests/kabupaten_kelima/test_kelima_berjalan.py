"""An instansi under the fifth regulation: founded, peopled, and one assignment from the letter to done."""

from collections.abc import Iterator
from datetime import date

import pytest
from django.test import Client
from tests.cast import DARI, HARI, Cast, build_cast
from tests.integration.pelaksanaan.jalan import Jalan, kembalikan, kerjakan
from tests.integration.pelaksanaan.susunan import Balik, Susunan
from tests.integration.permohonan.jalan_lintas import Lintas
from tests.integration.permohonan.perkara_lintas import jalankan, mulai
from tests.integration.web.telusur import telusuri
from tests.kabupaten_kelima.conftest import ID
from tests.perkara import buka, ditunggu, lakukan

from lincah.accounts.models import Akun
from lincah.law.penugasan import Cara, Lingkup
from lincah.naskah.models import Naskah
from lincah.peraturan import muat_profil
from lincah.peraturan.kasus import jalankan_peraturan
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Zona
from lincah.registry.services import DataInstansi, buat_instansi

NAMA = {"nama": "Pemerintah Kabupaten Selat Delima", "nama_pendek": "Selat Delima", "ibu_kota": "Kota Delima"}
DINAS = Susunan(
    "kelima",
    "dinas",
    staf=("bidang", "ahli_muda"),
    surat=("bidang", "bidang"),
    penerima="bidang",
    reviu=("bidang", "dinas"),
    balik=Balik.BERJENJANG,
    teks="Pasal 4 ayat (1), Pasal 8 ayat (2) dan (5)",
)
LINTAS = Lintas(
    "kelima",
    Cara.PENUNJUKAN,
    Lingkup.LINTAS_PD,
    pemilik="dinas",
    asal="bidang_badan",
    langkah=(("dinas", "memohon"), ("badan", "menjawab_setuju"), ("setda", "menetapkan")),
    surat=("surat_permohonan_pelibatan", "surat_jawaban", "nota_tugas"),
    teks="Pasal 4 ayat (2), Pasal 5",
)


@pytest.fixture
def cast(db: None) -> Iterator[Cast]:
    data = DataInstansi(slug="selat-delima", **NAMA, provinsi="Nusa Rekaan", zona=Zona.WITA)
    instansi = buat_instansi(data, peraturan_id=ID, dari=min(DARI, date(2025, 1, 2)))
    with di_instansi(instansi):
        yield build_cast()


def test_an_assignment_walks_from_its_own_kind_of_letter_to_done(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    jalan = Jalan(DINAS, HARI, penugasan, (cast.muda,))
    kerjakan(jalan)
    kembalikan(jalan)
    jalan.pejabat("menyatakan_selesai", "dinas")
    assert (penugasan.langkah, ditunggu(penugasan)) == ("selesai", set())
    assert ("meneruskan_pengembalian", "bidang") in jalan.jejak

    naskah = Naskah.objects.get(pk=penugasan.naskah_id)
    assert (naskah.jenis, naskah.judul, naskah.isi["amar"]) == ("nota_tugas", "NOTA TUGAS", "MENUNJUK")
    sebutan = muat_profil(ID).identitas.sebutan
    assert naskah.isi["dasar"] == [f"Pasal 4 ayat (1) {sebutan} tentang Sistem Kerja"]


def test_a_request_across_perangkat_daerah_is_set_by_the_officer_its_article_names(cast: Cast) -> None:
    penugasan, orang = mulai(LINTAS, HARI)
    jalankan(LINTAS, penugasan, orang, HARI)
    assert lakukan(orang, penugasan, "menerima", hari=HARI).berhasil
    surat = Naskah.objects.filter(objek_id=str(penugasan.pk))
    assert sorted(satu.jenis for satu in surat) == sorted(LINTAS.surat)


def test_its_pages_and_its_case_can_be_read(cast: Cast, client: Client) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.madya, cast.muda)
    client.force_login(Akun.objects.get(pegawai=cast.kabid))
    halaman = ("", f"{ID}/", f"{ID}/pelaksanaan/", f"{ID}/tafsir/", f"{ID}/gambar/1/")
    for alamat in (*(f"peraturan/{satu}" for satu in halaman), f"pekerjaan/{penugasan.pk}/"):
        jawab = client.get(f"/selat-delima/{alamat}")
        assert jawab.status_code == 200, alamat
        assert "Selat Delima" in jawab.content.decode(), alamat


def test_every_page_of_its_regulation_can_be_read_and_its_cases_pass_there(cast: Cast, client: Client) -> None:
    client.force_login(Akun.objects.get(pegawai=cast.kabid))
    halaman = telusuri(client, f"/selat-delima/peraturan/{ID}/")
    assert len(halaman) > 20
    kasus = halaman[f"/selat-delima/peraturan/{ID}/kasus/"]
    jumlah = len(jalankan_peraturan(ID))
    assert jumlah >= 10
    assert f"{jumlah} dari {jumlah} kasus dijawab mesin" in kasus
