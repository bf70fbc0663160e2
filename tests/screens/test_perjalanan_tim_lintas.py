"""A team of two instansi: Bintan leads, Karangasem lends one; from the request to done, the guest on a telephone."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.screens.axe import lihat, temuan
from tests.screens.conftest import DESK, KELUARAN, PHONE
from tests.screens.perjalanan_lintas import (
    Antar,
    PerjalananLintas,
    catat_koordinasi,
    putuskan_kendala,
    sampaikan_kendala,
)

from lincah.exchange.demo import saling_mengenal
from lincah.kedudukan.models import Pegawai
from lincah.penugasan.models import Tunggu
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

PEMDA, SETDA, KADIS, KABID = "PEMDA", "SETDA", "DISKOMINFO", "DISKOMINFO.B1"
JUDUL = "Peta jalan layanan digital dua kabupaten"


@dataclass
class Adegan:
    """Bintan on a desk, Karangasem on a telephone, who acts there, and the jobs."""

    b: PerjalananLintas
    k: PerjalananLintas
    antar: Antar
    bupati: Pegawai
    kadis: Pegawai
    ketua: Pegawai
    sekda: Pegawai
    tamu: Pegawai


@pytest.fixture
def adegan(
    muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]], open_page: Callable[..., Page]
) -> Adegan:
    semua = tuple(muat_daerah(satu, awalan="lintas") for satu in ("bintan", "karangasem"))
    with live_db():
        saling_mengenal(semua)
        with di_instansi(semua[0]):
            di_b, hari = (pemangku(PEMDA), pemangku(KADIS), staf(KABID, "ahli_muda", 1)[0]), hari_ini(semua[0])
        with di_instansi(semua[1]):
            di_k = pemangku(SETDA), staf(KABID, "ahli_muda", 1)[0]
    b, k = (
        PerjalananLintas(open_page(satu), instansi, live_db, KELUARAN / "tim-lintas", JUDUL, hari)
        for satu, instansi in zip((DESK, PHONE), semua, strict=True)
    )
    return Adegan(b, k, Antar(live_db, semua), *di_b, *di_k)


def test_a_team_of_two_instansi_works_from_the_request_to_done(adegan: Adegan) -> None:
    _ditugaskan(adegan)
    _dikerjakan(adegan)
    _diselesaikan(adegan)


def _ditugaskan(a: Adegan) -> None:
    """Request with the ketua, answer with the guest, team, initials, letter; both accept, all letters are there."""
    a.b.minta_mitra(a.kadis, a.k.instansi, "Keputusan Bupati", rekan=(a.ketua,))
    a.antar()
    a.k.alamat = a.b.alamat.replace(f"/{a.b.instansi.slug}/", f"/{a.k.instansi.slug}/")
    a.k.beri_orang(a.sekda, KABID, a.tamu)
    a.antar()
    a.b.lakukan(a.kadis, "mengusulkan_tim")
    while pemaraf := _pemaraf(a.b):
        a.b.lakukan(pemaraf, "memaraf")
    a.b.lakukan(a.bupati, "menetapkan")
    a.antar()
    a.b.lakukan(a.ketua, "menerima")
    a.k.lakukan(a.tamu, "menerima")
    for surat in ("Keputusan bupati", "Surat jawaban", "Surat permohonan pelibatan"):
        expect(a.k.page.get_by_role("link", name=surat).first).to_be_visible()
    lihat(a.k, "lintas-diterima")
    a.antar()


def _dikerjakan(a: Adegan) -> None:
    """Plan, activities for both; progress, a problem and a meeting of the guest, decided where the work belongs."""
    a.b.lakukan(a.ketua, "menyusun_rencana")
    a.b.lakukan(a.kadis, "menyepakati_rencana")
    a.b.rincikan(a.ketua, a.ketua.nama, a.tamu.nama)
    a.antar()
    a.k.sambil(a.tamu, "mencatat_kemajuan")
    sampaikan_kendala(a.k.buka_bagian(a.tamu, "Kendala"))
    with a.b.live_db(), di_instansi(a.b.instansi):
        kadis = f"{pimpinan(KADIS).nama}, {a.b.instansi.nama}"
    catat_koordinasi(a.k.buka_bagian(a.tamu, "Koordinasi"), kadis)
    a.antar()
    tenggat = (a.b.hari + timedelta(days=3)).isoformat()
    putuskan_kendala(a.b.buka_bagian(a.kadis, "Kendala"), a.tamu.nama_lengkap, tenggat)
    expect(a.b.buka_bagian(a.kadis, "Kemajuan").get_by_text("Bahan terkumpul").first).to_be_visible()
    a.antar()
    expect(a.k.buka_bagian(a.tamu, "Kendala").get_by_text("Ditindaklanjuti", exact=True)).to_be_visible()
    lihat(a.k, "lintas-kendala-diputus")


def _diselesaikan(a: Adegan) -> None:
    """The ketua hands the result over; the Kepala Dinas reviews it; it is done on both sides."""
    a.b.lakukan(a.ketua, "menyerahkan_hasil")
    a.b.lakukan(a.kadis, "menyatakan_selesai")
    a.b.selesai("lintas-selesai")
    assert temuan(a.b.page) == []
    a.antar()
    a.k.duduk(a.tamu)
    a.k.selesai("lintas-selesai-di-hp")
    assert temuan(a.k.page) == []


def _pemaraf(jalan: PerjalananLintas) -> Pegawai | None:
    """Who is to give the next initial here, if anybody."""
    with jalan.live_db(), di_instansi(jalan.instansi):
        satu = Tunggu.objects.filter(tindakan="memaraf", penugasan__judul=jalan.judul).first()
        return Pegawai.objects.get(pemangkuan__jabatan=satu.jabatan, pemangkuan__sampai=None) if satu else None
