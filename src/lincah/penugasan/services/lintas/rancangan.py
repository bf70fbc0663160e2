"""The facts of a request to another instansi: who acts for ours is known, theirs are told apart only."""

from dataclasses import dataclass

from lincah.exchange.models import Mitra
from lincah.kedudukan.queries import Kini
from lincah.law.kedudukan import Pos
from lincah.law.penugasan import BERWENANG_DITUJU, BERWENANG_PEMOHON, Pihak, Tempat, pejabat_mitra, pihak_mitra
from lincah.law.penugasan import tempat_mitra as tempat_di
from lincah.penugasan.services.galat import UsulanKeliru

TIDAK_DIKENAL = "Instansi itu belum menjadi mitra pertukaran, atau pertukarannya dihentikan; pilih instansi lain."


@dataclass(frozen=True, slots=True)
class SisiMitra:
    """The side asked, as far as this instansi knows it, and the officers who act for either instansi."""

    asal: Pihak
    tempat: Tempat
    pejabat: dict[str, Pos]


def sisi_mitra(pada: Kini, mitra_id: int) -> SisiMitra:
    """The side of a mitra. Errors: UsulanKeliru when it is none."""
    nama = Mitra.objects.filter(pk=mitra_id, aktif=True).values_list("nama", flat=True).first()
    if nama is None:
        raise UsulanKeliru(TIDAK_DIKENAL)
    sendiri = pejabat_berwenang(pada)
    pejabat = {BERWENANG_DITUJU: pejabat_mitra(nama)} | ({BERWENANG_PEMOHON: sendiri} if sendiri else {})
    return SisiMitra(pihak_mitra(nama), tempat_di(nama), pejabat)


def pejabat_berwenang(pada: Kini) -> Pos | None:
    """The post that acts for this instansi towards others, as its own regulation is read; None when there is none."""
    peran = pada.profil.penugasan.pejabat_berwenang.nilai
    return next((pos for pos in pada.pos.values() if pos.peran == peran), None)
