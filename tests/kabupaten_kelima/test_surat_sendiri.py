"""Kinds of letter that no code knows: each is written, numbered and rendered in what the table of the flow says."""

from io import BytesIO

import pypdf
from django.test import Client
from django.urls import reverse
from tests.cast import HARI, Cast
from tests.daerah import pemangku
from tests.integration.permohonan.jalan_lintas import Lintas
from tests.integration.permohonan.perkara_lintas import bertindak, jalankan, mulai
from tests.kabupaten_kelima.test_kelima_berjalan import LINTAS

from lincah.accounts.models import Akun
from lincah.law.penugasan import Cara, Lingkup
from lincah.naskah.models import Naskah
from lincah.naskah.queries import isi_berkas
from lincah.naskah.tanggal import tanggal_panjang
from lincah.penugasan.models import Penugasan

SUKARELA = Lintas(
    "kelima", Cara.SUKARELA, Lingkup.DALAM_UNIT, pemilik="dinas", asal="bidang",
    langkah=(("staf", "menyatakan_keinginan"), ("dinas", "memutuskan_setuju"), ("dinas", "menetapkan")),
    surat=("surat_kesediaan", "nota_putusan", "nota_tugas"), teks="Pasal 4 ayat (3), Pasal 5 ayat (5)",
)  # fmt: skip


def surat(penugasan: Penugasan, jenis: str) -> Naskah:
    return Naskah.objects.get(objek_id=str(penugasan.pk), jenis=jenis)


def cetakan(naskah: Naskah) -> str:
    """The letter as it is printed, on one line."""
    halaman = pypdf.PdfReader(BytesIO(isi_berkas(naskah.berkas_id))).pages
    return " ".join(" ".join(satu.extract_text() for satu in halaman).split())


def test_a_request_says_who_asks_whom_and_what_is_demanded_and_the_answer_names_it(cast: Cast) -> None:
    penugasan, orang = mulai(LINTAS, HARI)
    nota, badan = surat(penugasan, "nota_permintaan"), cast.pos["badan"].nama
    isi = nota.isi
    assert (nota.judul, isi["perihal"]) == ("NOTA PERMINTAAN PEGAWAI", f"Nota permintaan pegawai: {penugasan.judul}")
    assert isi["isi"][0] == (
        f"Sehubungan dengan pekerjaan {penugasan.judul} pada {penugasan.unit.nama}, kami mengajukan permohonan kepada "
        f"{badan}, dengan keterangan sebagai berikut."
    )
    assert isi["isi"][-1].startswith("Surat ini dibuat menurut Pasal 5 ayat (1) Peraturan Bupati Selat Delima")
    masa = f"{tanggal_panjang(penugasan.mulai)} sampai dengan {tanggal_panjang(penugasan.selesai)}"
    assert [nilai for _, nilai in isi["rincian"]] == ["Menyusun arsitektur data bersama", masa]
    teks = cetakan(nota)
    assert nota.nomor in teks and orang.nama in teks and badan in teks

    jalankan(LINTAS, penugasan, orang, HARI, sampai="menetapkan")
    rujukan = f"Nomor {nota.nomor} tanggal {tanggal_panjang(nota.tanggal)}"
    assert f"Menjawab nota permintaan pegawai {rujukan}" in surat(penugasan, "surat_jawaban").isi["isi"][0]


def test_by_criteria_it_says_how_many_of_which_kind(cast: Cast) -> None:
    penugasan, _ = mulai(LINTAS, HARI, diminta=(), kelas="jf", jumlah=1)
    rincian = dict(surat(penugasan, "nota_permintaan").isi["rincian"])
    assert rincian["Pegawai yang diperlukan"] == "1 orang Pejabat Fungsional"


def test_who_volunteers_speaks_in_person_and_the_outcome_stands_in_the_answer(cast: Cast) -> None:
    penugasan, orang = mulai(SUKARELA, HARI)
    kesediaan = surat(penugasan, "surat_kesediaan")
    assert "saya menyatakan keinginan terlibat kepada Kepala" in kesediaan.isi["isi"][0]
    assert ["Kompetensi", "Analisis data"] in kesediaan.isi["rincian"], "nothing is demanded: what the request holds"

    assert bertindak(penugasan, pemangku("dinas"), "memutuskan_setuju", HARI, catatan="Mulai sesudah apel")
    isi = surat(penugasan, "nota_putusan").isi
    rujukan = f"Nomor {kesediaan.nomor} tanggal {tanggal_panjang(kesediaan.tanggal)}"
    assert isi["isi"][0].startswith(f"Menjawab surat pernyataan kesediaan {rujukan}")
    assert isi["isi"][0].endswith("kami memutuskan permohonan dengan hasil: setuju.")
    assert isi["isi"][1] == "Catatan: Mulai sesudah apel."
    assert (isi["kepada"][0], isi["rincian"], len(isi["orang"])) == (orang.nama_lengkap, [], 1)


def test_a_refusal_is_announced_by_its_name_and_gives_its_reason_once(cast: Cast, client: Client) -> None:
    penugasan, _ = mulai(SUKARELA, HARI)
    client.force_login(Akun.objects.get(pegawai=pemangku("dinas")))
    halaman = client.get(reverse("pekerjaan:tindakan", args=[penugasan.pk, "memutuskan_tolak"])).content.decode()
    assert "Tindakan ini menandatangani nota putusan kepada" in halaman

    assert bertindak(penugasan, pemangku("dinas"), "memutuskan_tolak", HARI)
    isi = surat(penugasan, "nota_putusan").isi
    assert isi["isi"][0].endswith("dengan hasil: tolak.")
    assert (isi["rincian"], isi["orang"]) == ([["Alasan", "Pekerjaan pokok belum selesai"]], [])
    assert len(isi["isi"]) == 2 and "Pasal 5 ayat (5)" in isi["isi"][1]
