"""What people carry at the same time: counted by day, drawn, and named only to who leads them."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.cast import HARI, Cast
from tests.perkara import LAMA, aktor, buka, jalankan, lakukan

from lincah.law.kernel import Masa
from lincah.penugasan.models import SifatTugas
from lincah.penugasan.queries.beban import Rentang, hitung_harian
from lincah.penugasan.tampilan_beban import bagian_beban, tampilan_beban

AWAL = date(2025, 1, 1)
MASA = st.tuples(st.integers(0, 60), st.integers(0, 30)).map(
    lambda satu: (AWAL + timedelta(days=satu[0]), AWAL + timedelta(days=sum(satu)))
)


@given(st.lists(MASA, min_size=1, max_size=6))
def test_every_day_counts_the_periods_that_hold_it(masa: list[tuple[date, date]]) -> None:
    rentang = hitung_harian(masa)
    for nomor in range(100):
        hari = AWAL + timedelta(days=nomor)
        ada = sum(dari <= hari <= sampai for dari, sampai in masa)
        (jumlah,) = [satu.jumlah for satu in rentang if satu.dari <= hari <= satu.sampai] or [0]
        assert jumlah == ada
    assert hitung_harian([]) == ()


def test_who_leads_sees_each_and_others_only_how_many(cast: Cast) -> None:
    buka(cast.kabid, cast.pos["bidang"], cast.muda, judul="Satu <b>pekerjaan</b>")
    lain = {"judul": "Dua", "mulai": HARI + timedelta(days=10), "sifat": SifatTugas.INSIDENTAL}
    buka(cast.kabid, cast.pos["bidang"], cast.muda, **lain)
    (milik,) = tampilan_beban(aktor(cast.kabid), [cast.muda.pk], Masa(HARI))
    puncak = milik["isi"].puncak
    assert puncak == Rentang(HARI + timedelta(days=10), HARI + LAMA, 2)
    assert [satu.sifat for satu in milik["isi"].baris] == ["Tugas rutin", "Tugas insidental"]
    assert "paling banyak 2 sekaligus" in milik["kalimat"] and "&lt;b&gt;" in milik["svg"]
    (lain,) = tampilan_beban(aktor(cast.kabid_lain), [cast.muda.pk], Masa(HARI))
    assert (lain["isi"].baris, lain["svg"]) == ((), "")
    assert lain["kalimat"] == "Muda Anggota: 2 penugasan pada masa ini"
    assert "Dua" not in bagian_beban(aktor(cast.kabid_lain), cast.muda.pk)
    assert "Dua" in bagian_beban(aktor(cast.muda), cast.muda.pk)


def test_what_is_over_or_outside_the_period_is_no_load(cast: Cast) -> None:
    satu = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    jauh = Masa(HARI + LAMA + timedelta(days=1))
    assert tampilan_beban(aktor(cast.kabid), [cast.muda.pk], jauh)[0]["isi"].jumlah == 0
    jalankan(satu, (cast.kabid, "mengembalikan_konsep"))
    lakukan(cast.kabid, satu, "membatalkan")
    kosong = tampilan_beban(aktor(cast.kabid), [cast.muda.pk], Masa(HARI))[0]
    assert kosong["kalimat"] == "Muda Anggota: tidak ada penugasan pada masa ini"
