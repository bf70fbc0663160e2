"""A team of two instansi: Bintan leads, Karangasem lends one; from the request to done, the guest on a telephone."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta

from playwright.sync_api import Page, expect
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.screens.conftest import DESK, KELUARAN, PHONE
from tests.screens.perjalanan_lintas import (
    Antar,
    PerjalananLintas,
    catat_koordinasi,
    putuskan_kendala,
    sampaikan_kendala,
)
from tests.screens.test_mudah_dibaca import temuan

from lincah.exchange.demo import saling_mengenal
from lincah.kedudukan.models import Pegawai
from lincah.penugasan.models import Tunggu
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

PEMDA, SETDA, KADIS, KABID = "PEMDA", "SETDA", "DISKOMINFO", "DISKOMINFO.B1"
JUDUL = "Peta jalan layanan digital dua kabupaten"


def test_a_team_of_two_instansi_works_from_the_request_to_done(
    muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]], open_page: Callable[..., Page]
) -> None:
    bintan, karangasem = semua = tuple(muat_daerah(satu, awalan="lintas") for satu in ("bintan", "karangasem"))
    with live_db():
        saling_mengenal(list(semua))
        with di_instansi(bintan):
            bupati, kadis, hari = pemangku(PEMDA), pemangku(KADIS), hari_ini(bintan)
            ketua, sebutan = staf(KABID, "ahli_muda", 1)[0], f"{pimpinan(KADIS).nama}, {bintan.nama}"
        with di_instansi(karangasem):
            sekda, (tamu,) = pemangku(SETDA), staf(KABID, "ahli_muda", 1)
    b, k = (
        PerjalananLintas(open_page(satu), instansi, live_db, KELUARAN / "tim-lintas", JUDUL, hari)
        for satu, instansi in ((DESK, bintan), (PHONE, karangasem))
    )
    antar = Antar(live_db, semua)

    b.minta_mitra(kadis, karangasem, "Keputusan Bupati", rekan=(ketua,))
    antar()
    k.alamat = b.alamat.replace(f"/{bintan.slug}/", f"/{karangasem.slug}/")
    k.beri_orang(sekda, KABID, tamu)
    antar()
    b.lakukan(kadis, "mengusulkan_tim")
    while pemaraf := _pemaraf(b):
        b.lakukan(pemaraf, "memaraf")
    b.lakukan(bupati, "menetapkan")
    antar()
    b.lakukan(ketua, "menerima")
    k.lakukan(tamu, "menerima")
    for surat in ("Keputusan bupati", "Surat jawaban", "Surat permohonan pelibatan"):
        expect(k.page.get_by_role("link", name=surat).first).to_be_visible()
    k.potret("lintas-diterima")
    assert temuan(k.page) == []
    antar()

    b.lakukan(ketua, "menyusun_rencana")
    b.lakukan(kadis, "menyepakati_rencana")
    b.rincikan(ketua, ketua.nama, tamu.nama)
    antar()
    k.sambil(tamu, "mencatat_kemajuan")
    sampaikan_kendala(k.buka_bagian(tamu, "Kendala"))
    catat_koordinasi(k.buka_bagian(tamu, "Koordinasi"), sebutan)
    antar()
    putuskan_kendala(b.buka_bagian(kadis, "Kendala"), tamu.nama_lengkap, (hari + timedelta(days=3)).isoformat())
    expect(b.buka_bagian(kadis, "Kemajuan").get_by_text("Bahan terkumpul").first).to_be_visible()
    antar()
    expect(k.buka_bagian(tamu, "Kendala").get_by_text("Ditindaklanjuti", exact=True)).to_be_visible()
    k.potret("lintas-kendala-diputus")
    assert temuan(k.page) == []

    b.lakukan(ketua, "menyerahkan_hasil")
    b.lakukan(kadis, "menyatakan_selesai")
    b.selesai("lintas-selesai")
    assert temuan(b.page) == []
    antar()
    k.duduk(tamu)
    k.selesai("lintas-selesai-di-hp")
    assert temuan(k.page) == []


def _pemaraf(jalan: PerjalananLintas) -> Pegawai | None:
    """Who is to give the next initial here, if anybody."""
    with jalan.live_db(), di_instansi(jalan.instansi):
        satu = Tunggu.objects.filter(tindakan="memaraf", penugasan__judul=jalan.judul).first()
        return Pegawai.objects.get(pemangkuan__jabatan=satu.jabatan, pemangkuan__sampai=None) if satu else None
