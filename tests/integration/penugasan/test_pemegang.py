"""Who may act, in which capacity: substitutes, delegations, people who come and go, one person in two tiers."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import HARI, OLEH, WAKTU, Cast
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.perkara import aktor, buka, ditunggu, jalankan, lakukan, peristiwa

from lincah.kedudukan.models import Pegawai, Pemangkuan
from lincah.kedudukan.services import akhiri, angkat, cabut_delegasi, delegasikan, mutasi
from lincah.naskah.models import Naskah
from lincah.pelaksanaan.services import tindak
from lincah.penugasan.models import Penugasan
from lincah.penugasan.queries.menunggu import kartu, menunggu_saya
from lincah.penugasan.queries.perkara import buka_perkara
from lincah.penugasan.services import PerkaraTidakAda
from lincah.registry.konteks import di_instansi, instansi_kini
from lincah.registry.waktu import hari_ini

JEJAK = {"oleh": OLEH, "waktu": WAKTU}
KEMARIN = HARI - timedelta(days=1)
NANTI = HARI + timedelta(days=60)


def pelaku_terakhir(penugasan: Penugasan) -> tuple[str, str, str, str]:
    siapa = peristiwa(penugasan)[-1].pelaku
    return siapa["nama"], siapa["kapasitas"], siapa["jabatan"], siapa["untuk"]


def dalam_surat(penugasan: Penugasan) -> str:
    """The words over the name of the signatory."""
    return Naskah.objects.get(pk=penugasan.naskah_id).jabatan_penanda_tangan


@pytest.fixture
def perkara(cast: Cast) -> Penugasan:
    return buka(cast.kabid, cast.pos["bidang"], cast.muda)


def pindah(cast: Cast) -> None:
    """The kabid is moved to a staff post of another unit while pages are open."""
    mutasi(pegawai=cast.kabid, ke=cast.jabatan("orang_bidang_lain"), dari=HARI, **JEJAK)


def test_who_lost_the_post_meanwhile_may_not_act_any_more(cast: Cast, perkara: Penugasan) -> None:
    lama = aktor(cast.kabid)  # the page was made with the posts of that moment
    pindah(cast)
    with pytest.raises(PerkaraTidakAda):
        tindak(lama, perkara.pk, "menetapkan", isi={}, versi=perkara.versi)
    perkara.refresh_from_db()
    assert (perkara.langkah, perkara.naskah_id, len(peristiwa(perkara))) == ("menetapkan", None, 1)


def test_the_successor_acts_on_what_waited_for_the_post(cast: Cast, perkara: Penugasan) -> None:
    pindah(cast)
    mutasi(pegawai=cast.kabid_lain, ke=cast.pos["bidang"], dari=HARI, **JEJAK)
    assert [satu.tindakan for satu in kartu(menunggu_saya(aktor(cast.kabid_lain)))] == ["menetapkan"]
    jalankan(perkara, (cast.kabid_lain, "menetapkan"))
    assert pelaku_terakhir(perkara) == ("Lain Bidari", "definitif", "Kepala Bidang Aplikasi Informatika", "")
    assert menunggu_saya(aktor(cast.kabid)).count() == 0


def test_who_is_assigned_keeps_the_work_after_a_move(cast: Cast, perkara: Penugasan) -> None:
    jalankan(perkara, (cast.kabid, "menetapkan"))
    mutasi(pegawai=cast.muda, ke=cast.jabatan("orang_bidang_lain"), dari=HARI, **JEJAK)
    jalankan(perkara, (cast.muda, "menerima"))
    assert perkara.langkah == "merencanakan"


@pytest.mark.parametrize(("jenis", "awalan"), [("plt", "Plt. "), ("plh", "Plh. ")])
def test_a_substitute_signs_as_a_substitute(cast: Cast, perkara: Penugasan, jenis: str, awalan: str) -> None:
    if jenis == "plt":
        akhiri(pemangkuan=cast.kabid.pemangkuan.get(), sampai=KEMARIN, **JEJAK)
    angkat(pegawai=cast.kabid_lain, jabatan=cast.pos["bidang"], jenis=jenis, dari=HARI, sampai=NANTI, **JEJAK)
    jalankan(perkara, (cast.kabid_lain, "menetapkan"))
    sebutan = f"{awalan}Kepala Bidang Aplikasi Informatika"
    assert pelaku_terakhir(perkara)[1:3] == (jenis, sebutan)
    assert awalan.strip() in dalam_surat(perkara)
    assert Naskah.objects.get(pk=perkara.naskah_id).nama_penanda_tangan == "Lain Bidari"


def test_a_substitute_acts_no_longer_than_his_letter_says(cast: Cast, perkara: Penugasan) -> None:
    angkat(pegawai=cast.kabid_lain, jabatan=cast.pos["bidang"], jenis="plh", dari=HARI, sampai=NANTI, **JEJAK)
    with pytest.raises(PerkaraTidakAda):
        lakukan(cast.kabid_lain, perkara, "menetapkan", hari=NANTI + timedelta(days=1))


def rsud_madya(hari: object) -> tuple[Penugasan, Pegawai, Pegawai]:
    """A case that the Direktur signs, with its pengawas and the doctor."""
    (dokter,) = staf("DINKES.RSUD.B1.S1", "ahli_madya", 1)
    pengawas = pemangku("DINKES.RSUD.B1.S1")
    penugasan = buka(pengawas, pimpinan("DINKES.RSUD.B1.S1"), dokter, hari=hari)  # type: ignore[arg-type]
    return penugasan, pengawas, dokter


def test_a_delegate_signs_for_the_officer_and_both_are_named(muat_daerah: Muat, request: pytest.FixtureRequest) -> None:
    instansi = muat_daerah("bintan")
    request.getfixturevalue("db")
    with di_instansi(instansi):
        hari, direktur = hari_ini(instansi), pimpinan("DINKES.RSUD")
        penugasan, pengawas, _ = rsud_madya(hari)
        assert ditunggu(penugasan) == {("menetapkan", direktur.pk)}
        assert [satu.tindakan for satu in kartu(menunggu_saya(aktor(pengawas, hari)))] == ["menetapkan"]
        jalankan(penugasan, (pengawas, "menetapkan"), hari=hari)
        nama, kapasitas, jabatan, untuk = pelaku_terakhir(penugasan)
        assert (nama, kapasitas, untuk) == (pengawas.nama_lengkap, "delegasi", direktur.nama)
        assert jabatan == pimpinan("DINKES.RSUD.B1.S1").nama
        tercetak = str(Naskah.objects.get(pk=penugasan.naskah_id).isi)
        assert f"(pendelegasian {direktur.nama} Nomor " in tercetak


def test_a_delegation_ends_and_covers_nothing_but_its_power(muat_daerah: Muat, request: pytest.FixtureRequest) -> None:
    instansi = muat_daerah("bintan")
    request.getfixturevalue("db")
    with di_instansi(instansi):
        hari = hari_ini(instansi)
        penugasan, pengawas, dokter = rsud_madya(hari)
        pengawas_lain = pemangku("DINKES.RSUD.B1.S2")
        jalankan(penugasan, (pemangku("DINKES.RSUD"), "menetapkan"), (dokter, "menerima"), hari=hari)
        # The other pengawas holds the same delegation: to sign, not to review.
        jalankan(penugasan, (dokter, "menyusun_rencana"), (pengawas, "menyepakati_rencana"), hari=hari)
        jalankan(penugasan, (dokter, "menyusun_rincian"), (dokter, "menyerahkan_hasil"), hari=hari)
        jalankan(penugasan, (pengawas, "meneruskan"), (pemangku("DINKES.RSUD.B1"), "meneruskan"), hari=hari)
        for bukan in (pengawas, pengawas_lain):
            assert not lakukan(bukan, penugasan, "menyatakan_selesai", hari=hari).berhasil
        jalankan(penugasan, (pemangku("DINKES.RSUD"), "menyatakan_selesai"), hari=hari)


def test_a_delegation_given_and_withdrawn(cast: Cast) -> None:
    (dari, kepada) = cast.pos["bidang"], cast.pos["bidang_lain"]
    naskah = {"nomor": "800/1/2025", "tanggal": HARI, "dari": KEMARIN}
    satu = delegasikan(
        dari_jabatan=dari, kepada_jabatan=kepada, kewenangan="menetapkan_penugasan", sampai=None, **naskah, **JEJAK
    )
    pertama, kedua = (buka(cast.kabid, dari, siapa) for siapa in (cast.muda, cast.madya))
    jalankan(pertama, (cast.kabid_lain, "menetapkan"))
    assert pelaku_terakhir(pertama)[3] == "Kepala Bidang Aplikasi Informatika"
    cabut_delegasi(delegasi=satu, sampai=KEMARIN, **JEJAK)
    with pytest.raises(PerkaraTidakAda):
        lakukan(cast.kabid_lain, kedua, "menetapkan")


def test_a_delegation_to_appraise_does_not_sign(cast: Cast, perkara: Penugasan) -> None:
    delegasikan(
        dari_jabatan=cast.pos["bidang"], kepada_jabatan=cast.pos["bidang_lain"], kewenangan="penilaian_kinerja",
        nomor="800/2/2025", tanggal=HARI, dari=KEMARIN, sampai=None, **JEJAK,
    )  # fmt: skip
    with pytest.raises(PerkaraTidakAda):
        lakukan(cast.kabid_lain, perkara, "menetapkan")


def test_tiers_of_one_officer_are_one_act_with_both_articles(muat_daerah: Muat, request: pytest.FixtureRequest) -> None:
    """Tanjung Jabung Timur: penilai, then pimpinan unit; in a UPTD its head is both."""
    instansi = muat_daerah("tanjabtim")
    request.getfixturevalue("db")
    with di_instansi(instansi):
        hari, kepala = hari_ini(instansi), pemangku("DPUPR.ALAT")
        (orang,) = staf("DPUPR.ALAT", "ahli_muda", 1)
        penugasan = buka(kepala, pimpinan("DPUPR.ALAT"), orang, hari=hari)
        jalankan(penugasan, (kepala, "menetapkan"), (orang, "menerima"), (orang, "menyusun_rencana"), hari=hari)
        jalankan(penugasan, (kepala, "menyepakati_rencana"), (orang, "menyusun_rincian"), hari=hari)
        jalankan(penugasan, (orang, "menyerahkan_hasil"), hari=hari)
        assert ditunggu(penugasan) == {("menyatakan_selesai", pimpinan("DPUPR.ALAT").pk)}
        jalankan(penugasan, (kepala, "menyatakan_selesai"), hari=hari)
        alasan = peristiwa(penugasan)[-1].kuitansi["simpulan"]["alasan"]
        dasar = " ".join(satu["dasar"] for satu in alasan)
        assert "huruf c angka 1" in dasar and "huruf c angka 2" in dasar


def test_a_person_acting_in_two_tiers_acts_in_each_capacity(cast: Cast, perkara: Penugasan) -> None:
    """The post above is filled by the same person as Plt: two tiers, two acts, each in its capacity."""
    akhiri(pemangkuan=cast.kepala_dinas.pemangkuan.get(), sampai=KEMARIN, **JEJAK)
    angkat(pegawai=cast.kabid, jabatan=cast.pos["dinas"], jenis="plt", dari=HARI, sampai=NANTI, **JEJAK)
    jalankan(perkara, (cast.kabid, "menetapkan"), (cast.muda, "menerima"), (cast.muda, "menyusun_rencana"))
    jalankan(perkara, (cast.kabid, "menyepakati_rencana"), (cast.muda, "menyusun_rincian"))
    jalankan(perkara, (cast.muda, "menyerahkan_hasil"), (cast.kabid, "meneruskan"))
    assert pelaku_terakhir(perkara)[1:3] == ("definitif", "Kepala Bidang Aplikasi Informatika")
    jalankan(perkara, (cast.kabid, "menyatakan_selesai"))
    assert pelaku_terakhir(perkara)[1] == "plt"
    assert pelaku_terakhir(perkara)[2].startswith("Plt. Kepala Dinas")


def test_a_vacant_post_is_said_to_be_vacant(cast: Cast, perkara: Penugasan) -> None:
    akhiri(pemangkuan=cast.kabid.pemangkuan.get(), sampai=KEMARIN, **JEJAK)
    perkara_kini = buka_perkara(aktor(cast.kepala_dinas), perkara.pk)
    penetap = next(satu for satu in perkara_kini.pemegang if satu.peran == "penetap")
    assert (penetap.jabatan, penetap.nama) == ("Kepala Bidang Aplikasi Informatika", "belum ada pemangku")
    assert Pemangkuan.objects.berlaku(HARI).filter(jabatan=cast.pos["bidang"]).count() == 0


def test_a_delegation_the_regulation_names_counts_though_another_is_penilai(
    muat_daerah: Muat, request: pytest.FixtureRequest
) -> None:
    """Bintan C.4 angka 7: a JF Muda of the hospital is appraised by the Kabid; the Direktur's delegation signs."""
    instansi = muat_daerah("bintan")
    request.getfixturevalue("db")
    with di_instansi(instansi):
        hari, direktur = hari_ini(instansi), pemangku("DINKES.RSUD")
        pengawas = pemangku("DINKES.RSUD.B1.S1")
        penugasan = buka(pengawas, pimpinan("DINKES.RSUD.B1.S1"), *staf("DINKES.RSUD.B1.S1", "ahli_muda", 1), hari=hari)
        assert ditunggu(penugasan) == {("menetapkan", pimpinan("DINKES.RSUD.B1").pk)}
        assert not menunggu_saya(aktor(direktur, hari)).filter(penugasan=penugasan, tindakan="menetapkan").exists()
        jalankan(penugasan, (pengawas, "menetapkan"), hari=hari)
        assert pelaku_terakhir(penugasan)[1] == "delegasi"
        assert pelaku_terakhir(penugasan)[3] == pimpinan("DINKES.RSUD").nama


def test_who_works_and_holds_office_in_one_case_is_told_and_recorded(cast: Cast, client: Client) -> None:
    """A staff member becomes Plt of the post that signs and reviews his own work: allowed, never silent."""
    hari = hari_ini(instansi_kini())
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.muda, hari=hari)
    akhiri(pemangkuan=cast.kabid.pemangkuan.get(), sampai=hari - timedelta(days=1), **JEJAK)
    sampai = hari + timedelta(days=9)
    angkat(pegawai=cast.muda, jabatan=cast.pos["bidang"], jenis="plt", dari=hari, sampai=sampai, **JEJAK)
    client.force_login(cast.muda.akun)
    halaman = client.get(reverse("pekerjaan:tindakan", args=[perkara.pk, "menetapkan"])).content.decode()
    assert "Anda juga salah seorang yang ditugaskan" in halaman
    jalankan(perkara, (cast.muda, "menetapkan"), (cast.muda, "menerima"), hari=hari)
    assert [satu.isi.get("rangkap", False) for satu in peristiwa(perkara)] == [False, True, False]
    halaman = client.get(reverse("pekerjaan:perkara", args=[perkara.pk])).content.decode()
    assert halaman.count("sekaligus salah seorang yang ditugaskan") == 1


def test_who_proposes_himself_is_recorded(cast: Cast) -> None:
    akhiri(pemangkuan=cast.kabid.pemangkuan.get(), sampai=KEMARIN, **JEJAK)
    angkat(pegawai=cast.muda, jabatan=cast.pos["bidang"], jenis="plt", dari=HARI, sampai=NANTI, **JEJAK)
    (satu,) = peristiwa(buka(cast.muda, cast.pos["bidang"], cast.muda))
    assert satu.isi["rangkap"] is True
