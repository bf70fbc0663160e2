"""The pages below a case in the browser of each person: what is shown, what is offered, what is refused."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.cast import HARI, Cast
from tests.integration.pelaksanaan.test_kendala import angkat
from tests.perkara import aktor, buka, jalankan, lakukan, peristiwa

from lincah.pelaksanaan.models import (
    AlamatKendala,
    IramaPantau,
    Koordinasi,
    PutusanKendala,
    TanggapanUmpanBalik,
    TungguKerja,
    UmpanBalik,
)
from lincah.pelaksanaan.queries.tanggung_jawab import buka_tanggung_jawab
from lincah.pelaksanaan.services.individu import susun_rencana_individu
from lincah.pelaksanaan.services.rencana import IsiKegiatanRencana
from lincah.penugasan.models import Penugasan
from lincah.pertanggungjawaban.services import UsulanLaporan, atur_jadwal, kirim_laporan

Masuk = Callable[..., Client]
BAGIAN = ("kendala", "koordinasi", "pemantauan", "reviu", "tanggung-jawab")


@pytest.fixture
def tim(cast: Cast) -> Penugasan:
    """A team under way: madya leads, muda is in it."""
    orang = (cast.madya, cast.muda)
    penugasan = buka(cast.kabid, cast.pos["bidang"], *orang)
    jalankan(penugasan, (cast.kabid, "menetapkan"), *((satu, "menerima") for satu in orang))
    jalankan(penugasan, (cast.madya, "menyusun_rencana"), (cast.kabid, "menyepakati_rencana"))
    return jalankan(penugasan, (cast.madya, "menyusun_rincian"))


def page(client: Client, penugasan: Penugasan, lanjut: str) -> str:
    jawab = client.get(f"/uji1/pekerjaan/{penugasan.pk}/{lanjut}/")
    assert jawab.status_code == 200, (lanjut, jawab.status_code)
    return str(jawab.content.decode())


def send(client: Client, penugasan: Penugasan, lanjut: str, **isi: Any) -> Any:
    """Another form each time, unless its key is given."""
    return client.post(f"/uji1/pekerjaan/{penugasan.pk}/{lanjut}/", {"kunci": uuid4(), **isi})


def test_a_problem_from_the_form_to_what_was_done(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    anggota, pimpinan = masuk(cast.muda), masuk(cast.kabid)
    assert "Sampaikan permasalahan" in page(anggota, tim, "kendala")
    isi = {
        "kunci": uuid4(),
        "uraian": "Data belum ada",
        "alternatif_0": "Minta ke bidang lain",
        "alternatif_1": "Tunda",
    }
    assert send(anggota, tim, "kendala/baru", **isi).status_code == 302
    assert send(anggota, tim, "kendala/baru", **isi).status_code == 302
    alamat = AlamatKendala.objects.get()
    teks = page(pimpinan, tim, "kendala")
    assert "Data belum ada" in teks and "Minta ke bidang lain" in teks and "(diutamakan)" in teks
    assert "Putuskan permasalahan" in masuk(cast.kabid).get("/uji1/").content.decode()
    putus = f"kendala/{alamat.pk}/putuskan"
    pilihan = re.search(r'value="(alternatif-\d+)"', page(pimpinan, tim, putus))
    assert pilihan
    kurang = {"sejumlah": 0, "pilihan": pilihan[1], "uraian": "", "pelaksana": "", "tenggat": ""}
    jawab = send(pimpinan, tim, putus, **kurang)
    assert jawab.status_code == 422 and "Pilih siapa yang menindaklanjuti" in jawab.content.decode()
    besok = TungguKerja.objects.get().sejak.date() + timedelta(days=4000)
    isi = {**kurang, "pelaksana": cast.muda.pk, "tenggat": besok.isoformat()}
    assert send(pimpinan, tim, putus, **isi).status_code == 302
    putusan = PutusanKendala.objects.get()
    assert send(pimpinan, tim, putus, **isi).status_code == 409
    assert send(masuk(cast.madya), tim, f"kendala/putusan/{putusan.pk}", uraian="Bukan saya").status_code == 409
    assert send(anggota, tim, f"kendala/putusan/{putusan.pk}", uraian="Data diterima").status_code == 302
    assert "Data diterima" in page(pimpinan, tim, "kendala") and not TungguKerja.objects.exists()


def test_coordination_is_noted_and_confirmed_by_the_other_side(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    anggota, lain = masuk(cast.muda), masuk(cast.kabid_lain)
    assert lain.get(f"/uji1/pekerjaan/{tim.pk}/koordinasi/").status_code == 404
    isi = {
        "kunci": uuid4(),
        "pihak": f"j{cast.pos['bidang_lain'].pk}",
        "tahap": "pelaksanaan",
        "hari": HARI.isoformat(),
        "perihal": "Data publik",
        "kesepakatan": "Dikirim tiap Senin",
    }
    assert send(anggota, tim, "koordinasi/baru", **isi | {"tahap": "evaluasi"}).status_code == 422
    assert send(anggota, tim, "koordinasi/baru", **isi | {"pihak": f"j{cast.pos['dinas'].pk + 999}"}).status_code == 422
    assert send(anggota, tim, "koordinasi/baru", **isi).status_code == 302
    satu = Koordinasi.objects.get()
    assert (satu.dasar["tafsir"], TungguKerja.objects.get().jabatan) == ("", cast.pos["bidang_lain"])
    teks = page(lain, tim, "koordinasi")
    assert "Dikirim tiap Senin" in teks and "Kendala" not in teks.split("</header>")[1]
    assert send(anggota, tim, f"koordinasi/{satu.pk}", sesuai="ya").status_code == 409
    assert send(lain, tim, f"koordinasi/{satu.pk}", sesuai="tidak", catatan="").status_code == 422
    assert send(lain, tim, f"koordinasi/{satu.pk}", sesuai="tidak", catatan="Tiap Selasa").status_code == 302
    assert send(lain, tim, f"koordinasi/{satu.pk}", sesuai="ya").status_code == 409
    assert "Dinyatakan tidak sesuai" in page(anggota, tim, "koordinasi") and not TungguKerja.objects.exists()
    assert [s.jenis for s in peristiwa(tim)[-2:]] == ["penugasan.berkoordinasi", "penugasan.membantah_koordinasi"]


def test_looking_for_the_other_side_keeps_what_was_filled_in(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    isi = {"tampilkan": "1", "cari": cast.pos["bidang_lain"].nama, "perihal": "Data publik", "kesepakatan": ""}
    jawab = send(masuk(cast.muda), tim, "koordinasi/baru", **isi)
    teks = jawab.content.decode()
    assert jawab.status_code == 200 and "1 yang cocok dengan" in teks and "Ada yang perlu diperbaiki" not in teks
    assert 'value="Data publik"' in teks and f'value="j{cast.pos["bidang_lain"].pk}"' in teks
    teks = send(masuk(cast.muda), tim, "koordinasi/baru", **isi | {"cari": "zzz"}).content.decode()
    assert "Tidak ada jabatan, unit, atau tim yang cocok dengan “zzz”." in teks
    assert not Koordinasi.objects.exists()


def test_a_decision_says_all_that_it_lacks_at_once(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    angkat(cast.muda, tim)
    putus, client = f"kendala/{AlamatKendala.objects.get().pk}/putuskan", masuk(cast.kabid)
    teks = send(client, tim, putus, sejumlah=0, pilihan="lain").content.decode()
    semua = ("Tulis apa yang Anda putuskan atau tanyakan.", "Pilih siapa yang menindaklanjuti.", "Isi tenggatnya.")
    assert all(satu in teks for satu in semua)
    teks = send(client, tim, putus, sejumlah=0, pilihan="keterangan").content.decode()
    assert semua[0] in teks and semua[1] not in teks
    assert "Bagian ini belum diisi." in send(client, tim, putus, sejumlah=0).content.decode()


def test_feedback_is_answered_in_a_thread_that_nobody_rewrites(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    lakukan(cast.kabid, tim, "memberi_umpan_balik")
    umpan = UmpanBalik.objects.get()
    for siapa, kata in ((cast.muda, "Siap"), (cast.kabid, "Baik"), (cast.madya, "Akan saya lihat")):
        isi = {"kunci": uuid4(), "uraian": kata}
        assert send(masuk(siapa), tim, f"pemantauan/{umpan.pk}", **isi).status_code == 302
        assert send(masuk(siapa), tim, f"pemantauan/{umpan.pk}", **isi).status_code == 302
    teks = page(masuk(cast.madya), tim, "pemantauan")
    assert teks.index("Siap") < teks.index("Baik") < teks.index("Akan saya lihat")
    assert send(masuk(cast.bupati), tim, f"pemantauan/{umpan.pk}", kunci=uuid4(), uraian="x").status_code == 409
    assert TanggapanUmpanBalik.objects.count() == 3
    for perintah in (
        "UPDATE pelaksanaan_umpanbalik SET catatan = ''",
        "DELETE FROM pelaksanaan_tanggapanumpanbalik",
        "UPDATE pelaksanaan_reviu SET catatan = 'x'",
        "UPDATE pelaksanaan_kemajuan SET persen = 100",
    ):
        with pytest.raises(IntegrityError, match="tidak diubah"), transaction.atomic():
            connection.cursor().execute(perintah)


def test_a_monitor_sets_a_rhythm_and_feedback_begins_it_anew(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    assert send(masuk(cast.muda), tim, "pemantauan/irama", hari=5).status_code == 409
    assert send(masuk(cast.kabid), tim, "pemantauan/irama", hari=5).status_code == 302
    assert send(masuk(cast.madya), tim, "pemantauan/irama", hari=10).status_code == 302
    assert {(s.jabatan_id, s.pegawai_id, s.hari) for s in IramaPantau.objects.all()} == {
        (cast.pos["bidang"].pk, None, 5),
        (None, cast.madya.pk, 10),
    }
    lama = TungguKerja.objects.get(pegawai=None).tenggat
    nanti = lama + timedelta(days=1)
    assert lakukan(cast.kabid, tim, "memberi_umpan_balik", hari=nanti).berhasil
    assert TungguKerja.objects.get(pegawai=None).tenggat > nanti
    assert send(masuk(cast.kabid), tim, "pemantauan/irama", hari=0).status_code == 302
    assert [satu.pegawai for satu in TungguKerja.objects.all()] == [cast.madya]
    assert send(masuk(cast.kabid), tim, "pemantauan/irama", hari=3).status_code == 422


def test_each_duty_is_shown_with_what_was_done_for_it_or_that_it_leaves_no_trace(cast: Cast, tim: Penugasan) -> None:
    lakukan(cast.kabid, tim, "memberi_umpan_balik")
    lakukan(cast.madya, tim, "memberi_umpan_balik")
    halaman = buka_tanggung_jawab(aktor(cast.muda), tim.pk, None)
    per_orang = {satu.nama: {t.sebutan: t for t in satu.tugas} for satu in halaman.pengemban}
    assert set(per_orang) == {cast.pos["bidang"].nama, "Madya Ketua", "Muda Anggota"}
    ketua = per_orang["Madya Ketua"]
    assert [t.banyak for t in ketua["Memberi umpan balik berkala kepada anggota"].tanda] == [1]
    assert ketua["Menyusun rincian pelaksanaan kegiatan"].dasar.tafsir == "B-13"
    pimpinan = next(satu for satu in halaman.pengemban if satu.peran == "Pimpinan Unit Organisasi")
    kata = {t.sebutan: (t.tercatat, bool(t.tanda)) for t in pimpinan.tugas}
    assert kata["Memantau dan mengevaluasi"] == (True, True)
    penilai = next(satu for satu in halaman.pengemban if satu.peran == "Pejabat Penilai Kinerja")
    assert (penilai.tugas[0].tercatat, penilai.tugas[0].tanda) == (False, ())
    nanti = buka_tanggung_jawab(aktor(cast.muda), tim.pk, HARI + timedelta(days=1))
    assert sum(satu.bertanda for satu in nanti.pengemban) == 0


def test_a_report_is_the_trace_of_the_duty_its_kind_belongs_to(cast: Cast, tim: Penugasan) -> None:
    def bertanda(nama: str) -> set[str]:
        halaman = buka_tanggung_jawab(aktor(cast.muda), tim.pk, None)
        return {t.sebutan for satu in halaman.pengemban if satu.nama == nama for t in satu.tugas if t.tanda}

    hasil, rencana = "Melaporkan hasil kinerja anggota", "Menyusun rencana kerja individu"
    usulan = UsulanLaporan(uuid4(), "laporan_ketua", HARI, HARI, "Berjalan sesuai rencana")
    assert kirim_laporan(aktor(cast.madya), tim.pk, usulan).laporan
    assert hasil not in bertanda("Madya Ketua")
    usulan = UsulanLaporan(uuid4(), "laporan_hasil_anggota", HARI, HARI, "Muda menyelesaikan bagiannya")
    assert kirim_laporan(aktor(cast.madya), tim.pk, usulan).laporan
    assert hasil in bertanda("Madya Ketua")
    assert rencana not in bertanda("Muda Anggota")
    baris = [IsiKegiatanRencana("Menghimpun data", "", HARI, HARI)]
    assert susun_rencana_individu(aktor(cast.muda), tim.pk, baris, dasar=0).rencana
    assert rencana in bertanda("Muda Anggota")
    atur_jadwal(aktor(cast.kabid), tim.pk, "laporan_ketua", 10)
    assert "Memantau dan mengevaluasi" in bertanda(cast.pos["bidang"].nama)


def test_the_next_tier_reads_what_the_tier_before_said(cast: Cast, tim: Penugasan, masuk: Masuk) -> None:
    jalankan(tim, (cast.madya, "menyerahkan_hasil"), (cast.kabid, "meneruskan"), (cast.kepala_dinas, "mengembalikan"))
    teks = page(masuk(cast.kabid), tim, "reviu")
    assert "Kabul Bidang</strong>: sesuai (tingkat 1)" in teks
    assert "Kepala Utomo</strong>: belum sesuai (tingkat 2)" in teks and "Lampiran belum ada" in teks
    assert "kembali kepada individu atau tim" in teks


@pytest.mark.parametrize("lanjut", BAGIAN)
@pytest.mark.parametrize("siapa", ["orang_bidang_lain", "kabid_lain", "kabid_badan"])
def test_pages_below_a_case_are_for_whom_the_case_is(
    cast: Cast, tim: Penugasan, masuk: Masuk, lanjut: str, siapa: str
) -> None:
    assert masuk(cast.orang[siapa]).get(f"/uji1/pekerjaan/{tim.pk}/{lanjut}/").status_code == 404


@pytest.mark.parametrize("lanjut", BAGIAN)
def test_pages_cost_the_same_with_few_rows_and_with_many(cast: Cast, tim: Penugasan, masuk: Masuk, lanjut: str) -> None:
    client, hitung = masuk(cast.kabid), []
    for banyak in (3, 30):
        for _ in range(banyak):
            angkat(cast.muda, tim)
            lakukan(cast.kabid, tim, "memberi_umpan_balik")
        page(client, tim, lanjut)
        with CaptureQueriesContext(connection) as tercatat:
            teks = page(client, tim, lanjut)
        hitung.append(len(tercatat))
    assert hitung[0] == hitung[1] <= 12, [satu["sql"][:90] for satu in tercatat.captured_queries]
    assert len(teks) < 200_000


def test_the_home_screen_shows_what_waits_with_its_article_in_twelve_statements(
    cast: Cast, tim: Penugasan, masuk: Masuk
) -> None:
    client = masuk(cast.kabid)
    for _ in range(12):
        angkat(cast.muda, tim)
    client.get("/uji1/")
    with CaptureQueriesContext(connection) as tercatat:
        teks = client.get("/uji1/").content.decode()
    assert len(re.findall(r"<h3><a [^>]*>Putuskan permasalahan ", teks)) == 10 and "1–10 dari " in teks
    assert "Menunggu Anda <span" in teks and "Pasal 13" in teks
    assert len(tercatat) <= 12, [satu["sql"][:100] for satu in tercatat.captured_queries]
