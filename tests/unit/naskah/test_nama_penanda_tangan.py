"""How people are named on letters."""

from dataclasses import replace

import pytest
from tests.unit.naskah.contoh import KEPALA_BIDANG

from lincah.naskah.nama import (
    JenisPemangkuan,
    KelasPenandaTangan,
    baris_jabatan,
    nama_bergelar,
    nip_tercetak,
    pangkat_golongan,
)


def test_gelar_stands_around_the_name() -> None:
    assert nama_bergelar("Siti Rahma", "Dr.", "S.Sos., M.Si.") == "Dr. Siti Rahma, S.Sos., M.Si."
    assert nama_bergelar("Siti Rahma") == "Siti Rahma"


def test_nip_is_grouped_and_anything_else_is_left_alone() -> None:
    assert nip_tercetak("197904122005021003") == "19790412 200502 1 003"
    assert nip_tercetak("12-34") == "12-34"


def test_pppk_has_a_golongan_but_no_pangkat() -> None:
    assert pangkat_golongan("III/c") == "Penata (III/c)"
    assert pangkat_golongan("IX") == "Golongan IX"
    assert pangkat_golongan("") == ""


def test_an_ordinary_signatory_shows_gelar_pangkat_and_nip() -> None:
    assert KEPALA_BIDANG.nama_tercetak == "Rahmat Hidayat, S.Kom., M.T."
    assert KEPALA_BIDANG.baris_identitas == ("Pembina (IV/a)", "NIP 19790412 200502 1 003")


@pytest.mark.parametrize(
    ("kelas", "jenis", "bergelar"),
    [
        (KelasPenandaTangan.KEPALA_DAERAH, JenisPemangkuan.DEFINITIF, True),
        (KelasPenandaTangan.KEPALA_DAERAH, JenisPemangkuan.PLT, False),
        (KelasPenandaTangan.KEPALA_DAERAH, JenisPemangkuan.PJ, False),
        (KelasPenandaTangan.SEKRETARIS_DAERAH, JenisPemangkuan.DEFINITIF, True),
        (KelasPenandaTangan.SEKRETARIS_DAERAH, JenisPemangkuan.PLH, False),
        (KelasPenandaTangan.SEKRETARIS_DAERAH, JenisPemangkuan.PLT, True),
    ],
)
def test_kepala_daerah_and_sekretaris_daerah_show_no_nip(
    kelas: KelasPenandaTangan, jenis: JenisPemangkuan, bergelar: bool
) -> None:
    pejabat = replace(KEPALA_BIDANG, kelas=kelas, jenis=jenis)
    assert pejabat.baris_identitas == ()
    assert (pejabat.nama_tercetak != pejabat.nama) is bergelar


def test_a_plt_of_any_other_post_keeps_gelar_and_nip() -> None:
    pejabat = replace(KEPALA_BIDANG, jenis=JenisPemangkuan.PLT)
    assert pejabat.nama_tercetak.endswith("M.T.")
    assert len(pejabat.baris_identitas) == 2


def test_lines_of_the_post_from_the_lender_down_to_the_signatory() -> None:
    baris = baris_jabatan(
        "ASISTEN ADMINISTRASI UMUM",
        jenis=JenisPemangkuan.PLH,
        atas_nama="BUPATI CONTOH",
        untuk_beliau=("SEKRETARIS DAERAH",),
        delegasi="Keputusan Bupati Nomor 1 Tahun 2025",
    )
    assert baris == (
        "a.n. BUPATI CONTOH",
        "SEKRETARIS DAERAH",
        "u.b.",
        "Plh. ASISTEN ADMINISTRASI UMUM,",
        "(Keputusan Bupati Nomor 1 Tahun 2025)",
    )


def test_the_post_in_one_line_leaves_the_delegation_out() -> None:
    pejabat = replace(KEPALA_BIDANG, jabatan=baris_jabatan("SEKRETARIS", atas_nama="KEPALA DINAS", delegasi="Nomor 1"))
    assert pejabat.jabatan_sebaris == "a.n. KEPALA DINAS SEKRETARIS"
