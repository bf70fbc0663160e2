"""Classes of office and levels of functional office: national law, the same in every regulation."""

from enum import StrEnum


class Kelas(StrEnum):
    """The class of a jabatan. Stored by value. Source: UU 20/2023; PP 11/2017."""

    KEPALA_DAERAH = "kepala_daerah"
    """Bupati: an elected head, not Pegawai ASN."""
    JPT_PRATAMA = "jpt_pratama"
    """Pejabat Pimpinan Tinggi Pratama, equated with Eselon II."""
    ADMINISTRATOR = "administrator"
    """Pejabat Administrator, equated with Eselon III."""
    PENGAWAS = "pengawas"
    """Pejabat Pengawas, equated with Eselon IV."""
    JF = "jf"
    """Pejabat Fungsional."""
    PELAKSANA = "pelaksana"
    """Pejabat Pelaksana."""


class Jenjang(StrEnum):
    """The level of a jabatan fungsional. Stored by value. Source: PP 11/2017 Pasal 69."""

    AHLI_UTAMA = "ahli_utama"
    """Highest of keahlian."""
    AHLI_MADYA = "ahli_madya"
    """Third of keahlian."""
    AHLI_MUDA = "ahli_muda"
    """Second of keahlian."""
    AHLI_PERTAMA = "ahli_pertama"
    """First of keahlian."""
    PENYELIA = "penyelia"
    """Highest of keterampilan."""
    MAHIR = "mahir"
    """Third of keterampilan."""
    TERAMPIL = "terampil"
    """Second of keterampilan."""
    PEMULA = "pemula"
    """First of keterampilan."""


KETERAMPILAN = frozenset({Jenjang.PENYELIA, Jenjang.MAHIR, Jenjang.TERAMPIL, Jenjang.PEMULA})
STRUKTURAL = frozenset({Kelas.JPT_PRATAMA, Kelas.ADMINISTRATOR, Kelas.PENGAWAS})
BUPATI, SEKRETARIS_DAERAH = "bupati", "sekretaris_daerah"
"""Structural roles of the two officers over the whole region; they stand in every vocabulary."""
JF_PIMPINAN = "jf_pimpinan"
"""Selector for a Pejabat Fungsional who leads a unit kerja mandiri."""
