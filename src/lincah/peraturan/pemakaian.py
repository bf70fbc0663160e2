"""By what each rule of a regulation is used: a question, the app, a page; or it waits for its screen."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from lincah.law.kernel import Rujukan
from lincah.peraturan.cakupan import cakupan
from lincah.peraturan.folder import AKAR
from lincah.peraturan.muat import muat
from lincah.peraturan.simpul import baca_yaml
from lincah.peraturan.tanya.semua import tempat_terjawab

BERKAS = "pemakaian.yaml"
DIJALANKAN, HALAMAN, MENUNGGU = "dijalankan", "halaman", "menunggu_layar"
SEBUTAN = {DIJALANKAN: "dijalankan aplikasi", HALAMAN: "pada halaman peraturan", MENUNGGU: "menunggu layar"}


@dataclass(frozen=True, slots=True)
class Pemakaian:
    """One place that is a rule. `bab`: the files whose rules cite it; `pertanyaan`: the questions that answer by it;
    `oleh`: dijalankan, halaman or menunggu_layar, the first that holds for any of those files."""

    tempat: Rujukan
    bab: tuple[str, ...]
    pertanyaan: tuple[str, ...]
    oleh: str

    @property
    def terpakai(self) -> bool:
        """Is it used by anything today, be it a question?"""
        return self.oleh != MENUNGGU or bool(self.pertanyaan)

    def __str__(self) -> str:
        tanya = f"tanya {', '.join(self.pertanyaan)}" if self.pertanyaan else "belum dapat ditanya"
        return f"{self.tempat}: {SEBUTAN[self.oleh]} ({', '.join(self.bab)}); {tanya}"


@lru_cache(maxsize=1)
def bab_menurut_pemakaian() -> dict[str, tuple[str, ...]]:
    """dijalankan, halaman, menunggu_layar: the files of each, as `pemakaian.yaml` lists them."""
    return {oleh: tuple(berkas) for oleh, berkas in baca_yaml(AKAR / BERKAS, BERKAS).polos.items()}


def daftar_pemakaian(id: str, akar: Path | None = None) -> tuple[Pemakaian, ...]:
    """Every smallest place that is a rule, in the order of the regulation. Errors: as `muat`."""
    bacaan = muat(id, akar)
    terjawab = tempat_terjawab(bacaan.profil)
    return tuple(_satu(tempat, bacaan.dirujuk, terjawab) for tempat in cakupan(id, akar).aturan)


def _satu(tempat: Rujukan, dirujuk: dict[Rujukan, frozenset[str]], terjawab: dict[str, frozenset[str]]) -> Pemakaian:
    luas = [Rujukan(tempat.peraturan, tempat.tempat[:panjang]) for panjang in range(1, len(tempat.tempat) + 1)]
    bab = tuple(sorted({berkas for satu in luas for berkas in dirujuk.get(satu, ())}))
    pertanyaan = tuple(sorted({kode for satu in luas for kode in terjawab.get(str(satu), ())}))
    oleh = next(oleh for oleh, berkas in bab_menurut_pemakaian().items() if set(bab) & set(berkas))
    return Pemakaian(tempat, bab, pertanyaan, oleh)
