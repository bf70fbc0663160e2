"""The pages over all regulations when there are hundreds of them, and how rows are cut into pages."""

import pytest
from django.http import QueryDict

from lincah.peraturan.banding import PALING_BANYAK, BarisBanding, Nilai
from lincah.peraturan.uraian import TOPIK
from lincah.web.banding.forms import TAMPAK, BandingForm
from lincah.web.banding.halaman import MUATAN, PaginatorBermuatan, gugus
from lincah.web.cari.forms import CariForm
from lincah.web.nama_peraturan import NamaPeraturan

RATUSAN = {
    f"d{n}": NamaPeraturan(
        f"d{n}", f"Peraturan Bupati D{n} Nomor 1 Tahun 2023", f"Peraturan Bupati D{n} 1/2023", f"D{n}"
    )
    for n in range(500)
}


def ditawarkan(form: BandingForm | CariForm, bidang: str) -> list[str]:
    return [kode for kode, _ in form.fields[bidang].choices]  # type: ignore[attr-defined]


def test_of_hundreds_those_chosen_and_those_searched_are_offered() -> None:
    form = BandingForm(QueryDict("p=d1&p=d400&nama=d25"), RATUSAN, ["d0"])
    assert form.is_valid()
    assert ditawarkan(form, "p")[:3] == ["d1", "d400", "d25"]
    assert "d250" in ditawarkan(form, "p")
    assert len(ditawarkan(form, "p")) <= TAMPAK


def test_a_handful_is_offered_whole_without_a_search() -> None:
    lima = {id: RATUSAN[id] for id in list(RATUSAN)[:5]}
    form = BandingForm(QueryDict("p=d3&p=d1"), lima, [])
    assert ditawarkan(form, "p") == list(lima)
    assert "nama" not in form.fields


def test_what_is_not_chosen_is_what_is_in_force_and_the_next() -> None:
    form = BandingForm(QueryDict("tanya=ketua"), RATUSAN, ["d7", "d8"])
    assert form.is_valid()
    assert form.dipilih == ["d7", "d8"]


@pytest.mark.parametrize(("banyak", "kata"), [(1, "Baru satu"), (PALING_BANYAK + 1, "Paling banyak empat")])
def test_too_few_and_too_many_are_told(banyak: int, kata: str) -> None:
    form = BandingForm(QueryDict("&".join(f"p=d{n}" for n in range(banyak))), RATUSAN, [])
    assert not form.is_valid()
    assert kata in form.errors["p"][0]


def test_a_search_offers_of_hundreds_the_one_in_force_and_the_one_chosen() -> None:
    form = CariForm(QueryDict("peraturan=d9"), RATUSAN, "d3")
    assert form.is_valid()
    assert ditawarkan(form, "peraturan") == ["", "d3", "d9"]


def baris(nomor: int, nilai: int) -> BarisBanding:
    return BarisBanding(TOPIK["ketua"], f"Judul {nomor // 3}", str(nomor), ((Nilai("isi"),) * nilai,))


def test_pages_hold_every_row_once_and_about_equally_much() -> None:
    semua = [baris(nomor, nomor % 9 + 1) for nomor in range(100)]
    pembagi = PaginatorBermuatan(semua)
    halaman = [pembagi.page(nomor) for nomor in pembagi.page_range]
    assert [satu for isi in halaman for satu in isi.object_list] == semua
    assert all(sum(len(satu.sel[0]) for satu in isi.object_list) <= MUATAN for isi in halaman)
    assert [isi.start_index() for isi in halaman[1:]] == [isi.end_index() + 1 for isi in halaman[:-1]]
    assert halaman[-1].end_index() == len(semua)


def test_a_row_too_big_for_a_page_has_one_of_its_own() -> None:
    pembagi = PaginatorBermuatan([baris(0, 1), baris(1, MUATAN + 5), baris(2, 1)])
    assert [len(pembagi.page(nomor)) for nomor in pembagi.page_range] == [1, 1, 1]


def test_nothing_is_one_empty_page() -> None:
    halaman = PaginatorBermuatan([]).get_page("7")
    assert (list(halaman), halaman.start_index(), halaman.end_index()) == ([], 0, 0)


def test_rows_stand_under_their_heading_with_its_topic() -> None:
    assert [(judul, len(isi)) for judul, isi in gugus(baris(nomor, 1) for nomor in range(4))] == [
        ("Ketua tim · Judul 0", 3),
        ("Ketua tim · Judul 1", 1),
    ]
