"""Every figure a regulation numbers is mapped to what draws it, once, in order."""

from collections.abc import Iterator
from string import ascii_uppercase

import pytest

from lincah.law.kernel import Unsur
from lincah.law.kernel.rujukan import Tempat
from lincah.law.penugasan import Cara, Lingkup
from lincah.law.profil import Gambar, JenisGambar
from lincah.peraturan.baca_kosakata import AKAR
from lincah.peraturan.muat import list_peraturan, muat_profil
from lincah.peraturan.simpul import baca_yaml
from lincah.peraturan.susunan import Pohon, baca_susunan


def figures(id: str) -> list[str]:
    return [gambar.nomor for gambar in muat_profil(id).gambar]


def places(pohon: Pohon, luar: Tempat = ()) -> Iterator[Tempat]:
    for unsur, dalam in pohon.items():
        yield (*luar, unsur)
        yield from places(dalam, (*luar, unsur))


def test_every_number_is_there_in_order() -> None:
    assert figures("bintan-62-2023") == [str(nomor) for nomor in range(1, 7)]
    assert figures("dairi-18-2024") == [str(nomor) for nomor in range(1, 33)]
    assert [satu.partition(".")[0] for satu in dict.fromkeys(figures("karangasem-15-2023"))] == [
        satu for huruf in ascii_uppercase[:24] for satu in ([huruf] * 3 if huruf == "V" else [huruf])
    ]
    assert len(figures("tanjabtim-14-2023")) == 10


@pytest.mark.parametrize("id", list_peraturan())
def test_every_place_of_a_figure_in_the_inventory_is_cited_by_a_figure(id: str) -> None:
    susunan = baca_susunan(baca_yaml(AKAR / id / "susunan.yaml", "susunan.yaml"))
    digambar = {rujukan.tempat for gambar in muat_profil(id).gambar for rujukan in gambar.jenis.rujukan}
    bernomor = {tempat for tempat in places(susunan.pohon) if tempat[-1][0] is Unsur.GAMBAR}
    bernomor |= {tempat for tempat in places(susunan.pohon) if tempat[-1] == (Unsur.BAGIAN, "bagan")}
    assert bernomor <= digambar


@pytest.mark.parametrize("id", list_peraturan())
def test_a_figure_of_structure_names_its_models_and_every_figure_a_place(id: str) -> None:
    profil = muat_profil(id)
    for gambar in profil.gambar:
        assert gambar.model or gambar.jenis.nilai is JenisGambar.ALUR
        assert set(gambar.model) <= set(profil.kedudukan.per_kode)
        assert gambar.judul
        assert gambar.jenis.rujukan


def test_a_flow_of_one_way_within_one_scope_says_which() -> None:
    (gambar,) = (satu for satu in muat_profil("dairi-18-2024").gambar if satu.nomor == "22")
    assert (gambar.cara, gambar.lingkup, gambar.model) == (Cara.SUKARELA, Lingkup.LINTAS_UNIT, ())
    assert isinstance(gambar, Gambar)
    assert gambar.jenis.dasar == "Lampiran gambar 22"
