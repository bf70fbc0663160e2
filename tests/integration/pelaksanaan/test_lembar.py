"""A plan and a breakdown begun from a spreadsheet or an earlier plan: every faulty cell named, nothing saved by it."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.cast import HARI, Cast
from tests.integration.pelaksanaan.conftest import Masuk
from tests.perkara import buka, jalankan, lakukan

from lincah.pelaksanaan.awalan import RINCIAN
from lincah.pelaksanaan.forms_rencana import RencanaForm
from lincah.pelaksanaan.lembar import LembarKeliru, baca_lembar, buat_lembar
from lincah.pelaksanaan.models import Rencana, Rincian
from lincah.penugasan.models import Penugasan

MASA = (HARI, HARI + timedelta(days=30))
KEGIATAN = ("Survei", "Data", HARI, HARI + timedelta(days=3))
BELANJA = ("5.1.02.01.01.0024", "Kertas", 4, "rim", 60000)


def lembar(**isi: Any) -> SimpleUploadedFile:
    return SimpleUploadedFile("rencana.xlsx", buat_lembar(RencanaForm.grup, isi))


def rinci(*baris: tuple[Any, ...]) -> SimpleUploadedFile:
    return SimpleUploadedFile("rincian.xlsx", buat_lembar((RINCIAN,), {"rincian": baris}))


@pytest.fixture
def merinci(cast: Cast) -> Penugasan:
    """A team of two whose plan is agreed: its breakdown is awaited of madya."""
    orang = (cast.madya, cast.muda)
    penugasan = jalankan(buka(cast.kabid, cast.pos["bidang"], *orang), (cast.kabid, "menetapkan"))
    jalankan(penugasan, *((satu, "menerima") for satu in orang))
    isi = {"rencana": "Dua pekan", "kegiatan": [KEGIATAN]}
    assert lakukan(cast.madya, penugasan, "menyusun_rencana", isi=isi).berhasil
    return jalankan(penugasan, (cast.kabid, "menyepakati_rencana"))


def test_what_was_written_reads_back_the_same() -> None:
    isi = {"kegiatan": [KEGIATAN], "baris_anggaran": [BELANJA], "risiko": [("Hujan", "Mundur", "Tenda")]}
    hasil = baca_lembar(buat_lembar(RencanaForm.grup, isi), RencanaForm.grup, MASA)
    assert hasil.temuan == () and hasil.baris["kegiatan"] == [KEGIATAN]
    kode, uraian, volume, satuan, harga = hasil.baris["baris_anggaran"][0]
    assert (kode, uraian, int(volume), satuan, int(harga)) == BELANJA


def test_every_faulty_cell_is_told_by_sheet_row_and_column() -> None:
    isi = {
        "kegiatan": [KEGIATAN, ("", "Data", date(2020, 1, 1), "kapan saja")],
        "baris_anggaran": [("", "Kertas", "banyak", "rim", -1)],
    }
    temuan = baca_lembar(buat_lembar(RencanaForm.grup, isi), RencanaForm.grup, MASA).temuan
    assert {(satu.lembar, satu.baris, satu.kolom) for satu in temuan} == {
        ("Kegiatan", 3, "Kegiatan"),
        ("Kegiatan", 3, "Mulai"),
        ("Kegiatan", 3, "Selesai"),
        ("Belanja", 2, "Volume"),
        ("Belanja", 2, "Harga satuan (rupiah)"),
    }


def test_numbers_are_read_as_officials_write_them() -> None:
    belanja = [("", "Kertas", "2,5", "rim", "Rp1.250.000"), ("", "Tinta", 0.5, "l", 9)]
    isi = {"kegiatan": [KEGIATAN], "baris_anggaran": belanja}
    hasil = baca_lembar(buat_lembar(RencanaForm.grup, isi), RencanaForm.grup, MASA)
    assert not hasil.temuan
    assert [(float(b[2]), float(b[4])) for b in hasil.baris["baris_anggaran"]] == [(2.5, 1250000.0), (0.5, 9.0)]


def test_a_file_that_is_no_form_says_what_to_do() -> None:
    with pytest.raises(LembarKeliru, match="Simpan sebagai"):
        baca_lembar(b"bukan lembar", RencanaForm.grup, MASA)
    with pytest.raises(LembarKeliru, match="Pakai lembar yang diunduh"):
        baca_lembar(buat_lembar((RINCIAN,), {"rincian": [("Survei",)]}), RencanaForm.grup, MASA)
    with pytest.raises(LembarKeliru, match="belum berisi"):
        baca_lembar(buat_lembar(RencanaForm.grup, {}), RencanaForm.grup, MASA)


def test_a_plan_begins_from_a_sheet_and_is_saved_only_by_its_button(
    cast: Cast, perkara: Penugasan, masuk: Masuk
) -> None:
    jalankan(perkara, (cast.kabid, "menetapkan"), (cast.muda, "menerima"))
    client, alamat = masuk(cast.muda), f"/uji1/pekerjaan/{perkara.pk}/rencana/"
    assert client.get(f"{alamat}lembar.xlsx").status_code == 200
    kirim = {"tampilkan": "lembar", "rencana": "Ringkasan saya", "dasar": "0"}
    jawab = client.post(f"{alamat}susun/", kirim | {"lembar": lembar(kegiatan=[KEGIATAN], baris_anggaran=[BELANJA])})
    teks = jawab.content.decode()
    assert (
        jawab.status_code == 200 and 'value="Survei"' in teks and "Ringkasan saya" in teks and 'value="60000"' in teks
    )
    salah = lembar(kegiatan=[("Survei", "", HARI, "besok")])
    jawab = client.post(f"{alamat}susun/", kirim | {"lembar": salah, "baris_kegiatan": "3", "kegiatan_0": "Tetap ada"})
    teks = jawab.content.decode()
    assert jawab.status_code == 422 and "Kegiatan, baris 2, kolom Selesai" in teks and 'value="Tetap ada"' in teks
    assert "Pilih berkasnya dahulu" in client.post(f"{alamat}susun/", kirim).content.decode()
    assert not Rencana.objects.exists()


def test_an_earlier_plan_of_the_unit_is_copied_into_the_days_of_this_work(
    cast: Cast, merinci: Penugasan, masuk: Masuk
) -> None:
    nanti = HARI + timedelta(days=10)
    baru = buka(cast.kabid, cast.pos["bidang"], cast.muda, mulai=nanti, selesai=nanti + timedelta(days=2))
    jalankan(baru, (cast.kabid, "menetapkan"), (cast.muda, "menerima"))
    client, alamat = masuk(cast.muda), f"/uji1/pekerjaan/{baru.pk}/rencana/susun/"
    lama = Rencana.objects.get()
    assert f'<option value="{lama.pk}">' in client.get(alamat).content.decode()
    teks = client.post(alamat, {"tampilkan": "salin", "salin": lama.pk, "rencana": ""}).content.decode()
    assert 'value="Survei"' in teks and "Dua pekan" in teks
    assert f'value="{nanti.isoformat()}"' in teks and f'value="{baru.selesai.isoformat()}"' in teks
    lain = buka(cast.kabid_lain, cast.pos["bidang_lain"], cast.orang["orang_bidang_lain"])
    jalankan(lain, (cast.kabid_lain, "menetapkan"), (cast.orang["orang_bidang_lain"], "menerima"))
    client = masuk(cast.orang["orang_bidang_lain"])
    jawab = client.post(f"/uji1/pekerjaan/{lain.pk}/rencana/susun/", {"tampilkan": "salin", "salin": lama.pk})
    assert jawab.status_code == 422 and "Survei" not in jawab.content.decode()


def test_a_breakdown_begins_with_the_plan_or_a_sheet(cast: Cast, merinci: Penugasan, masuk: Masuk) -> None:
    client, alamat = masuk(cast.madya), f"/uji1/pekerjaan/{merinci.pk}/menyusun_rincian/"
    assert 'value="Survei"' in client.get(alamat).content.decode()
    besok = HARI + timedelta(days=1)
    baik = ("Menyusun", cast.muda.nip, HARI, besok, "", "")
    isi = rinci(
        ("Menyusun", cast.muda.nip, HARI, besok, "", ""), ("Membahas", "Bukan Siapa", besok, HARI, "Sihir", "1")
    )
    teks = client.post(alamat, {"tampilkan": "lembar", "lembar": isi, "versi": merinci.versi}).content.decode()
    for kolom in ("Penanggung jawab", "Kompetensi yang diminta", "Tenggat"):
        assert f"Rincian, baris 3, kolom {kolom}:" in teks
    isi = rinci(baik, ("Membahas", cast.madya.nama, besok, besok, "", "1"))
    jawab = client.post(alamat, {"tampilkan": "lembar", "lembar": isi, "versi": merinci.versi})
    assert jawab.status_code == 200 and 'value="Membahas"' in jawab.content.decode()
    assert not Rincian.objects.exists()


def test_a_concept_is_written_while_others_have_not_accepted(cast: Cast, masuk: Masuk) -> None:
    penugasan = jalankan(buka(cast.kabid, cast.pos["bidang"], cast.madya, cast.muda), (cast.kabid, "menetapkan"))
    jalankan(penugasan, (cast.muda, "menerima"))
    jawab = masuk(cast.muda).post(
        f"/uji1/pekerjaan/{penugasan.pk}/rencana/susun/",
        {"rencana": "Konsep awal", "dasar": 0, "versi": penugasan.versi},
    )
    assert jawab.status_code == 302 and Rencana.objects.get().diajukan is False
