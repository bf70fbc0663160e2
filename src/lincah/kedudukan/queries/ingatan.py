"""Values read from the structure, kept in memory until the structure changes.

The tables carry a version that every change raises, in the transaction of the change (migration 0002): to ask for it is
one small query, and inside a transaction as good as reading everything again.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

from django.db import connection

Kunci = TypeVar("Kunci", bound=Hashable)
Isi = TypeVar("Isi")


VERSI = "SELECT nomor FROM kedudukan_versi"


def versi_struktur() -> int:
    """The version as this transaction sees it; another one after every change of the structure."""
    with connection.cursor() as cursor:
        cursor.execute(VERSI)
        return int(cursor.fetchone()[0])


class Ingatan(Generic[Kunci, Isi]):
    """The `banyak` values made last in this process, each for one key in one instansi at one version."""

    def __init__(self, banyak: int) -> None:
        self.banyak = banyak
        self._isi: OrderedDict[tuple[str, Kunci], tuple[int, Isi]] = OrderedDict()
        self._kunci = Lock()

    def ambil(self, kunci: Kunci, baca: Callable[[], Isi], versi: int | None = None) -> Isi:
        """The value of `kunci` as the structure stands now; `baca` is called when it is not remembered.

        `versi`: the version, when the caller has just asked for it.
        """
        letak = (connection.schema_name, kunci)
        # Before reading: what changes meanwhile is read again next time.
        versi = versi_struktur() if versi is None else versi
        with self._kunci:
            ada = self._isi.get(letak)
        if ada is not None and ada[0] == versi:
            return ada[1]
        baru = baca()
        with self._kunci:
            self._isi[letak] = (versi, baru)
            self._isi.move_to_end(letak)
            while len(self._isi) > self.banyak:
                self._isi.popitem(last=False)
        return baru

    def lupakan(self) -> None:
        """Remember nothing: for measurements."""
        with self._kunci:
            self._isi.clear()
