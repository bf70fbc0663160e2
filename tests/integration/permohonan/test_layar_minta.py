"""The screens of a request: who may open them, what they say before anything is sent, how many queries they take."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.cast import HARI, Cast
from tests.daerah import Muat, pemangku
from tests.integration.permohonan.test_serentak import permintaan
from tests.perkara import aktor, lakukan

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai, Unit
from lincah.law.penugasan import Cara, Lingkup
from lincah.naskah.models import Naskah
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.tujuan import list_tujuan
from lincah.penugasan.sebutan import PERAN, TINDAKAN, sebut_langkah
from lincah.penugasan.services import ajukan
from lincah.penugasan.services.kata.baku import BAKU
from lincah.peraturan import list_peraturan, muat_profil
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini

BUKAN_SURAT = {"", "pernyataan_lisan", "surat_penugasan", "surat_perintah", "keputusan_sekretaris_daerah"}
PALING_BANYAK = 12


@pytest.fixture
def sebagai(in_tenant: Instansi) -> Callable[[Pegawai], Client]:
    def masuk(siapa: Pegawai) -> Client:
        client = Client()
        client.force_login(Akun.objects.get(pegawai=siapa))
        return client

    return masuk


def isian(cast: Cast, **lain: object) -> dict[str, object]:
    return {
        "kunci": "6f1c1a3e-7c1f-4b57-9d3c-0a1b2c3d4e5f",
        "jabatan": cast.pos["bidang"].pk,
        "judul": "Penyusunan dasbor",
        "maksud": "Menyusun bersama",
        "kompetensi": "Kehumasan",
        "target": "1 dasbor",
        "satuan": "dasbor",
        "sifat": "insidental",
        "mulai": HARI.isoformat(),
        "selesai": HARI.replace(year=2099).isoformat(),
        "diminta": cast.orang_bidang_lain.pk,
    } | lain


def alamat(cast: Cast, unit: str = "bidang_lain") -> str:
    return reverse("penugasan:minta", args=[cast.unit[unit].pk])


def test_only_who_leads_a_unit_asks_and_only_staff_volunteer(cast: Cast, sebagai: Callable[[Pegawai], Client]) -> None:
    assert sebagai(cast.muda).get(reverse("penugasan:pilih_unit")).status_code == 403
    assert sebagai(cast.muda).get(alamat(cast)).status_code == 403
    assert sebagai(cast.kabid).get(reverse("penugasan:pilih_pekerjaan")).status_code == 403
    assert sebagai(cast.kabid).get(alamat(cast)).status_code == 200
    assert sebagai(cast.kabid).get(alamat(cast, "bidang")).status_code == 404, "the own unit is not asked"


def test_what_the_regulation_opens_stands_before_the_form(cast: Cast, sebagai: Callable[[Pegawai], Client]) -> None:
    halaman = sebagai(cast.kabid).get(reverse("penugasan:pilih_unit")).content.decode()
    assert "Pasal 10 ayat (3)" in halaman and "Keputusan Bupati" in halaman
    sukarela = sebagai(cast.muda).get(reverse("penugasan:pilih_pekerjaan")).content.decode()
    assert sukarela.count("Tidak diatur") == 2


def test_the_road_is_shown_with_names_and_nothing_is_written(cast: Cast, sebagai: Callable[[Pegawai], Client]) -> None:
    jawab = sebagai(cast.kabid).post(reverse("penugasan:jalan_minta", args=[cast.unit["bidang_lain"].pk]), isian(cast))
    halaman = jawab.content.decode()
    for tertulis in (
        "Menjawab permohonan",
        "Lain Bidari",
        "Kepala Utomo",
        "surat perintah",
        "Pasal 12 ayat (3) huruf b",
    ):
        assert tertulis in halaman
    assert not Penugasan.objects.exists() and not Naskah.objects.exists()


def test_what_is_missing_is_said_and_nothing_is_sent(cast: Cast, sebagai: Callable[[Pegawai], Client]) -> None:
    for kosong in ("maksud", "kompetensi", "diminta"):
        jawab = sebagai(cast.kabid).post(alamat(cast), isian(cast, kirim="1", **{kosong: ""}))
        assert jawab.status_code == 422, kosong
    orang_luar = sebagai(cast.kabid).post(alamat(cast), isian(cast, kirim="1", diminta=cast.orang_badan_lain.pk))
    assert orang_luar.status_code == 422
    assert not Penugasan.objects.exists()


def test_the_case_page_of_a_request_takes_few_queries(cast: Cast, sebagai: Callable[[Pegawai], Client]) -> None:
    penugasan, _ = ajukan(aktor(cast.kabid), permintaan(cast))
    assert penugasan is not None
    client, url = sebagai(cast.kabid), reverse("pekerjaan:perkara", args=[penugasan.pk])
    client.get(url)
    with CaptureQueriesContext(
        connection,
    ) as hitung:
        assert client.get(url).status_code == 200
    assert len(hitung) <= PALING_BANYAK, "\n".join(satu["sql"][:150] for satu in hitung)


def test_a_letter_of_the_case_is_read_by_its_people_only(cast: Cast, sebagai: Callable[[Pegawai], Client]) -> None:
    penugasan, _ = ajukan(aktor(cast.kabid), permintaan(cast))
    assert penugasan is not None
    surat = Naskah.objects.get()
    url = reverse("pekerjaan:naskah", args=[penugasan.pk, surat.pk])
    assert sebagai(cast.kabid_lain).get(url)["content-type"] == "application/pdf"
    assert sebagai(cast.kabid_badan).get(url).status_code == 404
    assert sebagai(cast.orang_bidang_lain).get(url).status_code == 404
    assert lakukan(cast.kabid_lain, penugasan, "menjawab_setuju", isi={}).berhasil


def test_every_act_step_role_and_letter_of_a_request_has_words() -> None:
    for id in list_peraturan():
        for alur in muat_profil(id).permohonan.alur:
            if Lingkup.LINTAS_INSTANSI in alur.lingkup:
                continue
            for langkah in alur.langkah:
                kerja = langkah.kode in ("menetapkan_penugasan", "menerima_penugasan")
                for hasil in langkah.hasil if not kerja else ():
                    kode = langkah.kode if len(langkah.hasil) == 1 else f"{langkah.kode}_{hasil.kode}"
                    assert sebut_langkah(langkah.kode)
                    assert kode in TINDAKAN
                    assert hasil.naskah in {jenis for jenis, _ in BAKU} or hasil.naskah in BUKAN_SURAT
                    assert {*langkah.pelaku, *langkah.menimbang, *hasil.tembusan} <= set(PERAN)


def test_units_one_leads_oneself_are_not_offered(muat_daerah: Muat, request: pytest.FixtureRequest) -> None:
    """In a dinas of Tanjung Jabung Timur the Kepala Dinas leads every bidang, but not the puskesmas."""
    instansi = muat_daerah("tanjabtim")
    request.getfixturevalue("db")
    with di_instansi(instansi):
        dinkes = Unit.objects.get(kode="DINKES")
        siapa = aktor(pemangku("DINKES"), hari_ini(instansi))
        tujuan = {satu.unit_id for satu in list_tujuan(siapa, dinkes.pk, cara=Cara.PENUNJUKAN)}
        assert Unit.objects.get(kode="DINKES.PKM1").pk in tujuan
        assert not tujuan & set(Unit.objects.filter(induk=dinkes, jenis="bidang").values_list("pk", flat=True))
