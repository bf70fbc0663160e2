"""Regulations side by side: the four differ where they differ on purpose."""

import pytest

from lincah.cli import main
from lincah.peraturan import list_peraturan, muat_profil
from lincah.peraturan.banding import banding


def test_a_regulation_compared_with_itself_never_differs() -> None:
    profil = muat_profil("bintan-62-2023")
    baris = list(banding((profil, profil)))
    assert baris
    assert all(satu.sama for satu in baris)
    assert all(all(satu.dasar) for satu in baris)


def test_who_sets_an_assignment_across_perangkat_daerah_differs() -> None:
    baris = {(satu.tanya, satu.situasi): satu for satu in banding(tuple(map(muat_profil, list_peraturan())))}
    lintas_pd = baris["instrumen", "cara=penunjukan lingkup=lintas_pd"]
    assert not lintas_pd.sama
    assert "Keputusan Sekretaris Daerah" in lintas_pd.jawaban[0]


def test_the_command_shows_only_what_differs_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["banding", "bintan-62-2023", "bintan-62-2023", "--beda"]) == 0
    assert "laporan" not in capsys.readouterr().out


def test_the_command_wants_two_and_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["banding", "bintan-62-2023"]) == 2
    assert "dua peraturan" in capsys.readouterr().err
    assert main(["banding", "bintan-62-2023", "antah-berantah"]) == 2
    assert "tidak dikenal" in capsys.readouterr().err


def test_html_is_escaped_and_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["banding", "bintan-62-2023", "dairi-18-2024", "--html"]) == 0
    assert capsys.readouterr().out.strip().endswith("</table></html>")


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
