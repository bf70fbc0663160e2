"""Targets of the perjanjian kinerja against time and money, as a sentence and a table."""

from django.urls import reverse

from lincah.naskah.angka import bilangan, rupiah
from lincah.pantauan.bagian import Sel, Tabel
from lincah.pantauan.queries.sasaran import Sasaran, SasaranPantau, bagian_tahun
from lincah.pantauan.wilayah import Wilayah

KOLOM = ("Sasaran", "Target", "Jabatan", "Berjalan", "Lewat harinya", "Selesai", "Anggaran", "Terpakai")


def tabel_sasaran(wilayah: Wilayah, sasaran: Sasaran) -> Tabel:
    """A row a target; the page of a target opens for who may open cases."""
    return Tabel("Target perjanjian kinerja", KOLOM, tuple(_baris(wilayah, satu) for satu in sasaran.daftar), 3)


def kalimat_sasaran(wilayah: Wilayah, sasaran: Sasaran) -> str:
    """Targets with work, money, and how much of the year has gone."""
    tahun = f"Tahun {wilayah.hari.year} sudah berlalu {bagian_tahun(wilayah.hari)} persen."
    awal = f"{bilangan(sasaran.didukung)} dari {bilangan(sasaran.banyak)} target didukung pekerjaan."
    uang = f" Dari anggaran {rupiah(sasaran.anggaran)} terpakai {rupiah(sasaran.terpakai)}." if sasaran.anggaran else ""
    return f"{awal}{uang} {tahun}"


def _baris(wilayah: Wilayah, satu: SasaranPantau) -> tuple[Sel, ...]:
    tautan = reverse("perjanjian:target", args=[satu.id]) if wilayah.buka else ""
    persen = f" ({100 * satu.terpakai // satu.anggaran} persen)" if satu.anggaran else ""
    return (
        Sel(f"{satu.sasaran}: {satu.indikator}", tautan),
        Sel(f"{satu.target} {satu.satuan}"),
        Sel(satu.jabatan),
        Sel(bilangan(satu.berjalan)),
        Sel(bilangan(satu.lewat), lewat=bool(satu.lewat)),
        Sel(bilangan(satu.selesai)),
        Sel(rupiah(satu.anggaran) or "–"),
        Sel(f"{rupiah(satu.terpakai)}{persen}"),
    )
