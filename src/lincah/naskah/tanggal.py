"""Dates and hours as an Indonesian letter writes them."""

from datetime import date, datetime, timedelta

HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
BULAN = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
ZONA = {7: "WIB", 8: "WITA", 9: "WIT"}


def tanggal_panjang(hari: date) -> str:
    """`3 Maret 2025`."""
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"


def waktu_panjang(saat: datetime) -> str:
    """`3 Maret 2025 pukul 14.05 WIB`; the zone is the one `saat` carries, and a naive time is an error."""
    selisih = saat.utcoffset()
    if selisih is None:
        raise ValueError("Waktu penetapan harus membawa zona waktu.")
    zona = ZONA.get(int(selisih / timedelta(hours=1)), saat.strftime("UTC%z"))
    return f"{tanggal_panjang(saat)} pukul {saat:%H.%M} {zona}"
