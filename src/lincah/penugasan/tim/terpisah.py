"""The choice in a process of its own: the solver's memory goes with it, and a web process stays small."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence

from lincah.penugasan.tim.pilih import DETIK, PilihanGagal

MODUL = "lincah.penugasan.tim.pilih"
SABAR = DETIK + 5.0


def pilih_terpisah(
    bobot: Sequence[int], pola: Sequence[frozenset[int]], perlu: Mapping[int, int], besar: int
) -> tuple[int, ...] | None:
    """As `pilih.pilih`. Errors: PilihanGagal."""
    if not bobot:
        return () if not perlu and not besar else None
    soal = {"bobot": list(bobot), "pola": [sorted(satu) for satu in pola], "perlu": dict(perlu), "besar": besar}
    try:
        jawab = subprocess.run(
            [sys.executable, "-m", MODUL], input=json.dumps(soal), capture_output=True, text=True, timeout=SABAR,
            check=True,
        )  # fmt: skip
    except (subprocess.SubprocessError, OSError) as galat:
        raise PilihanGagal("penyusun tim tidak menjawab") from galat
    hasil = json.loads(jawab.stdout)
    return None if hasil is None else tuple(hasil)
