"""The DOCX says what the letter says, for each kind, and that it is not the letter."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from tests.unit.naskah.contoh import ALAMAT, BERNAMA_PANJANG, BERNOMOR, KEPALA_BIDANG, KOP, SURAT, tim

from lincah.naskah.sunting import buat_docx
from lincah.naskah.surat import Keputusan, Surat, SuratDinas

DINAS = SuratDinas(
    jenis="permohonan_pelibatan",
    judul="SURAT PERMOHONAN",
    perihal="Permohonan pelibatan pegawai",
    kop=KOP,
    tempat="Kota Contoh",
    tanggal=SURAT.tanggal,
    penanda_tangan=KEPALA_BIDANG,
    kepada=("Kepala Badan Kepegawaian", "di tempat"),
    isi=("Bersama ini kami mohon pelibatan pegawai berikut.", "Mohon jawaban sebelum 7 Maret 2025."),
    rincian=(("Maksud", "Menyusun peta rencana"),),
    orang=tim(3),
    tembusan=("Sekretaris Daerah",),
)
KEPUTUSAN = Keputusan(
    jenis="keputusan_sekretaris_daerah",
    judul="KEPUTUSAN SEKRETARIS DAERAH",
    amar="MENUGASKAN",
    perihal="Penugasan lintas perangkat daerah",
    kop=KOP,
    dasar=SURAT.dasar,
    menimbang=("bahwa diperlukan tim;",),
    kepada=tim(3),
    untuk=SURAT.untuk,
    tempat="Kota Contoh",
    tanggal=SURAT.tanggal,
    penanda_tangan=KEPALA_BIDANG,
    nomor="1",
    alamat_verifikasi=ALAMAT,
)


def semua_teks(isi: bytes) -> str:
    dokumen = Document(BytesIO(isi))
    alinea = dokumen.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t")
    kaki = dokumen.sections[0].footer.paragraphs[0].text
    return " ".join([*(satu.text or "" for satu in alinea), kaki])


def kata(nilai: object) -> list[str]:
    """Every text of a letter, however deep."""
    if isinstance(nilai, dict):
        return [satu for kunci, anak in nilai.items() if kunci not in LEWAT for satu in kata(anak)]
    return [satu for anak in nilai for satu in kata(anak)] if isinstance(nilai, list) else [str(nilai)]


# `perihal` stands on some kinds only; posts are printed in capitals
LEWAT = {"jenis", "perihal", "judul", "amar", "stempel_waktu", "ditetapkan", "jabatan_sebaris", "jabatan", "label"}


@pytest.mark.parametrize(
    "surat",
    [BERNOMOR, replace(BERNAMA_PANJANG, kepada=tim(12)), DINAS, replace(DINAS, orang=()), KEPUTUSAN],
    ids=["seorang", "tim", "dinas", "tanpa orang", "keputusan"],
)
def test_nothing_of_the_letter_is_missing(surat: Surat) -> None:
    isi = surat.isi_cetak()
    teks = semua_teks(buat_docx(isi)).casefold()
    for satu in kata(isi):
        assert satu.casefold() in teks, satu


@pytest.mark.parametrize("surat", [DINAS, KEPUTUSAN], ids=["dinas", "keputusan"])
def test_the_matter_stands_where_the_kind_prints_it(surat: Surat) -> None:
    assert surat.perihal.casefold() in semua_teks(buat_docx(surat.isi_cetak())).casefold()


def test_it_says_on_every_page_that_it_is_a_copy() -> None:
    assert f"bukan naskah asli. Naskah aslinya berkas PDF; periksa di {ALAMAT}" in semua_teks(
        buat_docx(BERNOMOR.isi_cetak())
    )


def test_a_draft_has_no_number_and_no_address() -> None:
    teks = semua_teks(buat_docx(SURAT.isi_cetak()))
    assert "(diberikan saat ditetapkan)" in teks
    assert "periksa di" not in teks


def test_a_decision_names_its_signatory_without_gelar_and_says_from_when_it_holds() -> None:
    isi = KEPUTUSAN.isi_cetak()
    assert isi["tanda_tangan"]["nama"] == KEPUTUSAN.penanda_tangan.nama != KEPUTUSAN.penanda_tangan.nama_tercetak
    assert DINAS.isi_cetak()["tanda_tangan"]["nama"] == DINAS.penanda_tangan.nama_tercetak
    assert isi["menetapkan"] == "KEPUTUSAN SEKRETARIS DAERAH TENTANG PENUGASAN LINTAS PERANGKAT DAERAH."
    teks = semua_teks(buat_docx(isi))
    assert "mulai berlaku pada tanggal ditetapkan" in teks and isi["menetapkan"] in teks


def test_a_letter_between_two_parties_holds_both_and_its_table() -> None:
    isi = BERNOMOR.isi_cetak() | {
        "isi": ["Pihak pertama sanggup."],
        "kolom": [{"nama": "Sasaran", "lebar": 4, "angka": False}, {"nama": "Target", "lebar": 2, "angka": True}],
        "baris": [["Layanan lebih cepat", "90"]],
        "pihak_pertama": {"jabatan": ["Kepala Bidang,"], "nama": "Kabul Bidang", "identitas": ["NIP 1"], "waktu": ""},
    }
    teks = semua_teks(buat_docx(isi))
    for kata in ("Pihak pertama sanggup.", "Sasaran", "Layanan lebih cepat", "90", "Pihak kedua", "Kabul Bidang"):
        assert kata in teks, kata
