"""The card of an instansi: what another must know to exchange messages with it, as text that can be sent by any way."""

import base64
import binascii
from dataclasses import dataclass
from urllib.parse import urlsplit
from uuid import UUID

KEPALA = "Kartu pertukaran Lincah"
BARIS = ("instansi", "alamat", "identitas", "kunci")
RUMAH = ("localhost", "127.0.0.1", "::1")  # what never leaves the machine needs no TLS
PANJANG_KUNCI = 32


class KartuKeliru(ValueError):
    """The text is no card, or its address cannot be used; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Kartu:
    """Name, address of the door, lasting identity, public key."""

    nama: str
    alamat: str
    identitas: UUID
    kunci: bytes

    def teks(self) -> str:
        """As it is handed on."""
        kunci = base64.b64encode(self.kunci).decode()
        nilai = (self.nama, self.alamat, str(self.identitas), kunci)
        return "\n".join([KEPALA, *(f"{nama}: {isi}" for nama, isi in zip(BARIS, nilai, strict=True))])


def baca_kartu(teks: str) -> Kartu:
    """Read a card that was pasted. Errors: KartuKeliru."""
    pasangan = (baris.partition(":") for baris in teks.splitlines())
    isi = {nama.strip().lower(): nilai.strip() for nama, _, nilai in pasangan}
    if lupa := [nama for nama in BARIS if not isi.get(nama)]:
        raise KartuKeliru(f"Kartu tidak lengkap: baris {', '.join(lupa)} tidak ada. Salin kartu itu seluruhnya.")
    try:
        kunci = base64.b64decode(isi["kunci"], validate=True)
        identitas = UUID(isi["identitas"])
    except (ValueError, binascii.Error) as sebab:
        raise KartuKeliru("Kunci atau identitas pada kartu rusak. Salin lagi kartu itu dari pengirimnya.") from sebab
    if len(kunci) != PANJANG_KUNCI:
        raise KartuKeliru("Kunci pada kartu tidak utuh. Salin lagi kartu itu dari pengirimnya.")
    if "\x00" in teks or len(isi["instansi"]) > 200:
        raise KartuKeliru("Nama instansi pada kartu tidak dapat dipakai. Minta kartu itu lagi.")
    return Kartu(isi["instansi"], _alamat(isi["alamat"]), identitas, kunci)


def _alamat(alamat: str) -> str:
    try:
        bagian = urlsplit(alamat)
        _ = bagian.port
    except ValueError as sebab:
        raise KartuKeliru("Alamat pada kartu tidak dapat dibaca. Minta kartu itu lagi.") from sebab
    polos = not (bagian.username or bagian.password or bagian.query or bagian.fragment)
    if not bagian.hostname or not polos or len(alamat) > 300 or any(satu.isspace() for satu in alamat):
        raise KartuKeliru("Alamat pada kartu tidak dapat dipakai. Minta kartu itu lagi.")
    if bagian.scheme != "https" and not (bagian.scheme == "http" and bagian.hostname in RUMAH):
        raise KartuKeliru("Alamat pada kartu tidak memakai https, jadi pesan dapat dibaca orang di jalan.")
    return alamat
