"""A problem of a team: put to whom the regulation names, decided, followed up, and nothing of it rewritten."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, transaction
from tests.cast import HARI, WAKTU, Cast
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.perkara import aktor, buka, jalankan, peristiwa

from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.models import AlamatKendala, Alternatif, JenisPutusan, Kendala, PutusanKendala, TungguKerja
from lincah.pelaksanaan.queries.kemajuan import baca_kemajuan
from lincah.pelaksanaan.queries.kendala import buka_kendala
from lincah.pelaksanaan.services.kendala import (
    HasilKendala,
    Putusan,
    UsulanKendala,
    angkat_kendala,
    jawab_keterangan,
    laporkan_tindak_lanjut,
    putuskan_kendala,
)
from lincah.pengingat.kait import semua_menunggu, semua_terlambat
from lincah.pengingat.services.eskalasi import eskalasikan
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.registry.konteks import di_instansi, instansi_kini
from lincah.registry.waktu import hari_ini

ALTERNATIF = ("Menambah satu orang", "Menunda dua pekan")


def angkat(siapa: Pegawai, penugasan: Penugasan, hari: Any = HARI, **isi: Any) -> HasilKendala:
    bawaan = {"kunci": uuid4(), "uraian": "Data dari bidang lain belum ada", "alternatif": ALTERNATIF}
    return angkat_kendala(aktor(siapa, hari), penugasan.pk, UsulanKendala(**{**bawaan, **isi}))


def putuskan(siapa: Pegawai, penugasan: Penugasan, hari: Any = HARI, **isi: Any) -> PutusanKendala:
    alamat = AlamatKendala.objects.get(kendala__penugasan=penugasan, bersama=False)
    pertama = Alternatif.objects.filter(kendala=alamat.kendala).first()
    bawaan = {
        "jenis": JenisPutusan.ALTERNATIF,
        "uraian": "",
        "sejumlah": alamat.putusan.count(),
        "alternatif": pertama.pk if pertama else None,
        "pelaksana": penugasan.anggota.first().pegawai_id,
        "tenggat": hari + timedelta(days=5),
    }
    return putuskan_kendala(aktor(siapa, hari), penugasan.pk, alamat.pk, Putusan(**{**bawaan, **isi}))


def waits(siapa: Pegawai, hari: Any = HARI) -> list[str]:
    return [satu.ajakan for satu in semua_menunggu(aktor(siapa, hari)) if satu.kunci.jenis == "pelaksanaan"]


def test_a_problem_goes_to_the_leader_whose_work_it_is_and_waits_for_a_decision(
    cast: Cast, berjalan: Penugasan
) -> None:
    kegiatan = berjalan.rincian.get()
    hasil = angkat(cast.muda, berjalan, rincian=kegiatan.pk)
    assert hasil.kendala
    alamat = hasil.kendala.alamat.get()
    assert (alamat.jabatan, alamat.dasar["tafsir"]) == (cast.pos["bidang"], "B-51")
    assert [satu.utama for satu in hasil.kendala.alternatif.order_by("nomor")] == [True, False]
    assert waits(cast.kabid) == ["Putuskan permasalahan"]
    assert baca_kemajuan(berjalan, HARI).kegiatan[0].terhambat
    satu = peristiwa(berjalan)[-1]
    assert (satu.jenis, satu.kuitansi["simpulan"]["boleh"]) == ("penugasan.mengangkat_kendala", True)


def test_a_decision_is_a_task_with_a_person_and_a_day_and_closes_with_what_was_done(
    cast: Cast, berjalan: Penugasan
) -> None:
    angkat(cast.muda, berjalan, rincian=berjalan.rincian.get().pk)
    putusan = putuskan(cast.kabid, berjalan)
    assert baca_kemajuan(berjalan, HARI).kegiatan[0].terhambat
    assert (putusan.uraian, putusan.sebagai) == (ALTERNATIF[0], cast.pos["bidang"].nama)
    assert (waits(cast.kabid), waits(cast.muda)) == ([], ["Tindak lanjuti permasalahan"])
    laporkan_tindak_lanjut(aktor(cast.muda), berjalan.pk, putusan.pk, "Satu orang ditambah")
    assert waits(cast.muda) == []
    (baris,) = buka_kendala(aktor(cast.muda), berjalan.pk).kendala
    assert not baris.terbuka and not baca_kemajuan(berjalan, HARI).kegiatan[0].terhambat
    jenis = [satu.jenis.removeprefix("penugasan.") for satu in peristiwa(berjalan)[-3:]]
    assert jenis == ["mengangkat_kendala", "memutuskan_kendala", "menindaklanjuti_kendala"]
    with pytest.raises(HalamanBasi):
        laporkan_tindak_lanjut(aktor(cast.muda), berjalan.pk, putusan.pk, "Lagi")


def test_a_question_goes_back_to_who_raised_it_and_then_waits_for_the_leader_again(
    cast: Cast, berjalan: Penugasan
) -> None:
    angkat(cast.muda, berjalan)
    tanya = putuskan(cast.kabid, berjalan, jenis=JenisPutusan.KETERANGAN, uraian="Bidang mana?", alternatif=None)
    assert (waits(cast.kabid), waits(cast.muda)) == ([], ["Jawab pertanyaan pimpinan"])
    assert (tanya.pelaksana, tanya.tenggat) == (None, None)
    jawab_keterangan(aktor(cast.muda), berjalan.pk, tanya.pk, "Bidang informasi")
    assert (waits(cast.kabid), waits(cast.muda)) == (["Putuskan permasalahan"], [])
    lain = putuskan(cast.kabid, berjalan, jenis=JenisPutusan.LAIN, uraian="Saya minta datanya", alternatif=None)
    assert lain.alternatif is None and waits(cast.muda) == ["Tindak lanjuti permasalahan"]


def test_a_later_decision_takes_the_place_of_one_not_yet_done(cast: Cast, berjalan: Penugasan) -> None:
    angkat(cast.muda, berjalan)
    lama = putuskan(cast.kabid, berjalan)
    putuskan(cast.kabid, berjalan, jenis=JenisPutusan.LAIN, uraian="Saya sendiri", pelaksana=cast.kabid.pk)
    assert (waits(cast.muda), waits(cast.kabid)) == ([], ["Tindak lanjuti permasalahan"])
    with pytest.raises(HalamanBasi):
        laporkan_tindak_lanjut(aktor(cast.muda), berjalan.pk, lama.pk, "Terlambat tahu")


def test_what_is_late_is_shown_to_the_superior(cast: Cast, berjalan: Penugasan) -> None:
    angkat(cast.muda, berjalan)
    putuskan(cast.kabid, berjalan)
    nanti = HARI + timedelta(days=30)
    assert [satu.ajakan for satu in semua_terlambat(nanti) if satu.kunci.jenis == "pelaksanaan"] == [
        "Tindak lanjuti permasalahan"
    ]
    assert eskalasikan(instansi_kini(), tanggal=nanti, waktu=WAKTU + timedelta(days=30)) >= 1
    from lincah.pengingat.models import Eskalasi

    assert Eskalasi.objects.get(jenis="pelaksanaan").atasan == cast.pos["bidang"]


@pytest.mark.parametrize("siapa", ["kabid", "kepala_dinas", "orang_bidang_lain"])
def test_only_those_assigned_raise_one(cast: Cast, berjalan: Penugasan, siapa: str) -> None:
    with pytest.raises((UsulanKeliru, PerkaraTidakAda)):
        angkat(cast.orang[siapa], berjalan)
    assert not Kendala.objects.exists()


@pytest.mark.parametrize("siapa", ["muda", "kabid_lain", "kepala_dinas"])
def test_only_the_leader_it_went_to_decides(cast: Cast, berjalan: Penugasan, siapa: str) -> None:
    angkat(cast.muda, berjalan)
    with pytest.raises(PerkaraTidakAda):
        putuskan(cast.orang[siapa], berjalan)
    assert not PutusanKendala.objects.exists()


@pytest.mark.parametrize(
    ("isi", "medan"),
    [
        ({"pelaksana": None}, "pelaksana"),
        ({"tenggat": HARI - timedelta(days=1)}, "tenggat"),
        ({"alternatif": 0}, "alternatif"),
        ({"jenis": JenisPutusan.LAIN, "alternatif": None}, "uraian"),
    ],
)
def test_a_decision_that_is_not_whole_writes_nothing(
    cast: Cast, berjalan: Penugasan, isi: dict[str, Any], medan: str
) -> None:
    angkat(cast.muda, berjalan)
    with pytest.raises(UsulanKeliru) as galat:
        putuskan(cast.kabid, berjalan, **isi)
    assert galat.value.medan == medan and not PutusanKendala.objects.exists()


def test_somebody_of_nowhere_cannot_be_given_the_task(cast: Cast, berjalan: Penugasan) -> None:
    angkat(cast.muda, berjalan)
    with pytest.raises(UsulanKeliru):
        putuskan(cast.kabid, berjalan, pelaksana=cast.orang_badan_lain.pk)


def test_the_same_form_twice_is_one_problem_and_a_stale_page_decides_nothing(cast: Cast, berjalan: Penugasan) -> None:
    kunci = uuid4()
    angkat(cast.muda, berjalan, kunci=kunci)
    with pytest.raises(HalamanBasi):
        angkat(cast.muda, berjalan, kunci=kunci)
    putuskan(cast.kabid, berjalan)
    with pytest.raises(HalamanBasi):
        putuskan(cast.kabid, berjalan, sejumlah=0)
    assert (Kendala.objects.count(), PutusanKendala.objects.count()) == (1, 1)


def test_before_the_letter_is_accepted_there_is_no_work_to_be_held_up(cast: Cast, perkara: Penugasan) -> None:
    jalankan(perkara, (cast.kabid, "menetapkan"))
    with pytest.raises(UsulanKeliru):
        angkat(cast.muda, perkara)


def test_what_was_said_cannot_be_rewritten_or_taken_away(cast: Cast, berjalan: Penugasan) -> None:
    angkat(cast.muda, berjalan)
    putusan = putuskan(cast.kabid, berjalan)
    laporkan_tindak_lanjut(aktor(cast.muda), berjalan.pk, putusan.pk, "Selesai")
    for tabel in ("kendala", "alternatif", "putusankendala", "balasanputusan"):
        for perintah in (f"UPDATE pelaksanaan_{tabel} SET uraian = 'x'", f"DELETE FROM pelaksanaan_{tabel}"):
            with pytest.raises(IntegrityError, match="tidak diubah"), transaction.atomic():
                connection.cursor().execute(perintah)


@pytest.fixture
def daerah(request: pytest.FixtureRequest, muat_daerah: Muat) -> Any:
    instansi = muat_daerah(request.param)
    request.getfixturevalue("db")
    with di_instansi(instansi):
        yield hari_ini(instansi)


Berjalan = Callable[..., Penugasan]


def tim(hari: Any) -> tuple[Penugasan, tuple[Pegawai, ...]]:
    """A team of one unit at work, in the regency one is in."""
    orang = staf("DISKOMINFO.B1", "*", 2)
    unit = "DISKOMINFO" if instansi_kini().slug.endswith("tanjabtim") else "DISKOMINFO.B1"
    penugasan = buka(pemangku(unit), pimpinan(unit), *orang, hari=hari)
    jalankan(penugasan, (pemangku(unit), "menetapkan"), *((satu, "menerima") for satu in orang), hari=hari)
    return penugasan, orang


@pytest.mark.parametrize("daerah", ["dairi", "karangasem", "tanjabtim"], indirect=True)
def test_a_team_without_an_alternative_is_refused_by_the_article(daerah: Any) -> None:
    penugasan, orang = tim(daerah)
    hasil = angkat(orang[1], penugasan, hari=daerah, alternatif=("", " "))
    assert hasil.kendala is None and not TungguKerja.objects.exists()
    (tanpa,) = hasil.simpulan.halangan
    assert tanpa.ringkas == "belum ada alternatif rekomendasi" and tanpa.dasar
    assert angkat(orang[1], penugasan, hari=daerah).kendala


@pytest.mark.parametrize("daerah", ["dairi", "karangasem"], indirect=True)
def test_within_one_unit_there_are_no_several_leaders(daerah: Any) -> None:
    penugasan, orang = tim(daerah)
    hasil = angkat(orang[0], penugasan, hari=daerah, bersama=True)
    assert hasil.kendala is None
    assert "beberapa pimpinan" in hasil.simpulan.halangan[0].ringkas
