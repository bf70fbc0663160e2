"""A table that cannot be walked is refused when it is made, and says why."""

import pytest

from lincah.law.alur import AlurKeliru, Langkah, Tahap, Tindakan, dari_dict, ke_dict
from lincah.law.alur.tabel import susun
from lincah.law.kernel import Ketentuan, Rujukan, RujukanKeliru

DASAR: Ketentuan[object] = Ketentuan("", (Rujukan.baca("x", "Pasal 14"),))
SELESAI = Langkah("selesai", Tahap.EVALUASI)


def step(kode: str, *lanjut: str, pelaku: tuple[str, ...] = ("kepala",)) -> Langkah:
    tindakan = tuple(Tindakan(f"ke_{satu}", pelaku, satu, DASAR) for satu in lanjut)
    return Langkah(kode, Tahap.PELAKSANAAN, tindakan)


def test_a_table_whose_every_step_is_reached_and_can_end_is_accepted() -> None:
    alur = susun("a", (step("a", "b", "selesai"), step("b", "a"), SELESAI))
    assert list(alur.langkah) == ["a", "b", "selesai"]
    assert alur.cari["b", "ke_a"].lanjut == "a"


@pytest.mark.parametrize(
    ("langkah", "pesan"),
    [
        ((SELESAI,), "langkah awal a tidak ada"),
        ((step("a", "b"), SELESAI), "tindakan ke_b pada a menuju langkah tak dikenal b"),
        ((step("a", "selesai", pelaku=()), SELESAI), "tindakan ke_selesai pada a tanpa pelaku"),
        ((step("a", "selesai"), step("c", "selesai"), step("b", "selesai"), SELESAI), "tidak pernah dicapai: b, c"),
        ((step("a", "b", "selesai"), step("b", "b"), SELESAI), "alur tidak dapat berakhir: b"),
        ((step("a", "a"),), "alur tidak dapat berakhir: a"),
        ((step("a", "selesai"), step("a", "selesai"), SELESAI), "langkah a ditulis dua kali"),
        ((step("a", "selesai", "selesai"), SELESAI), "dua tindakan yang sama kodenya"),
    ],
)
def test_a_table_that_cannot_be_walked_is_refused(langkah: tuple[Langkah, ...], pesan: str) -> None:
    with pytest.raises(AlurKeliru, match=pesan):
        susun("a", langkah)


def test_a_flow_that_was_tampered_with_is_not_read_back() -> None:
    isi = ke_dict(susun("a", (step("a", "selesai"), SELESAI)))
    assert dari_dict(isi).awal == "a"
    tindakan = isi["langkah"][0]["tindakan"][0]
    with pytest.raises(AlurKeliru):
        dari_dict(isi | {"awal": "b"})
    with pytest.raises(RujukanKeliru):
        tindakan["rujukan"] = [["x", "entah"]]
        dari_dict(isi)
    with pytest.raises(KeyError):
        dari_dict({"awal": "a"})
