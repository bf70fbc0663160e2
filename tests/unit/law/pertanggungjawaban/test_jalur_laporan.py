"""Who reports to whom under each regulation, side by side; what a report needs before it may go."""

import pytest

from lincah.law.penugasan import Bentuk
from lincah.law.pertanggungjawaban import check_laporan, jalur_laporan, jalur_permintaan, pelapor
from lincah.peraturan import muat_profil

BINTAN, DAIRI, KARANGASEM, TANJABTIM = "bintan-62-2023", "dairi-18-2024", "karangasem-15-2023", "tanjabtim-14-2023"
SEMUA = (BINTAN, DAIRI, KARANGASEM, TANJABTIM)
KEPADA = {
    BINTAN: (("penilai",), ("penilai", "pimpinan_unit", "kepala_pd")),
    DAIRI: (("pimpinan_unit_pemilik",), ("pimpinan_unit_pemilik",)),
    KARANGASEM: (("pimpinan_unit_pemilik",), ("pimpinan_unit_pemilik",)),
    TANJABTIM: (("pimpinan_unit",), ("pimpinan_unit",)),
}


def jalur(id: str, sebagai: str) -> dict[str, tuple[str, ...]]:
    return {satu.kode: satu.kepada for satu in jalur_laporan(muat_profil(id).pertanggungjawaban, sebagai)}


@pytest.mark.parametrize("id", SEMUA)
def test_the_regulations_differ_in_who_receives(id: str) -> None:
    sendiri, ketua = KEPADA[id]
    assert jalur(id, "individu")["laporan_individu"] == sendiri
    assert jalur(id, "ketua_tim")["laporan_ketua"] == ketua
    assert jalur(id, "anggota_tim")["laporan_anggota"] == ("ketua_tim",)
    assert jalur(id, "ketua_tim")["laporan_hasil_anggota"] == ("penilai", "pimpinan_unit")


@pytest.mark.parametrize("id", SEMUA)
def test_ketua_and_members_are_asked_at_any_time_and_nobody_else(id: str) -> None:
    bab = muat_profil(id).pertanggungjawaban
    for sebagai in ("ketua_tim", "anggota_tim"):
        assert (satu := jalur_permintaan(bab, sebagai)) and satu.diminta and satu.aturan.rujukan
    assert jalur_permintaan(bab, "individu") is None


def test_each_person_of_a_case_reports_as_what_he_or_she_is_in_it() -> None:
    assert pelapor(Bentuk.INDIVIDU, ketua=False) == "individu"
    assert pelapor(Bentuk.TIM, ketua=True) == "ketua_tim"
    assert pelapor(Bentuk.TIM, ketua=False) == "anggota_tim"


@pytest.mark.parametrize("id", SEMUA)
def test_a_report_needs_its_line_its_words_and_for_some_a_demand(id: str) -> None:
    bab = muat_profil(id).pertanggungjawaban

    def periksa(sebagai: str, kode: str, uraian: str = "Selesai", *, diminta: bool = False) -> bool:
        simpulan = check_laporan(bab, sebagai, kode, uraian=uraian, diminta=diminta)
        assert all(satu.rujukan for satu in simpulan.alasan)
        assert simpulan.boleh == (simpulan.jawaban is not None)
        return simpulan.boleh

    assert periksa("anggota_tim", "laporan_anggota")
    assert not periksa("anggota_tim", "laporan_anggota", " ")
    assert not periksa("anggota_tim", "laporan_ketua")
    assert not periksa("anggota_tim", "laporan_atas_permintaan")
    assert periksa("anggota_tim", "laporan_atas_permintaan", diminta=True)


def test_only_in_the_hospital_individual_work_is_reported_to_the_head_of_the_unit_as_it_goes_on() -> None:
    bab = muat_profil(BINTAN).pertanggungjawaban
    rumah_sakit = jalur_laporan(bab, "individu", "rsud")
    assert [(satu.kode, satu.kepada, satu.waktu) for satu in rumah_sakit] == [
        ("laporan_individu", ("penilai",), ""),
        ("laporan_perkembangan", ("pimpinan_unit",), "berkala"),
    ]
    for model in ("", "kecamatan", "setda"):
        assert "laporan_perkembangan" not in {satu.kode for satu in jalur_laporan(bab, "individu", model)}
    assert "laporan_perkembangan" not in {satu.kode for satu in jalur_laporan(bab, "ketua_tim", "rsud")}
    boleh = {"uraian": "Poli berjalan", "diminta": False}
    assert check_laporan(bab, "individu", "laporan_perkembangan", model="rsud", **boleh).boleh
    assert not check_laporan(bab, "individu", "laporan_perkembangan", model="kecamatan", **boleh).boleh
