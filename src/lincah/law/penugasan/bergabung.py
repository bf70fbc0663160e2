"""People of another unit join an assignment that runs: by a request of their own, whose flow ends with their letter."""

from dataclasses import replace

from lincah.law.alur import Alur, Langkah, Tahap
from lincah.law.alur.tabel import susun
from lincah.law.penugasan.perubahan import TERIMA

BERGABUNG = "bergabung"
"""The end of such a request: its people are in the running assignment from then on."""


def potong_alur(alur: Alur) -> Alur:
    """`alur` of a request up to its letter; what follows is done in the running assignment. Errors: AlurKeliru."""
    awal = [satu for satu in alur.langkah.values() if satu.tahap is Tahap.PENUGASAN and satu.kode != TERIMA]
    return susun(alur.awal, (*(_alihkan(satu) for satu in awal), Langkah(BERGABUNG, Tahap.PENUGASAN)))


def _alihkan(langkah: Langkah) -> Langkah:
    tindakan = tuple(replace(t, lanjut=BERGABUNG) if t.lanjut == TERIMA else t for t in langkah.tindakan)
    return replace(langkah, tindakan=tindakan)
