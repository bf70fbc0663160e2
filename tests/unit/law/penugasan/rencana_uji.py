"""Intended assignments in a few lines: a structure, who is chosen in which unit, who proposes."""

from dataclasses import dataclass

from lincah.law.kedudukan import Jenjang, Kelas, Orang, Penyimpul, Pos, Struktur
from lincah.law.kernel import Simpulan
from lincah.law.penugasan import (
    Anggota,
    Bentuk,
    Cara,
    Jalan,
    Pihak,
    RencanaPenugasan,
    Tempat,
    check_penugasan,
    pd_dari,
)
from lincah.law.profil import Profil

INSTANSI = "kabupaten"


@dataclass(frozen=True)
class Dipilih:
    """One person to be assigned: where he or she sits, and what is special."""

    unit_id: int
    kelas: Kelas = Kelas.PELAKSANA
    jenjang: Jenjang | None = None
    ketua: bool = False
    ditetapkan: bool = True
    instansi: str = INSTANSI


def plan(
    profil: Profil,
    struktur: Struktur,
    pengusul: int,
    *dipilih: Dipilih,
    cara: Cara = Cara.PENUNJUKAN,
    bentuk: Bentuk | None = None,
) -> RencanaPenugasan:
    """The plan of the leader of unit `pengusul`; a tim unless one person is chosen."""
    pos = struktur.unit[pengusul].pimpinan
    assert pos
    anggota = tuple(_anggota(profil, struktur, id, satu) for id, satu in enumerate(dipilih, 101))
    return RencanaPenugasan(
        cara=cara,
        bentuk=bentuk or (Bentuk.TIM if len(dipilih) > 1 else Bentuk.INDIVIDU),
        pengusul=pos,
        tempat=Tempat(pos.id, struktur.garis(pengusul)[-1].id, INSTANSI),
        anggota=anggota,
        asal=tuple(_pihak(struktur, *satu) for satu in zip(dipilih, anggota, strict=True)),
        pejabat={satu.peran: satu for satu in _pos(struktur) if satu.peran in ("bupati", "sekretaris_daerah")},
        kedalaman={id: len(struktur.garis(id)) for id in struktur.unit},
    )


def derive(profil: Profil, struktur: Struktur, pengusul: int, *dipilih: Dipilih, **lain: object) -> Simpulan[Jalan]:
    """The road of such a plan under the regulation."""
    rencana = plan(profil, struktur, pengusul, *dipilih, **lain)  # type: ignore[arg-type]
    return check_penugasan(profil.penugasan, profil.kedudukan, profil.kosakata, rencana)


def barred(simpulan: Simpulan[Jalan]) -> list[str]:
    return [alasan.ringkas for alasan in simpulan.halangan]


def _anggota(profil: Profil, struktur: Struktur, id: int, satu: Dipilih) -> Anggota:
    orang = Orang(satu.kelas, satu.unit_id, satu.jenjang, ditetapkan=satu.ditetapkan)
    kedudukan = Penyimpul(profil.kedudukan, profil.kosakata, struktur).simpulkan(orang)
    pimpinan = kedudukan.pimpinan_unit.jawaban
    tempat = Tempat(pimpinan.id if pimpinan else None, struktur.garis(satu.unit_id)[-1].id, satu.instansi)
    return Anggota(id, f"Pegawai {id}", satu.kelas, kedudukan, tempat, satu.ditetapkan, satu.ketua)


def _pihak(struktur: Struktur, satu: Dipilih, anggota: Anggota) -> Pihak:
    kedudukan, pd = anggota.kedudukan, pd_dari(struktur, satu.unit_id)
    garis = struktur.garis_mandiri(satu.unit_id)
    return Pihak(kedudukan.pimpinan_unit.jawaban, kedudukan.penilai.jawaban, pd.pimpinan, garis)


def _pos(struktur: Struktur) -> list[Pos]:
    return [unit.pimpinan for unit in struktur.unit.values() if unit.pimpinan]
