"""The four views show the same rows: nothing is lost between them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from lincah.pelaksanaan.gambar_gantt import gambar_gantt
from lincah.pelaksanaan.keadaan import KeadaanKegiatan, tentukan_keadaan
from lincah.pelaksanaan.queries.rincian import KegiatanRinci
from lincah.pelaksanaan.tampilan_rincian import baca_bulan, bulan_lain, saring, susun_gantt, susun_kalender, susun_papan
from lincah.pengingat.hari_kerja import Kalender

HARI = date(2025, 3, 12)
DARI, SAMPAI = date(2025, 2, 20), date(2025, 4, 10)


def kegiatan(id: int, mulai: date, tenggat: date, persen: int | None = None, orang: int = 1) -> KegiatanRinci:
    return KegiatanRinci(
        id, id, f"Kegiatan <{id}>", "", orang, f"Orang {orang}", mulai, tenggat, persen,
        tentukan_keadaan(persen, tenggat, HARI), None, 1, milik=False, sesudah=(id - 1,) if id > 1 else (),
    )  # fmt: skip


HARI_KERJA = st.integers(0, (SAMPAI - DARI).days).map(lambda jarak: DARI + timedelta(days=jarak))
SATU = st.tuples(HARI_KERJA, HARI_KERJA, st.none() | st.integers(0, 100), st.integers(1, 3))
RINCIAN = st.lists(SATU, min_size=1, max_size=40).map(
    lambda semua: tuple(kegiatan(id, min(a, b), max(a, b), *lain) for id, (a, b, *lain) in enumerate(semua, 1))
)


@given(RINCIAN)
def test_every_activity_is_in_one_column_of_the_board(semua: Sequence[KegiatanRinci]) -> None:
    papan = susun_papan(semua)
    assert sum(satu.jumlah for satu in papan) == len(semua)
    assert all(k.keadaan is satu.keadaan for satu in papan for k in satu.kartu)
    assert all(len(satu.kartu) + satu.sisa == satu.jumlah for satu in papan)


@given(RINCIAN)
def test_every_day_due_stands_once_in_the_calendar_of_its_month(semua: Sequence[KegiatanRinci]) -> None:
    bulan = date(2025, 3, 1)
    hari = susun_kalender(semua, bulan, Kalender())
    assert len(hari) % 7 == 0 and hari[0].tanggal.weekday() == 0
    dalam = [satu.id for satu in semua if satu.tenggat.month == 3]
    assert sorted(k.id for satu in hari if not satu.luar for k in satu.tenggat) == dalam


@given(RINCIAN)
def test_the_chart_draws_a_bar_for_each_inside_its_frame(semua: Sequence[KegiatanRinci]) -> None:
    svg = gambar_gantt(susun_gantt(semua, {}), DARI, SAMPAI, HARI)
    batang = re.findall(r'<rect class="batang [a-z_]+" x="([\d.]+)%" y="[\d.]+" width="([\d.]+)%"', svg)
    assert len(batang) == len(semua)
    assert all(float(x) >= 0 and float(x) + float(w) <= 100.11 for x, w in batang)
    assert svg.count('class="hubung"') == len(semua) - 1
    assert "<1>" not in svg and "style" not in svg


def test_routine_work_is_one_row_with_a_mark_for_each_time() -> None:
    kali = [
        kegiatan(ke, HARI + timedelta(days=ke), HARI + timedelta(days=ke), 100 if ke < 4 else None)
        for ke in range(2, 9)
    ]
    rutin = [replace(satu, perulangan_id=7, sesudah=()) for satu in kali]
    semua = (kegiatan(1, DARI, HARI), *rutin, replace(kegiatan(9, HARI, SAMPAI), sesudah=(1, 8)))
    baris = susun_gantt(semua, {7: "Rekap harian"})
    assert [(satu.nama, satu.rutin, len(satu.kegiatan)) for satu in baris] == [
        ("Kegiatan <1>", None, 1), ("Rekap harian", 7, 7), ("Kegiatan <9>", None, 1),
    ]  # fmt: skip
    assert baris[1].kalimat == "Rekap harian · Orang 1 · 7 kali, 2 selesai"
    assert baris[1].berikutnya is rutin[2] and baris[0].berikutnya is semua[0]
    svg = gambar_gantt(baris, DARI, SAMPAI, HARI)
    assert (svg.count('class="batang '), svg.count('class="garis"'), svg.count('class="hubung"')) == (9, 3, 1)
    assert len(saring(semua, rutin="7")) == 7 and len(saring(semua, rutin="x")) == 9


def test_the_line_of_today_is_drawn_only_within_the_period() -> None:
    satu = susun_gantt((kegiatan(1, DARI, SAMPAI),), {})
    assert "hari ini" in gambar_gantt(satu, DARI, SAMPAI, HARI)
    assert "hari ini" not in gambar_gantt(satu, DARI, SAMPAI, SAMPAI + timedelta(days=1))
    assert gambar_gantt((), DARI, SAMPAI, HARI) == ""


def test_a_filter_that_is_not_understood_filters_nothing() -> None:
    semua = (kegiatan(2, HARI, HARI, 100), kegiatan(1, HARI, SAMPAI, None, orang=2))
    assert [satu.id for satu in saring(semua, keadaan="²", oleh="x", urut="?")] == [1, 2]
    assert [satu.id for satu in saring(semua, keadaan="selesai")] == [2]
    assert [satu.id for satu in saring(semua, oleh="2")] == [1]
    assert [satu.id for satu in saring(semua, urut="tenggat")] == [2, 1]


def test_a_month_that_is_none_is_the_present_one_within_the_work() -> None:
    assert baca_bulan("2025-13", HARI, DARI, SAMPAI) == date(2025, 3, 1)
    assert baca_bulan("", date(2027, 1, 1), DARI, SAMPAI) == date(2025, 4, 1)
    assert baca_bulan("2024-12", HARI, DARI, SAMPAI) == date(2024, 12, 1)
    assert (bulan_lain(date(2025, 1, 1), -1), bulan_lain(date(2025, 1, 1), 1)) == ("2024-12", "2025-02")


def test_states_of_trouble_have_a_column_only_when_there_is_any() -> None:
    nama = [satu.keadaan for satu in susun_papan([kegiatan(1, HARI, SAMPAI)])]
    assert nama == [KeadaanKegiatan.BELUM, KeadaanKegiatan.BERJALAN, KeadaanKegiatan.SELESAI]
