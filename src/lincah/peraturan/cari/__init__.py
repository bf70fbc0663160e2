"""Search over every rule of every regulation: by words, by synonyms, by article. In memory, no database."""

from lincah.peraturan.cari.cari import Hasil, Keadaan, cari
from lincah.peraturan.cari.entri import TOPIK_CARI, Entri
from lincah.peraturan.cari.indeks import Indeks, indeks

__all__ = ["TOPIK_CARI", "Entri", "Hasil", "Indeks", "Keadaan", "cari", "indeks"]
