"""The words of letters are set by the administrator: checked, drawn, kept in versions, and never code."""

import re
from datetime import timedelta
from io import BytesIO
from typing import Any

import pypdf
import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from tests.cast import Cast
from tests.integration.tata_naskah.conftest import Masuk

from lincah.audit.models import Peristiwa
from lincah.naskah.kata.ragam import Ragam
from lincah.naskah.kata.tersimpan import KataBerubah, kata_tersimpan, simpan_kata
from lincah.naskah.models import KataSurat, Naskah
from lincah.naskah.queries import isi_berkas
from lincah.penugasan.services.kata import list_ragam
from lincah.registry.models import Instansi
from lincah.tata_naskah.kait import list_ragam as semua_ragam

KATA = "/uji1/surat/pengaturan/kata/"
PERINTAH = f"{KATA}surat_perintah/"


def ragam(jenis: str = "surat_perintah") -> Ragam:
    return next(satu for satu in list_ragam("bintan-62-2023") if satu.kode == jenis)


def isian(**lain: object) -> dict[str, object]:
    return {**ragam().baku, "versi": 0, **lain}


def untuk(baris: str) -> str:
    return f"{ragam().baku['untuk']}\n{baris}"


def test_only_the_administrator(cast: Cast, masuk: Masuk) -> None:
    for alamat in (KATA, PERINTAH):
        assert masuk(cast.administrator).get(alamat).status_code == 200
        assert masuk(cast.kepala_dinas).get(alamat).status_code == 403
    for alamat in (PERINTAH, PERINTAH + "contoh/"):
        assert masuk(cast.kepala_dinas).post(alamat, isian()).status_code == 403
    assert masuk(cast.administrator).get(f"{KATA}surat_cinta/").status_code == 404


def test_every_letter_of_the_regulation_is_offered(cast: Cast, masuk: Masuk) -> None:
    halaman = masuk(cast.administrator).get(KATA).content.decode()
    assert all(satu.nama in halaman for satu in semua_ragam("bintan-62-2023"))
    assert halaman.count("Bawaan Lincah") == len(semua_ragam("bintan-62-2023"))


@pytest.mark.parametrize("pd", ["", "dinas"], ids=["for all", "for one Perangkat Daerah"])
def test_the_next_letter_uses_the_words(cast: Cast, masuk: Masuk, pd: str, request: pytest.FixtureRequest) -> None:
    kode = cast.unit[pd].kode_register if pd else ""
    client = masuk(cast.administrator)
    baris = "Menjaga kerahasiaan data selama {durasi}."
    assert client.post(f"{PERINTAH}?pd={kode}", isian(untuk=untuk(baris))).status_code == 302
    surat: Naskah = request.getfixturevalue("surat")
    assert re.fullmatch(r"Menjaga kerahasiaan data selama \d.+ sampai dengan .+\.", surat.isi["untuk"][-1])
    teks = "".join(halaman.extract_text() for halaman in pypdf.PdfReader(BytesIO(isi_berkas(surat.berkas_id))).pages)
    assert "Menjaga kerahasiaan" in teks
    satu = Peristiwa.objects.get(jenis="naskah.kata_diatur")
    assert (satu.isi["versi"], satu.isi["kata"]["untuk"]) == (1, untuk(baris))


def test_the_words_of_a_perangkat_daerah_come_before_those_of_all(cast: Cast, masuk: Masuk, surat: Naskah) -> None:
    client, kode = masuk(cast.administrator), cast.unit["dinas"].kode_register
    client.post(PERINTAH, isian(untuk=untuk("Untuk semua.")))
    client.post(f"{PERINTAH}?pd={kode}", isian(untuk=untuk("Untuk dinas.")))
    assert "Untuk dinas." in client.get(f"{PERINTAH}?pd={kode}").content.decode()
    client.post(f"{PERINTAH}?pd={kode}", {"versi": 1, "baku": "1"})
    halaman = client.get(f"{PERINTAH}?pd={kode}").content.decode()
    assert "Untuk semua." in halaman and "Untuk dinas." not in halaman
    assert "Untuk dinas." in client.get(f"{PERINTAH}?pd={kode}&versi=1").content.decode(), "every version can be seen"
    surat.refresh_from_db()
    assert "Untuk semua." not in str(surat.isi), "a letter keeps the words it was made with"


@pytest.mark.parametrize(
    ("bagian", "isi", "kata"),
    [
        ("hal", "", "tidak boleh kosong"),
        ("untuk", "Melaksanakan {nip}.", "Tidak dikenal: {nip}"),
        ("untuk", "Melaksanakan {pekerjaan.unit.induk}.", "Tidak dikenal"),
        ("untuk", "{{ settings.SECRET_KEY }}", "Tidak dikenal"),
        ("untuk", "Melaksanakan {pekerjaan}.", "Wajib memuat {target_kinerja}"),
        ("untuk", "Melaksanakan {pekerjaan} dengan target {target_kinerja}.\U0001f600", "tidak dapat dicetak"),
        ("hal", "x" * 301, "Kurangi 1 huruf"),
    ],
)
def test_a_fault_is_told_and_nothing_is_lost(cast: Cast, masuk: Masuk, bagian: str, isi: str, kata: str) -> None:
    jawab = masuk(cast.administrator).post(PERINTAH, isian(**{bagian: isi}))
    assert jawab.status_code == 422
    galat = " ".join(teks for semua in jawab.context["form"].errors.values() for teks in semua)
    assert kata in galat
    assert jawab.context["form"].teks()[bagian] == isi
    assert not KataSurat.objects.exists()


@pytest.mark.parametrize(
    "baris", ['#panic(1) $x$ \\ *tebal* #read("kepala.typ")', "<script>alert(1)</script> <b>x</b>", "%s %(x)s \\u0041"]
)
def test_text_is_never_code(cast: Cast, masuk: Masuk, baris: str, request: pytest.FixtureRequest) -> None:
    client = masuk(cast.administrator)
    assert client.post(PERINTAH, isian(untuk=untuk(baris))).status_code == 302
    assert baris not in client.get(PERINTAH).content.decode() or "<" not in baris
    surat: Naskah = request.getfixturevalue("surat")
    assert surat.isi["untuk"][-1] == baris
    teks = "".join(halaman.extract_text() for halaman in pypdf.PdfReader(BytesIO(isi_berkas(surat.berkas_id))).pages)
    assert "".join(baris.split()) in "".join(teks.split())


def test_it_is_drawn_without_saving(cast: Cast, masuk: Masuk) -> None:
    client = masuk(cast.administrator)
    gambar = []
    for alamat, lain in ((PERINTAH, {"contoh": "1"}), (PERINTAH + "contoh/", {})):
        for baris in ("Satu.", "Dua."):
            jawab = client.post(alamat, isian(untuk=untuk(baris)) | lain).content.decode()
            gambar.append(re.search(r"data:image/png;base64,[^\"]+", jawab)[0])  # type: ignore[index]
    assert gambar[:2] == gambar[2:] and gambar[0] != gambar[1]
    keliru = client.post(PERINTAH + "contoh/", isian(hal="")).content.decode()
    assert "Hal: Bagian ini tidak boleh kosong." in keliru
    assert not KataSurat.objects.exists()


def test_who_comes_second_keeps_the_text_and_is_told(cast: Cast, masuk: Masuk) -> None:
    satu, dua = masuk(cast.administrator), masuk(cast.administrator)
    satu.post(PERINTAH, isian(untuk=untuk("Dari yang pertama.")))
    jawab = dua.post(PERINTAH, isian(untuk=untuk("Dari yang kedua.")))
    assert jawab.status_code == 422
    teks = jawab.content.decode()
    assert "Dari yang kedua." in teks and "sudah menyimpan kata-kata surat ini" in teks
    assert KataSurat.objects.get().isi["untuk"] == untuk("Dari yang pertama.")
    lagi = {**isian(untuk=untuk("Dari yang kedua.")), "versi": jawab.context["form"].data["versi"]}
    assert dua.post(PERINTAH, lagi).status_code == 302, "knowing it, one may go on"
    assert [satu.versi for satu in KataSurat.objects.order_by("versi")] == [1, 2]


def test_saving_the_same_again_is_no_version(cast: Cast, masuk: Masuk) -> None:
    client: Client = masuk(cast.administrator)
    client.post(PERINTAH, isian(untuk=untuk("Sama.")))
    jawab = client.post(PERINTAH, isian(untuk=untuk("Sama."), versi=1), follow=True)
    assert "Tidak ada yang berubah" in jawab.content.decode()
    assert KataSurat.objects.count() == 1


def test_a_version_is_final_and_a_draft_keeps_the_words_it_was_initialled_with(
    cast: Cast, masuk: Masuk, in_tenant: Instansi
) -> None:
    client = masuk(cast.administrator)
    client.post(PERINTAH, isian(untuk=untuk("Pertama.")))
    awal = KataSurat.objects.get()
    siapa = Peristiwa.objects.get(jenis="naskah.kata_diatur")
    assert siapa.pelaku["kapasitas"] == "administrator"
    client.post(PERINTAH, isian(untuk=untuk("Kedua."), versi=1))
    dulu = kata_tersimpan("surat_perintah", "", saat=awal.waktu + timedelta(microseconds=1))
    assert dulu["", ""].versi == 1 and kata_tersimpan("surat_perintah", "")["", ""].versi == 2
    for ubah in (lambda: KataSurat.objects.update(versi=9), lambda: KataSurat.objects.all().delete()):
        with pytest.raises(IntegrityError), transaction.atomic():
            ubah()
    with pytest.raises(KataBerubah):
        simpan_kata(ragam(), "", {}, versi=1, oleh=None, waktu=awal.waktu)  # type: ignore[arg-type]


@pytest.mark.parametrize("versi", [1, 8])
def test_the_pages_stay_within_their_bounds(
    cast: Cast, masuk: Masuk, versi: int, django_assert_max_num_queries: Any
) -> None:
    client = masuk(cast.administrator)
    for ke in range(versi):
        assert client.post(PERINTAH, isian(untuk=untuk(f"Versi {ke}."), versi=ke)).status_code == 302
    for alamat in (KATA, PERINTAH):
        client.get(alamat)  # the message of the last save, and the structure of the day
        with django_assert_max_num_queries(13):  # one of them sets the search path
            jawab = client.get(alamat)
        assert len(jawab.content) <= 60_000
