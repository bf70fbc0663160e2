"""What a hostile or clumsy browser sends: always a page that says what to do, nothing half done."""

import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.perkara import buka, jalankan, peristiwa

from lincah.kedudukan.models import Pegawai
from lincah.naskah.models import Naskah, RegisterNomor
from lincah.penugasan.models import Penugasan
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import hari_ini

Masuk = Callable[[Any], Client]


@pytest.fixture
def masuk() -> Masuk:
    """A browser in which somebody has logged in; a fault of ours is a page there, not an exception here."""

    def sebagai(siapa: Pegawai) -> Client:
        client = Client(raise_request_exception=False)
        client.force_login(siapa.akun)
        return client

    return sebagai


def perkara(cast: Cast, **lain: Any) -> Penugasan:
    return buka(cast.kabid, cast.pos["bidang"], cast.muda, hari=hari_ini(instansi_kini()), **lain)


def alamat(penugasan: Penugasan, kode: str) -> str:
    return reverse("pekerjaan:tindakan", args=[penugasan.pk, kode])


def test_a_letter_that_cannot_be_printed_is_refused_on_the_signing_page(cast: Cast, masuk: Masuk) -> None:
    penugasan = perkara(cast, judul="Profil 🙂 kesehatan")
    jawab = masuk(cast.kabid).post(alamat(penugasan, "menetapkan"), {"versi": penugasan.versi})
    assert jawab.status_code == 422
    assert "🙂 tidak dapat dicetak" in jawab.content.decode()
    penugasan.refresh_from_db()
    assert (penugasan.langkah, penugasan.naskah_id, len(peristiwa(penugasan))) == ("menetapkan", None, 1)
    assert not Naskah.objects.exists() and not RegisterNomor.objects.exists()


def test_an_act_this_flow_does_not_have_is_not_found(cast: Cast, masuk: Masuk) -> None:
    penugasan = perkara(cast)
    client, url = masuk(cast.kabid), alamat(penugasan, "memperbaiki_capaian")
    assert client.get(url).status_code == 404
    assert client.post(url, {"versi": penugasan.versi, "catatan": "x"}).status_code == 404


@pytest.mark.parametrize("versi", ["²", "9" * 5000, "-1", "abc", "", "1\x00"])
def test_a_version_that_is_no_number_is_a_stale_page(cast: Cast, masuk: Masuk, versi: str) -> None:
    penugasan = perkara(cast)
    for siapa in (cast.kabid, cast.muda):
        jawab = masuk(siapa).post(alamat(penugasan, "menetapkan"), {"versi": versi})
        assert jawab.status_code in (409, 422)
    penugasan.refresh_from_db()
    assert penugasan.langkah == "menetapkan"


@pytest.mark.parametrize("baris", ["abc", "²", "-4", "9" * 5000, "1e9", ""])
def test_a_number_of_rows_that_is_none_shows_the_form(cast: Cast, masuk: Masuk, baris: str) -> None:
    penugasan = perkara(cast)
    hari = hari_ini(instansi_kini())
    jalankan(penugasan, (cast.kabid, "menetapkan"), (cast.muda, "menerima"), hari=hari)
    jalankan(penugasan, (cast.muda, "menyusun_rencana"), (cast.kabid, "menyepakati_rencana"), hari=hari)
    isi = {"versi": penugasan.versi, "baris": baris, "tambah": "1"}
    jawab = masuk(cast.muda).post(alamat(penugasan, "menyusun_rincian"), isi)
    assert jawab.status_code == 200


def test_one_more_row_is_one_more_row(cast: Cast, masuk: Masuk) -> None:
    penugasan = perkara(cast)
    hari = hari_ini(instansi_kini())
    jalankan(penugasan, (cast.kabid, "menetapkan"), (cast.muda, "menerima"), hari=hari)
    jalankan(penugasan, (cast.muda, "menyusun_rencana"), (cast.kabid, "menyepakati_rencana"), hari=hari)
    isi = {"versi": penugasan.versi, "baris": "5", "tambah": "1", "kegiatan_0": "Menghimpun data", "mulai_0": "x"}
    jawab = masuk(cast.muda).post(alamat(penugasan, "menyusun_rincian"), isi).content.decode()
    assert 'name="baris" value="6"' in jawab and 'name="kegiatan_5"' in jawab and 'name="kegiatan_6"' not in jawab
    assert "Menghimpun data" in jawab and "Ada yang perlu diperbaiki" not in jawab
    baru = jawab[jawab.index('name="kegiatan_5"') :]
    assert "autofocus" in baru[: baru.index(">")]


@pytest.mark.parametrize(
    "isi",
    [{"pegawai": "²"}, {"pegawai": "9" * 5000}, {"ketua": "²", "bentuk": "tim"}, {"cari": "\x00"}, {"jabatan": "²"}],
)
def test_the_wizard_takes_whatever_comes(cast: Cast, masuk: Masuk, isi: dict[str, str]) -> None:
    isi = {"pegawai": str(cast.muda.pk), **isi}
    client = masuk(cast.kabid)
    assert client.post(reverse("penugasan:jalan"), isi).status_code == 200
    assert client.post(reverse("penugasan:tugaskan"), isi).status_code == 200
    assert client.post(reverse("penugasan:tugaskan"), {**isi, "kirim": "1"}).status_code == 422


@pytest.mark.parametrize("query", ["cari=%00", "halaman=abc", "halaman=-3", "halaman=%C2%B2", "keadaan=%00"])
def test_a_list_of_work_takes_whatever_stands_in_its_address(cast: Cast, masuk: Masuk, query: str) -> None:
    assert masuk(cast.kabid).get(f"{reverse('pekerjaan:daftar')}?{query}").status_code == 200


@pytest.mark.parametrize("query", ["unit=%C2%B2", "unit=-1", "tanggal=2025-99-99", "tanggal=%00", "dalam=abc"])
def test_a_chart_takes_whatever_stands_in_its_address(cast: Cast, masuk: Masuk, query: str) -> None:
    assert masuk(cast.muda).get(f"{reverse('bagan:instansi')}?{query}").status_code == 200


@pytest.mark.parametrize("nama", ["struktur:daftar", "struktur:angkat"])
def test_a_search_for_nothing_finds_nothing(cast: Cast, nama: str) -> None:
    client = Client(raise_request_exception=False)
    client.force_login(cast.administrator)
    for cari in ("%00", "%00bidang", "%E2%80%AE"):
        assert client.get(f"{reverse(nama)}?cari={cari}", follow=True).status_code == 200


def test_a_form_brought_back_and_changed_is_a_new_case_when_sent_again(cast: Cast, masuk: Masuk) -> None:
    client, alamat_, hari = masuk(cast.kabid), reverse("penugasan:tugaskan"), hari_ini(instansi_kini())
    isi = {
        "kunci": str(uuid4()), "jabatan": cast.pos["bidang"].pk, "judul": "Yang pertama", "target": "1 dokumen",
        "satuan": "dokumen", "sifat": "rutin", "mulai": hari, "selesai": hari, "bentuk": "individu",
        "pegawai": cast.muda.pk, "kirim": "1",
    }  # fmt: skip
    assert client.post(alamat_, isi).status_code == 302
    kembali = isi | {"judul": "Yang kedua", "pegawai": cast.madya.pk}
    jawab = client.post(alamat_, kembali)
    assert jawab.status_code == 422 and "sudah terkirim sebagai “Yang pertama”" in jawab.content.decode()
    baru = re.search(r'name="kunci" value="([^"]+)"', jawab.content.decode())
    assert baru and baru[1] != isi["kunci"]
    assert client.post(alamat_, kembali | {"kunci": baru[1]}).status_code == 302
    assert set(Penugasan.objects.values_list("judul", flat=True)) == {"Yang pertama", "Yang kedua"}
