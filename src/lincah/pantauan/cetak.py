"""The page as two sheets of paper for the weekly meeting."""

from datetime import datetime

from lincah.naskah.lembar import BagianLembar, Lembar, cetak_lembar
from lincah.naskah.tanggal import tanggal_panjang
from lincah.pantauan.bagian import Bagian
from lincah.pantauan.isi import KERTAS, susun_halaman
from lincah.pantauan.wilayah import Wilayah


def cetak_pantauan(wilayah: Wilayah, instansi: str, saat: datetime) -> bytes:
    """The parts with their pictures and tables, shorter than on the screen, as PDF/A. Errors: GagalCetak."""
    kepala = (("Unit", wilayah.nama), ("Keadaan pada", tanggal_panjang(wilayah.hari)))
    bagian = tuple(lembar for satu in susun_halaman(wilayah, KERTAS) for lembar in _lembar(satu))
    return cetak_lembar(Lembar("Pantauan pekerjaan", instansi, kepala, bagian, saat))


def _lembar(bagian: Bagian) -> list[BagianLembar]:
    """A part; a second table of it stands under a heading of its own."""
    utama, *lain = bagian.tabel or (None,)
    kolom = utama.kolom if utama else ()
    baris = tuple(tuple(sel.teks for sel in satu) for satu in utama.baris) if utama else ()
    hasil = [BagianLembar(bagian.judul, bagian.kalimat, kolom, baris, gambar=str(bagian.gambar_kertas))]
    for satu in lain:
        isi = tuple(tuple(sel.teks for sel in baris) for baris in satu.baris)
        hasil.append(BagianLembar(satu.judul, "", satu.kolom, isi))
    return hasil
