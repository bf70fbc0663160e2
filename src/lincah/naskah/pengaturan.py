"""How this instansi signs its letters: reading the one row, and changing it. Secrets stay encrypted on the way."""

from dataclasses import dataclass
from datetime import datetime

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509 import load_pem_x509_certificates
from django.db import transaction

from lincah.naskah.models import CaraTandaTangan, PengaturanTandaTangan
from lincah.naskah.tanda_tangan.hubung import AlamatDitolak, Layanan, check_alamat
from lincah.naskah.tanda_tangan.kunci import Kunci, KunciDitolak, baca_pkcs12, buat_kunci, muat_kunci, pem, simpan_kunci
from lincah.naskah.tanda_tangan.porta import BelumDiatur
from lincah.naskah.tanda_tangan.sandi import KunciBerubah, buka_sandi, sandikan
from lincah.registry.konteks import instansi_kini

BUKAN_PEM = (
    "Tempelkan sertifikat akar berbentuk PEM, dari -----BEGIN CERTIFICATE----- sampai -----END CERTIFICATE-----. "
    "Beberapa sertifikat ditempelkan berurutan."
)


class PengaturanDitolak(ValueError):
    """The setting cannot be; `pesan` says what to do, `field` which input it is about."""

    def __init__(self, pesan: str, field: str = "") -> None:
        self.pesan, self.field = pesan, field
        super().__init__(pesan)


@dataclass(frozen=True, kw_only=True)
class AturanTandaTangan:
    """What an administrator enters. An empty `bsre_sandi` keeps the one there is; `pkcs12` is an own certificate.

    `buat_ulang`: make a new certificate of the instansi; those before it still count for what they signed.
    """

    cara: str
    bsre_alamat: str = ""
    bsre_pengguna: str = ""
    bsre_sandi: str = ""
    akar: str = ""
    pkcs12: bytes = b""
    pkcs12_sandi: str = ""
    buat_ulang: bool = False


@dataclass(frozen=True, slots=True)
class Sertifikat:
    """A certificate in a list: whose, until when it holds, its SHA-256."""

    nama: str
    sampai: datetime
    sidik: str


def baca_pengaturan() -> PengaturanTandaTangan:
    """The setting; an unsaved empty one when nothing was set."""
    return PengaturanTandaTangan.objects.filter(pk=1).first() or PengaturanTandaTangan()


def akar() -> "object":
    """Whose certificates count in this instansi (`periksa.Akar`)."""
    from lincah.naskah.tanda_tangan.periksa import Akar

    atur = baca_pengaturan()
    return Akar(psre=atur.akar, instansi=atur.sertifikat)


def daftar_sertifikat(pem: str) -> tuple[Sertifikat, ...]:
    """The certificates of a PEM text, to be shown."""
    semua = load_pem_x509_certificates(pem.encode()) if pem.strip() else []
    return tuple(
        Sertifikat(
            nama=satu.subject.rfc4514_string(),
            sampai=satu.not_valid_after_utc,
            sidik=satu.fingerprint(SHA256()).hex(),
        )
        for satu in semua
    )


@transaction.atomic
def atur_tanda_tangan(aturan: AturanTandaTangan, *, waktu: datetime) -> dict[str, object]:
    """Change how letters are signed; returns what changed, without secrets, for the event. Errors: PengaturanDitolak.

    Letters already signed keep their signature, and an own certificate once used counts for ever.
    """
    atur, _ = PengaturanTandaTangan.objects.select_for_update().get_or_create(pk=1)
    dulu = _polos(atur)
    atur.cara = aturan.cara
    atur.bsre_alamat, atur.bsre_pengguna = aturan.bsre_alamat.rstrip("/"), aturan.bsre_pengguna
    atur.akar = _akar_bersih(aturan.akar)
    if aturan.bsre_sandi:
        atur.bsre_sandi = sandikan(aturan.bsre_sandi)
    _pasang_kunci(atur, aturan, waktu)
    _check_lengkap(atur)
    atur.save()
    kini = _polos(atur) | {"bsre_sandi_diganti": bool(aturan.bsre_sandi)}
    return {nama: nilai for nama, nilai in kini.items() if nilai != dulu.get(nama, False)}


def kunci_instansi(atur: PengaturanTandaTangan) -> Kunci:
    """The instansi's own certificate with its key. Errors: BelumDiatur."""
    try:
        if atur.kunci:
            return muat_kunci(bytes(atur.kunci))
    except KunciBerubah as galat:
        raise BelumDiatur from galat
    raise BelumDiatur


def kunci_hilang(atur: PengaturanTandaTangan) -> bool:
    """Is there a certificate whose key cannot be opened any more, because the secret of the deployment was changed?"""
    if not atur.kunci:
        return False
    try:
        muat_kunci(bytes(atur.kunci))
    except KunciBerubah:
        return True
    return False


def layanan_bsre(atur: PengaturanTandaTangan, batas: float = 30.0) -> Layanan:
    """The service of BSrE as set. Errors: BelumDiatur."""
    try:
        return Layanan(atur.bsre_alamat, atur.bsre_pengguna, buka_sandi(atur.bsre_sandi), batas)
    except KunciBerubah as galat:
        raise BelumDiatur from galat


def _pasang_kunci(atur: PengaturanTandaTangan, aturan: AturanTandaTangan, waktu: datetime) -> None:
    if aturan.pkcs12:
        try:
            kunci = baca_pkcs12(aturan.pkcs12, aturan.pkcs12_sandi)
        except KunciDitolak as galat:
            raise PengaturanDitolak(str(galat), "pkcs12") from galat
        if kunci.sertifikat.not_valid_after_utc <= waktu:
            raise PengaturanDitolak("Sertifikat dalam berkas itu sudah habis masa berlakunya.", "pkcs12")
    elif atur.cara == CaraTandaTangan.LOKAL and (aturan.buat_ulang or not atur.kunci):
        kunci = buat_kunci(instansi_kini().nama, waktu)
    else:
        return
    atur.kunci = simpan_kunci(kunci)
    atur.sertifikat += pem(kunci.sertifikat)


def _akar_bersih(teks: str) -> str:
    if not teks.strip():
        return ""
    try:
        daftar_sertifikat(teks)
    except ValueError as galat:
        raise PengaturanDitolak(BUKAN_PEM, "akar") from galat
    return teks.strip() + "\n"


def _check_lengkap(atur: PengaturanTandaTangan) -> None:
    if atur.cara in (CaraTandaTangan.BSRE, CaraTandaTangan.UNGGAH) and not atur.akar:
        raise PengaturanDitolak("Pasang sertifikat akar yang diakui, agar tanda tangan dapat diperiksa.", "akar")
    if atur.cara != CaraTandaTangan.BSRE:
        return
    try:
        check_alamat(atur.bsre_alamat)
    except AlamatDitolak as galat:
        raise PengaturanDitolak(str(galat), "bsre_alamat") from galat
    if not atur.bsre_pengguna:
        raise PengaturanDitolak("Isi nama pengguna instansi pada layanan eSign.", "bsre_pengguna")
    if not atur.bsre_sandi:
        raise PengaturanDitolak("Isi kata sandi instansi pada layanan eSign.", "bsre_sandi")


def _polos(atur: PengaturanTandaTangan) -> dict[str, object]:
    nama = ("cara", "bsre_alamat", "bsre_pengguna")
    pem = {satu: [isi.sidik for isi in daftar_sertifikat(getattr(atur, satu))] for satu in ("akar", "sertifikat")}
    return {satu: getattr(atur, satu) for satu in nama} | pem
