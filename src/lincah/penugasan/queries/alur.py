"""The flow a case began with; a stored flow never changes, so it is read once a process."""

from dataclasses import dataclass
from functools import lru_cache

from django.db import connection

from lincah.law.alur import Alur, dari_dict
from lincah.penugasan.models import AlurTersimpan


@dataclass(frozen=True, slots=True)
class AlurPerkara:
    """A flow and the profile (with its hash) it was put together from."""

    alur: Alur
    profil: str
    profil_hash: str


def muat_alur(alur_id: int) -> AlurPerkara:
    """The stored flow of that id in this instansi."""
    return _muat(connection.schema_name, alur_id)


def lupakan_alur() -> None:
    """Forget every flow that was read: needed where the schema of an instansi is made anew within one process."""
    _muat.cache_clear()


@lru_cache(maxsize=1024)
def _muat(schema: str, alur_id: int) -> AlurPerkara:
    tersimpan = AlurTersimpan.objects.get(pk=alur_id)
    return AlurPerkara(dari_dict(tersimpan.isi), tersimpan.profil, tersimpan.profil_hash)
