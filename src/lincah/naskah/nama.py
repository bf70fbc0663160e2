"""How a person is named on a letter: gelar, pangkat, NIP, and which of them a signatory shows.

The rule of names is national (tata naskah dinas); docs/decisions/0007-letters.md tells which part asks for what.
"""

from dataclasses import dataclass
from enum import StrEnum

PANGKAT_PNS = {
    "I/a": "Juru Muda", "I/b": "Juru Muda Tingkat I", "I/c": "Juru", "I/d": "Juru Tingkat I",
    "II/a": "Pengatur Muda", "II/b": "Pengatur Muda Tingkat I", "II/c": "Pengatur", "II/d": "Pengatur Tingkat I",
    "III/a": "Penata Muda", "III/b": "Penata Muda Tingkat I", "III/c": "Penata", "III/d": "Penata Tingkat I",
    "IV/a": "Pembina", "IV/b": "Pembina Tingkat I", "IV/c": "Pembina Utama Muda", "IV/d": "Pembina Utama Madya",
    "IV/e": "Pembina Utama",
}  # fmt: skip


class KelasPenandaTangan(StrEnum):
    """Which rule of names a signatory falls under: the post, not the person."""

    KEPALA_DAERAH = "kepala_daerah"  # kepala daerah and wakil kepala daerah
    SEKRETARIS_DAERAH = "sekretaris_daerah"
    LAINNYA = "lainnya"


def kelas_peran(peran: str) -> KelasPenandaTangan:
    """The rule of names for whoever holds a post of this role."""
    kelas = {"bupati": KelasPenandaTangan.KEPALA_DAERAH, "sekretaris_daerah": KelasPenandaTangan.SEKRETARIS_DAERAH}
    return kelas.get(peran, KelasPenandaTangan.LAINNYA)


class JenisPemangkuan(StrEnum):
    """How the signatory holds the post on that day."""

    DEFINITIF = "definitif"
    PLT = "plt"
    PLH = "plh"
    PJ = "pj"


AWALAN = {JenisPemangkuan.PLT: "Plt. ", JenisPemangkuan.PLH: "Plh. ", JenisPemangkuan.PJ: "Pj. "}
# Plt. of a sekretaris daerah is not among those the rule strips of gelar; it is named as the sekretaris daerah is.
TANPA_GELAR = {
    KelasPenandaTangan.KEPALA_DAERAH: {JenisPemangkuan.PLT, JenisPemangkuan.PLH, JenisPemangkuan.PJ},
    KelasPenandaTangan.SEKRETARIS_DAERAH: {JenisPemangkuan.PLH, JenisPemangkuan.PJ},
    KelasPenandaTangan.LAINNYA: set(),
}


def nama_bergelar(nama: str, gelar_depan: str = "", gelar_belakang: str = "") -> str:
    """`Dr. Siti Rahma, S.Sos., M.Si.`: gelar around the name, a comma before those that follow."""
    depan = f"{gelar_depan.strip()} {nama.strip()}".strip()
    return f"{depan}, {gelar_belakang.strip()}" if gelar_belakang.strip() else depan


def nip_tercetak(nip: str) -> str:
    """`19800101 200501 1 001`: eighteen digits in groups of 8-6-1-3; anything else is left as it is."""
    if len(nip) == 18 and nip.isdigit():
        return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"
    return nip


def pangkat_golongan(golongan: str) -> str:
    """`Penata (III/c)` for a PNS, `Golongan IX` for a PPPK (who has no pangkat), empty when unknown."""
    if golongan in PANGKAT_PNS:
        return f"{PANGKAT_PNS[golongan]} ({golongan})"
    return f"Golongan {golongan}" if golongan else ""


def baris_jabatan(
    jabatan: str,
    *,
    jenis: JenisPemangkuan = JenisPemangkuan.DEFINITIF,
    atas_nama: str = "",
    untuk_beliau: tuple[str, ...] = (),
    delegasi: str = "",
) -> tuple[str, ...]:
    """The lines above the signature, top to bottom.

    `atas_nama` is the post whose authority is lent (a.n.); `untuk_beliau` the posts between it and `jabatan` (u.b.),
    highest first; `delegasi` names the written delegation (kind, number, date), printed small under the post.
    """
    sendiri = f"{AWALAN.get(jenis, '')}{jabatan},"
    baris: list[str] = []
    if atas_nama:
        baris.append(f"a.n. {atas_nama}")
    for antara in untuk_beliau:
        baris += [antara, "u.b."]
    baris.append(sendiri)
    if delegasi:
        baris.append(f"({delegasi})")
    return tuple(baris)


@dataclass(frozen=True, kw_only=True)
class PenandaTangan:
    """The officer who sets the letter. `jabatan` is what `baris_jabatan` gives; `nama` is bare, without gelar."""

    jabatan: tuple[str, ...]
    nama: str
    gelar_depan: str = ""
    gelar_belakang: str = ""
    pangkat_golongan: str = ""
    nip: str = ""
    kelas: KelasPenandaTangan = KelasPenandaTangan.LAINNYA
    jenis: JenisPemangkuan = JenisPemangkuan.DEFINITIF

    @property
    def nama_tercetak(self) -> str:
        """The name with or without gelar, as the rule of names for this post asks."""
        if self.jenis in TANPA_GELAR[self.kelas]:
            return self.nama
        return nama_bergelar(self.nama, self.gelar_depan, self.gelar_belakang)

    @property
    def baris_identitas(self) -> tuple[str, ...]:
        """Pangkat and NIP below the name; none for kepala daerah and sekretaris daerah."""
        if self.kelas is not KelasPenandaTangan.LAINNYA:
            return ()
        nip = f"NIP {nip_tercetak(self.nip)}" if self.nip else ""
        return tuple(baris for baris in (self.pangkat_golongan, nip) if baris)

    @property
    def jabatan_sebaris(self) -> str:
        """The post in one line, for registers and the verification page."""
        return " ".join(baris for baris in self.jabatan if not baris.startswith("(")).rstrip(",")


def bertitik(kalimat: str) -> str:
    """The sentence with one full stop, also where it ends in a degree: `… kepada Siti, S.T.`"""
    return f"{kalimat.rstrip('.')}."
