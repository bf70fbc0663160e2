"""Each act leaves exactly one event with its receipt, or nothing at all; and it costs few statements."""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.cast import WAKTU, Cast
from tests.perkara import aktor, buka, coba, ditunggu, isi_untuk, jalankan, lakukan, peristiwa, usulan

from lincah.audit.pemeriksaan import JenisTemuan, periksa
from lincah.audit.services import segel
from lincah.kedudukan.models import Pegawai
from lincah.naskah.models import Naskah, RegisterNomor
from lincah.pelaksanaan.services import EFEK, tindak
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services import lakukan as lakukan_dengan
from lincah.penugasan.services import letak

SQL_PALING_BANYAK = 12


@pytest.fixture
def perkara(cast: Cast) -> Penugasan:
    return buka(cast.kabid, cast.pos["bidang"], cast.muda)


def perjalanan(cast: Cast) -> tuple[tuple[Pegawai, str], ...]:
    """Every act of the walk of one person's work, once, with a return and feedback on the way."""
    kabid, muda, kepala = cast.kabid, cast.muda, cast.kepala_dinas
    return (
        (kabid, "mengembalikan_konsep"),
        (kabid, "mengusulkan"),
        (kabid, "menetapkan"),
        (muda, "menerima"),
        (muda, "menyusun_rencana"),
        (kabid, "mengembalikan_rencana"),
        (muda, "menyusun_rencana"),
        (kabid, "menyepakati_rencana"),
        (muda, "menyusun_rincian"),
        (muda, "mencatat_kemajuan"),
        (kabid, "memberi_umpan_balik"),
        (muda, "menyerahkan_hasil"),
        (kabid, "meneruskan"),
        (kepala, "mengembalikan"),
        (muda, "menyerahkan_hasil"),
        (kabid, "meneruskan"),
        (kepala, "menyatakan_selesai"),
    )


def _diperbarui() -> tuple[int, int]:
    """Rows of cases updated in this transaction: all, and those that needed no index written."""
    with connection.cursor() as kursor:
        kursor.execute(
            "SELECT pg_stat_get_xact_tuples_updated(oid), pg_stat_get_xact_tuples_hot_updated(oid) "
            "FROM (SELECT 'penugasan_penugasan'::regclass::oid) AS satu (oid)"
        )
        semua, ringan = kursor.fetchone()
    return semua, ringan


def test_a_step_writes_no_index_and_the_end_tells_since_when(cast: Cast, perkara: Penugasan) -> None:
    semua, ringan = _diperbarui()
    jalankan(perkara, (cast.kabid, "mengembalikan_konsep"))
    assert _diperbarui() == (semua + 1, ringan + 1)
    jalankan(perkara, *perjalanan(cast)[1:-1])
    assert Penugasan.objects.get(pk=perkara.pk).berakhir is None
    jalankan(perkara, perjalanan(cast)[-1])
    selesai = Penugasan.objects.get(pk=perkara.pk)
    assert selesai.berakhir == selesai.diubah


def test_every_act_leaves_one_event_with_its_receipt(cast: Cast, perkara: Penugasan) -> None:
    for nomor, (siapa, kode) in enumerate(perjalanan(cast), start=2):
        dari = perkara.langkah
        jalankan(perkara, (siapa, kode))
        semua = peristiwa(perkara)
        assert len(semua) == nomor
        satu = semua[-1]
        assert (satu.jenis, satu.pelaku["pegawai_id"]) == (f"penugasan.{kode}", siapa.pk)
        assert (satu.isi["dari"], satu.isi["ke"]) == (dari, perkara.langkah)
        assert satu.kuitansi["profil"] == "bintan-62-2023" and len(satu.kuitansi["profil_hash"]) == 64
        assert satu.kuitansi["fakta"]["langkah"] == dari and satu.kuitansi["fakta"]["peran"]
        assert satu.kuitansi["simpulan"]["boleh"] is True
        assert all(alasan["dasar"] and alasan["terpenuhi"] for alasan in satu.kuitansi["simpulan"]["alasan"])
    assert perkara.langkah == "selesai"


def hitung(perbuatan: Callable[[], object]) -> int:
    """The statements of an act. Nested in the transaction of a test, SAVEPOINT and RELEASE stand for BEGIN, COMMIT."""
    with CaptureQueriesContext(connection) as sql:
        perbuatan()
    return sum("SAVEPOINT" not in satu["sql"] for satu in sql)


def test_no_act_costs_more_than_twelve_statements(cast: Cast, perkara: Penugasan, record_property: Any) -> None:
    biaya = {"mengusulkan penugasan": hitung(lambda: coba(cast.kabid, usulan(cast.pos["bidang"], cast.muda)))}
    muat_alur(perkara.alur_id)  # read once a process
    for siapa, kode in perjalanan(cast):
        pelaku, isi = aktor(siapa), isi_untuk(perkara, kode)
        jumlah = hitung(lambda: tindak(pelaku, perkara.pk, kode, isi=isi, versi=perkara.versi))  # noqa: B023
        perkara.refresh_from_db()
        biaya[kode] = max(biaya.get(kode, 0), jumlah)
    assert perkara.langkah == "selesai"
    record_property("sql", json.dumps(biaya))
    assert {kode: n for kode, n in biaya.items() if n > SQL_PALING_BANYAK} == {}


def test_a_refusal_writes_nothing(cast: Cast, perkara: Penugasan) -> None:
    sebelum = (ditunggu(perkara), perkara.versi, len(peristiwa(perkara)))
    for kode, isi in (("mengembalikan_konsep", {"catatan": "  "}), ("menyatakan_selesai", {}), ("menerima", {})):
        hasil = lakukan(cast.kabid, perkara, kode, isi=isi)
        assert not hasil.berhasil
        assert hasil.simpulan.halangan and all(satu.rujukan for satu in hasil.simpulan.halangan)
    assert (ditunggu(perkara), perkara.versi, len(peristiwa(perkara))) == sebelum


def test_an_act_no_flow_knows_is_an_error_of_the_caller(cast: Cast, perkara: Penugasan) -> None:
    with pytest.raises(KeyError):
        lakukan(cast.kabid, perkara, "menghapus")


class Terputus(RuntimeError):
    """What is planted."""


def test_a_failure_after_the_letter_takes_back_even_its_number(cast: Cast, perkara: Penugasan) -> None:
    jalankan(perkara, (cast.kabid, "mengembalikan_konsep"), (cast.kabid, "mengusulkan"))
    pertama = buka(cast.kabid, cast.pos["bidang"], cast.madya)
    jalankan(pertama, (cast.kabid, "menetapkan"))
    sebelum = keadaan(perkara)

    def putus(*semua: Any) -> Any:
        letak.menetapkan(*semua)
        assert Naskah.objects.count() == 2
        raise Terputus

    with pytest.raises(Terputus):
        lakukan_dengan(aktor(cast.kabid), perkara.pk, "menetapkan", isi={}, versi=perkara.versi, efek=putus)
    perkara.refresh_from_db()
    assert keadaan(perkara) == sebelum
    jalankan(perkara, (cast.kabid, "menetapkan"))
    urut = list(Naskah.objects.order_by("urut").values_list("urut", flat=True))
    assert urut == [1, 2], "no number is lost"


def keadaan(penugasan: Penugasan) -> tuple[Any, ...]:
    """All that an act may change."""
    register = list(RegisterNomor.objects.values_list("kode", "terakhir"))
    return (
        penugasan.langkah,
        penugasan.versi,
        penugasan.naskah_id,
        ditunggu(penugasan),
        len(peristiwa(penugasan)),
        register,
        Naskah.objects.count(),
    )


@pytest.mark.parametrize("kode", ["menyusun_rencana", "menyusun_rincian", "menyerahkan_hasil", "mengembalikan"])
def test_a_failure_in_what_an_act_leaves_behind_takes_the_act_back(
    cast: Cast, perkara: Penugasan, kode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    langkah = perjalanan(cast)
    sampai = next(nomor for nomor, (_, satu) in enumerate(langkah) if satu == kode)
    jalankan(perkara, *langkah[:sampai])
    sebelum, asli = keadaan(perkara), EFEK[kode]
    jumlah = perkara.rencana.count(), perkara.rincian.count(), perkara.hasil.count()

    def putus(*semua: Any) -> Any:
        asli(*semua)
        raise Terputus

    monkeypatch.setitem(EFEK, kode, putus)
    with pytest.raises(Terputus):
        lakukan(langkah[sampai][0], perkara, kode)
    perkara.refresh_from_db()
    assert keadaan(perkara) == sebelum
    assert (perkara.rencana.count(), perkara.rincian.count(), perkara.hasil.count()) == jumlah


def test_a_failing_event_takes_the_act_back(cast: Cast, perkara: Penugasan, monkeypatch: pytest.MonkeyPatch) -> None:
    sebelum = keadaan(perkara)

    def putus(**_: Any) -> Any:
        raise Terputus

    monkeypatch.setattr("lincah.penugasan.services.tindakan.catat", putus)
    with pytest.raises(Terputus):
        lakukan(cast.kabid, perkara, "menetapkan")
    perkara.refresh_from_db()
    assert keadaan(perkara) == sebelum


def test_the_budget_stands_in_the_event(cast: Cast, perkara: Penugasan) -> None:
    jalankan(perkara, (cast.kabid, "menetapkan"), (cast.muda, "menerima"))
    lakukan(cast.muda, perkara, "menyusun_rencana", isi={"rencana": "Bahan", "anggaran": Decimal(12500000)})
    assert peristiwa(perkara)[-1].isi["anggaran"] == "12500000"


def test_a_number_changed_afterwards_is_found(cast: Cast, perkara: Penugasan) -> None:
    """Somebody with the keys of the database rewrites which letter a case got."""
    jalankan(perkara, (cast.kabid, "menetapkan"))
    segel(waktu=WAKTU)
    assert periksa().temuan == ()
    satu = peristiwa(perkara)[-1]
    with connection.cursor() as kursor:
        kursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET LOCAL session_replication_role = replica")
        kursor.execute(f'UPDATE audit_peristiwa SET isi = isi || \'{{"nomor": "palsu"}}\' WHERE id = {satu.pk}')
        kursor.execute("SET LOCAL session_replication_role = origin")
    (temuan,) = periksa().temuan
    assert (temuan.jenis, temuan.peristiwa_id, temuan.kelompok) == (JenisTemuan.BERUBAH, satu.pk, ("isi",))
