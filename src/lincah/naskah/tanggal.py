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


def masa_pendek(dari: date, sampai: date) -> str:
    """A period as short as it can be said: `3–28 Maret 2025`, `28 Februari – 3 Maret 2025`."""
    if dari == sampai:
        return tanggal_panjang(dari)
    if (dari.year, dari.month) == (sampai.year, sampai.month):
        return f"{dari.day}–{tanggal_panjang(sampai)}"
    awal = f"{dari.day} {BULAN[dari.month - 1]}" if dari.year == sampai.year else tanggal_panjang(dari)
    return f"{awal} – {tanggal_panjang(sampai)}"


def waktu_panjang(saat: datetime) -> str:
    """`3 Maret 2025 pukul 14.05 WIB`; the zone is the one `saat` carries, and a naive time is an error."""
    selisih = saat.utcoffset()
    if selisih is None:
        raise ValueError("Waktu penetapan harus membawa zona waktu.")
    zona = ZONA.get(int(selisih / timedelta(hours=1)), saat.strftime("UTC%z"))
    return f"{tanggal_panjang(saat)} pukul {saat:%H.%M} {zona}"
