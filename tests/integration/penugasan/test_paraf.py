"""Initials on the draft: in order, refused and given, sent back and begun again, in every capacity, at once."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import DARI, HARI, OLEH, WAKTU, Cast
from tests.integration.penugasan.berparaf import konsep, minta_paraf
from tests.integration.penugasan.test_serentak import berhasil, klik, serentak
from tests.perkara import aktor, ditunggu, jalankan, lakukan, peristiwa

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pemangkuan
from lincah.kedudukan.services import angkat, delegasikan
from lincah.naskah.models import Naskah, Paraf
from lincah.naskah.paraf import AturanParaf, atur_paraf, paraf_konsep
from lincah.naskah.pertinggal import cetak_pertinggal
from lincah.penugasan.queries.menunggu import kartu, menunggu_saya
from lincah.penugasan.queries.perkara import buka_perkara
from lincah.registry.models import Instansi

DUA = ("bagian", "asda")


def paraf(perkara: Any) -> list[str]:
    """Who has initialled the present draft."""
    return [satu.nama for satu in paraf_konsep(("penugasan", str(perkara.pk)))]


def test_each_initials_in_turn_and_then_the_letter_is_set(cast: Cast) -> None:
    minta_paraf(cast, *DUA)
    perkara = konsep(cast)
    assert ditunggu(perkara) == {("memaraf", cast.pos["bagian"].pk)}
    assert not lakukan(cast.asisten, perkara, "memaraf").berhasil
    jalankan(perkara, (cast.kabag, "memaraf"))
    assert ditunggu(perkara) == {("memaraf", cast.pos["asda"].pk)}
    jalankan(perkara, (cast.asisten, "memaraf"), (cast.sekda, "menetapkan"))
    surat = Naskah.objects.get(pk=perkara.naskah_id)
    assert [satu["nama"] for satu in surat.isi["paraf"]] == ["Baginda Organisasi", "Asih Wibawa"]
    assert [p.jenis for p in peristiwa(perkara)][-3:-1] == ["penugasan.memaraf", "penugasan.memaraf"]


def test_setting_is_refused_with_every_missing_initials_as_a_reason(cast: Cast) -> None:
    minta_paraf(cast, *DUA)
    perkara = konsep(cast)
    hasil = lakukan(cast.sekda, perkara, "menetapkan")
    assert [satu.ringkas for satu in hasil.simpulan.halangan] == [
        "konsep belum diparaf Kepala Bagian Organisasi",
        "konsep belum diparaf Asisten Administrasi Umum",
    ]
    assert perkara.naskah_id is None
    jalankan(perkara, (cast.kabag, "memaraf"))
    assert len(lakukan(cast.sekda, perkara, "menetapkan").simpulan.halangan) == 1


def test_a_draft_sent_back_is_mended_and_every_initials_begins_again(cast: Cast) -> None:
    minta_paraf(cast, *DUA)
    perkara = jalankan(konsep(cast), (cast.kabag, "memaraf"))
    assert not lakukan(cast.asisten, perkara, "mengembalikan_konsep", isi={"catatan": " "}).berhasil
    jalankan(perkara, (cast.asisten, "mengembalikan_konsep"))
    assert paraf(perkara) == []
    assert Paraf.objects.exclude(gugur=None).count() == 1
    assert ditunggu(perkara) == {("mengusulkan", cast.pos["bidang"].pk)}
    assert peristiwa(perkara)[-1].isi["catatan"] == "Lampiran belum ada"
    jalankan(perkara, (cast.kabid, "mengusulkan"))
    assert ditunggu(perkara) == {("memaraf", cast.pos["bagian"].pk)}
    jalankan(perkara, (cast.kabag, "memaraf"), (cast.asisten, "memaraf"), (cast.sekda, "mengembalikan_konsep"))
    assert paraf(perkara) == []


def test_by_default_nobody_is_asked_who_has_acted_on_it_and_an_office_may_do_without(cast: Cast) -> None:
    assert ditunggu(konsep(cast)) == {("menetapkan", cast.pos["setda"].pk)}
    minta_paraf(cast, *DUA)
    sendiri = AturanParaf(0)
    atur_paraf("SETDA", sendiri, oleh=OLEH, waktu=WAKTU)
    cast.unit["setda"].singkatan = "SETDA"
    cast.unit["setda"].save()
    assert ditunggu(konsep(cast)) == {("menetapkan", cast.pos["setda"].pk)}


def test_a_plt_initials_in_that_capacity(cast: Cast) -> None:
    minta_paraf(cast, *DUA)
    Pemangkuan.objects.filter(jabatan=cast.pos["bagian"]).update(sampai=DARI)
    angkat(
        pegawai=cast.kabid_lain, jabatan=cast.pos["bagian"], jenis="plt", dari=HARI, sampai=HARI, oleh=OLEH, waktu=WAKTU
    )
    perkara = jalankan(konsep(cast), (cast.kabid_lain, "memaraf"))
    assert paraf_konsep(("penugasan", str(perkara.pk)))[0].jabatan == "Plt. Kepala Bagian Organisasi"
    assert peristiwa(perkara)[-1].pelaku["kapasitas"] == "plt"


def test_who_was_given_the_power_initials_on_behalf_and_is_asked(cast: Cast) -> None:
    minta_paraf(cast, *DUA)
    delegasikan(
        dari_jabatan=cast.pos["asda"], kepada_jabatan=cast.pos["bidang_lain"], kewenangan="memaraf", nomor="1",
        tanggal=HARI, dari=HARI, oleh=OLEH, waktu=WAKTU,
    )  # fmt: skip
    perkara = jalankan(konsep(cast), (cast.kabag, "memaraf"))
    assert [satu.tindakan for satu in kartu(menunggu_saya(aktor(cast.kabid_lain)))] == ["memaraf"]
    jalankan(perkara, (cast.kabid_lain, "memaraf"))
    terakhir = paraf_konsep(("penugasan", str(perkara.pk)))[-1]
    assert (terakhir.nama, terakhir.untuk) == (cast.kabid_lain.nama_lengkap, "Asisten Administrasi Umum")


def test_two_clicks_at_once_are_one_initials(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    minta_paraf(cast, *DUA)
    perkara = konsep(cast)
    dua = klik(cast.kabag, perkara, "memaraf"), klik(cast.kabag, perkara, "mengembalikan_konsep")
    assert berhasil(serentak(instansi, *dua)) == [False, True]
    assert Paraf.objects.count() <= 1
    perkara.refresh_from_db()
    assert perkara.langkah in ("memaraf_2", "memperbaiki_konsep")


def test_the_inner_copy_shows_the_box_and_the_letter_does_not(cast: Cast) -> None:
    from io import BytesIO

    from docx import Document
    from pypdf import PdfReader

    from lincah.naskah.queries import isi_berkas
    from lincah.naskah.sunting import buat_docx

    minta_paraf(cast, *DUA)
    perkara = jalankan(konsep(cast), (cast.kabag, "memaraf"), (cast.asisten, "memaraf"), (cast.sekda, "menetapkan"))
    surat = Naskah.objects.get(pk=perkara.naskah_id)
    teks = [
        " ".join(halaman.extract_text() for halaman in PdfReader(BytesIO(satu)).pages)
        for satu in (isi_berkas(surat.berkas_id), cetak_pertinggal(surat))
    ]
    assert ["PERTINGGAL" in satu for satu in teks] == [False, True]
    assert ["Baginda Organisasi" in satu for satu in teks] == [False, True]
    tabel = Document(BytesIO(buat_docx(surat.isi))).tables[-1].rows[0].cells[0].tables[0]
    assert "Asih Wibawa" in tabel.rows[2].cells[1].text


@pytest.mark.parametrize(("siapa", "status"), [("kabag", 200), ("sekda", 404), ("kabid", 404)])
def test_the_draft_is_shown_to_whose_turn_it_is(cast: Cast, client: Client, siapa: str, status: int) -> None:
    minta_paraf(cast, *DUA)
    perkara = konsep(cast)
    client.force_login(Akun.objects.get(pegawai=cast.orang[siapa]))
    assert client.get(reverse("pekerjaan:konsep", args=[perkara.pk])).status_code == status


def test_the_page_tells_whose_turn_it_is_within_its_queries(
    cast: Cast, client: Client, django_assert_max_num_queries: Any
) -> None:
    minta_paraf(cast, *DUA)
    perkara = jalankan(konsep(cast), (cast.kabag, "memaraf"))
    assert [satu.giliran for satu in buka_perkara(aktor(cast.asisten), perkara.pk).paraf] == [False, True]
    client.force_login(Akun.objects.get(pegawai=cast.asisten))
    client.get(reverse("pekerjaan:perkara", args=[perkara.pk]))  # the structure of the day is remembered
    with django_assert_max_num_queries(13):  # one of them sets the search path
        isi = client.get(reverse("pekerjaan:perkara", args=[perkara.pk])).content.decode()
    assert "Paraf konsep surat" in isi and "Sudah diparaf" in isi and "Baginda Organisasi" in isi
    halaman = client.get(reverse("pekerjaan:tindakan", args=[perkara.pk, "memaraf"])).content.decode()
    assert "Paraf konsep; berikutnya Sekretaris Daerah" in halaman and "konsep.svg" in halaman
