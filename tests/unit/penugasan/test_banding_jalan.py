"""What a swap changes is told for the swap, also when it is made in two steps; rubbish that comes back is nothing."""

from hypothesis import given
from hypothesis import strategies as st

from lincah.law.kernel import Alasan
from lincah.penugasan.banding_jalan import banding_jalan
from lincah.penugasan.queries.beda_jalan import Beda, bandingkan
from lincah.penugasan.queries.jalan import Jalan, Ruas
from lincah.peraturan import muat_profil

NAMA = {1: "Muda", 2: "Pertama", 3: "Madya"}
BARIS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xyz")), max_size=6)


def jalan(**isi: str) -> Jalan:
    dasar = Alasan.dari(muat_profil("bintan-62-2023").penugasan.ganda, terpenuhi=True, ringkas="")
    return Jalan(tuple(Ruas(nama, teks, "", dasar) for nama, teks in isi.items()), (), True, "")


@given(BARIS, BARIS)
def test_nothing_differs_exactly_when_the_lines_of_each_name_are_the_same(
    lama: list[tuple[str, str]], baru: list[tuple[str, str]]
) -> None:
    def menurut(baris: list[tuple[str, str]]) -> dict[str, list[str]]:
        return {nama: [isi for satu, isi in baris if satu == nama] for nama, _ in baris}

    assert (bandingkan(lama, baru) == ()) == (menurut(lama) == menurut(baru))


def test_one_out_then_one_in_is_told_as_a_swap() -> None:
    satu = banding_jalan("", [1, 3], jalan(Penetap="Kabid", Surat="tugas"), NAMA)
    assert satu.banding is None
    dua = banding_jalan(satu.potret, [3], jalan(Penetap="Kabid", Surat="tugas"), NAMA)
    assert dua.banding is not None and (dua.banding.kalimat, dua.banding.beda) == ("Tanpa Muda.", ())
    tiga = banding_jalan(dua.potret, [3, 2], jalan(Penetap="Kadis", Surat="tugas"), NAMA)
    assert tiga.banding is not None and tiga.banding.kalimat == "Muda diganti Pertama."
    assert tiga.banding.beda == (Beda("Penetap", "Kabid", "Kadis"),)
    empat = banding_jalan(tiga.potret, [3, 2], jalan(Penetap="Kadis", Surat="tugas"), NAMA)
    assert empat.banding is None


@given(st.one_of(st.text(), st.sampled_from(["[1,2]", "[[[1],[[1,2]]],null]", "[[[1],[1]],[[],{}]]", "null", "{}"])))
def test_what_did_not_come_from_us_is_ignored(teks: str) -> None:
    banding_jalan(teks, [1], jalan(Penetap="Kabid"), NAMA)
