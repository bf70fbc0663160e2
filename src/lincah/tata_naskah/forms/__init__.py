"""Forms of letters."""

from lincah.tata_naskah.forms.agenda import MasukForm
from lincah.tata_naskah.forms.kop import KopForm, PolaForm
from lincah.tata_naskah.forms.pengaturan import TandaTanganForm
from lincah.tata_naskah.forms.register import BlokForm, CocokForm, MulaiForm
from lincah.tata_naskah.forms.tanda_tangan import FORMULIR

__all__ = ["FORMULIR", "BlokForm", "CocokForm", "KopForm", "MasukForm", "MulaiForm", "PolaForm", "TandaTanganForm"]
