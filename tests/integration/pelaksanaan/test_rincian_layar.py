"""The pages of the breakdown: four views of one thing, what they cost, who is let in, what a button records."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import localdate
from tests.cast import HARI, Cast
from tests.perkara import LAMA, aktor, peristiwa

from lincah.pelaksanaan.models import Kemajuan, Rincian
from lincah.pelaksanaan.perulangan import Pola
from lincah.pelaksanaan.services.rincian import IsiKegiatan, IsiRutin, batalkan_kegiatan, tambah_kegiatan, tambah_rutin
from lincah.penugasan.models import Penugasan

Masuk = Callable[..., Client]
SQL, BYTES = 12, 60_000
TAMPILAN = ("papan", "daftar", "kalender&bulan=2025-03", "gantt")


def alamat(penugasan: Penugasan, ekor: str = "") -> str:
    return f"/uji1/pekerjaan/{penugasan.pk}/rincian/{ekor}"


def isian(rincian: Rincian | None = None, **lain: Any) -> dict[str, Any]:
    """The form of one activity, filled in."""
    bawaan = {"versi": rincian.versi if rincian else 0, "kunci": uuid4(), "mulai": HARI, "tenggat": HARI + LAMA}
    tetap = {"kegiatan": rincian.kegiatan, "oleh": rincian.penanggung_jawab_id} if rincian else {}
    return {**bawaan, **tetap, **lain}


def perbanyak(cast: Cast, penugasan: Penugasan, banyak: int) -> None:
    orang = [satu.pk for satu in penugasan.anggota.all()]
    for ke in range(banyak):
        sebelum = penugasan.rincian.latest("urutan").pk
        isi = IsiKegiatan(
            kegiatan=f"Kegiatan tambahan yang namanya cukup panjang untuk dibaca nomor {ke}",
            anggota_id=orang[ke % len(orang)],
            mulai=HARI,
            tenggat=HARI + timedelta(days=ke % 30),
            sesudah=(sebelum,),
        )
        assert tambah_kegiatan(aktor(cast.madya), penugasan.pk, isi, kunci_isian=uuid4()).rincian


def test_no_view_costs_more_with_fifty_activities(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    semua = [f"{alamat(tim)}?tampilan={satu}" for satu in TAMPILAN]
    semua += ["/uji1/pekan-ini/", alamat(tim, "tambah/"), alamat(tim, f"{tim.rincian.get(urutan=2).pk}/")]
    client, biaya = masuk(cast.madya), {}
    perbanyak(cast, tim, 2)
    for kali in (5, 50):
        perbanyak(cast, tim, 50 - 5 if kali == 50 else 0)
        for satu in semua:
            client.get(satu)
            with CaptureQueriesContext(connection) as sql:
                jawab = client.get(satu)
            assert jawab.status_code == 200
            biaya.setdefault(satu, []).append((len(sql), len(jawab.content)))
    assert {k: v for k, v in biaya.items() if v[0][0] != v[1][0]} == {}, "more rows, more queries"
    assert {k: v for k, v in biaya.items() if v[1][0] > SQL or v[1][1] > BYTES} == {}, biaya


@pytest.mark.parametrize("tampilan", TAMPILAN)
def test_every_view_names_every_activity(cast: Cast, tim: Penugasan, masuk: Masuk, tampilan: str) -> None:
    teks = masuk(cast.kabid).get(f"{alamat(tim)}?tampilan={tampilan}").content.decode()
    for satu in ("Menghimpun data", "Menyusun konsep"):
        assert satu in teks
    assert "Lampiran huruf C" in teks and "Pasal 14 ayat (4) huruf b" in teks
    assert "Tambah kegiatan" not in teks, "the monitor reads only"


@pytest.mark.parametrize(
    "query", ["tampilan=%00", "tampilan=kalender&bulan=0000-99", "tampilan=daftar&oleh=%C2%B2&halaman=x"]
)
def test_whatever_stands_in_the_address_shows_the_breakdown(
    cast: Cast, tim: Penugasan, masuk: Masuk, query: str
) -> None:
    assert masuk(cast.muda).get(f"{alamat(tim)}?{query}").status_code == 200


@pytest.mark.parametrize("siapa", ["kabid_lain", "orang_badan_lain", "kepala_badan"])
def test_a_stranger_sees_nothing_of_it(cast: Cast, tim: Penugasan, masuk: Masuk, siapa: str) -> None:
    client, id = masuk(cast.orang[siapa]), tim.rincian.first().pk
    for ekor in ("", "tambah/", "rutin/", f"{id}/", f"{id}/ubah/", f"{id}/batal/"):
        jawab = client.get(alamat(tim, ekor))
        assert jawab.status_code == 404 and "Menghimpun" not in jawab.content.decode(), ekor
    for ekor in ("tambah/", "rutin/", "rutin/lanjutkan/", f"{id}/ubah/", f"{id}/batal/", f"{id}/gerak/"):
        assert client.post(alamat(tim, ekor), isian(tim.rincian.first())).status_code == 404, ekor
    assert (tim.rincian.count(), Kemajuan.objects.count()) == (3, 0)


def test_a_member_reads_but_does_not_change_it(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    client, satu = masuk(cast.muda), tim.rincian.get(urutan=1)
    assert "Ubah kegiatan ini" not in client.get(alamat(tim, f"{satu.pk}/")).content.decode()
    for ekor in ("tambah/", "rutin/", f"{satu.pk}/ubah/", f"{satu.pk}/batal/"):
        assert client.get(alamat(tim, ekor)).status_code == 409
    for ekor, isi in (
        ("tambah/", isian(satu)),
        (f"{satu.pk}/ubah/", isian(satu)),
        (f"{satu.pk}/batal/", isian(satu, alasan="x")),
    ):
        jawab = client.post(alamat(tim, ekor), isi)
        assert jawab.status_code == 409 and "Lampiran huruf C" in jawab.content.decode(), ekor
    assert tim.rincian.berlaku().count() == 3


def test_the_ketua_adds_changes_and_drops_by_the_pages(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    client, orang = masuk(cast.madya, csrf=False), tim.anggota.get(pegawai=cast.muda).pk
    baru = isian(kegiatan="Uji petik", oleh=orang, anggaran="750000")
    assert client.post(alamat(tim, "tambah/"), baru).status_code == 302
    assert client.post(alamat(tim, "tambah/"), baru).headers["Location"] == alamat(tim, "")
    satu = tim.rincian.get(kegiatan="Uji petik")
    ubah = isian(satu, tenggat=HARI + timedelta(days=3), anggaran="750000", alasan="Dipercepat")
    assert client.post(alamat(tim, f"{satu.pk}/ubah/"), ubah).status_code == 302
    teks = client.get(alamat(tim, f"{satu.pk}/")).content.decode()
    assert "Rp750.000" in teks and "Dipercepat" in teks and "Versi 2" in teks
    assert (
        client.post(
            alamat(tim, f"{satu.pk}/batal/"), {"kunci": uuid4(), "versi": 2, "alasan": "Tidak jadi"}
        ).status_code
        == 302
    )
    assert "Dibatalkan" in client.get(alamat(tim, f"{satu.pk}/")).content.decode()
    assert client.get(alamat(tim, f"{satu.pk}/ubah/")).status_code == 404


def test_a_form_with_faults_says_which_and_keeps_what_was_typed(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    client, satu = masuk(cast.madya), tim.rincian.get(urutan=1)
    tiga = tim.rincian.get(urutan=3).pk
    for isi, pesan in (
        ({"tenggat": HARI + LAMA + timedelta(days=1)}, "Tanggal harus dalam masa penugasan"),
        ({"sesudah": [tiga]}, "saling menunggu"),
        ({"kompetensi_0": "Sihir"}, "belum ada dalam daftar"),
    ):
        jawab = client.post(alamat(tim, f"{satu.pk}/ubah/"), isian(satu, kegiatan="Nama baru", **isi))
        assert jawab.status_code == 422 and pesan in jawab.content.decode()
        assert "Nama baru" in jawab.content.decode()
    jawab = client.post(
        alamat(tim, "rutin/"), {"kunci": uuid4(), "kegiatan": "Rapat", "pola": "bulanan", "mulai": HARI}
    )
    assert jawab.status_code == 422 and "Isi tanggal jatuh temponya" in jawab.content.decode()


def test_checking_the_fit_saves_nothing(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    jawab = masuk(cast.madya).post(
        alamat(tim, "tambah/"), isian(kegiatan="X", kompetensi_0="Analisis data", periksa="1")
    )
    assert jawab.status_code == 200 and "memenuhi 0 dari 1 kompetensi" in jawab.content.decode()
    assert tim.rincian.count() == 3


def test_a_card_moves_by_the_button_of_who_answers_for_it(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    satu = tim.rincian.get(urutan=1)
    client, url = masuk(cast.muda), alamat(tim, f"{satu.pk}/gerak/")
    kunci = str(uuid4())
    assert client.post(url, {"persen": "0", "kunci": kunci}).status_code == 302
    assert client.post(url, {"persen": "0", "kunci": kunci}).status_code == 302, "a double click is told as done"
    assert (
        client.post(url, {"persen": "100", "kunci": uuid4(), "dari": "pekan"}).headers["Location"] == "/uji1/pekan-ini/"
    )
    assert list(satu.kemajuan.order_by("id").values_list("persen", flat=True)) == [0, 100]
    assert peristiwa(tim)[-1].jenis == "penugasan.mencatat_kemajuan"
    for siapa in (cast.madya, cast.pelaksana, cast.kabid):
        jawab = masuk(siapa).post(url, {"persen": "100", "kunci": uuid4()})
        assert jawab.status_code == 409 and "bagian Muda Anggota" in jawab.content.decode()
    for isi in ({"persen": "50", "kunci": uuid4()}, {"persen": "100", "kunci": "x"}, {}):
        assert client.post(url, isi).status_code == 404
    assert satu.kemajuan.count() == 2


@pytest.mark.parametrize("halaman", ["rincian", "pekan"])
def test_every_button_is_a_whole_form(cast: Cast, tim: Penugasan, masuk: Masuk, halaman: str) -> None:
    """As a browser sends it: with the token that stands in the form."""
    client, satu = masuk(cast.muda, csrf=True), tim.rincian.get(urutan=1)
    teks = client.get(alamat(tim) if halaman == "rincian" else "/uji1/pekan-ini/").content.decode()
    form = re.search(rf'<form method="post" action="{alamat(tim, f"{satu.pk}/gerak/")}".*?</form>', teks, re.DOTALL)
    assert form is not None
    isi = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form[0])) | {"persen": "100"}
    assert client.post(alamat(tim, f"{satu.pk}/gerak/"), isi).status_code == 302
    assert satu.kemajuan.get().persen == 100


def test_a_card_of_another_case_does_not_move(cast: Cast, tim: Penugasan, berjalan: Penugasan, masuk: Masuk) -> None:
    asing = tim.rincian.get(urutan=1).pk
    jawab = masuk(cast.muda).post(alamat(berjalan, f"{asing}/gerak/"), {"persen": "100", "kunci": uuid4()})
    assert jawab.status_code == 404 and not Kemajuan.objects.exists()


def test_routine_work_comes_by_the_page(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    orang = tim.anggota.get(pegawai=cast.muda).pk
    isi = {"kunci": uuid4(), "kegiatan": "Rapat tim", "oleh": orang, "pola": "mingguan", "pekan": "1", "mulai": HARI}
    assert masuk(cast.madya).post(alamat(tim, "rutin/"), isi).status_code == 302
    assert tim.rincian.filter(perulangan__isnull=False).count() == 5
    teks = masuk(cast.muda).get(f"{alamat(tim)}?tampilan=kalender&bulan=2025-03").content.decode()
    assert "Rapat tim (10/3)" in teks


def test_a_year_of_routine_work_keeps_every_page_small(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    Penugasan.objects.filter(pk=tim.pk).update(selesai=HARI + timedelta(days=365))
    orang = tim.anggota.get(pegawai=cast.madya).pk
    isi = IsiRutin(kegiatan="Apel pagi", anggota_id=orang, pola=Pola.HARIAN, hari=0, mulai=HARI, kunci=uuid4())
    assert (tambah_rutin(aktor(cast.madya), tim.pk, isi).jumlah or 0) > 250
    client = masuk(cast.madya)
    ekor = [alamat(tim, f"?tampilan={satu}") for satu in TAMPILAN]
    for satu in (*ekor, alamat(tim, "tambah/"), f"/uji1/pekerjaan/{tim.pk}/", "/uji1/pekan-ini/"):
        client.get(satu)
        with CaptureQueriesContext(connection) as sql:
            jawab = client.get(satu)
        assert len(sql) <= SQL and len(jawab.content) <= BYTES, (satu, len(sql), len(jawab.content))


def test_this_week_gathers_what_is_mine_from_all_running_work(
    cast: Cast, tim: Penugasan, berjalan: Penugasan, masuk: Masuk
) -> None:
    hari = localdate()
    senin = hari - timedelta(days=hari.weekday())
    Penugasan.objects.update(selesai=hari + timedelta(days=60))
    tim.rincian.filter(urutan=1).update(tenggat=senin + timedelta(days=6))
    berjalan.rincian.update(mulai=senin, tenggat=senin + timedelta(days=40))
    client = masuk(cast.muda)
    teks = client.get("/uji1/pekan-ini/").content.decode()
    assert "Menghimpun data" in teks and "Mengumpulkan bahan" in teks
    assert "Menyusun konsep" not in teks, "somebody else answers for it"
    assert re.search(r"tenggat kemudian.*Mengumpulkan bahan", teks, re.DOTALL)
    tim.rincian.filter(urutan=1).update(tenggat=senin - timedelta(days=1))
    assert re.search(r"Terlambat.*Menghimpun data", client.get("/uji1/pekan-ini/").content.decode(), re.DOTALL)
    url = alamat(tim, f"{tim.rincian.get(urutan=1).pk}/gerak/")
    client.post(url, {"persen": "100", "kunci": uuid4(), "dari": "pekan"}, follow=True)
    assert "Menghimpun data" not in client.get("/uji1/pekan-ini/").content.decode()
    assert "Tidak ada kegiatan pekan ini" in masuk(cast.kabid).get("/uji1/pekan-ini/").content.decode()
    assert masuk(cast.administrator).get("/uji1/pekan-ini/").status_code == 403


def test_what_was_dropped_stays_within_reach_on_the_page(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    satu = tim.rincian.get(urutan=2)
    assert "dibatalkan atau disisihkan" not in masuk(cast.muda).get(alamat(tim)).content.decode()
    batalkan_kegiatan(aktor(cast.madya), tim.pk, satu.pk, alasan="Digabung dengan yang lain", versi=satu.versi)
    isi = masuk(cast.muda).get(alamat(tim)).content.decode()
    assert "1 kegiatan dibatalkan atau disisihkan" in isi and "Digabung dengan yang lain" in isi
    assert alamat(tim, f"{satu.pk}/") in isi
    assert masuk(cast.muda).get(alamat(tim, f"{satu.pk}/")).status_code == 200
    assert masuk(cast.kepala_badan).get(alamat(tim)).status_code == 404
