"""Who may read the letters of a case: whoever may open the case."""

from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.penugasan.queries.perkara import buka_perkara
from lincah.penugasan.services.galat import PerkaraTidakAda


def boleh_membuka(aktor: Aktor, objek_id: str) -> bool:
    """May this person open the case, and thus its letters?"""
    try:
        buka_perkara(aktor, UUID(objek_id))
    except PerkaraTidakAda:
        return False
    return True
