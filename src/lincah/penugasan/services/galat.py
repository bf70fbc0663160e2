"""What can go wrong around a case; each message says what happened and what to do next."""

from lincah.naskah.cetak import GagalCetak
from lincah.naskah.nomor import PolaKeliru
from lincah.naskah.surat import SuratTidakLengkap

SURAT_GAGAL = (GagalCetak, PolaKeliru, SuratTidakLengkap)
"""Why the letter of an act cannot be made; each has words for who reads them."""
SUDAH = "Isian ini sudah tercatat; tidak ada yang dicatat dua kali."
"""What who sends a form twice is told."""


class PerkaraTidakAda(LookupError):
    """No such case, or not for this person to see: the two are not told apart."""


class HalamanBasi(RuntimeError):
    """The case has moved on since the page was made; nothing was changed."""


class UsulanKeliru(ValueError):
    """The proposal cannot be understood; `medan` is the field of the form it is about."""

    def __init__(self, pesan: str, medan: str = "") -> None:
        super().__init__(pesan)
        self.medan = medan


class FormulirTerpakai(UsulanKeliru):
    """A form that already opened a case came again with something else in it; nothing was written."""
