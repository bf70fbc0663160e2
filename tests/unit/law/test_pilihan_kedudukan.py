"""Who is concluded where several posts of one class stand in a line, and what a model set by the instansi changes."""

from dataclasses import replace

import pytest

from lincah.law.kedudukan import CiriUnit, Jenjang, Kelas, Orang, Pemangku, Penyimpul, Pos, Struktur, Unit, check_model
from lincah.law.pelaksanaan import TimKerja, tentukan_peran
from lincah.peraturan.muat import muat_profil

BINTAN = muat_profil("bintan-62-2023")
TANJABTIM = muat_profil("tanjabtim-14-2023")
DPMPTSP = "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"


def pos(id: int, peran: str, kelas: Kelas) -> Pos:
    return Pos(id, peran, peran, kelas, id, (Pemangku(id, peran),))


def unit(id: int, induk: int | None, jenis: str, pimpinan: Pos | None, nama: str = "", mandiri: bool = False) -> Unit:
    return Unit(id, induk, jenis, nama or jenis, mandiri, pimpinan=pimpinan)


def susun(*satuan: Unit) -> Struktur:
    return Struktur({satu.id: satu for satu in satuan})


KELURAHAN = susun(
    unit(1, None, "kecamatan", pos(1, "camat", Kelas.ADMINISTRATOR), mandiri=True),
    unit(2, 1, "kelurahan", pos(2, "lurah", Kelas.PENGAWAS), mandiri=True),
    unit(3, 2, "seksi", pos(3, "kepala_seksi", Kelas.PENGAWAS)),
)
SETDA = susun(
    unit(1, None, "setda", pos(1, "sekretaris_daerah", Kelas.JPT_PRATAMA), mandiri=True),
    unit(2, 1, "asisten", pos(2, "asisten", Kelas.JPT_PRATAMA)),
    unit(3, 2, "bagian", pos(3, "kepala_bagian", Kelas.ADMINISTRATOR)),
    unit(4, 3, "subbagian", pos(4, "kepala_subbagian", Kelas.PENGAWAS)),
)


def test_one_tier_asks_the_head_even_where_a_seksi_has_one_of_the_same_class() -> None:
    pelaksana = Orang(Kelas.PELAKSANA, 3)
    hasil = Penyimpul(BINTAN.kedudukan, BINTAN.kosakata, KELURAHAN).simpulkan(pelaksana)
    assert hasil.penilai.jawaban and hasil.penilai.jawaban.peran == "lurah"


def test_review_goes_to_the_concluded_penilai_not_to_another_post_of_its_class() -> None:
    hasil = Penyimpul(BINTAN.kedudukan, BINTAN.kosakata, KELURAHAN).simpulkan(Orang(Kelas.PELAKSANA, 3))
    tahapan = BINTAN.pelaksanaan.cari("satu_tingkat_pengawas")
    assert tahapan
    peran = tentukan_peran(tahapan, BINTAN.kosakata, KELURAHAN, TimKerja((9,), None, 3), hasil).jawaban
    assert peran and peran.penerima.peran == "lurah"
    assert [satu.peran for _, satu in peran.reviu] == ["lurah"]


@pytest.mark.parametrize(
    ("pos_id", "penilai", "dasar"),
    [
        (2, "sekretaris_daerah", "Lampiran huruf C angka 1 huruf a angka 1"),
        (3, "asisten", "Lampiran huruf C angka 1 huruf a angka 2"),
        (4, "kepala_bagian", "Lampiran huruf C angka 1 huruf a angka 3"),
    ],
)
def test_a_leader_is_appraised_under_the_rule_that_names_the_office(pos_id: int, penilai: str, dasar: str) -> None:
    pimpinan = SETDA.unit[pos_id].pimpinan
    assert pimpinan
    orang = Orang(pimpinan.kelas, pos_id, peran=pimpinan.peran, pos_id=pos_id)
    simpulan = Penyimpul(BINTAN.kedudukan, BINTAN.kosakata, SETDA).simpulkan(orang).penilai
    assert simpulan.jawaban and simpulan.jawaban.peran == penilai
    assert simpulan.alasan[0].dasar == dasar


@pytest.mark.parametrize("penempatan", ["jpt_pratama", "administrator"])
@pytest.mark.parametrize("model", ["dpmptsp_level_1", "dpmptsp_level_2"])
def test_a_model_set_for_the_unit_holds_wherever_the_person_is_placed(penempatan: str, model: str) -> None:
    ciri = CiriUnit("dinas", DPMPTSP, penempatan=frozenset({penempatan}))
    bebas = check_model(BINTAN.kedudukan, BINTAN.kosakata, ciri).jawaban.model
    assert bebas and bebas.kode == {"jpt_pratama": "dpmptsp_level_1", "administrator": "dpmptsp_level_2"}[penempatan]
    pilihan = check_model(BINTAN.kedudukan, BINTAN.kosakata, replace(ciri, model=model))
    assert pilihan.boleh
    assert pilihan.jawaban.model and pilihan.jawaban.model.kode == model


@pytest.mark.parametrize("urusan", ["Koperasi, Usaha Kecil dan Menengah", "koperasi usaha kecil dan  menengah"])
def test_an_urusan_is_known_however_it_is_typed(urusan: str) -> None:
    pilihan = check_model(TANJABTIM.kedudukan, TANJABTIM.kosakata, CiriUnit("dinas", urusan=(urusan,)))
    assert pilihan.jawaban.model and pilihan.jawaban.model.kode == "model_3"


def test_rsud_asks_the_appraiser_by_jenjang_and_reviews_from_the_pengawas() -> None:
    rsud = susun(
        unit(1, None, "rsud", pos(1, "direktur", Kelas.ADMINISTRATOR), mandiri=True),
        unit(2, 1, "bidang", pos(2, "kepala_bidang", Kelas.ADMINISTRATOR)),
        unit(3, 2, "seksi", pos(3, "kepala_seksi", Kelas.PENGAWAS)),
    )
    penyimpul = Penyimpul(BINTAN.kedudukan, BINTAN.kosakata, rsud)
    harap = {
        Jenjang.AHLI_UTAMA: 1,
        Jenjang.AHLI_MADYA: 1,
        Jenjang.AHLI_MUDA: 2,
        Jenjang.AHLI_PERTAMA: 3,
        Jenjang.MAHIR: 3,
    }
    tahapan = BINTAN.pelaksanaan.cari("rsud")
    assert tahapan
    for jenjang, penilai in harap.items():
        hasil = penyimpul.simpulkan(Orang(Kelas.JF, 3, jenjang))
        assert hasil.penilai.jawaban and hasil.penilai.jawaban.id == penilai, jenjang
        peran = tentukan_peran(tahapan, BINTAN.kosakata, rsud, TimKerja((9,), None, 3), hasil).jawaban
        assert peran and [satu.id for _, satu in peran.reviu] == [3, 2, 1]


def test_the_elected_head_has_no_problem_to_mend() -> None:
    pemda = susun(unit(1, None, "pemda", pos(1, "bupati", Kelas.KEPALA_DAERAH), mandiri=True))
    hasil = Penyimpul(BINTAN.kedudukan, BINTAN.kosakata, pemda).simpulkan(
        Orang(Kelas.KEPALA_DAERAH, 1, peran="bupati", pos_id=1)
    )
    assert hasil.masalah == ()
