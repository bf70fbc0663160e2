"""Read `deklaratif.yaml`, if there is one: the places that hold no rule."""

from pathlib import Path

from lincah.law.kernel import Rujukan
from lincah.peraturan.bentuk import BENTUK
from lincah.peraturan.peta import Konteks, Peta
from lincah.peraturan.simpul import baca_yaml

DEKLARATIF = "deklaratif.yaml"


def baca_deklaratif(folder: Path, konteks: Konteks) -> frozenset[Rujukan]:
    """The places; none without the file. Errors: ProfilKeliru (a place that does not exist)."""
    if not (folder / DEKLARATIF).is_file():
        return frozenset()
    peta = Peta(baca_yaml(folder / DEKLARATIF, f"{folder.name}/{DEKLARATIF}"), konteks, BENTUK[DEKLARATIF])
    hasil = frozenset(konteks.rujukan(satu) for satu in peta.ambil("deklaratif"))
    peta.tutup()
    return hasil
