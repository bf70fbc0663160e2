"""Static files with hashed names."""

from pathlib import Path

import pytest

from lincah.web.berkas import BerkasStatis


def test_a_file_gets_a_name_that_changes_with_it_and_a_missing_one_keeps_its_own(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text("<svg/>")
    berkas = BerkasStatis(location=tmp_path, base_url="/static/")
    assert berkas.url("a.svg").startswith("/static/a.")
    assert berkas.url("a.svg") != "/static/a.svg"
    assert berkas.url("tidak-ada.svg") == "/static/tidak-ada.svg"


@pytest.fixture(autouse=True)
def _sungguhan(settings: object) -> None:
    settings.DEBUG = False
