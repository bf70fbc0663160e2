"""The breakdown in the course of the work: who may change it, what stays of it, what is refused."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from tests.cast import HARI, OLEH, WAKTU, Cast
from tests.perkara import LAMA, aktor, buka, isi_untuk, jalankan, lakukan, peristiwa

from lincah.kedudukan.models import Kompetensi
from lincah.kedudukan.services.kompetensi import catat_kompetensi
from lincah.pelaksanaan.keadaan import KeadaanKegiatan
from lincah.pelaksanaan.models import AlamatKendala, Rincian
from lincah.pelaksanaan.perulangan import Pola
from lincah.pelaksanaan.queries.kegiatan import baca_kecocokan
from lincah.pelaksanaan.queries.rincian import baca_rincian
from lincah.pelaksanaan.services.kendala import UsulanKendala, angkat_kendala
from lincah.pelaksanaan.services.rincian import (
    BarisRincian,
    IsiKegiatan,
    IsiRutin,
    batalkan_kegiatan,
    lanjutkan_rutin,
    tambah_kegiatan,
    tambah_rutin,
    ubah_kegiatan,
)
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.perkara import buka_perkara
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda, UsulanKeliru

AKHIR = HARI + LAMA


def isi(penugasan: Penugasan, **lain: Any) -> IsiKegiatan:
    bawaan: dict[str, Any] = {
        "kegiatan": "Membahas bersama",
        "anggota_id": penugasan.anggota.order_by("id").first().pk,
        "mulai": HARI,
        "tenggat": AKHIR,
    }
    return IsiKegiatan(**{**bawaan, **lain})


def isi_dari(rincian: Rincian, **lain: Any) -> IsiKegiatan:
    """The activity as it stands."""
    sesudah = tuple(rincian.bergantung.values_list("sesudah_id", flat=True))
    tetap = {"anggota_id": rincian.penanggung_jawab_id, "mulai": rincian.mulai, "tenggat": rincian.tenggat}
    return IsiKegiatan(**{"kegiatan": rincian.kegiatan, "sesudah": sesudah, **tetap, **lain})


def test_the_first_breakdown_keeps_days_order_and_a_first_version(cast: Cast, tim: Penugasan) -> None:
    semua = baca_rincian(tim, HARI, cast.muda.pk).kegiatan
    assert [(satu.kegiatan, satu.nama, satu.mulai, satu.milik) for satu in semua] == [
        ("Menghimpun data", "Muda Anggota", HARI, True),
        ("Menyusun konsep", "Pelaksana Setia", HARI, False),
        ("Menyampaikan hasil", "Madya Ketua", HARI, False),
    ]
    assert semua[2].menunggu == ("Menghimpun data", "Menyusun konsep")
    assert [satu.riwayat.get().versi for satu in tim.rincian.all()] == [1, 1, 1]


def test_a_row_that_waits_for_itself_in_a_circle_is_refused_whole(cast: Cast, perkara: Penugasan) -> None:
    awal = ((cast.kabid, "menetapkan"), (cast.muda, "menerima"), (cast.muda, "menyusun_rencana"))
    jalankan(perkara, *awal, (cast.kabid, "menyepakati_rencana"))
    orang = perkara.anggota.get().pk
    baris = [BarisRincian("Satu", orang, AKHIR, sesudah=(2,)), BarisRincian("Dua", orang, AKHIR, sesudah=(1,))]
    with pytest.raises(UsulanKeliru, match=r"saling menunggu.*“Satu”.*“Dua”|“Dua”.*“Satu”"):
        lakukan(cast.muda, perkara, "menyusun_rincian", isi={"rincian": baris})
    perkara.refresh_from_db()
    assert (perkara.langkah, perkara.rincian.count()) == ("merinci", 0)


def test_the_ketua_adds_and_what_was_added_is_in_the_story(cast: Cast, tim: Penugasan) -> None:
    hasil = tambah_kegiatan(aktor(cast.madya), tim.pk, isi(tim, keluaran="Notula"), kunci_isian=uuid4())
    assert hasil.rincian is not None and (hasil.rincian.urutan, hasil.rincian.versi) == (4, 1)
    akhir = peristiwa(tim)[-1]
    assert (akhir.jenis, akhir.isi["catatan"]) == ("penugasan.menambah_kegiatan", "Membahas bersama")
    assert akhir.kuitansi["simpulan"]["boleh"] is True and akhir.kuitansi["simpulan"]["alasan"][0]["dasar"]


@pytest.mark.parametrize("siapa", ["muda", "kabid", "kepala_dinas"])
def test_who_is_not_named_for_it_is_refused_with_the_article(cast: Cast, tim: Penugasan, siapa: str) -> None:
    pelaku, banyak = aktor(cast.orang[siapa]), len(peristiwa(tim))
    satu = tim.rincian.get(urutan=1)
    semua = (
        tambah_kegiatan(pelaku, tim.pk, isi(tim), kunci_isian=uuid4()),
        ubah_kegiatan(pelaku, tim.pk, satu.pk, isi_dari(satu, kegiatan="Lain"), versi=1),
        batalkan_kegiatan(pelaku, tim.pk, satu.pk, alasan="Tidak perlu", versi=1),
    )
    for hasil in semua:
        assert hasil.rincian is None and hasil.simpulan.halangan[0].rujukan
    rutin = IsiRutin(
        kegiatan="Rapat", anggota_id=satu.penanggung_jawab_id, pola=Pola.MINGGUAN, hari=1, mulai=HARI, kunci=uuid4()
    )
    assert tambah_rutin(pelaku, tim.pk, rutin).jumlah is None
    assert (tim.rincian.count(), len(peristiwa(tim))) == (3, banyak)


def test_a_stranger_does_not_learn_that_the_case_exists(cast: Cast, tim: Penugasan) -> None:
    with pytest.raises(PerkaraTidakAda):
        tambah_kegiatan(aktor(cast.orang_badan_lain), tim.pk, isi(tim), kunci_isian=uuid4())


def test_while_the_result_is_reviewed_nothing_is_changed(cast: Cast, tim: Penugasan) -> None:
    jalankan(tim, (cast.madya, "menyerahkan_hasil"))
    hasil = tambah_kegiatan(aktor(cast.madya), tim.pk, isi(tim), kunci_isian=uuid4())
    assert hasil.rincian is None and "langkah" in hasil.simpulan.halangan[0].ringkas


def test_a_change_keeps_what_was_before_and_says_why(cast: Cast, tim: Penugasan) -> None:
    satu = tim.rincian.get(urutan=2)
    baru = isi_dari(satu, tenggat=HARI + timedelta(days=20), alasan="Data terlambat datang")
    hasil = ubah_kegiatan(aktor(cast.madya), tim.pk, satu.pk, baru, versi=1)
    assert hasil.rincian is not None
    lama, kini = hasil.rincian.riwayat.order_by("versi")
    assert (lama.isi["tenggat"], kini.isi["tenggat"], kini.alasan) == (
        "2025-03-17",
        "2025-03-23",
        "Data terlambat datang",
    )
    assert peristiwa(tim)[-1].isi["catatan"] == (
        "Menyusun konsep; tenggat: 2025-03-17 → 2025-03-23; alasan: Data terlambat datang"
    )


def test_a_page_left_open_changes_nothing(cast: Cast, tim: Penugasan) -> None:
    satu = tim.rincian.get(urutan=1)
    ubah_kegiatan(aktor(cast.madya), tim.pk, satu.pk, isi_dari(satu, kegiatan="Menghimpun data primer"), versi=1)
    with pytest.raises(HalamanBasi):
        ubah_kegiatan(aktor(cast.madya), tim.pk, satu.pk, isi_dari(satu, kegiatan="Lain"), versi=1)
    with pytest.raises(HalamanBasi):
        batalkan_kegiatan(aktor(cast.madya), tim.pk, satu.pk, alasan="Tidak perlu", versi=1)
    with pytest.raises(UsulanKeliru, match="Tidak ada yang berubah"):
        ubah_kegiatan(aktor(cast.madya), tim.pk, satu.pk, isi_dari(satu, kegiatan="Menghimpun data primer"), versi=2)
    satu.refresh_from_db()
    assert (satu.kegiatan, satu.versi) == ("Menghimpun data primer", 2)


def test_a_form_sent_twice_adds_once(cast: Cast, tim: Penugasan) -> None:
    kunci = uuid4()
    tambah_kegiatan(aktor(cast.madya), tim.pk, isi(tim), kunci_isian=kunci)
    with pytest.raises(HalamanBasi):
        tambah_kegiatan(aktor(cast.madya), tim.pk, isi(tim), kunci_isian=kunci)
    assert tim.rincian.count() == 4


def test_a_change_that_closes_a_circle_names_it(cast: Cast, tim: Penugasan) -> None:
    satu, tiga = tim.rincian.get(urutan=1), tim.rincian.get(urutan=3)
    with pytest.raises(UsulanKeliru, match=r"saling menunggu.*Menyampaikan hasil"):
        ubah_kegiatan(aktor(cast.madya), tim.pk, satu.pk, isi_dari(satu, sesudah=(tiga.pk,)), versi=1)
    assert not satu.bergantung.exists()


def test_what_does_not_belong_to_the_case_is_refused(cast: Cast, tim: Penugasan) -> None:
    lain = buka(cast.kabid, cast.pos["bidang"], cast.pertama)
    asing = jalankan(
        lain,
        (cast.kabid, "menetapkan"),
        (cast.pertama, "menerima"),
        (cast.pertama, "menyusun_rencana"),
        (cast.kabid, "menyepakati_rencana"),
        (cast.pertama, "menyusun_rincian"),
    ).rincian.get()
    for keliru in (
        isi(tim, anggota_id=asing.penanggung_jawab_id),
        isi(tim, sesudah=(asing.pk,)),
        isi(tim, tenggat=AKHIR + timedelta(days=1)),
        isi(tim, mulai=AKHIR, tenggat=HARI),
    ):
        with pytest.raises(UsulanKeliru):
            tambah_kegiatan(aktor(cast.madya), tim.pk, keliru, kunci_isian=uuid4())
    with pytest.raises(PerkaraTidakAda):
        ubah_kegiatan(aktor(cast.madya), tim.pk, asing.pk, isi_dari(asing), versi=1)


def test_a_dropped_activity_is_waited_for_by_nobody_and_stays_readable(cast: Cast, tim: Penugasan) -> None:
    satu = tim.rincian.get(urutan=1)
    with pytest.raises(UsulanKeliru):
        batalkan_kegiatan(aktor(cast.madya), tim.pk, satu.pk, alasan=" ", versi=1)
    batalkan_kegiatan(aktor(cast.madya), tim.pk, satu.pk, alasan="Datanya sudah ada", versi=1)
    semua = baca_rincian(tim, HARI, None).kegiatan
    assert [(k.kegiatan, k.menunggu) for k in semua] == [
        ("Menyusun konsep", ()),
        ("Menyampaikan hasil", ("Menyusun konsep",)),
    ]
    satu.refresh_from_db()
    assert satu.dibatalkan is not None and satu.riwayat.latest("versi").isi["batal"] is True


def test_what_is_done_is_not_dropped(cast: Cast, tim: Penugasan) -> None:
    satu = tim.rincian.get(urutan=1)
    kemajuan = {"uraian": "Selesai", "persen": 100, "rincian": satu.pk, "kunci": uuid4()}
    assert lakukan(cast.muda, tim, "mencatat_kemajuan", isi=kemajuan).berhasil
    with pytest.raises(UsulanKeliru, match="sudah tuntas"):
        batalkan_kegiatan(aktor(cast.madya), tim.pk, satu.pk, alasan="Tidak perlu", versi=1)


def test_the_state_follows_progress_and_the_day(cast: Cast, tim: Penugasan) -> None:
    satu = tim.rincian.get(urutan=1)
    for persen in (0, 40):
        isian = isi_untuk(tim, "mencatat_kemajuan") | {"persen": persen, "rincian": satu.pk, "kunci": uuid4()}
        assert lakukan(cast.muda, tim, "mencatat_kemajuan", isi=isian).berhasil
        assert baca_rincian(tim, HARI, None).nomor[satu.pk].keadaan is KeadaanKegiatan.BERJALAN
    assert baca_rincian(tim, HARI + timedelta(days=8), None).nomor[satu.pk].keadaan is KeadaanKegiatan.TERLAMBAT


def test_an_open_problem_shows_on_its_activity_until_it_is_settled(cast: Cast, tim: Penugasan) -> None:
    satu = tim.rincian.get(urutan=1)
    masalah = UsulanKendala(uuid4(), "Data belum ada", ("Meminta lagi", "Menunda"), rincian=satu.pk)
    assert angkat_kendala(aktor(cast.madya), tim.pk, masalah).kendala is not None
    keadaan = {k.id: k.keadaan for k in baca_rincian(tim, HARI, None).kegiatan}
    assert list(keadaan.values()) == [KeadaanKegiatan.TERHAMBAT, KeadaanKegiatan.BELUM, KeadaanKegiatan.BELUM]
    AlamatKendala.objects.update(keadaan="selesai")
    assert baca_rincian(tim, HARI, None).nomor[satu.pk].keadaan is KeadaanKegiatan.BELUM


def rutin(tim: Penugasan, **lain: Any) -> IsiRutin:
    orang = tim.anggota.order_by("id").first().pk
    satu = IsiRutin(kegiatan="Laporan pekanan", anggota_id=orang, pola=Pola.MINGGUAN, hari=5, mulai=HARI, kunci=uuid4())
    return replace(satu, **lain)


def test_routine_work_falls_due_until_the_last_day_and_goes_on_after_an_extension(cast: Cast, tim: Penugasan) -> None:
    satu = rutin(tim)
    assert tambah_rutin(aktor(cast.madya), tim.pk, satu).jumlah == 4
    with pytest.raises(HalamanBasi):
        tambah_rutin(aktor(cast.madya), tim.pk, satu)
    jatuh = [k.tenggat for k in tim.rincian.filter(perulangan__isnull=False).order_by("tenggat")]
    assert jatuh == [date(2025, 3, hari) for hari in (7, 14, 21, 28)]
    Penugasan.objects.filter(pk=tim.pk).update(selesai=date(2025, 4, 12))
    assert lanjutkan_rutin(aktor(cast.madya), tim.pk).jumlah == 2
    assert lanjutkan_rutin(aktor(cast.madya), tim.pk).jumlah == 0
    assert tim.rincian.latest("tenggat").tenggat == date(2025, 4, 11)


def test_routine_work_without_a_day_that_fits_is_refused(cast: Cast, tim: Penugasan) -> None:
    with pytest.raises(UsulanKeliru, match="tidak ada hari yang cocok"):
        tambah_rutin(aktor(cast.madya), tim.pk, rutin(tim, hari=5, mulai=date(2025, 3, 30)))
    Penugasan.objects.filter(pk=tim.pk).update(selesai=date(2027, 3, 3))
    with pytest.raises(UsulanKeliru, match="melebihi 400"):
        tambah_rutin(aktor(cast.madya), tim.pk, rutin(tim, pola=Pola.HARIAN, hari=0))
    assert not tim.perulangan.exists()


def test_roles_are_shown_with_the_competences_they_follow(cast: Cast, tim: Penugasan) -> None:
    for siapa, tingkat in ((cast.muda, 4), (cast.pelaksana, 2)):
        catat_kompetensi(pegawai=siapa, nama="Analisis data", tingkat=tingkat, oleh=OLEH, waktu=WAKTU)
    perkara = buka_perkara(aktor(cast.madya), tim.pk)
    semua = baca_rincian(tim, HARI, None)
    cocok = baca_kecocokan(perkara, {"analisis data": 3}, semua)
    assert [(satu.nama, satu.simpulan.jawaban) for satu in cocok] == [
        ("Muda Anggota", (1, 1)),
        ("Madya Ketua", (0, 1)),
        ("Pelaksana Setia", (0, 1)),
    ]
    assert cocok[2].simpulan.halangan[0].ringkas == "analisis data: diminta tingkat 3, tercatat tingkat 2"
    assert cocok[0].simpulan.alasan[0].dasar
    syarat = ((Kompetensi.objects.get().pk, 3),)
    hasil = tambah_kegiatan(aktor(cast.madya), tim.pk, isi(tim, syarat=syarat), kunci_isian=uuid4())
    assert hasil.rincian is not None and hasil.rincian.riwayat.get().isi["kompetensi"] == ["Analisis data (3)"]
