"""The five words every chapter is written in.

A `Rujukan` names a place in a regulation. A `Ketentuan` is a value that never travels without its rujukan. An
`Alasan` is one condition, met or not. A `Simpulan` is all reasons together: what the machine concludes; only a person
decides. A `Masa` is a span of days. A `Butir` is one
provision of a list, a `Daftar` all of them or the silence.
"""

from lincah.law.kernel.butir import Butir, Daftar
from lincah.law.kernel.ketentuan import Ketentuan, Landasan, satukan
from lincah.law.kernel.masa import Masa, MasaKeliru
from lincah.law.kernel.rujukan import Rujukan, RujukanKeliru, Unsur
from lincah.law.kernel.simpulan import Alasan, Simpulan, SimpulanTanpaAlasan

__all__ = [
    "Alasan",
    "Butir",
    "Daftar",
    "Ketentuan",
    "Landasan",
    "Masa",
    "MasaKeliru",
    "Rujukan",
    "RujukanKeliru",
    "Simpulan",
    "SimpulanTanpaAlasan",
    "Unsur",
    "satukan",
]
