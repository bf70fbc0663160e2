"""The port of signing: what is asked, what comes back, what may go wrong and what to do then."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NoReturn, Protocol


class Rahasia:
    """A passphrase on its way: never printed, compared, copied or stored. Only an adapter opens it."""

    __slots__ = ("_isi",)

    def __init__(self, isi: str) -> None:
        self._isi = isi

    def buka(self) -> str:
        return self._isi

    def __bool__(self) -> bool:
        return bool(self._isi)

    def __repr__(self) -> str:
        return "‹rahasia›"

    def __reduce__(self) -> NoReturn:
        raise TypeError("rahasia tidak boleh disimpan")


@dataclass(frozen=True, kw_only=True)
class Permintaan:
    """One letter to be signed: its bytes, who signs and in which post, at which moment.

    `nik` and `rahasia` are typed by the signatory for a service that asks for them; `unggahan` is the file signed
    elsewhere. Neither is kept.
    """

    pdf: bytes
    nama: str
    jabatan: str
    tempat: str
    waktu: datetime
    nik: str = field(default="", repr=False)
    rahasia: Rahasia = field(default_factory=lambda: Rahasia(""), repr=False)
    unggahan: bytes = field(default=b"", repr=False)


class PenandaTanganan(Protocol):
    """A way of signing. `cara` is a value of CaraTandaTangan."""

    @property
    def cara(self) -> str: ...

    def tandatangani(self, permintaan: Permintaan) -> bytes:
        """The signed PDF: the letter's bytes with the signature after them. Raises `GagalTandaTangan`."""
        ...


class GagalTandaTangan(Exception):
    """The letter was not signed, and nothing was changed; the message says what to do next.

    A message is ours from end to end: never a text of another system, which might repeat what was typed.
    """

    pesan = "Surat belum ditandatangani."

    def __init__(self, pesan: str = "") -> None:
        self.pesan = pesan or self.pesan
        super().__init__(self.pesan)


class BelumDiatur(GagalTandaTangan):
    """The instansi has not set how letters are signed, or not completely."""

    pesan = "Cara menandatangani surat belum diatur lengkap. Mintalah administrator instansi melengkapinya."


class RahasiaSalah(GagalTandaTangan):
    """The passphrase is wrong."""

    pesan = "Passphrase salah. Surat belum ditandatangani; ketik lagi passphrase Anda."


class PenggunaBelumSiap(GagalTandaTangan):
    """The service does not know the signatory, or the certificate is not in force."""

    pesan = (
        "Sertifikat elektronik Anda tidak ditemukan atau tidak aktif pada layanan. Surat belum ditandatangani. "
        "Periksa NIK Anda; bila sudah benar, hubungi pengelola sertifikat elektronik daerah Anda."
    )


class LayananMenolak(GagalTandaTangan):
    """The service answered, but did not sign."""

    pesan = (
        "Layanan tanda tangan menolak permintaan ini. Surat belum ditandatangani. Coba sekali lagi; bila tetap "
        "ditolak, sampaikan kepada administrator instansi."
    )


class LayananTidakTerjangkau(GagalTandaTangan):
    """No connection, no answer in time, or an answer that breaks off."""

    pesan = (
        "Layanan tanda tangan tidak dapat dihubungi atau terlalu lama menjawab. Surat belum ditandatangani dan tidak "
        "ada yang hilang. Coba lagi beberapa menit lagi."
    )


class BerkasDitolak(GagalTandaTangan):
    """A signed file that cannot be taken; the message says why."""
