"""A perjanjian kinerja is offered by the head, agreed by the superior, set as a letter; a change is a new version."""

from io import BytesIO
from uuid import uuid4

import pytest
from pypdf import PdfReader
from tests.cast import Cast
from tests.perencanaan import INDEKS, LAYANAN, TAHUN, aktor, dinas_sepakat, jejak, konsep, menunggu, pokok, sepakat

from lincah.naskah.models import Naskah
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda
from lincah.perjanjian import services
from lincah.perjanjian.models import KeadaanPerjanjian, Perjanjian, Target
from lincah.perjanjian.services import Isian, PerjanjianKeliru


def test_both_sides_agree_and_the_letter_names_them(cast: Cast) -> None:
    perjanjian = konsep(cast.kepala_dinas, cast.pos["dinas"])
    services.ajukan(aktor(cast.kepala_dinas), perjanjian.pk, suntingan=None)
    assert menunggu() == [("menyepakati", "Bupati Uji")]
    jadi = services.sepakati(aktor(cast.bupati), perjanjian.pk, suntingan=None)
    surat = Naskah.objects.get(pk=jadi.naskah_id)
    assert surat.nomor and surat.judul == f"PERJANJIAN KINERJA TAHUN {TAHUN}"
    teks = " ".join(halaman.extract_text() for halaman in PdfReader(BytesIO(surat.berkas.isi)).pages)
    for kata in ("KEPALA DINAS KOMUNIKASI", "BUPATI UJI", "Kepala Utomo", "Layanan yang", "Rp400.000.000"):
        assert kata in teks, kata
    assert [satu.indikator for satu in pokok(jadi)] == [LAYANAN.indikator, INDEKS.indikator]
    jenis = [satu.jenis for satu in jejak("perjanjian", perjanjian.pk)]
    assert jenis == ["perjanjian." + kode for kode in ("menyusun", "mengisi", "mengajukan", "menyepakati")]
    kuitansi = jejak("perjanjian", perjanjian.pk)[-1].kuitansi
    assert kuitansi["simpulan"]["boleh"] and kuitansi["profil"] == "bintan-62-2023"


def test_nobody_else_draws_up_offers_or_agrees(cast: Cast) -> None:
    perjanjian = konsep(cast.kepala_dinas, cast.pos["dinas"])
    for lain in (cast.kabid, cast.sekda, cast.kepala_badan, cast.madya):
        with pytest.raises(PerkaraTidakAda):
            services.ajukan(aktor(lain), perjanjian.pk, suntingan=None)
    services.ajukan(aktor(cast.kepala_dinas), perjanjian.pk, suntingan=None)
    for lain in (cast.kepala_dinas, cast.kabid, cast.sekda, cast.madya):
        with pytest.raises(PerkaraTidakAda):
            services.sepakati(aktor(lain), perjanjian.pk, suntingan=None)
    with pytest.raises(PerjanjianKeliru, match="disusun Kepala Dinas"):
        konsep(cast.kabid, cast.pos["bidang"])


def test_sent_twice_each_act_is_done_once(cast: Cast) -> None:
    kunci = uuid4()
    satu = konsep(cast.kepala_dinas, cast.pos["dinas"], kunci=kunci)
    dua = services.mulai(aktor(cast.kepala_dinas), jabatan_id=cast.pos["dinas"].pk, tahun=TAHUN, kunci=kunci)
    assert satu.pk == dua.pk
    for _ in range(2):
        services.ajukan(aktor(cast.kepala_dinas), satu.pk, suntingan=None)
    for _ in range(2):
        services.sepakati(aktor(cast.bupati), satu.pk, suntingan=None)
    assert Naskah.objects.filter(objek_jenis="perjanjian").count() == 1
    assert Target.objects.count() == 2
    with pytest.raises(PerjanjianKeliru, match="mengapa"):
        services.mulai(aktor(cast.kepala_dinas), jabatan_id=cast.pos["dinas"].pk, tahun=TAHUN, kunci=uuid4())


def test_a_stale_page_changes_nothing(cast: Cast) -> None:
    perjanjian = konsep(cast.kepala_dinas, cast.pos["dinas"])
    lama = perjanjian.suntingan - 1
    with pytest.raises(HalamanBasi, match="Tidak ada yang tersimpan"):
        services.simpan_butir(aktor(cast.kepala_dinas), perjanjian.pk, [INDEKS], suntingan=lama)
    assert perjanjian.butir.count() == 2
    services.ajukan(aktor(cast.kepala_dinas), perjanjian.pk, suntingan=perjanjian.suntingan)
    with pytest.raises(HalamanBasi):
        services.sepakati(aktor(cast.bupati), perjanjian.pk, suntingan=perjanjian.suntingan)


def test_returned_it_waits_for_who_drew_it_up(cast: Cast) -> None:
    perjanjian = konsep(cast.kepala_dinas, cast.pos["dinas"])
    services.ajukan(aktor(cast.kepala_dinas), perjanjian.pk, suntingan=None)
    with pytest.raises(PerjanjianKeliru, match="perlu diperbaiki"):
        services.kembalikan(aktor(cast.bupati), perjanjian.pk, catatan=" ", suntingan=None)
    services.kembalikan(aktor(cast.bupati), perjanjian.pk, catatan="Naikkan targetnya.", suntingan=None)
    assert menunggu() == [("memperbaiki", cast.pos["dinas"].nama)]
    perjanjian.refresh_from_db()
    assert (perjanjian.keadaan, perjanjian.diajukan) == (KeadaanPerjanjian.KONSEP, None)
    services.ajukan(aktor(cast.kepala_dinas), perjanjian.pk, suntingan=None)
    services.tarik(aktor(cast.kepala_dinas), perjanjian.pk, suntingan=None)
    assert menunggu() == []


def test_a_new_version_keeps_the_old_one_and_what_was_divided(cast: Cast) -> None:
    lama = dinas_sepakat(cast)
    layanan, indeks = pokok(lama)
    baru = services.mulai(
        aktor(cast.kepala_dinas), jabatan_id=cast.pos["dinas"].pk, tahun=TAHUN, kunci=uuid4(), alasan="Anggaran berubah"
    )
    tetap = Isian(LAYANAN.sasaran, LAYANAN.indikator, "25", "layanan", 500_000_000, simpul=layanan.pk)
    tambahan = Isian("Terjaganya keamanan", "Insiden siber tertangani", "100", "persen")
    services.simpan_butir(aktor(cast.kepala_dinas), baru.pk, [tetap, tambahan], suntingan=None)
    layanan.refresh_from_db()
    assert layanan.target == "20", "the version in force holds until the new one is agreed"
    services.ajukan(aktor(cast.kepala_dinas), baru.pk, suntingan=None)
    services.sepakati(aktor(cast.bupati), baru.pk, suntingan=None)
    lama.refresh_from_db()
    layanan.refresh_from_db()
    indeks.refresh_from_db()
    assert (lama.keadaan, lama.butir.count()) == (KeadaanPerjanjian.DIGANTI, 2)
    assert lama.butir.get(urutan=1).target == "20"
    assert (layanan.target, layanan.keadaan, indeks.keadaan) == ("25", "berlaku", "dicabut")
    assert Naskah.objects.get(pk=lama.naskah_id).status == "diganti"


def test_a_form_cannot_take_over_a_target_of_another_unit(cast: Cast) -> None:
    lain = sepakat(cast.kepala_badan, cast.pos["badan"], cast.bupati)
    asing = pokok(lain)[0]
    palsu = Isian("a", "b", "1", "c", simpul=asing.pk, asal=asing.pk)
    dinas_sepakat(cast, palsu)
    asing.refresh_from_db()
    assert (asing.indikator, asing.unit_id) == (LAYANAN.indikator, cast.unit["badan"].pk)


def test_last_year_is_copied_as_new_rows(cast: Cast) -> None:
    lalu = sepakat(cast.kepala_dinas, cast.pos["dinas"], cast.bupati, tahun=TAHUN - 1)
    baru = services.mulai(
        aktor(cast.kepala_dinas), jabatan_id=cast.pos["dinas"].pk, tahun=TAHUN, kunci=uuid4(), salin=True
    )
    isi = list(baru.butir.order_by("urutan").values_list("indikator", "simpul"))
    assert isi == [(LAYANAN.indikator, None), (INDEKS.indikator, None)]
    assert lalu.butir.count() == 2


def test_a_draft_given_up_leaves_the_version_in_force(cast: Cast) -> None:
    dinas_sepakat(cast)
    baru = services.mulai(
        aktor(cast.kepala_dinas), jabatan_id=cast.pos["dinas"].pk, tahun=TAHUN, kunci=uuid4(), alasan="Salah ketik"
    )
    services.buang(aktor(cast.kepala_dinas), baru.pk, suntingan=None)
    assert list(Perjanjian.objects.values_list("keadaan", flat=True)) == [KeadaanPerjanjian.BERLAKU]


def test_what_is_incomplete_is_told_by_row(cast: Cast) -> None:
    perjanjian = konsep(cast.kepala_dinas, cast.pos["dinas"])
    with pytest.raises(PerjanjianKeliru, match="Baris 2: Satuan belum diisi"):
        services.simpan_butir(
            aktor(cast.kepala_dinas), perjanjian.pk, [INDEKS, Isian("a", "b", "1", " ")], suntingan=None
        )
    services.simpan_butir(aktor(cast.kepala_dinas), perjanjian.pk, [], suntingan=None)
    with pytest.raises(PerjanjianKeliru, match="masih kosong"):
        services.ajukan(aktor(cast.kepala_dinas), perjanjian.pk, suntingan=None)
