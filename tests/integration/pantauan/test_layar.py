"""The page of a leader: who is let in, how far, what it costs, that numbers lead to their rows, and the paper."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from html.parser import HTMLParser
from io import BytesIO
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pypdf import PdfReader
from tests.cast import Cast
from tests.integration.pantauan.conftest import Perkara
from tests.perkara import buka

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Jabatan, Pegawai, Pemangkuan, Unit
from lincah.penugasan.models import Penugasan

Masuk = Callable[..., Client]
SQL, BYTES = 12, 60_000
AKAR = "/uji1/pantauan/"
KOSONG = frozenset({"meta", "link", "br", "input", "img", "use", "rect", "hr"})


@pytest.fixture
def masuk(in_tenant: Any) -> Masuk:
    def satu(siapa: Pegawai | Akun) -> Client:
        client = Client()
        client.force_login(siapa if isinstance(siapa, Akun) else Akun.objects.get(pegawai=siapa))
        return client

    return satu


class Sah(HTMLParser):
    """Every tag is closed in order, no id stands twice."""

    def __init__(self) -> None:
        super().__init__()
        self.buka: list[str] = []
        self.id: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.id += [nilai for nama, nilai in attrs if nama == "id" and nilai]
        if tag not in KOSONG:
            self.buka.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in KOSONG:
            assert self.buka.pop() == tag


def test_a_leader_reads_the_sentence_then_the_picture_then_the_table(
    cast: Cast, perkara: Perkara, masuk: Masuk
) -> None:
    teks = masuk(cast.kepala_dinas).get(AKAR).content.decode()
    awal = teks.index("dari 8 pekerjaan berjalan sesuai rencana")
    assert awal < teks.index('<svg xmlns="http://www.w3.org/2000/svg" class="gambar-batang"') < teks.index("<table")
    for judul in ("Target terhadap", "Pekerjaan dan tim", "Reviu yang tertahan", "Beban kerja", "Rentang kendali"):
        assert judul in teks
    assert "Terlambat (tim)" in teks and "kendala terbuka" in teks and "Urusan badan" not in teks
    sah = Sah()
    sah.feed(teks)
    assert sah.buka == [] and len(sah.id) == len(set(sah.id))


def test_every_number_leads_to_a_list_that_opens(cast: Cast, perkara: Perkara, masuk: Masuk) -> None:
    berakhir = [perkara.selesai.pk, perkara.batal.pk]
    Penugasan.objects.filter(pk__in=berakhir).update(diubah=datetime.now(UTC))  # this year, as the page counts
    client = masuk(cast.bupati)
    teks = client.get(AKAR).content.decode()
    sel = r'data-kolom="([^"]+)"[^>]*><span[^>]*><a href="(/uji1/pantauan/\d+/p[^"]+)">([\d.]+)</a>'
    tautan = set(re.findall(sel, teks))
    assert len(tautan) > 20
    assert re.findall(r'class="angka"><span[^>]*>(?!<a |0<|–<)[^<]*<', teks) == [], "a number that leads nowhere"
    for kata in ("pekerjaan yang selesai tahun ini", "yang berakhir tanpa selesai"):
        alamat, angka = re.search(rf'href="([^"]+)">(\d+) {kata}', teks).groups()
        assert client.get(alamat.replace("&amp;", "&")).content.decode().count('scope="row"') == int(angka)
    for kolom, alamat, angka in tautan:
        isi = client.get(alamat.replace("&amp;", "&")).content.decode()
        beban = [int(satu) for satu in re.findall(r'<td data-kolom="Penugasan" class="angka"><span>(\d+)</span>', isi)]
        rata = round(sum(beban) / len(beban), 1) if beban else 0
        cara = {"Penugasan": sum(beban), "Terbanyak": max(beban, default=0), "Rata-rata": rata}
        assert cara.get(kolom, isi.count('scope="row"')) == int(angka), (kolom, alamat)


@pytest.mark.parametrize("siapa", ["muda", "pelaksana", "orang_badan_lain"])
def test_who_leads_nothing_learns_where_to_look(siapa: str, cast: Cast, perkara: Perkara, masuk: Masuk) -> None:
    client = masuk(cast.orang[siapa])
    assert "tidak memimpin unit" in client.get(AKAR).content.decode()
    assert "pantauan/" not in client.get("/uji1/lainnya/").content.decode()
    for ekor in ("daerah/", f"{cast.unit['bidang'].pk}/", f"{cast.unit['dinas'].pk}/cetak/"):
        assert client.get(AKAR + ekor).status_code == 404


def test_only_the_own_units(cast: Cast, perkara: Perkara, masuk: Masuk) -> None:
    client = masuk(cast.kabid)
    for unit in ("dinas", "bidang_lain", "badan", "pemda"):
        for ekor in ("", "cetak/", "unit/", "beban/", "rentang/", "pekerjaan/", "pegawai/"):
            assert client.get(f"{AKAR}{cast.unit[unit].pk}/{ekor}").status_code == 404, (unit, ekor)
    assert client.get(f"{AKAR}{cast.unit['bidang'].pk}/unit/").status_code == 200


def test_sekda_sees_figures_of_all_and_names_of_the_own(cast: Cast, perkara: Perkara, masuk: Masuk) -> None:
    client = masuk(cast.sekda)
    for ekor in ("daerah/", f"{cast.unit['dinas'].pk}/"):
        teks = client.get(AKAR + ekor).content.decode()
        assert "berjalan sesuai rencana" in teks and "angkanya saja" in teks
        assert "Terhambat" not in teks and "Muda Anggota" not in teks and "/pekerjaan/?" not in teks
    assert client.get(f"{AKAR}{cast.unit['bidang'].pk}/").status_code == 404
    assert client.get(f"{AKAR}{cast.unit['dinas'].pk}/pekerjaan/").status_code == 404
    assert client.get(f"{AKAR}{cast.unit['dinas'].pk}/pegawai/?pilih=banyak&angka=0").status_code == 404
    assert "angkanya saja" not in client.get(f"{AKAR}{cast.unit['setda'].pk}/").content.decode()


def test_the_administrator_sees_everything_and_opens_no_case(cast: Cast, perkara: Perkara, masuk: Masuk) -> None:
    client = masuk(cast.administrator)
    teks = client.get(f"{AKAR}daerah/").content.decode()
    assert "Terhambat" in teks and not re.search(r"/uji1/pekerjaan/[0-9a-f]", teks)
    assert "/uji1/pantauan/" in client.get("/uji1/lainnya/").content.decode()


@pytest.mark.parametrize(
    "ekor", ["pekerjaan/?pilih=x", "pekerjaan/?pilih=TRUE--", "pegawai/?pilih=%00", "pegawai/?pilih=r_lewat"]
)
def test_an_unknown_word_in_the_address_is_no_page(ekor: str, cast: Cast, masuk: Masuk) -> None:
    assert masuk(cast.kabid).get(f"{AKAR}{cast.unit['bidang'].pk}/{ekor}").status_code == 404


@pytest.mark.parametrize("halaman", ["0", "x", "99999999999999999999", "-1"])
def test_a_page_that_is_not_there_is_empty_or_the_first(halaman: str, cast: Cast, masuk: Masuk) -> None:
    alamat = f"{AKAR}{cast.unit['bidang'].pk}/pegawai/?pilih=banyak&angka=0&halaman={halaman}"
    assert masuk(cast.kabid).get(alamat).status_code == 200


def test_an_empty_unit_says_so(cast: Cast, masuk: Masuk) -> None:
    teks = masuk(cast.kabid).get(AKAR).content.decode()
    assert "Tidak ada pekerjaan yang berjalan" in teks and "Tidak ada pekerjaan yang berisiko" in teks


def test_many_cost_no_more_than_few(cast: Cast, perkara: Perkara, masuk: Masuk) -> None:
    client, nomor = masuk(cast.bupati), cast.unit["dinas"].pk
    semua = [
        AKAR,
        *(f"{AKAR}{nomor}/{ekor}/" for ekor in ("unit", "beban", "rentang")),
        f"{AKAR}{nomor}/pekerjaan/",
        f"{AKAR}{nomor}/pegawai/?pilih=banyak&angka=0",
    ]
    biaya: dict[str, list[tuple[int, int]]] = {}
    for kali in range(2):
        for ke in range(40 * kali):
            buka(cast.kabid, cast.pos["bidang"], cast.muda, judul=f"Pekerjaan yang namanya panjang nomor {ke}")
        for alamat in semua:
            client.get(alamat)
            with CaptureQueriesContext(connection) as sql:
                isi = client.get(alamat).content
            biaya.setdefault(alamat, []).append((len(sql), len(isi)))
    assert {k: v for k, v in biaya.items() if v[1][0] > min(v[0][0], SQL) or v[1][1] > BYTES} == {}, biaya


def test_what_a_part_cuts_off_stands_whole_on_a_page_of_its_own(cast: Cast, masuk: Masuk) -> None:
    client, pemda = masuk(cast.bupati), cast.unit["pemda"]
    laman = client.get(f"{AKAR}{pemda.pk}/").content.decode()
    assert f"{pemda.pk}/rentang/" in laman and f"Semua {len(_pimpinan(pemda))} pimpinan" in laman
    semua = client.get(f"{AKAR}{pemda.pk}/rentang/").content.decode()
    assert [nama for nama in _pimpinan(pemda) if nama not in semua] == []
    semua = client.get(f"{AKAR}{pemda.pk}/beban/").content.decode()
    assert [satu.nama for satu in Unit.objects.filter(induk=pemda) if satu.nama not in semua] == []
    assert f"{pemda.nama} sendiri" in semua and "Seluruhnya" in semua


def _pimpinan(pemda: Unit) -> list[str]:
    """The posts that lead somebody directly: one who sits in the unit, or the head of a unit right below."""
    duduk = Pemangkuan.objects.filter(jenis__in=("definitif", "pj")).select_related("jabatan__unit")
    atas = {satu.jabatan.unit.induk_id if satu.jabatan.pimpinan else satu.jabatan.unit_id for satu in duduk}
    return [satu.nama for satu in Jabatan.objects.filter(pimpinan=True, unit_id__in=atas - {None})]


def test_the_paper_has_two_pages(cast: Cast, perkara: Perkara, masuk: Masuk) -> None:
    jawab = masuk(cast.bupati).get(f"{AKAR}{cast.unit['pemda'].pk}/cetak/")
    assert jawab.status_code == 200 and jawab["Content-Type"] == "application/pdf"
    lembar = PdfReader(BytesIO(jawab.content)).pages
    assert len(lembar) == 2
    teks = " ".join(satu.extract_text() for satu in lembar)
    assert "pekerjaan berjalan sesuai rencana" in teks and "Rentang kendali" in teks
