"""Proposing an assignment: what is derived from work and people, what is refused and why, and what is written."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from tests.cast import HARI, OLEH, WAKTU, Cast
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.perkara import buka, coba, ditunggu, peristiwa, usulan

from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Pegawai, PenetapanKedudukan
from lincah.kedudukan.services import akhiri, angkat
from lincah.law.penugasan import Bentuk, Lingkup
from lincah.penugasan.models import Penugasan, PeranPerkara, Tunggu
from lincah.penugasan.services import FormulirTerpakai, Rancangan, UsulanKeliru
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

# What the texts say of an appointment within one unit: letter, signatory (by unit, for DISKOMINFO.B1), place.
JALAN = {
    "bintan": ("surat_perintah", "DISKOMINFO.B1", "Pasal 10 ayat (1)"),
    "dairi": ("surat_penugasan", "DISKOMINFO.B1", "Lampiran huruf B angka 2"),
    "karangasem": ("surat_penugasan", "DISKOMINFO.B1", "Pasal 14 ayat (2)"),
    "tanjabtim": ("surat_penugasan", "DISKOMINFO", "Pasal 11 ayat (2)"),
}
# Which demand that kedudukan be set first, and where; Bintan does not.
PENETAPAN = {"dairi": "Lampiran huruf B angka 2", "karangasem": "Pasal 12 ayat (2)", "tanjabtim": "Pasal 9 ayat (2)"}


def halangan(rancangan: Rancangan) -> list[str]:
    """Each reason that refuses, with its place."""
    semua = (*rancangan.jalan.halangan, *(rancangan.peran.halangan if rancangan.peran else ()))
    return [f"{satu.ringkas} ({satu.dasar})" for satu in semua]


def nothing_written() -> bool:
    return not any(model.objects.exists() for model in (Penugasan, PeranPerkara, Tunggu)) and not (
        Peristiwa.objects.filter(objek_jenis="penugasan").exists()
    )


def test_individual_work_waits_for_its_signatory(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    assert (penugasan.langkah, penugasan.bentuk, penugasan.lingkup) == ("menetapkan", "individu", "dalam_unit")
    assert penugasan.jenis_naskah == "surat_perintah"
    assert ditunggu(penugasan) == {("menetapkan", cast.pos["bidang"].pk)}
    assert [(satu.pegawai, satu.peran) for satu in penugasan.anggota.all()] == [(cast.muda, "individu")]


def test_a_team_has_one_ketua_and_only_the_ketua_answers_for_it(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.madya, cast.muda, cast.pelaksana)
    peran = {satu.pegawai: satu.peran for satu in penugasan.anggota.all()}
    assert peran == {cast.madya: "ketua", cast.muda: "anggota", cast.pelaksana: "anggota"}
    utama = PeranPerkara.objects.filter(penugasan=penugasan, peran="utama")
    assert [satu.pegawai for satu in utama] == [cast.madya]
    assert PeranPerkara.objects.filter(penugasan=penugasan, peran="pemantau", pegawai=cast.madya).exists()


def test_in_a_team_without_a_ketua_each_member_answers(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.madya, cast.muda, ketua=None)
    utama = PeranPerkara.objects.filter(penugasan=penugasan, peran="utama")
    assert {satu.pegawai for satu in utama} == {cast.madya, cast.muda}


@pytest.mark.parametrize("slug", JALAN)
def test_the_road_is_derived_as_the_regulation_says(
    slug: str, muat_daerah: Muat, request: pytest.FixtureRequest
) -> None:
    instansi = muat_daerah(slug)
    request.getfixturevalue("db")
    naskah, penetap, tempat = JALAN[slug]
    with di_instansi(instansi):
        hari, pengusul = hari_ini(instansi), JALAN[slug][1]
        orang = staf("DISKOMINFO.B1", "ahli_muda", 1)
        _, rancangan = coba(pemangku(pengusul), usulan(pimpinan(pengusul), *orang, hari=hari), hari)
        jalan = rancangan.jalan
        assert (jalan.jawaban.lingkup, jalan.jawaban.naskah) == (Lingkup.DALAM_UNIT, naskah)
        assert jalan.jawaban.penetap is not None and jalan.jawaban.penetap.id == pimpinan(penetap).pk
        penetapan = next(satu for satu in jalan.alasan if jalan.jawaban.penetap.nama in satu.ringkas)
        assert penetapan.terpenuhi and str(penetapan.dasar).startswith(tempat)


@pytest.mark.parametrize("slug", JALAN)
def test_who_waits_for_his_kedudukan_is_assigned_only_where_the_regulation_is_silent(
    slug: str, muat_daerah: Muat, request: pytest.FixtureRequest
) -> None:
    instansi = muat_daerah(slug)
    request.getfixturevalue("db")
    with di_instansi(instansi):
        hari, pengusul = hari_ini(instansi), JALAN[slug][1]
        (orang,) = staf("DISKOMINFO.B1", "ahli_muda", 1)
        PenetapanKedudukan.objects.filter(pegawai=orang).delete()
        penugasan, rancangan = coba(pemangku(pengusul), usulan(pimpinan(pengusul), orang, hari=hari), hari)
        if slug not in PENETAPAN:
            assert penugasan is not None
            return
        assert penugasan is None
        (sebab,) = halangan(rancangan)
        assert sebab.startswith(f"kedudukan belum ditetapkan: {orang.nama_lengkap}")
        assert PENETAPAN[slug] in sebab


def test_people_of_another_unit_are_refused_with_the_scope_named(cast: Cast) -> None:
    penugasan, rancangan = coba(cast.kabid, usulan(cast.pos["bidang"], cast.muda, cast.orang_bidang_lain))
    assert penugasan is None
    assert rancangan.jalan.jawaban.lingkup is Lingkup.LINTAS_UNIT
    assert any("Kepala Perangkat Daerah" in satu and "Pasal 10 ayat (2)" in satu for satu in halangan(rancangan))
    assert nothing_written()


def test_people_of_another_perangkat_daerah_are_further_still(cast: Cast) -> None:
    penugasan, rancangan = coba(cast.kabid, usulan(cast.pos["bidang"], cast.muda, cast.orang_badan_lain))
    assert penugasan is None
    assert rancangan.jalan.jawaban.lingkup is Lingkup.LINTAS_PD
    assert any("Pasal 10 ayat (3)" in satu for satu in halangan(rancangan))


def test_individual_work_for_two_is_refused(cast: Cast) -> None:
    isi = usulan(cast.pos["bidang"], cast.muda, cast.madya, bentuk=Bentuk.INDIVIDU, ketua=None)
    penugasan, rancangan = coba(cast.kabid, isi)
    assert penugasan is None
    assert halangan(rancangan)[0].startswith("memerlukan satu orang untuk penugasan individu; dipilih 2")
    assert nothing_written()


def test_a_team_of_one_is_refused(cast: Cast) -> None:
    penugasan, rancangan = coba(cast.kabid, usulan(cast.pos["bidang"], cast.muda, bentuk=Bentuk.TIM))
    assert penugasan is None
    assert "memerlukan dua orang atau lebih untuk tim" in halangan(rancangan)[0]


@pytest.mark.parametrize(
    ("siapa", "apa", "medan"),
    [
        (lambda c: c.kabid_lain, lambda c: usulan(c.pos["bidang"], c.muda), "jabatan"),
        (lambda c: c.madya, lambda c: usulan(c.pos["bidang"], c.muda), "jabatan"),
        (lambda c: c.madya, lambda c: usulan(c.jabatan("madya"), c.muda), "jabatan"),
        (lambda c: c.kabid, lambda c: usulan(c.pos["bidang"], c.muda, c.madya, ketua=c.pelaksana.pk), "ketua"),
        (lambda c: c.kabid, lambda c: usulan(c.pos["bidang"]), "pegawai"),
        (lambda c: c.kabid, lambda c: usulan(c.pos["bidang"], c.muda, pegawai=(c.muda.pk, 987654)), "pegawai"),
        (
            lambda c: c.kabid,
            lambda c: usulan(c.pos["bidang"], c.muda, selesai=HARI - timedelta(days=1)),
            "selesai",
        ),
        (lambda c: c.kabid, lambda c: usulan(c.pos["bidang"], c.muda, judul="  "), "judul"),
        (lambda c: c.kabid, lambda c: usulan(c.pos["bidang"], c.muda, target=""), "target"),
    ],
    ids=[
        "a post another holds",
        "a staff member for his leader",
        "a post that leads nothing",
        "a ketua who is no member",
        "nobody",
        "somebody without a post",
        "an end before the beginning",
        "no title",
        "no target",
    ],
)
def test_what_cannot_be_understood_is_refused_at_its_field(
    cast: Cast, siapa: Callable[[Cast], Pegawai], apa: Callable[[Cast], object], medan: str
) -> None:
    with pytest.raises(UsulanKeliru) as galat:
        coba(siapa(cast), apa(cast))  # type: ignore[arg-type]
    assert galat.value.medan == medan
    assert nothing_written()


def test_the_same_form_sent_twice_opens_one_case(cast: Cast) -> None:
    isi = usulan(cast.pos["bidang"], cast.muda, kunci=uuid4())
    pertama, _ = coba(cast.kabid, isi)
    kedua, _ = coba(cast.kabid, isi)
    assert pertama == kedua
    assert Penugasan.objects.count() == 1
    assert pertama is not None and len(peristiwa(pertama)) == 1


def test_the_proposal_leaves_one_event_with_its_receipt(cast: Cast) -> None:
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    (satu,) = peristiwa(penugasan)
    assert (satu.jenis, satu.pelaku["nama"], satu.pelaku["kapasitas"]) == (
        "penugasan.mengusulkan",
        "Kabul Bidang",
        "definitif",
    )
    kuitansi = satu.kuitansi
    assert kuitansi["profil"] == "bintan-62-2023" and len(kuitansi["profil_hash"]) == 64
    assert kuitansi["fakta"]["pegawai"] == [cast.muda.pk]
    assert kuitansi["simpulan"]["boleh"] and kuitansi["simpulan"]["alasan"]


def test_a_substitute_proposes_in_his_capacity(cast: Cast) -> None:
    akhiri(pemangkuan=cast.kabid.pemangkuan.get(), sampai=HARI - timedelta(days=1), oleh=OLEH, waktu=WAKTU)
    angkat(
        pegawai=cast.kabid_lain, jabatan=cast.pos["bidang"], jenis="plt", dari=HARI,
        sampai=HARI + timedelta(days=60), oleh=OLEH, waktu=WAKTU,
    )  # fmt: skip
    penugasan = buka(cast.kabid_lain, cast.pos["bidang"], cast.muda)
    (satu,) = peristiwa(penugasan)
    assert (satu.pelaku["kapasitas"], satu.pelaku["jabatan"]) == ("plt", "Plt. Kepala Bidang Aplikasi Informatika")


def test_a_form_used_once_is_not_taken_for_another_case(cast: Cast) -> None:
    """The browser's "back" brings the old form with its old key: what is new in it must not vanish."""
    isi = usulan(cast.pos["bidang"], cast.muda)
    buka_ = coba(cast.kabid, isi)[0]
    for beda in (
        replace(isi, judul="Pekerjaan lain"),
        replace(isi, pegawai=(cast.madya.pk,)),
        replace(isi, selesai=isi.selesai + timedelta(days=1)),
    ):
        with pytest.raises(FormulirTerpakai, match="Penyusunan arsitektur data"):
            coba(cast.kabid, beda)
    assert coba(cast.kabid, isi)[0] == buka_
    assert Penugasan.objects.count() == 1


def test_the_form_of_a_team_with_another_ketua_is_not_the_same(cast: Cast) -> None:
    isi = usulan(cast.pos["bidang"], cast.madya, cast.muda)
    assert coba(cast.kabid, isi)[0] == coba(cast.kabid, isi)[0]
    with pytest.raises(FormulirTerpakai):
        coba(cast.kabid, replace(isi, ketua=cast.muda.pk))


def test_the_key_of_somebody_else_opens_nothing(cast: Cast) -> None:
    isi = usulan(cast.pos["bidang"], cast.muda)
    coba(cast.kabid, isi)
    lain = usulan(cast.pos["bidang_lain"], cast.orang_bidang_lain, kunci=isi.kunci)
    with pytest.raises(FormulirTerpakai) as galat:
        coba(cast.kabid_lain, lain)
    assert isi.judul not in str(galat.value)


def test_work_that_is_already_over_is_not_assigned(cast: Cast) -> None:
    isi = usulan(cast.pos["bidang"], cast.muda, mulai=HARI - timedelta(days=9), selesai=HARI - timedelta(days=1))
    with pytest.raises(UsulanKeliru, match="sudah lewat") as galat:
        coba(cast.kabid, isi)
    assert galat.value.medan == "selesai"
    assert coba(cast.kabid, replace(isi, selesai=HARI))[0] is not None


def test_the_model_kept_is_the_one_the_road_follows(cast: Cast) -> None:
    penugasan, rancangan = coba(cast.kabid, usulan(cast.pos["bidang"], cast.pelaksana, cast.madya))
    assert penugasan is not None and rancangan.acuan.pegawai_id == cast.pelaksana.pk
    assert penugasan.model == rancangan.acuan.kedudukan.model.jawaban.kode
