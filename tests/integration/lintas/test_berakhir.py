"""A request across instansi that is not granted: refused, nobody available, withdrawn, lapsed, each on both sides."""

from datetime import timedelta
from uuid import UUID

import pytest
from tests.daerah import pemangku, pimpinan, staf
from tests.integration.lintas.conftest import BUPATI, KABID, KADIS, SEKDA, Pasangan, Sisi, coba, mohon, unit
from tests.integration.lintas.jalan_mitra import B, D, K
from tests.integration.lintas.test_setiap_pasangan import tempuh
from tests.perkara import aktor, ditunggu, peristiwa, usulan

from lincah.exchange.models import Mitra, PesanKeluar
from lincah.kedudukan.models import Pegawai
from lincah.law.penugasan import Bentuk
from lincah.naskah.models import Naskah
from lincah.penugasan.models import Anggota, OrangDiminta, PegawaiMitra, Penugasan
from lincah.penugasan.queries.calon import list_calon
from lincah.penugasan.services import Usulan, UsulanKeliru
from lincah.penugasan.services.gugur import gugurkan_semua, hari_gugur
from lincah.registry.waktu import sekarang


def test_refused_at_home_it_never_leaves(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    asal.lakukan(id, asal.pejabat(SEKDA), "meneruskan_permohonan_tolak")
    assert asal.langkah(id) == "ditolak"
    with asal.masuk():
        assert not PesanKeluar.objects.filter(perkara=str(id)).exists()
    with tujuan.masuk():
        assert not Penugasan.objects.filter(pk=id).exists()


def test_refused_there_the_reason_and_the_letter_come_back(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    tempuh(asal, tujuan, id, sampai="menginstruksikan_setuju")
    tujuan.lakukan(id, tujuan.pejabat(SEKDA), "menginstruksikan_tolak")
    assert (asal.langkah(id), tujuan.langkah(id)) == ("ditolak", "ditolak")
    with asal.masuk():
        akhir = peristiwa(Penugasan.objects.get(pk=id))[-1]
        assert not ditunggu(Penugasan.objects.get(pk=id))
    assert akhir.isi["alasan"] == "Semua sedang dipakai" and akhir.isi["nomor"]
    with tujuan.masuk():
        assert Naskah.objects.filter(objek_id=str(id), jenis="surat_jawaban", nomor=akhir.isi["nomor"]).exists()


def test_a_refusal_without_its_reason_is_refused(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    tempuh(asal, tujuan, id, sampai="menginstruksikan_setuju")
    with pytest.raises(AssertionError, match="alasan belum diisi"):
        tujuan.lakukan(id, tujuan.pejabat(SEKDA), "menginstruksikan_tolak", alasan=" ")
    assert (asal.langkah(id), tujuan.langkah(id)) == ("menginstruksikan", "menginstruksikan")


def test_nobody_available_is_answered_up_the_line(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    tempuh(asal, tujuan, id, sampai="menjawab_ketersediaan_tersedia")
    tujuan.lakukan(id, tujuan.pejabat(KADIS), "menjawab_ketersediaan_tidak_tersedia")
    assert (asal.langkah(id), tujuan.langkah(id)) == ("menjawab", "menjawab")
    with asal.masuk():  # the reason is for its own superior: it is told by the answer
        assert "alasan" not in peristiwa(Penugasan.objects.get(pk=id))[-1].isi
    tujuan.lakukan(id, tujuan.pejabat(SEKDA), "menjawab")
    assert (asal.langkah(id), tujuan.langkah(id)) == ("ditolak", "ditolak")


def test_the_names_stay_there_until_the_answer_is_given(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    orang = tempuh(asal, tujuan, id, sampai="meneruskan_jawaban_setuju")
    with asal.masuk():
        assert not OrangDiminta.objects.filter(permohonan__penugasan=id).exists()
        assert not Pegawai.objects.filter(nama=orang.nama_lengkap).exists()
        semua = str([satu.isi for satu in peristiwa(Penugasan.objects.get(pk=id))])
        assert orang.nama not in semua and "dua hari seminggu" not in semua
    tujuan.lakukan(id, tujuan.pejabat(SEKDA), "meneruskan_jawaban_tolak")
    assert (asal.langkah(id), tujuan.langkah(id)) == ("ditolak", "ditolak")
    with asal.masuk():
        assert not PegawaiMitra.objects.filter(pegawai__nama=orang.nama_lengkap).exists()


def test_fewer_than_asked_for_are_granted_in_part(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(B, K)
    id = mohon(asal, KADIS, jumlah=2, usulan=tim(asal))
    with tujuan.masuk():
        (orang,) = staf(KABID, "ahli_muda", 1)
        isi = {"unit": unit(KABID).pk, "pegawai": [orang.pk]}
    with pytest.raises(UsulanKeliru, match="Setujui sebagian"):
        tujuan.lakukan(id, tujuan.pejabat(SEKDA), "memutuskan_setuju", **isi)
    tujuan.lakukan(id, tujuan.pejabat(SEKDA), "memutuskan_sebagian", **isi)
    assert (asal.langkah(id), tujuan.langkah(id)) == ("mengusulkan_tim", "mengusulkan_tim")
    asal.lakukan(id, asal.pejabat(KADIS), "mengusulkan_tim")
    asal.paraf(id)
    asal.lakukan(id, asal.pejabat(BUPATI), "menetapkan")
    tujuan.lakukan(id, orang, "menerima")
    assert (asal.langkah(id), tujuan.langkah(id)) == ("menerima", "menerima")  # the ketua at home has not accepted
    with asal.masuk():
        ketua = Anggota.objects.get(penugasan=id, peran="ketua").pegawai
    asal.lakukan(id, ketua, "menerima")
    assert (asal.langkah(id), tujuan.langkah(id)) == ("merencanakan", "merencanakan")
    for sisi in (asal, tujuan):
        with sisi.masuk():
            assert set(Anggota.objects.filter(penugasan=id).values_list("pegawai__nama", "peran")) == {
                (ketua.nama_lengkap if sisi is tujuan else ketua.nama, "ketua"),
                (orang.nama_lengkap if sisi is asal else orang.nama, "anggota"),
            }


def tim(sisi: Sisi) -> Usulan:
    """One of ours leads, people of the other instansi join."""
    with sisi.masuk():
        calon = list_calon(aktor(pemangku(KADIS), sisi.hari), pimpinan(KADIS).pk, semua=True)
        ketua = Pegawai.objects.get(pk=calon[0].orang.pegawai_id)
        return usulan(pimpinan(KADIS), ketua, hari=sisi.hari, bentuk=Bentuk.TIM, ketua=ketua.pk)


def test_withdrawn_it_ends_on_both_sides(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    tempuh(asal, tujuan, id, sampai="mengirim_daftar")
    asal.lakukan(id, asal.pejabat(KABID), "menarik_permohonan")
    assert (asal.langkah(id), tujuan.langkah(id)) == ("batal", "batal")
    with tujuan.masuk():
        akhir = peristiwa(Penugasan.objects.get(pk=id))[-1]
        assert (akhir.jenis, akhir.isi["catatan"]) == ("penugasan.menarik_permohonan", "Pekerjaan ditunda")
        assert not ditunggu(Penugasan.objects.get(pk=id))


def lewat_berpapasan(asal: Sisi, tujuan: Sisi, monkeypatch: pytest.MonkeyPatch) -> UUID:
    """The letter is set there in the moment in which it is cancelled here; then both messages arrive."""
    id = mohon(asal, KABID)
    tempuh(asal, tujuan, id, sampai="menetapkan")
    sampai = type(tujuan).antar
    with monkeypatch.context() as terputus:
        terputus.setattr(type(tujuan), "antar", lambda sisi: 0)
        asal.lakukan(id, asal.pejabat(KABID), "membatalkan")
        tujuan.lakukan(id, tujuan.pejabat(KABID), "menetapkan")
    assert (asal.langkah(id), tujuan.langkah(id)) == ("batal", "menerima")
    sampai(tujuan)
    sampai(asal)
    return id


def test_withdrawn_while_the_answer_is_on_its_way_the_end_holds(
    pasangan: Pasangan, monkeypatch: pytest.MonkeyPatch
) -> None:
    asal, tujuan = pasangan(K, D)
    id = lewat_berpapasan(asal, tujuan, monkeypatch)
    assert (asal.langkah(id), tujuan.langkah(id)) == ("batal", "batal")
    assert not asal.tertahan() and not tujuan.tertahan()
    with asal.masuk():
        assert peristiwa(Penugasan.objects.get(pk=id))[-1].jenis == "penugasan.tiba_terlambat"


def test_unanswered_it_lapses_where_it_was_made_and_then_there(pasangan: Pasangan) -> None:
    asal, tujuan = pasangan(K, D)
    id = mohon(asal, KABID)
    tempuh(asal, tujuan, id, sampai="merekomendasikan")
    with asal.masuk():
        hari = hari_gugur(Penugasan.objects.get(pk=id).mulai) + timedelta(days=1)
    with tujuan.masuk():
        assert gugurkan_semua(hari=hari, waktu=sekarang()) == 0
    with asal.masuk():
        assert gugurkan_semua(hari=hari, waktu=sekarang()) == 1
    asal.antar()
    assert (asal.langkah(id), tujuan.langkah(id)) == ("gugur", "gugur")
    with tujuan.masuk():
        assert peristiwa(Penugasan.objects.get(pk=id))[-1].pelaku["nama"] == asal.instansi.nama


def test_only_the_officer_the_regulation_names_may_ask(pasangan: Pasangan) -> None:
    asal, _ = pasangan(B, K)
    penugasan, rancangan = coba(asal, KABID)
    assert penugasan is None
    assert any("permohonan dikirim" in satu.ringkas for satu in rancangan.jalan.halangan)


def test_only_a_mitra_can_be_asked(pasangan: Pasangan) -> None:
    asal, _ = pasangan(K, D)
    with asal.masuk():
        Mitra.objects.update(aktif=False)
    with pytest.raises(UsulanKeliru, match="mitra"):
        coba(asal, KABID)
