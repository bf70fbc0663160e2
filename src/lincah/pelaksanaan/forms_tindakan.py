"""Which form an act has."""

from lincah.pelaksanaan.forms import FORM, TindakanForm
from lincah.pelaksanaan.forms_bukti import FORM_BUKTI
from lincah.pelaksanaan.forms_mitra import FORM_MITRA
from lincah.pelaksanaan.forms_permohonan import FORM_PERMOHONAN
from lincah.pelaksanaan.forms_rencana import FORM_RENCANA
from lincah.pelaksanaan.forms_rincian import FORM_RINCIAN

SEMUA = FORM | FORM_BUKTI | FORM_RENCANA | FORM_RINCIAN | FORM_PERMOHONAN | FORM_MITRA


def form_tindakan(kode: str) -> type[TindakanForm]:
    """The form of an act; the bare one when nothing is asked."""
    return SEMUA.get(kode, TindakanForm)
