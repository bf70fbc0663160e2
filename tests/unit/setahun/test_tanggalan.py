"""Days in the texts of a case move with it, in each of the ways in which they are written."""

from datetime import date, timedelta

import pytest

from lincah.setahun.isian import Isian
from lincah.setahun.tanggalan import isi_hari, lubangi_hari

MULAI = date(2025, 2, 20)
SEBULAN = {
    "Masa 3–26 Maret 2025": "Masa 31 Maret – 23 April 2025",
    "28 Februari – 3 Maret 2025": "28–31 Maret 2025",
    "28 Desember 2024 – 3 Januari 2025": "25–31 Januari 2025",
    "3 Maret 2025, 2025-03-04, (5/3), 06-03-2025": "31 Maret 2025, 2025-04-01, (2/4), 03-04-2025",
    "1–3 Mei 2020": "1–3 Mei 2020",
}


@pytest.mark.parametrize("teks", SEBULAN)
def test_days_move_on_and_those_of_regulations_stay(teks: str) -> None:
    isian = Isian.potong(lubangi_hari(teks, MULAI))
    for hari, hasil in ((0, teks), (28, SEBULAN[teks])):
        assert isian.isi({kunci: isi_hari(kunci, timedelta(days=hari)) for kunci in isian.kunci}) == hasil
