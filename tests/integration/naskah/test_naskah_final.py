"""A letter as kept: complete, final, and found again."""

import io
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from pypdf import PdfReader
from tests.unit.naskah.contoh import SURAT

from lincah.audit.services import Pelaku
from lincah.naskah import queries, services
from lincah.naskah.cetak import GagalCetak, HurufTidakTersedia
from lincah.naskah.models import Berkas, KopSurat, Naskah, PolaNomor, RegisterNomor, StatusNaskah
from lincah.naskah.respons import nama_berkas, respons_gambar, respons_pdf
from lincah.naskah.surat import Gambar
from lincah.registry.models import Instansi

WAKTU = datetime(2025, 3, 3, 7, 5, tzinfo=UTC)
JEJAK: dict[str, Any] = {"oleh": Pelaku(None, None, "Administrator Uji", "administrator"), "waktu": WAKTU}


@pytest.fixture
def naskah(in_tenant: Instansi) -> Naskah:
    return services.terbitkan(
        surat=SURAT, kode_pd="DISKOMINFO", objek=("perkara", "9"), penanda_tangan_id=7, waktu=WAKTU
    )


def test_the_file_says_what_the_row_says(naskah: Naskah) -> None:
    pdf = queries.isi_berkas(naskah.berkas_id)
    assert sha256(pdf).hexdigest() == naskah.berkas_id
    tercetak = " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())
    assert f"NOMOR: {naskah.nomor}" in tercetak
    assert f"/uji1/v/{naskah.kode_verifikasi}/" in tercetak
    assert "3 Maret 2025 pukul 14.05 WIB" in tercetak
    assert naskah.isi["nomor"] == naskah.nomor
    assert naskah.instansi == "Dinas Komunikasi dan Informatika, Pemerintah Kabupaten Contoh"


def test_a_letter_costs_four_statements(in_tenant: Instansi) -> None:
    with CaptureQueriesContext(connection) as tercatat:
        services.terbitkan(surat=SURAT, kode_pd="X", objek=("perkara", "9"), penanda_tangan_id=None, waktu=WAKTU)
    assert len([satu for satu in tercatat if "search_path" not in satu["sql"]]) == 4, tercatat.captured_queries


def test_the_printed_address_follows_the_setting_of_the_deployment(
    in_tenant: Instansi, settings: pytest.FixtureRequest
) -> None:
    settings.LINCAH_ALAMAT = "https://lincah.contoh.go.id"  # type: ignore[attr-defined]
    assert services.alamat_verifikasi("abc") == "https://lincah.contoh.go.id/uji1/v/abc/"


@pytest.mark.parametrize("kolom", ["nomor", "isi", "berkas_id", "kode_verifikasi", "dibuat", "objek_id"])
def test_nothing_but_the_status_can_change(naskah: Naskah, kolom: str) -> None:
    baru = {"isi": {}, "berkas_id": services.simpan_berkas(b"lain", "text/plain"), "dibuat": datetime.now(UTC)}
    with pytest.raises(IntegrityError, match="final"), transaction.atomic():
        Naskah.objects.filter(pk=naskah.pk).update(**{kolom: baru.get(kolom, "lain")})


def test_a_letter_cannot_be_removed(naskah: Naskah) -> None:
    with connection.cursor() as kursor:
        kursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    for perintah in ("DELETE FROM naskah_naskah", "TRUNCATE naskah_naskah CASCADE"):
        with pytest.raises(IntegrityError, match="final"), transaction.atomic(), connection.cursor() as kursor:
            kursor.execute(perintah)


def test_a_file_can_neither_change_nor_go(naskah: Naskah) -> None:
    for perintah in ("UPDATE naskah_berkas SET isi = 'x'", "DELETE FROM naskah_berkas"):
        with pytest.raises(IntegrityError, match="final"), transaction.atomic(), connection.cursor() as kursor:
            kursor.execute(perintah)


def test_a_file_under_a_false_hash_is_refused(in_tenant: Instansi) -> None:
    with pytest.raises(IntegrityError, match="berkas_sesuai_sidik"), transaction.atomic():
        Berkas.objects.create(sha256="0" * 64, isi=b"isi", ukuran=3, tipe="text/plain")


def test_the_same_file_is_kept_once(in_tenant: Instansi) -> None:
    assert services.simpan_berkas(b"isi", "text/plain") == services.simpan_berkas(b"isi", "text/plain")
    assert Berkas.objects.count() == 1


def test_a_letter_ends_once_and_for_good(naskah: Naskah) -> None:
    services.akhiri(naskah, StatusNaskah.DIGANTI)
    naskah.refresh_from_db()
    assert naskah.status == StatusNaskah.DIGANTI
    with pytest.raises(services.StatusDitolak, match="sudah tidak berlaku"):
        services.akhiri(naskah, StatusNaskah.DICABUT)
    with pytest.raises(IntegrityError, match="diganti tidak dapat menjadi berlaku"), transaction.atomic():
        Naskah.objects.update(status=StatusNaskah.BERLAKU)


def test_a_letter_that_cannot_be_printed_takes_no_number(in_tenant: Instansi) -> None:
    with pytest.raises(HurufTidakTersedia), transaction.atomic():
        services.terbitkan(
            surat=replace(SURAT, untuk=("Rapat 😀",)), kode_pd="X", objek=("a", "1"), penanda_tangan_id=1, waktu=WAKTU
        )
    assert not RegisterNomor.objects.filter(kode="X").exists()


def test_the_answer_is_the_archived_file(naskah: Naskah) -> None:
    respons = respons_pdf(naskah)
    assert respons.content == queries.isi_berkas(naskah.berkas_id)
    assert respons["Content-Type"] == "application/pdf"
    assert respons["Content-Disposition"] == f'inline; filename="{nama_berkas(naskah)}"'
    assert respons_pdf(naskah, unduh=True)["Content-Disposition"].startswith("attachment")
    assert nama_berkas(naskah) == "surat-perintah-800.1.11.1-1-DISKOMINFO-2025.pdf"


def test_the_picture_is_drawn_from_the_archived_file(naskah: Naskah) -> None:
    gambar = respons_gambar(naskah)
    assert gambar.content.startswith(b"\x89PNG")
    assert "immutable" in gambar["Cache-Control"]
    assert services.gambar_halaman(naskah) is services.gambar_halaman(naskah)
    with pytest.raises(GagalCetak):
        services.gambar_halaman(naskah, halaman=9)


def test_a_draft_is_shown_without_being_kept(in_tenant: Instansi) -> None:
    assert services.konsep(SURAT)[0].startswith(b"<svg")
    assert not Naskah.objects.exists()


def test_the_head_falls_back_to_what_is_known(in_tenant: Instansi) -> None:
    assert queries.kop_untuk("X", pemda="Pemda", perangkat_daerah="Dinas").baris_alamat == ()
    svg = Gambar(format="svg", isi=b"<svg/>")
    services.atur_kop("", alamat="Jalan Utama", lambang=svg, **JEJAK)
    services.atur_kop("X", alamat="Jalan Samping", telepon="(021) 1", **JEJAK)
    kop = queries.kop_untuk("X", pemda="Pemda", perangkat_daerah="Dinas")
    assert (kop.alamat, kop.lambang) == ("Jalan Samping", svg)
    assert KopSurat.objects.count() == 2


def test_the_form_of_a_pattern_explains_a_mistake() -> None:
    from django.core.exceptions import ValidationError

    with pytest.raises(ValidationError, match="tidak dikenal"):
        PolaNomor(pola="{apa}/{urut}/{tahun}", klasifikasi="800").clean()
    PolaNomor(klasifikasi="800").clean()


def test_a_letter_names_itself(naskah: Naskah) -> None:
    assert str(naskah) == f"SURAT PERINTAH {naskah.nomor}"
