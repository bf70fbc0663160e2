"""What may change in an assignment that runs, and when: the period, the people, its end."""

from datetime import date
from enum import StrEnum

from lincah.law.alur import PARAF, Alur, Tahap, Tindakan
from lincah.law.kernel import Alasan
from lincah.law.penugasan.aturan import BabPenugasan

DIAKHIRI, GUGUR = "diakhiri", "gugur"
"""Ends that no flow begins with: ended by its penetap before it was done; a request nobody answered."""
BELUM_DITUGASKAN = ("menetapkan", "memperbaiki_konsep")
TERIMA = "menerima"


class JenisPerubahan(StrEnum):
    """What changes. Stored by value."""

    PERPANJANGAN = "perpanjangan"
    """A later end."""
    PENGGANTIAN = "penggantian"
    """One person in the place of another."""
    PENAMBAHAN = "penambahan"
    """One more person."""
    PENGURANGAN = "pengurangan"
    """One person less."""
    PERGANTIAN_KETUA = "pergantian_ketua"
    """Another ketua among the same people."""
    PENGAKHIRAN = "pengakhiran"
    """The end before the work is done; a team is dissolved."""


SUSUNAN = frozenset(JenisPerubahan) - {JenisPerubahan.PERPANJANGAN, JenisPerubahan.PENGAKHIRAN}
"""The changes of people."""


def check_dapat_diubah(bab: BabPenugasan, alur: Alur, langkah: str, jenis: JenisPerubahan) -> tuple[Alasan, ...]:
    """May an assignment at this step be changed so? People not under review: no tier is passed over."""
    tahap = alur.langkah[langkah].tahap
    berjalan = not alur.selesai(langkah) and (tahap is not Tahap.PENUGASAN or langkah == TERIMA)
    kata = "sudah ditetapkan dan masih berjalan" if berjalan else "belum ditetapkan atau sudah berakhir"
    alasan = (Alasan.dari(bab.perubahan, terpenuhi=berjalan, ringkas=f"penugasan ini {kata}"),)
    if jenis not in SUSUNAN or not berjalan:
        return alasan
    bebas = tahap is not Tahap.EVALUASI
    kata = (
        "hasilnya belum direviu; susunan yang baru melalui setiap tingkat reviunya"
        if bebas
        else "hasilnya sedang direviu; orangnya dapat diubah setelah hasil itu dikembalikan"
    )
    return (*alasan, Alasan.dari(bab.perubahan, terpenuhi=bebas, ringkas=kata))


def check_perpanjangan(bab: BabPenugasan, lama: date, baru: date, hari: date) -> Alasan:
    """Is the new end later than the old one, and not past?"""
    ringkas = f"masa tugas diperpanjang dari {lama:%d-%m-%Y} menjadi {baru:%d-%m-%Y}"
    return Alasan.dari(bab.perubahan, terpenuhi=baru > lama and baru >= hari, ringkas=ringkas)


def tindakan_akhir(bab: BabPenugasan) -> Tindakan:
    """The act by which a penetap ends an assignment before it is done."""
    return Tindakan("mengakhiri", ("penetap",), DIAKHIRI, bab.perubahan, menunggu=False, wajib=("alasan",))


def tindakan_gugur(bab: BabPenugasan, pelaku: tuple[str, ...]) -> Tindakan:
    """What happens to a request that `pelaku` did not answer in time; nobody does it."""
    return Tindakan("menggugurkan", pelaku, GUGUR, bab.gugur, menunggu=False)


def check_menunggu_jawaban(alur: Alur, langkah: str) -> bool:
    """Is the case a request that still waits for its answer?"""
    menunggu = alur.langkah[langkah].tahap is Tahap.PENUGASAN and not alur.selesai(langkah)
    return menunggu and langkah not in (*BELUM_DITUGASKAN, TERIMA) and not langkah.startswith(PARAF)
