"""A case passes only when refusal, answer and article are all as it says; what differs is told plainly."""

from pathlib import Path

import pytest

from lincah.peraturan.kasus import jalankan
from lincah.peraturan.temuan import ProfilKeliru


@pytest.fixture
def berkas(tmp_path: Path) -> Path:
    (tmp_path / "bintan-62-2023").mkdir()
    return tmp_path / "bintan-62-2023" / "uji.yaml"


DALAM_UNIT = "tanya: instrumen, situasi: {cara: penunjukan, lingkup: dalam_unit}"
TIDAK_DIATUR = "tanya: instrumen, situasi: {cara: sukarela, lingkup: lintas_pd}"
KELIRU = "tanya: instrumen, situasi: {cara: penunjukan}"
REVIU = "tanya: reviu, situasi: {model: rsud}"


def run(berkas: Path, kasus: str) -> tuple[str, ...]:
    berkas.write_text(f"- {{nama: uji, {kasus}}}\n", encoding="utf-8")
    (hasil,) = jalankan(berkas)
    assert (hasil.nama, hasil.tempat) == ("uji", f"{berkas}:1")
    return hasil.beda


@pytest.mark.parametrize(
    "kasus",
    [
        f"{DALAM_UNIT}, jawab: {{boleh: true, naskah: surat_perintah}}, dasar: Pasal 10 ayat (1)",
        f"{DALAM_UNIT}, jawab: {{penetap: [penilai]}}",
        f"{DALAM_UNIT}, dasar: [Pasal 10 ayat (1)]",
        f"{TIDAK_DIATUR}, jawab: null, dasar: Pasal 12 ayat (1)",
        f"{KELIRU}, keliru: sebutkan 'lingkup'",
        f"{REVIU}, jawab: {{rantai: [pengawas, [kepala_bagian, kepala_bidang], direktur]}}",
        "tanya: tahapan, situasi: {model: setda, tahap: evaluasi}, "
        "jawab: {evaluasi: [mereviu, mereviu, mereviu, menyatakan_selesai]}",
        "peraturan: karangasem-15-2023, tanya: identitas, jawab: {nomor: 15}",
        "tanya: identitas, situasi: {tanggal: 2024-07-01}, jawab: {berlaku_pada_tanggal: true}",
    ],
)
def test_a_case_that_says_what_the_regulation_says_passes(berkas: Path, kasus: str) -> None:
    assert run(berkas, kasus) == ()


@pytest.mark.parametrize(
    ("kasus", "beda"),
    [
        (f"{DALAM_UNIT}, jawab: null", "jawaban: diharapkan None, diperoleh {"),
        (f"{DALAM_UNIT}, jawab: {{boleh: false}}", "jawaban.boleh: diharapkan False, diperoleh True"),
        (f"{DALAM_UNIT}, jawab: {{saksi: dua}}", "jawaban.saksi: diharapkan dua, diperoleh (tidak ada)"),
        (f"{TIDAK_DIATUR}, jawab: {{boleh: false}}", "jawaban: diharapkan {'boleh': False}, diperoleh None"),
        (f"{DALAM_UNIT}, dasar: Pasal 99", "dasar 'Pasal 99' tidak disebut; yang disebut: Pasal 10 ayat (1)"),
        (f"{DALAM_UNIT}, keliru: apa saja", "pertanyaan seharusnya ditolak, tetapi dijawab"),
        (f"{KELIRU}, keliru: sebutkan 'cara'", "pertanyaan ditolak: sebutkan 'lingkup'"),
        (f"{KELIRU}, jawab: null", "pertanyaan ditolak: sebutkan 'lingkup'"),
        ("tanya: ramalan, jawab: null", "pertanyaan ditolak: pertanyaan 'ramalan' tidak dikenal"),
        (f"{REVIU}, jawab: {{rantai: [pengawas, direktur]}}", "jawaban.rantai: diharapkan ["),
        (
            f"{REVIU}, jawab: {{rantai: [pengawas, kepala_bagian, direktur]}}",
            "jawaban.rantai[1]: diharapkan kepala_bagian",
        ),
    ],
)
def test_a_case_that_says_otherwise_fails_and_says_where(berkas: Path, kasus: str, beda: str) -> None:
    (satu,) = run(berkas, kasus)
    assert satu.startswith(beda)


@pytest.mark.parametrize(
    ("isi", "baris", "pesan"),
    [
        ("- nama: a\n  jawab: null\n", 1, "kasus berupa peta dengan kunci nama, tanya"),
        ("- sebuah kalimat\n", 1, "kasus berupa peta dengan kunci nama, tanya"),
        ("nama: a\n", 1, "kasus berupa peta dengan kunci nama, tanya"),
        ("- nama: a\n  tanya: identitas\n  jawaban: {}\n", 3, "kunci 'jawaban' tidak dikenal dalam kasus"),
        ("- nama: a\n  tanya: identitas\n", 1, "kasus tidak mengharapkan apa pun"),
        ("- nama: a\n  nama: b\n", 2, "kunci 'nama' ditulis dua kali"),
    ],
)
def test_a_file_that_is_no_list_of_cases_is_refused_at_its_line(berkas: Path, isi: str, baris: int, pesan: str) -> None:
    berkas.write_text(isi, encoding="utf-8")
    with pytest.raises(ProfilKeliru, match=rf"^uji\.yaml:{baris}: {pesan}"):
        list(jalankan(berkas))
