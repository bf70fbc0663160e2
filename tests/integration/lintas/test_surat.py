"""Letters of a case across instansi: which regulations they cite, whose agenda they enter, when they are revoked."""

from uuid import UUID

import pytest
from django.test import Client
from tests.daerah import pimpinan
from tests.integration.lintas.conftest import KABID, KADIS, SEKDA, Pasangan, Sisi, mohon
from tests.integration.lintas.jalan_mitra import B, D, K, T
from tests.integration.lintas.test_berakhir import lewat_berpapasan
from tests.integration.lintas.test_setiap_pasangan import tempuh
from tests.perkara import peristiwa

from lincah.audit.models import Peristiwa
from lincah.exchange.models import PesanMasuk
from lincah.kedudukan.queries import kini
from lincah.naskah.models import MenungguTanda, Naskah, SuratMasuk
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services.pencipta import pencipta_unit
from lincah.peraturan import muat_profil


def surat(sisi: Sisi, id: UUID, jenis: str) -> Naskah:
    with sisi.masuk():
        return Naskah.objects.get(objek_id=str(id), jenis=jenis)


def nama_peraturan(sisi: Sisi) -> str:
    with sisi.masuk():
        return kini(sisi.instansi, sisi.hari).profil.identitas.sebutan


def test_the_letter_set_there_cites_the_regulations_of_both(pasangan: Pasangan) -> None:
    k, d = pasangan(K, D)
    id = mohon(k, KABID)
    tempuh(k, d, id, sampai="menerima")
    dasar = surat(d, id, "surat_penugasan").isi["dasar"]
    assert [nama_peraturan(d) in dasar[0], nama_peraturan(k) in dasar[1]] == [True, True]
    assert all(" tentang " in satu for satu in dasar[:2])
    jawaban = surat(d, id, "surat_jawaban").isi["isi"]
    assert any(nama_peraturan(d) in satu and nama_peraturan(k) in satu for satu in jawaban)
    assert not any(nama_peraturan(d) in satu for satu in minta_dari_sekda(k, id).isi["isi"])


def test_bintan_lends_on_its_own_article_and_decides_on_its_own_work_alone(pasangan: Pasangan) -> None:
    t, b = pasangan(T, B)
    id = mohon(t, "DPMPTSP")
    tempuh(t, b, id, sampai="menerima")
    bab = muat_profil("bintan-62-2023").penugasan
    dasar = surat(b, id, "surat_penugasan").isi["dasar"]
    assert dasar[0].startswith(f"{bab.peminjaman.dasar} ") and nama_peraturan(t) in dasar[1]


def test_a_decision_of_the_owner_cites_its_own_regulation_only(pasangan: Pasangan) -> None:
    b, k = pasangan(B, K)
    id = mohon(b, KADIS)
    tempuh(b, k, id, sampai="menerima")
    dasar = surat(b, id, "keputusan_bupati").isi["dasar"]
    assert not any(nama_peraturan(k) in satu for satu in dasar)


def test_what_arrives_stands_once_in_the_agenda_of_who_it_is_for(pasangan: Pasangan) -> None:
    k, d = pasangan(K, D)
    id = mohon(k, KABID)
    tempuh(k, d, id)
    minta, tugas = minta_dari_sekda(k, id), surat(d, id, "surat_penugasan")
    with d.masuk():
        pada = kini(d.instansi, d.hari)
        masuk = SuratMasuk.objects.get(nomor=minta.nomor, dari__contains=k.instansi.nama)
        assert masuk.kode == pencipta_unit(pada, pimpinan(SEKDA).unit_id).kode
        assert k.instansi.nama in masuk.dari and masuk.naskah_id is None
        assert masuk.perihal == minta.perihal
    with k.masuk():
        masuk = SuratMasuk.objects.get(nomor=tugas.nomor, dari__contains=d.instansi.nama)
        assert (masuk.perihal, masuk.tanggal, masuk.diterima) == (tugas.perihal, tugas.tanggal, k.hari)
        semua = Peristiwa.objects.filter(jenis="naskah.surat_masuk_dicatat")
        assert semua.count() == SuratMasuk.objects.count()


def minta_dari_sekda(sisi: Sisi, id: UUID) -> Naskah:
    """The request that left: that of the Sekretaris Daerah, not of who asked for it."""
    with sisi.masuk():
        semua = Naskah.objects.filter(objek_id=str(id), jenis="surat_permohonan_pelibatan")
        return semua.get(jabatan_penanda_tangan__startswith="Sekretaris Daerah")


def test_a_letter_that_crossed_the_cancelling_is_revoked_and_its_page_says_so(
    pasangan: Pasangan, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    k, d = pasangan(K, D)
    id = lewat_berpapasan(k, d, monkeypatch)
    tugas = surat(d, id, "surat_penugasan")
    with d.masuk():
        assert tugas.status == "dicabut" and not MenungguTanda.objects.filter(pk=tugas.pk).exists()
        akhir = peristiwa(Penugasan.objects.get(pk=id))[-1]
        assert (akhir.jenis, akhir.isi["nomor"]) == ("penugasan.mencabut_surat", tugas.nomor)
        assert akhir.kuitansi["simpulan"]["alasan"][0]["landasan"] == "tafsir"
        lain = Naskah.objects.filter(objek_id=str(id)).exclude(pk=tugas.pk)
        assert set(lain.values_list("status", flat=True)) == {"berlaku"}  # what was asked and answered was so
    halaman = client.get(f"/{d.instansi.slug}/v/{tugas.kode_verifikasi}/").content.decode()
    assert "tidak berlaku lagi" in halaman and "dicabut" in halaman
    with k.masuk():
        akhir = peristiwa(Penugasan.objects.get(pk=id))[-1]
        assert akhir.jenis == "penugasan.tiba_terlambat" and tugas.nomor in akhir.isi["catatan"]
        assert not SuratMasuk.objects.filter(nomor=tugas.nomor, dari__contains=d.instansi.nama).exists()
    for sisi in (k, d):
        with sisi.masuk():
            assert not PesanMasuk.objects.exclude(keadaan="selesai").exists()
