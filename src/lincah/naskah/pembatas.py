"""Who looks letters up too often, or guesses codes, waits. One count for all processes, in one statement, exact.

An address is kept only as a keyed hash that changes every day, and for an hour at most.
"""

import hmac
from datetime import datetime, timedelta
from hashlib import sha256
from ipaddress import IPv6Address, ip_address, ip_network

from django.conf import settings
from django.db import connection

LIHAT, SALAH = timedelta(minutes=1), timedelta(minutes=10)
BATAS_LIHAT, BATAS_SALAH = 60, 20  # looks in LIHAT, unknown codes in SALAH
DISIMPAN = timedelta(hours=1)
HITUNG = """
    WITH lama AS (DELETE FROM naskah_percobaan WHERE jendela < %(usang)s)
    INSERT INTO naskah_percobaan AS p (jenis, sidik, jendela, jumlah) VALUES (%(jenis)s, %(sidik)s, %(jendela)s, 1)
    ON CONFLICT (jenis, sidik, jendela) DO UPDATE SET jumlah = p.jumlah + 1
    RETURNING jumlah, (
        SELECT jumlah FROM naskah_percobaan WHERE jenis = 'salah' AND sidik = %(sidik)s AND jendela = %(jendela_salah)s
    )
"""


def boleh_melihat(alamat: str, saat: datetime) -> bool:
    """Counts a look from `alamat`; False when it has looked or guessed too often."""
    lihat, salah = _hitung("lihat", LIHAT, alamat, saat)
    return lihat <= BATAS_LIHAT and (salah or 0) < BATAS_SALAH


def catat_salah(alamat: str, saat: datetime) -> None:
    """Counts a code that does not exist."""
    _hitung("salah", SALAH, alamat, saat)


def _hitung(jenis: str, lama: timedelta, alamat: str, saat: datetime) -> tuple[int, int | None]:
    isi = {
        "jenis": jenis,
        "sidik": _sidik(alamat, saat),
        "jendela": _jendela(saat, lama),
        "jendela_salah": _jendela(saat, SALAH),
        "usang": saat - DISIMPAN,
    }
    with connection.cursor() as kursor:
        kursor.execute(HITUNG, isi)
        hasil: tuple[int, int | None] = kursor.fetchone()
    return hasil


def _jendela(saat: datetime, lama: timedelta) -> datetime:
    """The beginning of the stretch of time `saat` lies in."""
    return datetime.fromtimestamp(saat.timestamp() // lama.total_seconds() * lama.total_seconds(), tz=saat.tzinfo)


def _sidik(alamat: str, saat: datetime) -> bytes:
    return hmac.digest(settings.SECRET_KEY.encode(), f"{saat:%Y-%m-%d} {_jaringan(alamat)}".encode(), sha256)


def _jaringan(alamat: str) -> str:
    """Whoever has one address of version 6 has a whole network of them."""
    try:
        satu = ip_address(alamat)
    except ValueError:
        return alamat
    return str(ip_network((satu, 64), strict=False)) if isinstance(satu, IPv6Address) else str(satu)
