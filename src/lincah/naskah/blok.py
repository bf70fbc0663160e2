"""When the line is down, letters are numbered on paper: take a block of numbers, tell afterwards what became of each.

The block comes from the same row that counts the letters, so no number is given twice and none is left out.
"""

from datetime import date, datetime

from django.db import connection, transaction

from lincah.audit.services import Pelaku, catat
from lincah.naskah.models import BlokNomor, KeadaanNomor, NomorKertas
from lincah.naskah.nomor import BagianNomor, susun_nomor
from lincah.naskah.queries import pola_untuk

TERBANYAK = 50
AMBIL_BLOK = """
    INSERT INTO naskah_registernomor (tahun, kode, terakhir) VALUES (%s, %s, %s)
    ON CONFLICT (tahun, kode) DO UPDATE SET terakhir = naskah_registernomor.terakhir + EXCLUDED.terakhir
    RETURNING terakhir
"""


class BlokDitolak(ValueError):
    """The block or what is told of a number cannot be; `pesan` says what to do, `field` which input."""

    def __init__(self, pesan: str, field: str = "") -> None:
        self.pesan, self.field = pesan, field
        super().__init__(pesan)


@transaction.atomic
def ambil_blok(*, kode_pd: str, tanggal: date, banyak: int, alasan: str, oleh: Pelaku, waktu: datetime) -> BlokNomor:
    """The next `banyak` numbers of `kode_pd` for letters of `tanggal`. Errors: BlokDitolak, nomor.PolaKeliru."""
    if not 1 <= banyak <= TERBANYAK:
        raise BlokDitolak(f"Ambil antara 1 dan {TERBANYAK} nomor sekaligus.", "banyak")
    if not alasan.strip():
        raise BlokDitolak("Tulis mengapa surat dibuat di atas kertas.", "alasan")
    blok = BlokNomor.objects.create(
        tahun=tanggal.year, kode=kode_pd, tanggal=tanggal, alasan=alasan.strip(), pengambil=oleh.nama, diambil=waktu
    )
    nomor = _tulis(blok, _ambil(blok, banyak))
    isi = {"tahun": blok.tahun, "dari": nomor[0].urut, "sampai": nomor[-1].urut, "tanggal": tanggal, "alasan": alasan}
    catat(jenis="naskah.blok_diambil", objek=("register", kode_pd), pelaku=oleh, isi=isi, waktu=waktu)
    return blok


@transaction.atomic
def cocokkan(
    nomor: NomorKertas,
    *,
    keadaan: str,
    perihal: str = "",
    penanda_tangan: str = "",
    catatan: str = "",
    oleh: Pelaku,
    waktu: datetime,
) -> None:
    """Tell what became of a number: used for which letter signed by whom, or void and why. Errors: BlokDitolak."""
    isi = {"perihal": perihal.strip(), "penanda_tangan": penanda_tangan.strip(), "catatan": catatan.strip()}
    _check(keadaan, isi)
    belum = NomorKertas.objects.filter(pk=nomor.pk, keadaan=KeadaanNomor.BELUM)
    if not belum.update(keadaan=keadaan, dicocokkan=waktu, **isi):
        raise BlokDitolak(f"Nomor {nomor.nomor} sudah dicocokkan. Muat ulang halaman untuk melihatnya.")
    isi_peristiwa = {"nomor": nomor.nomor, "keadaan": keadaan, **isi}
    catat(jenis="naskah.nomor_dicocokkan", objek=("register", nomor.kode), pelaku=oleh, isi=isi_peristiwa, waktu=waktu)


def _check(keadaan: str, isi: dict[str, str]) -> None:
    wajib = {
        KeadaanNomor.DIPAKAI: (
            ("perihal", "Tulis perihal suratnya."),
            ("penanda_tangan", "Tulis siapa yang menandatangani."),
        ),
        KeadaanNomor.BATAL: (("catatan", "Tulis mengapa nomor itu tidak dipakai."),),
    }
    if keadaan not in wajib:
        raise BlokDitolak("Pilih apakah nomor itu dipakai atau batal.", "keadaan")
    for field, pesan in wajib[KeadaanNomor(keadaan)]:
        if not isi[field]:
            raise BlokDitolak(pesan, field)


def _ambil(blok: BlokNomor, banyak: int) -> range:
    # One statement locks the row until the end of the transaction; a rollback gives the numbers back.
    with connection.cursor() as kursor:
        kursor.execute(AMBIL_BLOK, [blok.tahun, blok.kode, banyak])
        terakhir: int = kursor.fetchone()[0]
    return range(terakhir - banyak + 1, terakhir + 1)


def _tulis(blok: BlokNomor, urut: range) -> list[NomorKertas]:
    pola, klasifikasi = pola_untuk("", blok.kode)
    bagian = (BagianNomor(klasifikasi=klasifikasi, kode_pd=blok.kode, tanggal=blok.tanggal, urut=satu) for satu in urut)
    baris = [
        NomorKertas(blok=blok, tahun=blok.tahun, kode=blok.kode, urut=satu.urut, nomor=susun_nomor(pola, satu))
        for satu in bagian
    ]
    return NomorKertas.objects.bulk_create(baris)
