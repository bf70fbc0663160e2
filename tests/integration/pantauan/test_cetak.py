"""The paper for the meeting keeps to two pages when everything there is to tell is told, in the longest names."""

from datetime import timedelta
from io import BytesIO
from uuid import uuid4

from pypdf import PdfReader
from tests.cast import HARI, WAKTU

from lincah.pantauan.cetak import cetak_pantauan
from lincah.pantauan.isi import KERTAS
from lincah.pantauan.isi.orang import bagian_beban, bagian_rentang
from lincah.pantauan.isi.reviu import bagian_reviu
from lincah.pantauan.isi.risiko import bagian_risiko
from lincah.pantauan.isi.target import bagian_target
from lincah.pantauan.queries.orang import Beban, Orang, Rentang, RentangKendali
from lincah.pantauan.queries.perkara import Jumlah, JumlahWilayah, PerkaraPantau
from lincah.pantauan.queries.reviu import Reviu, ReviuDi
from lincah.pantauan.risiko import Fakta, Sebab, sebut_alasan
from lincah.pantauan.wilayah import Wilayah

NAMA = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana"
WILAYAH = Wilayah(1, NAMA, "/1/", HARI, "Asia/Jakarta", rinci=True, buka=("/1/",), puncak=True, atas_id=None)
UANG = 99_999_999_999


def test_two_pages_hold_the_most_there_is_to_tell() -> None:
    satu = Jumlah(9999, 9999, 9999, 100, 100, UANG, UANG, UANG, dict.fromkeys(Sebab, 9999))
    bawah = dict.fromkeys(range(1, KERTAS.unit + 9), satu)
    nama = dict.fromkeys(bawah, NAMA)
    fakta = Fakta(HARI - timedelta(days=300), 12, HARI - timedelta(days=90), HARI, 12, 40, UANG, UANG)
    alasan = tuple(sebut_alasan(sebab, fakta, HARI) for sebab in Sebab)[:4]
    judul = f"Penyusunan laporan {NAMA}"
    perkara = PerkaraPantau(uuid4(), judul, True, "", NAMA, HARI, 40, 90, alasan, True, UANG, UANG)
    beban = Beban(dict.fromkeys(range(9), 1234))
    rentang = Rentang((RentangKendali(1, NAMA, f"Kepala {NAMA}", 99),) * KERTAS.rentang, 999, 9.9)
    orang = Orang(beban, dict.fromkeys(bawah, beban), rentang)
    bagian = (
        bagian_target(WILAYAH, JumlahWilayah(satu, bawah, 9999, 9999), nama, KERTAS.unit),
        bagian_risiko(WILAYAH, satu, (perkara,) * KERTAS.perkara),
        bagian_reviu(WILAYAH, Reviu((ReviuDi(1, f"Kepala {NAMA}", 99, 99, WAKTU),) * KERTAS.reviu, 99, 999, 999)),
        bagian_beban(WILAYAH, orang, nama, KERTAS.beban),
        bagian_rentang(WILAYAH, orang.rentang),
    )
    pdf = cetak_pantauan(WILAYAH, bagian, NAMA, WAKTU)
    assert len(PdfReader(BytesIO(pdf)).pages) == 2
