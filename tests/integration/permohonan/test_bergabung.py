"""Somebody of another unit joins a running case: asked, granted, in it with the letter; and leaves by who set it."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import HARI, WAKTU, Cast
from tests.integration.penugasan.test_perubahan import ganti, ubahan
from tests.integration.permohonan.perkara_lintas import kirim
from tests.perkara import aktor, buka, ditunggu, lakukan, peristiwa

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai
from lincah.law.kernel import Masa
from lincah.naskah.models import Naskah
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.penugasan.models import Penugasan, Tunggu
from lincah.penugasan.queries.beban import hitung_puncak
from lincah.penugasan.queries.perkara import buka_perkara
from lincah.penugasan.services import PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.perubahan import terima_perubahan, ubah


def mulai_kerja(cast: Cast) -> Penugasan:
    """One person's work in the bidang, accepted."""
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    lakukan(cast.kabid, perkara, "menetapkan")
    lakukan(cast.muda, perkara, "menerima")
    return perkara


def mohon(cast: Cast, perkara: Penugasan, **lain: Any) -> tuple[Penugasan | None, Any]:
    from dataclasses import replace

    from tests.integration.permohonan.test_serentak import permintaan

    return kirim(cast.kabid, replace(permintaan(cast), untuk=perkara.pk, **lain), HARI)


def kabulkan(cast: Cast, permohonan: Penugasan) -> None:
    """The road of Bintan within one Perangkat Daerah, up to the letter."""
    for siapa, kode in (
        (cast.kabid_lain, "menjawab_setuju"), (cast.kabid, "mengusulkan_tim"), (cast.kepala_dinas, "menetapkan"),
    ):  # fmt: skip
        assert lakukan(siapa, permohonan, kode, isi={}).berhasil, kode


@pytest.fixture
def bergabung(cast: Cast) -> tuple[Penugasan, Penugasan]:
    """The work and the granted request."""
    perkara = mulai_kerja(cast)
    permohonan, rancangan = mohon(cast, perkara)
    assert permohonan is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
    kabulkan(cast, permohonan)
    perkara.refresh_from_db()
    return perkara, permohonan


def test_granted_people_are_in_the_running_case_with_their_letter(
    cast: Cast, bergabung: tuple[Penugasan, Penugasan]
) -> None:
    perkara, permohonan = bergabung
    tamu = perkara.anggota.bertugas().get(pegawai=cast.orang_bidang_lain)
    assert (tamu.peran, tamu.dari, tamu.diterima, tamu.permohonan.penugasan) == ("anggota", HARI, None, permohonan)
    assert perkara.anggota.get(pegawai=cast.muda).peran == "ketua", "a team of two units must be led: by who was there"
    assert (perkara.bentuk, perkara.langkah, permohonan.langkah) == ("tim", "merencanakan", "bergabung")
    surat = Naskah.objects.get(pk=permohonan.naskah_id)
    assert [satu["nama"] for satu in surat.isi["kepada"]] == ["Tetangga Bidang"]
    assert Naskah.objects.filter(objek_id=str(perkara.pk)).count() == 1, "the letter of the work is left alone"
    (perubahan,) = perkara.perubahan.all()
    assert (perubahan.jenis, perubahan.naskah_id, perubahan.keadaan) == ("penambahan", surat.pk, "ditetapkan")
    akhir = peristiwa(perkara)[-1]
    assert (akhir.jenis, akhir.isi["nomor"]) == ("penugasan.bergabung", surat.nomor)
    assert {satu["landasan"] for satu in akhir.kuitansi["simpulan"]["alasan"]} == {"analogi"}
    assert ditunggu(perkara) == {("menyusun_rencana", cast.muda.pk)} and not ditunggu(permohonan)
    assert hitung_puncak(Masa(HARI), [cast.orang_bidang_lain.pk]) == {cast.orang_bidang_lain.pk: 1}


def test_who_joined_accepts_works_and_reads_and_so_does_who_lent(
    cast: Cast, bergabung: tuple[Penugasan, Penugasan]
) -> None:
    perkara, _ = bergabung
    assert terima_perubahan(aktor(cast.orang_bidang_lain), perkara.pk)
    lakukan(cast.muda, perkara, "menyusun_rencana")
    lakukan(cast.kabid, perkara, "menyepakati_rencana")
    lakukan(cast.muda, perkara, "menyusun_rincian")
    assert lakukan(cast.orang_bidang_lain, perkara, "mencatat_kemajuan").berhasil
    assert buka_perkara(aktor(cast.kepala_dinas), perkara.pk).peran.keys() >= {"penetap_lain"}
    with pytest.raises(PerkaraTidakAda):
        buka_perkara(aktor(cast.kabid_badan), perkara.pk)


def test_the_own_people_still_change_and_the_guest_stays(cast: Cast, bergabung: tuple[Penugasan, Penugasan]) -> None:
    perkara, _ = bergabung
    hasil = ganti(cast.kabid, perkara, "penambahan", masuk=cast.pertama)
    assert hasil.perubahan is not None, [satu.ringkas for satu in hasil.rancangan.halangan]
    assert {satu.pegawai for satu in perkara.anggota.bertugas()} == {cast.muda, cast.pertama, cast.orang_bidang_lain}
    assert perkara.peran.filter(peran="pegawai").count() == 3
    assert perkara.peran.filter(peran="penetap_lain").count() == 1
    surat = Naskah.objects.get(pk=perkara.naskah_id)
    assert {satu["nama"] for satu in surat.isi["kepada"]} == {"Muda Anggota", "Pertama Anggota"}


def test_who_set_the_letter_ends_it_and_the_owner_only_proposes(
    cast: Cast, bergabung: tuple[Penugasan, Penugasan]
) -> None:
    perkara, permohonan = bergabung
    lama = permohonan.naskah_id
    usul = ganti(cast.kabid, perkara, "pengurangan", keluar=cast.orang_bidang_lain)
    assert usul.perubahan is not None and usul.perubahan.keadaan == "diusulkan"
    assert usul.perubahan.penetap_id == cast.pos["dinas"].pk
    with pytest.raises(PerkaraTidakAda):
        ganti(cast.kabid_badan, perkara, "pengurangan", keluar=cast.orang_bidang_lain)
    from lincah.penugasan.services.perubahan import putuskan_ubahan

    putuskan_ubahan(
        aktor(cast.kepala_dinas),
        usul.perubahan.pk,
        setuju=True,
        catatan="",
        versi=perkara.versi,
        serah=serahkan_rincian,
    )
    perkara.refresh_from_db()
    permohonan.refresh_from_db()
    assert [satu.pegawai for satu in perkara.anggota.bertugas()] == [cast.muda]
    assert perkara.anggota.get(pegawai=cast.muda).peran == "individu"
    assert Naskah.objects.get(pk=lama).status == "diganti" and permohonan.naskah_id != lama
    assert perkara.peran.filter(pegawai=cast.orang_bidang_lain, peran="pernah").exists()
    assert Naskah.objects.filter(objek_id=str(perkara.pk)).count() == 1


def test_who_lent_takes_back_and_changes_nothing_else(cast: Cast, bergabung: tuple[Penugasan, Penugasan]) -> None:
    perkara, _ = bergabung
    with pytest.raises(UsulanKeliru):
        ubah(
            aktor(cast.kepala_dinas), perkara.pk, ubahan("pengurangan", keluar=cast.muda), versi=perkara.versi,
            serah=serahkan_rincian,
        )  # fmt: skip
    hasil = ganti(cast.kepala_dinas, perkara, "pengurangan", keluar=cast.orang_bidang_lain)
    assert hasil.perubahan is not None and hasil.perubahan.keadaan == "ditetapkan"


def test_a_case_that_ended_meanwhile_takes_nobody_and_no_number_is_used(cast: Cast) -> None:
    perkara = mulai_kerja(cast)
    permohonan, _ = mohon(cast, perkara)
    assert permohonan is not None
    for siapa, kode in ((cast.kabid_lain, "menjawab_setuju"), (cast.kabid, "mengusulkan_tim")):
        lakukan(siapa, permohonan, kode, isi={})
    ganti(cast.kabid, perkara, "pengakhiran")
    surat = Naskah.objects.count()
    with pytest.raises(UsulanKeliru, match="tidak dapat menerima orang"):
        lakukan(cast.kepala_dinas, permohonan, "menetapkan", isi={})
    permohonan.refresh_from_db()
    assert (permohonan.langkah, Naskah.objects.count()) == ("menetapkan", surat)
    assert perkara.anggota.count() == 1


def test_only_the_head_of_the_owning_unit_asks_and_only_while_it_runs(cast: Cast) -> None:
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    _, rancangan = mohon(cast, perkara)
    assert any("belum ditetapkan" in satu.ringkas for satu in rancangan.jalan.halangan)
    lain = mulai_kerja(cast)
    with pytest.raises((UsulanKeliru, PerkaraTidakAda)):
        from dataclasses import replace

        from tests.integration.permohonan.test_serentak import permintaan
        from tests.perkara import usulan

        isi = replace(permintaan(cast), untuk=lain.pk, usulan=usulan(cast.pos["bidang_lain"]))
        kirim(cast.kabid_lain, isi, HARI)


def test_who_waits_goes_on_waiting_since_then(cast: Cast) -> None:
    """Others who come into the case do not set back the clock of the one who is waited for."""
    perkara = mulai_kerja(cast)
    sejak = Tunggu.objects.get(penugasan=perkara, tindakan="menyusun_rencana").sejak
    permohonan, _ = mohon(cast, perkara)
    assert permohonan is not None
    kabulkan(cast, permohonan)
    assert Tunggu.objects.get(penugasan=perkara, tindakan="menyusun_rencana").sejak == sejak == WAKTU


def test_the_screens_lead_from_the_case_to_the_request_and_back(cast: Cast, in_tenant: Any) -> None:
    perkara = mulai_kerja(cast)
    client = Client()
    client.force_login(Akun.objects.get(pegawai=cast.kabid))
    halaman = client.get(reverse("pekerjaan:perkara", args=[perkara.pk])).content.decode()
    pilih = f"{reverse('penugasan:pilih_unit')}?untuk={perkara.pk}"
    assert pilih in halaman
    alamat = reverse("penugasan:minta", args=[cast.unit["bidang_lain"].pk])
    assert f"{alamat}?jabatan={cast.pos['bidang'].pk}&amp;untuk={perkara.pk}" in client.get(pilih).content.decode()
    formulir = client.get(f"{alamat}?untuk={perkara.pk}").content.decode()
    assert perkara.judul in formulir and 'name="judul"' not in formulir and 'name="target"' not in formulir
    isi = {"untuk": str(perkara.pk), "diminta": cast.orang_bidang_lain.pk}
    jalan = client.post(reverse("penugasan:jalan_minta", args=[cast.unit["bidang_lain"].pk]), isi).content.decode()
    assert "Menetapkan penugasan" in jalan and "Belum dapat dikirim" not in jalan
    asing = Client()
    asing.force_login(Akun.objects.get(pegawai=cast.kabid_lain))
    assert asing.get(f"{alamat}?untuk={perkara.pk}").status_code in (403, 404)


def test_a_case_begun_with_a_request_changes_by_who_set_its_letter(cast: Cast) -> None:
    """One letter for both sides: who set it lets people go, changes the ketua, takes more of the own unit."""
    from dataclasses import replace

    from tests.integration.permohonan.test_serentak import permintaan
    from tests.perkara import usulan

    isi = usulan(cast.pos["bidang"], cast.muda, cast.pertama, ketua=cast.muda.pk)
    perkara, rancangan = kirim(cast.kabid, replace(permintaan(cast), usulan=isi), HARI)
    assert perkara is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
    kabulkan(cast, perkara)
    usul = ganti(cast.kabid, perkara, "pergantian_ketua", ketua=cast.pertama)
    assert usul.perubahan is not None and usul.perubahan.keadaan == "diusulkan"
    with pytest.raises(UsulanKeliru):  # another one waits
        ganti(cast.kepala_dinas, perkara, "pengurangan", keluar=cast.orang_bidang_lain)
    ganti_usul(cast.kabid, perkara)
    asing = ganti(cast.kepala_dinas, perkara, "pergantian_ketua", ketua=cast.orang_bidang_lain)
    assert asing.perubahan is None and any("berasal dari unit pemilik" in s.ringkas for s in asing.rancangan.halangan)
    for jenis, orang in (("penambahan", {"masuk": cast.madya}), ("pergantian_ketua", {"ketua": cast.madya})):
        hasil = ganti(cast.kepala_dinas, perkara, jenis, **orang)
        assert hasil.perubahan is not None, [satu.ringkas for satu in hasil.rancangan.halangan]
    ganti(cast.kepala_dinas, perkara, "pengurangan", keluar=cast.orang_bidang_lain)
    assert {satu.pegawai for satu in perkara.anggota.bertugas()} == {cast.madya, cast.muda, cast.pertama}
    assert perkara.anggota.bertugas().get(peran="ketua").pegawai == cast.madya
    assert set(perkara.peran.filter(peran="utama").values_list("pegawai", flat=True)) == {cast.madya.pk}
    with pytest.raises(UsulanKeliru, match="dipimpin pengusul"):
        ganti(cast.kepala_dinas, perkara, "penambahan", masuk=cast.orang_badan_lain)


def ganti_usul(siapa: Pegawai, perkara: Penugasan) -> None:
    """Take back the proposed change."""
    from lincah.penugasan.services.perubahan import putuskan_ubahan

    usul = perkara.perubahan.get(keadaan="diusulkan")
    putuskan_ubahan(aktor(siapa), usul.pk, setuju=False, catatan="", versi=perkara.versi, serah=serahkan_rincian)
    perkara.refresh_from_db()
