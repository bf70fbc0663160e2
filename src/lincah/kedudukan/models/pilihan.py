"""Values a column may hold. Classes and levels are national law; a test keeps them equal to the shared vocabulary.

Kinds of unit and structural roles are no closed list: they are words of the regulation in force
(`queries.kosakata`), and a column holds their code.
"""

from django.db.models import TextChoices

PANJANG_KODE = 40
KODE = r"^[a-z][a-z0-9_]*$"
"""The shape of a code of the vocabulary."""


class KelasJabatan(TextChoices):
    """Class of a post."""

    KEPALA_DAERAH = "kepala_daerah", "Kepala Daerah"
    JPT_PRATAMA = "jpt_pratama", "Pejabat Pimpinan Tinggi Pratama"
    ADMINISTRATOR = "administrator", "Pejabat Administrator"
    PENGAWAS = "pengawas", "Pejabat Pengawas"
    JF = "jf", "Pejabat Fungsional"
    PELAKSANA = "pelaksana", "Pelaksana"


class JenjangJabatan(TextChoices):
    """Level of a jabatan fungsional; no other class has one."""

    AHLI_UTAMA = "ahli_utama", "Ahli Utama"
    AHLI_MADYA = "ahli_madya", "Ahli Madya"
    AHLI_MUDA = "ahli_muda", "Ahli Muda"
    AHLI_PERTAMA = "ahli_pertama", "Ahli Pertama"
    PENYELIA = "penyelia", "Penyelia"
    MAHIR = "mahir", "Mahir"
    TERAMPIL = "terampil", "Terampil"
    PEMULA = "pemula", "Pemula"


class StatusPegawai(TextChoices):
    """Kind of officer. A Kepala Daerah is elected, is no Pegawai ASN and has no NIP.

    An officer of another instansi is known here by name only: never active, without NIP, account or post.
    """

    PNS = "pns", "PNS"
    PPPK = "pppk", "PPPK"
    PEJABAT_NEGARA = "pejabat_negara", "Pejabat negara"
    INSTANSI_LAIN = "instansi_lain", "Pegawai instansi lain"

    @classmethod
    def sendiri(cls) -> list[tuple[str, str]]:
        """The kinds one may be registered as here."""
        return [satu for satu in cls.choices if satu[0] != cls.INSTANSI_LAIN]


class JenisPemangkuan(TextChoices):
    """How a post is held."""

    DEFINITIF = "definitif", "Definitif"
    PLT = "plt", "Pelaksana Tugas"
    PLH = "plh", "Pelaksana Harian"
    PJ = "pj", "Penjabat"


class Kewenangan(TextChoices):
    """What one post may delegate to another."""

    MENETAPKAN_PENUGASAN = "menetapkan_penugasan", "Menetapkan penugasan"
    PENILAIAN_KINERJA = "penilaian_kinerja", "Penilaian kinerja"
    MEMARAF = "memaraf", "Memaraf konsep surat"
