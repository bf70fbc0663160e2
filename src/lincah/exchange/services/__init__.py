"""What may be done: send a message, carry it, receive one, look after keys, mitra and what hangs."""

from lincah.exchange.services.kunci import ganti_kunci, kartu_sendiri, kunci_sendiri
from lincah.exchange.services.mitra import catat_mitra, coba_sekarang, hentikan_mitra, lanjutkan_mitra
from lincah.exchange.services.penerimaan import terima
from lincah.exchange.services.pengiriman import antar_semua
from lincah.exchange.services.surat_keluar import DiLuarTransaksi, LampiranTerlaluBesar, kirim
from lincah.exchange.services.urusan import (
    TidakDapat,
    kesampingkan,
    kirim_lagi,
    tangani_lagi,
    tarik,
)

__all__ = [
    "DiLuarTransaksi",
    "LampiranTerlaluBesar",
    "TidakDapat",
    "antar_semua",
    "catat_mitra",
    "coba_sekarang",
    "ganti_kunci",
    "hentikan_mitra",
    "kartu_sendiri",
    "kesampingkan",
    "kirim",
    "kirim_lagi",
    "kunci_sendiri",
    "lanjutkan_mitra",
    "tangani_lagi",
    "tarik",
    "terima",
]
