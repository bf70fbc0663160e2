"""Two instansi of one deployment: what one writes, the other has once, in order, with its attachments."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from procrastinate.contrib.django.models import ProcrastinateJob
from tests.integration.exchange.conftest import ADMIN, PAGI, Penangan, antar, tertangani, tulis

from lincah.audit.models import Peristiwa
from lincah.exchange import amplop, services
from lincah.exchange.models import Berkas, KeadaanKeluar, KeadaanMasuk, Mitra, PesanKeluar, PesanMasuk
from lincah.exchange.services import LampiranTerlaluBesar, pengiriman
from lincah.exchange.tasks import antar as tugas_antar
from lincah.exchange.tasks import sapu

Di = Callable[[], Any]


def test_a_message_arrives_with_its_attachment_and_is_handled_once(kenal: tuple[Any, Any], di_sana: Di) -> None:
    pesan = tulis(7, lampiran="isi surat")
    assert antar() == 1
    pesan.refresh_from_db()
    assert (pesan.keadaan, pesan.di_sana, pesan.percobaan) == (KeadaanKeluar.TERKIRIM, KeadaanMasuk.SELESAI, 1)
    assert antar() == 0
    with di_sana():
        masuk = PesanMasuk.objects.get()
        assert (masuk.kode, masuk.sidik, masuk.keadaan) == (pesan.kode, pesan.sidik, KeadaanMasuk.SELESAI)
        assert tertangani() == [7]
        assert Peristiwa.objects.get(jenis="uji.ditangani").isi["lampiran"] == ["isi surat"]
        assert Peristiwa.objects.get(jenis="exchange.pesan_diterima").isi["sidik"] == pesan.sidik


def test_a_message_and_its_job_stand_and_fall_with_the_act(kenal: tuple[Any, Any]) -> None:
    ProcrastinateJob.objects.all().delete()
    with pytest.raises(RuntimeError), transaction.atomic():
        tulis()
        raise RuntimeError
    assert not PesanKeluar.objects.exists() and not ProcrastinateJob.objects.exists()
    tulis()
    assert [satu.task_name for satu in ProcrastinateJob.objects.all()] == ["exchange.antar"]


def test_the_job_enters_the_instansi_by_itself(kenal: tuple[Any, Any], di_sana: Di) -> None:
    from django.db import connection

    tulis(3)
    mitra_id = Mitra.objects.get().pk
    connection.set_schema_to_public()
    assert tugas_antar.func("uji1", mitra_id) == 1
    assert tugas_antar.func("tidak-ada", mitra_id) == 0
    with di_sana():
        assert tertangani() == [3]


def test_what_was_left_behind_is_found_by_the_minute(kenal: tuple[Any, Any]) -> None:
    tulis()
    ProcrastinateJob.objects.all().delete()
    assert sapu.func(timestamp=0) == 1
    assert ProcrastinateJob.objects.get().args["slug"] == "uji1"
    assert sapu.func(timestamp=60) == 1  # already queued: not twice
    assert ProcrastinateJob.objects.count() == 1


def test_a_later_message_of_a_case_waits_for_the_earlier_others_do_not(
    kenal: tuple[Any, Any], di_sana: Di, asing: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    tertahan = tulis(1, jenis="uji.baru")
    tulis(2)
    tulis(3, perkara="p-2")
    monkeypatch.setattr("lincah.exchange.services.penerimaan.jenis_pesan", lambda kode: None if "baru" in kode else 1)
    assert antar() == 1
    with di_sana():
        assert tertangani() == [3]
    tertahan.refresh_from_db()
    assert (tertahan.keadaan, tertahan.mungkin_sampai) == (KeadaanKeluar.DITOLAK, False)
    assert "belum mengenal jenis" in tertahan.sebab

    services.tarik(tertahan.pk, alasan="Diganti surat biasa", oleh=ADMIN, waktu=PAGI)
    assert antar() == 1
    with di_sana():
        assert tertangani() == [3, 2]


def test_a_refused_message_can_be_sent_again(
    kenal: tuple[Any, Any], di_sana: Di, monkeypatch: pytest.MonkeyPatch
) -> None:
    pesan = tulis(1)
    with monkeypatch.context() as dulu:
        dulu.setattr("lincah.exchange.services.penerimaan.jenis_pesan", lambda kode: None)
        assert antar() == 0
    services.kirim_lagi(pesan.pk, oleh=ADMIN, waktu=PAGI)
    assert antar() == 1
    with pytest.raises(services.TidakDapat):
        services.kirim_lagi(pesan.pk, oleh=ADMIN, waktu=PAGI)
    with di_sana():
        assert tertangani() == [1]


def test_pauses_grow_and_end_when_the_line_is_back(
    kenal: tuple[Any, Any], di_sana: Di, monkeypatch: pytest.MonkeyPatch
) -> None:
    kini = [PAGI]
    monkeypatch.setattr(pengiriman, "sekarang", lambda: kini[0])
    with di_sana():
        services.hentikan_mitra(Mitra.objects.get().pk, oleh=ADMIN, waktu=PAGI)
    tulis(1)
    jeda = []
    for _ in range(8):
        assert antar() == 0
        mitra = Mitra.objects.get()
        assert mitra.sebab == "Instansi penerima sedang menghentikan pertukaran dengan pengirim."
        jeda.append((mitra.coba_lagi - kini[0]).total_seconds())
        kini[0] = mitra.coba_lagi - timedelta(seconds=1)
        antar()
        assert Mitra.objects.get() == mitra and PesanKeluar.objects.get().percobaan == len(jeda)  # not too early
        kini[0] = mitra.coba_lagi
    assert jeda == [5, 15, 60, 300, 900, 3600, 3600, 3600]
    with di_sana():
        services.lanjutkan_mitra(Mitra.objects.get().pk, oleh=ADMIN, waktu=PAGI)
    assert antar() == 1
    mitra = Mitra.objects.get()
    assert (mitra.gagal_beruntun, mitra.coba_lagi, mitra.sebab) == (0, None, "")


def test_a_failing_handler_leaves_the_message_and_nothing_else(
    kenal: tuple[Any, Any], di_sana: Di, penangan: type[Penangan]
) -> None:
    penangan.gagal.add(1)
    for ke in (1, 2, 3):
        tulis(ke)
    assert antar() == 3
    with di_sana():
        assert tertangani() == []
        satu, dua, _ = PesanMasuk.objects.all()
        assert (satu.keadaan, satu.sebab) == (KeadaanMasuk.GAGAL, "Unit yang dituju belum ada.")
        assert dua.keadaan == KeadaanMasuk.TERTAHAN
        assert services.tangani_lagi(satu.pk, oleh=ADMIN, waktu=PAGI).keadaan == KeadaanMasuk.GAGAL
        penangan.gagal.clear()
        services.tangani_lagi(satu.pk, oleh=ADMIN, waktu=PAGI)
        assert tertangani() == [1, 2, 3]
        assert {baris.keadaan for baris in PesanMasuk.objects.all()} == {KeadaanMasuk.SELESAI}
        with pytest.raises(services.TidakDapat):
            services.tangani_lagi(satu.pk, oleh=ADMIN, waktu=PAGI)


def test_what_was_held_behind_a_settled_message_goes_on_by_the_minute(
    kenal: tuple[Any, Any], di_sana: Di, penangan: type[Penangan]
) -> None:
    penangan.gagal.add(1)
    tulis(1)
    tulis(2)
    antar()
    with di_sana():
        PesanMasuk.objects.filter(urutan=1).update(keadaan=KeadaanMasuk.DIKESAMPINGKAN)  # and then the process died
    assert sapu.func(timestamp=0) == 1
    with di_sana():
        assert tertangani() == [2]
    assert sapu.func(timestamp=60) == 0


def test_a_message_that_cannot_be_handled_is_set_aside_with_a_reason(
    kenal: tuple[Any, Any], di_sana: Di, penangan: type[Penangan], caplog: pytest.LogCaptureFixture
) -> None:
    tulis(-1)
    tulis(2)
    antar()
    assert "ZeroDivisionError" in caplog.text and "Wati" not in caplog.text
    with di_sana():
        satu = PesanMasuk.objects.get(urutan=1)
        assert "Kesalahan program (ZeroDivisionError)" in satu.sebab
        services.kesampingkan(satu.pk, alasan="Salah kirim, menurut telepon", oleh=ADMIN, waktu=PAGI)
        assert tertangani() == [2]
        assert Peristiwa.objects.get(jenis="exchange.pesan_dikesampingkan").isi["alasan"].startswith("Salah kirim")


def test_a_message_is_withdrawn_only_if_it_surely_has_not_arrived(
    kenal: tuple[Any, Any], penangan: type[Penangan]
) -> None:
    pesan = tulis()
    PesanKeluar.objects.update(mungkin_sampai=True)
    with pytest.raises(services.TidakDapat, match="mungkin sudah sampai"):
        services.tarik(pesan.pk, alasan="x", oleh=ADMIN, waktu=PAGI)
    PesanKeluar.objects.update(mungkin_sampai=False)
    services.tarik(pesan.pk, alasan="x", oleh=ADMIN, waktu=PAGI)
    assert penangan.ditarik_kode == [pesan.kode]
    assert antar() == 0
    with pytest.raises(services.TidakDapat, match="sudah ditarik"):
        services.tarik(pesan.pk, alasan="x", oleh=ADMIN, waktu=PAGI)


def test_what_does_not_cross_is_refused_when_it_is_written(
    kenal: tuple[Any, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lincah.exchange.services.surat_keluar.BATAS_LAMPIRAN", 4)
    with pytest.raises(LampiranTerlaluBesar):
        tulis(lampiran="lima!")
    with pytest.raises(ValueError, match="terlalu panjang"):
        tulis(perkara="x" * 101)
    assert not PesanKeluar.objects.exists() and not Berkas.objects.exists()


def test_a_receiver_restored_from_a_backup_gets_again_what_it_lost(kenal: tuple[Any, Any], di_sana: Di) -> None:
    for ke in (1, 2, 3):
        tulis(ke)
    antar()
    with di_sana():
        PesanMasuk.objects.filter(urutan__gte=2).delete()  # as a backup of this morning has it
    empat = tulis(4)
    assert antar() == 3
    with di_sana():
        assert list(PesanMasuk.objects.values_list("urutan", "keadaan")) == [(ke, "selesai") for ke in (1, 2, 3, 4)]
        assert tertangani() == [1, 2, 3, 2, 3, 4]
    empat.refresh_from_db()
    assert (empat.keadaan, empat.mungkin_sampai) == (KeadaanKeluar.TERKIRIM, False)
    assert Peristiwa.objects.filter(jenis="exchange.pesan_diulang").count() == 2


def test_a_receiver_that_misses_what_was_never_sent_is_no_endless_loop(
    kenal: tuple[Any, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    tulis(1)
    monkeypatch.setattr(pengiriman, "amplop", _SelaluTujuh())
    assert antar() == 0
    assert Mitra.objects.get().gagal_beruntun == 1


class _SelaluTujuh:
    """A sender that believes seven messages arrived."""

    susun = staticmethod(lambda *isi, **lain: amplop.susun(*isi, **(lain | {"sesudah": 7})))
    baca_jawaban = staticmethod(amplop.baca_jawaban)
