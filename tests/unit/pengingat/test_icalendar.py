"""Calendar text: every line fits, and what was written can be read back."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from lincah.pengingat.icalendar import Acara, lipat, teks, tulis_kalender

SAAT = datetime(2025, 3, 3, 1, 2, 3, tzinfo=UTC)


@given(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=400))
def test_folded_lines_fit_and_unfold_to_what_they_were(baris: str) -> None:
    hasil = lipat(baris)
    assert all(len(satu) <= 75 for satu in hasil.split(b"\r\n"))
    assert hasil.endswith(b"\r\n") and hasil[:-2].replace(b"\r\n ", b"").decode() == baris
    for satu in hasil.split(b"\r\n"):
        satu.decode()  # never cut inside a character


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_no_text_can_end_its_line(nilai: str) -> None:
    assert not {"\r", "\n"} & set(teks(nilai))


def test_a_day_ends_where_the_next_begins() -> None:
    acara = Acara("a@uji", "Judul", "Uraian", date(2025, 3, 3), date(2025, 3, 3), "https://contoh.test/")
    baris = tulis_kalender("Lincah", [acara], SAAT).decode().split("\r\n")
    assert baris[0] == "BEGIN:VCALENDAR" and baris[-2] == "END:VCALENDAR" and baris[-1] == ""
    assert {"DTSTAMP:20250303T010203Z", "DTSTART;VALUE=DATE:20250303", "DTEND;VALUE=DATE:20250304"} <= set(baris)
