"""Head of letters and pattern of numbers are set by the administrator, seen before they are saved."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.cast import Cast
from tests.integration.tata_naskah.conftest import Masuk
from tests.unit.naskah.test_lambang import png

from lincah.audit.models import Peristiwa
from lincah.naskah.models import KopSurat, Naskah, PolaNomor

KOP, POLA = "/uji1/surat/pengaturan/kop/", "/uji1/surat/pengaturan/nomor/"
ISI = {"alamat": "Jalan Merdeka 1", "kode_pos": "29151", "telepon": "", "laman": "", "pos_el": "dinas@contoh.go.id"}


def ubah(cast: Cast) -> str:
    return f"{KOP}ubah/?pd={cast.unit['dinas'].kode_register}"


def test_only_the_administrator(cast: Cast, masuk: Masuk) -> None:
    for alamat in (KOP, ubah(cast), POLA):
        assert masuk(cast.administrator).get(alamat).status_code == 200
        assert masuk(cast.kepala_dinas).get(alamat).status_code == 403
    for alamat in (KOP + "contoh/", POLA + "contoh/"):
        assert masuk(cast.kepala_dinas).post(alamat).status_code == 403


def test_the_head_of_a_perangkat_daerah(cast: Cast, masuk: Masuk) -> None:
    client = masuk(cast.administrator)
    gambar = SimpleUploadedFile("lambang.png", png())
    assert client.post(ubah(cast), ISI | {"lambang": gambar}).status_code == 302
    kop = KopSurat.objects.get()
    assert (kop.alamat, kop.kode_pos, kop.lambang.tipe) == ("Jalan Merdeka 1", "29151", "image/png")
    client.post(ubah(cast), ISI | {"alamat": "Jalan Baru 2"})
    assert KopSurat.objects.get().lambang_id == kop.lambang_id
    client.post(ubah(cast), ISI | {"hapus_lambang": "on"})
    assert KopSurat.objects.get().lambang_id is None
    peristiwa = list(Peristiwa.objects.filter(jenis="naskah.kop_diatur").order_by("id"))
    assert [satu.isi["alamat"] for satu in peristiwa] == ["Jalan Merdeka 1", "Jalan Baru 2", "Jalan Merdeka 1"]
    assert peristiwa[0].pelaku["kapasitas"] == "administrator"
    assert "Jalan Merdeka 1" in client.get(KOP).content.decode()


def test_what_cannot_be_printed_or_kept_is_refused(cast: Cast, masuk: Masuk) -> None:
    client = masuk(cast.administrator)
    svg = SimpleUploadedFile("lambang.png", b"<svg onload='x()'/>", content_type="image/png")
    for isi, kata in (({"lambang": svg}, "berupa berkas PNG"), ({"kode_pos": "1"}, "5 angka")):
        jawab = client.post(ubah(cast), ISI | isi)
        assert jawab.status_code == 422
        assert kata in jawab.content.decode()
    assert not KopSurat.objects.exists()
    assert client.get(f"{KOP}ubah/?pd=tidak-ada").status_code == 404


def test_the_letter_is_seen_before_the_head_is_saved(cast: Cast, masuk: Masuk) -> None:
    client = masuk(cast.administrator)
    alamat = f"{KOP}contoh/?pd={cast.unit['dinas'].kode_register}"
    dua = [client.post(alamat, ISI | {"alamat": satu}).content for satu in ("Jalan Satu", "Jalan Dua")]
    assert all(b"data:image/png;base64," in satu for satu in dua)
    assert dua[0] != dua[1]
    assert "tidak dapat dicetak" in client.post(alamat, ISI | {"alamat": "\U0001f600"}).content.decode()
    assert not KopSurat.objects.exists()


def test_the_pattern_of_numbers(cast: Cast, masuk: Masuk) -> None:
    client = masuk(cast.administrator)
    kode = cast.unit["dinas"].kode_register
    isi = {"kode_pd": kode, "jenis": "", "klasifikasi": "094", "pola": "{klasifikasi}/{urut:3}/X/{tahun}"}
    assert "094/001/X/" in client.post(POLA + "contoh/", isi).content.decode()
    assert "tidak dikenal" in client.post(POLA + "contoh/", isi | {"pola": "{ruang}"}).content.decode()
    assert not PolaNomor.objects.exists()
    for keliru in ("{urut}", "{urut.x}/{tahun}", "{nip}/{urut}/{tahun}"):
        assert client.post(POLA, isi | {"pola": keliru}).status_code == 422
    halaman = client.post(POLA, isi, follow=True).content.decode()
    assert "094/001/X/" in halaman
    assert Peristiwa.objects.get(jenis="naskah.pola_diatur").isi["pola"] == isi["pola"]


def test_the_next_letter_follows_both(cast: Cast, masuk: Masuk, request: object) -> None:
    client = masuk(cast.administrator)
    client.post(ubah(cast), ISI)
    client.post(POLA, {"kode_pd": "", "jenis": "", "klasifikasi": "094", "pola": "{klasifikasi}-{urut}-{tahun}"})
    surat: Naskah = request.getfixturevalue("surat")  # type: ignore[attr-defined]
    assert surat.nomor == "094-1-2025"
    assert surat.isi["kop"]["alamat"][0] == "Jalan Merdeka 1, Kode Pos 29151"


@pytest.mark.parametrize("bentuk", ["tugas", "keputusan", "dinas", "entah"])
def test_the_sample_shows_each_form_of_letter(cast: Cast, masuk: Masuk, bentuk: str) -> None:
    jawab = masuk(cast.administrator).get(KOP + "ubah/", {"bentuk": bentuk})
    assert jawab.status_code == 200
    assert jawab.context["dipilih"] == ("tugas" if bentuk == "entah" else bentuk)
    assert jawab.context["contoh"].startswith("data:image/png;base64,")
