"""The template library: chips, icons, places, fields; and the gallery that shows every component."""

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django import forms
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.template import Context, Template
from django.test import RequestFactory

import lincah.web
from lincah.law.kernel import Alasan, Ketentuan, Landasan, Rujukan
from lincah.web.chip import LANDASAN, susun_chip
from lincah.web.galeri import ContohForm, galeri
from lincah.web.peraturan_isi import rincian_peraturan
from lincah.web.tempat import TEMPAT, TEMPAT_ADMINISTRATOR, kunci_tempat

WEB = Path(lincah.web.__file__).parent
RUJUKAN = (Rujukan.baca("contoh-1-2025", "Pasal 90 ayat (3)"), Rujukan.baca("contoh-1-2025", "Pasal 91"))


def cetak(isi: str, **konteks: Any) -> str:
    return Template("{% load lincah %}" + isi).render(Context(konteks))


def permintaan() -> HttpRequest:
    request = RequestFactory().get("/galeri/")
    request.user = AnonymousUser()
    return request


def test_every_ground_of_the_law_has_words() -> None:
    assert set(LANDASAN) == {satu.value for satu in Landasan}


def test_a_chip_leads_to_the_reading_it_names_where_that_can_be_opened() -> None:
    catatan = next(satu for satu in rincian_peraturan("bintan-62-2023").catatan if satu.ketentuan.tafsir)
    kode = catatan.ketentuan.tafsir
    assert f'/tafsir/{kode}/">{kode}</a>' in cetak("{% chip satu %}", satu=catatan.ketentuan)
    asing = Alasan(RUJUKAN, Landasan.TAFSIR, False, "Atasan belum setuju.", "X-07")
    assert "Catatan X-07." in " ".join(cetak("{% chip satu %}", satu=asing).split())


def test_a_chip_of_a_reason_names_article_ground_and_sentence() -> None:
    alasan = Alasan(RUJUKAN, Landasan.TAFSIR, False, "Atasan belum setuju.", "X-07")
    html = cetak("{% chip alasan %}", alasan=alasan)
    assert "<summary>" in html
    assert "Pasal 90 ayat (3); Pasal 91" in html
    assert "Atasan belum setuju." in html
    assert "Tafsir" in html
    assert "X-07" in html


def test_a_chip_of_a_ketentuan_takes_its_sentence_from_the_screen() -> None:
    html = cetak("{% chip k ringkas='Batasnya lima hari.' sebab='Surat masuk kemarin.' %}", k=Ketentuan(5, RUJUKAN))
    assert "Batasnya lima hari." in html
    assert "Mengapa berlaku di sini" in html
    assert "Tersurat" in html


def test_a_chip_of_a_kept_decision_is_the_same() -> None:
    alasan = Alasan(RUJUKAN, Landasan.ANALOGI, True, "Mengikuti tenggat permohonan.")
    assert susun_chip(alasan.ke_dict()) == susun_chip(alasan)


@pytest.mark.parametrize("kosong", [None, "", {}, {"dasar": ""}])
def test_without_an_article_there_is_no_chip(kosong: object) -> None:
    assert "details" not in cetak("{% chip k %}", k=kosong)


def test_a_sentence_is_not_said_twice() -> None:
    assert (
        cetak("{% chip k ulang=False %}", k={"dasar": "Pasal 90", "ringkas": "Kalimatnya."}).count("Kalimatnya.") == 0
    )


def test_what_is_typed_is_never_markup() -> None:
    html = cetak("{% chip k %}", k={"dasar": "Pasal 90", "ringkas": "<i>x</i>"})
    assert "&lt;i&gt;x" in html


def test_an_icon_is_hidden_from_screen_readers() -> None:
    html = cetak("{% ikon 'check' %}")
    assert 'aria-hidden="true"' in html
    assert "ikon.svg#check" in html


def test_every_icon_that_is_named_is_in_the_sprite() -> None:
    ada = {baris.split("#")[0].strip() for baris in (WEB / "assets/ikon.txt").read_text().splitlines()}
    dipakai = {
        nama
        for berkas in WEB.parent.rglob("*.html")
        for nama in re.findall(r"""(?:\{% ikon |ikon=)["']([a-z0-9-]+)["']""", berkas.read_text())
    } | {tempat.ikon for tempat in (*TEMPAT, *TEMPAT_ADMINISTRATOR)}
    assert dipakai <= ada, sorted(dipakai - ada)


def test_a_page_lights_its_place() -> None:
    assert kunci_tempat("pekerjaan:perkara") == "pekerjaan"
    assert kunci_tempat("penugasan:tugaskan") == "pekerjaan"
    assert kunci_tempat("peraturan:rincian") == "lainnya"
    assert kunci_tempat("account_login") == ""


def test_a_place_without_a_page_is_left_out() -> None:
    cocok = SimpleNamespace(view_name="lainnya")
    konteks = Context({"request": SimpleNamespace(resolver_match=cocok)})
    html = Template("{% load lincah %}{% daftar_tempat as d %}{% for s in d %}{{ s.url }} {{ s.kini }};{% endfor %}")
    assert "None" not in html.render(konteks)


def test_an_administrator_has_places_of_his_own_and_a_page_lights_one_of_them() -> None:
    templat = Template(
        "{% load lincah %}{% daftar_tempat as d %}{% for s in d %}{{ s.nama }}:{{ s.kini }};{% endfor %}"
    )

    def tempat(jenis: str, view: str, **lain: str) -> str:
        request = SimpleNamespace(user=SimpleNamespace(jenis=jenis), resolver_match=SimpleNamespace(view_name=view))
        return templat.render(Context({"request": request} | lain))

    urus = tempat("administrator", "struktur:unit", tempat="lainnya")
    assert urus == "Beranda:False;Pegawai:False;Struktur:True;Lainnya:False;"
    assert "Beranda:True" in tempat("administrator", "masalah")
    assert "Lainnya:True" in tempat("administrator", "surat:agenda", tempat="lainnya")
    assert tempat("pegawai", "tim").count("True") == 1 and "Tim:True" in tempat("pegawai", "tim")


def test_a_field_is_tied_to_its_help_and_error() -> None:
    html = cetak("{% medan form.judul %}", form=ContohForm({}))
    assert 'for="id_judul"' in html
    assert 'aria-describedby="id_judul_helptext id_judul_error"' in html
    assert 'id="id_judul_error"' in html
    assert 'aria-invalid="true"' in html


def test_several_choices_are_a_group_with_a_name() -> None:
    html = cetak("{% medan form.cara %}", form=ContohForm())
    assert "<fieldset" in html
    assert "<legend" in html
    assert html.count('class="pilihan-kartu"') == 2


def test_a_library_field_may_get_our_name() -> None:
    class Masuk(forms.Form):
        login = forms.CharField(label="Username")

    html = cetak("{% medan form.login nama='NIP' %}", form=Masuk())
    assert "NIP" in html
    assert "Username" not in html


def test_one_ground_or_several() -> None:
    assert cetak("{% for d in a|deret %}x{% endfor %}", a={"dasar": "Pasal 90"}) == "x"
    assert cetak("{% for d in a|deret %}x{% endfor %}", a=[1, 2]) == "xx"
    assert cetak("{% for d in a|deret %}x{% endfor %}", a=None) == ""


def test_the_gallery_shows_every_component() -> None:
    html = galeri(permintaan()).content.decode()
    assert "Galeri komponen" in html
    assert html.count("<details") > 10
    assert 'style="' not in html
    assert "<script>" not in html


def test_ids_of_the_gallery_are_unique() -> None:
    ids = re.findall(r'\sid="([^"]+)"', galeri(permintaan()).content.decode())
    assert sorted({satu for satu in ids if ids.count(satu) > 1}) == ["jalan", "judul-jalan"]
