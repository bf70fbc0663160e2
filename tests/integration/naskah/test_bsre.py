"""The service of BSrE, as it answers and as it fails, against a server that speaks its interface and really signs."""

import logging
import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.unit.naskah.contoh import BERNOMOR, SURAT
from tests.unit.naskah.esign_lokal import NIK, PASSPHRASE, PENGGUNA, SANDI, ESign, esign_lokal

from lincah.naskah.cetak import cetak_pdf
from lincah.naskah.tanda_tangan.bsre import TandaTanganBsre
from lincah.naskah.tanda_tangan.hubung import AlamatDitolak, Layanan, check_alamat
from lincah.naskah.tanda_tangan.kunci import Kunci, buat_kunci, pem
from lincah.naskah.tanda_tangan.periksa import Akar, periksa
from lincah.naskah.tanda_tangan.porta import (
    BelumDiatur,
    GagalTandaTangan,
    LayananMenolak,
    LayananTidakTerjangkau,
    PenggunaBelumSiap,
    Permintaan,
    Rahasia,
    RahasiaSalah,
)

KINI = datetime.now(UTC)
MINTA = Permintaan(
    pdf=cetak_pdf(BERNOMOR),
    nama=SURAT.penanda_tangan.nama_tercetak,
    jabatan="Kepala Bidang Aplikasi Informatika",
    tempat="Kota Contoh",
    waktu=KINI,
    nik=NIK,
    rahasia=Rahasia(PASSPHRASE),
)


@pytest.fixture(scope="module")
def kunci() -> Kunci:
    return buat_kunci("Penyelenggara Contoh", KINI)


@pytest.fixture
def server(kunci: Kunci) -> Iterator[ESign]:
    with esign_lokal(kunci, SURAT.penanda_tangan.nama_tercetak) as satu:
        yield satu


def layanan(server: ESign, batas: float = 10.0, sandi: str = SANDI) -> TandaTanganBsre:
    return TandaTanganBsre(Layanan(server.alamat, PENGGUNA, sandi, batas))


def test_the_letter_comes_back_with_a_valid_signature(server: ESign, kunci: Kunci) -> None:
    hasil = layanan(server).tandatangani(MINTA)
    fakta = periksa(hasil, MINTA.pdf, Akar(psre=pem(kunci.sertifikat)), datetime.now(UTC))
    assert (fakta.nama, fakta.jaminan) == (MINTA.nama, "psre")
    assert [jalur for jalur, _ in server.permintaan] == ["/api/v2/user/check/status", "/api/v2/sign/pdf"]
    isi = server.permintaan[-1][1]
    assert isi["signatureProperties"][0]["tampilan"] == "INVISIBLE"
    assert set(isi) == {"nik", "passphrase", "signatureProperties", "file"}


def test_the_service_is_asked_for_its_own_opinion(server: ESign) -> None:
    assert layanan(server).verifikasi(MINTA.pdf) == "VALID"


def test_a_wrong_passphrase_is_told_apart(server: ESign) -> None:
    with pytest.raises(RahasiaSalah, match="Passphrase salah"):
        layanan(server).tandatangani(replace(MINTA, rahasia=Rahasia("bukan itu")))


def test_an_unknown_nik_and_a_revoked_certificate_send_no_passphrase(server: ESign) -> None:
    with pytest.raises(PenggunaBelumSiap):
        layanan(server).tandatangani(replace(MINTA, nik="3201010101010002"))
    server.sikap = "dicabut"
    with pytest.raises(PenggunaBelumSiap, match="tidak aktif"):
        layanan(server).tandatangani(MINTA)
    assert all("passphrase" not in isi for _, isi in server.permintaan)


@pytest.mark.parametrize(
    ("sikap", "galat"),
    [
        ("rusak", LayananTidakTerjangkau),
        ("sibuk", LayananTidakTerjangkau),
        ("lambat", LayananTidakTerjangkau),
        ("putus", LayananTidakTerjangkau),
        ("tolak", LayananMenolak),
        ("pindah", LayananMenolak),
        ("bukan json", GagalTandaTangan),
    ],
)
def test_every_failure_says_what_to_do_and_repeats_nothing(
    server: ESign, sikap: str, galat: type[GagalTandaTangan], caplog: pytest.LogCaptureFixture
) -> None:
    server.sikap = sikap
    with caplog.at_level(logging.DEBUG), pytest.raises(galat) as apa:
        layanan(server, batas=0.5).tandatangani(MINTA)
    assert "belum ditandatangani" in apa.value.pesan
    semua = [apa.value.pesan, repr(apa.value), caplog.text, repr(MINTA)]
    for rahasia in (PASSPHRASE, NIK, SANDI):
        assert not [satu for satu in semua if rahasia in satu]
    assert apa.value.__cause__ is None or PASSPHRASE not in repr(apa.value.__cause__)


def test_a_redirect_is_not_followed(server: ESign) -> None:
    server.sikap = "pindah"
    with pytest.raises(LayananMenolak):
        layanan(server).tandatangani(MINTA)
    assert [jalur for jalur, _ in server.permintaan] == ["/api/v2/user/check/status"]


def test_a_wrong_password_of_the_instansi_is_the_administrators_matter(server: ESign) -> None:
    with pytest.raises(BelumDiatur, match="administrator"):
        layanan(server, sandi="salah").tandatangani(MINTA)


def test_nobody_listening_and_no_such_name_are_the_same_to_who_signs() -> None:
    with socket.socket() as kosong:
        kosong.bind(("127.0.0.1", 0))
        tutup = f"http://127.0.0.1:{kosong.getsockname()[1]}"
    for alamat in (tutup, "https://tidak-ada.invalid"):
        with pytest.raises(LayananTidakTerjangkau, match="tidak dapat dihubungi"):
            TandaTanganBsre(Layanan(alamat, PENGGUNA, SANDI, 2.0)).tandatangani(MINTA)


@pytest.mark.parametrize(
    "alamat", ["http://esign.contoh.go.id", "ftp://10.0.0.1", "https://a:b@esign.test", "https://x.test/?a=1", "", "x"]
)
def test_a_passphrase_leaves_the_house_only_encrypted(alamat: str) -> None:
    with pytest.raises(AlamatDitolak):
        check_alamat(alamat)


@pytest.mark.parametrize("alamat", ["https://esign.contoh.go.id", "http://10.1.2.3:8080", "http://localhost/esign"])
def test_inside_the_own_network_plain_http_will_do(alamat: str) -> None:
    assert check_alamat(alamat) == alamat


def test_a_secret_is_not_printed_and_not_kept() -> None:
    import pickle

    rahasia = Rahasia(PASSPHRASE)
    assert PASSPHRASE not in f"{rahasia} {rahasia!r} {MINTA}"
    with pytest.raises(TypeError):
        pickle.dumps(rahasia)
