"""What is wrong in a profile as a whole is told at the line where it can be mended, and nothing unsound is loaded."""

import shutil

import pytest
from tests.unit.peraturan.salinan import ID, Salinan

from lincah.peraturan.baca_kosakata import AKAR
from lincah.peraturan.muat import BERKAS, ProfilTidakDikenal, list_peraturan, muat_profil
from lincah.peraturan.periksa import keterangan, periksa, periksa_semua
from lincah.peraturan.temuan import ProfilKeliru, Temuan

SURAT = "naskah: surat_perintah"


def test_an_unknown_key_deep_inside_names_those_that_are_known(salinan: Salinan) -> None:
    baris = salinan.change(
        "pelaksanaan.yaml", "selesai_oleh: {oleh: camat, dasar", "selesai_oleh: {olehnya: camat, dasar"
    )
    assert salinan.findings() == [f"pelaksanaan.yaml:{baris}: kunci 'oleh' tidak ada; tambahkan di sini"]
    baris = salinan.change("pelaksanaan.yaml", "{olehnya: camat, dasar", "{oleh: camat, bersama: lurah, dasar")
    (temuan,) = salinan.findings()
    pesan = "kunci 'bersama' tidak dikenal di sini; yang dikenal: dasar, landasan, oleh, tafsir"
    assert temuan == f"pelaksanaan.yaml:{baris}: {pesan}"


def test_who_declares_done_must_be_the_last_tier(salinan: Salinan) -> None:
    baris = salinan.change(
        "pelaksanaan.yaml", "selesai_oleh: {oleh: camat, dasar", "selesai_oleh: {oleh: pengawas, dasar"
    )
    assert salinan.findings() == [
        f"pelaksanaan.yaml:{baris}: yang menyatakan selesai bukan tingkat reviu terakhir (camat)"
    ]


def test_a_model_without_stages_is_named_where_it_stands(salinan: Salinan) -> None:
    pelaksanaan = salinan.lines("pelaksanaan.yaml")
    awal, akhir = (pelaksanaan.index(f"  - model: {kode}") for kode in ("setda", "pd_administrator"))
    salinan.write("pelaksanaan.yaml", pelaksanaan[:awal] + pelaksanaan[akhir:])
    baris = salinan.lines("kedudukan.yaml").index("  - kode: setda") + 1
    pesan = "model 'setda' belum mempunyai tahapan; tambahkan dalam pelaksanaan.yaml"
    assert salinan.findings() == [f"kedudukan.yaml:{baris}: {pesan}"]


def test_two_rows_for_one_way_and_scope_are_told_at_the_second(salinan: Salinan) -> None:
    baris = salinan.lines("penugasan.yaml")
    letak = next(nomor for nomor, teks in enumerate(baris) if "lingkup: lintas_unit, status" in teks)
    salinan.write("penugasan.yaml", [*baris[: letak + 1], baris[letak], *baris[letak + 1 :]])
    pesan = "penunjukan lintas_unit sudah ditulis sebelumnya; cukup satu baris"
    assert salinan.findings() == [f"penugasan.yaml:{letak + 2}: {pesan}"]


def test_a_way_and_scope_left_out_is_told_at_the_table(salinan: Salinan) -> None:
    salinan.write(
        "penugasan.yaml",
        [teks for teks in salinan.lines("penugasan.yaml") if "sukarela, lingkup: lintas_pd" not in teks],
    )
    awal = next(nomor for nomor, teks in enumerate(salinan.lines("penugasan.yaml"), 1) if teks.startswith("  - {cara"))
    pesan = "sukarela lintas_pd tidak ditulis; tambahkan barisnya (boleh tidak_diatur)"
    assert salinan.findings() == [f"penugasan.yaml:{awal}: {pesan}"]


def test_a_misspelt_way_is_told_once_and_not_as_a_row_left_out(salinan: Salinan) -> None:
    baris = salinan.change("penugasan.yaml", "{cara: sukarela, lingkup: lintas_pd", "{cara: rela, lingkup: lintas_pd")
    (temuan,) = salinan.findings()
    assert temuan.startswith(f"penugasan.yaml:{baris}: 'rela' bukan cara; pakai salah satu: penunjukan, sukarela")


@pytest.mark.parametrize(
    ("ada", "jadi"),
    [
        (f"status: terbuka, {SURAT}, penetap: kepala_pd, dasar", "status: terbuka, dasar"),
        (f"status: terbuka, {SURAT}, penetap: kepala_pd, dasar", "status: terbuka, penetap: bupati, dasar"),
        ("lintas_pd, status: tidak_diatur,", f"lintas_pd, status: tertutup, {SURAT}, penetap: bupati,"),
    ],
)  # fmt: skip
def test_a_letter_and_who_sets_it_stand_with_what_is_open_and_with_nothing_else(
    salinan: Salinan, ada: str, jadi: str
) -> None:
    baris = salinan.change("penugasan.yaml", ada, jadi)
    (temuan,) = salinan.findings()
    assert temuan.startswith(f"penugasan.yaml:{baris}: penugasan yang terbuka, dan hanya yang terbuka")


def test_those_who_are_assigned_cannot_set_the_letter(salinan: Salinan) -> None:
    baris = salinan.change("penugasan.yaml", f"{SURAT}, penetap: penilai, dasar", f"{SURAT}, penetap: pelaksana, dasar")
    (temuan,) = salinan.findings()
    assert temuan.startswith(f"penugasan.yaml:{baris}: 'pelaksana' tidak dapat dipegang siapa pun")


@pytest.mark.parametrize("hilang", ["menyusun_rencana", "menyerahkan_hasil"])
def test_stages_without_an_act_every_walk_needs_are_refused(salinan: Salinan, hilang: str) -> None:
    pelaksanaan = salinan.lines("pelaksanaan.yaml")
    letak = next(nomor for nomor, teks in enumerate(pelaksanaan) if f"kode: {hilang}," in teks)
    salinan.write("pelaksanaan.yaml", pelaksanaan[:letak] + pelaksanaan[letak + 1 :])
    assert salinan.findings() == [
        f"pelaksanaan.yaml:6: langkah '{hilang}' tidak ada; tuliskan (boleh dengan landasan tafsir)"
    ]


@pytest.mark.parametrize(
    ("jadi", "pesan"),
    [
        ("\tganda: {dasar", "bukan YAML yang sah"),
        ("ganda: {dasar: Pasal 1, dasar", "kunci 'dasar' ditulis dua kali"),
        ("penerimaan: {dasar", "kunci 'penerimaan' ditulis dua kali"),
    ],
)
def test_what_is_not_yaml_is_a_finding_too(salinan: Salinan, jadi: str, pesan: str) -> None:
    baris = salinan.change("penugasan.yaml", "ganda: {dasar", jadi)
    (temuan,) = salinan.findings()
    assert temuan.startswith(f"penugasan.yaml:{baris}: {pesan}")


def test_a_review_chain_without_tiers_is_refused(salinan: Salinan) -> None:
    pelaksanaan = salinan.lines("pelaksanaan.yaml")
    awal = pelaksanaan.index("      rantai:")
    salinan.write("pelaksanaan.yaml", [*pelaksanaan[:awal], "      rantai: []", *pelaksanaan[awal + 4 :]])
    pesan = "rantai reviu kosong; sebutkan sekurang-kurangnya satu pejabat"
    assert salinan.findings() == [f"pelaksanaan.yaml:{awal + 1}: {pesan}"]


def test_a_model_that_does_not_say_who_assigns_is_refused(salinan: Salinan) -> None:
    kedudukan = salinan.lines("kedudukan.yaml")
    awal = kedudukan.index("    pemberi_tugas:", kedudukan.index("  - kode: pd_administrator"))
    salinan.write("kedudukan.yaml", kedudukan[:awal] + kedudukan[awal + 2 :])
    baris = kedudukan.index("  - kode: pd_administrator") + 1
    assert f"kedudukan.yaml:{baris}: model tanpa 'pemberi_tugas'; tuliskan siapa, dengan dasarnya" in salinan.findings()


def test_a_rule_behind_one_for_everybody_is_never_used(salinan: Salinan) -> None:
    baris = salinan.change("kedudukan.yaml", "- {bagi: {peran: [kepala_subbagian]}, oleh", "- {oleh")
    temuan = salinan.findings()
    assert [satu.partition(": aturan ini tidak pernah dipakai")[0] for satu in temuan] == [
        f"kedudukan.yaml:{baris + 1}",
        f"kedudukan.yaml:{baris + 6}",
    ]


def test_a_model_that_fills_a_silence_nobody_names_is_a_dead_letter(salinan: Salinan) -> None:
    salinan.change("kedudukan.yaml", "pengganti: [uptd_administrator]", "pengganti: []")
    baris = salinan.lines("kedudukan.yaml").index("  - kode: uptd_administrator") + 1
    assert salinan.findings() == [
        f"kedudukan.yaml:{baris}: model pengganti 'uptd_administrator' tidak disebut pada satu pun butir sunyi"
    ]


def test_a_regulation_stands_on_at_least_one_national_one(salinan: Salinan) -> None:
    tanpa = [teks for teks in salinan.lines("identitas.yaml") if not teks.startswith(("induk:", "  - {id: "))]
    salinan.write("identitas.yaml", tanpa)
    assert salinan.findings() == ["identitas.yaml:1: sebutkan sekurang-kurangnya satu peraturan induk"]


def test_a_character_no_text_may_hold_is_told_by_its_file(salinan: Salinan) -> None:
    salinan.change("identitas.yaml", "provinsi: {nilai: Kepulauan", "provinsi: {nilai: \x07")
    (temuan,) = salinan.findings()
    assert temuan.startswith("identitas.yaml:1: bukan YAML yang sah: ")


def test_several_faults_are_told_together_in_order_of_file_and_line(salinan: Salinan) -> None:
    dua = salinan.change("penugasan.yaml", "{nilai: tertinggi", "{nilai: terendah")
    satu = salinan.change("kedudukan.yaml", "- {oleh: kepala_bagian, dasar: huruf a angka 4}", "- {oleh: lurah}")
    pertama, kedua = salinan.findings()
    assert pertama.startswith(f"kedudukan.yaml:{satu}: ")
    assert kedua.startswith(f"penugasan.yaml:{dua}: ")


@pytest.mark.parametrize("berkas", [nama for nama in BERKAS if nama != "identitas.yaml"])
def test_a_missing_file_is_named(salinan: Salinan, berkas: str) -> None:
    (salinan.akar / ID / berkas).unlink()
    assert salinan.findings() == [f"{berkas}:1: berkas ini belum ada"]


def test_an_empty_file_lacks_its_first_key(salinan: Salinan) -> None:
    salinan.write("penugasan.yaml", [])
    assert "penugasan.yaml:1: kunci 'instrumen' tidak ada; tambahkan di sini" in salinan.findings()


def test_a_folder_that_is_no_regulation_is_unknown_and_those_known_are_listed(salinan: Salinan) -> None:
    with pytest.raises(ProfilTidakDikenal, match=f"'entah' tidak dikenal; yang ada: {ID}"):
        muat_profil("entah", salinan.akar)


def test_an_unsound_profile_is_not_loaded(salinan: Salinan) -> None:
    salinan.change("penugasan.yaml", "{nilai: tertinggi", "{nilai: terendah")
    with pytest.raises(ProfilKeliru, match=r"penugasan\.yaml:\d+: 'terendah'"):
        muat_profil(ID, salinan.akar)


def test_all_regulations_are_linted_each_by_itself(salinan: Salinan) -> None:
    shutil.copytree(AKAR / "dairi-18-2024", salinan.akar / "dairi-18-2024")
    baris = salinan.change("penugasan.yaml", "{nilai: tertinggi", "{nilai: terendah")
    hasil = periksa_semua(salinan.akar)
    assert list(hasil) == [ID, "dairi-18-2024"]
    assert hasil["dairi-18-2024"] == ()
    assert [(satu.berkas, satu.baris) for satu in hasil[ID]] == [(f"{ID}/penugasan.yaml", baris)]


@pytest.mark.parametrize("id", list_peraturan())
def test_every_regulation_that_ships_is_sound(id: str) -> None:
    assert periksa(id) == ()


def test_a_reading_no_rule_names_is_information_and_no_fault(salinan: Salinan) -> None:
    asli = [satu.pesan for satu in keterangan(ID)]
    salinan.change("penugasan.yaml", "landasan: tafsir, tafsir: B-47", "landasan: nasional")
    assert salinan.findings() == []
    (baru,) = (satu for satu in keterangan(ID, salinan.akar) if satu.pesan not in asli)
    baris = next(nomor for nomor, teks in enumerate(salinan.lines("tafsir.md"), 1) if teks.startswith("## B-47"))
    assert baru == Temuan(f"{ID}/tafsir.md", baris, "tafsir B-47 tidak dipakai aturan mana pun")


@pytest.mark.parametrize("berkas", BERKAS)
def test_any_change_of_any_file_is_another_hash(salinan: Salinan, berkas: str) -> None:
    with (salinan.akar / ID / berkas).open("a", encoding="utf-8") as isi:
        isi.write("\n# catatan\n")
    assert muat_profil(ID, salinan.akar).hash != muat_profil(ID).hash
