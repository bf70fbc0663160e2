"""The chapter on penugasan on pages: ways and scopes with their letters, ketua tim, other rules."""

from dataclasses import dataclass

from lincah.law.kedudukan import Kosakata
from lincah.law.kernel import Ketentuan
from lincah.law.penugasan import Instrumen, Status
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import STATUS, besar, lingkup
from lincah.peraturan.uraian.penugasan import aturan_ketua, aturan_penerimaan, aturan_pengusul, sebut_instrumen
from lincah.web.peraturan_isi.gugus import Gugus, baris_aturan
from lincah.web.peraturan_isi.jangkar import Dasar, Penjangkar

LENCANA = {Status.TERBUKA: "selesai", Status.TERTUTUP: "ditolak", Status.TIDAK_DIATUR: "lain"}


@dataclass(frozen=True, slots=True)
class BarisInstrumen:
    """One way within one scope. `keadaan`: the badge of the status; `alur`: the number of its flow, 0 without one."""

    cara: str
    lingkup: str
    keadaan: str
    status: str
    naskah: str
    penetap: str
    ketentuan: Ketentuan[Status]
    dasar: Dasar
    alur: int


def baris_instrumen(
    profil: Profil, jangkar: Penjangkar, alur: dict[tuple[str, str], int]
) -> tuple[BarisInstrumen, ...]:
    """Every way within every scope. `alur`: the number of the flow of a way within a scope."""
    return tuple(
        _instrumen(satu, profil.kosakata, jangkar, alur.get((satu.cara, satu.lingkup), 0))
        for satu in profil.penugasan.instrumen
    )


def gugus_pengusul(profil: Profil, jangkar: Penjangkar) -> Gugus:
    """Who considers and proposes the people, scope by scope."""
    isi = baris_aturan(jangkar, aturan_pengusul(profil))
    return Gugus("pengusul", "Yang mengusulkan", isi, kosong="Peraturan ini tidak mengatur siapa yang mengusulkan.")


def gugus_ketua(profil: Profil, jangkar: Penjangkar) -> Gugus:
    """Must a team have a ketua, of which class, from where."""
    kosakata = profil.kosakata
    isi = tuple(
        baris
        for satu in profil.penugasan.ketua
        for baris in baris_aturan(jangkar, aturan_ketua(kosakata, satu), f"ketua tim {lingkup(kosakata, satu.lingkup)}")
    )
    return Gugus("ketua", "Ketua Tim Kerja", isi, kosong="Peraturan ini tidak mengatur ketua tim.")


def gugus_penerimaan(profil: Profil, jangkar: Penjangkar) -> Gugus:
    """Receipt, several tasks at once, several signatories, changes."""
    isi = baris_aturan(jangkar, aturan_penerimaan(profil.kosakata, profil.penugasan))
    return Gugus("penerimaan", "Penerimaan, rangkap tugas, perubahan", isi)


def _instrumen(satu: Instrumen, kosakata: Kosakata, jangkar: Penjangkar, alur: int) -> BarisInstrumen:
    status = satu.status.nilai
    cara = besar(kosakata.sebut(satu.cara))
    naskah, penetap = sebut_instrumen(kosakata, satu) if status is Status.TERBUKA else ("", "")
    return BarisInstrumen(
        cara=cara,
        lingkup=besar(kosakata.sebut(satu.lingkup)),
        keadaan=LENCANA[status],
        status=STATUS[status],
        naskah=naskah,
        penetap=penetap,
        ketentuan=satu.status,
        dasar=jangkar.dasar(satu.status, f"{cara} {kosakata.sebut(satu.lingkup)}: {STATUS[status]}"),
        alur=alur,
    )
