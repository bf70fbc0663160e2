"""Two requests for one person: who asks later and who decides are told; for one work one letter binds."""

from dataclasses import replace
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import HARI, Cast
from tests.integration.permohonan.perkara_lintas import kirim
from tests.integration.permohonan.test_bergabung import kabulkan, mohon, mulai_kerja
from tests.integration.permohonan.test_serentak import permintaan
from tests.perkara import aktor, lakukan

from lincah.accounts.models import Akun
from lincah.naskah.models import Naskah
from lincah.penugasan.models import OrangDiminta, Penugasan
from lincah.penugasan.queries.jalan_permohonan import baca_jalan_permohonan
from lincah.penugasan.queries.permohonan_lain import list_permohonan_lain
from lincah.penugasan.services import UsulanKeliru, rancang_permintaan
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import hari_ini


def perhatikan(cast: Cast) -> list[str]:
    """What the road of one more request for the same person says."""
    jalan = baca_jalan_permohonan(rancang_permintaan(aktor(cast.kabid), permintaan(cast)))
    return [satu.isi for satu in jalan.ruas if satu.nama == "Perhatikan"]


def test_who_asks_later_is_told_and_may_ask_all_the_same(cast: Cast) -> None:
    assert perhatikan(cast) == []
    pertama, _ = kirim(cast.kabid, permintaan(cast), HARI)
    assert pertama is not None
    (kalimat,) = perhatikan(cast)
    assert cast.orang_bidang_lain.nama in kalimat and "menunggu jawaban" in kalimat
    assert cast.unit["bidang"].nama in kalimat and pertama.judul not in kalimat
    kedua, _ = kirim(cast.kabid, permintaan(cast), HARI)
    assert kedua is not None and kedua != pertama
    kabulkan(cast, pertama)
    assert any("sudah ditugaskan" in satu for satu in perhatikan(cast))
    kabulkan(cast, kedua)  # parallel work is allowed
    assert Naskah.objects.filter(objek_id__in=(pertama.pk, kedua.pk), status="berlaku", jenis="surat_perintah").count()


def test_who_decides_sees_the_other_request_on_the_page_of_the_answer(cast: Cast, in_tenant: Any) -> None:
    pertama, _ = kirim(cast.kabid, permintaan(cast), HARI)
    kedua, _ = kirim(cast.kabid, permintaan(cast), HARI)
    assert pertama is not None and kedua is not None
    Penugasan.objects.update(selesai=hari_ini(instansi_kini()))  # a page is of today
    klien = Client()
    klien.force_login(Akun.objects.get(pegawai=cast.kabid_lain))
    halaman = klien.get(reverse("pekerjaan:tindakan", args=[kedua.pk, "menjawab_setuju"])).content.decode()
    assert "Orangnya juga diperlukan di tempat lain" in halaman and "menunggu jawaban" in halaman
    lakukan(cast.kabid_lain, pertama, "menjawab_tolak", isi={"alasan": "Sedang penuh"})
    halaman = klien.get(reverse("pekerjaan:tindakan", args=[kedua.pk, "menjawab_setuju"])).content.decode()
    assert "Orangnya juga diperlukan" not in halaman


def test_for_one_work_the_second_request_names_the_first(cast: Cast) -> None:
    perkara = mulai_kerja(cast)
    pertama, _ = mohon(cast, perkara)
    assert pertama is not None
    with pytest.raises(UsulanKeliru, match=r"sudah dimohonkan untuk pekerjaan ini"):
        mohon(cast, perkara)
    lakukan(cast.kabid_lain, pertama, "menjawab_tolak", isi={"alasan": "Sedang penuh"})
    assert mohon(cast, perkara)[0] is not None


def test_for_one_work_one_letter_binds(cast: Cast) -> None:
    perkara = mulai_kerja(cast)
    pertama, _ = mohon(cast, perkara)
    assert pertama is not None
    OrangDiminta.objects.filter(permohonan__penugasan=pertama).update(pegawai=cast.kabid_badan)  # another, meanwhile
    kedua, _ = mohon(cast, perkara)
    OrangDiminta.objects.filter(permohonan__penugasan=pertama).update(pegawai=cast.orang_bidang_lain)
    assert kedua is not None
    kabulkan(cast, pertama)
    for siapa, kode in ((cast.kabid_lain, "menjawab_setuju"), (cast.kabid, "mengusulkan_tim")):
        assert lakukan(siapa, kedua, kode, isi={}).berhasil
    nomor = Naskah.objects.get(pk=pertama.naskah_id).nomor
    with pytest.raises(UsulanKeliru, match=nomor.replace(".", r"\.")):
        lakukan(cast.kepala_dinas, kedua, "menetapkan", isi={})
    kedua.refresh_from_db()
    assert kedua.naskah_id is None and perkara.anggota.bertugas().count() == 2


def test_the_question_stays_one_query_for_many_people(cast: Cast, django_assert_num_queries: Any) -> None:
    for _ in range(5):
        kasus, _rancangan = kirim(cast.kabid, replace(permintaan(cast)), HARI)
        assert isinstance(kasus, Penugasan)
    with django_assert_num_queries(1):
        assert len(list_permohonan_lain([cast.orang_bidang_lain.pk, cast.muda.pk], HARI)) == 5
    with django_assert_num_queries(0):
        assert list_permohonan_lain([], HARI) == ()
