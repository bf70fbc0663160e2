"""What the road refuses: no reasons, another's turn, one's own request, the same form twice, two deciders at once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.integration.permohonan.jalan_lintas import SEMUA, Lintas
from tests.integration.permohonan.perkara_lintas import bertindak, jalankan, kirim, minta, mulai
from tests.perkara import LAMA, aktor, buka, ditunggu, lakukan, peristiwa, usulan

from lincah.kedudukan.models import Pemangkuan, Unit
from lincah.law.penugasan import Bentuk, Cara, Lingkup
from lincah.naskah.models import Naskah
from lincah.pelaksanaan.services import tindak
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.queries.perkara import buka_perkara
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

B1, B2, KOMINFO = "DISKOMINFO.B1", "DISKOMINFO.B2", "DISKOMINFO"


def jalan(daerah: str, cara: Cara, lingkup: Lingkup) -> Lintas:
    return next(s for s in SEMUA if (s.daerah, s.cara, s.lingkup) == (daerah, cara, lingkup))


@pytest.fixture
def di(request: pytest.FixtureRequest, muat_daerah: Muat) -> Iterator[date]:
    instansi = muat_daerah(request.param)
    request.getfixturevalue("db")
    with di_instansi(instansi):
        yield hari_ini(instansi)


bintan = pytest.mark.parametrize("di", ["bintan"], indirect=True)
dairi = pytest.mark.parametrize("di", ["dairi"], indirect=True)


@dairi
def test_a_refusal_without_reasons_is_refused_with_its_article(di: date) -> None:
    satu = jalan("dairi", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT)
    penugasan, _ = mulai(satu, di)
    hasil = lakukan(pemangku(KOMINFO), penugasan, "menjawab_tolak", hari=di, isi={"alasan": "  "})
    assert [alasan.ringkas for alasan in hasil.simpulan.halangan] == ["alasan belum diisi"]
    assert "huruf d" in hasil.simpulan.halangan[0].dasar
    assert penugasan.langkah == "menjawab"
    assert bertindak(penugasan, pemangku(KOMINFO), "menjawab_tolak", di)
    assert penugasan.langkah == "ditolak"
    jawaban = Naskah.objects.get(objek_id=str(penugasan.pk), jenis="surat_jawaban")
    assert any("laporan tahunan" in baris for baris in jawaban.isi["isi"])


@bintan
def test_a_refusal_needs_no_reasons_where_the_regulation_demands_none(di: date) -> None:
    satu = jalan("bintan", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT)
    penugasan, _ = mulai(satu, di)
    assert lakukan(pemangku(B2), penugasan, "menjawab_tolak", hari=di, isi={}).berhasil
    assert (penugasan.langkah, ditunggu(penugasan)) == ("ditolak", set())
    assert not Anggota.objects.filter(penugasan=penugasan).exists()


@dairi
def test_only_the_one_asked_may_answer_and_others_do_not_see_the_case(di: date) -> None:
    satu = jalan("dairi", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT)
    penugasan, orang = mulai(satu, di)
    assert not bertindak(penugasan, pemangku(B2), "menjawab_setuju", di), "who recommends does not answer"
    for lain in (pemangku("DPMPTSP"), orang):
        with pytest.raises(PerkaraTidakAda):
            bertindak(penugasan, lain, "menjawab_setuju", di)
    assert penugasan.langkah == "menjawab"


@bintan
def test_who_asked_does_not_answer_while_another_can(di: date) -> None:
    """The Kepala Dinas asks for people of a bidang; the Kepala Bidang answers, not the Kepala Dinas for the dinas."""
    satu = replace(jalan("bintan", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT), pemilik=KOMINFO)
    kadis, (orang,) = pemangku(KOMINFO), staf(B2, "*", 1)
    penugasan, rancangan = kirim(kadis, minta(satu, orang, di), di)
    assert penugasan is not None, rancangan.jalan.halangan
    assert [t.kode for t in buka_perkara(aktor(kadis, di), penugasan.pk).terbuka] == ["menarik_permohonan"]
    hasil = lakukan(kadis, penugasan, "menjawab_setuju", hari=di, isi={})
    assert [alasan.ringkas for alasan in hasil.simpulan.halangan] == ["permohonan Anda sendiri diputus pejabat lain"]
    assert bertindak(penugasan, pemangku(B2), "menjawab_setuju", di)


@dairi
def test_one_officer_acting_for_both_sides_decides_and_it_is_told(di: date) -> None:
    """The Kepala Bidang is also Plt. of the puskesmas asked: nobody else could answer."""
    satu = jalan("dairi", Cara.PENUNJUKAN, Lingkup.LINTAS_PD)
    kabid, pkm = pemangku(B1), pimpinan(satu.asal)
    Pemangkuan.objects.filter(jabatan=pkm).update(sampai=di - LAMA)
    masa = {"dari": di - LAMA, "sampai": di + LAMA}
    Pemangkuan.objects.create(pegawai=kabid, jabatan=pkm, jenis="plt", nomor_sk="1", **masa)
    penugasan, _ = mulai(satu, di)
    assert bertindak(penugasan, kabid, "menjawab_setuju", di)
    jawab = peristiwa(penugasan)[-1]
    assert (jawab.pelaku["kapasitas"], jawab.pelaku["jabatan_id"]) == ("plt", pkm.pk)
    assert (
        jawab.isi["sebagai"] == ["penilai_dituju", "pimpinan_unit_asal", "pemohon"] or "pemohon" in jawab.isi["sebagai"]
    )


@dairi
def test_the_requester_withdraws_until_the_letter_is_to_be_set(di: date) -> None:
    satu = jalan("dairi", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT)
    penugasan, _ = mulai(satu, di)
    kosong = lakukan(pemangku(B1), penugasan, "menarik_permohonan", hari=di, isi={})
    assert [alasan.ringkas for alasan in kosong.simpulan.halangan] == ["catatan belum diisi"]
    assert bertindak(penugasan, pemangku(B1), "menarik_permohonan", di)
    assert (penugasan.langkah, ditunggu(penugasan)) == ("batal", set())


@dairi
def test_after_the_answers_the_request_is_no_longer_withdrawn(di: date) -> None:
    satu = jalan("dairi", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT)
    penugasan, orang = mulai(satu, di)
    jalankan(satu, penugasan, orang, di, sampai="menetapkan")
    assert not bertindak(penugasan, pemangku(B1), "menarik_permohonan", di)
    assert penugasan.langkah == "menetapkan"


@bintan
def test_some_of_the_people_are_granted_and_the_team_is_theirs(di: date) -> None:
    satu = jalan("bintan", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT)
    kabid, (rekan,), diminta = pemangku(B1), staf(B1, "ahli_muda", 1), staf(B2, "*", 2)
    isi = minta(
        satu,
        diminta[0],
        di,
        diminta=tuple(orang.pk for orang in diminta),
        usulan=usulan(pimpinan(B1), rekan, hari=di, bentuk=Bentuk.TIM, ketua=rekan.pk),
    )
    penugasan, rancangan = kirim(kabid, isi, di)
    assert penugasan is not None, [alasan.ringkas for alasan in rancangan.jalan.halangan]
    for pilihan in ((), tuple(orang.pk for orang in diminta), (rekan.pk,)):
        with pytest.raises(UsulanKeliru):
            lakukan(pemangku(B2), penugasan, "menjawab_sebagian", hari=di, isi={"pegawai": pilihan})
    assert bertindak(penugasan, pemangku(B2), "menjawab_sebagian", di, pegawai=(diminta[1].pk,))
    assert bertindak(penugasan, kabid, "mengusulkan_tim", di)
    tim = {(a.pegawai_id, a.peran) for a in Anggota.objects.filter(penugasan=penugasan)}
    assert tim == {(rekan.pk, "ketua"), (diminta[1].pk, "anggota")}
    with pytest.raises(PerkaraTidakAda):
        buka_perkara(aktor(diminta[0], di), penugasan.pk)
    assert buka_perkara(aktor(diminta[1], di), penugasan.pk)


@dairi
def test_a_request_by_criteria_is_answered_with_names_that_meet_them(di: date) -> None:
    satu = jalan("dairi", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT)
    cocok, lain = staf(B2, "ahli_muda", 1)[0], staf(B1, "ahli_muda", 1)[0]
    isi = minta(satu, cocok, di, diminta=(), kelas="jf", jenjang="ahli_muda", jumlah=1)
    penugasan, rancangan = kirim(pemangku(B1), isi, di)
    assert penugasan is not None, [alasan.ringkas for alasan in rancangan.jalan.halangan]
    for salah in ((), (lain.pk,), (cocok.pk, lain.pk)):
        with pytest.raises(UsulanKeliru):
            lakukan(pemangku(KOMINFO), penugasan, "menjawab_setuju", hari=di, isi={"pegawai": salah})
    assert bertindak(penugasan, pemangku(KOMINFO), "menjawab_setuju", di, pegawai=(cocok.pk,))
    jalankan(replace(satu, langkah=satu.langkah[1:]), penugasan, cocok, di)
    assert ditunggu(penugasan) == {("menerima", cocok.pk)}


@bintan
def test_the_form_of_the_regulation_names_the_people_so_criteria_are_not_enough(di: date) -> None:
    satu = jalan("bintan", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT)
    (orang,) = staf(B2, "*", 1)
    isi = minta(satu, orang, di, diminta=(), kelas="jf", jenjang="ahli_muda", jumlah=1)
    sebelum = Penugasan.objects.count(), Naskah.objects.count()
    penugasan, rancangan = kirim(pemangku(B1), isi, di)
    assert penugasan is None
    kurang = [alasan for alasan in rancangan.jalan.halangan if alasan.ringkas == "nama belum diisi"]
    assert "Pasal 11 ayat (3)" in kurang[0].dasar
    assert (Penugasan.objects.count(), Naskah.objects.count()) == sebelum


@dairi
def test_whoever_does_not_lead_the_unit_that_owns_the_work_cannot_ask(di: date) -> None:
    satu = jalan("dairi", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT)
    (orang,) = staf(B2, "*", 1)
    with pytest.raises(UsulanKeliru):
        kirim(pemangku(B2), minta(satu, orang, di), di)
    (relawan,) = staf(B1, "ahli_muda", 1)
    with pytest.raises(UsulanKeliru):
        kirim(relawan, minta(replace(satu, cara=Cara.SUKARELA), orang, di), di)


@dairi
def test_the_same_form_twice_opens_one_case_with_one_letter(di: date) -> None:
    satu = jalan("dairi", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT)
    (orang,) = staf(B2, "*", 1)
    isi = minta(satu, orang, di)
    pertama, _ = kirim(pemangku(B1), isi, di)
    kedua, _ = kirim(pemangku(B1), isi, di)
    assert pertama == kedua
    assert Naskah.objects.filter(objek_id=str(pertama.pk)).count() == 1


@dairi
def test_a_second_answer_from_a_stale_page_changes_nothing(di: date) -> None:
    satu = jalan("dairi", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT)
    penugasan, _ = mulai(satu, di)
    versi = penugasan.versi
    kadis = aktor(pemangku(KOMINFO), di)
    assert tindak(kadis, penugasan.pk, "menjawab_setuju", isi={}, versi=versi).berhasil
    with pytest.raises(HalamanBasi):
        tindak(kadis, penugasan.pk, "menjawab_tolak", isi={"alasan": "berubah pikiran"}, versi=versi)
    assert Naskah.objects.filter(objek_id=str(penugasan.pk), jenis="surat_jawaban").count() == 1


@dairi
def test_people_of_the_own_unit_need_no_request(di: date) -> None:
    satu = replace(jalan("dairi", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT), asal=B1)
    (orang,) = staf(B1, "ahli_muda", 1)
    with pytest.raises(UsulanKeliru, match="tugaskan langsung"):
        kirim(pemangku(B1), minta(satu, orang, di, unit_id=Unit.objects.get(kode=B1).pk), di)
    assert buka(pemangku(B1), pimpinan(B1), orang, hari=di)


@bintan
def test_volunteering_across_perangkat_daerah_is_not_regulated_and_says_so(di: date) -> None:
    satu = Lintas("bintan", Cara.SUKARELA, Lingkup.LINTAS_PD, B1, "DINKES.PKM1", (("staf", ""),), (), "")
    (orang,) = staf("DINKES.PKM1", "*", 1)
    penugasan, rancangan = kirim(orang, minta(satu, orang, di), di)
    assert penugasan is None
    assert "tidak diatur" in rancangan.jalan.halangan[0].ringkas
    assert "Pasal 12 ayat (1)" in rancangan.jalan.halangan[0].dasar
