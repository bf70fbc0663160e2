"""The door of an instansi over HTTP: whatever is not what it claims is refused with its reason, recorded, and has no
effect."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from tests.integration.exchange.conftest import ADMIN, PAGI, antar, tertangani, tulis

from lincah.audit.models import Peristiwa
from lincah.audit.sidik import kanonik
from lincah.exchange import amplop, services
from lincah.exchange.models import Kunci, Mitra, Penolakan, PesanKeluar, PesanMasuk
from lincah.exchange.pembatas import Pembatas
from lincah.exchange.sandi import KunciSendiri, buat_kunci
from lincah.exchange.services import pengiriman
from lincah.exchange.views import pintu
from lincah.registry.konteks import di_skema_bersama
from lincah.registry.waktu import sekarang

PINTU = "/uji2/pertukaran/"
Di = Callable[[], Any]


def ketuk(kiriman: bytes, harap: int) -> dict[str, Any]:
    with di_skema_bersama():  # the client leaves the connection where the request was
        jawab = Client(enforce_csrf_checks=True).post(PINTU, kiriman, content_type="application/json")
    assert jawab.status_code == harap, jawab.content
    assert not jawab.cookies
    return dict(json.loads(jawab.content))


def kiriman(pesan: PesanKeluar, *, kunci: KunciSendiri | None = None, nonce: str = "n-1", **lain: Any) -> bytes:
    waktu = lain.get("waktu", sekarang())
    berkas = {"0" * 64: b"x"} if lain.get("rusak") else {}
    return amplop.susun(pesan.badan, berkas, kunci=kunci or services.kunci_sendiri(), waktu=waktu, nonce=nonce)


def ubah(isi: bytes, letak: tuple[str, ...], nilai: Any) -> bytes:
    surat = json.loads(isi)
    dalam = surat
    for satu in letak[:-1]:
        dalam = dalam[satu]
    dalam[letak[-1]] = nilai
    return kanonik(surat).encode()


def test_a_genuine_message_is_answered_under_the_key_of_the_receiver(kenal: Any, di_sana: Di) -> None:
    jawab = ketuk(kiriman(tulis(5)), 200)
    publik = bytes(Mitra.objects.get().kunci_publik)
    assert jawab["keadaan"] == "selesai"
    assert amplop.baca_jawaban(json.dumps(jawab).encode(), publik=publik, nonce="n-1")
    with di_sana():
        assert tertangani() == [5]


def test_the_same_message_again_has_one_effect_the_same_bytes_again_are_refused(kenal: Any, di_sana: Di) -> None:
    pesan = tulis(5)
    sekali = kiriman(pesan)
    ketuk(sekali, 200)
    assert ketuk(sekali, 422)["alasan"] == "terulang"
    assert ketuk(kiriman(pesan, nonce="n-2"), 200)["keadaan"] == "selesai"
    with di_sana():
        assert tertangani() == [5]
        assert Penolakan.objects.get().pesan == str(pesan.kode)


@pytest.mark.parametrize(
    ("letak", "nilai", "alasan"),
    [
        (("pesan", "isi"), {"ke": 99}, "pesan_berubah"),
        (("pesan", "perkara"), "p-9", "pesan_berubah"),
        (("kepala", "nonce"), "n-9", "tanda_tangan_salah"),
        (("kepala", "sidik"), "0" * 64, "tanda_tangan_salah"),
        (("tanda_tangan",), "AAAA", "tanda_tangan_salah"),
        (("berkas",), {"0" * 64: "eA=="}, "lampiran_rusak"),
        (("pesan", "dari"), "6a1f1b1e-7d2c-4c51-8a52-0f7a4d1c9f01", "pengirim_tidak_dikenal"),
        (("pesan", "kepada"), "6a1f1b1e-7d2c-4c51-8a52-0f7a4d1c9f01", "salah_alamat"),
        (("kepala", "versi"), 2, "tidak_terbaca"),
    ],
)
def test_what_was_altered_is_refused_and_recorded(
    kenal: Any, di_sana: Di, letak: tuple[str, ...], nilai: Any, alasan: str
) -> None:
    buruk = ubah(kiriman(tulis(5)), letak, nilai)
    for _ in range(3):
        assert ketuk(buruk, 422)["alasan"] == alasan
    with di_sana():
        assert not PesanMasuk.objects.exists() and tertangani() == []
        satu = Penolakan.objects.get()
        assert (satu.alasan, satu.banyak, satu.asal) == (alasan, 3, "127.0.0.1")
        assert Peristiwa.objects.get(jenis="exchange.pesan_ditolak").isi["alasan"] == alasan


def test_what_another_signed_is_refused(kenal: Any, di_sana: Di) -> None:
    pesan, penyusup = tulis(5), buat_kunci()
    assert ketuk(kiriman(pesan, kunci=penyusup), 422)["alasan"] == "kunci_tidak_dikenal"
    berkedok = KunciSendiri(services.kunci_sendiri().publik, penyusup.privat)
    assert ketuk(kiriman(pesan, kunci=berkedok), 422)["alasan"] == "tanda_tangan_salah"
    with di_sana():
        assert {satu.pengirim for satu in Penolakan.objects.all()} == {str(Mitra.objects.get().identitas)}
        assert tertangani() == []


@pytest.mark.parametrize("selisih", [timedelta(minutes=6), timedelta(minutes=-6)])
def test_an_old_or_early_message_is_refused(kenal: Any, selisih: timedelta) -> None:
    assert ketuk(kiriman(tulis(5), waktu=sekarang() + selisih), 422)["alasan"] == "waktu_meleset"


def test_a_message_for_one_cannot_be_shown_to_another(kenal: Any) -> None:
    isi = kiriman(tulis(5))
    jawab = Client().post("/uji1/pertukaran/", isi, content_type="application/json")
    assert jawab.json()["alasan"] == "salah_alamat"


def test_another_content_under_the_same_code_and_a_step_back_are_refused(kenal: Any, di_sana: Di) -> None:
    pesan, kedua = tulis(5), tulis(6)
    ketuk(kiriman(kedua), 200)
    assert ketuk(kiriman(pesan, nonce="n-2"), 422)["alasan"] == "urutan_mundur"
    kedua.badan = kedua.badan.replace('"ke":6', '"ke":7')
    assert ketuk(kiriman(kedua, nonce="n-3"), 422)["alasan"] == "isi_berbeda"
    with di_sana():
        assert tertangani() == [6]


def test_a_stopped_mitra_is_refused_and_one_that_floods_waits(
    kenal: Any, di_sana: Di, monkeypatch: pytest.MonkeyPatch
) -> None:
    with di_sana():
        services.hentikan_mitra(Mitra.objects.get().pk, oleh=ADMIN, waktu=PAGI)
    assert ketuk(kiriman(tulis(5)), 422)["alasan"] == "mitra_dihentikan"
    monkeypatch.setattr("lincah.exchange.views.pintu.pembatas", Pembatas(batas=1))
    ketuk(b"{}", 422)
    ketuk(b"{}", 429)


def test_too_much_is_not_even_read(kenal: Any, di_sana: Di, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lincah.exchange.views.pintu.BATAS_BADAN", 10)
    ketuk(b"x" * 11, 413)
    with di_sana():
        assert not Penolakan.objects.exists()


def test_one_large_message_is_read_at_a_time(kenal: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lincah.exchange.views.pintu.BESAR", 100)
    isi = kiriman(tulis(5))
    assert len(isi) > 100
    pintu.satu_besar.acquire()
    ketuk(isi, 429)
    ketuk(b"{}", 422)
    pintu.satu_besar.release()
    ketuk(isi, 200)
    ketuk(isi, 422)  # free again


def test_a_person_at_the_door_is_led_to_the_page(kenal: Any) -> None:
    assert Client().get(PINTU).headers["Location"] == "/uji2/pertukaran/keadaan/"


def test_a_new_key_counts_once_the_mitra_has_the_new_card(kenal: Any, di_sana: Di) -> None:
    with di_sana():
        services.ganti_kunci(oleh=ADMIN, waktu=PAGI)
        kartu = services.kartu_sendiri()
        assert Kunci.objects.filter(identitas=kartu.identitas).count() == 2
    pesan = tulis(5)
    assert antar() == 0
    pesan.refresh_from_db()
    assert pesan.sebab == pengiriman.TIDAK_SAH and pesan.mungkin_sampai
    services.catat_mitra(kartu, oleh=ADMIN, waktu=PAGI)
    assert antar() == 1
    with di_sana():
        assert tertangani() == [5]  # it had arrived the first time


def test_a_key_sealed_with_another_secret_stops_the_exchange_and_says_so(
    kenal: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    pesan, isi = tulis(5), kiriman(tulis(6))
    monkeypatch.setattr(settings, "SECRET_KEY", "lain")
    ketuk(isi, 503)
    assert antar() == 0
    pesan.refresh_from_db()
    assert "LINCAH_SECRET_KEY" in pesan.sebab and not pesan.mungkin_sampai
