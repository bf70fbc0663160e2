"""How values are written for Indonesian readers. Pure: no Django, no clock; `hari_ini` is always an argument."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from lincah.naskah.angka import bilangan as bilangan
from lincah.naskah.angka import persen as persen
from lincah.naskah.angka import rupiah as rupiah
from lincah.naskah.tanggal import masa_pendek
from lincah.peraturan import sebutan

HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
SINGKATAN_ZONA = {
    "Asia/Jakarta": "WIB",
    "Asia/Pontianak": "WIB",
    "Asia/Makassar": "WITA",
    "Asia/Jayapura": "WIT",
}


def nip(nilai: object) -> str:
    """An 18-digit NIP in groups 8-6-1-3; anything else is returned as it is."""
    angka = "".join(str(nilai or "").split())
    if len(angka) != 18 or not angka.isdigit():
        return str(nilai or "")
    return f"{angka[:8]} {angka[8:14]} {angka[14]} {angka[15:]}"


def tanggal(nilai: date | None) -> str:
    """`Senin, 3 Maret 2025`; '' for None."""
    return f"{HARI[nilai.weekday()]}, {tanggal_pendek(nilai)}" if nilai else ""


def tanggal_pendek(nilai: date | None) -> str:
    """`3 Maret 2025`; '' for None."""
    return sebutan.tanggal(nilai) if nilai else ""


def rentang(dari: date | None, sampai: date | None) -> str:
    """A period as short as it can be said: `3–28 Maret 2025`, `28 Februari – 3 Maret 2025`, `sejak 3 Maret 2025`."""
    if dari is None or sampai is None:
        return f"sejak {tanggal_pendek(dari)}" if dari else f"sampai {tanggal_pendek(sampai)}" if sampai else ""
    return masa_pendek(dari, sampai)


def jam(nilai: datetime, zona: str = "Asia/Jakarta") -> str:
    """`14.05 WITA`: the local time of the instansi. `nilai` must be aware; `zona` is an IANA name."""
    return f"{nilai.astimezone(ZoneInfo(zona)):%H.%M} {SINGKATAN_ZONA.get(zona, '')}".strip()


def waktu(nilai: datetime | None, zona: str = "Asia/Jakarta") -> str:
    """`Senin, 3 Maret 2025 pukul 14.05 WITA`; '' for None."""
    return f"{tanggal(nilai.astimezone(ZoneInfo(zona)))} pukul {jam(nilai, zona)}" if nilai else ""


def selisih(nilai: date, hari_ini: date) -> int:
    """Days from `hari_ini` until `nilai`; negative when past. A datetime counts by its date."""
    return (_hari(nilai) - _hari(hari_ini)).days


def tenggat(nilai: date | None, hari_ini: date) -> str:
    """A due day in words: `terlambat 2 hari`, `hari ini`, `besok`, `lusa`, `3 hari lagi`, later the date itself."""
    if nilai is None:
        return "tanpa tenggat"
    beda = selisih(nilai, hari_ini)
    if beda < 0:
        return f"terlambat {bilangan(-beda)} hari"
    dekat = {0: "hari ini", 1: "besok", 2: "lusa"}
    return dekat.get(beda) or (f"{beda} hari lagi" if beda <= 14 else tanggal_pendek(nilai))


def lampau(nilai: date, hari_ini: date) -> str:
    """A past day in words: `hari ini`, `kemarin`, `3 hari lalu`, earlier the date itself."""
    beda = -selisih(nilai, hari_ini)
    dekat = {0: "hari ini", 1: "kemarin"}
    return dekat.get(beda) or (f"{beda} hari lalu" if 0 < beda <= 14 else tanggal_pendek(nilai))


def terlambat(nilai: date | None, hari_ini: date) -> bool:
    """True when the due day has passed."""
    return nilai is not None and selisih(nilai, hari_ini) < 0


def _hari(nilai: date) -> date:
    return nilai.date() if isinstance(nilai, datetime) else nilai
