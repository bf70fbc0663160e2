"""Days in a text, in each of the ways in which they are written, moved on by whole weeks."""

import re
from datetime import date, timedelta

from lincah.naskah.tanggal import tanggal_panjang
from lincah.setahun.isian import lubang

BULAN = [tanggal_panjang(date(2025, bulan, 1)).split()[1] for bulan in range(1, 13)]
POLA = re.compile(
    r"(?<!\d)(?P<t1>20\d\d)-(?P<b1>\d\d)-(?P<h1>\d\d)(?!\d)"
    r"|(?<![\d-])(?P<h2>\d\d)-(?P<b2>\d\d)-(?P<t2>20\d\d)(?!\d)"
    rf"|(?<!\d)(?P<h3>\d{{1,2}}) (?P<b3>{'|'.join(BULAN)}) (?P<t3>20\d\d)"
    r"|(?<=\()(?P<h4>\d{1,2})/(?P<b4>\d{1,2})(?=\))"
)
SEBELUM, SESUDAH = timedelta(days=60), timedelta(days=200)


def lubangi_hari(teks: str, sekitar: date) -> str:
    """Every day of a case that began around `sekitar` becomes a gap; the days of regulations are far from it."""

    def ganti(ketemu: re.Match[str]) -> str:
        bentuk, hari = _baca(ketemu.groupdict(), sekitar - SEBELUM)
        dekat = sekitar - SEBELUM <= hari <= sekitar + SESUDAH
        return lubang(f"d{bentuk}{hari.isoformat()}") if dekat else ketemu[0]

    return POLA.sub(ganti, teks)


def _baca(isi: dict[str, str | None], sesudah: date) -> tuple[str, date]:
    """In which way it is written, and the day; one without a year is the next such day."""
    bentuk = next(satu for satu in "1234" if isi[f"h{satu}"])
    hari, bulan = int(isi[f"h{bentuk}"] or 0), isi[f"b{bentuk}"] or ""
    nomor = BULAN.index(bulan) + 1 if bentuk == "3" else int(bulan)
    tahun = sesudah.year + (nomor < sesudah.month) if bentuk == "4" else int(isi[f"t{bentuk}"] or 0)
    return bentuk, date(tahun, nomor, hari)


def isi_hari(kunci: str, geser: timedelta) -> str:
    """What stands in such a gap when the case begins so much later."""
    hari = date.fromisoformat(kunci[2:]) + geser
    return {
        "1": hari.isoformat(),
        "2": f"{hari:%d-%m-%Y}",
        "3": tanggal_panjang(hari),
        "4": f"{hari.day}/{hari.month}",
    }[kunci[1]]
