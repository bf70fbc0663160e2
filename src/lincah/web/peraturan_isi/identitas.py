"""Identity and validity of a regulation in words."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from lincah.law.kernel import Ketentuan
from lincah.law.profil import Identitas
from lincah.web.format import tanggal_pendek
from lincah.web.peraturan_isi.jangkar import Penjangkar

PERIHAL = {
    "tentang": "Tentang",
    "provinsi": "Provinsi",
    "instansi": "Instansi",
    "ditetapkan": "Ditetapkan",
    "diundangkan": "Diundangkan",
    "berlaku": "Mulai berlaku",
    "penanda_tangan": "Penanda tangan",
    "pengundang": "Yang mengundangkan",
    "berita_daerah": "Diundangkan dalam",
    "mencabut": "Mencabut",
    "induk": "Peraturan induk",
}


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
    return tuple(BarisIdentitas(nama, _kata(satu.nilai), satu, jangkar.dasar(satu).id) for nama, satu in ada)


def _kata(nilai: object) -> str:
    if isinstance(nilai, date):
        return tanggal_pendek(nilai)
    if isinstance(nilai, dict):
        return "; ".join(map(str, nilai.values()))
    if isinstance(nilai, list):
        return "; ".join(map(str, nilai)) or "tidak ada"
    return str(nilai)
