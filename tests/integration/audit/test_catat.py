"""Writing events: with their change or not at all, and never changed."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from tests.integration.audit.conftest import KUITANSI, PAGI, WATI, Catat

from lincah.audit.models import Peristiwa
from lincah.audit.queries import riwayat
from lincah.audit.services import DiLuarTransaksi, catat, segel
from lincah.audit.sidik import IsiDitolak, hash_peristiwa, kanonik, teks_peristiwa, teks_waktu

TABEL = ["audit_peristiwa", "audit_segel", "audit_akarmerkle"]


@pytest.fixture(autouse=True)
def _di_dalam(request: pytest.FixtureRequest) -> None:
    if "sungguhan" not in request.fixturenames:
        request.getfixturevalue("in_tenant")


def test_an_event_is_one_statement(catat_satu: Catat, django_assert_num_queries: Any) -> None:
    catat_satu()
    with transaction.atomic(), django_assert_num_queries(1):
        catat(jenis="uji.terjadi", objek=("uji", "1"), pelaku=WATI, isi={}, waktu=PAGI)


def test_the_database_hashes_what_anyone_can_hash_again(catat_satu: Catat) -> None:
    peristiwa = catat_satu(7, kuitansi=KUITANSI, isi={"é\"'\\": [1, 2.5, None, "→"]})
    kelompok = {
        "waktu": teks_waktu(PAGI),
        "jenis": "uji.terjadi",
        "objek": ["uji", "7"],
        "pelaku": {
            "akun_id": 1,
            "pegawai_id": 2,
            "nama": "Wati",
            "kapasitas": "plh",
            "jabatan_id": 3,
            "jabatan": "Camat",
            "untuk": "Budi",
        },
        "isi": {"é\"'\\": [1, 2.5, None, "→"]},
        "kuitansi": {
            "profil": "bintan-62-2023",
            "profil_hash": "ab" * 32,
            "fakta": {"cara": "penunjukan"},
            "simpulan": {"boleh": True, "alasan": []},
        },
    }
    assert peristiwa.hash == hash_peristiwa(
        peristiwa.id, teks_peristiwa({nama: kanonik(isi) for nama, isi in kelompok.items()})
    )
    assert bytes(Peristiwa.objects.get().hash) == peristiwa.hash


def test_an_event_outside_a_transaction_is_refused(sungguhan: object) -> None:
    with pytest.raises(DiLuarTransaksi, match=r"uji\.terjadi"):
        catat(jenis="uji.terjadi", objek=("uji", "1"), pelaku=WATI, isi={}, waktu=PAGI)
    assert not Peristiwa.objects.exists()


def test_an_event_stands_and_falls_with_its_change(catat_satu: Catat) -> None:
    def gagal() -> None:
        with transaction.atomic():
            catat_satu()
            raise RuntimeError("perubahannya batal")

    with pytest.raises(RuntimeError):
        gagal()
    assert not Peristiwa.objects.exists()


def test_what_cannot_be_kept_exactly_is_refused(catat_satu: Catat) -> None:
    with pytest.raises(IsiDitolak):
        catat_satu(isi={"berkas": b"x"})
    with pytest.raises(IsiDitolak):
        catat_satu(waktu=PAGI.replace(tzinfo=None))


@pytest.mark.parametrize("tabel", TABEL)
@pytest.mark.parametrize("sql", ["UPDATE {} SET id = id", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
def test_the_database_refuses_change_and_deletion(catat_satu: Catat, tabel: str, sql: str) -> None:
    catat_satu()
    segel(waktu=PAGI)
    sql = sql.replace("id = id", "urutan = 1") if tabel == "audit_segel" else sql
    with (
        pytest.raises(IntegrityError, match="hanya dapat ditambah"),
        transaction.atomic(),
        connection.cursor() as kursor,
    ):
        kursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # else TRUNCATE stops at the open foreign keys
        kursor.execute(sql.format(tabel))


def test_the_history_of_an_object_is_newest_first(catat_satu: Catat) -> None:
    for ke in range(3):
        catat_satu(5, jenis=f"uji.{ke}", isi={"tanggal": date(2025, 3, 3), "nilai": Decimal("1.50")}, kuitansi=KUITANSI)
    catat_satu(6)
    baris = riwayat(("uji", "5"))
    assert [satu.jenis for satu in baris] == ["uji.2", "uji.1", "uji.0"]
    assert (baris[0].nama, baris[0].kapasitas, baris[0].untuk, baris[0].waktu) == ("Wati", "plh", "Budi", PAGI)
    assert baris[0].isi == {"tanggal": "2025-03-03", "nilai": "1.50"}
    assert baris[0].kuitansi["profil"] == "bintan-62-2023"
    assert riwayat(("uji", "99")) == ()
