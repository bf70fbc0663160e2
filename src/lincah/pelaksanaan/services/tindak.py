"""The one way to act on a case: the law decides, the step changes, the act leaves its rows, the event is written."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.services.efek import EFEK
from lincah.penugasan.services import Hasil, lakukan


def tindak(aktor: Aktor, penugasan_id: UUID, tindakan: str, *, isi: Mapping[str, Any], versi: int | None) -> Hasil:
    """Perform `tindakan` with what was filled in; a refusal comes back as reasons, with nothing written.

    Errors: PerkaraTidakAda, HalamanBasi, those of naskah for a letter, KeyError for an act this flow does not have.
    """
    return lakukan(aktor, penugasan_id, tindakan, isi=isi, versi=versi, efek=EFEK.get(tindakan))
