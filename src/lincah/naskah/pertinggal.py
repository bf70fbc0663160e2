"""The inner copy of a letter: the same values with the box of initials, for the archive of who made it."""

from typing import Any

from lincah.naskah.cetak import isi_gambar, kode_qr, masukan, susun
from lincah.naskah.models import Naskah
from lincah.naskah.queries import kop_untuk
from lincah.naskah.surat import MENUGASI

BENTUK = {
    "dinas": "surat_dinas.typ",
    "keputusan": "keputusan.typ",
    "tugas": "surat_tugas.typ",
    "kesepakatan": "kesepakatan.typ",
}


def bentuk_isi(isi: dict[str, Any]) -> str:
    """Which of the forms a kept letter has: kesepakatan, dinas, keputusan or tugas."""
    if "pihak_pertama" in isi:
        return "kesepakatan"
    return "dinas" if "penutup" in isi else "keputusan" if "menimbang" in isi else "tugas"


def cetak_pertinggal(naskah: Naskah) -> bytes:
    """The inner copy as PDF, set anew from what was kept. Errors: cetak.GagalCetak."""
    lambang = kop_untuk(naskah.kode_register, pemda="").lambang
    isi = {"label": list(MENUGASI), **naskah.isi, "pertinggal": True}
    isi["qr"], isi["lambang"] = kode_qr(naskah.isi["alamat_verifikasi"]), isi_gambar(lambang)
    return susun(BENTUK[bentuk_isi(naskah.isi)], masukan(isi), format="pdf")[0]
