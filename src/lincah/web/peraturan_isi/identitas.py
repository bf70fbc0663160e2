"""Identity and validity of a regulation in words."""

from dataclasses import dataclass
from typing import Any

from lincah.law.kernel import Ketentuan
from lincah.law.profil import Identitas
from lincah.peraturan.uraian.identitas import PERIHAL, sebut_nilai
from lincah.web.peraturan_isi.jangkar import Penjangkar


@dataclass(frozen=True, slots=True)
class BarisIdentitas:
    """One matter: its value in words, the provision for its chip, the anchors that begin here."""

    perihal: str
    isi: str
    ketentuan: Ketentuan[Any]
    id: tuple[str, ...]


def baris_identitas(identitas: Identitas, jangkar: Penjangkar) -> tuple[BarisIdentitas, ...]:
    """Names, dates and parents in reading order."""
    ada = ((nama, identitas.nilai[kunci]) for kunci, nama in PERIHAL.items() if kunci in identitas.nilai)
    return tuple(
        BarisIdentitas(nama, sebut_nilai(satu.nilai), satu, jangkar.dasar(satu, nama).id) for nama, satu in ada
    )
