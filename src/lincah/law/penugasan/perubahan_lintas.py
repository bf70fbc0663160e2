"""Who may want a change of an assignment across instansi: it has one officer who sets it, and two sides that ask."""

from lincah.law.kernel import Alasan
from lincah.law.penugasan.aturan import BabPenugasan
from lincah.law.penugasan.perubahan import TERIMA, JenisPerubahan

DARI_DITUJU = frozenset({JenisPerubahan.PENGURANGAN, JenisPerubahan.PENGAKHIRAN})
"""What the instansi that lent its people may want of its own accord: to have them back."""


def check_sisi(bab: BabPenugasan, jenis: JenisPerubahan, *, pemilik: bool, miliknya: bool) -> Alasan:
    """May the side that wants this change want it? `pemilik`: it owns the work; `miliknya`: who leaves is its own."""
    if pemilik:
        return _alasan(bab, "diusulkan instansi pemilik pekerjaan", terpenuhi=True)
    if jenis not in DARI_DITUJU:
        return _alasan(bab, "hanya atas usul instansi pemilik pekerjaan", terpenuhi=False)
    kata = "instansi yang meminjamkan pegawai menariknya" if miliknya else "yang ditarik harus pegawai instansi sendiri"
    return _alasan(bab, kata, terpenuhi=miliknya)


def check_menambah(bab: BabPenugasan, langkah: str) -> Alasan:
    """People come in once everybody has accepted: otherwise one side could go on while the other still waits."""
    kata = "suratnya sudah diterima semua" if langkah != TERIMA else "tunggu sampai suratnya diterima semua"
    return _alasan(bab, kata, terpenuhi=langkah != TERIMA)


def perlu_persetujuan(jenis: JenisPerubahan, *, penetap_pemilik: bool) -> bool:
    """Must the instansi that lent people agree first? It lent them until a day; an officer of its own would not ask."""
    return jenis is JenisPerubahan.PERPANJANGAN and penetap_pemilik


def _alasan(bab: BabPenugasan, ringkas: str, *, terpenuhi: bool) -> Alasan:
    return Alasan.dari(bab.perubahan_lintas, terpenuhi=terpenuhi, ringkas=ringkas)
