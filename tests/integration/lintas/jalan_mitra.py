"""Who does what on the road across instansi, read from the texts by hand.

The instansi that asks follows its regulation; who holds a role in the instansi asked follows from that one's own.
"""

from typing import NamedTuple

from tests.integration.lintas.conftest import BUPATI, KABID, KADIS, SEKDA

K, D, T, B = "karangasem", "dairi", "tanjabtim", "bintan"
PEMILIK = {K: KABID, D: KABID, T: "DPMPTSP", B: KADIS}
"""Who asks: the pimpinan unit of the work; in Bintan the Kepala Perangkat Daerah."""
PIMPINAN = {K: KABID, D: KABID, T: KADIS, B: KABID}
PENILAI = {K: KADIS, D: KADIS, T: KABID, B: KABID}
"""Over an Ahli Muda of a bidang of a dinas, by the regulation of the instansi asked."""
STAF = "staf"


class Perbuatan(NamedTuple):
    """One act: in the instansi asked or not, by the officer of which unit (or the person lent), the act."""

    di_sana: bool
    oleh: str
    kode: str


def jalan(pemohon: str, dituju: str) -> tuple[Perbuatan, ...]:
    """The acts after the first, until the letter is accepted.

    Karangasem 14 (4); Dairi B.2 a.3); Tanjung Jabung Timur 11 (4); Bintan 10 (4), 11 (1) and (2), 12 (3) b as read.
    """
    if pemohon == B:
        return (
            Perbuatan(True, SEKDA, "memutuskan_setuju"),
            Perbuatan(False, KADIS, "mengusulkan_tim"),
            Perbuatan(False, BUPATI, "menetapkan"),
            Perbuatan(True, STAF, "menerima"),
        )
    return (
        Perbuatan(False, SEKDA, "meneruskan_permohonan_setuju"),
        Perbuatan(True, SEKDA, "menginstruksikan_setuju"),
        Perbuatan(True, PIMPINAN[dituju], "merekomendasikan"),
        Perbuatan(True, PENILAI[dituju], "menjawab_ketersediaan_tersedia"),
        Perbuatan(True, PENILAI[dituju], "mengirim_daftar"),
        Perbuatan(True, SEKDA, "meneruskan_jawaban_setuju"),
        Perbuatan(True, PENILAI[dituju], "menugaskan"),
        Perbuatan(True, PIMPINAN[dituju], "menetapkan"),
        Perbuatan(True, STAF, "menerima"),
    )
