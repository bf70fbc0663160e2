"""The unit that owns the work of a request: what holds for people at its work, and who coordinates them."""

from collections.abc import Sequence
from dataclasses import replace

from lincah.kedudukan.queries import Kini, OrangKini
from lincah.law.kedudukan import Jenjang, KedudukanOrang, Kelas, Orang, Pos
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.penugasan import Koordinasi, Pihak, cari_koordinasi
from lincah.penugasan.services.pihak import susun_pihak


def kedudukan_pemilik(pada: Kini, unit_id: int, contoh: Orang) -> KedudukanOrang:
    """What holds for such a person in the unit that owns the work: of all kinds, one whom that unit's head leads.

    A head with no penilai or pimpinan below is both: the direct superior of whoever works for that unit.
    """
    semua = [
        replace(contoh, unit_id=unit_id, pos_id=None, peran="", ditetapkan=True),
        Orang(Kelas.PELAKSANA, unit_id, ditetapkan=True),
        *(Orang(Kelas.JF, unit_id, jenjang, ditetapkan=True) for jenjang in Jenjang),
    ]
    simpulan = [pada.penyimpul.simpulkan(satu) for satu in semua]
    pimpinan = pada.struktur.unit[unit_id].pimpinan
    cocok = next((satu for satu in simpulan if satu.pimpinan_unit.jawaban == pimpinan), simpulan[0])
    if pimpinan is None:
        return cocok
    dasar = Alasan.dari(
        pada.profil.kedudukan.penilai_umum, terpenuhi=True, ringkas=f"{pimpinan.nama} memimpin langsung"
    )
    langsung: Simpulan[Pos | None] = Simpulan(pimpinan, (dasar,))
    return replace(
        cocok,
        penilai=cocok.penilai if cocok.penilai.jawaban else langsung,
        pimpinan_unit=cocok.pimpinan_unit if cocok.pimpinan_unit.jawaban else langsung,
    )


def pihak_pemilik(pada: Kini, unit_id: int, kedudukan: KedudukanOrang) -> Pihak:
    """The side that owns the work; its penilai is the one above where the head of the unit is penilai too."""
    pihak = susun_pihak(pada, unit_id, kedudukan)
    pos = pihak.pimpinan_unit
    if pos is None or pihak.penilai != pos:
        return pihak
    memimpin = Orang(pos.kelas, pos.unit_id, peran=pos.peran, pos_id=pos.id)
    return replace(pihak, penilai=pada.penyimpul.simpulkan(memimpin).penilai.jawaban)


def koordinasi_pemilik(
    pada: Kini, unit_id: int, kedudukan: KedudukanOrang, sendiri: Sequence[OrangKini], ketua: int | None
) -> Koordinasi | None:
    """Who may coordinate: over the own people in the team (the ketua first), else over whoever works for the unit."""
    acuan = next((satu for satu in sendiri if satu.pegawai_id == ketua), next(iter(sendiri), None))
    letak = (acuan.orang.unit_id, acuan.kedudukan) if acuan else (unit_id, kedudukan)
    return cari_koordinasi(pada.struktur, unit_id, *letak)


def calon_koordinator(pada: Kini, unit_id: int, pengusul_id: int) -> tuple[Pos, ...]:
    """The posts that may be appointed to coordinate people of other units at the work of this one, by name."""
    kedudukan = kedudukan_pemilik(pada, unit_id, Orang(Kelas.PELAKSANA, unit_id))
    hasil = koordinasi_pemilik(pada, unit_id, kedudukan, (), None)
    pos = hasil.pos if hasil and hasil.ditunjuk else ()
    return tuple(sorted((satu for satu in pos if satu.id != pengusul_id), key=lambda satu: satu.nama))
