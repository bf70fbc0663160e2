"""Is this PDF our letter with a valid signature? The same questions for every adapter, for uploads, and years later.

Our bytes must come first and whole; what follows may add signatures and what belongs to them, and nothing else. Every
signature must be intact, and its certificate must lead to a root we know at the moment asked about. Revocation is
judged by what the file itself brings along: nothing is fetched.
"""

import logging
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from asn1crypto import x509
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.general import SigningError
from pyhanko.sign.validation import KeyUsageConstraints, SignatureCoverageLevel, validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus
from pyhanko_certvalidator import ValidationContext

from lincah.naskah.models import Jaminan
from lincah.naskah.tanda_tangan.lokal import sertifikat_dari
from lincah.naskah.tanda_tangan.porta import BerkasDitolak
from lincah.naskah.tanda_tangan.tambahan import hanya_tanda_tangan

# It warns of every forged file with a traceback; our answer to the person says the same.
logging.getLogger("pyhanko").setLevel(logging.ERROR)

GUNA = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False)
BUKAN_SURAT_INI = (
    "Berkas itu bukan surat ini beserta tanda tangannya. Unduh surat dari halaman ini, tandatangani berkas itu tanpa "
    "mengubah atau mencetak ulangnya, lalu unggah hasilnya."
)
BERUBAH = (
    "Isi surat berubah sesudah diunduh: pada berkas itu ada tambahan selain tanda tangan. Unduh lagi suratnya, "
    "tandatangani tanpa mengubah apa pun, lalu unggah hasilnya."
)
TAK_BERTANDA = "Berkas itu belum memuat tanda tangan elektronik. Tandatangani dahulu, lalu unggah hasilnya."
RUSAK = "Tanda tangan pada berkas itu tidak utuh: berkas berubah sesudah ditandatangani. Tandatangani dan unggah ulang."
TAK_DIKENAL = (
    "Sertifikat penanda tangan tidak berasal dari penyelenggara yang diakui instansi ini, atau tidak berlaku pada saat "
    "ditandatangani. Tandatangani dengan sertifikat yang diakui, atau mintalah administrator instansi menambah "
    "sertifikat akarnya."
)
TAK_TERBACA = "Berkas itu bukan PDF yang dapat dibaca. Pilih berkas PDF hasil penandatanganan."


@dataclass(frozen=True, slots=True)
class Akar:
    """PEM texts of the roots that count: recognised providers, and the instansi's own certificates."""

    psre: str = ""
    instansi: str = ""


@dataclass(frozen=True, slots=True)
class Fakta:
    """What a valid signature says: whose certificate, from whom, and who stands behind it (`Jaminan`)."""

    nama: str
    penerbit: str
    nomor_seri: str
    sidik: str
    jaminan: str
    menurut_tanda_tangan: datetime | None


def periksa(pdf: bytes, asli: bytes, akar: Akar, saat: datetime) -> Fakta:
    """What the signature on `pdf`, our letter `asli`, says, judged at `saat`. Raises `BerkasDitolak`, saying why."""
    try:
        pembaca = PdfFileReader(BytesIO(pdf))
        dasar = _check_asal(pembaca, pdf, asli)
        semua = pembaca.embedded_regular_signatures
        if not semua:
            raise BerkasDitolak(TAK_BERTANDA)
        if not hanya_tanda_tangan(pembaca, dasar, semua[0].signed_revision):
            raise BerkasDitolak(BERUBAH)
        return [_periksa_satu(satu, akar, saat) for satu in semua][-1]
    except (PdfError, SigningError, SignatureValidationError, ValueError, KeyError, TypeError) as galat:
        raise BerkasDitolak(TAK_TERBACA) from galat


def _check_asal(pembaca: PdfFileReader, pdf: bytes, asli: bytes) -> int:
    """Our bytes come first, and the file as a whole really builds upon them. Returns which revision they are."""
    if not pdf.startswith(asli):
        raise BerkasDitolak(BUKAN_SURAT_INI)
    dasar = PdfFileReader(BytesIO(asli)).xrefs
    urutan: int = dasar.total_revisions - 1
    if pembaca.xrefs.total_revisions <= urutan or (
        pembaca.xrefs.get_startxref_for_revision(urutan) != dasar.get_startxref_for_revision(urutan)
    ):
        raise BerkasDitolak(BUKAN_SURAT_INI)
    return urutan


def _periksa_satu(tanda: EmbeddedPdfSignature, akar: Akar, saat: datetime) -> Fakta:
    if not tanda.signer_cert:
        raise BerkasDitolak(RUSAK)
    for jaminan, pem in ((Jaminan.PSRE, akar.psre), (Jaminan.INSTANSI, akar.instansi)):
        keadaan = _keadaan(tanda, pem, saat)
        if not _utuh(keadaan):
            raise BerkasDitolak(RUSAK)
        if keadaan.trusted:
            return _fakta(tanda.signer_cert, jaminan, keadaan.signer_reported_dt)
    raise BerkasDitolak(TAK_DIKENAL)


def _keadaan(tanda: EmbeddedPdfSignature, pem: str, saat: datetime) -> PdfSignatureStatus:
    konteks = ValidationContext(trust_roots=sertifikat_dari(pem), moment=saat, allow_fetching=False)
    return validate_pdf_signature(tanda, konteks, key_usage_settings=GUNA)


def _utuh(keadaan: PdfSignatureStatus) -> bool:
    menutup = keadaan.coverage >= SignatureCoverageLevel.ENTIRE_REVISION
    boleh = keadaan.modification_level is not None and keadaan.modification_level != ModificationLevel.OTHER
    return bool(keadaan.intact and keadaan.valid and menutup and boleh and keadaan.docmdp_ok)


def _fakta(sertifikat: x509.Certificate, jaminan: Jaminan, kata_tanda_tangan: datetime | None) -> Fakta:
    return Fakta(
        nama=_sebut(sertifikat.subject),
        penerbit=_sebut(sertifikat.issuer),
        nomor_seri=f"{sertifikat.serial_number:x}",
        sidik=sertifikat.sha256.hex(),
        jaminan=jaminan.value,
        menurut_tanda_tangan=kata_tanda_tangan,
    )


def _sebut(nama: x509.Name) -> str:
    """The name a person would call it by; the whole of it when there is none."""
    umum = nama.native.get("common_name")
    return str(umum[0] if isinstance(umum, list) else umum or nama.human_friendly)
