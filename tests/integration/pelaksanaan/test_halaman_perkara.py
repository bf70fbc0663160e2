"""The page of one case: what has been done is told as it was, and short."""

import re
from collections.abc import Callable
from uuid import uuid4

from django.test import Client
from tests.cast import OLEH, WAKTU, Cast
from tests.perkara import aktor, buka, jalankan, lakukan

from lincah.kedudukan.services import ubah_pegawai
from lincah.pelaksanaan.queries import buka_halaman
from lincah.penugasan.models import Penugasan

Masuk = Callable[..., Client]


def dikerjakan(cast: Cast, persen: int | None, **isi: object) -> Penugasan:
    """Work under way, with progress of `persen` recorded for the whole, or none."""
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    jalankan(penugasan, (cast.kabid, "menetapkan"), (cast.muda, "menerima"), (cast.muda, "menyusun_rencana"))
    jalankan(penugasan, (cast.kabid, "menyepakati_rencana"), (cast.muda, "menyusun_rincian"))
    if persen is not None:
        catatan = {"uraian": "Sebagian besar jadi", "persen": persen, "kunci": uuid4(), **isi}
        assert lakukan(cast.muda, penugasan, "mencatat_kemajuan", isi=catatan).berhasil
    return penugasan


def selesaikan(cast: Cast, penugasan: Penugasan) -> Penugasan:
    jalankan(penugasan, (cast.muda, "menyerahkan_hasil"), (cast.kabid, "meneruskan"))
    return jalankan(penugasan, (cast.kepala_dinas, "menyatakan_selesai"))


def test_progress_of_the_whole_counts_though_no_activity_has_any(cast: Cast) -> None:
    penugasan = dikerjakan(cast, 70)
    kemajuan = buka_halaman(aktor(cast.muda), penugasan.pk).kemajuan
    assert (kemajuan.persen, [satu.persen for satu in kemajuan.kegiatan]) == (70, [None])
    assert kemajuan.kalimat == "0 dari 1 kegiatan tercatat tuntas, 70 persen dari seluruhnya"


def test_progress_of_an_activity_counts_though_the_whole_has_none(cast: Cast) -> None:
    penugasan = dikerjakan(cast, None)
    assert buka_halaman(aktor(cast.muda), penugasan.pk).kemajuan.persen == 0
    rincian = penugasan.rincian.get().pk
    for persen in (30, 100):
        isi = {"uraian": "Jadi", "persen": persen, "kunci": uuid4(), "rincian": rincian}
        assert lakukan(cast.muda, penugasan, "mencatat_kemajuan", isi=isi).berhasil
    kemajuan = buka_halaman(aktor(cast.muda), penugasan.pk).kemajuan
    assert (kemajuan.persen, [satu.persen for satu in kemajuan.kegiatan]) == (100, [100])


def test_a_finished_case_is_done_and_nothing_in_it_is_late(cast: Cast, masuk: Masuk) -> None:
    """The browser looks long after the day on which the activity was due."""
    penugasan = dikerjakan(cast, None)
    teks = masuk(cast.muda).get(f"/uji1/pekerjaan/{penugasan.pk}/").content.decode()
    assert "lencana terlambat" in teks and "tidak dicatat" in teks
    selesaikan(cast, penugasan)
    teks = masuk(cast.muda).get(f"/uji1/pekerjaan/{penugasan.pk}/").content.decode()
    assert "lencana terlambat" not in teks and "0 %" not in teks
    assert "Pekerjaan dinyatakan selesai seluruhnya" in teks and '<progress value="100"' in teks


def test_what_three_people_did_in_a_row_is_told_once_with_each_of_them(cast: Cast, masuk: Masuk) -> None:
    tim = (cast.madya, cast.muda, cast.pelaksana)
    penugasan = jalankan(buka(cast.kabid, cast.pos["bidang"], *tim), (cast.kabid, "menetapkan"))
    jalankan(penugasan, *((satu, "menerima") for satu in tim))
    terima, tetap, usul = buka_halaman(aktor(cast.muda), penugasan.pk).riwayat
    assert terima.nama == "Madya Ketua, Muda Anggota dan Pelaksana Setia"
    assert [satu.nama for satu in terima.bersama] == ["Pelaksana Setia", "Muda Anggota", "Madya Ketua"]
    assert (tetap.bersama, usul.bersama) == ((), ())
    teks = masuk(cast.muda).get(f"/uji1/pekerjaan/{penugasan.pk}/").content.decode()
    assert len(re.findall("menerima penugasan", teks)) == 1
    assert re.search(r"Pelaksana Setia, Pengolah Data dan Informasi, <time", teks)


def test_the_same_act_with_words_of_its_own_stands_alone(cast: Cast) -> None:
    penugasan = dikerjakan(cast, 10)
    lakukan(cast.muda, penugasan, "mencatat_kemajuan", isi={"uraian": "Lagi", "persen": 20, "kunci": uuid4()})
    riwayat = buka_halaman(aktor(cast.muda), penugasan.pk).riwayat
    assert [(satu.teks, satu.persen, satu.bersama) for satu in riwayat[:2]] == [
        ("Lagi", 20, ()),
        ("Sebagian besar jadi", 10, ()),
    ]


def test_officers_are_named_with_their_titles_everywhere(cast: Cast, masuk: Masuk) -> None:
    for siapa, gelar in ((cast.kabid, "S.Kom., M.T."), (cast.kepala_dinas, "M.Si."), (cast.muda, "S.T.")):
        ubah_pegawai(pegawai=siapa, oleh=OLEH, waktu=WAKTU, perubahan={"gelar_belakang": gelar})
        siapa.refresh_from_db()
    penugasan = dikerjakan(cast, None)
    client = masuk(cast.muda)
    teks = client.get(f"/uji1/pekerjaan/{penugasan.pk}/").content.decode()
    assert "(Kabul Bidang, S.Kom., M.T.)" in teks and "(Kepala Utomo, M.Si.)" in teks
    assert re.findall(r".*Muda Anggota(?!,).*", teks.split("</header>")[1]) == []
    kinerja = client.get("/uji1/kinerja/").content.decode()
    assert "Kabul Bidang, S.Kom., M.T." in kinerja
    jalan = masuk(cast.kabid).post("/uji1/tugaskan/jalan/", {"pegawai": cast.muda.pk, "jabatan": cast.pos["bidang"].pk})
    assert "(Kabul Bidang, S.Kom., M.T.)" in jalan.content.decode()


def test_the_present_step_of_the_picture_is_a_link_away(cast: Cast, masuk: Masuk) -> None:
    teks = masuk(cast.muda).get(f"/uji1/pekerjaan/{dikerjakan(cast, None).pk}/").content.decode()
    assert 'href="#alur-sekarang"' in teks
    assert re.findall(r'<g id="alur-sekarang" class="langkah sekarang">', teks) == [
        '<g id="alur-sekarang" class="langkah sekarang">'
    ]


def test_the_older_part_of_a_long_story_is_folded_and_none_of_it_is_lost(cast: Cast, masuk: Masuk) -> None:
    penugasan = dikerjakan(cast, None)
    assert buka_halaman(aktor(cast.muda), penugasan.pk).riwayat_lama == ()
    for persen in range(10, 90, 10):
        isi = {"uraian": f"Bagian {persen}", "persen": persen, "kunci": uuid4()}
        assert lakukan(cast.muda, penugasan, "mencatat_kemajuan", isi=isi).berhasil
    halaman = buka_halaman(aktor(cast.muda), penugasan.pk)
    assert (len(halaman.riwayat_kini), halaman.riwayat_kini[0].teks) == (8, "Bagian 80")
    assert halaman.riwayat_kini + halaman.riwayat_lama == halaman.riwayat
    teks = masuk(cast.muda).get(f"/uji1/pekerjaan/{penugasan.pk}/").content.decode()
    assert f"{len(halaman.riwayat_lama)} peristiwa sebelumnya" in teks and teks.count("<time ") == len(halaman.riwayat)


def test_who_is_waited_for_alone_reads_it_of_oneself(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    assert buka_halaman(aktor(cast.kabid), penugasan.pk).menunggu == "Anda"
    jalankan(penugasan, (cast.kabid, "menetapkan"))
    assert buka_halaman(aktor(cast.kabid), penugasan.pk).menunggu == cast.muda.nama_lengkap
    assert buka_halaman(aktor(cast.muda), penugasan.pk).menunggu == "Anda"
    tim = jalankan(buka(cast.kabid, cast.pos["bidang"], cast.madya, cast.muda), (cast.kabid, "menetapkan"))
    berdua = buka_halaman(aktor(cast.muda), tim.pk).menunggu
    assert cast.muda.nama_lengkap in berdua and cast.madya.nama_lengkap in berdua
