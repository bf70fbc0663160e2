"""A regulation that no code knows is found, checked, asked, played, compared, drawn and described to editors."""

import json
import re
import shutil
from pathlib import Path

import pytest
from tests.kabupaten_kelima.conftest import AKAR, ID
from tests.unit.peraturan.skema_uji import keberatan_berkas, penilai_skema

from lincah.cli import main
from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal, list_peraturan, muat_profil
from lincah.peraturan.baca_kosakata import muat_kosakata
from lincah.peraturan.cakupan import cakupan
from lincah.peraturan.folder import AKAR as BAWAAN
from lincah.peraturan.folder import PENGATURAN
from lincah.peraturan.gambar import lukis
from lincah.peraturan.kasus import jalankan
from lincah.peraturan.periksa import periksa

KASUS = AKAR / ID / "kasus" / "kasus.yaml"


def test_a_folder_named_in_the_setting_stands_beside_those_that_ship() -> None:
    assert set(list_peraturan()) == {*list_peraturan(BAWAAN), ID}
    assert muat_profil(ID).identitas.sebutan == "Peraturan Bupati Selat Delima Nomor 7 Tahun 2025"


def test_without_the_setting_it_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PENGATURAN)
    assert ID not in list_peraturan()
    with pytest.raises(ProfilTidakDikenal):
        periksa(f"{ID}-lain")


def test_where_it_was_looked_for_is_said() -> None:
    with pytest.raises(ProfilTidakDikenal, match=f"dicari di .*{AKAR.name}"):
        muat_profil("selatdelima-8-2025")


def test_two_folders_of_one_name_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dairi-18-2024").mkdir()
    (tmp_path / "dairi-18-2024" / "identitas.yaml").touch()
    monkeypatch.setenv(PENGATURAN, str(tmp_path))
    muat_profil(ID, AKAR)
    with pytest.raises(ProfilKeliru, match="dipakai dua folder"):
        muat_profil.__globals__["muat"].__wrapped__("dairi-18-2024")


def test_it_is_sound_and_nothing_of_it_is_left_out() -> None:
    assert periksa(ID) == ()
    hasil = cakupan(ID)
    assert (hasil.luput, hasil.keliru) == ((), ())


def test_its_cases_pass() -> None:
    hasil = list(jalankan(KASUS))
    assert len(hasil) >= 10
    assert [satu for satu in hasil if satu.beda] == []


@pytest.mark.parametrize(
    ("perintah", "jawab"),
    [
        (["periksa", ID, "--rinci"], "0 luput"),
        (["tanya", ID, "instrumen", "cara=penunjukan", "lingkup=dalam_unit"], "naskah: nota_tugas"),
        (["tanya", ID, "laporan", "pelapor=ketua_tim"], "waktu: setiap_jumat"),
        (["kasus", str(KASUS)], "0 gagal"),
        (["jalan", ID, "alur", "cara=penunjukan", "lingkup=lintas_pd"], "= ditugaskan"),
        (["jalan", ID, "alur", "cara=penunjukan", "lingkup=lintas_pd", "--hasil", "tolak"], "= ditolak"),
        (["banding", ID, "karangasem-15-2023"], "nota tugas"),
        (["kosakata", ID], "dinas_badan"),
        (["kosakata", ID], "kantor_pulau"),
        (["tanya", ID, "kedudukan", "unit=kantor_pulau"], "penilai: kepala_kantor_pulau"),
    ],
    ids=lambda satu: " ".join(satu[:2]) if isinstance(satu, list) else "",
)
def test_every_command_works_on_it(perintah: list[str], jawab: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(perintah) == 0
    assert jawab in capsys.readouterr().out.lower()


def test_its_own_words_are_known_to_the_schema_written_for_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["skema", ID, "--ke", str(tmp_path)]) == 0
    for jalan in sorted((AKAR / ID).glob("*.yaml")):
        skema = json.loads((tmp_path / jalan.name.replace(".yaml", ".schema.json")).read_text(encoding="utf-8"))
        assert keberatan_berkas(jalan, penilai_skema(skema)) == [], jalan.name
    assert keberatan_berkas(AKAR / ID / "penugasan.yaml"), "without its own words nota_tugas is unknown"


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ("naskah: {surat_perintah: perintah}", "kode 'surat_perintah' sudah ada"),
        ("kelas: {raja: Raja}", "bagian 'kelas' tidak dapat ditambah profil; yang dapat: jenis_unit, peran, naskah"),
        ("jenis_unit: {dinas: {nama: Dinas, mandiri: true}}", "kode 'dinas' sudah ada dalam kosakata bersama"),
        ("jenis_unit: {kantor: Kantor}", "jenis unit 'kantor' ditulis kantor: {nama: Namanya, mandiri: true}"),
        ("jenis_unit: {kantor: {nama: Kantor}}", "jenis unit 'kantor' ditulis kantor: {nama: Namanya"),
        ("jenis_unit: {kantor: {nama: Kantor, mandiri: ya}}", "jenis unit 'kantor' ditulis kantor: {nama: Namanya"),
        ("jenis_unit: {kantor: {nama: '', mandiri: true}}", "'kantor' berisi satu nama"),
        ("jenis_unit: {camat: {nama: Camat, mandiri: true}}", "kode 'camat' sudah dipakai pada peran; pilih kode lain"),
        ("peran: {camat: Camat}", "kode 'camat' sudah ada dalam kosakata bersama"),
        ("peran: {pelaksana: Pelaksana}", "kode 'pelaksana' sudah dipakai pada kelas; pilih kode lain"),
        ("peran: {penilai: Penilai}", "kode 'penilai' sudah dipakai pada peran_kerja; pilih kode lain"),
        ("peran: {penetap: Penetap}", "kode 'penetap' sudah dipakai pada alur; pilih kode lain"),
        ("{peran: {pos: Pos}, jenis_unit: {pos: {nama: Pos, mandiri: false}}}", "kode 'pos' sudah dipakai pada peran"),
        (f"peran: {{{'p' * 41}: Panjang}}", "paling panjang 40 huruf"),
        ("naskah: {Nota: nota}", "kode 'Nota' ditulis dengan huruf kecil"),
        ("naskah: [nota]", "'naskah' berisi peta"),
        ("naskah: {nota: }", "'nota' berisi satu nama"),
        ("- nota", "kosakata berupa peta"),
    ],
)
def test_words_that_cannot_be_added_are_told(tmp_path: Path, isi: str, pesan: str) -> None:
    (tmp_path / "kosakata.yaml").write_text(isi, encoding="utf-8")
    with pytest.raises(ProfilKeliru, match=pesan):
        muat_kosakata(tmp_path)


@pytest.mark.parametrize(
    ("lama", "baru", "pesan"),
    [
        ("berlaku: {jenis: [kantor_pulau]}", "berlaku: {jenis: [kantor_pula]}", "'kantor_pula' .* 'kantor_pulau'"),
        ("tingkat: [kepala_kantor_pulau]", "tingkat: [syahbandar]", "'syahbandar' bukan peran atau kelas jabatan"),
    ],
)
def test_a_kind_or_role_that_nobody_added_is_refused_with_the_way_to_add_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lama: str, baru: str, pesan: str
) -> None:
    shutil.copytree(AKAR / ID, tmp_path / "uji-1-2025")
    monkeypatch.setenv(PENGATURAN, str(tmp_path))
    for nama, dari, ke in (("identitas.yaml", ID, "uji-1-2025"), ("kedudukan.yaml", lama, baru)):
        jalan = tmp_path / "uji-1-2025" / nama
        jalan.write_text(jalan.read_text(encoding="utf-8").replace(dari, ke), encoding="utf-8")
    semua = "\n".join(map(str, periksa("uji-1-2025")))
    assert re.search(f"{pesan}.*tambahkan dalam kosakata.yaml peraturan ini", semua), semua


def test_its_figure_is_drawn() -> None:
    profil = muat_profil(ID)
    (lukisan,) = lukis(profil, profil.gambar[0], {})
    assert "Kepala Dinas/Badan" in lukisan.svg
