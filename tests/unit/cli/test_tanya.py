"""`lincah tanya`: a cited answer, the silence said aloud, or what was expected instead."""

import json

import pytest
from tests.unit.cli.conftest import Perintah

BINTAN = "bintan-62-2023"


def test_an_answer_in_json_carries_its_reasons(lincah: Perintah) -> None:
    keluar = lincah("tanya", BINTAN, "instrumen", "cara=penunjukan", "lingkup=lintas_pd", "--json")
    assert (keluar.kode, keluar.keluhan) == (0, "")
    isi = json.loads(keluar.jawab)
    assert set(isi) == {"jawaban", "alasan"}
    assert isi["jawaban"] == {
        "boleh": True,
        "status": "terbuka",
        "naskah": "keputusan_sekretaris_daerah",
        "penetap": "sekretaris_daerah",
        "pengusul_tim": "kepala_pd",
    }
    assert isi["alasan"][0] == {
        "dasar": "Pasal 10 ayat (3)",
        "landasan": "tersurat",
        "terpenuhi": True,
        "ringkas": "penunjukan lintas Perangkat Daerah: terbuka, Keputusan Sekretaris Daerah oleh Sekretaris Daerah",
        "tafsir": "",
    }
    assert all({"dasar", "terpenuhi", "ringkas"} <= set(alasan) for alasan in isi["alasan"])


@pytest.mark.parametrize(
    ("args", "ringkas"),
    [
        ((BINTAN, "instrumen", "cara=sukarela", "lingkup=lintas_pd"), "tidak diatur"),
        ((BINTAN, "kedudukan", "unit=pemda"), "kedudukan pada Pemerintah Daerah tidak diatur"),
        ((BINTAN, "reviu", "unit=uptd", "kelas_pimpinan=administrator"), "tidak diatur"),
    ],
)
def test_what_is_not_regulated_is_null_with_the_reason(lincah: Perintah, args: tuple[str, ...], ringkas: str) -> None:
    keluar = lincah("tanya", *args, "--json")
    isi = json.loads(keluar.jawab)
    assert (keluar.kode, isi["jawaban"]) == (0, None)
    assert isi["alasan"][0]["terpenuhi"] is False
    assert ringkas in isi["alasan"][0]["ringkas"]
    assert lincah("tanya", *args).jawab.startswith("tidak diatur\n  tidak ")


def test_closed_is_not_the_same_as_not_regulated(lincah: Perintah) -> None:
    keluar = lincah("tanya", "karangasem-15-2023", "instrumen", "cara=sukarela", "lingkup=lintas_instansi", "--json")
    assert json.loads(keluar.jawab)["jawaban"] == {"boleh": False, "status": "tertutup"}


@pytest.mark.parametrize(
    ("args", "pesan"),
    [
        (("entah-1-2023", "identitas"), "peraturan 'entah-1-2023' tidak dikenal; yang ada: bintan-62-2023"),
        ((BINTAN, "ramalan"), "pertanyaan 'ramalan' tidak dikenal; yang ada: identitas, kedudukan"),
        ((BINTAN, "instrumen", "cara=penunjukan"), "sebutkan 'lingkup' (lingkup penugasan); pilih: dalam_unit"),
        ((BINTAN, "instrumen", "cara=lelang", "lingkup=dalam_unit"), "'lelang' bukan nilai 'cara'; pilih: penunjukan"),
        ((BINTAN, "instrumen", "cara"), "'cara' bukan kunci=nilai, misalnya lingkup=dalam_unit"),
        ((BINTAN, "instrumen", "cara="), "'cara=' bukan kunci=nilai"),
        ((BINTAN, "instrumen", "cara=sukarela", "cara=penunjukan"), "kunci 'cara' disebut dua kali"),
        (
            (BINTAN, "instrumen", "warna=merah"),
            "kunci 'warna' tidak dikenal pada instrumen; yang dikenal: cara, lingkup",
        ),
        ((BINTAN, "kedudukan"), "sebutkan 'unit' (jenis unit) atau 'model'"),
        ((BINTAN, "reviu"), "sebutkan 'unit' (jenis unit) atau 'model'"),
        ((BINTAN, "kedudukan", "unit=rsud"), "jawaban bergantung pada 'jenjang'; pilih: ahli_utama"),
        ((BINTAN, "identitas", "tanggal=kemarin"), "'kemarin' bukan tanggal; tulis seperti 2024-07-01"),
    ],
)
def test_a_question_that_cannot_be_put_says_what_was_expected(
    lincah: Perintah, args: tuple[str, ...], pesan: str
) -> None:
    for tambahan in ((), ("--json",)):
        keluar = lincah("tanya", *args, *tambahan)
        assert (keluar.kode, keluar.jawab) == (2, "")
        assert keluar.keluhan.startswith("lincah tanya: ")
        assert pesan in keluar.keluhan


def test_a_command_or_argument_left_out_exits_two(lincah: Perintah) -> None:
    assert lincah("tanya", BINTAN).kode == 2
    assert lincah().kode == 2
    assert "invalid choice: 'tebak'" in lincah("tebak").keluhan


def test_tiers_of_a_review_chain_are_kept_apart_from_the_posts_of_one_tier(lincah: Perintah) -> None:
    baris = lincah("tanya", BINTAN, "reviu", "model=rsud").jawab.splitlines()
    assert baris[0] == "rantai: pengawas → kepala_bagian atau kepala_bidang → direktur"
    assert "pemantau: pengawas, ketua_tim" in baris
    assert lincah("tanya", BINTAN, "reviu", "model=uptd_jf").jawab.splitlines()[0] == "rantai: jf_pimpinan"


def test_the_chain_in_json_is_a_list_of_tiers(lincah: Perintah) -> None:
    isi = json.loads(lincah("tanya", BINTAN, "reviu", "model=rsud", "--json").jawab)
    assert isi["jawaban"]["rantai"] == ["pengawas", ["kepala_bagian", "kepala_bidang"], "direktur"]


def test_steps_stand_one_below_the_other(lincah: Perintah) -> None:
    baris = lincah("tanya", BINTAN, "tahapan", "model=setda", "tahap=evaluasi").jawab.splitlines()
    assert baris[0] == "evaluasi:"
    assert baris[1].startswith("  1. langkah mereviu, tahap evaluasi, pelaku kepala_bagian, dasar Lampiran")
    assert baris[4].startswith("  4. langkah menyatakan_selesai")


def test_yes_no_and_nothing_are_words(lincah: Perintah) -> None:
    dalam = lincah("tanya", BINTAN, "identitas", "tanggal=2024-06-30").jawab.splitlines()
    assert "berlaku_pada_tanggal: tidak" in dalam
    assert "mencabut: -" in dalam
    assert "berlaku_pada_tanggal: ya" in lincah("tanya", BINTAN, "identitas", "tanggal=2024-07-01").jawab.splitlines()
    assert lincah("tanya", "dairi-18-2024", "kedudukan", "unit=setda").jawab.startswith("model: -\npilihan: setda_")


def test_every_reason_shows_article_and_ground(lincah: Perintah) -> None:
    baris = lincah("tanya", BINTAN, "instrumen", "cara=sukarela", "lingkup=dalam_unit").jawab.splitlines()
    assert baris[-1].endswith("[Lampiran huruf B angka 2; Pasal 10 ayat (1)] (tafsir B-07)")
    tersurat = lincah("tanya", BINTAN, "instrumen", "cara=penunjukan", "lingkup=dalam_unit").jawab.splitlines()
    assert tersurat[-2].endswith("[Pasal 10 ayat (1)]")
    dipilih = lincah("tanya", "karangasem-15-2023", "kedudukan", "unit=dinas").jawab.splitlines()
    assert dipilih[-1].endswith("(pengaturan)")
