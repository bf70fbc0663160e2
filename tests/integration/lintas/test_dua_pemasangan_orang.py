"""People change between two deployments, real processes: whoever dies at whichever step, all happens, and once."""

from typing import Any
from uuid import UUID

from tests.cast import HARI
from tests.integration.exchange.pemasangan import Pemasangan
from tests.integration.lintas.test_dua_pemasangan import Pasangan, _keadaan, _mohon, _perbuat, _siapa, pasangan
from tests.integration.lintas.test_dua_pemasangan_kerja import _kirim, _langkah, _maju
from tests.perkara import aktor, lakukan, usulan

from lincah.audit.pemeriksaan import periksa
from lincah.exchange.models import Mitra
from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.law.penugasan import Bentuk, Cara, JenisPerubahan
from lincah.naskah.models import Naskah
from lincah.pelaksanaan.models import Rincian, VersiRincian
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.penugasan.models import Anggota, Penugasan, Perubahan
from lincah.penugasan.services import Permintaan, ajukan
from lincah.penugasan.services.perubahan import Ubahan, terima_perubahan, ubah

__all__ = ["pasangan"]
LINTAS = "lincah.penugasan.services.lintas"
SINI, TAMU, BARU = "Pertama Anggota", "Muda Anggota", "Pelaksana Setia"
"""Who comes in here, the guest whose place that is, and the guest who joins."""


def _ganti(id: str) -> None:
    """Somebody of ours takes the place of the guest, whose breakdown is on its way."""
    kasus = Penugasan.objects.get(pk=id)
    tamu = Pegawai.objects.get(nama=TAMU, mitra__isnull=False)
    apa = Ubahan(JenisPerubahan.PENGGANTIAN, "Dipakai di sana", keluar=tamu.pk, masuk=_siapa(SINI).pk, berlaku=HARI)
    hasil = ubah(aktor(_siapa("Bupati Budiman")), kasus.pk, apa, versi=kasus.versi, serah=serahkan_rincian)
    assert hasil.perubahan is not None, [satu.ringkas for satu in hasil.rancangan.halangan]


def _terima(id: str, nama: str) -> bool:
    return terima_perubahan(aktor(_siapa(nama)), UUID(id))


def _mohon_lagi(id: str) -> str:
    """One more of theirs for the running case."""
    awal = usulan(Jabatan.objects.get(unit__kode="dinas", pimpinan=True), bentuk=Bentuk.INDIVIDU)
    isi: dict[str, Any] = {"kelas": "pelaksana", "jumlah": 1, "mitra_id": Mitra.objects.get().pk, "untuk": UUID(id)}
    minta, rancangan = ajukan(
        aktor(_siapa("Kepala Utomo")), Permintaan(awal, Cara.PENUNJUKAN, None, "Bersama", "Data", **isi)
    )
    assert minta is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
    return str(minta.pk)


def _beri(minta: str) -> bool:
    jabatan = Jabatan.objects.get(unit__kode="bidang", pimpinan=True)
    isi = {"unit": jabatan.unit_id, "pegawai": [_siapa(BARU).pk]}
    return lakukan(
        _siapa("Sekar Daerah"), Penugasan.objects.get(pk=minta), "memutuskan_setuju", hari=HARI, isi=isi
    ).berhasil


def _orang(id: str) -> list[tuple[str, str, bool, bool]]:
    """Who is or was in it: the part, still there, accepted."""
    semua = Anggota.objects.filter(penugasan=id).order_by("pegawai__nama")
    return [(satu.pegawai.nama, satu.peran, satu.sampai is None, satu.diterima is not None) for satu in semua]


def _isi(id: str) -> tuple[Any, ...]:
    """What stands here: step, people, changes, activities with their versions, what hangs."""
    langkah, _, hangs = _keadaan(id)
    ubahan = list(Perubahan.objects.filter(penugasan=id).order_by("kunci").values_list("jenis", "keadaan"))
    kegiatan = Rincian.objects.filter(penugasan=id).values_list("urutan", "penanggung_jawab__pegawai__nama", "versi")
    alasan = VersiRincian.objects.filter(rincian__penugasan=id).order_by("versi").values_list("alasan", flat=True)
    return langkah, _orang(id), ubahan, list(kegiatan), list(alasan), hangs


def _surat_berlaku(minta: str) -> int:
    return Naskah.objects.filter(objek_id=minta, jenis="keputusan_bupati", status="berlaku").count()


def _sampai_merinci(asal: Pemasangan, tujuan: Pemasangan, id: str) -> None:
    """Every act until the work is about to be broken down, by whoever is waited for on either side."""
    while asal.lakukan(_langkah, id) != "merinci":
        sini, sana = (asal, tujuan) if asal.lakukan(_maju, id) else (tujuan, asal)
        assert sini is asal or tujuan.lakukan(_maju, id)
        _kirim(sini, sana)


def test_crossing_acceptance_and_joining_happen_once_whoever_dies(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan
    id = asal.lakukan(_mohon)
    _kirim(asal, tujuan)
    _sampai_merinci(asal, tujuan, id)
    asal.lakukan(_ganti, id)
    assert tujuan.lakukan(_perbuat, id, TAMU, "menyusun_rincian", "")
    _kirim(tujuan, asal, f"{LINTAS}.terima.serahkan_tertinggal >")
    _kirim(asal, tujuan, f"{LINTAS}.terima_ubahan.terapkan_susunan_baru >")
    di_asal, di_tujuan = asal.lakukan(_isi, id), tujuan.lakukan(_isi, id)
    assert di_asal == di_tujuan and di_asal[3] == [(1, SINI, 2)]
    asal.lakukan(_terima, id, SINI, mati_di="lincah.penugasan.services.perubahan.terima.kabarkan_penerimaan >")
    assert asal.lakukan(_orang, id) == di_asal[1]  # who dies while accepting has not accepted
    assert asal.lakukan(_terima, id, SINI) and not asal.lakukan(_terima, id, SINI)
    _kirim(asal, tujuan, f"{LINTAS}.penerimaan.catat >")
    assert asal.lakukan(_orang, id) == tujuan.lakukan(_orang, id)
    minta = asal.lakukan(_mohon_lagi, id)
    _kirim(asal, tujuan, f"{LINTAS}.terima.buka_cermin >")
    assert tujuan.lakukan(_beri, minta)
    _kirim(tujuan, asal, f"{LINTAS}.terima._efek >")
    assert asal.lakukan(_perbuat, minta, "Kepala Utomo", "mengusulkan_tim", "")
    menetapkan = (_perbuat, minta, "Bupati Budiman", "menetapkan", "")
    asal.lakukan(*menetapkan, mati_di="lincah.penugasan.services.perubahan.gabung.kabarkan_ubahan >")
    assert asal.lakukan(_surat_berlaku, minta) == 0 and len(asal.lakukan(_orang, id)) == 2
    assert asal.lakukan(*menetapkan)
    _kirim(asal, tujuan, f"{LINTAS}.terima_ubahan._catat >")
    assert tujuan.lakukan(_terima, id, BARU)
    _kirim(tujuan, asal, f"{LINTAS}.penerimaan.aktor_pesan >")
    di_asal, di_tujuan = asal.lakukan(_isi, id), tujuan.lakukan(_isi, id)
    assert di_asal == di_tujuan and di_asal[-1] == 0 and asal.lakukan(_surat_berlaku, minta) == 1
    assert di_asal[1] == [(TAMU, "anggota", False, True), (BARU, "anggota", True, True), (SINI, "ketua", True, True)]
    for satu in pasangan:
        assert satu.lakukan(periksa).temuan == ()
