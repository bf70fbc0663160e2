"""The page that compares regulations: what is chosen in the address is what is shown."""

import re

import pytest
from django.test import Client
from django.utils.html import escape

from lincah.peraturan import list_peraturan
from lincah.peraturan.uraian import TOPIK

ALAMAT = "/uji1/peraturan/banding/"
EMPAT = "&".join(f"p={id}" for id in list_peraturan())
BATAS = 60_000


def baca(masuk: Client, isian: str = "") -> str:
    jawab = masuk.get(f"{ALAMAT}?{isian}")
    assert jawab.status_code == 200
    return jawab.content.decode()


def sel(halaman: str) -> list[str]:
    """The values shown, without their chips."""
    return re.findall(r"<td[^>]*><div><span[^>]*>(.*?)</span>", halaman)


def test_whoever_is_not_logged_in_is_led_to_the_door(client: Client, tenant: object) -> None:
    assert client.get(ALAMAT).status_code == 302


def test_without_choice_the_regulation_in_force_stands_first(masuk: Client) -> None:
    halaman = baca(masuk)
    kolom = re.findall(r'<th scope="col"><a href="/uji1/peraturan/([^/]+)/">', halaman)
    assert len(kolom) == len(list_peraturan())
    berlaku = re.search(r"Berlaku hari ini: <a href=\"/uji1/peraturan/([^/]+)/", halaman)
    assert berlaku
    assert kolom[0] == berlaku[1]


def test_who_decides_across_units_is_one_line_with_four_articles(masuk: Client) -> None:
    halaman = baca(masuk, f"{EMPAT}&tanya=instrumen&cari=penetap+lintas+unit")
    assert "Penunjukan lintas Unit Organisasi" in halaman
    assert sel(halaman)[:4] == [
        "Kepala Perangkat Daerah",
        "Pejabat Penilai Kinerja yang dituju",
        "Pejabat Penilai Kinerja yang dituju",
        "Pimpinan Unit Organisasi yang dituju",
    ]
    assert "Pasal 10 ayat (2)" in halaman
    assert 'data-kolom="Peraturan Bupati' in halaman


def test_two_are_enough_and_only_they_are_shown(masuk: Client) -> None:
    satu, dua, *lain = list_peraturan()
    halaman = baca(masuk, f"p={satu}&p={dua}&tanya=ketua")
    assert halaman.count('<th scope="col"><a') == 2
    for id in lain:
        assert f'href="/uji1/peraturan/{id}/"' not in halaman


def test_only_what_differs(masuk: Client) -> None:
    semua = baca(masuk, f"{EMPAT}&tanya=ketua")
    berbeda = baca(masuk, f"{EMPAT}&tanya=ketua&beda=on")
    assert '<small class="samar">sama</small>' in semua
    assert '<small class="samar">sama</small>' not in berbeda
    assert "Harus dari unit pemilik kinerja" in berbeda


def test_a_silence_is_said_aloud(masuk: Client) -> None:
    halaman = baca(masuk, f"{EMPAT}&tanya=instrumen&cari=sukarela+lintas+perangkat+daerah")
    assert '<span class="samar">Tidak diatur</span>' in halaman


def test_one_regulation_cannot_be_compared(masuk: Client) -> None:
    halaman = baca(masuk, f"p={list_peraturan()[0]}")
    assert "Baru satu yang dipilih" in halaman
    assert "<table" not in halaman


def test_nothing_that_matches_says_what_to_do(masuk: Client) -> None:
    halaman = baca(masuk, f"{EMPAT}&cari=zzzz")
    assert "Tidak ada yang cocok" in halaman
    assert "Kurangi kata" in halaman


@pytest.mark.parametrize("topik", ["", *TOPIK])
def test_every_page_is_light_and_without_raw_keys(masuk: Client, topik: str) -> None:
    nomor, baris = 1, 0
    while True:
        halaman = baca(masuk, f"{EMPAT}&tanya={topik}&halaman={nomor}")
        assert len(halaman.encode()) <= BATAS, (topik, nomor)
        assert not any(re.search(r"\b[a-z]+_[a-z_]+\b", satu) for satu in sel(halaman))
        baris += halaman.count('<th scope="row">')
        if 'rel="next"' not in halaman:
            break
        nomor += 1
    dihitung = re.search(r"<p>([\d.]+) hal dibandingkan", halaman)
    assert dihitung
    assert baris == int(dihitung[1].replace(".", ""))


@pytest.mark.parametrize(
    "isian",
    [
        "p=tidak-ada",
        "p=tidak-ada&p=../../x",
        "tanya=tidak-ada",
        "halaman=0",
        "halaman=999999",
        "halaman=x",
        "cari=%00",
        "cari=" + "x" * 5000,
        "nama=%3Cb%3E",
        "beda=%F0%9F%99%82",
    ],
)
def test_odd_input_does_no_harm(masuk: Client, isian: str) -> None:
    baca(masuk, isian)


def test_what_is_typed_is_escaped(masuk: Client) -> None:
    jahat = '"><script>alert(1)</script>'
    halaman = masuk.get(ALAMAT, {"cari": jahat, "nama": jahat, "tanya": jahat, "p": jahat}).content.decode()
    assert jahat not in halaman
    assert escape(jahat) in halaman


def test_the_page_needs_few_queries(masuk: Client, django_assert_max_num_queries: object) -> None:
    baca(masuk)
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        baca(masuk, f"{EMPAT}&tanya=alur")
