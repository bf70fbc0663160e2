"""Every pair of acts that the two sides of a case may do at once, at every step: both end alike, and nothing hangs."""

from itertools import product
from uuid import UUID

import pytest
from tests.integration.lintas.conftest import KABID, KADIS, Pasangan, Sisi, mohon
from tests.integration.lintas.jalan_mitra import B, D, K
from tests.integration.lintas.kerja import mulai
from tests.integration.lintas.perbuatan_serentak import Perbuatan, coba_lalu_batalkan, semua_perbuatan
from tests.integration.lintas.serentak import serentak, setara, tim_berdua
from tests.integration.lintas.test_bergabung import kabulkan, mohon_lagi
from tests.integration.lintas.test_perubahan import Berjalan, dipinjam
from tests.integration.lintas.test_setiap_pasangan import tempuh
from tests.integration.lintas.ubahan import keadaan, mau, putus

from lincah.penugasan.models import Penugasan

__all__ = ["dipinjam"]
DI_JALAN = (
    "menginstruksikan_setuju",
    "merekomendasikan",
    "menjawab_ketersediaan_tersedia",
    "mengirim_daftar",
    "meneruskan_jawaban_setuju",
    "menugaskan",
    "menetapkan",
    "menerima",
)


def papaskan(a: Sisi, b: Sisi, id: UUID) -> int:
    """Try every pair at the step where the case stands, carried in either order; how many pairs."""
    di_a, di_b = semua_perbuatan(a, id), semua_perbuatan(b, id)
    gagal = []
    for satu, dua, dahulu in product(di_a, di_b, (a, b)):
        try:
            coba_lalu_batalkan(lambda satu=satu, dua=dua, dahulu=dahulu: _sekali(a, b, id, satu, dua, dahulu))
        except Exception as sebab:  # every pair is told of, not the first alone
            gagal.append(f"{a.langkah(id)}: {satu[0]} × {dua[0]}, {dahulu.nama} dahulu: {sebab}")
    assert not gagal, "\n".join(gagal)
    return len(di_a) * len(di_b)


def _sekali(a: Sisi, b: Sisi, id: UUID, satu: Perbuatan, dua: Perbuatan, dahulu: Sisi) -> None:
    serentak(a, b, satu[1], dua[1], dahulu=dahulu)
    if _dibuka(b, id):
        setara(a, b, id)


def _dibuka(sisi: Sisi, id: UUID) -> bool:
    with sisi.masuk():
        return Penugasan.objects.filter(pk=id).exists()


@pytest.mark.parametrize("langkah", ["merencanakan", "merinci", "melaksanakan"])
def test_two_who_may_do_the_same_do_it_at_once(pasangan: Pasangan, langkah: str) -> None:
    b, k, id, *_ = tim_berdua(pasangan, langkah)
    assert papaskan(b, k, id) > 3


@pytest.mark.parametrize("sampai", DI_JALAN)
def test_a_request_is_answered_while_it_is_withdrawn(pasangan: Pasangan, sampai: str) -> None:
    k, d = pasangan(K, D)
    id = mohon(k, KABID)
    tempuh(k, d, id, sampai=sampai)
    papaskan(k, d, id)


def test_a_request_is_decided_on_while_it_is_withdrawn_where_the_owner_sets_the_letter(pasangan: Pasangan) -> None:
    b, k = pasangan(B, K)
    id = mohon(b, KADIS)
    tempuh(b, k, id, sampai="memutuskan_setuju")
    assert papaskan(b, k, id) >= 2


def test_the_letter_by_which_people_join_holds_over_the_end_of_their_request(dipinjam: Berjalan) -> None:
    k, d, id, _ = dipinjam
    minta = mohon_lagi(k, KABID, id)
    kabulkan(k, d, minta, sampai="menetapkan")
    for dahulu in (k, d):
        coba_lalu_batalkan(lambda dahulu=dahulu: _gabung_dan_batal(k, d, id, minta, dahulu))


def _gabung_dan_batal(k: Sisi, d: Sisi, id: UUID, minta: UUID, dahulu: Sisi) -> None:
    serentak(
        k, d,
        lambda: k.lakukan(minta, k.pejabat(KABID), "membatalkan"),
        lambda: d.lakukan(minta, d.pejabat(KABID), "menetapkan"),
        dahulu=dahulu,
    )  # fmt: skip
    setara(k, d, id)
    assert (k.langkah(minta), d.langkah(minta)) == ("bergabung", "bergabung")
    assert len([1 for *_, masih in keadaan(k, id)[2] if masih]) == 2


def test_work_is_done_and_reviewed_while_the_lender_who_set_the_letter_changes_it(pasangan: Pasangan) -> None:
    k, d, id, orang = mulai(pasangan)
    d.lakukan(id, orang, "mencatat_kemajuan")
    assert papaskan(k, d, id) > 3
    mau(k, id, k.pejabat(KABID), "perpanjangan")
    d.lakukan(id, orang, "menyerahkan_hasil")
    assert papaskan(k, d, id) > 0
    k.lakukan(id, k.pejabat(KABID), "meneruskan")
    for dahulu in (k, d):
        coba_lalu_batalkan(lambda dahulu=dahulu: _panjang_dan_selesai(k, d, id, dahulu))
    assert papaskan(k, d, id) > 0


def _panjang_dan_selesai(k: Sisi, d: Sisi, id: UUID, dahulu: Sisi) -> None:
    """More time is set in the moment in which the work is done."""
    serentak(
        k, d,
        lambda: k.lakukan(id, k.pejabat(KADIS), "menyatakan_selesai"),
        lambda: putus(d, id, d.pejabat(KABID)),
        dahulu=dahulu,
    )  # fmt: skip
    setara(k, d, id)
    assert k.langkah(id) == "selesai" and keadaan(k, id)[3] == [("perpanjangan", "ditetapkan")]
