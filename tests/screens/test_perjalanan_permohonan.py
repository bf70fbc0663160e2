"""Requests under each regulation, from the choice of the unit to people at work, by those the regulation asks."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest
from playwright.sync_api import Page, expect
from tests.daerah import Muat, pemangku, staf
from tests.screens.conftest import DESK, KELUARAN, PHONE
from tests.screens.perjalanan_permohonan import PerjalananPermohonan

from lincah.kedudukan.models import Pegawai
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

B1, B2, KOMINFO = "DISKOMINFO.B1", "DISKOMINFO.B2", "DISKOMINFO"
Pelaku = dict[str, Pegawai]
Mulai = Callable[..., tuple[PerjalananPermohonan, Pelaku, tuple[Pegawai, ...]]]


@pytest.fixture
def mulai(
    muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]], open_page: Callable[..., Page]
) -> Iterator[Mulai]:
    """`mulai("dairi", PHONE, ("UNIT", "*", 2), "UNIT", …)`: a journey, the leaders by unit, the people."""

    def buka(
        slug: str,
        layar: dict[str, int],
        siapa: tuple[str, str, int],
        *pimpinan: str,
        nama: str,
        javascript: bool = True,
    ) -> tuple[PerjalananPermohonan, Pelaku, tuple[Pegawai, ...]]:
        instansi = muat_daerah(slug, awalan="perjalanan")
        with live_db(), di_instansi(instansi):
            pelaku = {kode: pemangku(kode) for kode in pimpinan}
            orang, hari = staf(*siapa), hari_ini(instansi)
        page = open_page(layar, javascript=javascript)
        judul = f"Penyusunan {nama} {slug} {layar['width']}"
        keluaran = KELUARAN / f"{slug}-{nama.replace(' ', '-')}"
        return PerjalananPermohonan(page, instansi, live_db, keluaran, judul, hari), pelaku, orang

    yield buka


def test_bintan_some_are_granted_and_the_kepala_dinas_orders_the_team(mulai: Mulai) -> None:
    """Across units: the Kepala Bidang asks for two, one is granted; the team is led by the own unit (Pasal 12)."""
    jalan, pelaku, diminta = mulai("bintan", DESK, (B2, "*", 2), B1, B2, KOMINFO, nama="dasbor bersama")
    with jalan.live_db(), di_instansi(jalan.instansi):
        (rekan,) = staf(B1, "ahli_muda", 1)
    jalan.minta(pelaku[B1], B2, diminta, rekan=(rekan,), tertulis=("surat perintah", "Mengusulkan susunan tim"))
    jalan.pilih(pelaku[B2], "menjawab_sebagian", diminta[1])
    jalan.lakukan(pelaku[B1], "mengusulkan_tim")
    jalan.lakukan(pelaku[KOMINFO], "menetapkan")
    jalan.potret("surat")
    for satu in (rekan, diminta[1]):
        jalan.lakukan(satu, "menerima")
    expect(jalan.page.locator("main")).to_contain_text("Menyusun rencana")


def test_bintan_across_perangkat_daerah_the_sekretaris_daerah_decides(mulai: Mulai) -> None:
    pkm, setda = "DINKES.PKM1", "SETDA"
    jalan, pelaku, (orang,) = mulai("bintan", DESK, (pkm, "*", 1), B1, pkm, KOMINFO, setda, nama="data kesehatan")
    jalan.minta(pelaku[B1], pkm, (orang,), tertulis=("Keputusan Sekretaris Daerah",))
    jalan.lakukan(pelaku[pkm], "menjawab_setuju")
    jalan.lakukan(pelaku[KOMINFO], "mengusulkan_tim")
    jalan.lakukan(pelaku[setda], "menetapkan")
    jalan.lakukan(orang, "menerima")
    jalan.potret("diterima")


def test_dairi_a_refusal_tells_its_reasons_on_the_phone(mulai: Mulai) -> None:
    jalan, pelaku, (orang,) = mulai("dairi", PHONE, (B2, "*", 1), B1, KOMINFO, nama="peta data")
    jalan.minta(pelaku[B1], B2, (orang,), tertulis=("Menjawab permohonan", "Memberi rekomendasi"))
    jalan.lakukan(pelaku[KOMINFO], "menjawab_tolak", lewat="menjawab_setuju")
    jalan.duduk(pelaku[B1])
    jalan.page.goto(jalan.alamat)
    expect(jalan.page.locator("main")).to_contain_text("Seluruh pegawai menyelesaikan laporan tahunan")
    expect(jalan.page.locator("main")).to_contain_text("Permohonan ditolak")
    jalan.potret("ditolak")


def test_dairi_across_units_the_penilai_answers_and_the_unit_recommends(mulai: Mulai) -> None:
    jalan, pelaku, (orang,) = mulai("dairi", PHONE, (B2, "*", 1), B1, B2, KOMINFO, nama="katalog data")
    jalan.minta(pelaku[B1], B2, (orang,), tertulis=("Memberi rekomendasi",))
    jalan.lakukan(pelaku[KOMINFO], "menjawab_setuju")
    jalan.lakukan(pelaku[B2], "merekomendasikan")
    jalan.lakukan(pelaku[KOMINFO], "menetapkan")
    jalan.lakukan(orang, "menerima")


def test_tanjabtim_across_units_the_head_asked_answers_and_signs(mulai: Mulai) -> None:
    pkm, dinkes = "DINKES.PKM1", "DINKES"
    jalan, pelaku, (orang,) = mulai("tanjabtim", PHONE, (pkm, "*", 1), pkm, dinkes, nama="imunisasi")
    jalan.minta(pelaku[dinkes], pkm, (orang,), tertulis=("surat penugasan",))
    jalan.lakukan(pelaku[pkm], "menjawab_setuju")
    jalan.lakukan(pelaku[pkm], "menetapkan")
    jalan.lakukan(orang, "menerima")


def test_karangasem_criteria_are_answered_with_a_name_without_javascript(mulai: Mulai) -> None:
    jalan, pelaku, (orang,) = mulai(
        "karangasem", DESK, (B2, "ahli_muda", 1), B1, B2, KOMINFO, nama="siaran data", javascript=False
    )
    jalan.minta(pelaku[B1], B2, jenis="jf:ahli_muda", tertulis=("Memberi rekomendasi",))
    jalan.pilih(pelaku[KOMINFO], "menjawab_setuju", orang)
    jalan.lakukan(pelaku[B2], "merekomendasikan")
    jalan.lakukan(pelaku[KOMINFO], "menetapkan")
    jalan.lakukan(orang, "menerima")


def test_tanjabtim_the_unit_asked_recommends_answers_drafts_and_signs(mulai: Mulai) -> None:
    satu = "DPMPTSP"
    jalan, pelaku, (orang,) = mulai("tanjabtim", DESK, (B1, "ahli_muda", 1), satu, B1, KOMINFO, nama="izin daring")
    jalan.minta(pelaku[satu], B1, (orang,), tertulis=("Menyusun surat penugasan",))
    jalan.lakukan(pelaku[B1], "merekomendasikan")
    jalan.lakukan(pelaku[KOMINFO], "menjawab_setuju")
    jalan.lakukan(pelaku[B1], "menyusun_surat_penugasan")
    jalan.lakukan(pelaku[KOMINFO], "menetapkan")
    jalan.lakukan(orang, "menerima")


def test_dairi_a_volunteer_is_accepted_by_the_unit_then_released_by_the_penilai(mulai: Mulai) -> None:
    jalan, pelaku, (orang,) = mulai("dairi", PHONE, (B2, "ahli_muda", 1), B1, KOMINFO, nama="kelas data")
    jalan.ajukan(orang, B1, tertulis=("Memutuskan permohonan",))
    jalan.lakukan(pelaku[B1], "menjawab_setuju")
    jalan.lakukan(orang, "meminta_persetujuan")
    jalan.lakukan(pelaku[KOMINFO], "memutuskan_setuju")
    jalan.lakukan(pelaku[KOMINFO], "menetapkan")
    jalan.lakukan(orang, "menerima")


def test_tanjabtim_a_volunteer_asks_the_own_superiors_first(mulai: Mulai) -> None:
    pkm, dinkes = "DINKES.PKM1", "DINKES"
    jalan, pelaku, (orang,) = mulai("tanjabtim", PHONE, (pkm, "*", 1), pkm, dinkes, nama="penyuluhan")
    jalan.ajukan(orang, dinkes, tertulis=("Memberi persetujuan",))
    jalan.lakukan(pelaku[pkm], "menyetujui_setuju")
    jalan.lakukan(orang, "memohon")
    jalan.lakukan(pelaku[dinkes], "menjawab_setuju")
    jalan.lakukan(pelaku[pkm], "menetapkan")
    jalan.lakukan(orang, "menerima")
