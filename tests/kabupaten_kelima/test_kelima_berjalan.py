"""An instansi under the fifth regulation: founded, peopled, and one assignment from the letter to done."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from django.test import Client
from tests.cast import DARI, HARI, OLEH, WAKTU, Cast, register, seat
from tests.integration.pelaksanaan.jalan import Jalan, kembalikan, kerjakan
from tests.integration.pelaksanaan.susunan import Balik, Susunan
from tests.integration.permohonan.jalan_lintas import Lintas
from tests.integration.permohonan.perkara_lintas import jalankan, mulai
from tests.integration.web.telusur import telusuri
from tests.kabupaten_kelima.conftest import ID, NAMA
from tests.perkara import buka, ditunggu, lakukan

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Jabatan, Pegawai, Unit
from lincah.kedudukan.queries import kini
from lincah.kedudukan.queries.jangkauan import Jangkauan
from lincah.kedudukan.queries.kosakata import kosakata_pada, pilihan_jenis, pilihan_peran
from lincah.kedudukan.queries.masalah import daftar_temuan
from lincah.kedudukan.services import KedudukanKeliru, buka_jabatan, buka_unit
from lincah.law.kedudukan import JenisMasalah
from lincah.law.penugasan import Cara, Lingkup
from lincah.naskah.models import Naskah
from lincah.peraturan import muat_profil
from lincah.peraturan.kasus import jalankan_peraturan
from lincah.registry.konteks import di_instansi, instansi_kini
from lincah.registry.models import Zona
from lincah.registry.services import DataInstansi, berlakukan, buat_instansi

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
PULAU = Susunan(
    "kelima",
    "kantor_pulau",
    staf=("pulau", ""),
    surat=("pulau", "pulau"),
    penerima="pulau",
    reviu=("pulau",),
    balik=Balik.BERJENJANG,
    teks="Pasal 3 ayat (5), Pasal 4 ayat (1), Pasal 8 ayat (3)",
)
JENIS, PERAN = "kantor_pulau", "kepala_kantor_pulau"
MENURUT = {"dari": DARI, "oleh": OLEH, "waktu": WAKTU}
LINTAS = Lintas(
    "kelima",
    Cara.PENUNJUKAN,
    Lingkup.LINTAS_PD,
    pemilik="dinas",
    asal="bidang_badan",
    langkah=(("dinas", "memohon"), ("badan", "menjawab_setuju"), ("setda", "menetapkan")),
    surat=("nota_permintaan", "surat_jawaban", "nota_tugas"),
    teks="Pasal 4 ayat (2), Pasal 5",
)


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


@dataclass(frozen=True)
class Pulau:
    """A unit of a kind that only this regulation knows, its head with a role of its own, and one who works there."""

    unit: Unit
    pos: Jabatan
    kepala: Pegawai
    staf: Pegawai


@pytest.fixture
def pulau(cast: Cast) -> Pulau:
    unit = buka_unit(jenis=JENIS, nama="Kantor Pulau Batu", induk=cast.unit["pemda"], kode="pulau", **MENURUT)
    pos = buka_jabatan(
        unit=unit, nama="Kepala Kantor Pulau Batu", peran=PERAN, kelas="pengawas", pimpinan=True, **MENURUT
    )
    kursi = buka_jabatan(unit=unit, nama="Pengelola Dermaga", kelas="pelaksana", **MENURUT)
    kepala = seat(register("Kepulauan Kepala", "198101012006041001", golongan="III/d"), pos)
    return Pulau(unit, pos, kepala, seat(register("Pulau Setia", "199202022015031001", golongan="II/c"), kursi))


def test_work_walks_through_a_kind_of_unit_and_a_role_that_no_code_knows(cast: Cast, pulau: Pulau) -> None:
    penugasan = buka(pulau.kepala, pulau.pos, pulau.staf)
    jalan = Jalan(PULAU, HARI, penugasan, (pulau.staf,))
    kerjakan(jalan)
    kembalikan(jalan)
    jalan.pejabat("menyatakan_selesai", "pulau")
    assert (penugasan.langkah, penugasan.model) == ("selesai", JENIS)
    assert Naskah.objects.get(pk=penugasan.naskah_id).nama_penanda_tangan == "Kepulauan Kepala"


def test_its_own_words_stand_on_the_pages_of_the_structure(cast: Cast, pulau: Pulau, client: Client) -> None:
    client.force_login(cast.administrator)
    dasar = "/selat-delima/struktur"
    baru = client.get(f"{dasar}/{cast.unit['pemda'].pk}/unit-baru/").content.decode()
    assert f'<option value="{JENIS}">Kantor Pelayanan Pulau</option>' in baru
    jabatan = client.get(f"{dasar}/{pulau.unit.pk}/jabatan-baru/").content.decode()
    assert f'<option value="{PERAN}">Kepala Kantor Pelayanan Pulau</option>' in jabatan
    assert "Kantor Pelayanan Pulau ·" in client.get(f"{dasar}/{pulau.unit.pk}/").content.decode()
    assert "peran Kepala Kantor Pelayanan Pulau" in client.get(f"{dasar}/jabatan/{pulau.pos.pk}/").content.decode()
    bagan = client.get(f"/selat-delima/bagan/{pulau.unit.pk}/")
    assert (bagan.status_code, "Kepala Kantor Pulau Batu" in bagan.content.decode()) == (200, True)


def test_under_another_regulation_the_kind_is_shown_by_its_code_and_named_among_the_problems(
    cast: Cast, pulau: Pulau, client: Client
) -> None:
    besok = HARI + timedelta(days=1)
    berlakukan(instansi_kini(), peraturan_id="bintan-62-2023", dari=besok)
    with pytest.raises(KedudukanKeliru, match="Jenis unit 'kantor_pulau' tidak dikenal peraturan yang berlaku"):
        buka_unit(jenis=JENIS, nama="Kantor", induk=cast.unit["pemda"], **(MENURUT | {"dari": besok}))
    with pytest.raises(KedudukanKeliru, match="Peran 'kepala_kantor_pulau' tidak dikenal peraturan yang berlaku"):
        buka_jabatan(unit=pulau.unit, nama="Kepala", peran=PERAN, kelas="pengawas", **(MENURUT | {"dari": besok}))
    kini_besok = kini(instansi_kini(), besok)
    temuan = daftar_temuan(kini_besok, besok, Jangkauan(None, ("/",), ("/",)))
    asing = [(satu.jenis, satu.unit, satu.banyak) for satu in temuan if "tidak_dikenal" in satu.jenis]
    assert asing == [
        (JenisMasalah.JENIS_TIDAK_DIKENAL, "Kantor Pulau Batu", 2),
        (JenisMasalah.PERAN_TIDAK_DIKENAL, "Kantor Pulau Batu", 0),
    ]
    client.force_login(cast.administrator)
    halaman = client.get(f"/selat-delima/struktur/{pulau.unit.pk}/").content.decode()
    masalah = client.get("/selat-delima/masalah/").content.decode()
    assert client.get("/selat-delima/bagan/").status_code == 200
    assert "<p>Kantor pulau ·" in halaman
    assert "Jenis unit kantor pulau tidak ada dalam kosakata peraturan ini" in masalah


def test_words_of_a_regulation_to_come_are_offered_beforehand_and_hold_from_its_day(db: None) -> None:
    besok = HARI + timedelta(days=1)
    data = DataInstansi(slug="selat-lain", **NAMA, provinsi="Nusa Rekaan", zona=Zona.WITA)
    instansi = buat_instansi(data, peraturan_id="bintan-62-2023", dari=date(2024, 7, 1))
    berlakukan(instansi, peraturan_id=ID, dari=besok)
    with di_instansi(instansi):
        assert dict(pilihan_jenis(HARI))[JENIS] == "Kantor Pelayanan Pulau"
        assert dict(pilihan_peran(HARI))[PERAN] == "Kepala Kantor Pelayanan Pulau"
        assert [JENIS in kosakata_pada(hari).jenis_unit for hari in (DARI, HARI, besok)] == [False, False, True]
        assert "dinas" in kosakata_pada(date(2010, 1, 1)).jenis_unit


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
