"""Every figure is what a plain count in SQL finds, on cases late, returned, hanging, blocked, dear, cancelled."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from tests.cast import Cast
from tests.hitung import ANGGARAN, BIAYA, DI, DIKERJAKAN, DUDUK, HARI_LALU, HIDUP, PERSEN, RISIKO, SYARAT
from tests.integration.pantauan.conftest import SAAT, Perkara
from tests.perkara import aktor

from lincah.kedudukan.models import Pegawai
from lincah.pantauan.queries.akhir import daftar_akhir
from lincah.pantauan.queries.orang import baca_orang, daftar_orang
from lincah.pantauan.queries.perkara import PILIHAN, DaftarPerkara, daftar_perkara, hitung_wilayah
from lincah.pantauan.queries.reviu import baca_reviu
from lincah.pantauan.risiko import Sebab
from lincah.pantauan.wilayah import Wilayah, buka_wilayah, pembaca
from lincah.pelaksanaan.models import PutusanRencana, Rencana

Lihat = Callable[[Pegawai, str], Wilayah]


def satu(sql: str, wilayah: Wilayah, **lain: Any) -> tuple[Any, ...]:
    with connection.cursor() as kursor:
        kursor.execute(sql, {"jalur": wilayah.jalur, "hari": SAAT, **lain})
        return kursor.fetchone()


@pytest.fixture
def lihat(cast: Cast) -> Lihat:
    def buka(siapa: Pegawai, unit: str) -> Wilayah:
        melihat = aktor(siapa, SAAT)
        return buka_wilayah(melihat, pembaca(melihat), cast.unit[unit])

    return buka


WILAYAH = pytest.mark.parametrize(
    ("siapa", "unit"),
    [("kabid", "bidang"), ("kepala_dinas", "dinas"), ("bupati", "pemda"), ("kepala_badan", "badan")],
)


@WILAYAH
def test_every_figure_of_work_is_a_plain_count(
    siapa: str, unit: str, cast: Cast, perkara: Perkara, lihat: Lihat
) -> None:
    wilayah = lihat(cast.orang[siapa], unit)
    jumlah = hitung_wilayah(wilayah)
    semua = jumlah.semua
    (berjalan, dikerjakan, berisiko, anggaran, terpakai, lain) = satu(
        f"""SELECT COUNT(*), COUNT(*) FILTER (WHERE {DIKERJAKAN}), COUNT(*) FILTER (WHERE {RISIKO}),
        COALESCE(SUM({ANGGARAN}), 0), COALESCE(SUM({BIAYA}) FILTER (WHERE {ANGGARAN} > 0), 0),
        COALESCE(SUM({BIAYA}) FILTER (WHERE COALESCE({ANGGARAN}, 0) = 0), 0)
        FROM penugasan_penugasan p WHERE {HIDUP} AND {DI}""",
        wilayah,
    )
    assert (semua.berjalan, semua.dikerjakan, semua.berisiko) == (berjalan, dikerjakan, berisiko)
    assert (semua.anggaran, semua.terpakai, semua.tanpa_anggaran) == (anggaran, terpakai, lain)
    sebab = {
        kunci: satu(f"SELECT COUNT(*) FROM penugasan_penugasan p WHERE {HIDUP} AND {DI} AND ({syarat})", wilayah)[0]
        for kunci, syarat in SYARAT.items()
    }
    assert semua.sebab == sebab
    rata = satu(
        f"""SELECT COALESCE(AVG({HARI_LALU}), 0), COALESCE(AVG({PERSEN}), 0) FROM penugasan_penugasan p
        WHERE {HIDUP} AND {DI} AND {DIKERJAKAN}""",
        wilayah,
    )
    assert (semua.lalu, semua.persen) == tuple(map(int, rata))
    ujung = satu(
        f"""SELECT COUNT(*) FILTER (WHERE langkah = 'selesai'), COUNT(*) FILTER (WHERE langkah <> 'selesai')
        FROM penugasan_penugasan p WHERE NOT ({HIDUP}) AND {DI}""",
        wilayah,
    )
    assert (jumlah.selesai, jumlah.terhenti) == ujung


def test_the_seeded_cases_are_at_risk_for_what_they_are(cast: Cast, perkara: Perkara, lihat: Lihat) -> None:
    """What the plain count would not notice if both were wrong: read from the story of each case."""
    wilayah = lihat(cast.kepala_dinas, "dinas")
    nama = {kasus.pk: judul for judul, kasus in perkara.isi.items()}
    tampak = {
        sebab: {nama[baris.id] for baris in daftar_perkara(wilayah, sebab, batas=50).baris}
        for sebab in (*Sebab, "sesuai")
    }
    assert tampak == {
        Sebab.LEWAT: {"telat"},
        Sebab.KEGIATAN: {"telat"},
        Sebab.DIAM: {"telat", "diam"},
        Sebab.REVIU: {"reviu"},
        Sebab.KEMBALI: {"kembali"},
        Sebab.KENDALA: {"terhambat"},
        Sebab.BIAYA: {"mahal"},
        "sesuai": {"baik", "konsep"},
    }
    (telat,) = daftar_perkara(wilayah, "lewat", batas=5).baris
    assert telat.alasan == (
        "lewat 10 hari dari hari terakhirnya", "1 kegiatan terlambat", "tidak ada kemajuan sejak 40 hari",
    )  # fmt: skip


@WILAYAH
def test_the_list_behind_a_figure_has_as_many_rows(
    siapa: str, unit: str, cast: Cast, perkara: Perkara, lihat: Lihat
) -> None:
    wilayah = lihat(cast.orang[siapa], unit)
    semua = hitung_wilayah(wilayah).semua
    angka = {"": semua.berjalan, "dikerjakan": semua.dikerjakan, "berisiko": semua.berisiko, "sesuai": semua.sesuai}
    angka |= {kunci.value: banyak for kunci, banyak in (semua.sebab or {}).items()}
    for pilih, banyak in angka.items():
        daftar = daftar_perkara(wilayah, pilih, batas=100)
        assert len(daftar.baris) == daftar.banyak == banyak, pilih
    assert set(PILIHAN) - set(angka) == {"direviu", "menunggu_reviu", "reviu_lewat", "beranggaran", "tanpa_anggaran"}
    medan = ("lalu", "persen", "anggaran", "terpakai", "tanpa_anggaran")
    seluruh = daftar_perkara(wilayah, "", batas=1)
    assert [getattr(seluruh, satu) for satu in medan] == [getattr(semua, satu) for satu in medan]
    uang = daftar_perkara(wilayah, "beranggaran", batas=1), daftar_perkara(wilayah, "tanpa_anggaran", batas=1)
    assert (uang[0].anggaran, uang[0].terpakai) == (semua.anggaran, semua.terpakai)
    assert (uang[1].anggaran, uang[1].tanpa_anggaran) == (0, semua.tanpa_anggaran)


@WILAYAH
def test_the_list_of_what_ended_has_as_many_rows(
    siapa: str, unit: str, cast: Cast, perkara: Perkara, lihat: Lihat
) -> None:
    wilayah = lihat(cast.orang[siapa], unit)
    jumlah = hitung_wilayah(wilayah)
    for pilih, banyak in (("selesai", jumlah.selesai), ("terhenti", jumlah.terhenti)):
        baris, semua = daftar_akhir(wilayah, pilih, batas=50)
        assert len(baris) == semua == banyak, pilih


def test_a_concept_or_a_plan_sent_back_is_no_budget(cast: Cast, perkara: Perkara, lihat: Lihat) -> None:
    wilayah = lihat(cast.kepala_dinas, "dinas")
    sebelum = hitung_wilayah(wilayah).semua
    lama = perkara.mahal.rencana.get()
    isi = {"penugasan": perkara.mahal, "uraian": "Lebih mahal", "oleh": cast.pelaksana, "waktu": lama.waktu}
    Rencana.objects.create(versi=lama.versi + 1, anggaran=9_000_000, diajukan=False, **isi)
    kembali = Rencana.objects.create(versi=lama.versi + 2, anggaran=8_000_000, **isi)
    PutusanRencana.objects.create(
        rencana=kembali, sepakat=False, catatan="Terlalu mahal", oleh=cast.kabid, waktu=lama.waktu
    )
    assert hitung_wilayah(wilayah).semua == sebelum


def test_the_units_below_add_up(cast: Cast, perkara: Perkara, lihat: Lihat) -> None:
    jumlah = hitung_wilayah(lihat(cast.bupati, "pemda"))
    assert set(jumlah.bawah) == {cast.unit["dinas"].pk, cast.unit["badan"].pk}
    assert sum(bawah.berjalan for bawah in jumlah.bawah.values()) == jumlah.semua.berjalan == 9
    assert jumlah.bawah[cast.unit["dinas"].pk] == hitung_wilayah(lihat(cast.kepala_dinas, "dinas")).semua


def test_reviews_hang_where_they_wait(cast: Cast, perkara: Perkara, lihat: Lihat) -> None:
    wilayah = lihat(cast.kepala_dinas, "dinas")
    reviu = baca_reviu(wilayah, 10)
    assert [(baris.jabatan_id, baris.banyak, baris.lewat) for baris in reviu.daftar] == [(cast.pos["bidang"].pk, 1, 1)]
    hitung = satu(
        f"""SELECT COUNT(DISTINCT p.id), COUNT(DISTINCT p.id) FILTER (WHERE t.tenggat < %(hari)s),
        COUNT(DISTINCT t.jabatan_id) FROM penugasan_penugasan p JOIN penugasan_tunggu t ON t.penugasan_id = p.id
        WHERE p.langkah LIKE 'reviu%%' AND {DI}""",
        wilayah,
    )
    assert (reviu.banyak, reviu.lewat, reviu.pos) == hitung
    for pilih in ("menunggu_reviu", "reviu_lewat"):
        daftar = daftar_perkara(wilayah, pilih, batas=5, jabatan_id=cast.pos["bidang"].pk)
        assert daftar.banyak == 1 and daftar.baris[0].id == perkara.reviu.pk
        assert daftar_perkara(wilayah, pilih, batas=5, jabatan_id=cast.pos["dinas"].pk) == DaftarPerkara(())


@WILAYAH
def test_load_is_a_plain_count(siapa: str, unit: str, cast: Cast, perkara: Perkara, lihat: Lihat) -> None:
    wilayah = lihat(cast.orang[siapa], unit)
    orang = baca_orang(wilayah, 10)
    semua, bawah = orang.beban, orang.bawah
    beban = f"""SELECT d.pegawai_id, (SELECT COUNT(*) FROM penugasan_anggota a JOIN penugasan_penugasan p
        ON p.id = a.penugasan_id WHERE a.pegawai_id = d.pegawai_id AND a.sampai IS NULL AND {HIDUP}) AS n
        FROM (SELECT DISTINCT pegawai_id FROM ({DUDUK}) AS x) AS d"""
    hitung = satu(f"SELECT COUNT(*), SUM(n), COUNT(*) FILTER (WHERE n = 0), MAX(n) FROM ({beban}) AS b", wilayah)
    assert (semua.orang, semua.jumlah, semua.tanpa, semua.terbanyak) == hitung
    assert sum(isi.orang for isi in bawah.values()) == semua.orang
    for banyak, orang in semua.sebaran.items():
        assert daftar_orang(wilayah, "beban", banyak, batas=50).banyak == orang
    daftar = daftar_orang(wilayah, "banyak", 1, batas=50)
    assert (daftar.banyak, daftar.tugas) == (semua.orang - semua.tanpa, semua.jumlah)


@WILAYAH
def test_span_of_control_is_a_plain_count(siapa: str, unit: str, cast: Cast, lihat: Lihat) -> None:
    wilayah = lihat(cast.orang[siapa], unit)
    rentang = baca_orang(wilayah, 50).rentang
    for baris in rentang.daftar:
        (hitung,) = satu(
            f"""SELECT COUNT(DISTINCT pegawai_id) FROM ({DUDUK}) AS d
            WHERE NOT pimpinan AND unit_id = %(id)s OR pimpinan AND induk_id = %(id)s""",
            wilayah,
            id=baris.unit_id,
        )
        assert baris.banyak == hitung == daftar_orang(wilayah, "langsung", baris.unit_id, batas=50).banyak
    assert len(rentang.daftar) == rentang.unit


def test_span_of_the_cast(cast: Cast, lihat: Lihat) -> None:
    rentang = baca_orang(lihat(cast.kepala_dinas, "dinas"), 50).rentang
    assert {baris.unit_id: baris.banyak for baris in rentang.daftar} == {
        cast.unit["dinas"].pk: 3, cast.unit["bidang"].pk: 4, cast.unit["bidang_lain"].pk: 1,
    }  # fmt: skip
    assert round(rentang.rata, 2) == 2.67
