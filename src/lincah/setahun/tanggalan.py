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
)
SEBELUM, SESUDAH = timedelta(days=60), timedelta(days=200)


def lubangi_hari(teks: str, sekitar: date) -> str:
    """Every day of a case that began around `sekitar` becomes a gap; the days of regulations are far from it."""

    def ganti(ketemu: re.Match[str]) -> str:
        isi = ketemu.groupdict()
        bentuk = next(satu for satu in "123" if isi[f"t{satu}"])
        bulan = BULAN.index(isi["b3"]) + 1 if bentuk == "3" else int(isi[f"b{bentuk}"])
        hari = date(int(isi[f"t{bentuk}"]), bulan, int(isi[f"h{bentuk}"]))
        dekat = sekitar - SEBELUM <= hari <= sekitar + SESUDAH
        return lubang(f"d{bentuk}{hari.isoformat()}") if dekat else ketemu[0]

    return POLA.sub(ganti, teks)


def isi_hari(kunci: str, geser: timedelta) -> str:
    """What stands in such a gap when the case begins so much later."""
    hari = date.fromisoformat(kunci[2:]) + geser
    return {"1": hari.isoformat(), "2": f"{hari:%d-%m-%Y}", "3": tanggal_panjang(hari)}[kunci[1]]
