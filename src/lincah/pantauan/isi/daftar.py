"""The rows behind a figure as a table with a title."""

from django.urls import reverse

from lincah.naskah.angka import bilangan
from lincah.pantauan.bagian import Sel, Tabel
from lincah.pantauan.isi.risiko import baris_perkara
from lincah.pantauan.queries.orang import OrangPantau
from lincah.pantauan.queries.perkara import PerkaraPantau
from lincah.pantauan.risiko import Sebab

PEKERJAAN = {
    "": "Pekerjaan yang berjalan",
    "dikerjakan": "Pekerjaan yang sedang dikerjakan atau direviu",
    "sesuai": "Pekerjaan yang berjalan sesuai rencana",
    "berisiko": "Pekerjaan yang berisiko",
    "direviu": "Hasil yang menunggu reviu",
    "menunggu_reviu": "Hasil yang menunggu reviu pada satu jabatan",
}
KOLOM_PEKERJAAN = ("Pekerjaan", "Unit", "Keadaan", "Langkah", "Kemajuan", "Hari terakhir")
KOLOM_PEGAWAI = ("Pegawai", "Jabatan", "Unit", "Penugasan")


def tabel_pekerjaan(pilih: str, baris: tuple[PerkaraPantau, ...]) -> tuple[str, Tabel]:
    """The title of a list of cases, and its table."""
    judul = PEKERJAAN.get(pilih) or f"Berisiko: {Sebab(pilih).sebutan.lower()}"
    return judul, Tabel(judul, KOLOM_PEKERJAAN, tuple(baris_perkara(satu) for satu in baris), 6)


def tabel_pegawai(pilih: str, angka: int, baris: tuple[OrangPantau, ...]) -> tuple[str, Tabel]:
    """The title of a list of people, and its table."""
    judul = {
        "beban": f"Pegawai dengan {angka} penugasan" if angka else "Pegawai tanpa penugasan",
        "banyak": f"Pegawai dengan {angka} penugasan atau lebih" if angka else "Pegawai",
        "langsung": "Yang langsung dibawahi",
    }.get(pilih, "Pegawai")
    return judul, Tabel(judul, KOLOM_PEGAWAI, tuple(_pegawai(satu) for satu in baris), 3)


def _pegawai(satu: OrangPantau) -> tuple[Sel, ...]:
    tautan = reverse("pegawai:rincian", args=[satu.id])
    return Sel(satu.nama, tautan), Sel(satu.jabatan), Sel(satu.unit), Sel(bilangan(satu.banyak))
