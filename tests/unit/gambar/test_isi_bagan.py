"""From facts to boxes: who sits where, who assigns whom."""

from dataclasses import replace

import pytest
from tests.unit.gambar.contoh import dinas, kosakata, profil, staf

from lincah.law.kedudukan import GarisMelingkar, Pemangku, Penyimpul, Struktur
from lincah.peraturan.gambar import Cakupan, Garis, JenisKotak, Kotak, kotak_kedudukan, kotak_penugasan, naungan


def cakupan(struktur: Struktur | None = None, **tambahan: object) -> Cakupan:
    struktur = struktur or dinas()
    penyimpul = Penyimpul(profil().kedudukan, kosakata(), struktur)
    isi = Cakupan(struktur, kosakata(), 1, rangkum=12, naungan=naungan(penyimpul, staf()))
    return replace(isi, **tambahan)  # type: ignore[arg-type]


def per_kunci(kotak: tuple[Kotak, ...]) -> dict[str, Kotak]:
    return {satu.kunci: satu for satu in kotak}


def test_every_post_appears_once() -> None:
    kunci = [satu.kunci for satu in kotak_kedudukan(cakupan())]
    assert len(kunci) == len(set(kunci))
    assert {"u1", "u2", "u3", "u4", "u5", "u6"} < set(kunci)


def test_a_vacant_post_says_so_in_a_word() -> None:
    kotak = per_kunci(kotak_kedudukan(cakupan()))["u4"]
    assert (kotak.isi, kotak.kosong) == (("kosong",), True)


def test_a_holder_in_another_capacity_is_named_so() -> None:
    struktur = dinas()
    unit = struktur.unit[4]
    assert unit.pimpinan is not None
    diisi = replace(unit, pimpinan=replace(unit.pimpinan, pemangku=(Pemangku(9, "Siti", "plt"),)))
    kotak = per_kunci(kotak_kedudukan(cakupan(Struktur({**struktur.unit, 4: diisi}))))["u4"]
    assert (kotak.isi, kotak.kosong) == (("Plt. Siti",), False)


def test_a_unit_without_a_leading_post_is_shown_as_a_unit() -> None:
    kotak = per_kunci(kotak_kedudukan(cakupan()))["u6"]
    assert (kotak.jenis, kotak.judul) == (JenisKotak.UNIT, "Subbagian Tanpa Kepala")


def test_kinds_stand_in_the_order_of_the_vocabulary() -> None:
    kunci = [satu.kunci for satu in kotak_kedudukan(cakupan())]
    assert kunci.index("u3") < kunci.index("u2") < kunci.index("u4")


def test_too_many_units_of_a_kind_become_a_stack_that_can_be_opened() -> None:
    tumpukan = per_kunci(kotak_kedudukan(cakupan(buka=lambda id: f"/buka/{id}")))["r1-uptd"]
    assert (tumpukan.isi, tumpukan.tautan) == (("15 unit",), "/buka/1")
    assert "u100" in per_kunci(kotak_kedudukan(cakupan(rangkum=99)))


def test_only_units_with_a_chart_of_their_own_are_links() -> None:
    kotak = per_kunci(kotak_kedudukan(cakupan(rangkum=99, tautan=lambda id: f"/bagan/{id}")))
    assert (kotak["u1"].tautan, kotak["u2"].tautan, kotak["u100"].tautan) == ("", "", "/bagan/100")


def test_the_depth_is_kept_and_what_is_left_out_is_counted() -> None:
    kotak = per_kunci(kotak_kedudukan(cakupan(dalam=1, naungan=())))
    assert "u5" not in kotak
    assert "1 unit di bawahnya" in kotak["u2"].kaki


def test_kedudukan_shows_staff_where_they_sit() -> None:
    kotak = kotak_kedudukan(cakupan())
    kelompok = [satu for satu in kotak if satu.jenis is JenisKotak.KELOMPOK and satu.induk == "u5"]
    assert [(satu.judul, satu.isi, satu.garis) for satu in kelompok] == [
        ("Pejabat Fungsional", ("2 orang",), Garis.KOMANDO),
        ("Pejabat Pelaksana", ("4 orang",), Garis.KOMANDO),
    ]


def test_penugasan_shows_staff_under_whoever_assigns_them() -> None:
    kotak = kotak_penugasan(cakupan())
    kelompok = [satu for satu in kotak if satu.garis is Garis.PENUGASAN]
    assert [(satu.induk, satu.isi, satu.kaki) for satu in kelompok] == [
        ("u2", ("5 orang",), ("Ahli Muda: 3", "Ahli Pertama: 2")),
        ("u2", ("4 orang",), ()),
    ]
    assert per_kunci(kotak)["u2"].penilai


def test_a_penilai_who_does_not_assign_is_named() -> None:
    satu = cakupan()
    lain = dinas().unit[1].pimpinan
    diganti = tuple(replace(n, penilai=lain) for n in satu.naungan)
    kaki = [k.kaki[-1] for k in kotak_penugasan(replace(satu, naungan=diganti)) if k.garis is Garis.PENUGASAN]
    assert kaki == ["Penilai: Kepala Dinas Sosial"] * 2


def test_what_cannot_be_concluded_is_said() -> None:
    satu = cakupan()
    tanpa = tuple(replace(n, penilai=None, pemberi=None) for n in satu.naungan)
    kotak = [k for k in kotak_penugasan(replace(satu, naungan=tanpa)) if k.garis is Garis.PENUGASAN]
    assert {k.induk for k in kotak} == {"u2", "u5"}
    assert all(k.kaki[-1] == "Pemberi tugas belum dapat disimpulkan" for k in kotak)


def test_a_circular_structure_is_refused() -> None:
    struktur = dinas()
    melingkar = Struktur({**struktur.unit, 1: replace(struktur.unit[1], induk_id=5)})
    with pytest.raises(GarisMelingkar, match="Dinas Sosial"):
        kotak_kedudukan(Cakupan(melingkar, kosakata(), 1))


def test_a_unit_alone_is_one_box() -> None:
    kotak = kotak_kedudukan(Cakupan(dinas(), kosakata(), 6))
    assert [satu.judul for satu in kotak] == ["Subbagian Tanpa Kepala"]


def test_the_unit_the_reader_came_for_is_pointed_at() -> None:
    kotak = per_kunci(kotak_kedudukan(cakupan(sorot=5)))
    assert [kunci for kunci, satu in kotak.items() if satu.sorot] == ["u5"]
