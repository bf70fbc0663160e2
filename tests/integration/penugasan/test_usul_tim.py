"""A team by competence on the screen: the lightest who cover it, nobody named to who does not lead, swaps told."""

import re
from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.cast import HARI, OLEH, WAKTU, Cast
from tests.perkara import LAMA, aktor, buka

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.services import catat_kompetensi
from lincah.law.kernel import Masa
from lincah.naskah.paraf import AturanParaf, atur_paraf
from lincah.penugasan.queries.bahan_tim import Kolam, muat_bahan
from lincah.penugasan.queries.beban import hitung_puncak
from lincah.penugasan.queries.calon import jabatan_pengusul, list_calon
from lincah.penugasan.queries.usul_tim import PermintaanTim, UsulTim, usulkan_tim
from lincah.penugasan.tim import Kebutuhan
from lincah.registry.models import Instansi

DATA, GAMBAR = "Analisis Data", "Desain Grafis"
PALING_BANYAK = 12


@pytest.fixture
def masuk(in_tenant: Instansi) -> Callable[[Pegawai], Client]:
    def sebagai(siapa: Pegawai) -> Client:
        client = Client()
        client.force_login(Akun.objects.get(pegawai=siapa))
        return client

    return sebagai


@pytest.fixture
def cakap(cast: Cast) -> Cast:
    """Who can what."""
    milik = (
        (cast.muda, DATA, 3), (cast.pertama, DATA, 2), (cast.madya, GAMBAR, 4),
        (cast.orang_bidang_lain, GAMBAR, 3), (cast.orang_badan_lain, DATA, 5),
    )  # fmt: skip
    for orang, nama, tingkat in milik:
        catat_kompetensi(pegawai=orang, nama=nama, tingkat=tingkat, bukti="uji", oleh=OLEH, waktu=WAKTU)
    return cast


def id_kompetensi(nama: str) -> int:
    from lincah.kedudukan.models import Kompetensi

    return Kompetensi.objects.get(nama=nama).pk


def usul(
    cast: Cast, *kebutuhan: tuple[str, int, int], besar: int, kolam: Kolam = Kolam.UNIT, **lain: object
) -> UsulTim:
    siapa = aktor(cast.kabid)
    perlu = tuple(Kebutuhan(nama, jumlah, id_kompetensi(nama), tingkat) for nama, tingkat, jumlah in kebutuhan)
    bawaan = {"wajar": 3, "masa": Masa(HARI, HARI + LAMA)} | lain
    return usulkan_tim(siapa, PermintaanTim(jabatan_pengusul(siapa)[0], kolam, perlu, besar, **bawaan))  # type: ignore[arg-type]


def test_the_people_at_hand_are_those_the_wizard_offers(cakap: Cast) -> None:
    siapa = aktor(cakap.kabid)
    jabatan = jabatan_pengusul(siapa)[0]
    bahan = muat_bahan(siapa, jabatan, Kolam.UNIT, (), Masa(HARI))
    assert {satu.id for satu in bahan.calon} == {s.orang.pegawai_id for s in list_calon(siapa, jabatan.jabatan_id)}
    semua = muat_bahan(siapa, jabatan, Kolam.INSTANSI, (), Masa(HARI))
    jarak = {satu.id: satu.jarak for satu in semua.calon}
    assert (jarak[cakap.muda.pk], jarak[cakap.orang_bidang_lain.pk], jarak[cakap.orang_badan_lain.pk]) == (0, 2, 4)


def test_the_peak_counts_only_what_falls_within_the_period(cakap: Cast) -> None:
    for lewat in (0, 0, 40):
        mulai = HARI + LAMA * (lewat > 0) * 2
        buka(cakap.kabid, cakap.pos["bidang"], cakap.muda, mulai=mulai, selesai=mulai + LAMA)
    assert hitung_puncak(Masa(HARI, HARI + LAMA)) == {cakap.muda.pk: 2}
    assert hitung_puncak(Masa(HARI), [cakap.muda.pk]) == {cakap.muda.pk: 2}
    assert hitung_puncak(Masa(HARI + LAMA * 2), [cakap.muda.pk]) == {cakap.muda.pk: 1}
    assert hitung_puncak(Masa(HARI), [cakap.madya.pk]) == {}


def test_who_carries_too_much_is_passed_over_while_another_can(cakap: Cast) -> None:
    assert [s.nama for s in usul(cakap, (DATA, 2, 1), besar=1).anggota] == ["Muda Anggota"]
    for _ in range(3):
        buka(cakap.kabid, cakap.pos["bidang"], cakap.muda)
    hasil = usul(cakap, (DATA, 2, 1), besar=1)
    assert [s.nama for s in hasil.anggota] == ["Pertama Anggota"]
    (paksa,) = usul(cakap, (DATA, 3, 1), besar=1).anggota
    assert (paksa.nama, paksa.beban, paksa.lebih, paksa.lain) == ("Muda Anggota", 3, True, 0)


def test_nobody_outside_the_unit_led_is_named(cakap: Cast) -> None:
    hasil = usul(cakap, (DATA, 5, 1), (GAMBAR, 4, 1), besar=2, kolam=Kolam.INSTANSI)
    sendiri, luar = hasil.anggota
    assert (sendiri.nama, sendiri.langsung) == ("Madya Ketua", True)
    assert (luar.nama, luar.jabatan, luar.unit) == ("", "", "Bidang Mutasi")
    assert luar.kunci == f"u{cakap.unit['bidang_badan'].pk}"
    assert [satu.unit_id for satu in hasil.jalan][-1] == cakap.unit["bidang_badan"].pk


def test_what_nobody_has_is_told_by_name_with_the_nearest_here_and_elsewhere(cakap: Cast) -> None:
    (kurang,) = usul(cakap, (DATA, 5, 1), besar=1).kurang
    assert (kurang.nama, kurang.jumlah, kurang.ada) == (DATA, 1, 0)
    assert kurang.terdekat[0] == "Muda Anggota, tingkat 3 (mampu mandiri)"
    assert kurang.di_luar == ("Bidang Mutasi (1 orang)",)


def test_a_swap_tells_what_changes_on_the_road(cakap: Cast) -> None:
    semula = usul(cakap, (GAMBAR, 3, 1), besar=1, kolam=Kolam.PD)
    (satu,) = semula.anggota
    luar = next(lain for lain in satu.pengganti if lain.kunci.startswith("u"))
    tukar = usul(cakap, (GAMBAR, 3, 1), besar=1, kolam=Kolam.PD, tukar=((satu.kunci, luar.kunci),))
    assert tukar.ditukar and not semula.ditukar and semula.beda == ()
    lingkup = {s.baru for s in tukar.beda if s.nama.endswith("Lingkup")} - {""}
    assert lingkup == {"lintas Unit Organisasi"}, tukar.beda
    assert any("perintah" in s.baru for s in tukar.beda)
    basi = usul(cakap, (GAMBAR, 3, 1), besar=1, kolam=Kolam.PD, tukar=(("999999", luar.kunci), (satu.kunci, "u9")))
    assert not basi.ditukar


def test_the_screen_leads_on_to_the_wizard_filled_in(cakap: Cast, masuk: Callable[[Pegawai], Client]) -> None:
    isi = {"besar": 2, "wajar": 3, "mulai": "2999-01-01", "selesai": "2999-02-01", "kolam": "pd"}
    isi |= {"kompetensi_1": DATA.lower(), "tingkat_1": 3, "jenis_1": "", "jumlah_1": 1}
    isi |= {"kompetensi_2": GAMBAR, "tingkat_2": 4, "jenis_2": "jf:ahli_madya", "jumlah_2": 1}
    isi |= {"tingkat_3": 2, "jumlah_3": 1}
    client = masuk(cakap.kabid)
    client.get(reverse("penugasan:usul_tim"), isi)  # the structure is read once
    with CaptureQueriesContext(connection) as kueri:
        teks = client.get(reverse("penugasan:usul_tim"), isi).content.decode()
    assert len(kueri) <= PALING_BANYAK
    assert "Muda Anggota" in teks and "Madya Ketua" in teks
    alamat = re.findall(r'href="([^"]+)#tahap-pekerjaan"', teks)[0].replace("&amp;", "&")
    formulir = client.get(alamat).content.decode()
    assert len(re.findall(r'name="pegawai" value="\d+" checked', formulir)) == 2
    assert 'value="2999-01-01"' in formulir and "Jalan penugasan ini" in formulir
    assert f'<option value="{cakap.madya.pk}" selected>' in formulir


def test_no_page_costs_more_than_twelve_statements(cakap: Cast, masuk: Callable[[Pegawai], Client]) -> None:
    """Several roads, a swap that derives them all anew, needs nobody meets, initials set by a Perangkat Daerah."""
    atur_paraf("X", AturanParaf(1, ()), oleh=OLEH, waktu=WAKTU)
    client, alamat = masuk(cakap.kabid), reverse("penugasan:usul_tim")
    isi = {"besar": 5, "wajar": 3, "mulai": "2999-01-01", "selesai": "2999-02-01", "kolam": "instansi"}
    isi |= {"kompetensi_1": DATA, "tingkat_1": 2, "jenis_1": "", "jumlah_1": 3}
    isi |= {"kompetensi_2": GAMBAR, "tingkat_2": 3, "jenis_2": "", "jumlah_2": 2}
    isi |= {"kompetensi_3": GAMBAR, "tingkat_3": 5, "jenis_3": "", "jumlah_3": 1}
    isi |= {"kompetensi_4": DATA, "tingkat_4": 5, "jenis_4": "jf:ahli_madya", "jumlah_4": 1}
    client.get(alamat, isi)  # the structure is read once
    sedikit = isi | {"jumlah_1": 2, "besar": 4, "tukar": f"{cakap.pertama.pk}:u{cakap.unit['bidang_badan'].pk}"}
    for ubah, jalan in ((isi | {"kolam": "pd", "besar": 4}, 1), (isi, 3), (sedikit, 3)):
        with CaptureQueriesContext(connection) as kueri:
            teks = client.get(alamat, ubah).content.decode()
        assert len(kueri) <= PALING_BANYAK, "\n".join(satu["sql"][:200] for satu in kueri)
        assert teks.count("Lanjut: isi") == jalan and teks.count("pesan gagal") >= 2
    assert "Kembali ke usulan semula" in teks


def test_each_need_that_is_not_met_names_its_own_units(cakap: Cast) -> None:
    hasil = usul(cakap, (DATA, 5, 1), (GAMBAR, 3, 2), besar=2)
    assert [satu.di_luar for satu in hasil.kurang] == [
        ("Bidang Mutasi (1 orang)",),
        ("Bidang Informasi Publik (1 orang)",),
    ]


def test_unknown_competences_and_strangers_are_refused(cakap: Cast, masuk: Callable[[Pegawai], Client]) -> None:
    isi = {"besar": 2, "wajar": 3, "mulai": "2999-01-01", "selesai": "2999-02-01", "kolam": "unit", "jumlah_1": 1}
    jawab = masuk(cakap.kabid).get(
        reverse("penugasan:usul_tim"), isi | {"kompetensi_1": "Analsis data", "tingkat_1": 2}
    )
    assert jawab.status_code == 422 and "Yang mirip: Analisis Data" in jawab.content.decode()
    kosong = masuk(cakap.kabid).get(reverse("penugasan:usul_tim"), isi | {"tingkat_1": 2})
    assert kosong.status_code == 422 and "sekurang-kurangnya satu" in kosong.content.decode()
    assert masuk(cakap.muda).get(reverse("penugasan:usul_tim")).status_code == 403


def test_queries_do_not_grow_with_the_people(cakap: Cast) -> None:
    from tests.cast import DARI, register, seat

    from lincah.kedudukan.services import buka_jabatan

    def banyak() -> int:
        with CaptureQueriesContext(connection) as kueri:
            usul(cakap, (DATA, 2, 1), (GAMBAR, 2, 1), besar=3, kolam=Kolam.INSTANSI)
        return len(kueri)

    banyak()
    sebelum = banyak()
    for nomor in range(30):
        kursi = buka_jabatan(
            unit=cakap.unit["bidang"], nama=f"Analis {nomor}", kelas="pelaksana", dari=DARI, oleh=OLEH, waktu=WAKTU
        )
        seat(register(f"Orang {nomor}", f"1990010120140220{nomor:02d}"), kursi)
    banyak()
    assert banyak() == sebelum
