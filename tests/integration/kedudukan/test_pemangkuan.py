"""Who holds a post, how and until when: appointed, moved, acting for somebody, ended."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from tests.cast import DARI, HARI, OLEH, WAKTU, Cast, register

from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Jabatan, Pegawai, Pemangkuan
from lincah.kedudukan.services import KedudukanKeliru, akhiri, angkat, mutasi, tutup_jabatan, ubah_pegawai

JEJAK = {"oleh": OLEH, "waktu": WAKTU}
BESOK, BULAN_DEPAN = HARI + timedelta(days=1), HARI + timedelta(days=30)


def appoint(pegawai: Pegawai, jabatan: Jabatan, jenis: str = "definitif", **isi: object) -> Pemangkuan:
    return angkat(**({"pegawai": pegawai, "jabatan": jabatan, "jenis": jenis, "dari": HARI} | isi), **JEJAK)


def vacate(cast: Cast, nama: str) -> Jabatan:
    akhiri(pemangkuan=cast.orang[nama].pemangkuan.get(jenis="definitif"), sampai=HARI - timedelta(days=1), **JEJAK)
    return cast.jabatan(nama)


def test_a_move_ends_one_occupancy_and_begins_the_next(cast: Cast) -> None:
    lama, kosong = cast.jabatan("kabid"), vacate(cast, "kabid_lain")
    baru = mutasi(pegawai=cast.kabid, ke=kosong, dari=HARI, nomor_sk="821/1", **JEJAK)
    assert baru.jabatan == kosong
    assert Pemangkuan.objects.get(pegawai=cast.kabid, jabatan=lama).sampai == HARI - timedelta(days=1)
    assert Pemangkuan.objects.berlaku(HARI).filter(pegawai=cast.kabid).get() == baru
    assert Pemangkuan.objects.berlaku(DARI).filter(pegawai=cast.kabid).get().jabatan == lama


def test_a_move_leaves_two_events_on_the_person(cast: Cast) -> None:
    mutasi(pegawai=cast.kabid, ke=vacate(cast, "kabid_lain"), dari=HARI, **JEJAK)
    jejak = Peristiwa.objects.filter(objek_jenis="pegawai", objek_id=str(cast.kabid.id)).order_by("-id")[:2]
    assert [satu.jenis for satu in jejak] == ["kedudukan.pegawai_diangkat", "kedudukan.pemangkuan_diakhiri"]


@pytest.mark.parametrize(
    ("ke", "dari", "kata"),
    [("kabid", HARI, "sudah memangku"), ("kabid_lain", HARI, "Lain Bidari"), ("kabid_lain", DARI, "baru mulai")],
)
def test_an_impossible_move_changes_nothing(cast: Cast, ke: str, dari: date, kata: str) -> None:
    with pytest.raises(KedudukanKeliru, match=kata):
        mutasi(pegawai=cast.kabid, ke=cast.jabatan(ke), dari=dari, **JEJAK)
    assert cast.kabid.pemangkuan.get().sampai is None


def test_somebody_without_a_post_is_appointed_not_moved(cast: Cast) -> None:
    baru = register("Baru Datang", "199901012022031001")
    with pytest.raises(KedudukanKeliru, match="Pakai pengangkatan"):
        mutasi(pegawai=baru, ke=vacate(cast, "kabid"), dari=HARI, **JEJAK)


def test_nobody_holds_two_definitif_posts(cast: Cast) -> None:
    with pytest.raises(KedudukanKeliru, match="Pakai mutasi"):
        appoint(cast.muda, vacate(cast, "kabid"))
    with pytest.raises(IntegrityError), transaction.atomic():
        Pemangkuan.objects.create(pegawai=cast.muda, jabatan=cast.pos["bidang"], dari=HARI)


def test_a_leading_post_has_one_definitif_holder(cast: Cast) -> None:
    baru = register("Baru Datang", "199901012022031001")
    with pytest.raises(KedudukanKeliru, match="Kabul Bidang"):
        appoint(baru, cast.pos["bidang"])
    with pytest.raises(KedudukanKeliru, match="Kabul Bidang"):
        appoint(baru, cast.pos["bidang"], "pj")


def test_several_people_hold_the_same_post_of_staff(cast: Cast) -> None:
    baru = register("Baru Datang", "199901012022031001")
    assert appoint(baru, cast.jabatan("muda")).jabatan == cast.jabatan("muda")


def test_plt_fills_an_empty_post_for_a_time(cast: Cast) -> None:
    kosong = vacate(cast, "kabid")
    appoint(cast.kabid_lain, kosong, "plt", sampai=BULAN_DEPAN)
    assert set(Pemangkuan.objects.berlaku(BESOK).filter(pegawai=cast.kabid_lain).values_list("jenis", flat=True)) == {
        "definitif",
        "plt",
    }
    assert not Pemangkuan.objects.berlaku(BULAN_DEPAN + timedelta(days=1)).filter(jabatan=kosong).exists()


def test_plh_stands_in_while_the_holder_is_away(cast: Cast) -> None:
    appoint(cast.kabid_lain, cast.pos["bidang"], "plh", sampai=BESOK)
    assert Pemangkuan.objects.berlaku(HARI).filter(jabatan=cast.pos["bidang"]).count() == 2


@pytest.mark.parametrize(
    ("jenis", "isi", "kata"),
    [
        ("plt", {"sampai": BESOK}, "Tunjuk Plh"),
        ("plh", {}, "Isi tanggal akhirnya"),
        ("plh", {"sampai": HARI - timedelta(days=3)}, "mendahului"),
        ("plh", {"dari": DARI - timedelta(days=9), "sampai": DARI}, "baru dibuka"),
    ],
)
def test_an_acting_holder_of_a_held_post(cast: Cast, jenis: str, isi: dict[str, object], kata: str) -> None:
    with pytest.raises(KedudukanKeliru, match=kata):
        appoint(cast.kabid_lain, cast.pos["bidang"], jenis, **isi)


def test_plh_of_an_empty_post_is_pointed_to_plt(cast: Cast) -> None:
    with pytest.raises(KedudukanKeliru, match="Tunjuk Plt"):
        appoint(cast.kabid_lain, vacate(cast, "kabid"), "plh", sampai=BESOK)


def test_two_people_do_not_act_at_the_same_time(cast: Cast) -> None:
    kosong = vacate(cast, "kabid")
    appoint(cast.kabid_lain, kosong, "plt", sampai=BULAN_DEPAN)
    with pytest.raises(KedudukanKeliru, match="Lain Bidari sudah menjadi"):
        appoint(cast.sekretaris, kosong, "plt", dari=BESOK, sampai=BULAN_DEPAN)
    with pytest.raises(KedudukanKeliru, match="sudah memangku"):
        appoint(cast.kabid_lain, kosong, "plt", dari=BESOK, sampai=BULAN_DEPAN)
    with pytest.raises(KedudukanKeliru, match="Akhiri pemangkuan"):
        appoint(register("Baru Datang", "199901012022031001"), kosong, dari=BESOK)


def test_a_post_that_leads_nothing_has_no_acting_holder(cast: Cast) -> None:
    with pytest.raises(KedudukanKeliru, match="jabatan yang memimpin"):
        appoint(cast.madya, cast.jabatan("muda"), "plt", sampai=BESOK)


def test_who_has_left_is_not_appointed(cast: Cast) -> None:
    kosong = vacate(cast, "kabid")
    keluar = ubah_pegawai(pegawai=cast.muda, perubahan={"aktif": False}, **JEJAK)
    with pytest.raises(KedudukanKeliru, match="tidak aktif"):
        appoint(keluar, kosong)


def test_a_closed_post_takes_nobody(cast: Cast) -> None:
    kosong = vacate(cast, "kabid")
    tutup_jabatan(jabatan=kosong, sampai=HARI, **JEJAK)
    with pytest.raises(KedudukanKeliru, match="ditutup"):
        appoint(register("Baru Datang", "199901012022031001"), kosong)


def test_an_end_only_comes_earlier(cast: Cast) -> None:
    plh = appoint(cast.kabid_lain, cast.pos["bidang"], "plh", sampai=BULAN_DEPAN)
    assert akhiri(pemangkuan=plh, sampai=BESOK, **JEJAK).sampai == BESOK
    with pytest.raises(KedudukanKeliru, match="sudah berakhir"):
        akhiri(pemangkuan=plh, sampai=BULAN_DEPAN, **JEJAK)


def test_the_database_itself_wants_the_last_day_of_a_plt(cast: Cast) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Pemangkuan.objects.create(pegawai=cast.muda, jabatan=cast.pos["bidang"], jenis="plt", dari=HARI)
