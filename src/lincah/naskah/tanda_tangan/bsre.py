"""Adapter: the eSign Client Service of BSrE, API version 2, as it runs in the network of an instansi.

`POST /api/v2/user/check/status` tells whether the signatory has a certificate in force, `POST /api/v2/sign/pdf` signs,
`POST /api/v2/verify/pdf` is asked by the administrator's trial only. NIK and passphrase go there and nowhere else.
"""

from base64 import b64decode, b64encode
from binascii import Error

from lincah.naskah.models import CaraTandaTangan
from lincah.naskah.tanda_tangan.hubung import Jawaban, Layanan
from lincah.naskah.tanda_tangan.porta import (
    BelumDiatur,
    GagalTandaTangan,
    LayananMenolak,
    LayananTidakTerjangkau,
    PenggunaBelumSiap,
    Permintaan,
    RahasiaSalah,
)

STATUS, TANDA_TANGAN, VERIFIKASI = "/api/v2/user/check/status", "/api/v2/sign/pdf", "/api/v2/verify/pdf"
AKTIF = "ISSUE"
# status_code of an answer that refuses
KODE: dict[int, type[GagalTandaTangan]] = {2011: PenggunaBelumSiap, 2031: RahasiaSalah}


class TandaTanganBsre:
    """Signs through the service of the instansi, invisibly: the letter keeps its own look and its PDF/A."""

    cara = CaraTandaTangan.BSRE.value

    def __init__(self, layanan: Layanan) -> None:
        self._layanan = layanan

    def tandatangani(self, permintaan: Permintaan) -> bytes:
        """The letter with the signature the service put behind its bytes."""
        self.check_pengguna(permintaan.nik)
        jawaban = self._layanan.kirim(TANDA_TANGAN, _isi(permintaan))
        _check(jawaban)
        return _berkas(jawaban)

    def check_pengguna(self, nik: str) -> None:
        """Raises `PenggunaBelumSiap` unless the service knows a certificate in force of this NIK."""
        jawaban = self._layanan.kirim(STATUS, {"nik": nik})
        _check(jawaban)
        if "status" not in jawaban.isi:
            raise LayananMenolak
        if str(jawaban.isi["status"]).upper() != AKTIF:
            raise PenggunaBelumSiap

    def verifikasi(self, pdf: bytes) -> str:
        """What the service itself thinks of the signatures of a file, in its own word (`VALID`, …)."""
        jawaban = self._layanan.kirim(VERIFIKASI, {"file": b64encode(pdf).decode()})
        _check(jawaban)
        return str(jawaban.isi.get("conclusion") or jawaban.isi.get("summary") or "")[:50]


def _isi(permintaan: Permintaan) -> dict[str, object]:
    alasan = f"Ditandatangani selaku {permintaan.jabatan}"
    return {
        "nik": permintaan.nik,
        "passphrase": permintaan.rahasia.buka(),
        "signatureProperties": [{"tampilan": "INVISIBLE", "location": permintaan.tempat, "reason": alasan}],
        "file": [b64encode(permintaan.pdf).decode()],
    }


def _check(jawaban: Jawaban) -> None:
    """Raises what an answer means. Its own words are never repeated: they might hold what was sent."""
    kode = jawaban.isi.get("status_code")
    if jawaban.status == 200 and "error" not in jawaban.isi:
        return
    if isinstance(kode, int) and kode in KODE:
        raise KODE[kode]
    if jawaban.status in (401, 403):
        raise BelumDiatur(
            "Layanan tanda tangan menolak nama pengguna atau kata sandi instansi. Surat belum ditandatangani. "
            "Mintalah administrator instansi memeriksa pengaturan tanda tangan."
        )
    if jawaban.status in (408, 429) or jawaban.status >= 500:
        raise LayananTidakTerjangkau
    raise LayananMenolak


def _berkas(jawaban: Jawaban) -> bytes:
    daftar = jawaban.isi.get("file")
    try:
        return b64decode(daftar[0] if isinstance(daftar, list) and daftar else daftar, validate=True)
    except (Error, TypeError, ValueError):
        raise LayananMenolak from None
