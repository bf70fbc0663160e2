"""The wording of a letter: text with fields, never code; what is wrong with it is told part by part."""

import pytest

from lincah.naskah.kata.isi import isi_kata
from lincah.naskah.kata.periksa import periksa_kata
from lincah.naskah.kata.ragam import Bagian, Bentuk, Medan, Ragam

RAGAM = Ragam(
    jenis="surat_uji", keadaan="", nama="Surat uji", bentuk="dinas",
    bagian=(
        Bagian("hal", "Hal", Bentuk.BARIS, batas=40),
        Bagian("pembuka", "Pembuka", Bentuk.BARIS),
        Bagian("rincian", "Rincian", Bentuk.RINCIAN, boleh_kosong=True, terbanyak=3),
        Bagian("lanjutan", "Lanjutan", Bentuk.ALINEA, boleh_kosong=True),
        Bagian("penutup", "Penutup", Bentuk.BARIS),
    ),
    medan=(Medan("pekerjaan", "nama pekerjaan", "Pendataan", selalu=True), Medan("alasan", "alasan", "Sibuk"),
           Medan("durasi", "durasi", "3 hari")),
    baku={"rincian": "Durasi: {durasi}"},
    wajib={"durasi": "Pasal 1"},
)  # fmt: skip
TEKS = {
    "hal": "Permohonan {pekerjaan}",
    "pembuka": "Untuk {pekerjaan}:",
    "rincian": "Durasi: {durasi}\nKeterangan: {alasan}",
    "lanjutan": "Alasan: {alasan}.\n\nBaris satu\nbaris dua.",
    "penutup": "Sekian.",
}
NILAI = {"pekerjaan": "Pendataan", "durasi": "3 hari", "alasan": ""}


def test_a_good_text_has_no_fault_and_is_filled() -> None:
    assert periksa_kata(RAGAM, TEKS) == {}
    kata = isi_kata(RAGAM, TEKS, NILAI)
    assert (kata.satu("hal"), kata.rincian) == ("Permohonan Pendataan", (("Durasi", "3 hari"),))
    assert kata.baris["lanjutan"] == ("Baris satu baris dua.",), "without a reason its paragraph is not printed"
    assert kata.medan == {"pekerjaan", "durasi"}


def test_what_a_field_is_replaced_with_is_not_read_again() -> None:
    kata = isi_kata(RAGAM, TEKS, NILAI | {"alasan": "{pekerjaan} {{pekerjaan}}"})
    assert kata.baris["lanjutan"][0] == "Alasan: {pekerjaan} {{pekerjaan}}."


@pytest.mark.parametrize(
    ("bagian", "isi", "kata"),
    [
        ("hal", "", "tidak boleh kosong"),
        ("hal", "x" * 41, "Kurangi 1 huruf"),
        ("hal", "Permohonan {nip}", "Tidak dikenal: {nip}. Yang boleh dipakai: {pekerjaan}, {alasan}, {durasi}"),
        ("hal", "Permohonan {pekerjaan.unit}", "Tidak dikenal"),
        ("hal", "Permohonan {pekerjaan!r}", "Tidak dikenal"),
        ("hal", "{{ pekerjaan }}", "Tidak dikenal"),
        ("hal", "{% load x %}", "Tidak dikenal"),
        ("hal", "Permohonan {pekerjaan", "tidak berpasangan"),
        ("hal", "Permohonan {alasan}", "tidak selalu ada isinya"),
        ("pembuka", "Satu.\n\nDua.", "satu alinea saja"),
        ("rincian", "Durasi {durasi}", "Tulis label, titik dua"),
        ("rincian", "Durasi: {durasi}\n" * 4, "4 baris, paling banyak 3"),
        ("rincian", "", "Wajib memuat {durasi} (durasi) menurut Pasal 1."),
        ("rincian", "Durasi: {durasi} {alasan}", "Wajib memuat {durasi}"),
    ],
)
def test_a_fault_is_told_at_its_part(bagian: str, isi: str, kata: str) -> None:
    galat = periksa_kata(RAGAM, TEKS | {bagian: isi})
    assert list(galat) == [bagian]
    assert any(kata in satu for satu in galat[bagian]), galat
