"""Regulations side by side: the four differ where they differ on purpose, and the words are those of `lincah tanya`."""

import re
from collections.abc import Sequence

import pytest

from lincah.cli import main
from lincah.law.penugasan import Cara, Lingkup
from lincah.peraturan import list_peraturan, muat_profil
from lincah.peraturan.banding import TAK_TERSENDIRI, BarisBanding, banding
from lincah.peraturan.tanya import tanya
from lincah.peraturan.uraian import urai, urai_sebanding

ID = list_peraturan()
KODE = re.compile(r"\b[a-z]+_[a-z_]+\b")


def semua(id: Sequence[str] = ID) -> dict[tuple[str, str, str], BarisBanding]:
    baris = banding([muat_profil(satu) for satu in id])
    return {(satu.topik.kode, satu.judul, satu.perihal): satu for satu in baris}


def isi(baris: BarisBanding) -> dict[str, str]:
    """What each regulation says, by its id."""
    return {id: "; ".join(nilai.isi for nilai in sel) for id, sel in zip(ID, baris.sel, strict=True)}


def dasar(baris: BarisBanding, id: str) -> list[str]:
    return [str(satu.ketentuan.dasar) for satu in baris.sel[ID.index(id)] if satu.ketentuan]


def test_a_regulation_compared_with_itself_never_differs() -> None:
    profil = muat_profil("bintan-62-2023")
    baris = banding((profil, profil))
    assert all(satu.sama for satu in baris)
    assert all(nilai.ketentuan and nilai.ketentuan.rujukan for satu in baris for sel in satu.sel for nilai in sel)


def test_the_origin_of_the_ketua_tim_is_hard_in_one_and_preferred_in_three() -> None:
    asal = semua()["ketua", "Ketua tim lintas Unit Organisasi", "Asal"]
    assert isi(asal) == {
        "bintan-62-2023": "Harus dari unit pemilik kinerja",
        "dairi-18-2024": "Diutamakan dari unit pemilik kinerja",
        "karangasem-15-2023": "Diutamakan dari unit pemilik kinerja",
        "tanjabtim-14-2023": "Diutamakan dari unit pemilik kinerja",
    }
    assert dasar(asal, "bintan-62-2023") == ["Pasal 12 ayat (6) huruf a"]
    assert not asal.sama


def test_who_signs_across_units_differs_between_the_four() -> None:
    baris = semua()
    penetap = baris["instrumen", "Penunjukan lintas Unit Organisasi", "Penetap"]
    assert isi(penetap) == {
        "bintan-62-2023": "Kepala Perangkat Daerah",
        "dairi-18-2024": "Pejabat Penilai Kinerja yang dituju",
        "karangasem-15-2023": "Pejabat Penilai Kinerja yang dituju",
        "tanjabtim-14-2023": "Pimpinan Unit Organisasi yang dituju",
    }
    assert dasar(penetap, "bintan-62-2023") == ["Pasal 10 ayat (2)"]
    naskah = isi(baris["instrumen", "Penunjukan lintas Unit Organisasi", "Naskah"])
    assert naskah["bintan-62-2023"] == "Surat perintah"
    assert {naskah[id] for id in ID if id != "bintan-62-2023"} == {"Surat penugasan"}


def test_the_secretary_signs_across_perangkat_daerah_in_one_only() -> None:
    penetap = semua()["instrumen", "Penunjukan lintas Perangkat Daerah", "Penetap"]
    assert isi(penetap)["bintan-62-2023"] == "Sekretaris Daerah"
    assert dasar(penetap, "bintan-62-2023") == ["Pasal 10 ayat (3)"]
    assert "Sekretaris Daerah" not in [isi(penetap)[id] for id in ID if id != "bintan-62-2023"]


def test_a_silence_is_said_with_its_article_and_is_not_a_no() -> None:
    sukarela = semua()["instrumen", "Pengajuan sukarela lintas Instansi Pemerintah", "Penetap"]
    nilai = isi(sukarela)
    assert nilai["bintan-62-2023"] == "Tidak diatur"
    assert nilai["dairi-18-2024"] == "Tidak boleh, cara ini tertutup"
    assert dasar(sukarela, "bintan-62-2023") == ["Pasal 12 ayat (1)"]
    assert not any(satu.diatur for sel in sukarela.sel for satu in sel)


def test_a_unit_on_which_one_is_silent_stands_beside_the_rules_of_the_others() -> None:
    baris = semua()
    penilai = isi(baris["kedudukan", "Kecamatan", "Pejabat Penilai Kinerja"])
    assert penilai["bintan-62-2023"] == "Pejabat Pengawas"
    assert penilai["karangasem-15-2023"] == "Camat"
    assert penilai["tanjabtim-14-2023"].startswith("Tidak diatur; instansi dapat menetapkan model: ")
    assert ("kedudukan", "Kecamatan", "") not in baris


def test_a_unit_that_may_take_several_models_names_the_model_of_each_rule() -> None:
    dinas = semua()["kedudukan", "Dinas", "Pejabat Penilai Kinerja"]
    tanjabtim = dinas.sel[ID.index("tanjabtim-14-2023")]
    assert len(tanjabtim) > 1
    assert all(satu.model.startswith("Model ") for satu in tanjabtim)


def test_the_head_of_a_team_reports_to_other_officers() -> None:
    laporan = isi(semua()["laporan", "Laporan", "Laporan ketua tim"])
    assert laporan["bintan-62-2023"].endswith("Waktunya berkala.")
    assert "Pimpinan Unit Organisasi dan/atau Kepala Perangkat Daerah" in laporan["bintan-62-2023"]
    assert laporan["tanjabtim-14-2023"] == "Ketua Tim Kerja kepada Pimpinan Unit Organisasi. Waktunya berkala."


@pytest.mark.parametrize("id", ID)
def test_the_table_says_what_the_question_answers(id: str) -> None:
    profil, baris = muat_profil(id), semua()
    for cara in Cara:
        for lingkup in Lingkup:
            jawaban = tanya(profil, "instrumen", {"cara": cara, "lingkup": lingkup}).jawaban or {}
            sebut = profil.kosakata.sebut
            judul = f"{sebut(cara)} {sebut(lingkup)}"
            penetap = isi(baris["instrumen", judul[:1].upper() + judul[1:], "Penetap"])[id]
            kode = jawaban.get("penetap", "")
            nama = profil.kosakata.sebut_semua(tuple(kode) if isinstance(kode, list) else (str(kode),))
            assert (penetap.casefold() == nama.casefold()) == bool(jawaban.get("boleh"))


@pytest.mark.parametrize("id", ID)
def test_no_raw_key_and_no_empty_word_is_shown(id: str) -> None:
    for satu in (*urai(muat_profil(id)), *urai_sebanding(muat_profil(id))):
        assert satu.isi
        assert not KODE.search(f"{satu.judul} {satu.perihal} {satu.isi} {satu.model}"), satu
        assert satu.ketentuan.rujukan


def test_a_matter_one_does_not_speak_of_is_said_aloud() -> None:
    kosong = [n for satu in semua().values() for sel in satu.sel for n in sel if n.ketentuan is None]
    assert kosong
    assert {satu.isi for satu in kosong} == {TAK_TERSENDIRI}


def test_the_command_shows_only_what_differs_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    dua = ["banding", "bintan-62-2023", "dairi-18-2024", "--tanya", "ketua", "--html"]
    assert main(dua) == 0
    semuanya = capsys.readouterr().out
    assert main([*dua, "--beda"]) == 0
    berbeda = capsys.readouterr().out
    assert "Harus dari unit pemilik kinerja" in berbeda
    assert "Keharusan" in semuanya
    assert len(berbeda) < len(semuanya)


def test_the_console_shows_columns_side_by_side(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["banding", *ID, "--tanya", "penugasan"]) == 0
    kepala, garis, *_ = capsys.readouterr().out.splitlines()
    assert [satu.strip() for satu in kepala.split("|")] == ["", *ID]
    assert set(garis) == {"-"}


def test_the_command_takes_four_in_one_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["banding", *ID, "--tanya", "laporan", "--html"]) == 0
    keluar = capsys.readouterr().out
    assert keluar.count("<th scope=col>") == len(ID)
    assert keluar.strip().endswith("</table></html>")


@pytest.mark.parametrize("id", [["bintan-62-2023"], ["bintan-62-2023"] * 2, [*ID, "lima"]])
def test_the_command_wants_two_to_four(id: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["banding", *id]) == 2
    assert "dua sampai empat" in capsys.readouterr().err


def test_the_command_wants_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["banding", "bintan-62-2023", "antah-berantah"]) == 2
    assert "tidak dikenal" in capsys.readouterr().err


def test_a_flow_is_walked_in_the_console(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["jalan", "bintan-62-2023", "alur", "cara=penunjukan", "lingkup=lintas_pd"]) == 0
    assert capsys.readouterr().out.strip().endswith("= ditugaskan")
    assert main(["jalan", "bintan-62-2023", "alur", "cara=penunjukan", "lingkup=lintas_pd", "--hasil", "tolak"]) == 0
    assert capsys.readouterr().out.strip().endswith("= ditolak")


def test_a_way_that_is_closed_has_no_walk(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["jalan", "bintan-62-2023", "alur", "cara=sukarela", "lingkup=lintas_pd"]) == 2
    assert "tidak_diatur" in capsys.readouterr().err
    assert main(["jalan", "bintan-62-2023", "alur", "cara=terbang"]) == 2
    assert "penunjukan|sukarela" in capsys.readouterr().err
