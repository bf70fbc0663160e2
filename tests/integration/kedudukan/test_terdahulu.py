"""A unit is moved or renamed from a day on; every day before is read as it was."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import DARI, HARI, OLEH, WAKTU, Cast
from tests.integration.kedudukan_layar.conftest import admin, masuk
from tests.integration.kedudukan_layar.test_isian import kirim

from lincah.kedudukan.models import Pegawai, Unit, UnitTerdahulu
from lincah.kedudukan.queries import kini, orang_kini
from lincah.kedudukan.services import KedudukanKeliru, pindahkan_unit, tutup_unit, ubah_unit
from lincah.registry.models import Instansi, Zona
from lincah.registry.waktu import hari_ini

__all__ = ["admin", "masuk"]
JEJAK = {"oleh": OLEH, "waktu": WAKTU}
PINDAH = date(2025, 2, 1)
SEBELUM = PINDAH - timedelta(days=1)


def move(cast: Cast, siapa: str, ke: str, dari: date = PINDAH) -> Unit:
    return pindahkan_unit(unit=cast.unit[siapa], induk=cast.unit[ke], dari=dari, **JEJAK)


def penilai(instansi: Instansi, orang: Pegawai, hari: date) -> str:
    (satu,) = orang_kini(kini(instansi, hari), hari, pegawai=[orang.pk])
    return satu.kedudukan.penilai.jawaban.nama if satu.kedudukan.penilai.jawaban else ""


def induk(instansi: Instansi, unit: Unit, hari: date) -> int | None:
    return kini(instansi, hari).struktur.unit[unit.pk].induk_id


def test_its_first_day_is_counted_where_the_instansi_is(in_tenant: Instansi, cast: Cast) -> None:
    malam = datetime(2025, 3, 3, 16, tzinfo=UTC)  # 23.00 in Jakarta, past midnight in Jayapura
    besok = {"unit": cast.unit["bidang"], "induk": cast.unit["badan"], "dari": date(2025, 3, 4), "waktu": malam}
    with pytest.raises(KedudukanKeliru, match="paling cepat pada hari"):
        pindahkan_unit(**besok, oleh=OLEH)
    in_tenant.zona = Zona.WIT
    assert pindahkan_unit(**besok, oleh=OLEH).induk_id == cast.unit["badan"].pk


def test_who_was_penilai_stays_who_it_was(in_tenant: Instansi, cast: Cast) -> None:
    sebelum = penilai(in_tenant, cast.kabid, SEBELUM)
    move(cast, "bidang", "badan")
    assert sebelum == "Kepala Dinas Komunikasi dan Informatika"
    assert penilai(in_tenant, cast.kabid, SEBELUM) == sebelum
    assert penilai(in_tenant, cast.kabid, PINDAH) == cast.pos["badan"].nama


def test_each_of_several_moves_holds_on_its_days(in_tenant: Instansi, cast: Cast) -> None:
    for ke, bulan in (("badan", 1), ("setda", 2), ("dinas", 3)):
        move(cast, "bidang", ke, date(2025, bulan, 1))
    letak = [induk(in_tenant, cast.unit["bidang"], date(2025, bulan, 1) - timedelta(days=hari))
             for bulan, hari in ((1, 1), (1, 0), (2, 1), (2, 0), (3, 1), (3, 0))]  # fmt: skip
    assert letak == [cast.unit[nama].pk for nama in ("dinas", "badan", "badan", "setda", "setda", "dinas")]


def test_a_wrong_entry_is_mended_on_its_first_day(in_tenant: Instansi, cast: Cast) -> None:
    move(cast, "bidang", "setda")
    move(cast, "bidang", "badan")
    assert UnitTerdahulu.objects.count() == 1
    assert induk(in_tenant, cast.unit["bidang"], PINDAH) == cast.unit["badan"].pk
    assert induk(in_tenant, cast.unit["bidang"], SEBELUM) == cast.unit["dinas"].pk


@pytest.mark.parametrize(
    ("ke", "dari", "kata"),
    [
        ("setda", SEBELUM, "sekarang berlaku mulai"),
        ("setda", HARI + timedelta(days=1), "paling cepat"),
        ("badan", HARI, "sudah berada"),
    ],
)
def test_a_move_that_cannot_be_is_refused(cast: Cast, ke: str, dari: date, kata: str) -> None:
    move(cast, "bidang", "badan")
    with pytest.raises(KedudukanKeliru, match=kata):
        move(cast, "bidang", ke, dari)


def test_a_closed_unit_changes_no_more(cast: Cast) -> None:
    Unit.objects.filter(pk=cast.unit["bidang"].pk).update(sampai=SEBELUM)
    with pytest.raises(KedudukanKeliru, match="ditutup 31-1-2025"):
        ubah_unit(unit=cast.unit["bidang"], perubahan={"nama": "Lain"}, dari=PINDAH, **JEJAK)


def test_the_line_was_a_ring_on_no_day(cast: Cast) -> None:
    """Today the bidang is no longer under the dinas, so that the dinas might go below it; in January it was."""
    move(cast, "bidang", "badan", PINDAH)
    with pytest.raises(KedudukanKeliru, match="melingkar"):
        move(cast, "dinas", "bidang", date(2025, 1, 10))
    move(cast, "dinas", "bidang", PINDAH)


def test_a_unit_is_not_closed_on_a_day_it_still_had_others_below(cast: Cast) -> None:
    from lincah.kedudukan.services import akhiri, tutup_jabatan

    for nama in ("kabid_badan", "orang_badan_lain", "kepala_badan"):
        akhiri(pemangkuan=cast.orang[nama].pemangkuan.get(), sampai=date(2024, 6, 1), **JEJAK)
        tutup_jabatan(jabatan=cast.orang[nama].pemangkuan.get().jabatan, sampai=date(2024, 6, 1), **JEJAK)
    move(cast, "bidang_badan", "dinas")
    with pytest.raises(KedudukanKeliru, match="masih di bawahnya sampai 31-1-2025"):
        tutup_unit(unit=cast.unit["badan"], sampai=date(2025, 1, 15), **JEJAK)
    assert tutup_unit(unit=cast.unit["badan"], sampai=SEBELUM, **JEJAK).sampai == SEBELUM


def test_a_new_name_and_new_affairs_hold_from_their_day(in_tenant: Instansi, cast: Cast) -> None:
    baru = {"nama": "Bidang Aplikasi", "urusan": ("komunikasi",)}
    ubah_unit(unit=cast.unit["bidang"], perubahan=baru, dari=PINDAH, **JEJAK)
    lama, kini_ = (kini(in_tenant, hari).struktur.unit[cast.unit["bidang"].pk] for hari in (SEBELUM, PINDAH))
    assert (lama.nama, lama.urusan) == ("Bidang Aplikasi Informatika", ())
    assert (kini_.nama, kini_.urusan) == ("Bidang Aplikasi", ("komunikasi",))


def test_a_misprint_never_held(in_tenant: Instansi, cast: Cast) -> None:
    ubah_unit(unit=cast.unit["bidang"], perubahan={"nama": "Bidang Aplikasi"}, dari=DARI, **JEJAK)
    assert kini(in_tenant, DARI).struktur.unit[cast.unit["bidang"].pk].nama == "Bidang Aplikasi"
    ubah_unit(unit=cast.unit["bidang"], perubahan={"kode": "B-1"}, dari=HARI, **JEJAK)
    assert not UnitTerdahulu.objects.exists()


def test_the_administrator_renames_a_unit_and_a_post(cast: Cast, admin: Client, in_tenant: Instansi) -> None:
    unit, pos, hari = cast.unit["bidang"], cast.pos["bidang"], hari_ini(in_tenant)
    alamat = reverse("struktur:ubah_unit", args=[unit.pk])
    assert "isi 1 Januari 2024" in admin.get(alamat).content.decode()
    isi = {"nama": "Bidang Aplikasi", "kode": "B-1", "urusan": "komunikasi\nstatistik", "dari": hari}
    assert "komunikasi" in kirim(admin, alamat, isi, "periksa").content.decode()
    assert "sudah dipakai" in kirim(admin, alamat, isi | {"kode": "dinas"}).content.decode()
    halaman = kirim(admin, alamat, isi)["Location"]
    terbaca = admin.get(halaman).content.decode()
    assert "<h1>Bidang Aplikasi</h1>" in terbaca and "Bidang Aplikasi Informatika, di bawah Dinas" in terbaca
    alamat = reverse("struktur:ubah_jabatan", args=[pos.pk])
    assert kirim(admin, alamat, {"nama": "Kepala Bidang Aplikasi", "formasi": 1}).status_code == 302
    pos.refresh_from_db()
    assert pos.nama == "Kepala Bidang Aplikasi"
