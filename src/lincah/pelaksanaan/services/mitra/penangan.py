"""Who handles which kind of message beside the flow."""

from lincah.pelaksanaan.services.mitra.jenis import BERKAS, BERKAS_DITOLAK
from lincah.pelaksanaan.services.mitra.terima_berkas import PenanganBerkas, PenanganBerkasDitolak
from lincah.penugasan.services.lintas.pesan import Penangan

PENANGAN: dict[str, Penangan] = {
    BERKAS: PenanganBerkas(),
    BERKAS_DITOLAK: PenanganBerkasDitolak(),
}
