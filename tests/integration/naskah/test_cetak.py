"""Value -> PDF: archive-grade, complete, and no text of a user is ever code."""

import io
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader
from tests.unit.naskah.contoh import ALAMAT, BERNAMA_PANJANG, BERNOMOR, PANJANG, SURAT, tim

from lincah.naskah import cetak
from lincah.naskah.cetak import GagalCetak, HurufTidakTersedia, cetak_gambar, cetak_pdf
from lincah.naskah.surat import Gambar, SuratTugas

SUNTIKAN = (
    '#import "dasar.typ": isi',
    '#read("/etc/passwd")',
    "#panic()",
    "$ x^2 $ *tebal* _miring_ @rujuk <label> `kode`",
    '"), #read("surat_tugas.typ"), ("',
    "\\u{41} \\ // bukan komentar /* juga bukan */",
    "https://contoh.go.id/#bagian -- ... ~ '",
)


def teks(naskah: SuratTugas) -> str:
    halaman = PdfReader(io.BytesIO(cetak_pdf(naskah))).pages
    return " ".join(" ".join(satu.extract_text().split()) for satu in halaman).replace("\u00a0", " ")


def test_everything_the_value_says_is_on_the_paper() -> None:
    tercetak = teks(BERNOMOR)
    for potongan in (
        "PEMERINTAH KABUPATEN CONTOH", "DINAS KOMUNIKASI DAN INFORMATIKA", "SURAT PERINTAH", "MEMERINTAHKAN",
        "NOMOR: 800.1.11.1/12/DISKOMINFO/2025", "Pasal 99 ayat (1);", "Pegawai Ke1, S.Kom.", "Penata (III/c)",
        "19850101 201001 2 001", "target 1 dokumen;", "Kota Contoh", "3 Maret 2025",
        "KEPALA BIDANG APLIKASI INFORMATIKA,", "Rahmat Hidayat, S.Kom., M.T.",
        "NIP 19790412 200502 1 003", "Tembusan:", ALAMAT,
    ):  # fmt: skip
        assert potongan in tercetak, potongan


def test_the_letter_claims_no_certified_signature() -> None:
    tercetak = teks(BERNOMOR).lower()
    assert "ditetapkan secara elektronik di lincah oleh rahmat hidayat" in tercetak
    for klaim in ("tanda tangan elektronik", "ditandatangani", "sertifikat", "bsre"):
        assert klaim not in tercetak


def test_it_is_pdf_a_2b_with_all_fonts_embedded() -> None:
    with pikepdf.open(io.BytesIO(cetak_pdf(BERNOMOR))) as pdf:
        with pdf.open_metadata() as isi:
            assert (isi["pdfaid:part"], isi["pdfaid:conformance"]) == ("2", "B")
        assert pdf.Root.OutputIntents[0].S == "/GTS_PDFA1"
        huruf = list(_fonts(pdf))
        assert huruf
        assert all("/FontFile2" in satu or "/FontFile3" in satu for satu in huruf)


def _fonts(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    for satu in pdf.objects:
        if isinstance(satu, pikepdf.Dictionary) and satu.get("/Type") == "/FontDescriptor":
            yield satu


def test_the_same_value_gives_the_same_bytes() -> None:
    assert cetak_pdf(BERNOMOR) == cetak_pdf(BERNOMOR)


def test_the_document_carries_title_and_the_moment_it_was_set() -> None:
    info = PdfReader(io.BytesIO(cetak_pdf(BERNOMOR))).metadata
    assert info is not None
    assert info.title == "SURAT PERINTAH 800.1.11.1/12/DISKOMINFO/2025 Penyusunan peta rencana SPBE"
    assert str(info.creation_date_raw).startswith("D:20250303140509")


@pytest.mark.parametrize("suntikan", SUNTIKAN)
def test_text_that_looks_like_code_stays_text(suntikan: str) -> None:
    orang = replace(SURAT.kepada[0], nama_bergelar=suntikan, jabatan=suntikan)
    tercetak = teks(replace(BERNOMOR, untuk=(suntikan, "Lain."), kepada=(orang,), dasar=(suntikan,), perihal=suntikan))
    tanpa_spasi = "".join(suntikan.split())
    assert "".join(tercetak.split()).count(tanpa_spasi) == 4
    assert "root:" not in tercetak


def test_a_character_the_font_lacks_is_named() -> None:
    with pytest.raises(HurufTidakTersedia) as galat:
        cetak_pdf(replace(BERNOMOR, untuk=("Rapat 😀 dan 中文",)))
    assert galat.value.huruf == ("😀", "中", "文")


def test_a_missing_font_is_an_error_and_not_another_font(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(cetak, "FOLDER_HURUF", tmp_path)
    monkeypatch.setattr(cetak, "_setempat", threading.local())
    cetak._huruf.cache_clear()
    with pytest.raises(GagalCetak, match="Arimo"):
        cetak_pdf(BERNOMOR)
    cetak._huruf.cache_clear()


def test_any_warning_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Memperingatkan:
        def compile_with_warnings(self, **_: object) -> tuple[bytes, list[Warning]]:
            peringatan = UserWarning("unknown font family")
            peringatan.message = "unknown font family"  # type: ignore[attr-defined]
            return b"", [peringatan]

    monkeypatch.setattr(cetak, "_penyusun", Memperingatkan)
    with pytest.raises(GagalCetak, match="unknown font family"):
        cetak_pdf(BERNOMOR)


def test_a_template_that_fails_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cetak, "data_templat", lambda _: {"isi": "{}"})
    with pytest.raises(GagalCetak, match="gagal disusun"):
        cetak_pdf(BERNOMOR)


def test_the_longest_names_fit_on_paper() -> None:
    assert PANJANG.upper() in teks(BERNAMA_PANJANG)


def test_without_a_number_it_is_a_draft_and_says_so() -> None:
    tercetak = teks(SURAT)
    assert "KONSEP" in tercetak
    assert "belum berlaku sebagai naskah dinas" in tercetak
    assert "Ditetapkan secara elektronik" not in tercetak


@pytest.mark.parametrize("format", ["svg", "png"])
def test_a_configured_picture_stands_in_the_head(format: str) -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
    png = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
        "0000000c49444154789c63606060000000040001f61738550000000049454e44ae426082"
    )
    bergambar = replace(
        BERNOMOR, kop=replace(BERNOMOR.kop, lambang=Gambar(format=format, isi=svg if format == "svg" else png))
    )
    assert len(cetak_pdf(bergambar)) != len(cetak_pdf(BERNOMOR))


def test_each_page_can_be_shown_as_a_picture() -> None:
    halaman = cetak_gambar(replace(BERNOMOR, kepada=tim(20)))
    assert len(halaman) == 3  # the letter, and two pages of people
    assert all(satu.startswith(b"<svg") for satu in halaman)


def test_many_threads_print_at_once() -> None:
    hasil: list[bytes] = []
    utas = [threading.Thread(target=lambda: hasil.append(cetak_pdf(BERNOMOR))) for _ in range(8)]
    for satu in utas:
        satu.start()
    for satu in utas:
        satu.join()
    assert len(hasil) == 8
    assert len(set(hasil)) == 1
