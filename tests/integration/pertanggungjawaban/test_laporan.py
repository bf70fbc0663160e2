"""Reports: drafted from the record, sent to whom the regulation names, received and answered, due and asked for."""

from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from tests.cast import HARI, WAKTU, Cast
from tests.perkara import aktor, jalankan, lakukan, peristiwa

from lincah.kedudukan.models import Pegawai
from lincah.pengingat.kait import semua_menunggu, semua_terlambat
from lincah.penugasan.models import Penugasan, PeranPerkara
from lincah.penugasan.peran import PERNAH
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.pertanggungjawaban.models import JadwalLaporan, Laporan
from lincah.pertanggungjawaban.queries.bahan import susun_bahan
from lincah.pertanggungjawaban.queries.masuk import belum_melapor, hitung_masuk, laporan_masuk
from lincah.pertanggungjawaban.queries.perkara import buka_laporan_perkara
from lincah.pertanggungjawaban.queries.satu import buka_laporan
from lincah.pertanggungjawaban.services import (
    HasilLaporan,
    UsulanLaporan,
    UsulanPermintaan,
    atur_jadwal,
    kirim_laporan,
    minta_laporan,
    terima_laporan,
)


def kirim(siapa: Pegawai, penugasan: Penugasan, jenis: str, hari: Any = HARI, **isi: Any) -> HasilLaporan:
    bawaan = {"kunci": uuid4(), "jenis": jenis, "mulai": HARI, "sampai": hari, "uraian": "Berjalan sesuai rencana"}
    return kirim_laporan(aktor(siapa, hari), penugasan.pk, UsulanLaporan(**{**bawaan, **isi}))


def minta(siapa: Pegawai, penugasan: Penugasan, *kepada: Pegawai, **isi: Any) -> tuple[Any, ...]:
    bawaan = {"kunci": uuid4(), "perihal": "Keadaan data", "tenggat": HARI + timedelta(days=2)}
    usulan = UsulanPermintaan(kepada=tuple(satu.pk for satu in kepada), **{**bawaan, **isi})
    return minta_laporan(aktor(siapa), penugasan.pk, usulan)


def waits(siapa: Pegawai, hari: Any = HARI) -> list[str]:
    return [satu.ajakan for satu in semua_menunggu(aktor(siapa, hari)) if "aporan" in satu.ajakan]


def test_an_individual_reports_to_the_one_the_regulation_names_and_is_answered(cast: Cast, berjalan: Penugasan) -> None:
    lakukan(cast.muda, berjalan, "mencatat_kemajuan")
    hasil = kirim(cast.muda, berjalan, "laporan_individu", rencana="Menyusun konsep")
    assert hasil.laporan is not None
    assert [satu.jabatan for satu in hasil.laporan.penerima.all()] == [cast.pos["bidang"]]
    assert [satu["isi"] for satu in hasil.laporan.bahan["kemajuan"]] == ["Bahan terkumpul"]
    assert hasil.laporan.dasar["dasar"].endswith("Pasal 15")
    assert waits(cast.kabid) == ["Terima dan tanggapi laporan"]
    terima_laporan(aktor(cast.kabid), hasil.laporan.pk, "Lanjutkan")
    assert waits(cast.kabid) == []
    baris = buka_laporan(aktor(cast.muda), hasil.laporan.pk).penerima[0]
    assert (baris.tanggapan, baris.sebagai) == ("Lanjutkan", cast.pos["bidang"].nama)
    jenis = [satu.jenis.removeprefix("penugasan.") for satu in peristiwa(berjalan)[-2:]]
    assert jenis == ["mengirim_laporan", "menerima_laporan"]
    with pytest.raises(HalamanBasi):
        terima_laporan(aktor(cast.kabid), hasil.laporan.pk, "Sekali lagi")


def test_a_member_reports_to_the_ketua_and_the_ketua_to_the_officers(cast: Cast, tim: Penugasan) -> None:
    anggota = kirim(cast.muda, tim, "laporan_anggota").laporan
    assert anggota is not None
    assert [satu.pegawai for satu in anggota.penerima.all()] == [cast.madya]
    assert waits(cast.madya) == ["Terima dan tanggapi laporan"]
    terima_laporan(aktor(cast.madya), anggota.pk, "")
    ketua = kirim(cast.madya, tim, "laporan_ketua").laporan
    assert ketua is not None
    assert {satu.jabatan for satu in ketua.penerima.all()} == {cast.pos["bidang"], cast.pos["dinas"]}
    hasil = kirim(cast.madya, tim, "laporan_hasil_anggota").laporan
    assert hasil is not None and [satu.jabatan for satu in hasil.penerima.all()] == [cast.pos["bidang"]]


def test_it_is_received_under_the_rule_of_who_the_reporter_was(cast: Cast, tim: Penugasan) -> None:
    laporan = kirim(cast.muda, tim, "laporan_anggota").laporan
    assert laporan is not None and laporan.pelapor == "anggota_tim"
    for orang, peran in ((cast.madya, "anggota"), (cast.muda, "ketua")):
        tim.anggota.filter(pegawai=orang).update(peran=peran)
    terima_laporan(aktor(cast.madya), laporan.pk, "")
    dasar = peristiwa(tim)[-1].kuitansi["simpulan"]
    assert dasar["boleh"] and dasar["alasan"][0]["dasar"] == laporan.dasar["dasar"]


def test_a_line_that_is_not_ones_own_is_refused_with_its_article(cast: Cast, tim: Penugasan) -> None:
    hasil = kirim(cast.muda, tim, "laporan_ketua")
    assert hasil.laporan is None and not hasil.simpulan.boleh
    assert all(satu.rujukan for satu in hasil.simpulan.alasan)
    assert kirim(cast.muda, tim, "laporan_anggota", uraian="  ").laporan is None
    assert kirim(cast.muda, tim, "laporan_atas_permintaan").laporan is None  # nobody asked
    assert Laporan.objects.count() == 0 and waits(cast.madya) == []


def test_strangers_neither_send_nor_read_nor_receive(cast: Cast, tim: Penugasan) -> None:
    laporan = kirim(cast.muda, tim, "laporan_anggota").laporan
    assert laporan is not None
    for siapa in (cast.orang_bidang_lain, cast.kabid_lain, cast.pertama):
        with pytest.raises(PerkaraTidakAda):
            buka_laporan(aktor(siapa), laporan.pk)
        with pytest.raises(PerkaraTidakAda):
            terima_laporan(aktor(siapa), laporan.pk, "")
    with pytest.raises(PerkaraTidakAda):
        kirim(cast.orang_bidang_lain, tim, "laporan_anggota")
    assert list(laporan_masuk(aktor(cast.madya))) == [laporan]
    assert not laporan_masuk(aktor(cast.pertama)).exists()
    assert buka_laporan(aktor(cast.kabid), laporan.pk).laporan == laporan  # leads the unit


def test_a_form_sent_twice_is_one_report_and_nothing_of_it_changes(cast: Cast, berjalan: Penugasan) -> None:
    kunci = uuid4()
    laporan = kirim(cast.muda, berjalan, "laporan_individu", kunci=kunci).laporan
    with pytest.raises(HalamanBasi):
        kirim(cast.muda, berjalan, "laporan_individu", kunci=kunci)
    assert laporan is not None
    with pytest.raises(IntegrityError), transaction.atomic():
        Laporan.objects.filter(pk=laporan.pk).update(uraian="Lain")
    with pytest.raises(UsulanKeliru):
        kirim(cast.muda, berjalan, "laporan_individu", sampai=HARI + timedelta(days=1))
    with pytest.raises(UsulanKeliru):
        kirim(cast.muda, berjalan, "laporan_individu", mulai=HARI, sampai=HARI - timedelta(days=1))


def test_a_schedule_makes_reports_due_and_the_next_counts_from_the_last(cast: Cast, tim: Penugasan) -> None:
    atur_jadwal(aktor(cast.kabid), tim.pk, "laporan_ketua", 5)
    nanti = HARI + timedelta(days=10)
    assert waits(cast.madya) == ["Susun laporan berkala"]
    assert [satu.pegawai_id for satu in semua_terlambat(nanti) if "berkala" in satu.ajakan] == [cast.madya.pk]
    assert [satu.pegawai for satu in buka_laporan_perkara(aktor(cast.kabid, nanti), tim.pk).terlambat] == [cast.madya]
    kirim(cast.madya, tim, "laporan_ketua", nanti)
    assert not [satu for satu in semua_terlambat(nanti) if "berkala" in satu.ajakan]
    (jalur, *_) = buka_laporan_perkara(aktor(cast.madya, nanti), tim.pk).jalur
    assert jalur.tenggat is not None and jalur.tenggat > nanti
    atur_jadwal(aktor(cast.kabid), tim.pk, "laporan_ketua", 0)
    assert waits(cast.madya, nanti) == [] and not JadwalLaporan.objects.exists()
    for siapa in (cast.muda, cast.kabid_lain):
        with pytest.raises(PerkaraTidakAda):
            atur_jadwal(aktor(siapa), tim.pk, "laporan_ketua", 5)
    with pytest.raises(UsulanKeliru):
        atur_jadwal(aktor(cast.kabid), tim.pk, "laporan_ketua", 7)


def test_a_leader_asks_at_any_time_and_the_answer_ends_the_wait(cast: Cast, tim: Penugasan) -> None:
    (satu,) = minta(cast.kabid, tim, cast.muda)
    assert waits(cast.muda) == ["Kirim laporan yang diminta"]
    laporan = kirim(cast.muda, tim, "laporan_atas_permintaan", permintaan=satu.pk).laporan
    assert laporan is not None and [p.jabatan for p in laporan.penerima.all()] == [cast.pos["bidang"]]
    assert waits(cast.muda) == []
    with pytest.raises(HalamanBasi):
        kirim(cast.muda, tim, "laporan_atas_permintaan", permintaan=satu.pk)
    with pytest.raises(PerkaraTidakAda):
        kirim(cast.pertama, tim, "laporan_atas_permintaan", permintaan=satu.pk)


def test_only_who_leads_may_ask_and_only_those_of_the_case(cast: Cast, tim: Penugasan) -> None:
    for siapa in (cast.muda, cast.kabid_lain):
        with pytest.raises(PerkaraTidakAda):
            minta(siapa, tim, cast.pertama)
    with pytest.raises(UsulanKeliru):
        minta(cast.kabid, tim, cast.orang_bidang_lain)
    with pytest.raises(UsulanKeliru):
        minta(cast.kabid, tim, cast.muda, tenggat=HARI - timedelta(days=1))
    kunci = uuid4()
    minta(cast.kabid, tim, cast.muda, kunci=kunci)
    with pytest.raises(HalamanBasi):
        minta(cast.kabid, tim, cast.muda, kunci=kunci)


def test_the_record_of_a_period_holds_what_was_written_in_it_and_of_whom(cast: Cast, tim: Penugasan) -> None:
    jalankan(
        tim, (cast.madya, "mencatat_kemajuan"), (cast.muda, "mencatat_kemajuan"), (cast.kabid, "memberi_umpan_balik")
    )
    semua = susun_bahan(tim, None, HARI, HARI)
    assert [satu.nama for satu in semua.kemajuan] == [cast.madya.nama_lengkap, cast.muda.nama_lengkap]
    assert len(semua.umpan_balik) == 1 and len(semua.kegiatan) == 1
    sendiri = susun_bahan(tim, (cast.muda.pk,), HARI, HARI)
    assert [satu.nama for satu in sendiri.kemajuan] == [cast.muda.nama_lengkap] and sendiri.kegiatan == ()
    lampau = susun_bahan(tim, None, HARI - timedelta(days=9), HARI - timedelta(days=1))
    assert not lampau.kemajuan and not lampau.umpan_balik


def test_a_report_tells_its_period_as_it_stood_then(cast: Cast, berjalan: Penugasan) -> None:
    rincian, nanti = berjalan.rincian.get().pk, HARI + timedelta(days=7)
    for hari, persen, nyata, biaya in ((HARI, 40, "2.5", 100_000), (nanti, 100, "3", 50_000)):
        isi = {"uraian": "Dikerjakan", "persen": persen, "rincian": rincian, "kunci": uuid4(), "biaya": biaya}
        isi["realisasi"] = Decimal(nyata)
        assert lakukan(cast.muda, berjalan, "mencatat_kemajuan", hari=hari, isi=isi).berhasil
    dulu, kini = susun_bahan(berjalan, None, HARI, HARI), susun_bahan(berjalan, None, nanti, nanti)
    assert (dulu.persen, [satu.persen for satu in dulu.kegiatan], dulu.kegiatan[0].keadaan) == (40, [40], "Berjalan")
    assert (dulu.realisasi, dulu.realisasi_semua, dulu.biaya_semua) == ("2.50", "2.50", 100_000)
    assert (kini.persen, kini.kegiatan[0].keadaan, kini.realisasi, kini.realisasi_semua) == (
        100,
        "Selesai",
        "3.00",
        "5.50",
    )
    assert (kini.biaya, kini.biaya_semua) == (50_000, 150_000)


def test_what_was_told_of_the_work_as_one_counts_without_a_breakdown(cast: Cast, berjalan: Penugasan) -> None:
    isi = {"uraian": "Dikerjakan", "persen": 60, "rincian": None, "kunci": uuid4()}
    assert lakukan(cast.muda, berjalan, "mencatat_kemajuan", isi=isi).berhasil
    assert susun_bahan(berjalan, None, HARI, HARI).persen == 60


def test_what_is_not_received_stands_first_and_who_is_late_is_named(cast: Cast, tim: Penugasan) -> None:
    pertama = kirim(cast.madya, tim, "laporan_ketua").laporan
    kedua = kirim(cast.madya, tim, "laporan_hasil_anggota").laporan
    assert pertama and kedua
    terima_laporan(aktor(cast.kabid), kedua.pk, "")
    kabid = aktor(cast.kabid)
    assert list(laporan_masuk(kabid)) == [pertama, kedua]
    assert (list(laporan_masuk(kabid, "belum")), list(laporan_masuk(kabid, "diterima"))) == ([pertama], [kedua])
    assert hitung_masuk(kabid) == {"": 2, "belum": 1, "diterima": 1}
    minta(cast.kabid, tim, cast.muda, cast.madya)
    nanti = HARI + timedelta(days=3)
    assert not belum_melapor(kabid).exists()
    assert {satu.pegawai for satu in belum_melapor(aktor(cast.kabid, nanti))} == {cast.muda, cast.madya}
    assert [satu.pegawai for satu in belum_melapor(aktor(cast.madya, nanti))] == [cast.muda]
    for lain in (cast.pertama, cast.kabid_lain):
        assert not belum_melapor(aktor(lain, nanti)).exists()


def test_the_moment_of_a_report_is_that_of_the_act(cast: Cast, berjalan: Penugasan) -> None:
    laporan = kirim(cast.muda, berjalan, "laporan_individu").laporan
    assert laporan is not None and laporan.waktu == WAKTU


def test_who_left_the_case_reads_no_reports_of_the_others(cast: Cast, tim: Penugasan) -> None:
    laporan = kirim(cast.muda, tim, "laporan_anggota").laporan
    assert laporan is not None
    PeranPerkara.objects.filter(penugasan=tim, pegawai=cast.pertama).update(peran=PERNAH)
    tim.anggota.filter(pegawai=cast.pertama).update(sampai=HARI)
    assert buka_laporan_perkara(aktor(cast.pertama), tim.pk).semua == ()
    with pytest.raises(PerkaraTidakAda):
        buka_laporan(aktor(cast.pertama), laporan.pk)
