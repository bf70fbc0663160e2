"""Names, dates and parents of a regulation in words."""

from collections.abc import Iterator
from datetime import date

from lincah.law.profil import Profil
from lincah.peraturan.sebutan import tanggal
from lincah.peraturan.uraian.baris import Uraian

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


def urai_identitas(profil: Profil) -> Iterator[Uraian]:
    """Every field of the identity in reading order."""
    nilai = profil.identitas.nilai
    for kunci, nama in PERIHAL.items():
        if kunci in nilai:
            yield Uraian("identitas", "", nama, sebut_nilai(nilai[kunci].nilai), nilai[kunci])


def sebut_nilai(nilai: object) -> str:
    """A field of the identity as it is read."""
    if isinstance(nilai, date):
        return tanggal(nilai)
    if isinstance(nilai, dict):
        return "; ".join(map(str, nilai.values()))
    if isinstance(nilai, list):
        return "; ".join(map(str, nilai)) or "tidak ada"
    return str(nilai)
