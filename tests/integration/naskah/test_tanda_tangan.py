"""A signature is added to the very bytes of the letter; only a letter of ours with a signature of worth is taken."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pikepdf
import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from tests.unit.naskah.contoh import BERNOMOR, SURAT

from lincah.naskah.cetak import cetak_pdf
from lincah.naskah.tanda_tangan import kunci as berkunci
from lincah.naskah.tanda_tangan import periksa as pemeriksa
from lincah.naskah.tanda_tangan.kunci import Kunci, KunciDitolak, baca_pkcs12, buat_kunci, pem, terbitkan_sertifikat
from lincah.naskah.tanda_tangan.lokal import TandaTanganLokal
from lincah.naskah.tanda_tangan.periksa import Akar, periksa
from lincah.naskah.tanda_tangan.porta import BerkasDitolak, Permintaan
from lincah.naskah.tanda_tangan.unggah import BATAS, TandaTanganUnggah

PEMDA = "Pemerintah Kabupaten Contoh"
NAMA = SURAT.penanda_tangan.nama_tercetak
KINI = datetime.now(UTC)


@pytest.fixture(scope="module")
def surat() -> bytes:
    return cetak_pdf(BERNOMOR)


@pytest.fixture(scope="module")
def kunci() -> Kunci:
    return buat_kunci(PEMDA, KINI)


@pytest.fixture(scope="module")
def akar(kunci: Kunci) -> Akar:
    return Akar(instansi=pem(kunci.sertifikat))


def permintaan(surat: bytes) -> Permintaan:
    return Permintaan(
        pdf=surat, nama=NAMA, jabatan="Kepala Bidang Aplikasi Informatika", tempat="Kota Contoh", waktu=KINI
    )


@pytest.fixture(scope="module")
def bertanda(surat: bytes, kunci: Kunci) -> bytes:
    return TandaTanganLokal(kunci, PEMDA).tandatangani(permintaan(surat))


def test_the_signature_follows_the_bytes_of_the_letter_and_names_who_signed(
    surat: bytes, bertanda: bytes, akar: Akar
) -> None:
    assert bertanda.startswith(surat)
    fakta = periksa(bertanda, surat, akar, KINI)
    assert fakta.nama == NAMA
    assert fakta.penerbit == f"Lincah {PEMDA}"
    assert fakta.jaminan == "instansi"
    assert fakta.menurut_tanda_tangan is not None


def test_it_is_pades_and_the_letter_stays_pdf_a(bertanda: bytes) -> None:
    with pikepdf.open(BytesIO(bertanda)) as pdf:
        tanda = pdf.Root.AcroForm.Fields[0].V
        assert tanda.SubFilter == "/ETSI.CAdES.detached"
        assert "/AP" not in pdf.Root.AcroForm.Fields[0]
        with pdf.open_metadata() as meta:
            assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "B")
        assert pdf.Root.OutputIntents[0].S == "/GTS_PDFA1"


def test_each_signature_has_a_key_of_its_own(surat: bytes, bertanda: bytes, kunci: Kunci, akar: Akar) -> None:
    lagi = TandaTanganLokal(kunci, PEMDA).tandatangani(permintaan(surat))
    dua = [periksa(satu, surat, akar, KINI) for satu in (bertanda, lagi)]
    assert dua[0].sidik != dua[1].sidik


def test_years_later_it_is_judged_by_the_day_it_was_recorded(surat: bytes, bertanda: bytes, akar: Akar) -> None:
    assert periksa(bertanda, surat, akar, KINI + timedelta(days=900)).nama == NAMA
    for hari in (-1, 9000):
        with pytest.raises(BerkasDitolak, match="tidak berlaku pada saat"):
            periksa(bertanda, surat, akar, KINI + timedelta(days=hari))


def test_a_recognised_provider_counts_for_more_than_the_instansi(surat: bytes, bertanda: bytes, akar: Akar) -> None:
    assert periksa(bertanda, surat, Akar(psre=akar.instansi, instansi=akar.instansi), KINI).jaminan == "psre"


def test_a_certificate_that_leads_nowhere_is_refused(surat: bytes, bertanda: bytes) -> None:
    lain = pem(buat_kunci("Kabupaten Lain", KINI).sertifikat)
    for asing in (Akar(), Akar(instansi=lain, psre=lain)):
        with pytest.raises(BerkasDitolak, match="tidak berasal dari penyelenggara yang diakui"):
            periksa(bertanda, surat, asing, KINI)


def test_a_letter_without_signature_or_another_letter_is_refused(surat: bytes, bertanda: bytes, akar: Akar) -> None:
    with pytest.raises(BerkasDitolak, match="belum memuat tanda tangan"):
        periksa(surat, surat, akar, KINI)
    lain = cetak_pdf(replace(BERNOMOR, perihal="Perihal lain"))
    with pytest.raises(BerkasDitolak, match="bukan surat ini"):
        periksa(bertanda, lain, akar, KINI)


@pytest.mark.parametrize("tempat", ["surat", "sebelum", "tanda tangan", "sesudah"])
def test_one_changed_byte_is_noticed_wherever_it_is(surat: bytes, bertanda: bytes, akar: Akar, tempat: str) -> None:
    with pikepdf.open(BytesIO(bertanda)) as pdf:
        _, panjang, lanjut, sisa = (int(satu) for satu in pdf.Root.AcroForm.Fields[0].V.ByteRange)
    nilai = len(bertanda[:lanjut].rstrip(b"0>")) - 8  # the last bytes of the signature itself, before its padding
    letak = {"surat": len(surat) // 3, "sebelum": panjang - 40, "tanda tangan": nilai, "sesudah": lanjut + sisa // 2}
    ke = letak[tempat]
    with pytest.raises(BerkasDitolak):
        periksa(bertanda[:ke] + bytes([bertanda[ke] ^ 1]) + bertanda[ke + 1 :], surat, akar, KINI)


def ubah(pdf: bytes, apa: str) -> bytes:
    """Our bytes first, then an update that changes what is seen or done, as an incremental writer would."""
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.generic import pdf_name
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    tulis = IncrementalPdfFileWriter(BytesIO(pdf))
    halaman = tulis.root["/Pages"]["/Kids"][0]
    if apa == "isi":
        halaman[pdf_name("/Contents")] = tulis.add_object(generic.StreamObject(stream_data=b"BT ET"))
        tulis.update_container(halaman)
    elif apa == "catatan":
        kotak = generic.ArrayObject([generic.NumberObject(n) for n in (50, 50, 300, 300)])
        catatan = {pdf_name("/Subtype"): pdf_name("/FreeText"), pdf_name("/Rect"): kotak}
        ref = tulis.add_object(generic.DictionaryObject(catatan))
        halaman[pdf_name("/Annots")] = generic.ArrayObject([ref])
        tulis.update_container(halaman)
    elif apa == "skrip":
        skrip = {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): generic.pdf_string("app.alert(1)")}
        tulis.root[pdf_name("/OpenAction")] = generic.DictionaryObject(skrip)
        tulis.update_root()
    else:
        kosong = {pdf_name("/Fields"): generic.ArrayObject(), pdf_name("/XFA"): generic.pdf_string("x")}
        tulis.root[pdf_name("/AcroForm")] = generic.DictionaryObject(kosong)
        tulis.update_root()
    keluar = BytesIO()
    tulis.write(keluar)
    return keluar.getvalue()


@pytest.mark.parametrize("apa", ["isi", "catatan", "skrip", "formulir"])
def test_a_change_slipped_in_before_signing_is_refused(surat: bytes, kunci: Kunci, akar: Akar, apa: str) -> None:
    curang = TandaTanganLokal(kunci, PEMDA).tandatangani(permintaan(ubah(surat, apa)))
    assert curang.startswith(surat)
    with pytest.raises(BerkasDitolak, match="Isi surat berubah"):
        periksa(curang, surat, akar, KINI)


@pytest.mark.parametrize("apa", ["isi", "catatan"])
def test_a_change_slipped_in_after_signing_is_refused(surat: bytes, bertanda: bytes, akar: Akar, apa: str) -> None:
    with pytest.raises(BerkasDitolak, match="tidak utuh"):
        periksa(ubah(bertanda, apa), surat, akar, KINI)


def test_another_document_appended_to_the_letter_is_refused(surat: bytes, kunci: Kunci, akar: Akar) -> None:
    """A reader follows the last cross-reference: one without a way back to ours shows another document."""
    lain = cetak_pdf(replace(BERNOMOR, perihal="Isi yang sama sekali lain"))
    geser = len(surat)
    with pikepdf.open(BytesIO(lain)) as pdf:
        keluar = BytesIO()
        pdf.save(keluar, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    isi = keluar.getvalue()
    awal = isi.rindex(b"startxref") + len(b"startxref\n")
    akhir = isi.index(b"\n", awal)
    xref = int(isi[awal:akhir])
    tabel = b"".join(
        (b"%010d" % (int(baris[:10]) + geser) + baris[10:]) if baris[17:18] == b"n" else baris
        for baris in isi[xref:].splitlines(keepends=True)
    )
    bergeser = isi[:xref] + tabel.replace(b"startxref\n%d" % xref, b"startxref\n%d" % (xref + geser))
    gabungan = surat + bergeser
    with pikepdf.open(BytesIO(gabungan)) as pdf:
        assert "lain" in str(pdf.docinfo.get("/Title", ""))  # this is what a reader would see
    curang = TandaTanganLokal(kunci, PEMDA).tandatangani(permintaan(gabungan))
    with pytest.raises(BerkasDitolak, match="bukan surat ini"):
        periksa(curang, surat, akar, KINI)


def test_a_certificate_of_another_use_does_not_sign(surat: bytes, kunci: Kunci, akar: Akar) -> None:
    """Issued to sign certificates, not documents."""
    guna = berkunci._guna
    with pytest.MonkeyPatch.context() as tambal:
        tambal.setattr(berkunci, "_guna", lambda *, terbit: guna(terbit=True))
        curang = TandaTanganLokal(kunci, PEMDA).tandatangani(permintaan(surat))
    with pytest.raises(BerkasDitolak, match="tidak berasal dari penyelenggara yang diakui"):
        periksa(curang, surat, akar, KINI)


def test_a_pkcs12_brought_along_signs_by_itself(surat: bytes, kunci: Kunci) -> None:
    segel = terbitkan_sertifikat(kunci, nama="Segel Elektronik", jabatan="", instansi=PEMDA, waktu=KINI)
    isi = pkcs12.serialize_key_and_certificates(
        b"segel", segel.privat, segel.sertifikat, segel.atas, BestAvailableEncryption(b"kata-sandi")
    )
    with pytest.raises(KunciDitolak, match="kata sandinya salah"):
        baca_pkcs12(isi, "keliru")
    with pytest.raises(KunciDitolak):
        baca_pkcs12(b"bukan p12", "kata-sandi")
    dibawa = baca_pkcs12(isi, "kata-sandi")
    hasil = TandaTanganLokal(dibawa, PEMDA).tandatangani(permintaan(surat))
    assert periksa(hasil, surat, Akar(instansi=pem(dibawa.sertifikat)), KINI).nama == "Segel Elektronik"


def test_the_key_at_rest_opens_only_with_the_key_of_the_deployment(kunci: Kunci, settings: object) -> None:
    tersimpan = berkunci.simpan_kunci(kunci)
    assert berkunci.muat_kunci(tersimpan).sertifikat == kunci.sertifikat
    settings.SECRET_KEY = "kunci-lain-yang-sama-sekali-berbeda"  # type: ignore[attr-defined]
    with pytest.raises(berkunci.KunciBerubah):
        berkunci.muat_kunci(tersimpan)


def test_an_upload_is_of_a_size_and_type_worth_reading(surat: bytes) -> None:
    unggah = TandaTanganUnggah()
    for isi, kata in (
        (b"", "Pilih berkas"),
        (b"PK\x03\x04 docx", "bukan PDF"),
        (b"%PDF-" + b"0" * BATAS, "10 MB"),
    ):
        with pytest.raises(BerkasDitolak, match=kata):
            unggah.tandatangani(replace(permintaan(surat), unggahan=isi))


@pytest.mark.parametrize("isi", [b"%PDF-1.7", b"%PDF-1.7\ntrailer<<>>\nstartxref\n0\n%%EOF", b"%PDF-" + b"\x00" * 99])
def test_rubbish_after_the_letter_is_refused_in_words(surat: bytes, akar: Akar, isi: bytes) -> None:
    for pdf in (isi, surat + isi):
        with pytest.raises(BerkasDitolak) as galat:
            periksa(pdf, surat, akar, KINI)
        assert galat.value.pesan in vars(pemeriksa).values()
