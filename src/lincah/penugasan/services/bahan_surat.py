"""What the words of a letter of a request are made of."""

from dataclasses import dataclass
from datetime import date

from lincah.law.kedudukan import Kosakata
from lincah.naskah.surat import Penerima
from lincah.naskah.tanggal import tanggal_panjang
from lincah.penugasan.models import Penugasan, Permohonan

PERMOHONAN = ("surat_permohonan_pelibatan", "surat_permohonan_sukarela", "surat_permohonan_persetujuan")
"""Kinds called surat permohonan where an answer names them."""


@dataclass(frozen=True, slots=True)
class BahanSurat:
    """What the words are made of. `rujukan` and `persetujuan`: kind, number and day of the last request
    and of the approval by the penilai, as far as the case has them; `kata`: what was typed.

    What the table of the flow says: `nama` of the letter, `perbuatan` of the step, `hasil` ('' where it has one only),
    `kepada` whom, `isian` demanded with what the case knows of it. `sendiri`: signed as a person, not from a post.
    """

    penugasan: Penugasan
    permohonan: Permohonan
    kosakata: Kosakata
    dasar: str
    masa: str
    orang: tuple[Penerima, ...]
    ditolak: tuple[str, ...]
    disetujui: bool
    kata: str
    rujukan: tuple[str, str, date] | None
    persetujuan: tuple[str, str, date] | None
    nama: str
    perbuatan: str
    hasil: str
    kepada: tuple[str, ...]
    isian: tuple[tuple[str, str], ...]
    sendiri: bool

    @property
    def judul(self) -> str:
        """The name of the work."""
        return self.penugasan.judul

    @property
    def menjawab(self) -> str:
        """`surat permohonan Nomor … tanggal …`, as far as there is one."""
        if self.rujukan is None:
            return "permohonan yang disampaikan"
        jenis, nomor, tanggal = self.rujukan
        nama = self.kosakata.sebut(jenis) if jenis not in PERMOHONAN else "surat permohonan"
        return f"{nama} Nomor {nomor} tanggal {tanggal_panjang(tanggal)}"

    @property
    def kriteria(self) -> str:
        """How many people of which kind, where nobody is asked for by name."""
        minta = self.permohonan
        kata = " ".join(self.kosakata.sebut(satu) for satu in (minta.kelas, minta.jenjang) if satu)
        return f"{minta.jumlah} orang {kata or 'pegawai'}"
