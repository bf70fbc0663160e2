"""A unit is opened, renamed, moved with all below it, and closed; nothing of it is ever deleted."""

from datetime import date

import pytest
from tests.cast import DARI, HARI, OLEH, WAKTU, Cast

from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Unit
from lincah.kedudukan.services import KedudukanKeliru, buka_unit, pindahkan_unit, tutup_jabatan, tutup_unit, ubah_unit

JEJAK = {"oleh": OLEH, "waktu": WAKTU}


def open_unit(**isi: object) -> Unit:
    return buka_unit(**({"jenis": "dinas", "nama": "Dinas Baru", "dari": HARI} | isi), **JEJAK)


def test_a_unit_knows_its_path_from_the_root(cast: Cast) -> None:
    pemda, dinas, bidang = (cast.unit[nama] for nama in ("pemda", "dinas", "bidang"))
    assert bidang.jalur == f"/{pemda.id}/{dinas.id}/{bidang.id}/"


def test_opening_a_unit_leaves_an_event(cast: Cast) -> None:
    baru = open_unit(induk=cast.unit["pemda"])
    peristiwa = Peristiwa.objects.get(objek_jenis="unit", objek_id=str(baru.id))
    assert peristiwa.jenis == "kedudukan.unit_dibuka"
    assert peristiwa.isi["dari"] == HARI.isoformat()


@pytest.mark.parametrize(
    ("isi", "field", "kata"),
    [
        ({"induk": None}, "induk", "Pilih unit induknya"),
        ({"induk": None, "jenis": "pemda"}, "induk", "sudah ada"),
        ({"jenis": "kantor"}, "jenis", "tidak dikenal"),
        ({"nama": "   "}, "nama", "belum diisi"),
        ({"kode": "dinas"}, "kode", "sudah dipakai"),
        ({"dari": date(2023, 1, 1)}, "induk", "tidak berlaku"),
    ],
)
def test_a_wrong_unit_is_refused_with_what_to_do(cast: Cast, isi: dict[str, object], field: str, kata: str) -> None:
    with pytest.raises(KedudukanKeliru) as galat:
        open_unit(**({"induk": cast.unit["pemda"]} | isi))
    assert galat.value.field == field
    assert kata in galat.value.pesan


def test_moving_a_unit_moves_all_below_it(cast: Cast) -> None:
    pindahkan_unit(unit=cast.unit["dinas"], induk=cast.unit["badan"], dari=HARI, **JEJAK)
    bidang = Unit.objects.get(pk=cast.unit["bidang"].pk)
    assert bidang.jalur.startswith(cast.unit["badan"].jalur)
    assert Unit.objects.filter(jalur__startswith=cast.unit["badan"].jalur).count() == 6


@pytest.mark.parametrize(("siapa", "ke"), [("dinas", "bidang"), ("dinas", "dinas"), ("pemda", "dinas")])
def test_the_line_of_command_never_returns_to_itself(cast: Cast, siapa: str, ke: str) -> None:
    with pytest.raises(KedudukanKeliru):
        pindahkan_unit(unit=cast.unit[siapa], induk=cast.unit[ke], dari=HARI, **JEJAK)


def test_renaming_keeps_the_old_name_in_the_event(cast: Cast) -> None:
    ubah_unit(unit=cast.unit["bidang"], perubahan={"nama": "Bidang Aplikasi"}, **JEJAK)
    peristiwa = Peristiwa.objects.filter(jenis="kedudukan.unit_diubah").latest("id")
    assert peristiwa.isi["perubahan"]["nama"] == {"dari": "Bidang Aplikasi Informatika", "menjadi": "Bidang Aplikasi"}


def test_changing_nothing_leaves_no_event(cast: Cast) -> None:
    ubah_unit(unit=cast.unit["bidang"], perubahan={"nama": "Bidang Aplikasi Informatika"}, **JEJAK)
    assert not Peristiwa.objects.filter(jenis="kedudukan.unit_diubah").exists()


def test_the_path_is_not_changed_by_hand(cast: Cast) -> None:
    with pytest.raises(KedudukanKeliru):
        ubah_unit(unit=cast.unit["bidang"], perubahan={"jalur": "/1/"}, **JEJAK)


def test_a_unit_with_open_units_or_posts_is_not_closed(cast: Cast) -> None:
    for nama, kata in (("dinas", "di bawahnya"), ("bagian", "Jabatan")):
        with pytest.raises(KedudukanKeliru, match=kata):
            tutup_unit(unit=cast.unit[nama], sampai=HARI, **JEJAK)


def test_an_empty_unit_is_closed_and_stays_readable(cast: Cast) -> None:
    baru = open_unit(induk=cast.unit["pemda"], kode="baru")
    tutup_unit(unit=baru, sampai=HARI, **JEJAK)
    assert Unit.objects.berlaku(HARI).filter(pk=baru.pk).exists()
    assert not Unit.objects.berlaku(date(2025, 3, 4)).filter(pk=baru.pk).exists()
    assert open_unit(induk=cast.unit["pemda"], kode="baru").kode == "baru"
    with pytest.raises(KedudukanKeliru, match="sudah ditutup"):
        tutup_unit(unit=baru, sampai=HARI, **JEJAK)


def test_a_closed_unit_takes_no_units(cast: Cast) -> None:
    tutup = open_unit(induk=cast.unit["pemda"])
    tutup_unit(unit=tutup, sampai=HARI, **JEJAK)
    with pytest.raises(KedudukanKeliru, match="sudah ditutup"):
        pindahkan_unit(unit=cast.unit["badan"], induk=tutup, dari=HARI, **JEJAK)


def test_a_period_does_not_end_before_it_begins(cast: Cast) -> None:
    with pytest.raises(KedudukanKeliru, match="mendahului"):
        tutup_jabatan(jabatan=cast.pos["bagian"], sampai=date(DARI.year - 1, 1, 1), **JEJAK)
