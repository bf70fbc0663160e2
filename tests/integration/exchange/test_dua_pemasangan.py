"""Two deployments, two databases, real processes: kill either at any step, and nothing is lost and nothing doubled."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from typing import Any

import pytest
from django.db import connection
from pytest_django.plugin import DjangoDbBlocker
from tests.integration.exchange.conftest import antar, tulis
from tests.integration.exchange.pemasangan import Pemasangan, coba_lagi, dua_pemasangan

from lincah.audit.models import Peristiwa
from lincah.audit.pemeriksaan import periksa
from lincah.exchange import amplop, services
from lincah.exchange.models import Penolakan, PesanKeluar, PesanMasuk
from lincah.exchange.sapa import SAPA
from lincah.registry.waktu import sekarang

Pasangan = tuple[Pemasangan, Pemasangan]
KIRIM, TERIMA = "lincah.exchange.services.pengiriman", "lincah.exchange.services.penerimaan"
LANGKAH_PENGIRIM = [
    f"{KIRIM}._begin",
    f"{KIRIM}._hand_over",
    f"{KIRIM}.antaran._sambung",
    "http.client.HTTPConnection.request >",
    "http.client.HTTPConnection.getresponse >",
    f"{KIRIM}._note",
    f"{KIRIM}.catat >",
    f"{KIRIM}._note >",
]
LANGKAH_PENERIMA = [
    f"{TERIMA}.amplop.baca",
    f"{TERIMA}._keep",
    f"{TERIMA}._save",
    f"{TERIMA}.catat >",
    f"{TERIMA}.tangani",
    f"{TERIMA}.tangani >",
    f"{TERIMA}.amplop.jawab",
    "lincah.exchange.views.pintu.terima >",
]


@pytest.fixture(scope="module")
def pasangan(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Pasangan]:
    """Two deployments that know each other."""
    with django_db_blocker.unblock(), dua_pemasangan("uji1", "uji2") as keduanya:
        yield keduanya


@pytest.fixture(autouse=True)
def _berhenti(pasangan: Pasangan, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    with django_db_blocker.unblock():
        yield
        pasangan[1].berhenti()


def _write(perkara: str) -> None:
    for ke in (1, 2, 3):
        tulis(ke, perkara, lampiran=f"isi {ke}")


def _write_sapa(perkara: str) -> None:
    tulis(1, perkara, SAPA)


def _sent(perkara: str) -> list[tuple[int, str]]:
    return list(PesanKeluar.objects.filter(perkara=perkara).values_list("urutan", "keadaan").order_by("urutan"))


def _arrived(perkara: str) -> tuple[list[tuple[int, str]], list[Any]]:
    masuk = PesanMasuk.objects.filter(perkara=perkara).order_by("id").values_list("urutan", "keadaan")
    terjadi = Peristiwa.objects.filter(jenis="uji.ditangani", objek_id=perkara).order_by("id")
    return list(masuk), [(satu.isi["ke"], satu.isi["lampiran"]) for satu in terjadi]


def check_whole(asal: Pemasangan, tujuan: Pemasangan, perkara: str) -> None:
    assert asal.lakukan(_sent, perkara) == [(ke, "terkirim") for ke in (1, 2, 3)]
    masuk, terjadi = tujuan.lakukan(_arrived, perkara)
    assert masuk == [(ke, "selesai") for ke in (1, 2, 3)]
    assert terjadi == [(ke, [f"isi {ke}"]) for ke in (1, 2, 3)]


@pytest.mark.parametrize("langkah", LANGKAH_PENGIRIM)
def test_a_sender_killed_at_any_step_loses_and_doubles_nothing(pasangan: Pasangan, langkah: str) -> None:
    asal, tujuan = pasangan
    tujuan.layani()
    asal.lakukan(_write, langkah)
    asal.lakukan(antar, mati_di=langkah)
    asal.lakukan(antar, mati_di=langkah, mati_ke=2)
    asal.lakukan(coba_lagi)
    check_whole(asal, tujuan, langkah)


@pytest.mark.parametrize("langkah", LANGKAH_PENERIMA)
def test_a_receiver_killed_at_any_step_loses_and_doubles_nothing(pasangan: Pasangan, langkah: str) -> None:
    asal, tujuan = pasangan
    asal.lakukan(_write, langkah)
    assert asal.lakukan(antar) == 0  # nobody there yet
    for _ in range(2):
        tujuan.layani(mati_di=langkah)
        asal.lakukan(coba_lagi)
        assert tujuan.mati()
    tujuan.layani()
    asal.lakukan(coba_lagi)
    check_whole(asal, tujuan, langkah)


def test_an_act_that_is_killed_before_its_commit_sends_nothing(pasangan: Pasangan) -> None:
    asal, _ = pasangan
    asal.lakukan(_write, "batal", mati_di="lincah.exchange.services.surat_keluar.jadwalkan >")
    assert asal.lakukan(_sent, "batal") == []


def test_the_worker_carries_it_by_itself(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan
    tujuan.layani()
    asal.lakukan(_write_sapa, "oleh-pekerja")
    isi = connection.settings_dict
    env = os.environ | {
        "DATABASE_URL": f"postgresql://{isi['USER']}@/{asal.basis_data}?host={isi['HOST']}",
        "LINCAH_ALAMAT": f"http://localhost:{asal.port}",
        "DJANGO_SETTINGS_MODULE": "lincah.web.settings",
    }
    perintah = [sys.executable, "-m", "django", "procrastinate", "worker", "--one-shot"]
    subprocess.run(perintah, env=env, check=True, timeout=60, capture_output=True)
    assert asal.lakukan(_sent, "oleh-pekerja") == [(1, "terkirim")]
    assert tujuan.lakukan(_arrived, "oleh-pekerja")[0] == [(1, "selesai")]


def _attempts(perkara: str) -> list[int]:
    return list(PesanKeluar.objects.filter(perkara=perkara).values_list("percobaan", flat=True))


def _envelopes(perkara: str) -> list[bytes]:
    pesan, kunci = tulis(1, perkara), services.kunci_sendiri()
    return [amplop.susun(pesan.badan, {}, kunci=kunci, waktu=sekarang(), nonce=f"n-{ke}") for ke in range(6)]


def _receive(kiriman: bytes) -> int:
    return services.terima(kiriman, waktu=sekarang()).status


def _envelope(perkara: str) -> bytes:
    pesan = tulis(1, perkara)
    return amplop.susun(pesan.badan, {}, kunci=services.kunci_sendiri(), waktu=sekarang(), nonce=perkara)


def _refused() -> list[str]:
    return sorted(Penolakan.objects.values_list("alasan", flat=True))


def _knock(port: int, isi: bytes) -> str:
    sambungan = HTTPConnection("localhost", port, timeout=10)
    sambungan.request("POST", "/uji2/pertukaran/", isi, {"Content-Type": "application/json"})
    jawab = json.loads(sambungan.getresponse().read())
    return str(jawab.get("alasan", jawab["hasil"]))


def test_a_stranger_on_the_line_gets_nothing_in(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan
    tujuan.layani()
    isi = asal.lakukan(_envelope, "disadap")
    assert _knock(tujuan.port, isi.replace(b'"ke":1', b'"ke":9')) == "pesan_berubah"
    assert _knock(tujuan.port, isi.replace(b'"nonce":"disadap"', b'"nonce":"lagi"')) == "tanda_tangan_salah"
    assert _knock(tujuan.port, isi) == "diterima"
    assert _knock(tujuan.port, isi) == "terulang"
    assert tujuan.lakukan(_arrived, "disadap")[1] == [(1, [])]
    assert tujuan.lakukan(_refused) == ["pesan_berubah", "tanda_tangan_salah", "terulang"]


def test_two_workers_of_one_sender_carry_each_message_once(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan
    tujuan.layani()
    asal.lakukan(_write, "berdua")
    with ThreadPoolExecutor(3) as serentak:
        for satu in [serentak.submit(asal.lakukan, antar) for _ in range(3)]:
            satu.result()
    assert set(asal.lakukan(_attempts, "berdua")) == {1}
    check_whole(asal, tujuan, "berdua")


def test_the_same_message_from_many_at_once_has_one_effect(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan
    kiriman = asal.lakukan(_envelopes, "serentak")
    with ThreadPoolExecutor(len(kiriman)) as serentak:
        hasil = [serentak.submit(tujuan.lakukan, _receive, satu) for satu in kiriman]
        assert {satu.result() for satu in hasil} == {200}
    assert tujuan.lakukan(_arrived, "serentak") == ([(1, "selesai")], [(1, [])])


def test_both_audit_trails_are_whole_afterwards(pasangan: Pasangan) -> None:
    for satu in pasangan:
        assert satu.lakukan(periksa).temuan == ()
