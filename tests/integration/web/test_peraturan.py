"""The pages of the regulations: public law for whoever is logged in."""

from xml.etree import ElementTree

import pytest
from django.test import Client

from lincah.law.profil import JenisGambar
from lincah.peraturan import list_peraturan, muat_profil
from lincah.peraturan.bpmn.unsur import BPMN
from lincah.web.peraturan_isi.kasus import daftar_kasus

SETIAP_PERATURAN = pytest.mark.parametrize("id", list_peraturan())
BAGIAN = {
    "": ("Daftar isi", "Identitas", "Mulai berlaku", "Kasus uji"),
    "kedudukan/": ("Pada umumnya", "Model struktur", "Jenis unit yang tidak diatur"),
    "kedudukan/1/": ("Pejabat Penilai Kinerja", "<svg", "Tahapan dan reviu pada model ini"),
    "penugasan/": ("Cara, lingkup, surat, dan penetap", "Alur permohonan", "Ketua Tim Kerja", "Isi yang harus dimuat"),
    "penugasan/alur/1/": ("Langkah demi langkah", "Kelanjutan", "Gambar alur", "<svg", 'class="chip"'),
    "bab/tugas/": ("Kerja tim", "Tanggung jawab Ketua Tim Kerja", "Tanggung jawab Anggota Tim Kerja"),
    "bab/pertanggungjawaban/": ("Laporan ketua tim", "kepada Pimpinan"),
    "bab/kinerja/": ("Tahap", "Acuan"),
    "bab/tik/": ("Mengutamakan layanan administrasi secara elektronik",),
    "bab/proses-bisnis/": ("Acuan hubungan kerja antar unit", "Peta yang direviu"),
    "bab/transformasi/": ("Peran tim", "Pembentukan tim"),
    "bab/umum/": ("Asas", "Tujuan", "Ketentuan lain", "Mulai berlaku"),
    "pelaksanaan/": ("Rantai reviu:",),
    "pelaksanaan/1/": ("Perencanaan", "Evaluasi", "Pemantau", "Menyatakan selesai"),
    "tidak-diatur/": ("Jenis unit", "Cara dan lingkup penugasan", "Cara yang ditutup", "Hal lain"),
    "tafsir/": ("Masalah", "Bacaan", "Alasannya", "bersandar padanya"),
    "gambar/": ("digambar ulang dari aturannya",),
    "naskah/1/": ("Pasal 1", "Tidak memuat aturan", "kasus uji</a>"),
    "kasus/": ("kasus dijawab mesin", "Pertanyaan", "Bersandar pada", "Sesuai"),
}  # fmt: skip


def test_whoever_is_not_logged_in_is_led_to_the_door(client: Client, tenant: object) -> None:
    assert client.get("/uji1/peraturan/").status_code == 302


def test_the_regulation_in_force_here_stands_first(masuk: Client) -> None:
    halaman = masuk.get("/uji1/peraturan/").content.decode()
    assert halaman.lower().index("berlaku di sini") < halaman.index("Tidak berlaku di instansi ini")


@SETIAP_PERATURAN
def test_every_part_of_every_regulation_can_be_read(masuk: Client, id: str) -> None:
    for bagian, kata in BAGIAN.items():
        jawab = masuk.get(f"/uji1/peraturan/{id}/{bagian}")
        assert jawab.status_code == 200, bagian
        halaman = jawab.content.decode()
        assert [satu for satu in kata if satu not in halaman] == [], bagian


@SETIAP_PERATURAN
def test_its_figures_can_be_looked_at(masuk: Client, id: str) -> None:
    halaman = masuk.get(f"/uji1/peraturan/{id}/gambar/1/").content.decode()
    assert "<svg" in halaman
    assert "Baca sebagai daftar" in halaman


@SETIAP_PERATURAN
def test_ways_and_scopes_stand_in_one_table_with_their_chips(masuk: Client, id: str) -> None:
    tabel = (
        masuk.get(f"/uji1/peraturan/{id}/penugasan/").content.decode().partition("<tbody>")[2].partition("</tbody>")[0]
    )
    assert tabel.count("<tr>") == tabel.count('<details class="chip">') == 8
    bab = muat_profil(id).penugasan
    for status, kata in (("terbuka", "Terbuka"), ("tertutup", "Tertutup"), ("tidak_diatur", "Tidak diatur")):
        assert tabel.count(f" {kata}</span>") == sum(satu.status.nilai == status for satu in bab.instrumen)


@SETIAP_PERATURAN
def test_cases_can_be_asked_by_question_and_by_article_page_by_page(masuk: Client, id: str) -> None:
    alamat, semua = f"/uji1/peraturan/{id}/kasus/", daftar_kasus(id)
    akhir = masuk.get(f"{alamat}?halaman={len(semua) // 20 + 1}").content.decode()
    assert semua[-1].nama in akhir
    assert f"{len(semua)} dari {len(semua)} kasus" in akhir
    reviu = masuk.get(f"{alamat}?tanya=reviu").content.decode()
    assert next(satu.nama for satu in semua if satu.tanya == "reviu") in reviu
    assert next(satu.nama for satu in semua if satu.tanya == "identitas") not in reviu
    kosong = masuk.get(f"{alamat}?tanya=identitas&pasal=Pasal+3").content.decode()
    assert "Tidak ada kasus seperti itu" in kosong
    keliru = masuk.get(f"{alamat}?pasal=pasal+sepuluh").content.decode()
    assert "bukan tempat dalam peraturan" in keliru


TIDAK_ADA = (
    "kedudukan/999/",
    "penugasan/alur/0/",
    "pelaksanaan/999/",
    "pelaksanaan/0/bpmn/",
    "penugasan/alur/0/bpmn/",
    "gambar/0/bpmn/1/",
    "gambar/1/bpmn/999/",
    "bab/apa/",
    "tafsir/apa/",
    "gambar/0/",
    "naskah/999/",
)


@pytest.mark.parametrize("bagian", TIDAK_ADA)
def test_a_part_that_is_not_there_is_not_found(masuk: Client, bagian: str) -> None:
    assert masuk.get(f"/uji1/peraturan/{list_peraturan()[0]}/{bagian}").status_code == 404


@pytest.mark.parametrize("bagian", BAGIAN)
def test_an_unknown_regulation_is_not_found(masuk: Client, bagian: str) -> None:
    assert masuk.get(f"/uji1/peraturan/tidak-ada/{bagian}").status_code == 404


@SETIAP_PERATURAN
def test_every_flow_can_be_taken_along_as_a_bpmn_file(masuk: Client, id: str) -> None:
    dasar, profil = f"/uji1/peraturan/{id}/", muat_profil(id)
    semua = [f"penugasan/alur/{nomor}/" for nomor, _ in enumerate(profil.permohonan.alur, 1)]
    semua += [f"pelaksanaan/{nomor}/" for nomor, _ in enumerate(profil.pelaksanaan.tahapan, 1)]
    nama = set()
    for halaman in semua:
        assert f'href="{dasar}{halaman}bpmn/"' in masuk.get(dasar + halaman).content.decode()
        jawab = masuk.get(f"{dasar}{halaman}bpmn/")
        assert (jawab.status_code, jawab["content-type"]) == (200, "application/xml; charset=utf-8")
        assert ElementTree.fromstring(jawab.content).tag == f"{{{BPMN}}}definitions"
        nama.add(jawab["content-disposition"])
    assert len(nama) == len(semua)
    assert all(satu.startswith(f'attachment; filename="{id}-') and satu.endswith('.bpmn"') for satu in nama)


@SETIAP_PERATURAN
def test_a_figure_of_a_flow_can_be_taken_along_and_a_chart_cannot(masuk: Client, id: str) -> None:
    for urutan, satu in enumerate(muat_profil(id).gambar, 1):
        halaman = f"/uji1/peraturan/{id}/gambar/{urutan}/"
        isi, jawab = masuk.get(halaman).content.decode(), masuk.get(f"{halaman}bpmn/1/")
        ada = satu.jenis.nilai is JenisGambar.ALUR and "<svg" in isi
        assert jawab.status_code == (200 if ada else 404), halaman
        assert (f'href="{halaman}bpmn/1/"' in isi) is ada
