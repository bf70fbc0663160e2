"""A letter is signed by who set it, once, by the way of the instansi; whoever holds it can check the signature."""

import logging
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, connection, transaction
from tests.cast import Cast
from tests.integration.tata_naskah.conftest import KINI, SANDI_AKUN, Masuk
from tests.unit.naskah.esign_lokal import NIK, PASSPHRASE, ESign

from lincah.audit.models import Peristiwa
from lincah.naskah.keabsahan import keabsahan
from lincah.naskah.models import Naskah, PengaturanTandaTangan, StatusNaskah, TandaTangan
from lincah.naskah.queries import isi_berkas
from lincah.naskah.services import akhiri
from lincah.naskah.tanda_tangan.kunci import Kunci, buat_kunci
from lincah.naskah.tanda_tangan.lokal import TandaTanganLokal
from lincah.naskah.tanda_tangan.porta import Permintaan
from lincah.web.settings import ACCOUNT_RATE_LIMITS as BATAS


def alamat(surat: Naskah, ekor: str = "") -> str:
    return f"/uji1/surat/{surat.pk}/{ekor}"


def tandai(surat: Naskah, kunci: Kunci, nama: str = "", pdf: bytes = b"") -> bytes:
    """The letter as a person signs it with a program of her own."""
    minta = Permintaan(
        pdf=pdf or isi_berkas(surat.berkas_id),
        nama=nama or surat.nama_penanda_tangan,
        jabatan="x",
        tempat="x",
        waktu=KINI,
    )
    return TandaTanganLokal(kunci, "Penyelenggara").tandatangani(minta)


def unggahan(isi: bytes, nama: str = "surat.pdf") -> dict[str, SimpleUploadedFile]:
    return {"berkas": SimpleUploadedFile(nama, isi, content_type="application/pdf")}


def test_with_a_certificate_of_the_instansi(cast: Cast, surat: Naskah, lokal: None, masuk: Masuk) -> None:
    client = masuk(cast.kabid)
    assert "Tanda tangani surat ini" in client.get(alamat(surat)).content.decode()
    jawab = client.post(alamat(surat, "tanda-tangan/"), {"sandi": SANDI_AKUN}, follow=True)
    isi = jawab.content.decode()
    assert "sudah ditandatangani" in isi
    assert "Tanda tangan elektronik sah" in isi
    tanda = TandaTangan.objects.get(naskah=surat)
    assert tanda.nama_sertifikat == surat.nama_penanda_tangan
    berkas = client.get(alamat(surat, "surat.pdf")).content
    asli = client.get(alamat(surat, "surat.pdf?asli")).content
    assert berkas.startswith(asli)
    assert len(berkas) > len(asli)
    peristiwa = Peristiwa.objects.get(jenis="naskah.ditandatangani")
    assert peristiwa.objek_id == str(surat.pk)
    assert peristiwa.isi["sidik_berkas"] == tanda.berkas_id
    assert peristiwa.pelaku["pegawai_id"] == cast.kabid.pk


def test_the_case_hands_out_the_signed_file_and_leads_to_the_letter(
    cast: Cast, surat: Naskah, lokal: None, masuk: Masuk
) -> None:
    masuk(cast.kabid).post(alamat(surat, "tanda-tangan/"), {"sandi": SANDI_AKUN})
    client = masuk(cast.muda)
    perkara = f"/uji1/pekerjaan/{surat.objek_id}/"
    assert alamat(surat) in client.get(perkara).content.decode()
    assert client.get(perkara + "surat.pdf").content == isi_berkas(TandaTangan.objects.get().berkas_id)
    assert client.get(alamat(surat)).status_code == 200


def test_a_wrong_password_signs_nothing(cast: Cast, surat: Naskah, lokal: None, masuk: Masuk) -> None:
    jawab = masuk(cast.kabid).post(alamat(surat, "tanda-tangan/"), {"sandi": "bukan itu"})
    assert jawab.status_code == 422
    assert "Kata sandi salah" in jawab.content.decode()
    assert not TandaTangan.objects.exists()


def test_only_the_signatory_signs(cast: Cast, surat: Naskah, lokal: None, masuk: Masuk) -> None:
    for siapa in (cast.kepala_dinas, cast.muda):
        client = masuk(siapa)
        assert "Tanda tangani surat ini" not in client.get(alamat(surat)).content.decode()
        assert client.post(alamat(surat, "tanda-tangan/"), {"sandi": SANDI_AKUN}).status_code == 403
    assert masuk(cast.orang_badan_lain).post(alamat(surat, "tanda-tangan/")).status_code == 404
    assert not TandaTangan.objects.exists()


def test_who_may_see_the_letter(cast: Cast, surat: Naskah, masuk: Masuk) -> None:
    for siapa, status in (
        (cast.kabid, 200), (cast.muda, 200), (cast.kepala_dinas, 200), (cast.administrator, 200),
        (cast.orang_badan_lain, 404), (cast.kepala_badan, 404), (cast.pelaksana, 404), (cast.kabid_lain, 404),
    ):  # fmt: skip
        for ekor in ("", "surat.pdf", f"{surat.berkas_id}.png"):
            assert masuk(siapa).get(alamat(surat, ekor)).status_code == status, (siapa, ekor)


def test_it_is_signed_once_and_never_changes(cast: Cast, surat: Naskah, lokal: None, masuk: Masuk) -> None:
    client = masuk(cast.kabid)
    for _ in range(2):
        jawab = client.post(alamat(surat, "tanda-tangan/"), {"sandi": SANDI_AKUN}, follow=True)
    assert "sudah ditandatangani" in jawab.content.decode()
    assert TandaTangan.objects.count() == Peristiwa.objects.filter(jenis="naskah.ditandatangani").count() == 1
    for ubah in ("UPDATE naskah_tandatangan SET nama_sertifikat = 'x'", "DELETE FROM naskah_tandatangan"):
        with pytest.raises(IntegrityError, match="final"), transaction.atomic(), connection.cursor() as kursor:
            kursor.execute(ubah)


def test_a_letter_that_ended_is_not_signed(cast: Cast, surat: Naskah, lokal: None, masuk: Masuk) -> None:
    akhiri(surat, StatusNaskah.DICABUT)
    jawab = masuk(cast.kabid).post(alamat(surat, "tanda-tangan/"), {"sandi": SANDI_AKUN}, follow=True)
    assert "sudah tidak berlaku" in jawab.content.decode()
    assert not TandaTangan.objects.exists()


def test_without_a_way_the_page_says_whom_to_ask(cast: Cast, surat: Naskah, masuk: Masuk) -> None:
    client = masuk(cast.kabid)
    assert "belum mengatur cara menandatangani" in client.get(alamat(surat)).content.decode()
    assert "administrator" in client.get(alamat(surat, "tanda-tangan/"), follow=True).content.decode()


def test_by_the_service_of_bsre(cast: Cast, surat: Naskah, esign: ESign, masuk: Masuk) -> None:
    jawab = masuk(cast.kabid).post(alamat(surat, "tanda-tangan/"), {"nik": NIK, "passphrase": PASSPHRASE}, follow=True)
    assert "Tanda tangan elektronik sah" in jawab.content.decode()
    tanda = TandaTangan.objects.get()
    assert (tanda.cara, tanda.jaminan, tanda.penerbit) == ("bsre", "psre", "Lincah Penyelenggara Contoh")


def test_a_file_of_the_service_that_is_not_our_letter_is_not_kept(
    cast: Cast, surat: Naskah, esign: ESign, masuk: Masuk
) -> None:
    esign.sikap = "berkas lain"
    jawab = masuk(cast.kabid).post(alamat(surat, "tanda-tangan/"), {"nik": NIK, "passphrase": PASSPHRASE})
    assert "tidak dapat diterima" in jawab.content.decode()
    assert not TandaTangan.objects.exists()


@pytest.mark.parametrize("sikap", ["", "rusak", "tolak", "putus", "bukan json", "berkas lain", "salah"])
def test_passphrase_and_nik_stay_nowhere(
    cast: Cast, surat: Naskah, esign: ESign, masuk: Masuk, sikap: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Not in the answer, not in the log, not in any column of any table."""
    passphrase = "Salah-" + PASSPHRASE if sikap == "salah" else PASSPHRASE
    esign.sikap = sikap
    with caplog.at_level(logging.DEBUG):
        jawab = masuk(cast.kabid).post(
            alamat(surat, "tanda-tangan/"), {"nik": NIK, "passphrase": passphrase}, follow=True
        )
    tersimpan = isi_skema()
    for rahasia in (passphrase, PASSPHRASE):
        assert rahasia not in jawab.content.decode()
        assert rahasia not in caplog.text
        assert rahasia not in tersimpan
    assert NIK not in caplog.text
    assert NIK not in tersimpan


def isi_skema() -> str:
    """Every row of every table of this instansi and the queue, as text."""
    with connection.cursor() as kursor:
        kursor.execute("SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN (current_schema(), 'public')")
        semua = []
        for skema, tabel in kursor.fetchall():
            kursor.execute(f'SELECT t::text FROM "{skema}"."{tabel}" t')
            semua += [str(baris) for (baris,) in kursor.fetchall()]
    assert any("naskah.dit" in satu or "menetapkan" in satu for satu in semua)
    return "\n".join(semua)


def test_signed_elsewhere_and_brought_back(cast: Cast, surat: Naskah, unggah: None, psre: Kunci, masuk: Masuk) -> None:
    client = masuk(cast.kabid)
    assert "?asli&amp;unduh" in client.get(alamat(surat, "tanda-tangan/")).content.decode()
    jawab = client.post(alamat(surat, "tanda-tangan/"), unggahan(tandai(surat, psre)), follow=True)
    assert "Tanda tangan elektronik sah" in jawab.content.decode()
    assert TandaTangan.objects.get().cara == "unggah"


def test_an_upload_is_refused_with_what_to_do(
    cast: Cast, surat: Naskah, unggah: None, psre: Kunci, masuk: Masuk
) -> None:
    asli, lain = isi_berkas(surat.berkas_id), buat_kunci("Orang Lain", KINI)
    bertanda = tandai(surat, psre)
    for isi, kata in (
        (asli, "belum memuat tanda tangan"),
        (tandai(surat, lain), "tidak berasal dari penyelenggara"),
        (tandai(surat, psre, nama="Si Anu"), "atas nama Si Anu"),
        (bertanda[: len(asli)] + bertanda[len(asli) :].replace(b"/Sig", b"/Sik"), "belum memuat tanda tangan"),
        (bertanda[: len(asli) + 60] + b"0" + bertanda[len(asli) + 61 :], ""),
        (b"%PDF-1.4 lain", "bukan PDF yang dapat dibaca"),
        (b"PK\x03\x04", "bukan PDF"),
    ):
        jawab = masuk(cast.kabid).post(alamat(surat, "tanda-tangan/"), unggahan(isi))
        assert jawab.status_code == 422
        assert kata in jawab.content.decode(), kata
    assert not TandaTangan.objects.exists()


def test_years_later_under_another_setting_the_signature_still_counts(
    cast: Cast, surat: Naskah, lokal: None, masuk: Masuk
) -> None:
    masuk(cast.kabid).post(alamat(surat, "tanda-tangan/"), {"sandi": SANDI_AKUN})
    PengaturanTandaTangan.objects.update(cara="", kunci=b"")
    assert keabsahan(surat.pk).sah
    PengaturanTandaTangan.objects.update(sertifikat="")
    assert "tidak berasal" in keabsahan(surat.pk).alasan


def test_whoever_holds_the_letter_learns_by_which_certificate(
    cast: Cast, surat: Naskah, lokal: None, masuk: Masuk, client: object
) -> None:
    publik = f"/uji1/v/{surat.kode_verifikasi}/"
    assert "tidak dibubuhi tanda tangan elektronik" in client.get(publik).content.decode()  # type: ignore[attr-defined]
    masuk(cast.kabid).post(alamat(surat, "tanda-tangan/"), {"sandi": SANDI_AKUN})
    isi = client.get(publik).content.decode()  # type: ignore[attr-defined]
    tanda = TandaTangan.objects.get()
    for kata in ("Sah.", tanda.nama_sertifikat, tanda.penerbit, tanda.berkas_id, "diterbitkan instansi sendiri"):
        assert kata in isi


def test_the_signed_file_is_read_by_others(cast: Cast, surat: Naskah, lokal: None, masuk: Masuk) -> None:
    import pikepdf
    from pypdf import PdfReader

    masuk(cast.kabid).post(alamat(surat, "tanda-tangan/"), {"sandi": SANDI_AKUN})
    isi = isi_berkas(TandaTangan.objects.get().berkas_id)
    assert surat.nomor in PdfReader(BytesIO(isi)).pages[0].extract_text()
    with pikepdf.open(BytesIO(isi)) as pdf:
        assert not pdf.check_pdf_syntax()


def test_a_copy_to_edit_is_for_who_keeps_the_letter(cast: Cast, surat: Naskah, masuk: Masuk) -> None:
    for siapa, status in ((cast.kabid, 200), (cast.kepala_dinas, 200), (cast.administrator, 200), (cast.muda, 403)):
        jawab = masuk(siapa).get(alamat(surat, "surat.docx"))
        assert jawab.status_code == status
        assert jawab.content.startswith(b"PK") is (status == 200)
        assert ("Salinan DOCX" in masuk(siapa).get(alamat(surat)).content.decode()) is (status == 200)


def test_a_wrong_password_is_tried_five_times_and_then_waits(
    cast: Cast, surat: Naskah, lokal: None, masuk: Masuk, settings: object
) -> None:
    settings.ACCOUNT_RATE_LIMITS = BATAS  # type: ignore[attr-defined]
    client = masuk(cast.kabid)
    status = [client.post(alamat(surat, "tanda-tangan/"), {"sandi": f"tebak-{ke}"}).status_code for ke in range(6)]
    assert status == [422] * 5 + [429]
    jawab = client.post(alamat(surat, "tanda-tangan/"), {"sandi": SANDI_AKUN})  # the right one waits too
    assert jawab.status_code == 429
    assert "Tunggu lima menit" in jawab.content.decode()
    assert not TandaTangan.objects.filter(pk=surat.pk).exists()


def test_a_right_password_forgets_the_wrong_ones(
    cast: Cast, surat: Naskah, lokal: None, masuk: Masuk, settings: object
) -> None:
    settings.ACCOUNT_RATE_LIMITS = BATAS  # type: ignore[attr-defined]
    client = masuk(cast.kabid)
    for ke in range(4):
        client.post(alamat(surat, "tanda-tangan/"), {"sandi": f"tebak-{ke}"})
    assert client.post(alamat(surat, "tanda-tangan/"), {"sandi": SANDI_AKUN}).status_code == 302
