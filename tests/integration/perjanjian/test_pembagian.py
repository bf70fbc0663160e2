"""Targets come down tier by tier, each division by who sets the performance below, with its article."""

from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from tests.cast import Cast
from tests.perencanaan import (
    INDEKS,
    LAYANAN,
    TAHUN,
    aktor,
    bagi,
    bagian,
    dinas_sepakat,
    jejak,
    menunggu,
    pokok,
    sepakat,
)

from lincah.kedudukan.queries import kini
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda
from lincah.perjanjian import services
from lincah.perjanjian.models import CaraBagi, KeadaanTarget, Target
from lincah.perjanjian.queries.pohon import susun_pohon
from lincah.perjanjian.services import PerjanjianKeliru


def test_the_secretariat_divides_from_tier_to_tier(cast: Cast) -> None:
    perjanjian = sepakat(cast.sekda, cast.pos["setda"], cast.bupati, LAYANAN)
    (atas,) = pokok(perjanjian)
    assert menunggu() == [("membagi", "Sekretaris Daerah")]
    (tengah,) = bagi(cast.sekda, atas, bagian(cast.pos["asda"], "20"))
    assert menunggu() == [("membagi", "Asisten Administrasi Umum")]
    (bawah,) = bagi(cast.asisten, tengah, bagian(cast.pos["bagian"], "20"))
    assert menunggu() == []
    dasar = [satu["dasar"] for satu in jejak("target", bawah.pk)[0].kuitansi["simpulan"]["alasan"]]
    assert dasar == ["Lampiran huruf C angka 1 huruf a angka 2", "Lampiran huruf C angka 1 huruf b angka 1"]
    assert jejak("target", bawah.pk)[0].pelaku["jabatan"] == "Asisten Administrasi Umum"


def test_no_tier_is_passed_over_and_no_neighbour_reached(cast: Cast) -> None:
    (atas,) = pokok(sepakat(cast.sekda, cast.pos["setda"], cast.bupati, LAYANAN))
    with pytest.raises(PerjanjianKeliru, match="ditetapkan Asisten"):
        bagi(cast.sekda, atas, bagian(cast.pos["bagian"]))
    with pytest.raises(PerjanjianKeliru, match="bukan Sekretaris Daerah"):
        bagi(cast.sekda, atas, bagian(cast.pos["bidang"]))
    for lain in (cast.asisten, cast.kepala_dinas, cast.kabag, cast.bupati, cast.madya):
        with pytest.raises(PerkaraTidakAda):
            bagi(lain, atas, bagian(cast.pos["asda"]))
    assert Target.objects.filter(induk=atas).count() == 0


def test_nothing_is_divided_in_part(cast: Cast) -> None:
    atas, _ = pokok(dinas_sepakat(cast))
    with pytest.raises(PerjanjianKeliru):
        bagi(cast.kepala_dinas, atas, bagian(cast.pos["bidang"]), bagian(cast.pos["bidang_badan"]))
    with pytest.raises(PerjanjianKeliru, match="satu kali"):
        bagi(cast.kepala_dinas, atas, bagian(cast.pos["bidang"]), bagian(cast.pos["bidang"]))
    assert Target.objects.filter(induk=atas).count() == 0


def test_what_is_left_and_what_nobody_supports_is_said(cast: Cast) -> None:
    perjanjian = dinas_sepakat(cast)
    atas, indeks = pokok(perjanjian)
    bagi(
        cast.kepala_dinas,
        atas,
        bagian(cast.pos["bidang"], "12", anggaran=300_000_000),
        bagian(cast.pos["bidang_lain"], "5"),
    )
    pada = kini(aktor(cast.sekda).instansi, aktor(cast.sekda).tanggal)
    tanda = {satu.id: satu.tanda for satu in susun_pohon(pada, perjanjian.unit_id, TAHUN).semua()}
    assert tanda[atas.pk] == ("3 layanan belum dibagi", "Rp100.000.000 belum dibagi")
    assert tanda[indeks.pk] == ("belum dibagi",)
    assert set(tanda.values()) == {tanda[atas.pk], tanda[indeks.pk], ("belum didukung pekerjaan",)}
    bagi(cast.kepala_dinas, atas, bagian(cast.pos["sekretariat"], "4"))
    pohon = susun_pohon(pada, perjanjian.unit_id, TAHUN)
    assert pohon.akar[0].tanda[0] == "1 layanan melebihi yang ada"


def test_an_index_borne_together_has_one_penanggung_jawab(cast: Cast) -> None:
    _, indeks = pokok(dinas_sepakat(cast))
    isi = {"sasaran": INDEKS.sasaran, "indikator": INDEKS.indikator, "satuan": "indeks"}
    dua = [bagian(cast.pos[nama], "3,2", utama=False, **isi) for nama in ("bidang", "bidang_lain")]
    with pytest.raises(PerjanjianKeliru, match="satu penanggung jawab"):
        bagi(cast.kepala_dinas, indeks, *dua, cara=CaraBagi.BERSAMA)
    utama = bagian(cast.pos["bidang"], "3,2", **isi)
    hasil = bagi(cast.kepala_dinas, indeks, utama, dua[1], cara=CaraBagi.BERSAMA)
    assert [(satu.jabatan_id, satu.utama) for satu in hasil] == [
        (cast.pos["bidang"].pk, True),
        (cast.pos["bidang_lain"].pk, False),
    ]


def test_divided_twice_by_one_form_is_divided_once(cast: Cast) -> None:
    atas, _ = pokok(dinas_sepakat(cast))
    kunci, isi = uuid4(), [bagian(cast.pos["bidang"])]
    siapa = aktor(cast.kepala_dinas)
    for _ in range(2):
        services.bagi(siapa, atas.pk, cara=CaraBagi.BAGIAN, bagian=isi, kunci=kunci, versi=atas.versi)
    assert Target.objects.filter(induk=atas).count() == 1
    with pytest.raises(HalamanBasi):
        services.bagi(siapa, atas.pk, cara=CaraBagi.BAGIAN, bagian=isi, kunci=uuid4(), versi=atas.versi)


def test_a_part_withdrawn_takes_what_hangs_on_it_along(cast: Cast) -> None:
    (atas,) = pokok(sepakat(cast.sekda, cast.pos["setda"], cast.bupati, LAYANAN))
    (tengah,) = bagi(cast.sekda, atas, bagian(cast.pos["asda"], "20"))
    (bawah,) = bagi(cast.asisten, tengah, bagian(cast.pos["bagian"], "20"))
    with pytest.raises(PerkaraTidakAda):
        services.tarik_bagian(aktor(cast.asisten), tengah.pk, alasan="bukan saya", versi=None)
    with pytest.raises(PerjanjianKeliru, match="versi baru"):
        services.tarik_bagian(aktor(cast.sekda), atas.pk, alasan="salah", versi=None)
    services.tarik_bagian(aktor(cast.sekda), tengah.pk, alasan="Dialihkan.", versi=None)
    bawah.refresh_from_db()
    assert bawah.keadaan == KeadaanTarget.DICABUT
    assert menunggu() == [("membagi", "Sekretaris Daerah")]


def test_who_is_below_writes_early_and_the_superior_takes_it_in(cast: Cast) -> None:
    kunci = uuid4()
    for _ in range(2):
        rancangan = services.tulis_rancangan(
            aktor(cast.kabid), jabatan_id=cast.pos["bidang"].pk, tahun=TAHUN, isian=LAYANAN, kunci=kunci
        )
    assert Target.objects.count() == 1 and menunggu() == []
    atas, indeks = pokok(dinas_sepakat(cast))
    assert ("mengaitkan", cast.pos["dinas"].nama) in menunggu()
    with pytest.raises(PerkaraTidakAda):
        services.kaitkan(aktor(cast.kabid), rancangan.pk, induk_id=atas.pk, versi=None)
    services.kaitkan(aktor(cast.kepala_dinas), rancangan.pk, induk_id=atas.pk, versi=None)
    with pytest.raises(PerkaraTidakAda):
        services.kaitkan(aktor(cast.kabid), rancangan.pk, induk_id=atas.pk, versi=None)
    rancangan.refresh_from_db()
    assert (rancangan.induk_id, rancangan.keadaan) == (atas.pk, KeadaanTarget.BERLAKU)
    assert menunggu() == [("membagi", cast.pos["dinas"].nama)], f"{indeks} is still whole"
    with pytest.raises(PerjanjianKeliru, match="perjanjian kinerja"):
        services.tulis_rancangan(
            aktor(cast.kepala_dinas), jabatan_id=cast.pos["dinas"].pk, tahun=TAHUN, isian=LAYANAN, kunci=uuid4()
        )


def test_a_draft_of_another_line_is_not_taken_in(cast: Cast) -> None:
    atas, _ = pokok(dinas_sepakat(cast))
    asing = services.tulis_rancangan(
        aktor(cast.kabid_badan), jabatan_id=cast.pos["bidang_badan"].pk, tahun=TAHUN, isian=LAYANAN, kunci=uuid4()
    )
    with pytest.raises(PerjanjianKeliru, match="tidak dapat dikaitkan"):
        services.kaitkan(aktor(cast.kepala_dinas), asing.pk, induk_id=atas.pk, versi=None)
    with pytest.raises(PerkaraTidakAda):
        services.buang_rancangan(aktor(cast.kabid), asing.pk)
    services.buang_rancangan(aktor(cast.kabid_badan), asing.pk)


def test_a_form_that_failed_elsewhere_is_not_said_to_have_divided(cast: Cast) -> None:
    atas, indeks = pokok(dinas_sepakat(cast))
    isi: Any = {"cara": CaraBagi.BAGIAN, "bagian": [bagian(cast.pos["bidang"])], "kunci": uuid4(), "versi": None}
    services.bagi(aktor(cast.kepala_dinas), atas.pk, **isi)
    with pytest.raises(IntegrityError), transaction.atomic():
        services.bagi(aktor(cast.kepala_dinas), indeks.pk, **isi)
