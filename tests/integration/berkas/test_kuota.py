"""One person's files take so much and no more; what they take is told, the same content once."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.forms import ValidationError
from django.test import override_settings
from tests.cast import Cast
from tests.integration.berkas.test_titip import bawa, gantung
from tests.integration.pelaksanaan.conftest import berjalan, masuk, perkara
from tests.perkara import lakukan
from tests.unit.berkas import contoh

from lincah.berkas.forms import BerkasField
from lincah.berkas.jenis import BerkasDitolak
from lincah.berkas.kuota import Pemakaian, kata_ukuran, pemakaian
from lincah.berkas.models import Lampiran

__all__ = ["berjalan", "masuk", "perkara"]


def teks(huruf: str, byte: int = 400) -> bytes:
    return (huruf * (byte - 1) + "\n").encode()


def test_what_hangs_twice_counts_once_and_others_do_not_count(in_tenant: Any) -> None:
    satu = bawa(teks("a"), "satu.txt")
    gantung(satu)
    gantung(satu, objek=("penugasan", "2"))
    assert Lampiran.objects.count() == 2
    assert pemakaian(7).terpakai == 400 and pemakaian(8).terpakai == 0 and pemakaian(None).terpakai == 0


@override_settings(LINCAH_BERKAS_KUOTA=1000)
def test_what_does_not_fit_is_refused_and_nothing_hangs(in_tenant: Any) -> None:
    gantung(bawa(teks("a"), "a.txt"), bawa(teks("b"), "b.txt"))
    with pytest.raises(BerkasDitolak, match="Ruang berkas Anda tidak cukup"):
        gantung(bawa(teks("c"), "c.txt"))
    gantung(bawa(teks("a"), "lagi.txt"))  # here already: takes no more room
    gantung(bawa(teks("d", 200), "d.txt"))
    assert pemakaian(7).terpakai == 1000 and Lampiran.objects.count() == 4


@override_settings(LINCAH_BERKAS_KUOTA=1000)
def test_the_form_says_so_before_anything_is_kept(in_tenant: Any) -> None:
    gantung(bawa(teks("a", 900), "a.txt"))
    medan = BerkasField()
    medan.pemilik = "7"
    with pytest.raises(ValidationError, match=r"b\.txt: Ruang berkas Anda tidak cukup: tersisa 0 kB dari 1 kB"):
        medan.clean(([SimpleUploadedFile("b.txt", teks("b"))], []))
    assert medan.titipan == []


@override_settings(LINCAH_BERKAS_KUOTA=0)
def test_without_a_limit_everything_fits(in_tenant: Any) -> None:
    gantung(bawa(teks("a", 5000), "a.txt"))
    assert pemakaian(7) == Pemakaian(5000, 0) and pemakaian(7).muat(10**12) and pemakaian(7).persen == 0


@pytest.mark.parametrize(("byte", "kata"), [(412_000, "402 kB"), (3_565_158, "3,4 MB"), (2 * 1024**3, "2 GB")])
def test_sizes_are_told_in_words(byte: int, kata: str) -> None:
    assert kata_ukuran(byte) == kata


def test_the_page_lists_ones_own_files_with_their_work(cast: Cast, berjalan: Any, masuk: Any) -> None:
    titipan = bawa(contoh.docx(), "notula.docx", pemilik=str(cast.muda.pk))
    isi = {"uraian": "Rapat", "persen": 10, "kunci": "0b0c5bb4-6c26-4f4c-b3fa-2a2e35b1a001", "berkas": [titipan]}
    assert lakukan(cast.muda, berjalan, "mencatat_kemajuan", isi=isi).berhasil
    halaman = masuk(cast.muda).get("/uji1/berkas-saya/").content.decode()
    assert "notula.docx" in halaman and berjalan.judul in halaman and "dari 2 GB yang tersedia" in halaman
    lain = masuk(cast.kabid).get("/uji1/berkas-saya/").content.decode()
    assert "notula.docx" not in lain and "Belum ada berkas" in lain
    assert "berkas-saya/" in masuk(cast.muda).get("/uji1/lainnya/").content.decode()
