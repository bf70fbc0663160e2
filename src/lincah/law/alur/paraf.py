"""The initials a draft needs before its letter is set, as steps of the flow: one officer after the other."""

from dataclasses import replace

from lincah.law.alur.tabel import Alur, Langkah, Tindakan, susun
from lincah.law.kernel import Ketentuan, Landasan

SURAT = "menetapkan"
"""The step at which the letter is set."""
PARAF, PEMARAF = "memaraf_", "pemaraf_"
"""How the steps of initials begin, and the roles that act there."""
MEMARAF, KEMBALI, PERBAIKAN = "memaraf", "mengembalikan_konsep", "memperbaiki_konsep"


def sisipkan_paraf(alur: Alur, banyak: int) -> Alur:
    """`alur` with `banyak` steps of initials before the letter is set; a draft sent back passes them all again.

    Which officers these are is a setting of the instansi; that there is a signature to prepare stands in the article
    of the letter. Errors: AlurKeliru.
    """
    if not banyak:
        return alur
    surat = alur.langkah[SURAT]
    paraf = [_langkah(surat, nomor, banyak) for nomor in range(1, banyak + 1)]
    semua = [_lewat_paraf(satu) for satu in alur.langkah.values()]
    letak = list(alur.langkah).index(SURAT)
    return susun(_tujuan(alur.awal), (*semua[:letak], *paraf, *semua[letak:]))


def lepas_paraf(alur: Alur) -> Alur:
    """`alur` without its steps of initials: as it is known where they are not given. Errors: AlurKeliru."""
    semua = [satu for kode, satu in alur.langkah.items() if not kode.startswith(PARAF)]
    return susun(tanpa_paraf(alur.awal), tuple(map(_lepas, semua))) if len(semua) < len(alur.langkah) else alur


def tanpa_paraf(langkah: str) -> str:
    """The step as the other instansi of a case knows it: initials are given before the letter is set."""
    return SURAT if langkah.startswith(PARAF) else langkah


def dari_konsep(alur: Alur) -> bool:
    """Does the case begin with the draft of its letter, and not with a request?"""
    return menuju_surat(alur.awal)


def menuju_surat(langkah: str) -> bool:
    """Is it the first step of a draft: its first initials, or the setting itself?"""
    return langkah in (SURAT, f"{PARAF}1")


def belum_diparaf(alur: Alur, langkah: str) -> tuple[str, ...]:
    """The roles whose initials are missing at this step, in order; none outside the steps of initials."""
    if not langkah.startswith(PARAF):
        return ()
    semua = [kode for kode in alur.langkah if kode.startswith(PARAF)]
    return tuple(kode.replace(PARAF, PEMARAF) for kode in semua[semua.index(langkah) :])


def _lepas(langkah: Langkah) -> Langkah:
    return replace(langkah, tindakan=tuple(replace(t, lanjut=tanpa_paraf(t.lanjut)) for t in langkah.tindakan))


def _tujuan(langkah: str) -> str:
    return f"{PARAF}1" if langkah == SURAT else langkah


def _lewat_paraf(langkah: Langkah) -> Langkah:
    return replace(langkah, tindakan=tuple(replace(satu, lanjut=_tujuan(satu.lanjut)) for satu in langkah.tindakan))


def _langkah(surat: Langkah, nomor: int, banyak: int) -> Langkah:
    dasar = Ketentuan(MEMARAF, surat.tindakan[0].dasar.rujukan, Landasan.PENGATURAN)
    pelaku, lanjut = (f"{PEMARAF}{nomor}",), SURAT if nomor == banyak else f"{PARAF}{nomor + 1}"
    paraf = Tindakan(MEMARAF, pelaku, lanjut, dasar)
    kembali = Tindakan(KEMBALI, pelaku, PERBAIKAN, dasar, menunggu=False, wajib=("catatan",))
    lain = [satu for satu in surat.tindakan if satu.kode not in (SURAT, KEMBALI)]
    return Langkah(f"{PARAF}{nomor}", surat.tahap, (paraf, kembali, *lain))
