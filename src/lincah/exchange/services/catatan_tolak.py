"""Recording what was turned away: a row a day for each reason and sender, counted; an event for the first of them."""

from datetime import datetime

from django.db import connection, transaction

from lincah.audit.services import catat
from lincah.exchange.amplop import Amplop
from lincah.exchange.models import Mitra
from lincah.exchange.services.kunci import SISTEM
from lincah.exchange.tolak import Alasan, Ditolak
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import tanggal_di

# What is asked before the signature: the code of the message is then anybody's claim, and would fill the table.
BELUM_TERBUKTI = frozenset(
    {
        Alasan.TIDAK_TERBACA,
        Alasan.SALAH_ALAMAT,
        Alasan.PENGIRIM_TIDAK_DIKENAL,
        Alasan.MITRA_DIHENTIKAN,
        Alasan.KUNCI_TIDAK_DIKENAL,
        Alasan.TANDA_TANGAN_SALAH,
        Alasan.PESAN_BERUBAH,
    }
)
HITUNG = """
    INSERT INTO exchange_penolakan
        (tanggal, alasan, pengirim, pesan, banyak, pertama, terakhir, keterangan, asal)
    VALUES (%s, %s, %s, %s, 1, %s, %s, %s, %s)
    ON CONFLICT (tanggal, alasan, pengirim, pesan) DO UPDATE
        SET banyak = exchange_penolakan.banyak + 1, terakhir = EXCLUDED.terakhir, asal = EXCLUDED.asal
    RETURNING id, banyak
"""


@transaction.atomic
def catat_penolakan(tolak: Ditolak, surat: Amplop | None, *, waktu: datetime, asal: str) -> None:
    """Count a refusal; `surat` is what could be read of it, `asal` the address it came from."""
    dikenal = surat and Mitra.objects.filter(identitas=surat.pesan.dari).first()
    pengirim = str(dikenal.identitas) if dikenal else ""
    pesan = str(surat.pesan.kode) if surat and tolak.alasan not in BELUM_TERBUKTI else ""
    tanggal = tanggal_di(instansi_kini(), waktu)
    nilai = [tanggal, tolak.alasan.value, pengirim, pesan, waktu, waktu, str(tolak), asal[:60]]
    with connection.cursor() as kursor:
        kursor.execute(HITUNG, nilai)
        nomor, banyak = kursor.fetchone()
    if banyak == 1:
        isi = {"alasan": tolak.alasan, "pengirim": dikenal.nama if dikenal else "", "pesan": pesan, "asal": asal}
        catat(jenis="exchange.pesan_ditolak", objek=("penolakan", str(nomor)), pelaku=SISTEM, isi=isi, waktu=waktu)
