"""An officer appointed to coordinate reads the case and gives feedback; the letter names the post."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.daerah import Muat
from tests.perkara import aktor, buka, coba, jalankan, lakukan, usulan

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Jabatan, Pegawai, Pemangkuan
from lincah.kedudukan.queries import Kini, OrangKini, kini, orang_kini
from lincah.law.kedudukan import Kelas, Orang, Pos
from lincah.law.penugasan import Bentuk, Cara, cari_koordinasi, pd_dari
from lincah.naskah.models import Naskah
from lincah.penugasan.queries.calon import Calon, list_calon
from lincah.penugasan.queries.jalan import baca_jalan
from lincah.penugasan.queries.jalan_permohonan import baca_jalan_permohonan
from lincah.penugasan.services import Permintaan, UsulanKeliru, ajukan
from lincah.penugasan.services.koordinasi import lanjutkan
from lincah.penugasan.services.pemilik import calon_koordinator, kedudukan_pemilik
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


@pytest.mark.parametrize("ditunjuk", [True, False])
def test_a_request_appoints_who_coordinates_the_guests(bahan: Bahan, ditunjuk: bool) -> None:
    """The regulation lets an officer right below the owner of the work be appointed, for people of other units too."""
    _instansi, hari, pengusul, jabatan, _calon, _pos = bahan
    pada = kini(_instansi, hari)
    (pos, *_) = calon_koordinator(pada, jabatan.unit_id, jabatan.pk)
    tamu = _tamu(pada, hari, jabatan.unit_id)
    isi = minta_orang(jabatan, tamu, hari, koordinator=pos.id if ditunjuk else None)
    penugasan, rancangan = ajukan(aktor(pengusul, hari), isi)
    assert penugasan is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
    ruas = {satu.nama: satu for satu in baca_jalan_permohonan(rancangan).ruas}
    assert ("Pelaksana koordinasi" in ruas) is ditunjuk
    peran = set(penugasan.peran.filter(jabatan_id=pos.id).values_list("peran", flat=True))
    assert ({"koordinator", "pemantau"} <= peran) is ditunjuk
    client = Client()
    client.force_login(Akun.objects.get(pegawai=pengusul))
    teks = client.get(f"{reverse('penugasan:minta', args=[isi.unit_id])}?jabatan={jabatan.pk}").content.decode()
    assert f'<option value="{pos.id}">' in teks and "Pelaksana koordinasi" in teks
    with pytest.raises(UsulanKeliru, match="pelaksana koordinasi"):
        ajukan(aktor(pengusul, hari), minta_orang(jabatan, tamu, hari, koordinator=jabatan.pk))


def test_who_volunteers_below_the_third_level_is_coordinated_by_it(
    muat_daerah: Muat, request: pytest.FixtureRequest
) -> None:
    """Where a unit has more than two levels and the people stand under the first two, the third coordinates."""
    instansi = muat_daerah("dairi")
    request.getfixturevalue("db")
    with di_instansi(instansi):
        hari = hari_ini(instansi)
        pada = kini(instansi, hari)
        unit, pos = _level_tiga(pada)
        orang = _tamu(pada, hari, unit)
        isi = minta_orang(None, orang, hari, unit_id=unit, cara=Cara.SUKARELA)
        penugasan, rancangan = ajukan(aktor(Pegawai.objects.get(pk=orang.pegawai_id), hari), isi)
        assert penugasan is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
        ruas = {satu.nama: satu for satu in baca_jalan_permohonan(rancangan).ruas}
        assert ruas["Pelaksana koordinasi"].isi == pos.nama
        assert set(penugasan.peran.filter(jabatan_id=pos.id).values_list("peran", flat=True)) >= {"koordinator"}


def test_an_appointment_ends_where_it_fits_the_people_no_more_and_stands_in_no_change(bahan: Bahan) -> None:
    instansi, hari, _pengusul, jabatan, calon, pos = bahan
    pada = kini(instansi, hari)
    koordinasi = cari_koordinasi(pada.struktur, jabatan.unit_id, calon.orang.orang.unit_id, calon.orang.kedudukan)
    pengusul = pada.pos[jabatan.pk]
    assert lanjutkan(koordinasi, pos.id, pengusul) == pos
    assert lanjutkan(koordinasi, None, pengusul) is None and lanjutkan(koordinasi, jabatan.pk, pengusul) is None
    assert lanjutkan(None, pos.id, pengusul) is None
    assert koordinasi is not None
    menurut_tempat = replace(koordinasi, ditunjuk=False)
    assert lanjutkan(menurut_tempat, None, pengusul) == next(s for s in koordinasi.pos if s != pengusul)


def _level_tiga(pada: Kini) -> tuple[int, Pos]:
    """A unit whose head is of the third level, below those who lead and appraise."""
    for unit in pada.struktur.unit.values():
        if unit.pimpinan is None or not unit.pimpinan.pemangku:
            continue
        kedudukan = kedudukan_pemilik(pada, unit.id, Orang(Kelas.PELAKSANA, unit.id))
        hasil = cari_koordinasi(pada.struktur, unit.id, unit.id, kedudukan)
        if hasil and not hasil.ditunjuk and unit.pimpinan in hasil.pos:
            return unit.id, unit.pimpinan
    raise AssertionError("no unit of the demo has a third level")


def _tamu(pada: Kini, hari: date, unit_id: int) -> OrangKini:
    """Somebody of another unit of the same Perangkat Daerah whose kedudukan is set."""
    pd = pd_dari(pada.struktur, unit_id).id
    for orang in orang_kini(pada, hari):
        lain = pada.struktur.unit[orang.orang.unit_id]
        staf = orang.orang.kelas is Kelas.JF and orang.orang.pos_id is None and orang.orang.ditetapkan
        atasan = orang.kedudukan.pimpinan_unit.jawaban
        beda = atasan is not None and atasan.unit_id not in (unit_id, pada.struktur.unit[unit_id].induk_id)
        if staf and beda and lain.id != unit_id and pd_dari(pada.struktur, lain.id).id == pd and lain.pimpinan:
            return orang
    raise AssertionError("nobody of another unit")


def minta_orang(
    jabatan: Jabatan | None, orang: OrangKini, hari: date, *, koordinator: int | None = None, **lain: Any
) -> Permintaan:
    """A request for this person (or by him or her)."""
    pos = jabatan or Jabatan.objects.get(pk=orang.jabatan_id)
    isi = usulan(pos, hari=hari, bentuk=Bentuk.INDIVIDU, koordinator=koordinator)
    bawaan = {"cara": Cara.PENUNJUKAN, "unit_id": orang.orang.unit_id, "maksud": "Menyusun data", "kompetensi": "Data"}
    return Permintaan(isi, **{**bawaan, "diminta": (orang.pegawai_id,), **lain})
