"""People are registered with a number that fits them, and keep their competences."""

import pytest
from django.db import IntegrityError, transaction
from tests.cast import OLEH, WAKTU, Cast

from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.services import KedudukanKeliru, daftarkan_pegawai, ubah_pegawai

JEJAK = {"oleh": OLEH, "waktu": WAKTU}
PNS, PPPK = "199901012022031001", "199901012023211001"


@pytest.mark.parametrize(
    ("nip", "status", "field"),
    [
        ("123", "pns", "nip"),
        ("", "pns", "nip"),
        (PPPK, "pns", "nip"),
        (PNS, "pppk", "nip"),
        (PNS, "honorer", "status"),
        ("197806062003121001", "pns", "nip"),
    ],
)
def test_a_wrong_number_is_refused(cast: Cast, nip: str, status: str, field: str) -> None:
    with pytest.raises(KedudukanKeliru) as galat:
        daftarkan_pegawai(nama="Siapa", nip=nip, status=status, **JEJAK)
    assert galat.value.field == field


def test_a_number_may_be_written_in_groups(in_tenant: object) -> None:
    pegawai = daftarkan_pegawai(nama=" Siapa  Saja ", nip="19990101 202203 1 001", status="pns", **JEJAK)
    assert (pegawai.nip, pegawai.nama) == (PNS, "Siapa Saja")


def test_only_an_elected_head_has_no_number(cast: Cast) -> None:
    assert cast.bupati.nip == ""
    with pytest.raises(IntegrityError), transaction.atomic():
        Pegawai.objects.create(nama="Siapa", status="pns")


def test_a_title_stands_around_the_name(cast: Cast) -> None:
    baru = ubah_pegawai(
        pegawai=cast.muda, perubahan={"gelar_depan": "Dr.", "gelar_belakang": "S.Kom.", "nip": PNS}, **JEJAK
    )
    assert str(baru) == "Dr. Muda Anggota, S.Kom."
    assert Peristiwa.objects.filter(jenis="kedudukan.pegawai_diubah").count() == 1
    assert str(cast.pelaksana) == "Pelaksana Setia"


def test_changing_nothing_leaves_no_event(cast: Cast) -> None:
    ubah_pegawai(pegawai=cast.muda, perubahan={"nama": cast.muda.nama}, **JEJAK)
    assert not Peristiwa.objects.filter(jenis="kedudukan.pegawai_diubah").exists()


def test_the_status_is_not_changed_in_passing(cast: Cast) -> None:
    with pytest.raises(KedudukanKeliru):
        ubah_pegawai(pegawai=cast.muda, perubahan={"status": "pppk"}, **JEJAK)


def test_who_has_no_number_is_told_apart_by_the_name(cast: Cast) -> None:
    def daftarkan(nama: str) -> Pegawai:
        return daftarkan_pegawai(nama=nama, nip="", status="pejabat_negara", **JEJAK)

    with pytest.raises(KedudukanKeliru, match="sudah terdaftar") as galat:
        daftarkan("bupati budiman")
    assert galat.value.field == "nama"
    ubah_pegawai(pegawai=cast.bupati, perubahan={"aktif": False}, **JEJAK)
    daftarkan("Bupati Budiman")
    with pytest.raises(KedudukanKeliru, match="sudah terdaftar"):
        ubah_pegawai(pegawai=cast.bupati, perubahan={"aktif": True}, **JEJAK)
