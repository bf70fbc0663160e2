"""In a kelurahan of Karangasem the Lurah monitors teams: also one that was one person's before, as long as it is."""

from collections.abc import Iterator
from datetime import date

import pytest
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.integration.penugasan.test_perubahan import ubahan
from tests.integration.permohonan.jalan_lintas import K_PKM, PD, Lintas, P
from tests.integration.permohonan.perkara_lintas import bertindak, kirim, minta
from tests.perkara import aktor, buka, jalankan, lakukan

from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.queries.tunggu import semua_tunggu
from lincah.pelaksanaan.services.pantau import atur_irama
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.perubahan import terima_perubahan, ubah
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

LURAH, SEKSI = "KECKARANGASEM.KEL1", "KECKARANGASEM.KEL1.S2"
TIM = "Pasal 18 ayat (3) huruf e"


@pytest.fixture
def hari(muat_daerah: Muat, request: pytest.FixtureRequest) -> Iterator[date]:
    instansi = muat_daerah("karangasem")
    request.getfixturevalue("db")
    with di_instansi(instansi):
        yield hari_ini(instansi)


def sendiri(hari: date) -> tuple[Penugasan, Pegawai]:
    """One person's work in the seksi, accepted."""
    (orang,) = staf(SEKSI, "*", 1)
    perkara = buka(pemangku(LURAH), pimpinan(LURAH), orang, hari=hari)
    return jalankan(perkara, (pemangku(LURAH), "menetapkan"), (orang, "menerima"), hari=hari), orang


def bergabung(perkara: Penugasan, tamu: Pegawai, hari: date, pemilik: str = LURAH) -> None:
    """Somebody of a puskesmas joins it on the road of Pasal 14 ayat (3)."""
    jalan = Lintas("karangasem", P, PD, pemilik, K_PKM, (), (), "14 (3)")
    permohonan, rancangan = kirim(pemangku(pemilik), minta(jalan, tamu, hari, untuk=perkara.pk), hari)
    assert permohonan is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
    for kode in ("menjawab_setuju", "menetapkan"):
        assert bertindak(permohonan, pemangku(K_PKM), kode, hari), kode
    perkara.refresh_from_db()


def berubah(perkara: Penugasan, jenis: str, hari: date, **isi: object) -> None:
    """A change of the people, by who sets the letter of whom it is about."""
    penetap = pemangku(K_PKM) if isi.get("tamu") else pemangku(LURAH)
    isi.pop("tamu", None)
    satu = ubahan(jenis, berlaku=hari, **isi)
    hasil = ubah(aktor(penetap, hari), perkara.pk, satu, versi=perkara.versi, serah=serahkan_rincian)
    assert hasil.perubahan is not None, hasil
    perkara.refresh_from_db()


def lurah_memantau(perkara: Penugasan) -> tuple[bool, bool]:
    """Does the Lurah monitor; does the feedback in the flow rest on the rule for teams?"""
    langkah = muat_alur(perkara.alur_id).alur.langkah["melaksanakan"]
    (umpan,) = (satu for satu in langkah.tindakan if satu.kode == "memberi_umpan_balik")
    peran = perkara.peran.filter(peran="pemantau")
    assert peran.filter(jabatan=pimpinan(SEKSI)).count() == 1, "the kepala seksi always does"
    return peran.filter(jabatan=pimpinan(LURAH)).count() == 1, TIM in umpan.dasar.dasar


def test_a_guest_makes_it_a_team_and_the_lurah_its_monitor(hari: date) -> None:
    perkara, orang = sendiri(hari)
    assert lurah_memantau(perkara) == (False, False)
    (tamu,) = staf(K_PKM, "*", 1)
    bergabung(perkara, tamu, hari)
    assert perkara.bentuk == "tim" and lurah_memantau(perkara) == (True, True)
    assert terima_perubahan(aktor(tamu, hari), perkara.pk)
    seksi = pemangku(SEKSI)
    jalankan(perkara, (orang, "menyusun_rencana"), (seksi, "menyepakati_rencana"), hari=hari)
    jalankan(perkara, (orang, "menyusun_rincian"), hari=hari)
    for siapa in (pemangku(LURAH), seksi):
        assert lakukan(siapa, perkara, "memberi_umpan_balik", hari=hari).berhasil
    assert not lakukan(tamu, perkara, "memberi_umpan_balik", hari=hari).berhasil


def test_when_the_guest_leaves_the_lurah_monitors_no_longer(hari: date) -> None:
    perkara, orang = sendiri(hari)
    (tamu,) = staf(K_PKM, "*", 1)
    bergabung(perkara, tamu, hari)
    assert terima_perubahan(aktor(tamu, hari), perkara.pk)
    jalankan(perkara, (orang, "menyusun_rencana"), (pemangku(SEKSI), "menyepakati_rencana"), hari=hari)
    jalankan(perkara, (orang, "menyusun_rincian"), hari=hari)
    for siapa in (LURAH, SEKSI):
        atur_irama(aktor(pemangku(siapa), hari), perkara.pk, 5)
    ditunggu = semua_tunggu().filter(penugasan=perkara).values_list("jabatan__unit__kode", flat=True)
    assert set(ditunggu.all()) == {LURAH, SEKSI}
    berubah(perkara, "pengurangan", hari, keluar=tamu, penerus=orang.pk, tamu=True)
    assert perkara.bentuk == "individu" and lurah_memantau(perkara) == (False, False)
    assert set(ditunggu.all()) == {SEKSI}, "who monitors no longer is not waited for"


def test_somebody_of_the_same_seksi_makes_it_a_team_too_with_a_guest_or_without(hari: date) -> None:
    perkara, orang = sendiri(hari)
    rekan = staf(SEKSI, "*", 2)[1]
    berubah(perkara, "penambahan", hari, masuk=rekan)
    assert lurah_memantau(perkara) == (True, True)
    (tamu,) = staf(K_PKM, "*", 1)
    bergabung(perkara, tamu, hari)
    berubah(perkara, "pengurangan", hari, keluar=rekan, penerus=orang.pk)
    assert perkara.bentuk == "tim" and lurah_memantau(perkara) == (True, True)


def test_where_the_text_names_nobody_for_teams_alone_the_monitors_stay(hari: date) -> None:
    bidang = "DISKOMINFO.B1"
    (orang,), (tamu,) = staf(bidang, "*", 1), staf(K_PKM, "*", 1)
    perkara = buka(pemangku(bidang), pimpinan(bidang), orang, hari=hari)
    penetap = Pegawai.objects.get(pemangkuan__jabatan=perkara.penetap, pemangkuan__jenis="definitif")
    jalankan(perkara, (penetap, "menetapkan"), (orang, "menerima"), hari=hari)
    pemantau = set(perkara.peran.filter(peran="pemantau").values_list("jabatan_id", flat=True))
    bergabung(perkara, tamu, hari, bidang)
    baru = perkara.peran.filter(peran="pemantau", jabatan__isnull=False).values_list("jabatan_id", flat=True)
    assert perkara.bentuk == "tim" and set(baru) == pemantau
