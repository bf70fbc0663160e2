"""Who sets the letter: the role the regulation names, resolved for every person of the assignment."""

from lincah.law.kedudukan import Kosakata, Pos
from lincah.law.kernel import Alasan, Ketentuan
from lincah.law.penugasan.aturan import BabPenugasan, Instrumen, Lingkup
from lincah.law.penugasan.bahan import RencanaPenugasan
from lincah.law.penugasan.pihak import PENILAI, PIMPINAN, Pihak, cari_pos

_ATASAN = frozenset({PENILAI, PIMPINAN})
"""Who may set a letter for people of several units without being asked: the superiors of each of them."""


def check_penetap(
    bab: BabPenugasan, kosakata: Kosakata, instrumen: Instrumen, rencana: RencanaPenugasan
) -> tuple[Pos | None, Alasan]:
    """The post that sets the letter (None when nobody can be named), and the reason."""
    calon = _calon_penetap(instrumen, rencana)
    if not calon:
        ringkas = (
            f"penetap seharusnya {kosakata.sebut_semua(instrumen.penetap or ('pejabat',))}, tetapi belum dapat ditunjuk"
        )
        return None, Alasan.dari(instrumen.status, terpenuhi=False, ringkas=ringkas)
    penetap = min(calon.values(), key=lambda pos: rencana.kedalaman.get(pos.id, 0))
    dasar: Ketentuan[object] = instrumen.status if len(calon) == 1 else bab.penetap_tim
    ringkas = f"{kosakata.sebut(instrumen.naskah)} ditetapkan {penetap.nama}"
    return penetap, Alasan.dari(dasar, terpenuhi=True, ringkas=ringkas)


def _calon_penetap(instrumen: Instrumen, rencana: RencanaPenugasan) -> dict[int, Pos]:
    """The proposer, when everybody's penetap may be he or she; else those whom the first role of the rule names."""
    per_orang = [_menurut_peran(instrumen, rencana, satu) for satu in rencana.asal]
    if not per_orang or any(not satu for satu in per_orang):
        return {}
    if all(rencana.pengusul.id in satu for satu in per_orang):
        return {rencana.pengusul.id: rencana.pengusul}
    return {pos.id: pos for satu in per_orang for pos in list(satu.values())[:1]}


def _menurut_peran(instrumen: Instrumen, rencana: RencanaPenugasan, pihak: Pihak) -> dict[int, Pos]:
    """The officers over one person whom the rule names, first named first.

    Beyond the unit only superiors of the person: whoever else signs there does so on a request, which has its own flow.
    """
    peran = [satu for satu in instrumen.penetap if instrumen.lingkup is Lingkup.DALAM_UNIT or satu in _ATASAN]
    semua = (cari_pos(satu, rencana.cara, pihak, (pihak,), rencana.pejabat) for satu in peran)
    return {pos.id: pos for satu in semua for pos in satu}
