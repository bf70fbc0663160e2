"""Days in a text, in each of the ways in which they are written, moved on by whole weeks."""

import re
from datetime import date, timedelta

from lincah.naskah.tanggal import masa_pendek, tanggal_panjang
from lincah.setahun.isian import lubang

BULAN = [tanggal_panjang(date(2025, bulan, 1)).split()[1] for bulan in range(1, 13)]
_BULAN = "|".join(BULAN)
POLA = re.compile(
    rf"(?<!\d)(?P<h5>\d{{1,2}})(?: (?P<b5>{_BULAN})(?: (?P<t5>20\d\d))?)?(?:–| – )"  # as `masa_pendek` writes a period
    rf"(?P<s5>\d{{1,2}}) (?P<c5>{_BULAN}) (?P<u5>20\d\d)"
    r"|(?<!\d)(?P<t1>20\d\d)-(?P<b1>\d\d)-(?P<h1>\d\d)(?!\d)"
    r"|(?<![\d-])(?P<h2>\d\d)-(?P<b2>\d\d)-(?P<t2>20\d\d)(?!\d)"
    rf"|(?<!\d)(?P<h3>\d{{1,2}}) (?P<b3>{_BULAN}) (?P<t3>20\d\d)"
    r"|(?<=\()(?P<h4>\d{1,2})/(?P<b4>\d{1,2})(?=\))"
)
SEBELUM, SESUDAH = timedelta(days=60), timedelta(days=200)


def lubangi_hari(teks: str, sekitar: date) -> str:
    """Every day of a case that began around `sekitar` becomes a gap; the days of regulations are far from it."""

    def ganti(ketemu: re.Match[str]) -> str:
        isi = ketemu.groupdict()
        bentuk, hari = _baca(isi, sekitar - SEBELUM)
        dekat = sekitar - SEBELUM <= hari <= sekitar + SESUDAH
        akhir = f"/{_akhir(isi).isoformat()}" if bentuk == "5" else ""
        return lubang(f"d{bentuk}{hari.isoformat()}{akhir}") if dekat else ketemu[0]

    return POLA.sub(ganti, teks)


def _baca(isi: dict[str, str | None], sesudah: date) -> tuple[str, date]:
    """In which way it is written, and the day; one without a year is the next such day."""
    bentuk = next(satu for satu in "12345" if isi[f"h{satu}"])
    if bentuk == "5":
        akhir = _akhir(isi)
        mulai = BULAN.index(isi["b5"]) + 1 if isi["b5"] else akhir.month
        return bentuk, date(int(isi["t5"] or akhir.year), mulai, int(isi["h5"] or 0))
    hari, bulan = int(isi[f"h{bentuk}"] or 0), isi[f"b{bentuk}"] or ""
    nomor = BULAN.index(bulan) + 1 if bentuk == "3" else int(bulan)
    tahun = sesudah.year + (nomor < sesudah.month) if bentuk == "4" else int(isi[f"t{bentuk}"] or 0)
    return bentuk, date(tahun, nomor, hari)


def _akhir(isi: dict[str, str | None]) -> date:
    """The last day of a period."""
    return date(int(isi["u5"] or 0), BULAN.index(isi["c5"] or "") + 1, int(isi["s5"] or 0))


def isi_hari(kunci: str, geser: timedelta) -> str:
    """What stands in such a gap when the case begins so much later."""
    hari, *akhir = (date.fromisoformat(satu) + geser for satu in kunci[2:].split("/"))
    if akhir:
        return masa_pendek(hari, *akhir)
    return {
        "1": hari.isoformat(),
        "2": f"{hari:%d-%m-%Y}",
        "3": tanggal_panjang(hari),
        "4": f"{hari.day}/{hari.month}",
    }[kunci[1]]
