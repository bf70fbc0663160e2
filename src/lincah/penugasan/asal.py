"""A hook: a chapter above learns that work it sent to the wizard has been opened, in the transaction that opens it."""

from collections.abc import Callable

from lincah.kedudukan.akses import Aktor
from lincah.penugasan.models import Penugasan

Pembuka = Callable[[Aktor, str, Penugasan], None]
_pembuka: dict[str, Pembuka] = {}


def daftarkan_pembuka(awalan: str, pembuka: Pembuka) -> None:
    """Let `pembuka(aktor, id, penugasan)` be told of work whose `asal` is `awalan:id`.

    It may refuse with UsulanKeliru: then nothing is opened.
    """
    _pembuka[awalan] = pembuka


def kabarkan_terbuka(aktor: Aktor, asal: str, penugasan: Penugasan) -> None:
    """Tell whom the work came from; an origin nobody knows is passed over."""
    awalan, _sekat, id = asal.partition(":")
    if awalan in _pembuka:
        _pembuka[awalan](aktor, id, penugasan)
