"""Where a result off target goes, the four regulations side by side, read by hand from their texts."""

import pytest
from tests.unit.law.alur.semua_alur import AlurModel, semua_alur

from lincah.law.alur import Keadaan, lakukan, list_terbuka
from lincah.peraturan import list_peraturan, muat_profil

PELAKSANA, TURUN, DI_TEMPAT = ["melaksanakan"], ["kembali_2", "kembali_1", "melaksanakan"], ["memperbaiki"]
# The last of three tiers (of two, where no structure has three) finds it off target; the steps until somebody mends it.
JALAN = {
    "bintan-62-2023": {"rsud": TURUN, "setda": PELAKSANA},
    "dairi-18-2024": {"setda_kabag_menilai": PELAKSANA},
    "karangasem-15-2023": {"setda": PELAKSANA},
    "tanjabtim-14-2023": {"bpbd": DI_TEMPAT},
}


def flow(id: str, model: str) -> AlurModel:
    """The flow of this model with every tier held by another officer."""
    semua = [satu for satu in semua_alur() if satu.id.startswith(id) and model in satu.tahapan.model]
    return max(semua, key=lambda satu: len(satu.reviu))


def off_target(satu: AlurModel) -> list[str]:
    """Each step after the last tier said so, as whoever holds the role passes it on."""
    langkah, hasil = f"reviu_{len(satu.reviu)}", list[str]()
    kode = next(t.kode for t in satu.alur.langkah[langkah].tindakan if not t.menunggu)
    while True:
        aturan = satu.alur.cari[langkah, kode]
        peran, isi = frozenset(aturan.pelaku), {"catatan": "Lengkapi lampiran"}
        assert lakukan(satu.alur, Keadaan(langkah), kode, pelaku="Ani", peran=peran, isi={}).jawaban is None
        simpulan = lakukan(satu.alur, Keadaan(langkah), kode, pelaku="Ani", peran=peran, isi=isi)
        assert simpulan.jawaban
        langkah, kode = simpulan.jawaban.langkah, "meneruskan_pengembalian"
        hasil.append(langkah)
        if not langkah.startswith("kembali_"):
            return hasil


@pytest.mark.parametrize(("id", "model"), [(id, model) for id, isi in JALAN.items() for model in isi])
def test_a_result_off_target_goes_where_the_regulation_sends_it_with_what_to_mend(id: str, model: str) -> None:
    assert off_target(flow(id, model)) == JALAN[id][model]


def test_under_the_fourth_only_the_pimpinan_mends_and_looks_again() -> None:
    satu = flow("tanjabtim-14-2023", "bpbd")
    akhir = f"reviu_{len(satu.reviu)}"
    bebas = frozenset({"utama", "pegawai", "pemantau", *(f"reviu_{n}" for n in range(1, len(satu.reviu)))})
    assert list_terbuka(satu.alur, Keadaan("memperbaiki"), pelaku="Ani", peran=bebas) == ()
    simpulan = lakukan(
        satu.alur, Keadaan("memperbaiki"), "memperbaiki_capaian", pelaku="Ani", peran=frozenset({akhir}),
        isi={"catatan": "Menambah satu pekan"},
    )  # fmt: skip
    assert simpulan.jawaban == Keadaan(akhir)


@pytest.mark.parametrize("id", list_peraturan())
def test_only_one_regulation_orders_a_hand_over(id: str) -> None:
    aturan = {satu.serah_terima for satu in muat_profil(id).pelaksanaan.tahapan}
    (satu,) = aturan
    assert (satu is not None) is (id == "karangasem-15-2023")
    assert satu is None or (satu.dasar, satu.tafsir) == ("Pasal 8 huruf c angka 2", "Y-42")
