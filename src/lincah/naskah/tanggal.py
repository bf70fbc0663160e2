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


def rentang_tanggal(mulai: date, sampai: date) -> str:
    """`3 s.d. 28 Maret 2025`, naming month and year once where both days share them."""
    if mulai == sampai:
        return tanggal_panjang(mulai)
    if (mulai.year, mulai.month) == (sampai.year, sampai.month):
        awal = str(mulai.day)
    elif mulai.year == sampai.year:
        awal = f"{mulai.day} {BULAN[mulai.month - 1]}"
    else:
        awal = tanggal_panjang(mulai)
    return f"{awal} s.d. {tanggal_panjang(sampai)}"
