"""A flow that changes while a case walks it: other people, other stages, an end before the end."""

from dataclasses import replace

from lincah.law.alur.mesin import Keadaan
from lincah.law.alur.tabel import Alur, Langkah, Tahap, Tindakan, susun


def sesuaikan_keadaan(alur: Alur, keadaan: Keadaan, semua: frozenset[str]) -> Keadaan:
    """The state after the holders of a role changed to `semua`.

    Who is gone no longer counts as having acted; where everybody who is left has acted, the step is left.
    """
    langkah = alur.langkah[keadaan.langkah]
    setiap = next((satu for satu in langkah.tindakan if satu.setiap), None)
    if setiap is None:
        return keadaan
    sudah = keadaan.sudah & semua
    return Keadaan(setiap.lanjut) if semua and semua <= sudah else Keadaan(keadaan.langkah, sudah)


def ganti_tahapan(lama: Alur, baru: Alur) -> Alur:
    """`lama` up to the acceptance of the letter, the stages after it from `baru`. Errors: AlurKeliru."""
    awal = [satu for satu in lama.langkah.values() if satu.tahap is Tahap.PENUGASAN]
    lanjut = [satu for satu in baru.langkah.values() if satu.tahap is not Tahap.PENUGASAN]
    return susun(lama.awal, (*awal, *lanjut))


def akhiri_alur(alur: Alur, langkah: str, tindakan: Tindakan) -> Alur:
    """`alur` with one more act at `langkah` that ends it: `tindakan.lanjut` is the new end. Errors: AlurKeliru."""
    asal = alur.langkah[langkah]
    ditambah = replace(asal, tindakan=(*asal.tindakan, tindakan))
    semua = [ditambah if satu is asal else satu for satu in alur.langkah.values()]
    return susun(alur.awal, (*semua, Langkah(tindakan.lanjut, asal.tahap)))
