"""Read and check a NIP (PNS) or NI PPPK: 18 digits, no check digit.

Birth date (8), then for a PNS year and month of appointment as CPNS (6), for a PPPK the year and a number of the
contract from 20 up (6), then sex (1) and a serial (3). Old registers hold exceptions, so a mismatch with other data
only warns.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

UMUR_PALING_MUDA = 17
"""Years between birth and appointment below which a number cannot be right."""


class JenisNomor(StrEnum):
    """Which number it is. Stored by value, equal to the status of a pegawai."""

    PNS = "pns"
    """NIP of a Pegawai Negeri Sipil."""
    PPPK = "pppk"
    """NI PPPK of a Pegawai Pemerintah dengan Perjanjian Kerja."""


class JenisKelamin(StrEnum):
    """Sex as the fifteenth digit tells it. Stored by value."""

    PRIA = "1"
    """Male."""
    WANITA = "2"
    """Female."""


@dataclass(frozen=True, slots=True)
class HasilNip:
    """What a number says and what is wrong with it; `galat` forbids it, `peringatan` asks somebody to look."""

    nip: str
    jenis: JenisNomor | None = None
    lahir: date | None = None
    tahun_angkat: int | None = None
    kelamin: JenisKelamin | None = None
    galat: tuple[str, ...] = ()
    peringatan: tuple[str, ...] = ()

    @property
    def sah(self) -> bool:
        return not self.galat


def periksa_nip(
    nip: str, *, lahir: date | None = None, kelamin: JenisKelamin | None = None, pada: date | None = None
) -> HasilNip:
    """Check one number; spaces are ignored.

    `lahir` and `kelamin` from another register are compared and only warn; `pada` is the day of checking: an
    appointment later than that day warns too. Never raises.
    """
    bersih = re.sub(r"\s", "", nip)
    if not re.fullmatch(r"[0-9]{18}", bersih):
        return HasilNip(
            bersih, galat=(f"NIP harus 18 angka; yang dimasukkan {len(bersih)} karakter. Periksa kembali.",)
        )
    jenis = _jenis(bersih)
    terbaca = _tanggal(bersih[:8])
    tahun = int(bersih[8:12])
    jk = JenisKelamin(bersih[14]) if bersih[14] in "12" else None
    galat = _galat(jenis, terbaca, tahun, jk)
    peringatan = _peringatan(terbaca, jk, tahun, lahir=lahir, kelamin=kelamin, pada=pada)
    return HasilNip(bersih, jenis, terbaca, tahun, jk, galat, peringatan)


def _jenis(nip: str) -> JenisNomor | None:
    bulan = int(nip[12:14])
    if 1 <= bulan <= 12:
        return JenisNomor.PNS
    return JenisNomor.PPPK if bulan >= 20 else None


def _tanggal(angka: str) -> date | None:
    try:
        return date(int(angka[:4]), int(angka[4:6]), int(angka[6:]))
    except ValueError:
        return None


def _galat(jenis: JenisNomor | None, lahir: date | None, tahun: int, kelamin: JenisKelamin | None) -> tuple[str, ...]:
    galat = []
    if lahir is None:
        galat.append("Delapan angka pertama bukan tanggal lahir yang sah (tahun, bulan, hari).")
    elif tahun < lahir.year + UMUR_PALING_MUDA:
        galat.append(f"Tahun pengangkatan {tahun} kurang dari {UMUR_PALING_MUDA} tahun setelah tahun lahir.")
    if jenis is None:
        galat.append("Angka ke-13 dan ke-14 harus bulan 01–12 (PNS) atau mulai dari 20 (PPPK).")
    if kelamin is None:
        galat.append("Angka ke-15 harus 1 (pria) atau 2 (wanita).")
    return tuple(galat)


def _peringatan(
    terbaca: date | None,
    jk: JenisKelamin | None,
    tahun: int,
    *,
    lahir: date | None,
    kelamin: JenisKelamin | None,
    pada: date | None,
) -> tuple[str, ...]:
    peringatan = []
    if lahir and terbaca and lahir != terbaca:
        peringatan.append("Tanggal lahir pada NIP berbeda dari tanggal lahir pada data pegawai.")
    if kelamin and jk and kelamin is not jk:
        peringatan.append("Jenis kelamin pada NIP berbeda dari data pegawai.")
    if pada and tahun > pada.year:
        peringatan.append(f"Tahun pengangkatan {tahun} masih akan datang.")
    return tuple(peringatan)
