"""What stands in an exported flow: valid BPMN 2.0, every act with its article, and the picture of the SVG."""

from ast import literal_eval
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
import SpiffWorkflow
from lxml import etree
from tests.bpmn.alur_uji import RUANG, Berkas, berkas_perkara, semua_berkas

from lincah.law.alur import AlurKeliru, Langkah, Tahap, Tindakan
from lincah.law.alur.tabel import susun
from lincah.law.kernel import Ketentuan, Rujukan
from lincah.peraturan.bpmn import nama_bpmn, tulis_bpmn
from lincah.peraturan.bpmn.tugas import PILIHAN
from lincah.peraturan.bpmn.unsur import id_ketupat, id_langkah
from lincah.peraturan.gambar import AlurBernama
from lincah.peraturan.gambar.tata_alur import kata_panah

SKEMA = Path(SpiffWorkflow.__file__).parent / "bpmn" / "parser" / "schema" / "BPMN20.xsd"
"""The schemas of the OMG, as SpiffWorkflow carries them."""
Titik = tuple[float, float]
Kotak = tuple[float, float, float, float]


@cache
def skema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SKEMA))


def setiap_berkas(periksa: Callable[[Berkas], None]) -> Callable[..., None]:
    semua = (*semua_berkas(), *berkas_perkara())
    return pytest.mark.parametrize("berkas", semua, ids=lambda satu: satu.id)(periksa)


def kotak(unsur: etree._Element) -> Kotak:
    batas = unsur.find("./dc:Bounds", RUANG)
    x, y, lebar, tinggi = (float(batas.get(satu)) for satu in ("x", "y", "width", "height"))
    return (x, y, x + lebar, y + tinggi)


def bentuk(berkas: Berkas) -> dict[str, Kotak]:
    return {satu.get("bpmnElement"): kotak(satu) for satu in berkas.cari("//di:BPMNShape")}


def tepi(berkas: Berkas) -> dict[str, list[Titik]]:
    return {
        satu.get("bpmnElement"): [
            (float(t.get("x")), float(t.get("y"))) for t in satu.findall("./titik:waypoint", RUANG)
        ]
        for satu in berkas.cari("//di:BPMNEdge")
    }


def menyentuh(titik: Titik, kotak: Kotak) -> bool:
    """Is the point on the edge of the shape's frame (or of the circle or diamond in it)?"""
    (x, y), (kiri, atas, kanan, bawah) = titik, kotak
    return kiri <= x <= kanan and atas <= y <= bawah and (x in (kiri, kanan) or y in (atas, bawah))


@setiap_berkas
def test_it_is_valid_against_the_schemas_of_the_standard(berkas: Berkas) -> None:
    assert skema().validate(berkas.pohon), skema().error_log


def test_a_file_with_parts_out_of_order_would_be_caught() -> None:
    pohon = etree.fromstring(semua_berkas()[0].teks.encode())
    tugas = pohon.find(".//bpmn:userTask", RUANG)
    tugas.append(tugas[0])
    assert not skema().validate(pohon)


@setiap_berkas
def test_every_task_names_its_acts_with_role_letter_fields_and_article(berkas: Berkas) -> None:
    for langkah in berkas.bernama.alur.langkah.values():
        tugas = berkas.tindakan.get(id_langkah(langkah.kode), {})
        assert list(tugas) == [satu.kode for satu in langkah.tindakan]
        uraian = berkas.cari(f"//bpmn:userTask[@id='{id_langkah(langkah.kode)}']/bpmn:documentation/text()")
        for satu in langkah.tindakan:
            tertulis = tugas[satu.kode]
            assert tertulis["pelaku"].split() == list(satu.pelaku)
            assert tertulis.get("wajib", "").split() == list(satu.wajib)
            assert (tertulis.get("naskah", ""), tertulis["dasar"]) == (satu.naskah, satu.dasar.dasar)
            assert f"Dasar: {satu.dasar.dasar} {berkas.bernama.sebutan}" in uraian[0]


@setiap_berkas
def test_gateways_and_repetitions_hold_every_act_of_their_task_once(berkas: Berkas) -> None:
    for langkah in berkas.bernama.alur.langkah.values():
        ulang = berkas.cari(f"//bpmn:userTask[@id='{id_langkah(langkah.kode)}']//bpmn:loopCondition/text()")
        jalan = berkas.cari(
            f"//bpmn:sequenceFlow[@sourceRef='{id_ketupat(langkah.kode)}']/bpmn:conditionExpression/text()"
        )
        kode = [satu for syarat in (*ulang, *jalan) for satu in literal_eval(syarat.removeprefix(f"{PILIHAN} in "))]
        keluar = [satu.kode for satu in langkah.tindakan if satu.lanjut != langkah.kode]
        assert len(kode) == len(set(kode))
        assert set(kode) == {t.kode for t in langkah.tindakan} - (set() if jalan else set(keluar))
        assert jalan or len(keluar) <= 1


@setiap_berkas
def test_whoever_acts_at_a_step_stands_as_its_owner_and_its_lane_is_that_of_the_picture(berkas: Berkas) -> None:
    lajur = {
        id.text: satu.get("name")
        for satu in berkas.cari("//bpmn:lane")
        for id in satu.findall("./bpmn:flowNodeRef", RUANG)
    }
    for sel in berkas.tata.sel:
        assert lajur[id_langkah(sel.baris.kode)] == sel.baris.pelaku
        pemilik = berkas.cari(f"//bpmn:userTask[@id='{id_langkah(sel.baris.kode)}']//bpmn:resourceRef/text()")
        langkah = berkas.bernama.alur.langkah[sel.baris.kode]
        assert {satu.removeprefix("peran_") for satu in pemilik} == {p for t in langkah.tindakan for p in t.pelaku}
    simpul = berkas.cari("//bpmn:userTask|//bpmn:exclusiveGateway|//bpmn:startEvent|//bpmn:endEvent")
    assert set(lajur) == {satu.get("id") for satu in simpul}


@setiap_berkas
def test_everything_that_happens_is_drawn_inside_its_lane_and_arrows_meet_what_they_join(berkas: Berkas) -> None:
    gambar, garis = bentuk(berkas), tepi(berkas)
    for lajur in berkas.cari("//bpmn:lane"):
        kiri, atas, kanan, bawah = gambar[lajur.get("id")]
        for id in lajur.findall("./bpmn:flowNodeRef", RUANG):
            a, b, c, d = gambar[id.text]
            assert kiri < a < c < kanan and atas < b < d < bawah, id.text
    for jalan in berkas.cari("//bpmn:sequenceFlow"):
        titik = garis[jalan.get("id")]
        assert menyentuh(titik[0], gambar[jalan.get("sourceRef")]), jalan.get("id")
        assert menyentuh(titik[-1], gambar[jalan.get("targetRef")]), jalan.get("id")
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(titik)), jalan.get("id")


@setiap_berkas
def test_it_is_the_picture_of_the_svg_in_places_words_and_roads(berkas: Berkas) -> None:
    gambar, garis = bentuk(berkas), tepi(berkas)
    for sel in berkas.tata.sel:
        x, y, kanan, _ = gambar[id_langkah(sel.baris.kode)]
        assert x == pytest.approx(sel.x, abs=0.1)
        assert sel.baris.akhir or kanan - x == pytest.approx(sel.lebar, abs=0.1)
        for lain in berkas.tata.sel:
            if lain.lajur != sel.lajur:
                assert (lain.y > sel.y) is (gambar[id_langkah(lain.baris.kode)][1] > y), "lanes in the same order"
    for panah in berkas.tata.panah:
        if panah.maju:
            titik = garis[f"jalan_{panah.dari}.{panah.hasil.ke}"]
            assert [x for x, _ in titik] == pytest.approx([x for x, _ in panah.titik], abs=0.1)
        sel = next(satu for satu in berkas.tata.sel if satu.baris.kode == panah.dari)
        (nama,) = berkas.cari(f"//bpmn:sequenceFlow[@id='jalan_{panah.dari}.{panah.hasil.ke}']/@name") or [""]
        assert nama == kata_panah(sel, panah.hasil)


def test_the_same_flow_gives_the_same_file_under_a_name_of_its_own() -> None:
    semua = semua_berkas()
    assert len({satu.id for satu in semua}) == len(semua)
    assert all(tulis_bpmn(satu.bernama) == satu.teks for satu in semua[:5])
    assert nama_bpmn(semua[0].bernama) == "bintan-62-2023-permohonan-penunjukan-dalam-unit.bpmn"


def rekaan(*tindakan: Tindakan, judul: str = "Rekaan") -> AlurBernama:
    alur = susun("satu", (Langkah("satu", Tahap.PENUGASAN, tindakan), Langkah("usai", Tahap.PENUGASAN)))
    return AlurBernama("rekaan", judul, "x", "Peraturan <b>", alur, {"a": "A & <i>"}, {"usai": '"Usai"'})


DASAR: Ketentuan[object] = Ketentuan("", (Rujukan.baca("x", "Pasal 1"),))


def test_names_are_escaped() -> None:
    teks = tulis_bpmn(rekaan(Tindakan("jalan", ("a",), "usai", DASAR), judul="<u>"))
    pohon = etree.fromstring(teks.encode())
    assert pohon.find(".//bpmn:participant", RUANG).get("name") == "<u>"
    assert pohon.find(".//bpmn:lane", RUANG).get("name") == "A & <i>"
    assert skema().validate(pohon), skema().error_log


def test_a_step_that_waits_for_everybody_and_opens_other_acts_is_refused() -> None:
    with pytest.raises(AlurKeliru, match="langkah satu menunggu setiap orang"):
        tulis_bpmn(
            rekaan(Tindakan("semua", ("a",), "usai", DASAR, setiap=True), Tindakan("lain", ("a",), "usai", DASAR))
        )
