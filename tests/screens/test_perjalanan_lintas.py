"""Karangasem asks Dairi for somebody: from the request to done, on the screens of both and a telephone."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.screens.conftest import DESK, KELUARAN, PHONE
from tests.screens.perjalanan_lintas import (
    Antar,
    PerjalananLintas,
    catat_koordinasi,
    putuskan_kendala,
    sampaikan_kendala,
    selesaikan_kendala,
)
from tests.unit.berkas import contoh

from lincah.exchange.demo import saling_mengenal
from lincah.kedudukan.models import Pegawai
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

B1, KOMINFO, SETDA = "DISKOMINFO.B1", "DISKOMINFO", "SETDA"
Pelaku = dict[str, Pegawai]


@dataclass
class Adegan:
    """Both instansi on a desk, the person lent on a telephone, the officers by unit, and the jobs."""

    k: PerjalananLintas
    d: PerjalananLintas
    hp: PerjalananLintas
    di_k: Pelaku
    di_d: Pelaku
    orang: Pegawai
    antar: Antar
    foto: Path

    def di_sana(self) -> None:
        """The case is in Dairi now, under the same id."""
        asal, tujuan = self.k.instansi.slug, self.d.instansi.slug
        self.d.alamat = self.hp.alamat = self.k.alamat.replace(f"/{asal}/", f"/{tujuan}/")


@pytest.fixture
def adegan(
    muat_daerah: Muat,
    live_db: Callable[[], AbstractContextManager[None]],
    open_page: Callable[..., Page],
    tmp_path: Path,
) -> Adegan:
    semua = [muat_daerah(satu, awalan="lintas") for satu in ("karangasem", "dairi")]
    pelaku: list[Pelaku] = []
    with live_db():
        saling_mengenal(semua)
        for satu in semua:
            with di_instansi(satu):
                pelaku.append({kode: pemangku(kode) for kode in (B1, KOMINFO, SETDA)})
                (orang,), hari = staf(B1, "ahli_muda", 1), hari_ini(satu)
    meja, hp = open_page(DESK), open_page(PHONE)
    jalan = [
        PerjalananLintas(page, instansi, live_db, KELUARAN / "lintas-instansi", "Arsitektur data bersama", hari)
        for page, instansi in ((meja, semua[0]), (meja, semua[1]), (hp, semua[1]))
    ]
    foto = tmp_path / "papan.jpg"
    foto.write_bytes(contoh.foto_berlokasi())
    return Adegan(*jalan, *pelaku, orang, Antar(live_db, tuple(semua)), foto)


def test_karangasem_asks_dairi_and_the_work_is_done_in_both(adegan: Adegan) -> None:
    _ditugaskan(adegan)
    _dikerjakan(adegan)
    _bermasalah(adegan)
    _diselesaikan(adegan)


def _ditugaskan(a: Adegan) -> None:
    """Request, instruction, recommendation, availability, list, answer, letter, acceptance (Pasal 14 ayat (4))."""
    a.k.minta_mitra(a.di_k[B1], a.d.instansi, "Memberi instruksi", "Tembusan")
    a.k.lakukan(a.di_k[SETDA], "meneruskan_permohonan_setuju")
    a.antar()
    a.di_sana()
    a.d.instruksikan(a.di_d[SETDA], B1)
    a.d.lakukan(a.di_d[B1], "merekomendasikan")
    a.d.lakukan(a.di_d[KOMINFO], "menjawab_ketersediaan_tersedia")
    a.d.sebut_orang(a.di_d[KOMINFO], a.orang)
    a.d.lakukan(a.di_d[SETDA], "meneruskan_jawaban_setuju")
    a.d.lakukan(a.di_d[KOMINFO], "menugaskan")
    a.d.lakukan(a.di_d[B1], "menetapkan")
    a.hp.lakukan(a.orang, "menerima")
    a.hp.potret("lintas-diterima")
    a.antar()


def _dikerjakan(a: Adegan) -> None:
    """Plan, agreement, breakdown; progress with a photo, which the leader sees."""
    a.hp.lakukan(a.orang, "menyusun_rencana")
    a.antar()
    a.k.lakukan(a.di_k[B1], "menyepakati_rencana")
    a.antar()
    a.hp.lakukan(a.orang, "menyusun_rincian")
    a.hp.catat_berfoto(a.orang, a.foto)
    halaman = a.hp.buka_bagian(a.orang, "Kemajuan")
    expect(halaman.get_by_text(f"belum tiba di {a.k.instansi.nama}").first).to_be_visible()
    a.hp.potret("lintas-belum-tiba")
    a.antar()
    halaman = a.k.buka_bagian(a.di_k[B1], "Kemajuan")
    expect(halaman.get_by_role("img", name="papan.jpg")).to_be_visible()
    a.k.potret("lintas-foto-tiba")


def _bermasalah(a: Adegan) -> None:
    """An obstacle of the person lent is decided by the leader in Karangasem; a day is agreed with that leader."""
    sampaikan_kendala(a.hp.buka_bagian(a.orang, "Kendala"))
    a.hp.potret("lintas-kendala")
    a.antar()
    halaman = a.k.buka_bagian(a.di_k[B1], "Kendala")
    putuskan_kendala(halaman, a.orang.nama_lengkap, (a.k.hari + timedelta(days=3)).isoformat())
    a.k.potret("lintas-diputus")
    a.antar()
    selesaikan_kendala(a.hp.buka_bagian(a.orang, "Kendala"))
    a.hp.potret("lintas-kendala-selesai")
    with a.k.live_db(), di_instansi(a.k.instansi):
        kabid = f"{pimpinan(B1).nama}, {a.k.instansi.nama}"
    catat_koordinasi(a.hp.buka_bagian(a.orang, "Koordinasi"), kabid)
    a.hp.potret("lintas-koordinasi")
    a.antar()
    expect(a.k.buka_bagian(a.di_k[B1], "Kendala").get_by_text("Tabel sudah disandingkan").first).to_be_visible()


def _diselesaikan(a: Adegan) -> None:
    """The result, reviewed up the chain of Karangasem, is done on both sides."""
    a.hp.lakukan(a.orang, "menyerahkan_hasil")
    a.antar()
    a.k.lakukan(a.di_k[B1], "meneruskan")
    a.k.lakukan(a.di_k[KOMINFO], "menyatakan_selesai")
    a.k.selesai("lintas-selesai")
    a.antar()
    a.hp.duduk(a.orang)
    a.hp.selesai("lintas-selesai-di-hp")
