"""The one way to act on a case: the law decides, the step changes, the act leaves its rows, the event is written."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.pelaksanaan.services.bukti import BERKUNCI, check_belum_tercatat
from lincah.pelaksanaan.services.efek import EFEK, Isi
from lincah.pelaksanaan.services.sekali import tandai
from lincah.penugasan.models import Penugasan
from lincah.penugasan.sebutan import TINDAKAN_PERMOHONAN
from lincah.penugasan.services import HalamanBasi, Hasil, isian_permohonan, lakukan, perbuat
from lincah.penugasan.services.tindakan import Efek


def tindak(aktor: Aktor, penugasan_id: UUID, tindakan: str, *, isi: Mapping[str, Any], versi: int | None) -> Hasil:
    """Perform `tindakan` with what was filled in; a refusal comes back as reasons, with nothing written.

    Errors: PerkaraTidakAda, HalamanBasi (SudahTercatat for a form that arrived before), UsulanKeliru for an answer that
    cannot be, those of naskah for a letter, KeyError for an act this flow does not have.
    """
    check_belum_tercatat(tindakan, isi)
    if tindakan in TINDAKAN_PERMOHONAN:
        isi = {**isian_permohonan(penugasan_id), **isi}
    try:
        return lakukan(aktor, penugasan_id, tindakan, isi=isi, versi=versi, efek=_efek(tindakan))
    except HalamanBasi:
        check_belum_tercatat(tindakan, isi)  # it may have been this very form that moved the case
        raise


def _efek(tindakan: str) -> Efek:
    """What the act leaves behind, and the key of its form where no row of its own keeps it."""
    efek = perbuat(tindakan) if tindakan in TINDAKAN_PERMOHONAN else EFEK.get(tindakan)
    if efek is not None and tindakan in BERKUNCI:
        return efek

    def bertanda(aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Mapping[str, Any]) -> Isi:
        tandai(aktor, penugasan, isi.get("kunci"))
        return efek(aktor, penugasan, pegangan, isi) if efek else {}

    return bertanda
