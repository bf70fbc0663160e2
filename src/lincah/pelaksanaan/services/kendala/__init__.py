"""Problems of a case: put one to those whom the regulation names, decide on it, answer, follow it up."""

from lincah.pelaksanaan.services.kendala.angkat import HasilKendala, UsulanKendala, angkat_kendala
from lincah.pelaksanaan.services.kendala.balas import jawab_keterangan, laporkan_tindak_lanjut
from lincah.pelaksanaan.services.kendala.putuskan import Putusan, putuskan_kendala

__all__ = [
    "HasilKendala",
    "Putusan",
    "UsulanKendala",
    "angkat_kendala",
    "jawab_keterangan",
    "laporkan_tindak_lanjut",
    "putuskan_kendala",
]
