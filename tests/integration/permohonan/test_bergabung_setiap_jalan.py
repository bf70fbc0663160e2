"""People of another unit join a running case on the road of each regulation."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.integration.penugasan.test_perubahan import ubahan
from tests.integration.permohonan.jalan_lintas import SEMUA, Lintas
from tests.integration.permohonan.perkara_lintas import bertindak, kirim, minta
from tests.perkara import aktor, buka, lakukan

from lincah.kedudukan.models import Pegawai
from lincah.law.penugasan import Cara, Lingkup
from lincah.naskah.models import Naskah
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.penugasan.services import UsulanKeliru
from lincah.penugasan.services.perubahan import paraf_ubahan, putuskan_ubahan, ubah
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

LINTAS = [satu for satu in SEMUA if satu.cara is Cara.PENUNJUKAN and satu.lingkup is not Lingkup.DALAM_UNIT]


@pytest.fixture
def lintas(request: pytest.FixtureRequest, muat_daerah: Muat) -> Iterator[tuple[Lintas, date]]:
    satu: Lintas = request.param
    instansi = muat_daerah(satu.daerah)
    request.getfixturevalue("db")
    with di_instansi(instansi):
        yield satu, hari_ini(instansi)


@pytest.mark.parametrize("lintas", LINTAS, ids=str, indirect=True)
def test_every_road_leads_into_the_running_case(lintas: tuple[Lintas, date]) -> None:
    """Each regulation's own road, from the request to the letter; the case stays with the unit that owns it."""
    jalan, hari = lintas
    pengusul = pemangku(jalan.pemilik)
    sendiri = staf_langsung(jalan, hari)
    perkara = buka(pengusul, pimpinan(jalan.pemilik), sendiri, hari=hari)
    penetap = pemangku_jabatan(perkara.penetap_id)
    lakukan(penetap, perkara, "menetapkan", hari=hari)
    lakukan(sendiri, perkara, "menerima", hari=hari)
    reviu = list(perkara.peran.filter(peran__startswith="reviu_").values_list("peran", "jabatan_id"))
    (orang,) = staf(jalan.asal, "*", 1)
    permohonan, rancangan = kirim(pengusul, minta(jalan, orang, hari, untuk=perkara.pk), hari)
    assert permohonan is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
    for kode_unit, kode in jalan.langkah[1:]:
        assert bertindak(permohonan, pemangku(kode_unit), kode, hari), (kode_unit, kode)
    assert perkara.anggota.bertugas().filter(pegawai=orang).exists()
    assert list(perkara.peran.filter(peran__startswith="reviu_").values_list("peran", "jabatan_id")) == reviu
    assert permohonan.langkah == "bergabung"


@pytest.mark.parametrize("segera", [False, True], ids=["nanti", "segera"])
@pytest.mark.parametrize("lintas", LINTAS, ids=str, indirect=True)
def test_a_guest_gives_the_place_to_another_on_the_same_road(lintas: tuple[Lintas, date], segera: bool) -> None:
    """One request for the successor; the letter of each regulation ends the one assignment and begins the other."""
    jalan, hari = lintas
    pengusul, sendiri = pemangku(jalan.pemilik), staf_langsung(jalan, hari)
    perkara = buka(pengusul, pimpinan(jalan.pemilik), sendiri, hari=hari)
    lakukan(pemangku_jabatan(perkara.penetap_id), perkara, "menetapkan", hari=hari)
    lakukan(sendiri, perkara, "menerima", hari=hari)
    lama, baru = staf(jalan.asal, "*", 2)
    surat = []
    for orang, isi in ((lama, {}), (baru, {"menggantikan": lama.pk, "segera": segera})):
        permohonan, rancangan = kirim(pengusul, minta(jalan, orang, hari, untuk=perkara.pk, **isi), hari)
        assert permohonan is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
        assert perkara.anggota.bertugas().filter(pegawai=lama).exists() == bool(surat)
        if isi and segera:
            usul = perkara.perubahan.get(keadaan="diusulkan")
            penetap = pemangku_jabatan(usul.penetap_id)
            perkara.refresh_from_db()
            while usul.giliran_id is not None:
                usul = paraf_ubahan(aktor(pemangku_jabatan(usul.giliran_id), hari), usul.pk, versi=perkara.versi)
            putuskan_ubahan(
                aktor(penetap, hari), usul.pk, setuju=True, catatan="", versi=perkara.versi, serah=serahkan_rincian
            )
            assert not perkara.anggota.bertugas().filter(pegawai=lama).exists()
        for kode_unit, kode in jalan.langkah[1:]:
            assert bertindak(permohonan, pemangku(kode_unit), kode, hari), (kode_unit, kode)
        surat.append(Naskah.objects.get(pk=permohonan.naskah_id))
    assert {satu.pegawai for satu in perkara.anggota.bertugas()} == {sendiri, baru}
    surat[0].refresh_from_db()
    assert surat[0].status == "diganti" and surat[0].jenis == surat[1].jenis
    assert any(f"enggantikan {lama.nama_lengkap.rstrip('.')}." in satu for satu in surat[1].isi["untuk"])
    assert (surat[0].nomor in str(surat[1].isi)) is not segera, "the one letter names the other, or a change did"


def staf_langsung(lintas: Lintas, hari: Any) -> Pegawai:
    """Somebody whom the head of the owning unit assigns."""
    from lincah.penugasan.queries.calon import list_calon

    pengusul = pemangku(lintas.pemilik)
    calon = list_calon(aktor(pengusul, hari), pimpinan(lintas.pemilik).pk)
    return Pegawai.objects.get(pk=calon[0].orang.pegawai_id)


def pemangku_jabatan(jabatan_id: int) -> Pegawai:
    from lincah.kedudukan.models import Pemangkuan

    return Pemangkuan.objects.filter(jabatan_id=jabatan_id, sampai=None).order_by("jenis")[0].pegawai


@pytest.mark.parametrize("lintas", [s for s in LINTAS if s.daerah == "dairi"][:1], ids=str, indirect=True)
def test_where_each_side_sets_its_own_letter_nobody_of_the_own_unit_is_put_on_the_others(
    lintas: tuple[Lintas, date],
) -> None:
    jalan, hari = lintas
    (orang,) = staf(jalan.asal, "*", 1)
    pengusul = pemangku(jalan.pemilik)
    perkara, _ = kirim(pengusul, minta(jalan, orang, hari), hari)
    assert perkara is not None
    for kode_unit, kode in jalan.langkah[1:]:
        assert bertindak(perkara, pemangku(kode_unit), kode, hari)
    penetap = pemangku_jabatan(perkara.penetap_id)
    isi = ubahan("penambahan", masuk=staf_langsung(jalan, hari), berlaku=hari)
    with pytest.raises(UsulanKeliru, match="surat Anda sendiri"):
        ubah(aktor(penetap, hari), perkara.pk, isi, versi=perkara.versi, serah=serahkan_rincian)
