"""The plan: drawn up together, agreed by both sides, versions kept; each member's own plan."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.cast import HARI, Cast
from tests.integration.penugasan.test_serentak import serentak
from tests.perkara import LAMA, aktor, buka, jalankan, lakukan, peristiwa

from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.models import Rencana, RencanaIndividu, TungguKerja
from lincah.pelaksanaan.queries.rencana import baca_rencana
from lincah.pelaksanaan.services.individu import susun_rencana_individu
from lincah.pelaksanaan.services.rencana import (
    HasilRencana,
    IsiKegiatanRencana,
    putuskan_perubahan,
    simpan_konsep,
    usulkan_perubahan,
)
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.registry.models import Instansi

Masuk = Callable[..., Client]
BARIS = {
    "kegiatan": [("Menghimpun data", "Data mentah", HARI, HARI + timedelta(days=7))],
    "baris_anggaran": [
        ("5.1.02.01.01.0024", "Alat tulis", Decimal("4"), "paket", Decimal("350000")),
        ("", "Konsumsi", Decimal("60.5"), "orang", Decimal("45000")),
    ],
    "risiko": [("Data terlambat", "Konsep mundur", "Meminta sejak awal")],
}
TOTAL = Decimal(1_400_000 + 2_722_500)


def isi(dasar: int | None = None, **lain: Any) -> dict[str, Any]:
    return {"rencana": "Menyusun dalam sebulan", "anggaran": None, "dasar": dasar, **BARIS, **lain}


def direncanakan(cast: Cast) -> Penugasan:
    """A team of two led by madya that has accepted."""
    penugasan = jalankan(buka(cast.kabid, cast.pos["bidang"], cast.madya, cast.muda), (cast.kabid, "menetapkan"))
    return jalankan(penugasan, (cast.madya, "menerima"), (cast.muda, "menerima"))


def test_staff_and_leader_write_one_after_the_other_and_the_ketua_offers(cast: Cast) -> None:
    penugasan = direncanakan(cast)
    for versi, siapa in enumerate((cast.muda, cast.kabid, cast.madya)):
        hasil = simpan_konsep(aktor(siapa), penugasan.pk, isi(versi, rencana=f"Dari {siapa.nama}"))
        assert hasil.rencana is not None and hasil.rencana.versi == versi + 1
    assert penugasan.rencana.berlaku().first() is None, "a concept is not in force"
    assert lakukan(cast.madya, penugasan, "menyusun_rencana", isi=isi(3)).berhasil
    rencana = penugasan.rencana.berlaku().first()
    assert rencana is not None and (rencana.versi, rencana.anggaran) == (4, TOTAL)
    assert [satu.jumlah for satu in rencana.baris_anggaran.order_by("urutan")] == [1_400_000, 2_722_500]
    assert (rencana.kegiatan.get().keluaran, rencana.risiko.get().mitigasi) == ("Data mentah", "Meminta sejak awal")


@pytest.mark.parametrize("siapa", ["kepala_dinas", "pertama"])
def test_who_has_no_part_in_planning_writes_no_concept(cast: Cast, siapa: str) -> None:
    penugasan = direncanakan(cast)
    if siapa == "pertama":
        with pytest.raises(PerkaraTidakAda):
            simpan_konsep(aktor(cast.orang[siapa]), penugasan.pk, isi(0))
    else:
        hasil = simpan_konsep(aktor(cast.orang[siapa]), penugasan.pk, isi(0))
        assert hasil.rencana is None and hasil.simpulan.halangan[0].rujukan
    assert not Rencana.objects.exists()


def test_what_another_saved_in_between_is_not_written_over(cast: Cast) -> None:
    penugasan = direncanakan(cast)
    simpan_konsep(aktor(cast.muda), penugasan.pk, isi(0))
    for _ in range(2):
        with pytest.raises(HalamanBasi):
            simpan_konsep(aktor(cast.kabid), penugasan.pk, isi(0))
    with pytest.raises(HalamanBasi):
        lakukan(cast.madya, penugasan, "menyusun_rencana", isi=isi(0))
    assert (penugasan.rencana.count(), penugasan.langkah) == (1, "merencanakan")


def test_what_is_sent_back_stays_with_its_note(cast: Cast) -> None:
    penugasan = direncanakan(cast)
    assert lakukan(cast.madya, penugasan, "menyusun_rencana", isi=isi(0)).berhasil
    assert lakukan(cast.kabid, penugasan, "mengembalikan_rencana", isi={"catatan": "Harga terlalu tinggi"}).berhasil
    assert penugasan.rencana.berlaku().first() is None
    assert lakukan(cast.madya, penugasan, "menyusun_rencana", isi=isi(1)).berhasil
    assert lakukan(cast.kabid, penugasan, "menyepakati_rencana").berhasil
    halaman = baca_rencana(penugasan, "")
    assert [(satu.versi, kata) for satu, _lencana, kata in halaman.versi] == [(2, "Disepakati"), (1, "Dikembalikan")]
    assert halaman.versi[1][0].putusan.catatan == "Harga terlalu tinggi"
    assert halaman.versi[0][0].putusan.jabatan_id == cast.pos["bidang"].pk


def test_an_agreed_plan_stays_in_force_until_its_change_is_agreed(cast: Cast, tim: Penugasan) -> None:
    hasil = usulkan_perubahan(aktor(cast.madya), tim.pk, isi(1, baris_anggaran=[]))
    assert hasil.rencana is not None and hasil.rencana.versi == 2
    berlaku = tim.rencana.berlaku().first()
    assert berlaku is not None and berlaku.versi == 1
    tunggu = TungguKerja.objects.get(penugasan=tim, perihal="menyepakati_rencana")
    assert tunggu.jabatan_id == cast.pos["bidang"].pk and tunggu.dasar["dasar"]
    with pytest.raises(UsulanKeliru, match="menunggu kesepakatan"):
        usulkan_perubahan(aktor(cast.madya), tim.pk, isi(2))
    for siapa in (cast.madya, cast.muda, cast.kepala_dinas):
        assert putuskan_perubahan(aktor(siapa), tim.pk, 2, sepakat=True).rencana is None
    with pytest.raises(UsulanKeliru, match="diperbaiki"):
        putuskan_perubahan(aktor(cast.kabid), tim.pk, 2, sepakat=False, catatan=" ")
    assert putuskan_perubahan(aktor(cast.kabid), tim.pk, 2, sepakat=True).rencana is not None
    berlaku = tim.rencana.berlaku().first()
    assert berlaku is not None and berlaku.versi == 2
    assert not TungguKerja.objects.filter(penugasan=tim).exclude(perihal="memantau").exists()
    with pytest.raises(HalamanBasi):
        putuskan_perubahan(aktor(cast.kabid), tim.pk, 2, sepakat=False, catatan="Terlambat")
    assert [satu.jenis for satu in peristiwa(tim)[-2:]] == [
        "penugasan.mengusulkan_perubahan_rencana",
        "penugasan.menyepakati_perubahan_rencana",
    ]


def test_a_change_that_is_sent_back_leaves_the_agreed_plan(cast: Cast, tim: Penugasan) -> None:
    usulkan_perubahan(aktor(cast.madya), tim.pk, isi(1))
    putuskan_perubahan(aktor(cast.kabid), tim.pk, 2, sepakat=False, catatan="Anggaran tidak cukup")
    berlaku = tim.rencana.berlaku().first()
    assert berlaku is not None and berlaku.versi == 1
    assert usulkan_perubahan(aktor(cast.madya), tim.pk, isi(2)).rencana is not None


@pytest.mark.parametrize("siapa", ["muda", "kabid"])
def test_a_change_is_offered_by_who_the_flow_names(cast: Cast, tim: Penugasan, siapa: str) -> None:
    assert usulkan_perubahan(aktor(cast.orang[siapa]), tim.pk, isi(1)).rencana is None
    assert tim.rencana.count() == 1


def test_what_was_planned_and_agreed_cannot_be_rewritten(cast: Cast, tim: Penugasan) -> None:
    for baris in (Rencana.objects.all(), tim.rincian.first().riwayat.all()):
        with pytest.raises(IntegrityError, match="tidak diubah atau dihapus"), transaction.atomic():
            baris.update(waktu=None)


def test_two_decisions_at_once_are_one(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    penugasan = direncanakan(cast)
    langkah = ((cast.madya, "menyusun_rencana"), (cast.kabid, "menyepakati_rencana"), (cast.madya, "menyusun_rincian"))
    jalankan(penugasan, *langkah)
    usulkan_perubahan(aktor(cast.madya), penugasan.pk, isi(1))

    def putus(*, sepakat: bool) -> HasilRencana:
        return putuskan_perubahan(aktor(cast.kabid), penugasan.pk, 2, sepakat=sepakat, catatan="Kurang")

    hasil = serentak(instansi, lambda: putus(sepakat=True), lambda: putus(sepakat=False))
    assert sorted(type(satu).__name__ for satu in hasil) == ["HalamanBasi", "HasilRencana"], hasil


def rencana_saya(penugasan: Penugasan, siapa: Pegawai, dasar: int = 0) -> RencanaIndividu | None:
    baris = [IsiKegiatanRencana("Wawancara", "Catatan", HARI, HARI + LAMA)]
    return susun_rencana_individu(aktor(siapa), penugasan.pk, baris, dasar=dasar).rencana


def test_a_member_plans_alone_and_versions_are_kept(cast: Cast, tim: Penugasan) -> None:
    assert rencana_saya(tim, cast.muda) is not None
    with pytest.raises(HalamanBasi):
        rencana_saya(tim, cast.muda)
    kedua = rencana_saya(tim, cast.muda, 1)
    assert kedua is not None and kedua.versi == 2 and RencanaIndividu.objects.count() == 2
    assert rencana_saya(tim, cast.kabid) is None
    with pytest.raises(PerkaraTidakAda):
        rencana_saya(tim, cast.orang_badan_lain)
    with pytest.raises(UsulanKeliru):
        susun_rencana_individu(aktor(cast.pelaksana), tim.pk, [], dasar=0)


def test_ketua_and_penilai_read_it_and_other_members_do_not(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    rencana_saya(tim, cast.muda)
    url = f"/uji1/pekerjaan/{tim.pk}/rencana/individu/"
    for siapa, terbaca in ((cast.muda, True), (cast.madya, True), (cast.kabid, True), (cast.pelaksana, False)):
        teks = masuk(siapa).get(url).content.decode()
        assert ("Wawancara" in teks) is terbaca, siapa
    assert masuk(cast.orang_badan_lain).get(url).status_code == 404
    assert masuk(cast.kabid).get(f"{url}susun/").status_code == 409


def test_the_pages_of_the_plan_cost_little_and_show_everything(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    banyak = [(f"Kegiatan {ke}", "Keluaran", HARI, HARI + LAMA) for ke in range(50)]
    belanja = [("", f"Belanja {ke}", Decimal(1), "paket", Decimal(1000)) for ke in range(50)]
    usulkan_perubahan(aktor(cast.madya), tim.pk, isi(1, kegiatan=banyak, baris_anggaran=belanja))
    client, dasar = masuk(cast.kabid), f"/uji1/pekerjaan/{tim.pk}/rencana/"
    for ekor in ("", "?versi=1", "?versi=x", "individu/"):
        client.get(dasar + ekor)
        with CaptureQueriesContext(connection) as sql:
            jawab = client.get(dasar + ekor)
        assert (jawab.status_code, len(sql) <= 12, len(jawab.content) <= 60_000) == (200, True, True), (ekor, len(sql))
    teks = client.get(dasar).content.decode()
    assert "Rp50.000" in teks and "Sepakati perubahan ini" in teks and "Kegiatan 49" in teks
    assert "Sepakati perubahan ini" not in masuk(cast.madya).get(dasar).content.decode()


def test_the_plan_is_written_by_its_pages(cast: Cast, masuk: Masuk) -> None:
    penugasan = direncanakan(cast)
    dasar, hari = f"/uji1/pekerjaan/{penugasan.pk}/", HARI.isoformat()
    kirim = {
        "versi": penugasan.versi, "dasar": "0", "rencana": "Ringkas", "anggaran": "", "baris_kegiatan": "1",
        "kegiatan_0": "Menghimpun", "keluaran_0": "", "mulai_0": hari, "selesai_0": hari, "baris_baris_anggaran": "1",
        "kode_0": "5.1.02", "uraian_0": "Kertas", "volume_0": "2", "satuan_0": "rim", "harga_0": "50000",
        "baris_risiko": "1", "risiko_0": "Hujan", "dampak_0": "", "mitigasi_0": "",
    }  # fmt: skip
    url = f"{dasar}rencana/susun/"
    for keliru, pesan in (
        ({"kode_0": "5..1"}, "angka berpisah titik"),
        ({"anggaran": "5"}, "berjumlah Rp100.000"),
        ({"satuan_0": ""}, "Lengkapi baris belanja"),
        ({"selesai_0": "2031-01-01"}, "Kegiatan 1, Selesai: Tanggal harus dalam masa penugasan, "),
        ({"volume_0": "0"}, "lebih dari nol"),
    ):
        jawab = masuk(cast.muda).post(url, kirim | keliru)
        assert jawab.status_code == 422 and pesan in jawab.content.decode(), pesan
    teks = masuk(cast.muda).get(url).content.decode()
    assert all(f'name="{nama}_0"' in teks and f'name="{nama}_1"' not in teks for nama in ("mulai", "kode", "risiko"))
    jawab = masuk(cast.muda).post(url, kirim | {"tambah": "risiko", "volume_0": "0"})
    teks = jawab.content.decode()
    assert jawab.status_code == 200 and 'name="risiko_1"' in teks and 'name="risiko_2"' not in teks
    assert 'value="Hujan"' in teks and "lebih dari nol" not in teks
    assert masuk(cast.muda).post(url, kirim).status_code == 302
    assert masuk(cast.kabid).post(url, kirim).status_code == 409
    isian = masuk(cast.madya).get(f"{dasar}menyusun_rencana/").content.decode()
    assert 'value="Menghimpun"' in isian and 'value="Hujan"' in isian and 'name="dasar" value="1"' in isian
    assert masuk(cast.madya).post(f"{dasar}menyusun_rencana/", kirim | {"dasar": "1"}).status_code == 302
    assert penugasan.rencana.latest("versi").anggaran == 100_000
    assert masuk(cast.kabid).post(url, kirim | {"dasar": "2"}).status_code == 409
    assert masuk(cast.orang_badan_lain).get(url).status_code == 404
