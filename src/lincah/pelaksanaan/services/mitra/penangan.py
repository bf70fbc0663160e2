"""Who handles which kind of message beside the flow."""

from lincah.pelaksanaan.services.mitra import jenis
from lincah.pelaksanaan.services.mitra.koordinasi import (
    PenanganJawabKoordinasi,
    PenanganKoordinasi,
    PenanganTanggapan,
)
from lincah.pelaksanaan.services.mitra.terima_berkas import PenanganBerkas, PenanganBerkasDitolak
from lincah.pelaksanaan.services.mitra.terima_kendala import (
    PenanganAlamat,
    PenanganBalasan,
    PenanganKendala,
    PenanganPutusan,
)
from lincah.penugasan.services.lintas.pesan import Penangan

PENANGAN: dict[str, Penangan] = {
    jenis.BERKAS: PenanganBerkas(),
    jenis.BERKAS_DITOLAK: PenanganBerkasDitolak(),
    jenis.KENDALA: PenanganKendala(),
    jenis.KENDALA_ALAMAT: PenanganAlamat(),
    jenis.KENDALA_PUTUSAN: PenanganPutusan(),
    jenis.KENDALA_BALASAN: PenanganBalasan(),
    jenis.KOORDINASI: PenanganKoordinasi(),
    jenis.KOORDINASI_JAWAB: PenanganJawabKoordinasi(),
    jenis.TANGGAPAN: PenanganTanggapan(),
}
