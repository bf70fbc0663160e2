"""The first screen with nothing, one and many on it; for who has no post, and for who has three."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from tests.cast import DARI, HARI, OLEH, WAKTU, Cast, register
from tests.perkara import aktor, buka, jalankan

from lincah.kedudukan.services import angkat
from lincah.penugasan.queries.beranda import ditunggu, menurut_tenggat
from lincah.penugasan.queries.menunggu import kartu, menunggu_saya

Masuk = Callable[..., Client]
KARTU, TUMPUKAN = '<article class="kartu', '<details class="kartu menunggu tumpukan"'


def beranda(client: Client, tambahan: str = "") -> str:
    jawab = client.get(f"/uji1/{tambahan}")
    assert jawab.status_code == 200
    return str(jawab.content.decode())


def test_nothing_waits_and_it_says_so(cast: Cast, masuk: Masuk) -> None:
    teks = beranda(masuk(cast.pertama))
    assert "Tidak ada yang menunggu Anda" in teks and "Tidak ada yang Anda tunggu dari orang lain" in teks
    assert KARTU not in teks and "tidak memangku jabatan" not in teks


def test_who_has_no_post_is_told_whom_to_ask(cast: Cast, masuk: Masuk) -> None:
    teks = beranda(masuk(register("Belum Menjabat", "199001012015011009")))
    assert "Anda tidak memangku jabatan hari ini" in teks and "administrator instansi" in teks


def test_one_card_needs_neither_sorting_nor_headings(cast: Cast, masuk: Masuk) -> None:
    buka(cast.kabid, cast.pos["bidang"], cast.muda)
    teks = beranda(masuk(cast.kabid))
    assert teks.count(KARTU) == 1 and "lencana menunggu" in teks
    assert 'class="pilah"' not in teks and 'class="kelompok-judul"' not in teks and 'rel="next"' not in teks


def test_what_somebody_asks_of_oneself_comes_from_nobody_else(cast: Cast, masuk: Masuk) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    assert "Pada Anda sejak" in beranda(masuk(cast.kabid))
    jalankan(penugasan, (cast.kabid, "menetapkan"))
    assert "Dari Kabul Bidang" in beranda(masuk(cast.muda))


def test_many_that_ask_for_the_same_lie_in_a_heap_and_all_are_reached(cast: Cast, masuk: Masuk) -> None:
    for nomor in range(46):
        buka(cast.kabid, cast.pos["bidang"], cast.muda, judul=f"Pekerjaan {nomor:02d}")
    client, alamat, dilihat, halaman = masuk(cast.kabid), "", list[str](), 0
    while True:
        teks = beranda(client, alamat)
        assert "(46)" in teks and teks.count(TUMPUKAN) == 1 and KARTU not in teks
        assert re.search(r'href="\?tindakan=menetapkan">Semua 46 yang menunggu<', teks)
        dilihat += re.findall(r'<li><a href="/uji1/pekerjaan/[^"]+">(Pekerjaan \d\d)</a>', teks)
        halaman += 1
        lanjut = re.search(r'rel="next" href="(\?[^"]+)"', teks)
        if not lanjut:
            break
        alamat = lanjut[1].replace("&amp;", "&")
    assert (halaman, len(dilihat), len(set(dilihat))) == (3, 46, 46)


def test_each_kind_of_request_has_a_door(cast: Cast, masuk: Masuk) -> None:
    semua = [buka(cast.kabid, cast.pos["bidang"], cast.muda, judul=f"Pekerjaan {n}") for n in range(7)]
    for satu in semua[:2]:
        jalankan(satu, (cast.kabid, "menetapkan"), (cast.muda, "menerima"), (cast.muda, "menyusun_rencana"))
    client = masuk(cast.kabid)
    teks = beranda(client)
    assert teks.count(TUMPUKAN) == 1 and teks.count(KARTU) == 2  # two of a kind are no heap
    pintu = dict(re.findall(r'href="(\?tindakan=\w+)"[^>]*>([^<]+)<', teks))
    assert {alamat: kata.strip() for alamat, kata in pintu.items()} == {
        "?tindakan=menetapkan": "Tetapkan surat",
        "?tindakan=menyepakati_rencana": "Sepakati rencana",
    }
    rencana = beranda(client, "?tindakan=menyepakati_rencana")
    assert set(re.findall(r"<p>(Pekerjaan \d)</p>", rencana)) == {"Pekerjaan 0", "Pekerjaan 1"}
    assert beranda(client, "?tindakan=menetapkan").count(KARTU) == 5
    assert beranda(client, "?tindakan=%00tidak-ada").count(TUMPUKAN) == 1


@pytest.mark.parametrize(
    ("selisih", "kelompok"),
    [
        (-1, "Terlambat"),
        (0, "Hari ini dan besok"),
        (1, "Hari ini dan besok"),
        (2, "Tujuh hari ini"),
        (7, "Tujuh hari ini"),
        (8, "Sesudahnya"),
    ],
)
def test_cards_stand_under_the_days_they_are_due_in(cast: Cast, selisih: int, kelompok: str) -> None:
    buka(cast.kabid, cast.pos["bidang"], cast.muda)
    daftar = kartu(menunggu_saya(aktor(cast.kabid)))
    ((nama, isi),) = menurut_tenggat(daftar, daftar[0].tenggat - timedelta(days=selisih))
    assert (nama, isi) == (kelompok, daftar)


def test_what_one_waits_for_is_a_sentence_with_everybody_in_it(cast: Cast, masuk: Masuk) -> None:
    tim = (cast.madya, cast.muda, cast.pelaksana)
    penugasan = jalankan(buka(cast.kabid, cast.pos["bidang"], *tim, judul="Peta jalan"), (cast.kabid, "menetapkan"))
    (satu,) = ditunggu(aktor(cast.kabid))
    assert (satu.siapa, satu.apa) == ("Madya Ketua, Muda Anggota dan Pelaksana Setia", "menerima penugasan")
    assert "Anda menunggu Madya Ketua, Muda Anggota dan Pelaksana Setia menerima penugasan untuk" in beranda(
        masuk(cast.kabid)
    )
    jalankan(penugasan, *((satu, "menerima") for satu in tim), (cast.madya, "menyusun_rencana"))
    assert ditunggu(aktor(cast.kabid)) == ()
    (satu,) = ditunggu(aktor(cast.madya))
    assert (satu.siapa, satu.apa) == ("Kepala Bidang Aplikasi Informatika", "menyepakati rencana")


def test_who_holds_three_posts_reads_in_which_one_is_asked(cast: Cast, masuk: Masuk) -> None:
    buka(cast.kabid, cast.pos["bidang"], cast.muda)
    assert "Anda sebagai" not in beranda(masuk(cast.kabid))
    for nama in ("bidang_lain", "sekretariat"):
        angkat(
            pegawai=cast.kabid, jabatan=cast.pos[nama], dari=DARI, sampai=HARI + timedelta(days=9999),
            jenis="plh", nomor_sk="SK-PLH", oleh=OLEH, waktu=WAKTU,
        )  # fmt: skip
    buka(cast.kabid, cast.pos["bidang_lain"], cast.orang_bidang_lain)
    teks = beranda(masuk(cast.kabid))
    assert "Anda sebagai Kepala Bidang Aplikasi Informatika" in teks
    assert "Anda sebagai Plh. Kepala Bidang Informasi Publik" in teks
