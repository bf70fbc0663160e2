"""Adapter: PAdES baseline B-B by pyHanko with the instansi's own certificate. Invisible, so PDF/A stays PDF/A."""

from datetime import datetime
from io import BytesIO
from typing import Any

from asn1crypto import keys, pem, x509
from cryptography import x509 as cx509
from cryptography.hazmat.primitives import serialization
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko_certvalidator.registry import SimpleCertificateStore

from lincah.naskah.models import CaraTandaTangan
from lincah.naskah.tanda_tangan.kunci import Kunci, terbitkan_sertifikat
from lincah.naskah.tanda_tangan.porta import Permintaan

BIDANG = "TandaTangan1"


class TandaTanganLokal:
    """Signs with `kunci`: through a certificate issued for this one signature where it may issue, else by itself."""

    cara = CaraTandaTangan.LOKAL.value

    def __init__(self, kunci: Kunci, instansi: str) -> None:
        self._kunci = kunci
        self._instansi = instansi

    def tandatangani(self, permintaan: Permintaan) -> bytes:
        """The letter with the signature after its bytes."""
        keterangan = PdfSignatureMetadata(
            field_name=BIDANG,
            md_algorithm="sha256",
            subfilter=SigSeedSubFilter.PADES,
            name=permintaan.nama,
            location=permintaan.tempat,
            reason=f"Ditandatangani selaku {permintaan.jabatan}",
            signer_key_usage=set(),  # what a certificate is good for is asked once, of every adapter: `periksa`
        )
        penanda = _PadaSaat(keterangan, signer=_penanda(self._untuk(permintaan)), saat=permintaan.waktu)
        keluar = BytesIO()
        penanda.sign_pdf(IncrementalPdfFileWriter(BytesIO(permintaan.pdf)), output=keluar)
        return keluar.getvalue()

    def _untuk(self, permintaan: Permintaan) -> Kunci:
        if not self._kunci.menerbitkan:
            return self._kunci
        return terbitkan_sertifikat(
            self._kunci,
            nama=permintaan.nama,
            jabatan=permintaan.jabatan,
            instansi=self._instansi,
            waktu=permintaan.waktu,
        )


class _PadaSaat(PdfSigner):
    """Claims the moment it is told; pyHanko would look at the clock itself."""

    def __init__(self, *isi: Any, saat: datetime, **lain: Any) -> None:
        super().__init__(*isi, **lain)
        self._saat = saat

    def init_signing_session(self, *isi: Any, **lain: Any) -> PdfSigningSession:
        sesi = super().init_signing_session(*isi, **lain)
        sesi.system_time = self._saat
        return sesi


def _penanda(kunci: Kunci) -> SimpleSigner:
    der = kunci.privat.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    gudang = SimpleCertificateStore()
    gudang.register_multiple([_asn1(satu) for satu in kunci.atas])
    return SimpleSigner(_asn1(kunci.sertifikat), keys.PrivateKeyInfo.load(der), gudang)


def _asn1(sertifikat: cx509.Certificate) -> x509.Certificate:
    return x509.Certificate.load(sertifikat.public_bytes(serialization.Encoding.DER))


def sertifikat_dari(teks: str) -> list[x509.Certificate]:
    """Every certificate of a PEM text, as pyHanko wants them."""
    if "-----BEGIN" not in teks:
        return []
    return [x509.Certificate.load(isi) for jenis, _, isi in pem.unarmor(teks.encode(), True) if jenis == "CERTIFICATE"]
