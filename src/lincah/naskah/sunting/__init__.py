"""A letter as DOCX, for offices that go on editing by hand: from the very values that were printed.

It is a copy to work with and says so on every page; the letter is the PDF, and where to check it stands beside.
"""

from io import BytesIO
from typing import Any

from docx import Document

from lincah.naskah.pertinggal import bentuk_isi
from lincah.naskah.sunting.badan import KEPALA, tulis_badan
from lincah.naskah.sunting.bentuk import siapkan, tulis_kaki, tulis_kop
from lincah.naskah.sunting.kesepakatan import tulis_isi, tulis_pihak
from lincah.naskah.sunting.lampiran import tulis_lampiran
from lincah.naskah.sunting.penutup import tulis_penutup, tulis_tembusan


def buat_docx(isi: dict[str, Any]) -> bytes:
    """The DOCX of a letter from `Naskah.isi`, whichever of the kinds it is."""
    dokumen = Document()
    siapkan(dokumen, isi)
    tulis_kop(dokumen, isi["kop"])
    jenis = bentuk_isi(isi)
    KEPALA[jenis](dokumen, isi)
    if jenis == "kesepakatan":
        tulis_isi(dokumen, isi)
        tulis_pihak(dokumen, isi)
        tulis_tembusan(dokumen, isi)
    else:
        tulis_badan(jenis, dokumen, isi)
        tulis_penutup(dokumen, isi, setempat=jenis != "dinas")
        tulis_lampiran(dokumen, isi)
    tulis_kaki(dokumen, isi)
    keluar = BytesIO()
    dokumen.save(keluar)
    return keluar.getvalue()
