"""The letter of nobody in words not yet saved, as pictures of its PDF. Nothing is stored."""

from base64 import b64encode
from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from lincah.kedudukan.akses import Aktor
from lincah.naskah.cetak import GagalCetak, cetak_gambar, cetak_pdf, gambar_pdf
from lincah.naskah.kata.ragam import Ragam, Teks
from lincah.naskah.queries import kop_untuk
from lincah.naskah.surat import SuratTidakLengkap
from lincah.tata_naskah.akses import PerangkatDaerah
from lincah.tata_naskah.contoh import contoh_kata, contoh_nomor_kini

PPI = 72
WARNA = 16  # a page of text needs no more, and the picture travels inside the page
TERBANYAK = 3
"""Pages that are shown."""


@dataclass(frozen=True, slots=True)
class Contoh:
    """Pictures of the pages as addresses, or why there are none."""

    halaman: tuple[str, ...] = ()
    sebab: str = ""


def gambar_contoh(aktor: Aktor, pd: PerangkatDaerah, ragam: Ragam, teks: Teks) -> Contoh:
    """The letter as it would be printed, with an example for every field."""
    kop = kop_untuk(pd.kode, pemda=aktor.instansi.nama, perangkat_daerah=pd.nama if pd.kode else "")
    nomor = contoh_nomor_kini(ragam.jenis, pd.kode or "SETDA", aktor.tanggal)
    try:
        surat = contoh_kata(aktor.instansi, kop, nomor, aktor.tanggal, ragam, teks)
        banyak, pdf = len(cetak_gambar(surat)), cetak_pdf(surat)
    except (GagalCetak, SuratTidakLengkap) as galat:
        return Contoh(sebab=str(galat))
    semua = range(1, min(banyak, TERBANYAK) + 1)
    return Contoh(tuple(_alamat(gambar_pdf(pdf, halaman=satu, ppi=PPI)) for satu in semua))


def _alamat(gambar: bytes) -> str:
    keluar = BytesIO()
    Image.open(BytesIO(gambar)).convert("RGB").quantize(WARNA).save(keluar, "PNG", optimize=True)
    return f"data:image/png;base64,{b64encode(keluar.getvalue()).decode()}"
