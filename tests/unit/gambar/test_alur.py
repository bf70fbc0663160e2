"""A flow as a picture and as a list: every step once, arrows from box to box, what has been walked."""

from itertools import pairwise
from xml.etree import ElementTree

import pytest

from lincah.law.alur import Alur
from lincah.law.pelaksanaan import Bahan, susun_alur
from lincah.law.penugasan import Cara, Lingkup
from lincah.peraturan import list_peraturan, muat_profil
from lincah.peraturan.gambar import Keadaan, daftar_alur, gambar_alur
from lincah.peraturan.gambar.tata_alur import KETUPAT, LEBAR, Panah, Sel, TataAlur, tata_alur
from lincah.peraturan.gambar.tata_tegak import tata_tegak

SVG = "{http://www.w3.org/2000/svg}"
PELAKU = {"penetap": "Kepala Bidang", "utama": "Rahman", "pegawai": "Rahman", "reviu_1": "Kepala Bidang"}
TINDAKAN = {"menetapkan": "menetapkan surat", "reviu_1": "mereviu hasil", "surat_perintah": "surat perintah"}
JALAN = ["menetapkan", "menerima", "merencanakan", "menyepakati"]


def alur_model(peraturan: str, model: str) -> Alur:
    profil = muat_profil(peraturan)
    tahapan = profil.pelaksanaan.cari(model)
    assert tahapan is not None
    instrumen = profil.penugasan.cari_instrumen(Cara.PENUNJUKAN, Lingkup.DALAM_UNIT)
    reviu = tuple((satu,) for satu in tahapan.reviu.rantai)
    return susun_alur(Bahan(instrumen.naskah, instrumen.status, profil.penugasan.penerimaan, tahapan, reviu))


def alur() -> Alur:
    return alur_model("bintan-62-2023", "rsud")


def tata(satu: Alur, pelaku: dict[str, str] | None = None, *, tegak: bool = False) -> TataAlur:
    susun = tata_tegak if tegak else tata_alur
    return susun(daftar_alur(satu, sekarang=satu.awal, dilalui=(), pelaku=pelaku or {}, tindakan={}))


def tumpang_tindih(tata: TataAlur) -> list[tuple[str, str]]:
    return [
        (a.baris.kode, b.baris.kode)
        for n, a in enumerate(tata.sel)
        for b in tata.sel[n + 1 :]
        if abs(a.x - b.x) < a.lebar and a.y < b.y + b.tinggi and b.y < a.y + a.tinggi
    ]


def menembus(panah: Panah, sel: Sel) -> bool:
    """Does the arrow run through the inside of the box?"""
    for (x1, y1), (x2, y2) in pairwise(panah.titik):
        kiri, kanan, atas, bawah = min(x1, x2), max(x1, x2), min(y1, y2), max(y1, y2)
        if kanan > sel.x and kiri < sel.x + sel.lebar and bawah > sel.y and atas < sel.y + sel.tinggi:
            return True
    return False


@pytest.mark.parametrize("peraturan", list_peraturan())
@pytest.mark.parametrize("pelaku", [{}, PELAKU])
@pytest.mark.parametrize("tegak", [False, True])
def test_every_flow_of_every_regulation_can_be_drawn(peraturan: str, pelaku: dict[str, str], tegak: bool) -> None:
    for model in muat_profil(peraturan).kedudukan.model:
        satu = alur_model(peraturan, model.kode)
        hasil = tata(satu, pelaku, tegak=tegak)
        assert sorted(sel.baris.kode for sel in hasil.sel) == sorted(satu.langkah)
        assert tumpang_tindih(hasil) == []
        assert [(p.dari, p.hasil.ke, s.baris.kode) for p in hasil.panah for s in hasil.sel if menembus(p, s)] == []


def test_arrows_meet_the_boxes_they_join() -> None:
    hasil = tata(alur())
    sel = {satu.baris.kode: satu for satu in hasil.sel}
    for panah in hasil.panah:
        dari, ke = sel[panah.dari], sel[panah.hasil.ke]
        x, y = panah.titik[0]
        assert dari.x <= x <= dari.x + LEBAR + 8 + KETUPAT
        assert dari.y - KETUPAT / 2 <= y <= max(dari.y + dari.tinggi, dari.y + dari.tinggi / 2 + KETUPAT / 2)
        x, y = panah.titik[-1]
        assert ke.x <= x <= ke.x + LEBAR
        assert x == ke.x or y in (ke.y, ke.y + ke.tinggi)


def test_steps_stand_in_the_lane_of_whoever_acts_and_the_columns_of_their_stage() -> None:
    hasil = tata(alur())
    for sel in hasil.sel:
        nama, atas, tinggi = hasil.lajur[sel.lajur]
        assert nama == sel.baris.pelaku
        assert atas < sel.y < sel.y + sel.tinggi < atas + tinggi
        kiri, lebar = next((x, lebar) for tahap, x, lebar in hasil.tahap if tahap is sel.baris.tahap)
        assert kiri < sel.x < sel.x + LEBAR < kiri + lebar


def test_downwards_every_step_has_a_row_below_the_one_before_and_stays_in_its_lane() -> None:
    hasil = tata(alur(), tegak=True)
    urut = sorted(hasil.sel, key=lambda satu: satu.kolom)
    assert all(atas.y + atas.tinggi < bawah.y for atas, bawah in pairwise(urut))
    for sel in urut:
        nama, kiri, lebar = hasil.lajur[sel.lajur]
        assert nama == sel.baris.pelaku
        assert kiri < sel.x < sel.x + sel.lebar < kiri + lebar
    for panah in hasil.panah:
        ke = next(satu for satu in hasil.sel if satu.baris.kode == panah.hasil.ke)
        x, y = panah.titik[-1]
        assert (ke.x < x < ke.x + ke.lebar and y == ke.y) or (x in (ke.x, ke.x + ke.lebar) and ke.y < y)


def gambar(**tambahan: object) -> str:
    isi = {"sekarang": "merinci", "dilalui": JALAN, "pelaku": PELAKU, "tindakan": TINDAKAN} | tambahan
    return gambar_alur(alur(), **isi)  # type: ignore[arg-type]


def kelas(svg: str, nama: str) -> list[str]:
    return [satu.get("class", "") for satu in ElementTree.fromstring(svg).iter(f"{SVG}{nama}")]


@pytest.mark.parametrize("tegak", [False, True])
def test_the_walked_path_is_solid_and_the_present_step_says_so(tegak: bool) -> None:
    svg = gambar(tegak=tegak)
    assert kelas(svg, "path").count("garis dilalui") == len(JALAN)
    assert kelas(svg, "g").count("langkah sudah") == len(JALAN)
    assert kelas(svg, "g").count("langkah sekarang") == 1
    tulisan = [satu.text for satu in ElementTree.fromstring(svg).iter(f"{SVG}text")]
    assert tulisan.count("sekarang") == 1


def test_the_end_of_a_flow_is_reached_not_waited_at() -> None:
    akhir = next(
        satu.kode for satu in daftar_alur(alur(), sekarang=None, dilalui=(), pelaku={}, tindakan={}) if satu.akhir
    )
    svg = gambar(sekarang=akhir)
    assert "langkah sekarang" not in svg and ">sekarang<" not in svg
    assert 'id="alur-sekarang" class="langkah sudah"' in svg


def test_a_present_step_named_twice_is_one_step() -> None:
    assert gambar(dilalui=[*JALAN, "merinci"]) == gambar()


def test_names_are_escaped() -> None:
    svg = gambar(pelaku={"utama": '<b>&"'}, tindakan={"menerima": "<i>"}, judul="<u>")
    assert "<b>" not in svg
    assert "<i>" not in svg
    assert "<u>" not in svg
    ElementTree.fromstring(svg)


def test_there_is_neither_style_nor_script_and_the_same_comes_twice() -> None:
    assert "style" not in gambar()
    assert "script" not in gambar()
    assert gambar() == gambar()


def test_an_unknown_step_is_an_error() -> None:
    with pytest.raises(KeyError):
        gambar(sekarang="tidak_ada")
    with pytest.raises(KeyError):
        gambar(dilalui=["tidak_ada"])


def test_the_list_says_what_the_picture_shows() -> None:
    baris = {
        satu.kode: satu
        for satu in daftar_alur(alur(), sekarang="merinci", dilalui=JALAN, pelaku=PELAKU, tindakan=TINDAKAN)
    }
    assert (baris["menetapkan"].judul, baris["menetapkan"].pelaku) == ("Menetapkan surat", "Kepala Bidang")
    assert baris["menetapkan"].hasil[0].naskah == "surat perintah"
    assert [baris[kode].keadaan for kode in ("menerima", "merinci", "selesai")] == list(Keadaan)
    assert baris["melaksanakan"].lain == ("mencatat kemajuan", "memberi umpan balik")
    assert baris["selesai"].akhir
    assert not baris["batal"].utama
    assert baris["reviu_1"].judul == "Mereviu hasil"
