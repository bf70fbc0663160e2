"""The page that searches all regulations: finds, leads there, and says what to do when there is nothing."""

import html
import re

import pytest
from django.test import Client
from django.utils.html import escape

ALAMAT = "/uji1/peraturan/cari/"
BATAS = 60_000


def baca(masuk: Client, **isian: str) -> str:
    jawab = masuk.get(ALAMAT, isian)
    assert jawab.status_code == 200
    halaman = jawab.content.decode()
    assert len(halaman.encode()) <= BATAS
    return halaman


def temuan(halaman: str) -> list[tuple[str, str]]:
    """Address and title of what was found."""
    return [(alamat, html.unescape(judul)) for alamat, judul in re.findall(r'<h2><a href="([^"]+)">(.*?)</a>', halaman)]


def test_whoever_is_not_logged_in_is_led_to_the_door(client: Client, tenant: object) -> None:
    assert client.get(ALAMAT).status_code == 302


def test_an_article_leads_to_its_place(masuk: Client) -> None:
    ditemukan = temuan(baca(masuk, q="Pasal 12 ayat (6)", peraturan="bintan-62-2023"))
    asal = next(alamat for alamat, judul in ditemukan if judul == "Ketua tim dalam satu Unit Organisasi: Asal")
    halaman, _, tempat = asal.partition("#")
    assert tempat == "tempat-pasal-12-ayat-6-huruf-a"
    assert f'id="{tempat}"' in masuk.get(halaman).content.decode()


@pytest.mark.parametrize("q", ["ketua tim", "laporan berkala", "B-05", "struktur penugasan"])
def test_whatever_is_found_can_be_opened(masuk: Client, q: str) -> None:
    ditemukan = temuan(baca(masuk, q=q))
    assert ditemukan
    for alamat, _ in ditemukan[:6]:
        assert masuk.get(alamat.partition("#")[0]).status_code == 200


def test_a_filter_narrows(masuk: Client) -> None:
    halaman = baca(masuk, q="ketua tim", peraturan="dairi-18-2024", bab="Penugasan")
    assert temuan(halaman)
    assert all("/dairi-18-2024/" in alamat for alamat, _ in temuan(halaman))
    assert "· Ketua tim</p>" in halaman
    assert "· Tafsir</p>" not in halaman


def test_what_a_filter_hides_is_told(masuk: Client) -> None:
    halaman = baca(masuk, q="Pasal 12 ayat (6)", bab="Pelaksanaan")
    assert "Cari di semua peraturan dan bab" in halaman
    lebih = re.search(r'class="tombol" href="([^"]+)"', halaman)
    assert lebih
    assert temuan(masuk.get(ALAMAT + html.unescape(lebih[1])).content.decode())


@pytest.mark.parametrize(
    ("q", "kata"),
    [
        ("", "Apa yang Anda cari?"),
        ("a", "Satu huruf belum cukup"),
        ("zzzz", "Tidak ada aturan yang cocok"),
        ("ketua tim zzzz", "Tidak ada aturan yang memuat semua kata itu"),
        ("Pasal 12 ayat (99)", "pada Pasal 12 ayat (99). Ini yang terdekat"),
        ("ketua " * 2000, "hanya bagian awalnya yang dicari"),
    ],
)
def test_what_cannot_be_found_says_what_to_do(masuk: Client, q: str, kata: str) -> None:
    assert kata in baca(masuk, q=q)


@pytest.mark.parametrize("q", ["\x00", "((", "\\", "%", "🙂", "' OR 1=1 --", "pasal", "pasal (", "ayat 3"])
def test_odd_input_does_no_harm(masuk: Client, q: str) -> None:
    baca(masuk, q=q, peraturan=q, bab=q, halaman=q)


def test_what_is_typed_is_escaped(masuk: Client) -> None:
    jahat = '"><script>alert(1)</script> ketua'
    halaman = baca(masuk, q=jahat)
    assert jahat not in halaman
    assert escape(jahat) in halaman


def test_the_pages_of_a_long_result_are_all_different(masuk: Client) -> None:
    satu, dua = (temuan(baca(masuk, q="penilai", halaman=nomor)) for nomor in ("1", "2"))
    assert len(satu) == len(dua) == 20
    assert satu != dua


def test_the_page_needs_few_queries(masuk: Client, django_assert_max_num_queries: object) -> None:
    baca(masuk, q="ketua tim")
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        baca(masuk, q="penilai")
