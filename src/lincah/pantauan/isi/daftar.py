"""The rows behind a figure as a table with a title and a sentence that says the figure again."""

from dataclasses import dataclass

from django.urls import reverse

from lincah.naskah.angka import bilangan, rupiah
from lincah.naskah.tanggal import tanggal_panjang
from lincah.pantauan.bagian import Sel, Tabel
from lincah.pantauan.isi.orang import sebut_rata
from lincah.pantauan.isi.risiko import baris_perkara
from lincah.pantauan.queries.akhir import PerkaraAkhir
from lincah.pantauan.queries.orang import DaftarOrang, OrangPantau
from lincah.pantauan.queries.perkara import DaftarPerkara
from lincah.pantauan.risiko import Sebab

PEKERJAAN = {
    "": "Pekerjaan yang berjalan",
    "dikerjakan": "Pekerjaan yang sedang dikerjakan atau direviu",
    "sesuai": "Pekerjaan yang berjalan sesuai rencana",
    "berisiko": "Pekerjaan yang berisiko",
    "direviu": "Hasil yang menunggu reviu",
    "menunggu_reviu": "Hasil yang menunggu reviu pada satu jabatan",
    "reviu_lewat": "Hasil yang menunggu reviu pada satu jabatan, lewat tenggat",
    "beranggaran": "Pekerjaan yang mempunyai anggaran",
    "tanpa_anggaran": "Pekerjaan berbiaya tanpa anggaran",
    "selesai": "Pekerjaan yang selesai",
    "terhenti": "Pekerjaan yang berakhir tanpa selesai",
}
KOLOM_PEKERJAAN = ("Pekerjaan", "Unit", "Keadaan", "Langkah", "Kemajuan", "Hari terakhir", "Biaya")
KOLOM_AKHIR = ("Pekerjaan", "Unit", "Berakhir sebagai", "Hari berakhir")
KOLOM_PEGAWAI = ("Pegawai", "Jabatan", "Unit", "Penugasan")


@dataclass(frozen=True, slots=True)
class DaftarTampil:
    """A page of rows: title, what they come to in a sentence, the table, how many in all."""

    judul: str
    kalimat: str
    tabel: Tabel
    banyak: int


def tampil_pekerjaan(pilih: str, daftar: DaftarPerkara) -> DaftarTampil:
    """Running cases."""
    judul = PEKERJAAN.get(pilih) or f"Berisiko: {Sebab(pilih).sebutan.lower()}"
    uang = (
        f" Dari anggaran {rupiah(daftar.anggaran)} terpakai {rupiah(daftar.terpakai)}." if daftar.anggaran else ""
    ) + (f" Di luar anggaran rencana terpakai {rupiah(daftar.tanpa_anggaran)}." if daftar.tanpa_anggaran else "")
    kalimat = (
        f"{bilangan(daftar.banyak)} pekerjaan. Rata-rata yang sedang dikerjakan atau direviu: kemajuan {daftar.persen} "
        f"persen, waktu berlalu {daftar.lalu} persen.{uang}"
    )
    tabel = Tabel(judul, KOLOM_PEKERJAAN, tuple(baris_perkara(satu) for satu in daftar.baris), 6)
    return DaftarTampil(judul, kalimat, tabel, daftar.banyak)


def tampil_akhir(pilih: str, baris: tuple[PerkaraAkhir, ...], banyak: int) -> DaftarTampil:
    """Cases that ended."""
    judul = PEKERJAAN[pilih]
    tabel = Tabel(judul, KOLOM_AKHIR, tuple(_akhir(satu) for satu in baris), 4)
    return DaftarTampil(judul, f"{bilangan(banyak)} pekerjaan.", tabel, banyak)


def _akhir(satu: PerkaraAkhir) -> tuple[Sel, ...]:
    tautan = reverse("pekerjaan:perkara", args=[satu.id]) if satu.terbuka else ""
    judul = f"{satu.judul}{' (tim)' if satu.tim else ''}"
    return Sel(judul, tautan), Sel(satu.unit), Sel(satu.langkah), Sel(tanggal_panjang(satu.hari))


def tampil_pegawai(pilih: str, angka: int, daftar: DaftarOrang) -> DaftarTampil:
    """People."""
    judul = {
        "beban": f"Pegawai dengan {angka} penugasan" if angka else "Pegawai tanpa penugasan",
        "banyak": f"Pegawai dengan {angka} penugasan atau lebih" if angka else "Pegawai",
        "langsung": "Yang langsung dibawahi",
    }.get(pilih, "Pegawai")
    tabel = Tabel(judul, KOLOM_PEGAWAI, tuple(_pegawai(satu) for satu in daftar.baris), 3)
    return DaftarTampil(judul, _kalimat_pegawai(daftar), tabel, daftar.banyak)


def _kalimat_pegawai(daftar: DaftarOrang) -> str:
    if not daftar.tugas:
        return f"{bilangan(daftar.banyak)} pegawai tanpa penugasan yang berjalan."
    rata = sebut_rata(daftar.tugas / daftar.banyak)
    banyak, tugas = bilangan(daftar.banyak), bilangan(daftar.tugas)
    return f"{banyak} pegawai memikul {tugas} penugasan yang berjalan, rata-rata {rata}."


def _pegawai(satu: OrangPantau) -> tuple[Sel, ...]:
    tautan = reverse("pegawai:rincian", args=[satu.id])
    return Sel(satu.nama, tautan), Sel(satu.jabatan), Sel(satu.unit), Sel(bilangan(satu.banyak))
