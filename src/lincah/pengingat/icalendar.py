"""A calendar as text (RFC 5545): days only, nothing repeats, so a few lines do. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

OKTET = 75  # a longer line is folded: CRLF and a space (section 3.1)


@dataclass(frozen=True, slots=True)
class Acara:
    """Something on a calendar from the day `dari` to the day `sampai`, both whole; `uid` stays with it."""

    uid: str
    judul: str
    uraian: str
    dari: date
    sampai: date
    url: str


def tulis_kalender(nama: str, semua: Iterable[Acara], waktu: datetime) -> bytes:
    """The calendar; `waktu` is the moment at which it is written, aware, in UTC."""
    cap = f"{waktu:%Y%m%dT%H%M%SZ}"
    baris = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lincah//Sistem Kerja//ID", "CALSCALE:GREGORIAN"]
    baris += ["METHOD:PUBLISH", f"X-WR-CALNAME:{teks(nama)}", "REFRESH-INTERVAL;VALUE=DURATION:PT6H"]
    baris += [satu for acara in semua for satu in _acara(acara, cap)]
    return b"".join(lipat(satu) for satu in (*baris, "END:VCALENDAR"))


def teks(nilai: str) -> str:
    """A text value with what has a meaning of its own escaped (section 3.3.11), without control characters."""
    bersih = "".join(satu for satu in nilai.replace("\r\n", "\n") if satu == "\n" or satu.isprintable())
    return bersih.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def lipat(baris: str) -> bytes:
    """One content line, folded after 75 octets, never inside a character."""
    hasil, kini = b"", b""
    for huruf in baris:
        oktet = huruf.encode()
        if len(kini) + len(oktet) > OKTET:
            hasil, kini = hasil + kini + b"\r\n", b" "
        kini += oktet
    return hasil + kini + b"\r\n"


def _acara(satu: Acara, cap: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{teks(satu.uid)}"
    yield f"DTSTAMP:{cap}"
    yield f"DTSTART;VALUE=DATE:{satu.dari:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{satu.sampai + timedelta(days=1):%Y%m%d}"  # the day after: not included
    yield f"SUMMARY:{teks(satu.judul)}"
    yield f"DESCRIPTION:{teks(satu.uraian)}"
    yield f"URL:{satu.url}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"
