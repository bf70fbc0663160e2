"""Who may want a change of a running case, and who sets its letter."""

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Kewenangan
from lincah.kedudukan.queries import Pegangan
from lincah.law.penugasan import BERWENANG_DITUJU
from lincah.penugasan.models import PegawaiMitra, Perubahan
from lincah.penugasan.peran import PENETAP_LAIN
from lincah.penugasan.services.lintas.sisi import SisiPerkara
from lincah.penugasan.services.perubahan.rancangan import Peran, RancanganUbahan, rancang_ubahan
from lincah.penugasan.services.perubahan.ubahan import Ubahan
from lincah.penugasan.services.tindakan import peran_aktor


def rancang_usulan(aktor: Aktor, perubahan: Perubahan, daftar: Peran) -> RancanganUbahan:
    """What follows from a change that was proposed, on either side of a case. Errors: UsulanKeliru."""
    asing = PegawaiMitra.objects.filter(pk=perubahan.pengusul_id).exists()
    return rancang_ubahan(aktor, perubahan.penugasan, Ubahan.dari_dict(perubahan.isi), daftar, asing=asing)


def pengusul_ubahan(sisi: SisiPerkara | None) -> tuple[str, ...]:
    """The roles that propose a change; who lent people through the other instansi's letter does so as its officer."""
    meminjamkan = sisi is not None and not sisi.pemilik and not sisi.menetapkan
    return ("pengusul", "penetap", *((BERWENANG_DITUJU,) if meminjamkan else ()))


def boleh_mengubah(sisi: SisiPerkara | None) -> set[str]:
    """The roles to whose holders some change of the case is open."""
    return {*pengusul_ubahan(sisi), PENETAP_LAIN}


def sebagai_penetap(aktor: Aktor, daftar: Peran, penetap_id: int | None) -> Pegangan | None:
    """The post, or the delegation, by which `aktor` sets a letter that is `penetap_id`'s; None for anybody else."""
    if penetap_id is None:
        return None
    sekarang = {satu.jabatan_id for satu in daftar if satu.peran == "penetap"}
    if penetap_id in sekarang:
        return peran_aktor(aktor, daftar).get("penetap")
    return aktor.cari(penetap_id, Kewenangan.MENETAPKAN_PENUGASAN)
