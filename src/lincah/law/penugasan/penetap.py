"""Who sets the letter: the role the regulation names, resolved for every person of the assignment."""

from lincah.law.kedudukan import Kosakata, Penanda, Pos
from lincah.law.kernel import Alasan, Ketentuan
from lincah.law.penugasan.aturan import BabPenugasan, Instrumen
from lincah.law.penugasan.bahan import Anggota, RencanaPenugasan


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
    per_orang = [_menurut_peran(instrumen.penetap, satu) for satu in rencana.anggota]
    if not per_orang or any(not satu for satu in per_orang):
        return {}
    if all(rencana.pengusul.id in satu for satu in per_orang):
        return {rencana.pengusul.id: rencana.pengusul}
    return {pos.id: pos for satu in per_orang for pos in list(satu.values())[:1]}


def _menurut_peran(penetap: Penanda, anggota: Anggota) -> dict[int, Pos]:
    kedudukan = anggota.kedudukan
    menurut = {"penilai": kedudukan.penilai.jawaban, "pimpinan_unit": kedudukan.pimpinan_unit.jawaban}
    pos = [menurut[satu] for satu in penetap if satu in menurut]
    return {satu.id: satu for satu in pos if satu is not None}
