"""A whole request between two deployments, two databases, real processes; the receiver dies at each delivery once."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from pytest_django.plugin import DjangoDbBlocker
from tests.cast import HARI, build_cast
from tests.integration.exchange.conftest import antar
from tests.integration.exchange.pemasangan import Pemasangan, coba_lagi, dua_pemasangan
from tests.perkara import aktor, isi_untuk, lakukan, usulan

from lincah.audit.models import Peristiwa
from lincah.audit.pemeriksaan import periksa
from lincah.exchange.models import Mitra, PesanKeluar, PesanMasuk
from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.law.penugasan import Bentuk, Cara, JenisPerubahan
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.penugasan.models import Anggota, Penugasan, Perubahan
from lincah.penugasan.services import Permintaan, ajukan
from lincah.penugasan.services.perubahan import Ubahan, putuskan_ubahan, ubah

Pasangan = tuple[Pemasangan, Pemasangan]
MATI = ("tangani >", "_save", "amplop.jawab")
"""Where the receiver dies, in turn: after its own copy moved, before, and when it answers."""


@pytest.fixture
def pasangan(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Pasangan]:
    """The cast twice: the first (Bintan) asks, the second (Karangasem) is asked."""
    with django_db_blocker.unblock(), dua_pemasangan("uji1", "uji2") as keduanya:
        for satu in keduanya:
            satu.lakukan(_bangun)
        yield keduanya


def _bangun() -> None:
    build_cast()


def _mohon() -> str:
    jabatan = Jabatan.objects.get(unit__kode="dinas", pimpinan=True)
    isi = Permintaan(
        usulan(jabatan, bentuk=Bentuk.INDIVIDU), Cara.PENUNJUKAN, None, "Bersama", "Data", kelas="jf",
        jenjang="ahli_muda", jumlah=1, mitra_id=Mitra.objects.get().pk,
    )  # fmt: skip
    penugasan, rancangan = ajukan(aktor(_siapa("Kepala Utomo")), isi)
    assert penugasan is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
    return str(penugasan.pk)


def _siapa(nama: str) -> Pegawai:
    return Pegawai.objects.get(nama=nama, aktif=True)


def _perbuat(id: str, nama: str, kode: str, unit: str) -> bool:
    penugasan = Penugasan.objects.get(pk=id)
    isi: dict[str, Any] | None = isi_untuk(penugasan, kode) if penugasan.anggota.exists() else {}
    if unit:
        jabatan = Jabatan.objects.get(unit__kode=unit, pimpinan=True)
        isi = {"unit": jabatan.unit_id, "pegawai": [_siapa("Muda Anggota").pk]}
    return lakukan(_siapa(nama), penugasan, kode, hari=HARI, isi=isi).berhasil


def _keadaan(id: str) -> tuple[str, list[str], int]:
    acts = Peristiwa.objects.filter(objek_jenis="penugasan", objek_id=id).order_by("id")
    hangs = (
        PesanKeluar.objects.exclude(keadaan="terkirim").count() + PesanMasuk.objects.exclude(keadaan="selesai").count()
    )
    jenis = [satu.removeprefix("penugasan.") for satu in acts.values_list("jenis", flat=True)]
    return Penugasan.objects.get(pk=id).langkah, jenis, hangs


def _anggota(id: str) -> list[str]:
    return list(Anggota.objects.filter(penugasan=id).values_list("pegawai__nama", flat=True))


def _perpanjang(id: str, nama: str) -> bool:
    kasus = Penugasan.objects.get(pk=id)
    apa = Ubahan(JenisPerubahan.PERPANJANGAN, "Bahan terlambat", selesai=kasus.selesai + timedelta(days=7))
    return ubah(aktor(_siapa(nama)), kasus.pk, apa, versi=kasus.versi, serah=serahkan_rincian).perubahan is not None


def _putuskan(id: str, nama: str) -> bool:
    usulan = Perubahan.objects.select_related("penugasan").get(penugasan=id, keadaan="diusulkan")
    siapa, versi = aktor(_siapa(nama)), usulan.penugasan.versi
    hasil = putuskan_ubahan(siapa, usulan.pk, setuju=True, catatan="", versi=versi, serah=serahkan_rincian)
    return hasil.perubahan is not None


def _ubahan(id: str) -> tuple[str, list[str], int]:
    """The end, what became of each change, and what hangs."""
    semua = [f"{satu.jenis} {satu.keadaan}" for satu in Perubahan.objects.filter(penugasan=id)]
    return str(Penugasan.objects.get(pk=id).selesai), semua, _keadaan(id)[2]


def _sampaikan(dari: Pemasangan, ke: Pemasangan, mati: str) -> None:
    """The receiver dies the first time; nothing is lost, and nothing done twice."""
    ke.layani(mati_di=f"lincah.exchange.services.penerimaan.{mati}")
    dari.lakukan(antar)
    assert ke.mati()
    ke.layani()
    dari.lakukan(coba_lagi)
    ke.berhenti()


def test_a_whole_request_stands_alike_in_both_whoever_dies(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan
    id = asal.lakukan(_mohon)
    assert UUID(id)
    _sampaikan(asal, tujuan, MATI[0])
    langkah = [
        (tujuan, "Sekar Daerah", "memutuskan_setuju", "bidang"),
        (asal, "Kepala Utomo", "mengusulkan_tim", ""),
        (asal, "Bupati Budiman", "menetapkan", ""),
        (tujuan, "Muda Anggota", "menerima", ""),
        (tujuan, "Muda Anggota", "menyusun_rencana", ""),
    ]
    for ke, (sisi, nama, kode, unit) in enumerate(langkah, 1):
        assert sisi.lakukan(_perbuat, id, nama, kode, unit), kode
        _sampaikan(sisi, tujuan if sisi is asal else asal, MATI[ke % len(MATI)])
    di_asal, di_tujuan = asal.lakukan(_keadaan, id), tujuan.lakukan(_keadaan, id)
    assert di_asal == di_tujuan == ("menyepakati", ["meminta_persetujuan", *(kode for _, _, kode, _ in langkah)], 0)
    assert asal.lakukan(_anggota, id) == tujuan.lakukan(_anggota, id) == ["Muda Anggota"]
    for ke, (sisi, perbuatan, isi) in enumerate(
        (
            (asal, _perpanjang, ("Kepala Utomo",)),
            (tujuan, _putuskan, ("Sekar Daerah",)),
            (asal, _putuskan, ("Bupati Budiman",)),
        )
    ):
        assert sisi.lakukan(perbuatan, id, *isi)
        _sampaikan(sisi, tujuan if sisi is asal else asal, MATI[ke % len(MATI)])
    assert asal.lakukan(_ubahan, id) == tujuan.lakukan(_ubahan, id)
    assert asal.lakukan(_ubahan, id)[1:] == (["perpanjangan ditetapkan"], 0)
    for satu in pasangan:
        assert satu.lakukan(periksa).temuan == ()
