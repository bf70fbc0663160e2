"""An officer appointed to coordinate reads the case and gives feedback; the letter names the post."""

from collections.abc import Iterator
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from tests.daerah import Muat
from tests.perkara import aktor, buka, coba, jalankan, lakukan, usulan

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Jabatan, Pegawai, Pemangkuan
from lincah.kedudukan.queries import kini
from lincah.law.kedudukan import Pos
from lincah.law.penugasan import cari_koordinasi
from lincah.naskah.models import Naskah
from lincah.penugasan.queries.calon import Calon, list_calon
from lincah.penugasan.queries.jalan import baca_jalan
from lincah.penugasan.services import UsulanKeliru
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini

Bahan = tuple[Instansi, date, Pegawai, Jabatan, Calon, Pos]


@pytest.fixture
def bahan(muat_daerah: Muat, request: pytest.FixtureRequest) -> Iterator[Bahan]:
    """A head of the demo regency, one whom he or she assigns, and an officer who may be appointed."""
    instansi = muat_daerah("karangasem")
    request.getfixturevalue("db")
    with di_instansi(instansi):
        hari = hari_ini(instansi)
        yield instansi, hari, *_cari(instansi, hari)


def _cari(instansi: Instansi, hari: date) -> tuple[Pegawai, Jabatan, Calon, Pos]:
    pada = kini(instansi, hari)
    for pos in pada.pos.values():
        if not pos.pemangku or pos.pemangku[0].jenis != "definitif":
            continue
        pengusul = Pegawai.objects.get(pk=pos.pemangku[0].pegawai_id)
        for calon in list_calon(aktor(pengusul, hari), pos.id):
            orang = calon.orang
            hasil = cari_koordinasi(pada.struktur, pos.unit_id, orang.orang.unit_id, orang.kedudukan)
            cocok = [satu for satu in (hasil.pos if hasil else ()) if satu != pos and satu.pemangku]
            dapat = orang.orang.ditetapkan and orang.kedudukan.pemberi_tugas.jawaban == pos
            if hasil and hasil.ditunjuk and cocok and dapat:
                return pengusul, Jabatan.objects.get(pk=pos.id), calon, cocok[0]
    raise AssertionError("no unit of the demo has an officer who may be appointed")


def test_who_is_appointed_reads_follows_and_gives_feedback(bahan: Bahan) -> None:
    _instansi, hari, pengusul, jabatan, calon, pos = bahan
    orang = Pegawai.objects.get(pk=calon.orang.pegawai_id)
    isi = usulan(jabatan, orang, hari=hari, koordinator=pos.id)
    _, rancangan = coba(pengusul, isi, hari)
    ruas = {satu.nama: satu for satu in baca_jalan(rancangan).ruas}
    assert ruas["Pelaksana koordinasi"].isi == pos.nama and "Pasal" in ruas["Pelaksana koordinasi"].dasar.dasar
    perkara = buka(pengusul, jabatan, orang, hari=hari, koordinator=pos.id)
    assert set(perkara.peran.filter(jabatan_id=pos.id).values_list("peran", flat=True)) >= {"koordinator", "pemantau"}
    tanpa = buka(pengusul, jabatan, orang, hari=hari)
    assert not tanpa.peran.filter(peran="koordinator").exists()
    penetap = Pemangkuan.objects.filter(jabatan_id=perkara.penetap_id, sampai=None).order_by("jenis")[0].pegawai
    penerima = (
        Pemangkuan.objects.filter(jabatan_id=perkara.peran.get(peran="penerima").jabatan_id, sampai=None)
        .order_by("jenis")[0]
        .pegawai
    )
    jalankan(
        perkara, (penetap, "menetapkan"), (orang, "menerima"), (orang, "menyusun_rencana"),
        (penerima, "menyepakati_rencana"), (orang, "menyusun_rincian"), hari=hari,
    )  # fmt: skip
    untuk = Naskah.objects.get(pk=perkara.naskah_id).isi["untuk"]
    assert any(pos.nama in satu for satu in untuk)
    koordinator = Pegawai.objects.get(pk=pos.pemangku[0].pegawai_id)
    assert lakukan(koordinator, perkara, "memberi_umpan_balik", hari=hari).berhasil
    assert not lakukan(koordinator, perkara, "menyerahkan_hasil", hari=hari).berhasil
    reviu = perkara.peran.filter(peran__startswith="reviu_").values_list("jabatan_id", flat=True)
    assert pos.id not in reviu


def test_somebody_else_is_not_appointed_and_the_wizard_offers_who_may_be(bahan: Bahan) -> None:
    _instansi, hari, pengusul, jabatan, calon, pos = bahan
    orang = Pegawai.objects.get(pk=calon.orang.pegawai_id)
    with pytest.raises(UsulanKeliru, match="pelaksana koordinasi"):
        coba(pengusul, usulan(jabatan, orang, hari=hari, koordinator=jabatan.pk), hari)
    client = Client()
    client.force_login(Akun.objects.get(pegawai=pengusul))
    teks = client.get(f"{reverse('penugasan:tugaskan')}?jabatan={jabatan.pk}").content.decode()
    assert f'<option value="{pos.id}">' in teks and "Pelaksana koordinasi" in teks
