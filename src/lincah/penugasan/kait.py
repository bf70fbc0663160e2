"""The port for the chapter of the work: what its acts leave behind, and how one crosses to another instansi."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, Protocol

from lincah.audit.services import Perintah
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.penugasan.models import Penugasan

Isi = Mapping[str, Any]
Efek = Callable[[Aktor, Penugasan, Pegangan | None, Isi], Isi]
Tulis = Callable[[int], Mapping[str, str]]
Baca = Callable[[Mapping[str, str]], int]


class Kerja(Protocol):
    """The chapter of the work."""

    def efek(self, tindakan: str) -> Efek | None:
        """What this act leaves behind."""

    def serahkan(
        self, aktor: Aktor, penugasan: Penugasan, dari: int, kepada: int | None, nomor: Collection[int] = ()
    ) -> Isi:
        """Give the open activities of a person (id) to another, and those of `nomor` (places in the breakdown) whether
        open or not. Returns how many went (`rincian_diserahkan`) and which (`nomor_kegiatan`), nothing where none did.

        Errors: UsulanKeliru when nobody takes them.
        """

    def perintah_akhir(self, penugasan: Penugasan) -> Perintah:
        """What takes away the waits of the work that end with the case; it goes along with the event that ends it."""

    def tulis(self, penugasan: Penugasan, tindakan: str, isi: Isi, orang: Tulis) -> Isi:
        """What was filled in (`berkas` as the event keeps it), without ids of this instansi; `orang` writes a person
        (by id)."""

    def baca(self, penugasan: Penugasan, tindakan: str, isi: Isi, orang: Baca, *, papasan: bool) -> Isi:
        """The same read in the other instansi; `papasan`: who has left since may be named, as it was not known there.

        Errors: KeyError, ValueError, LookupError.
        """

    def rincian_kedua(self, aktor: Aktor, penugasan: Penugasan, isi: Isi, *, berlaku: bool) -> Isi:
        """Write a breakdown (`isi` as read) that crossed the one here: it counts and ours is set aside, or the other
        way round (`berlaku` false). Returns how many activities count (`rincian`) and were set aside (`tersusul`).

        Errors: UsulanKeliru.
        """

    def bertemu(self, penugasan: Penugasan, tindakan: str, versi: int, *, dinilai: bool) -> bool:
        """Is there a plan or a result (as `tindakan` leaves one) of this version, written here by one of ours, and none
        set aside for it yet? `dinilai`: also where somebody has agreed to it, or reviewed it."""

    def karya_kedua(
        self, aktor: Aktor, penugasan: Penugasan, tindakan: str, isi: Isi, *, versi: int, berlaku: bool
    ) -> Isi:
        """Write a plan or a result (`isi` as read) that crossed the one here of the same version: it counts and ours is
        set aside, or the other way round (`berlaku` false). Returns what the event keeps.

        Errors: UsulanKeliru.
        """


_kerja: list[Kerja] = []


def daftarkan_kerja(kerja: Kerja) -> None:
    """Let `kerja` answer; a later one takes the place of an earlier."""
    _kerja[:] = [kerja]


def kerja() -> Kerja:
    """The chapter of the work. Errors: RuntimeError when none is installed."""
    if not _kerja:
        raise RuntimeError("bab pelaksanaan belum terpasang")
    return _kerja[0]
