"""Who may change what an act set, and how people fit what an activity asks for: rules with plain values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lincah.law.alur import Alur, Langkah, Tahap, Tindakan
from lincah.law.kernel import Ketentuan, Rujukan
from lincah.law.pelaksanaan import boleh_mengubah, cocokkan

DASAR = Ketentuan("membagi_peran", (Rujukan.baca("contoh-1-2025", "Pasal 14 ayat (4) huruf b"),))
ALUR = Alur(
    "merinci",
    {
        "merinci": Langkah("merinci", Tahap.PELAKSANAAN, (Tindakan("menyusun_rincian", ("utama",), "selesai", DASAR),)),
        "selesai": Langkah("selesai", Tahap.EVALUASI),
    },
)


@pytest.mark.parametrize(
    ("peran", "langkah", "tambahan", "terpenuhi"),
    [
        ({"utama", "pegawai"}, "melaksanakan", (), [True, True]),
        ({"pegawai"}, "melaksanakan", (), [False, True]),
        ({"pegawai"}, "melaksanakan", ("penyepakat", "pegawai"), [True, True]),
        ({"utama"}, "reviu_1", (), [True, False]),
        (set(), "reviu_1", (), [False, False]),
    ],
)
def test_the_role_and_the_step_decide(
    peran: set[str], langkah: str, tambahan: tuple[str, ...], terpenuhi: list[bool]
) -> None:
    simpulan = boleh_mengubah(
        ALUR, "menyusun_rincian", langkah=langkah, terbuka=("melaksanakan",), peran=peran, tambahan=tambahan
    )
    assert [satu.terpenuhi for satu in simpulan.alasan] == terpenuhi
    assert simpulan.jawaban is simpulan.boleh is all(terpenuhi)
    assert {satu.dasar for satu in simpulan.alasan} == {DASAR.dasar}


def test_an_act_the_flow_does_not_have_is_an_error() -> None:
    with pytest.raises(KeyError, match="terbang"):
        boleh_mengubah(ALUR, "terbang", langkah="merinci", terbuka=("merinci",), peran={"utama"})


TINGKAT = st.dictionaries(st.sampled_from("ABCDE"), st.integers(1, 5))


@given(TINGKAT, TINGKAT)
def test_every_competence_asked_for_is_a_reason_met_at_its_level_or_above(
    diminta: dict[str, int], dimiliki: dict[str, int]
) -> None:
    simpulan = cocokkan(DASAR, diminta, dimiliki)
    assert simpulan.jawaban == (sum(dimiliki.get(n, 0) >= t for n, t in diminta.items()), len(diminta))
    assert len(simpulan.alasan) == max(len(diminta), 1)
    assert simpulan.boleh is (simpulan.jawaban[0] == simpulan.jawaban[1])
