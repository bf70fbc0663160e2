"""The list of people as an attachment of the DOCX."""

from typing import Any

from docx.document import Document
from docx.enum.text import WD_BREAK

from lincah.naskah.sunting.badan import BELUM, tulis_tabel
from lincah.naskah.sunting.bentuk import TENGAH, baris, pasangan


def tulis_lampiran(dokumen: Document, isi: dict[str, Any]) -> None:
    """Head and table, on a page of their own; nothing where the body names the people."""
    if not isi.get("terlampir"):
        return
    baris(dokumen, "").add_run().add_break(WD_BREAK.PAGE)
    tugas = "amar" in isi
    judul = isi["judul"] if tugas else f"SURAT {isi['jabatan_sebaris']}".upper()
    baris(dokumen, f"LAMPIRAN {judul}")
    tanggal, hal = isi["tanggal"].upper(), ("TENTANG" if tugas else "HAL", isi["perihal"].upper())
    pasangan(dokumen, [("NOMOR", isi["nomor"] or BELUM), ("TANGGAL", tanggal), hal])
    baris(dokumen, "DAFTAR PEGAWAI", TENGAH, tebal=True)
    tulis_tabel(dokumen, isi["kepada" if tugas else "orang"])
