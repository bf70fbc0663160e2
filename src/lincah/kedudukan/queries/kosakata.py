"""The words for kinds of unit and structural roles: those of the regulation in force on a day."""

from datetime import date

from lincah.law.kedudukan import Kosakata
from lincah.peraturan import muat_kosakata, muat_profil
from lincah.registry.konteks import instansi_kini
from lincah.registry.queries import profil_sejak

Pilihan = list[tuple[str, str]]


def kosakata_pada(tanggal: date) -> Kosakata:
    """The vocabulary of the regulation in force that day in the present instansi.

    Before the first regulation its words already hold, for the structure it found; without any, the shared words.
    """
    return _sejak(tanggal)[0]


def pilihan_jenis(tanggal: date) -> Pilihan:
    """Code and name of every kind of unit one may open on `tanggal` or later."""
    return list({kode: satu.nama for kosa in _sejak(tanggal) for kode, satu in kosa.jenis_unit.items()}.items())


def pilihan_peran(tanggal: date) -> Pilihan:
    """Code and name of every role a post opened on `tanggal` or later may bear."""
    return list({kode: nama for kosa in _sejak(tanggal) for kode, nama in kosa.peran_jabatan().items()}.items())


def _sejak(tanggal: date) -> tuple[Kosakata, ...]:
    profil = profil_sejak(instansi_kini(), tanggal)
    return tuple(muat_profil(satu).kosakata for satu in profil) or (muat_kosakata(),)
