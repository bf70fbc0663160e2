"""The one way to act on a case: the law decides, the step changes, the act leaves its rows, the event is written."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.services.bukti import check_belum_tercatat
from lincah.pelaksanaan.services.efek import EFEK
from lincah.penugasan.sebutan import TINDAKAN_PERMOHONAN
from lincah.penugasan.services import Hasil, isian_permohonan, lakukan, perbuat


def tindak(aktor: Aktor, penugasan_id: UUID, tindakan: str, *, isi: Mapping[str, Any], versi: int | None) -> Hasil:
    """Perform `tindakan` with what was filled in; a refusal comes back as reasons, with nothing written.

    Errors: PerkaraTidakAda, HalamanBasi (SudahTercatat for a form that arrived before), UsulanKeliru for an answer that
    cannot be, those of naskah for a letter, KeyError for an act this flow does not have.
    """
    check_belum_tercatat(tindakan, isi)
    if tindakan in TINDAKAN_PERMOHONAN:
        semua = {**isian_permohonan(penugasan_id), **isi}
        return lakukan(aktor, penugasan_id, tindakan, isi=semua, versi=versi, efek=perbuat(tindakan))
    return lakukan(aktor, penugasan_id, tindakan, isi=isi, versi=versi, efek=EFEK.get(tindakan))
