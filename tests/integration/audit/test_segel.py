"""Sealing, and finding what was changed behind the trigger's back."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from tests.integration.audit.conftest import PAGI, WATI, Catat

from lincah.audit.models import AkarMerkle, Peristiwa, Segel
from lincah.audit.pemeriksaan import HasilPeriksa, JenisTemuan, periksa
from lincah.audit.services import segel
from lincah.audit.sidik import AKAR_PERTAMA, hash_peristiwa, kanonik, teks_peristiwa
from lincah.registry.konteks import di_instansi

MENIT = timedelta(minutes=1)


@pytest.fixture
def tersegel(in_tenant: object, catat_satu: Catat) -> list[Peristiwa]:
    """Nine events under three roots."""
    semua = []
    for kali in range(3):
        semua += [catat_satu(kali * 3 + ke) for ke in range(3)]
        assert segel(waktu=PAGI + kali * MENIT) is not None
    return semua


def kinds(hasil: HasilPeriksa) -> list[tuple[JenisTemuan, int | None, int | None]]:
    return [(satu.jenis, satu.peristiwa_id, satu.akar_id) for satu in hasil.temuan]


def test_an_untouched_trail_verifies(tersegel: list[Peristiwa]) -> None:
    hasil = periksa()
    assert (hasil.jumlah, hasil.tersegel, hasil.ekor, hasil.temuan) == (9, 9, (), ())
    assert hasil.akar == tuple(bytes(akar.akar).hex() for akar in AkarMerkle.objects.order_by("id"))


def test_an_empty_trail_verifies(in_tenant: object) -> None:
    assert periksa() == HasilPeriksa(0, 0, (), (), ())
    assert segel(waktu=PAGI) is None


def test_roots_are_chained(tersegel: list[Peristiwa]) -> None:
    satu, dua, tiga = AkarMerkle.objects.order_by("id")
    assert bytes(satu.akar_sebelumnya) == AKAR_PERTAMA
    assert (bytes(dua.akar_sebelumnya), bytes(tiga.akar_sebelumnya)) == (bytes(satu.akar), bytes(dua.akar))


def test_the_unsealed_tail_is_named(tersegel: list[Peristiwa], catat_satu: Catat) -> None:
    baru = catat_satu(10)
    hasil = periksa()
    assert (hasil.jumlah, hasil.tersegel, hasil.ekor, hasil.temuan) == (10, 9, (baru.id,), ())


@pytest.mark.parametrize(
    ("kolom", "nilai", "kelompok"),
    [
        ("waktu", "2024-01-01T00:00:00Z", "waktu"),
        ("jenis", "lain", "jenis"),
        ("objek_id", "99", "objek"),
        ("pelaku", '{"nama": "Orang lain"}', "pelaku"),
        ("isi", '{"ke": 99}', "isi"),
        ("kuitansi", "{}", "kuitansi"),
        ("hash", b"x" * 32, "hash"),
    ],
)
def test_a_planted_change_is_named_by_row_and_group(
    tersegel: list[Peristiwa], paksa: Callable[..., None], kolom: str, nilai: Any, kelompok: str
) -> None:
    paksa(f"UPDATE audit_peristiwa SET {kolom} = %s WHERE id = %s", nilai, tersegel[4].id)
    temuan = periksa().temuan[0]
    assert (temuan.jenis, temuan.peristiwa_id, temuan.kelompok) == (JenisTemuan.BERUBAH, tersegel[4].id, (kelompok,))
    assert kelompok in temuan.pesan


def test_a_change_with_a_fitting_hash_is_found_by_its_seal(
    tersegel: list[Peristiwa], paksa: Callable[..., None]
) -> None:
    korban = tersegel[4]
    kelompok = {
        "waktu": "2025-03-03T01:00:00.000000+00:00",
        "jenis": "uji.terjadi",
        "objek": ["uji", "4"],
        "pelaku": korban.pelaku,
        "isi": {"ke": 99},
        "kuitansi": None,
    }
    palsu = hash_peristiwa(korban.id, teks_peristiwa({nama: kanonik(isi) for nama, isi in kelompok.items()}))
    paksa("UPDATE audit_peristiwa SET isi = %s, hash = %s WHERE id = %s", '{"ke": 99}', palsu, korban.id)
    assert [(jenis, id_) for jenis, id_, _ in kinds(periksa())] == [(JenisTemuan.HASH, korban.id)]
    # Even when the seal is changed along with it, the root does not fit.
    paksa("UPDATE audit_segel SET hash = %s WHERE peristiwa_id = %s", palsu, korban.id)
    assert [jenis for jenis, _, _ in kinds(periksa())] == [JenisTemuan.AKAR]


def test_a_deleted_event_is_named(tersegel: list[Peristiwa], paksa: Callable[..., None]) -> None:
    paksa("DELETE FROM audit_peristiwa WHERE id = %s", tersegel[0].id)
    hasil = periksa()
    assert [(jenis, id_) for jenis, id_, _ in kinds(hasil)] == [(JenisTemuan.DIHAPUS, tersegel[0].id)]
    assert (hasil.jumlah, hasil.tersegel) == (8, 8)


def test_an_event_deleted_with_its_seal_is_missed_by_its_root(
    tersegel: list[Peristiwa], paksa: Callable[..., None]
) -> None:
    paksa("DELETE FROM audit_segel WHERE peristiwa_id = %s", tersegel[8].id)
    paksa("DELETE FROM audit_peristiwa WHERE id = %s", tersegel[8].id)
    temuan = periksa().temuan
    assert [satu.jenis for satu in temuan] == [JenisTemuan.SEGEL]
    assert "tersisa 2; urutan yang hilang: [2]" in temuan[0].pesan


def test_two_seals_that_changed_places_are_found(tersegel: list[Peristiwa], paksa: Callable[..., None]) -> None:
    kiri, kanan = tersegel[0].id, tersegel[1].id
    paksa(
        "UPDATE audit_segel SET urutan = CASE urutan WHEN 0 THEN 101 ELSE 100 END WHERE peristiwa_id IN (%s, %s)",
        kiri,
        kanan,
    )
    paksa("UPDATE audit_segel SET urutan = urutan - 100 WHERE urutan >= 100")
    assert [jenis for jenis, _, _ in kinds(periksa())] == [JenisTemuan.AKAR]


def test_a_root_taken_out_of_the_chain_is_found(tersegel: list[Peristiwa], paksa: Callable[..., None]) -> None:
    akar = list(AkarMerkle.objects.order_by("id"))
    paksa("DELETE FROM audit_segel WHERE akar_id = %s", akar[1].pk)
    paksa("DELETE FROM audit_akarmerkle WHERE id = %s", akar[1].pk)
    hasil = periksa()
    assert (JenisTemuan.RANTAI, None, akar[2].pk) in kinds(hasil)
    assert hasil.ekor == tuple(satu.id for satu in tersegel[3:6])


def test_a_root_deleted_alone_is_found(tersegel: list[Peristiwa], paksa: Callable[..., None]) -> None:
    akar = AkarMerkle.objects.order_by("id").last()
    paksa("DELETE FROM audit_akarmerkle WHERE id = %s", akar.pk)
    assert (JenisTemuan.AKAR, None, akar.pk) in kinds(periksa())


def test_a_reordered_chain_is_found(tersegel: list[Peristiwa], paksa: Callable[..., None]) -> None:
    satu, dua, _ = AkarMerkle.objects.order_by("id")
    paksa("ALTER TABLE audit_akarmerkle DROP CONSTRAINT audit_akarmerkle_akar_sebelumnya_key")
    paksa("UPDATE audit_akarmerkle SET akar_sebelumnya = %s WHERE id = %s", bytes(dua.akar), satu.pk)
    assert [jenis for jenis, _, akar in kinds(periksa()) if akar == satu.pk] == [JenisTemuan.RANTAI, JenisTemuan.AKAR]


def test_a_chain_cannot_fork(tersegel: list[Peristiwa]) -> None:
    from django.db import IntegrityError

    with pytest.raises(IntegrityError), transaction.atomic():
        AkarMerkle.objects.create(
            akar=b"y" * 32, akar_sebelumnya=AKAR_PERTAMA, jumlah=0, peristiwa_terakhir=0, waktu=PAGI
        )


def test_a_tree_of_one_instansi_knows_nothing_of_another(tersegel: list[Peristiwa], tenant_lain: Any) -> None:
    with di_instansi(tenant_lain):
        assert periksa().jumlah == 0


@contextmanager
def another_connection(instansi: Any) -> Iterator[None]:
    """In a thread: a connection of its own in the same schema, closed afterwards."""
    try:
        with di_instansi(instansi):
            yield
    finally:
        connection.close()


def test_a_latecomer_with_a_lower_number_is_sealed_next_time(
    sungguhan: Any, catat_satu: Catat, django_db_blocker: Any
) -> None:
    def sealed_meanwhile() -> list[int]:
        with django_db_blocker.unblock(), another_connection(sungguhan):
            catat_satu(2)
            segel(waktu=PAGI)
            return list(Segel.objects.values_list("peristiwa_id", flat=True))

    with ThreadPoolExecutor(1) as utas, transaction.atomic():
        lambat = catat_satu(1)
        tersegel = utas.submit(sealed_meanwhile).result()
    assert tersegel == [lambat.id + 1]
    assert segel(waktu=PAGI + MENIT).jumlah == 1
    hasil = periksa()
    assert (hasil.jumlah, hasil.tersegel, hasil.temuan) == (2, 2, ())


def test_one_that_comes_very_late_is_found_when_all_is_looked_through(
    in_tenant: object, catat_satu: Catat, paksa: Callable[..., None]
) -> None:
    catat_satu(1)
    akhir = catat_satu(2)
    segel(waktu=PAGI)
    paksa(
        "INSERT INTO audit_peristiwa SELECT %s, waktu, jenis, objek_jenis, objek_id, pelaku, isi, kuitansi, sidik, "
        "hash FROM audit_peristiwa WHERE id = %s",
        akhir.id - 2,
        akhir.id,
    )
    besok = PAGI + timedelta(days=1)
    assert segel(waktu=besok) is None
    assert segel(waktu=besok, semua=True).jumlah == 1


def test_sealers_do_not_meet(sungguhan: Any, catat_satu: Catat, django_db_blocker: Any) -> None:
    def seal() -> int:
        with django_db_blocker.unblock(), another_connection(sungguhan):
            akar = segel(waktu=PAGI)
            return akar.jumlah if akar else 0

    for ke in range(20):
        catat_satu(ke)
    with ThreadPoolExecutor(4) as utas:
        jumlah = [hasil.result() for hasil in [utas.submit(seal) for _ in range(4)]]
    assert sum(jumlah) == 20
    hasil = periksa()
    assert (hasil.tersegel, len(hasil.akar), hasil.temuan) == (20, 1, ())


def test_writers_do_not_wait_for_each_other_nor_for_the_sealer(
    sungguhan: Any, catat_satu: Catat, django_db_blocker: Any
) -> None:
    def write(banyak: int) -> None:
        with django_db_blocker.unblock(), another_connection(sungguhan), connection.cursor() as kursor:
            kursor.execute("SET lock_timeout = '2s'")
            for ke in range(banyak):
                catat_satu(ke, pelaku=WATI)

    with ThreadPoolExecutor(4) as utas, transaction.atomic():
        catat_satu(0)  # open all the while
        segel(waktu=PAGI)
        for hasil in [utas.submit(write, 25) for _ in range(4)]:
            hasil.result()
    segel(waktu=PAGI + MENIT)
    hasil = periksa()
    assert (hasil.jumlah, hasil.tersegel, hasil.temuan) == (101, 101, ())


def test_the_job_seals_every_instansi_and_survives_a_broken_one(
    sungguhan: Any, catat_satu: Catat, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from lincah.audit import tasks

    tasks.segel_semua(timestamp=0)  # what other tests of this run left in instansi of their own
    catat_satu()
    assert tasks.segel_semua(timestamp=0) == 1
    assert tasks.segel_semua(timestamp=0) == 0

    def rusak(**_: Any) -> None:
        raise RuntimeError("disk penuh")

    monkeypatch.setattr(tasks, "segel", rusak)
    assert tasks.segel_semua(timestamp=0) == 0
    assert "penyegelan uji2 gagal" in caplog.text
