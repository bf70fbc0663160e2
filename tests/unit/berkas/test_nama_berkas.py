"""The name a file is kept under shows what it is and tricks nobody."""

import pytest

from lincah.berkas.jenis import JENIS
from lincah.berkas.nama import PANJANG, nama_bersih

NAMA = {
    "laporan.pdf": "laporan.pdf",
    "Laporan.PDF": "Laporan.PDF",
    "laporan.exe": "laporan.exe.pdf",
    "..\\..\\etc\\laporan": "laporan.pdf",
    "/etc/passwd": "passwd.pdf",
    "": "berkas.pdf",
    "...": "berkas.pdf",
    "lapor\u202efdp.exe": "laporfdp.exe.pdf",
    "dua\r\nbaris.pdf": "duabaris.pdf",
    'a"b;c<d>.pdf': "a-b;c-d-.pdf",
}


@pytest.mark.parametrize("nama", NAMA)
def test_a_name_is_made_harmless(nama: str) -> None:
    assert nama_bersih(nama, JENIS["pdf"]) == NAMA[nama]


def test_a_long_name_keeps_its_ending() -> None:
    nama = nama_bersih("x" * 400 + ".jpeg", JENIS["jpeg"])
    assert len(nama) == PANJANG and nama.endswith(".jpeg")
