"""Files of another instansi: kept byte for byte as they came, so that their hash proves them; read whole to be sent.

A picture was drawn anew where it was brought; drawn once more it would no longer be what was signed for. It is unpacked
here all the same: for the small picture, and because what cannot be unpacked is none.
"""

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.conf import settings

from lincah.berkas.gambar import Gambar, gambar_ulang
from lincah.berkas.jenis import BerkasDitolak
from lincah.berkas.kenali import kenali
from lincah.berkas.models import Lampiran, Potongan
from lincah.berkas.pindai import pindai
from lincah.berkas.services import simpan_isi

LAIN = "Isi berkas ini bukan {}, seperti yang disebut pengirimnya."


@dataclass(frozen=True, slots=True)
class Kiriman:
    """A file as its sender told it: under which id, name and hash; `jenis` is the code of a kind."""

    id: UUID
    nama: str
    sidik: str
    jenis: str


def baca_utuh(sidik: str) -> bytes:
    """All bytes of a content; b'' when there is none."""
    baris = Potongan.objects.filter(isi_id=sidik).order_by("urutan").values_list("data", flat=True)
    return b"".join(bytes(satu) for satu in baris)


def gantung_kiriman(
    kiriman: Kiriman, isi: bytes, *, objek: tuple[str, str], bagian: str, oleh_id: int | None, waktu: datetime
) -> None:
    """Keep what came and hang it under its own id, in the transaction of the caller.

    Errors: BerkasDitolak (PemindaiDiam when it may be tried again); ValueError when it is not what its hash says.
    """
    if hashlib.sha256(isi).hexdigest() != kiriman.sidik:
        raise ValueError("sidik")
    sumber = io.BytesIO(isi)
    gambar = _periksa(kiriman, sumber, len(isi))
    dipindai = waktu if pindai(sumber) else None
    simpan_isi(sumber, kiriman.jenis, gambar, dipindai, waktu)
    tempat: Mapping[str, str] = {"objek_jenis": objek[0], "objek_id": objek[1], "bagian": bagian}
    Lampiran.objects.create(
        id=kiriman.id, isi_id=kiriman.sidik, nama=kiriman.nama, oleh_id=oleh_id, waktu=waktu, **tempat
    )


def _periksa(kiriman: Kiriman, isi: io.BytesIO, ukuran: int) -> Gambar | None:
    batas = settings.LINCAH_BERKAS_BATAS
    if ukuran > batas:
        raise BerkasDitolak(f"Berkas ini lebih dari {batas // 1024**2} MB, lebih besar daripada yang diterima di sini.")
    jenis = kenali(isi, kiriman.nama)
    if jenis.kode != kiriman.jenis:
        raise BerkasDitolak(LAIN.format(kiriman.jenis))
    return gambar_ulang(isi, jenis) if jenis.gambar else None
