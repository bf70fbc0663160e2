"""A regency to try things out in: real kinds of unit, invented people, the same ones every time.

    SLUG                       the demo regencies there are
    muat(slug, pegawai)        create the instansi if missing and fill it; doing it twice changes nothing
    akun_contoh(slug)          whom to log in as, with the part each plays
    pemeran(instansi)          the same people, for the bar of the demo

What is to be built lies in `data/*.yaml`; this code knows no region.
"""

from lincah.kedudukan.demo.baca import DemoTidakAda, daftar_demo
from lincah.kedudukan.demo.cerita import Pemeran, akun_contoh, pemeran
from lincah.kedudukan.demo.pemuatan import instansi_demo, muat, susun
from lincah.kedudukan.demo.simpan import SANDI_DEMO

SLUG = daftar_demo()

__all__ = [
    "SANDI_DEMO",
    "SLUG",
    "DemoTidakAda",
    "Pemeran",
    "akun_contoh",
    "daftar_demo",
    "instansi_demo",
    "muat",
    "pemeran",
    "susun",
]
