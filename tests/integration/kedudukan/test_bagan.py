"""The charts on screen: who may see them, what they show, on which day."""

import io
import re
from typing import Any

import pytest
from django.test import Client
from pypdf import PdfReader
from tests.cast import Cast

PANGKAL = "/uji1/bagan/"


@pytest.fixture
def sebagai_pelaksana(client: Client, cast: Cast) -> Client:
    client.force_login(cast.pelaksana.akun)
    return client


def isi(client: Client, alamat: str, status: int = 200) -> str:
    jawab = client.get(alamat)
    assert jawab.status_code == status
    return jawab.content.decode()


def test_whoever_is_not_logged_in_is_led_to_the_door(client: Client, cast: Cast) -> None:
    for alamat in (PANGKAL, f"{PANGKAL}{cast.unit['dinas'].id}/"):
        jawab = client.get(alamat)
        assert (jawab.status_code, jawab["Location"].split("?")[0]) == (302, "/uji1/akun/masuk/")


def test_the_top_shows_every_perangkat_daerah_and_leads_to_it(sebagai_pelaksana: Client, cast: Cast) -> None:
    halaman = isi(sebagai_pelaksana, PANGKAL)
    for nama in ("setda", "dinas", "badan"):
        assert f'href="{PANGKAL}{cast.unit[nama].id}/"' in halaman
    assert "<svg" in halaman
    assert "Kepala Bidang Mutasi" not in halaman
    assert "Kepala Bidang Mutasi" in isi(sebagai_pelaksana, f"{PANGKAL}?dalam=2")


def test_a_unit_has_two_pictures_and_a_list(sebagai_pelaksana: Client, cast: Cast) -> None:
    alamat = f"{PANGKAL}{cast.unit['dinas'].id}/"
    kedudukan, penugasan = isi(sebagai_pelaksana, alamat), isi(sebagai_pelaksana, f"{alamat}?gambar=penugasan")
    for halaman in (kedudukan, penugasan):
        assert "Kabul Bidang" in halaman
        assert "Baca sebagai daftar" in halaman
    assert "garis penugasan" not in kedudukan
    assert "garis penugasan" in penugasan


def test_the_model_is_named_with_its_article(sebagai_pelaksana: Client, cast: Cast) -> None:
    halaman = isi(sebagai_pelaksana, f"{PANGKAL}{cast.unit['dinas'].id}/")
    assert "Mengikuti model" in halaman
    assert 'class="chip"' in halaman
    assert "#tempat-lampiran" in halaman


def test_an_inner_unit_is_shown_in_the_chart_of_its_perangkat_daerah(sebagai_pelaksana: Client, cast: Cast) -> None:
    halaman = isi(sebagai_pelaksana, f"{PANGKAL}{cast.unit['bidang'].id}/")
    assert "<h1>Dinas Komunikasi dan Informatika</h1>" in halaman
    assert halaman.count("pos sorot") == 1


def test_a_unit_of_another_instansi_is_not_found(sebagai_pelaksana: Client, cast: Cast, cast_lain: Cast) -> None:
    asing = max(satu.id for satu in cast_lain.unit.values()) + 1_000_000
    isi(sebagai_pelaksana, f"{PANGKAL}{asing}/", status=404)
    hanya_di_sana = {satu.id for satu in cast_lain.unit.values()} - {satu.id for satu in cast.unit.values()}
    for id in hanya_di_sana:
        isi(sebagai_pelaksana, f"{PANGKAL}{id}/", status=404)


def test_the_choice_of_a_unit_leads_to_its_chart(sebagai_pelaksana: Client, cast: Cast) -> None:
    jawab = sebagai_pelaksana.get(f"{PANGKAL}?unit={cast.unit['badan'].id}&tanggal=2025-03-03")
    assert jawab["Location"] == f"{PANGKAL}{cast.unit['badan'].id}/?tanggal=2025-03-03"


def test_a_day_before_the_structure_began_shows_why_it_is_empty(sebagai_pelaksana: Client, cast: Cast) -> None:
    assert "Belum ada struktur" in isi(sebagai_pelaksana, f"{PANGKAL}?tanggal=1999-01-01")


def test_a_day_that_cannot_be_read_is_told_and_today_is_shown(sebagai_pelaksana: Client, cast: Cast) -> None:
    halaman = isi(sebagai_pelaksana, f"{PANGKAL}?tanggal=kemarin")
    assert "Tanggal tidak dikenali" in halaman
    assert "<svg" in halaman


def test_the_page_asks_little_of_the_database(
    sebagai_pelaksana: Client, cast: Cast, django_assert_max_num_queries: Any
) -> None:
    alamat = f"{PANGKAL}{cast.unit['dinas'].id}/?gambar=penugasan"
    isi(sebagai_pelaksana, alamat)
    with django_assert_max_num_queries(12):
        isi(sebagai_pelaksana, alamat)


def test_a_circular_line_is_told_and_not_drawn(sebagai_pelaksana: Client, cast: Cast) -> None:
    from lincah.kedudukan.models import Unit

    Unit.objects.filter(id=cast.unit["dinas"].id).update(induk=cast.unit["bidang"].id)
    halaman = isi(sebagai_pelaksana, f"{PANGKAL}{cast.unit['bidang'].id}/")
    assert "garis komando melingkar" in halaman
    assert "<figure" not in halaman


def test_a_chart_is_fetched_as_pdf_with_the_day_and_the_picture_asked_for(
    sebagai_pelaksana: Client, cast: Cast
) -> None:
    halaman = isi(sebagai_pelaksana, f"{PANGKAL}{cast.unit['dinas'].id}/?gambar=penugasan&tanggal=2025-03-03")
    alamat = re.search(r'href="(\?[^"]*pdf=1)"', halaman)
    assert alamat
    for satu in (f"{cast.unit['dinas'].id}/{alamat[1].replace('&amp;', '&')}", "?pdf=1", "?dalam=semua&pdf=1"):
        jawab = sebagai_pelaksana.get(f"{PANGKAL}{satu}")
        assert (jawab.status_code, jawab["Content-Type"]) == (200, "application/pdf"), satu
        teks = " ".join(PdfReader(io.BytesIO(jawab.content)).pages[0].extract_text().split())
        assert ("3 Maret 2025" in teks) == ("tanggal" in satu)
        assert ("Struktur penugasan" in teks) == ("penugasan" in satu)


def test_a_group_of_staff_opens_as_a_list_of_those_who_may_be_seen(sebagai_pelaksana: Client, cast: Cast) -> None:
    halaman = isi(sebagai_pelaksana, f"{PANGKAL}{cast.unit['dinas'].id}/")
    semua = {satu.replace("&amp;", "&") for satu in re.findall(r'href="(/uji1/pegawai/\?[^"]+)"', halaman)}
    (alamat,) = (satu for satu in semua if f"unit={cast.unit['bidang'].id}&kelas=jf" in satu)
    orang = isi(sebagai_pelaksana, alamat)
    assert all(nama in orang for nama in ("Madya Ketua", "Muda Anggota", "Pertama Anggota"))
    assert "Pelaksana Setia</a>" not in orang and "Tetangga Bidang" not in orang
    assert "/uji1/pegawai/?" not in isi(sebagai_pelaksana, f"{PANGKAL}{cast.unit['badan'].id}/"), "another dinas"
    lalu = isi(sebagai_pelaksana, f"{PANGKAL}{cast.unit['dinas'].id}/?tanggal=2025-03-03")
    assert "/uji1/pegawai/?" not in lalu, "the list knows today only"
