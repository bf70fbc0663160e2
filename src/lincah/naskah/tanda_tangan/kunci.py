"""The instansi's own certificate: made here or brought along as PKCS#12, and the certificates it issues to who signs.

A certificate that may issue others gives each signature a key of its own, used once and thrown away: no key of a person
lies anywhere. A certificate that may not issue signs by itself, as a seal of the instansi.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPrivateKeyTypes
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from lincah.naskah.tanda_tangan.sandi import KunciBerubah, kunci_penyandi

UMUR = timedelta(days=3650)
LEBIH_AWAL = timedelta(minutes=5)  # clocks differ a little
PANJANG = 64  # of a name in a certificate (X.520)


class KunciDitolak(ValueError):
    """The PKCS#12 cannot be used; the message says why."""


@dataclass(frozen=True)
class Kunci:
    """A private key, its certificate, and the certificates above it."""

    privat: CertificateIssuerPrivateKeyTypes
    sertifikat: x509.Certificate
    atas: tuple[x509.Certificate, ...] = ()

    @property
    def menerbitkan(self) -> bool:
        """May it issue certificates?"""
        try:
            return self.sertifikat.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
        except x509.ExtensionNotFound:
            return False


def buat_kunci(instansi: str, waktu: datetime) -> Kunci:
    """A new certificate of the instansi that may issue others, from `waktu` on for ten years."""
    privat = ec.generate_private_key(ec.SECP256R1())
    nama = _nama(f"Lincah {instansi}", instansi)
    isi = _bangun(nama, nama, privat.public_key(), waktu, waktu + UMUR)
    isi = isi.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    isi = isi.add_extension(_guna(terbit=True), critical=True)
    return Kunci(privat, isi.sign(privat, hashes.SHA256()))


def terbitkan_sertifikat(induk: Kunci, *, nama: str, jabatan: str, instansi: str, waktu: datetime) -> Kunci:
    """A key and certificate for one signature of a person in a post."""
    privat = ec.generate_private_key(ec.SECP256R1())
    subjek = _nama(nama, instansi, jabatan)
    sampai = min(waktu + UMUR / 2, induk.sertifikat.not_valid_after_utc)
    isi = _bangun(subjek, induk.sertifikat.subject, privat.public_key(), waktu, sampai)
    isi = isi.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    isi = isi.add_extension(_guna(terbit=False), critical=True)
    kunci_induk = induk.sertifikat.public_key()
    isi = isi.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(kunci_induk), critical=False)
    return Kunci(privat, isi.sign(induk.privat, hashes.SHA256()), (induk.sertifikat, *induk.atas))


def simpan_kunci(kunci: Kunci) -> bytes:
    """PKCS#12, encrypted with the key of the deployment."""
    cara = serialization.BestAvailableEncryption(kunci_penyandi())
    return pkcs12.serialize_key_and_certificates(b"lincah", kunci.privat, kunci.sertifikat, kunci.atas, cara)


def muat_kunci(isi: bytes) -> Kunci:
    """What `simpan_kunci` kept. Raises `KunciBerubah`."""
    try:
        return _urai(isi, kunci_penyandi())
    except (ValueError, KunciDitolak) as galat:
        raise KunciBerubah from galat


def baca_pkcs12(isi: bytes, sandi: str) -> Kunci:
    """A PKCS#12 that somebody brings along. Raises `KunciDitolak`."""
    try:
        return _urai(isi, sandi.encode())
    except ValueError as galat:
        raise KunciDitolak("Berkas bukan PKCS#12 (.p12 atau .pfx), atau kata sandinya salah.") from galat


def pem(sertifikat: x509.Certificate) -> str:
    """A certificate as text."""
    return sertifikat.public_bytes(serialization.Encoding.PEM).decode()


def _urai(isi: bytes, sandi: bytes) -> Kunci:
    privat, sertifikat, atas = pkcs12.load_key_and_certificates(isi, sandi)
    if privat is None or sertifikat is None:
        raise KunciDitolak("Berkas itu tidak memuat kunci beserta sertifikatnya.")
    return Kunci(privat, sertifikat, tuple(atas))  # type: ignore[arg-type]


def _nama(nama: str, instansi: str, jabatan: str = "") -> x509.Name:
    isi = ((NameOID.COMMON_NAME, nama), (NameOID.TITLE, jabatan), (NameOID.ORGANIZATION_NAME, instansi))
    atribut = [x509.NameAttribute(oid, teks[:PANJANG]) for oid, teks in isi if teks]
    return x509.Name([*atribut, x509.NameAttribute(NameOID.COUNTRY_NAME, "ID")])


def _bangun(
    subjek: x509.Name, penerbit: x509.Name, publik: ec.EllipticCurvePublicKey, dari: datetime, sampai: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subjek)
        .issuer_name(penerbit)
        .public_key(publik)
        .serial_number(x509.random_serial_number())
        .not_valid_before(dari - LEBIH_AWAL)
        .not_valid_after(sampai)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(publik), critical=False)
    )


def _guna(*, terbit: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not terbit,
        content_commitment=not terbit,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=terbit,
        crl_sign=terbit,
        encipher_only=False,
        decipher_only=False,
    )
