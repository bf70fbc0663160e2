"""Initials as steps of a flow: before the setting, in order, all of them again after a draft came back."""

from hypothesis import given
from hypothesis import strategies as st

from lincah.law.alur import (
    Alur,
    Keadaan,
    Langkah,
    Tahap,
    Tindakan,
    belum_diparaf,
    dari_dict,
    ke_dict,
    lepas_paraf,
    sisipkan_paraf,
    tanpa_paraf,
)
from lincah.law.alur import lakukan as langkahkan
from lincah.law.alur.tabel import susun
from lincah.law.kernel import Ketentuan, Landasan, Rujukan

DASAR: Ketentuan[object] = Ketentuan("", (Rujukan.baca("x", "Pasal 10"),))
T = Tahap.PENUGASAN


def alur(banyak: int, awal: str = "menetapkan") -> Alur:
    """A draft, perhaps after a request, with so many initials."""
    batal = Tindakan("membatalkan", ("pengusul",), "batal", DASAR, menunggu=False)
    minta = (Langkah("memohon", T, (Tindakan("memohon", ("pengusul",), "menetapkan", DASAR),)),)
    surat = (
        Tindakan("menetapkan", ("penetap",), "selesai", DASAR),
        Tindakan("mengembalikan_konsep", ("penetap",), "memperbaiki_konsep", DASAR, menunggu=False),
        batal,
    )
    perbaiki = Tindakan("mengusulkan", ("pengusul",), "menetapkan", DASAR)
    langkah = (
        *(minta if awal == "memohon" else ()),
        Langkah("menetapkan", T, surat),
        Langkah("memperbaiki_konsep", T, (perbaiki,)),
        Langkah("batal", T),
        Langkah("selesai", T),
    )
    return sisipkan_paraf(susun(awal, langkah), banyak)


def jalan(tabel: Alur, *kode: str) -> list[str]:
    """The steps reached by these acts, each by whoever may."""
    keadaan, hasil = Keadaan(tabel.awal), [tabel.awal]
    for satu in kode:
        pelaku = frozenset(tabel.cari[keadaan.langkah, satu].pelaku)
        berikut = langkahkan(tabel, keadaan, satu, pelaku="1", peran=pelaku, isi={"catatan": "x"}).jawaban
        assert berikut is not None
        keadaan = berikut
        hasil.append(keadaan.langkah)
    return hasil


def test_the_letter_is_reached_through_every_initials_in_order() -> None:
    assert jalan(alur(2), "memaraf", "memaraf", "menetapkan") == ["memaraf_1", "memaraf_2", "menetapkan", "selesai"]
    assert jalan(alur(1, "memohon"), "memohon", "memaraf")[-1] == "menetapkan"


def test_a_draft_sent_back_passes_them_all_again() -> None:
    kembali = ("memaraf", "mengembalikan_konsep", "mengusulkan")
    assert jalan(alur(2), *kembali) == ["memaraf_1", "memaraf_2", "memperbaiki_konsep", "memaraf_1"]
    assert jalan(alur(1), "memaraf", "mengembalikan_konsep", "mengusulkan")[-1] == "memaraf_1"


def test_without_initials_the_flow_stays_as_it_is() -> None:
    assert list(alur(0).langkah) == ["menetapkan", "memperbaiki_konsep", "batal", "selesai"]


def test_a_step_is_for_its_own_officer_by_the_setting_of_the_instansi() -> None:
    tabel = alur(2)
    satu = tabel.cari["memaraf_2", "memaraf"]
    assert (satu.pelaku, satu.dasar.landasan, satu.dasar.dasar) == (("pemaraf_2",), Landasan.PENGATURAN, "Pasal 10")
    bukan = langkahkan(tabel, Keadaan("memaraf_2"), "memaraf", pelaku="1", peran=frozenset({"pemaraf_1"}))
    assert bukan.jawaban is None
    assert (
        langkahkan(tabel, Keadaan("memaraf_1"), "menetapkan", pelaku="1", peran=frozenset({"penetap"})).jawaban is None
    )


def test_what_is_missing_is_named_from_where_the_draft_stands() -> None:
    tabel = alur(3)
    assert belum_diparaf(tabel, "memaraf_2") == ("pemaraf_2", "pemaraf_3")
    assert belum_diparaf(tabel, "menetapkan") == ()


@given(st.integers(0, 3), st.sampled_from(["menetapkan", "memohon"]))
def test_it_is_kept_and_read_back_whole(banyak: int, awal: str) -> None:
    assert dari_dict(ke_dict(alur(banyak, awal))) == alur(banyak, awal)


@given(st.integers(0, 4), st.sampled_from(["menetapkan", "memohon"]))
def test_without_its_initials_a_flow_is_what_it_was(banyak: int, awal: str) -> None:
    assert ke_dict(lepas_paraf(alur(banyak, awal))) == ke_dict(alur(0, awal))
    assert {tanpa_paraf(satu) for satu in alur(banyak, awal).langkah} == set(alur(0, awal).langkah)
