"""Targets of the perjanjian kinerja against time and money, as a sentence and a table."""

from django.urls import reverse
from django.utils.safestring import SafeString

from lincah.naskah.angka import bilangan, persen, rupiah
from lincah.pantauan.bagian import Sel, Tabel
from lincah.pantauan.gambar import Batang, Kelompok, gambar_batang
from lincah.pantauan.isi.alamat import alamat_pekerjaan
from lincah.pantauan.queries.sasaran import Sasaran, SasaranPantau
from lincah.pantauan.wilayah import Wilayah
from lincah.perjanjian.queries.capaian import bagian_tahun

DIGAMBAR = 10
"""Targets in the picture; the table has all of the page."""
KOLOM = ("Sasaran", "Jabatan", "Realisasi", "Berjalan", "Lewat harinya", "Selesai", "Biaya")


def tabel_sasaran(wilayah: Wilayah, sasaran: Sasaran) -> Tabel:
    """A row a target; the page of a target opens for who may open cases."""
    return Tabel("Target perjanjian kinerja", KOLOM, tuple(_baris(wilayah, satu) for satu in sasaran.daftar), 2)


def gambar_sasaran(wilayah: Wilayah, sasaran: Sasaran) -> SafeString:
    """The first targets of a page as bars: how much of the year, of the target and of the budget has gone."""
    lalu = bagian_tahun(wilayah.hari.year, wilayah.hari)
    kelompok = tuple(_kelompok(satu, lalu) for satu in sasaran.daftar[:DIGAMBAR])
    return gambar_batang("Target terhadap waktu dan uang", kelompok, penuh=100)


def _kelompok(satu: SasaranPantau, lalu: int) -> Kelompok:
    batang = [Batang("waktu", lalu, f"{lalu} persen", "waktu")]
    if satu.persen is not None:
        batang.append(Batang("realisasi", satu.persen, _tercapai(satu), "kerja"))
    if satu.anggaran:
        uang = persen(satu.terpakai, satu.anggaran)
        batang.append(Batang("uang", 100 * satu.terpakai // satu.anggaran, uang, "uang"))
    return Kelompok(f"{satu.indikator}, {satu.jabatan}", tuple(batang))


def kalimat_sasaran(wilayah: Wilayah, sasaran: Sasaran) -> str:
    """Targets with work, money, and how much of the year has gone."""
    tahun = f"Tahun {wilayah.hari.year} sudah berlalu {bagian_tahun(wilayah.hari.year, wilayah.hari)} persen."
    awal = f"{bilangan(sasaran.didukung)} dari {bilangan(sasaran.banyak)} target didukung pekerjaan."
    uang = f" Dari anggaran {rupiah(sasaran.anggaran)} terpakai {rupiah(sasaran.terpakai)}." if sasaran.anggaran else ""
    return f"{awal}{uang} {tahun}"


def _baris(wilayah: Wilayah, satu: SasaranPantau) -> tuple[Sel, ...]:
    tautan = reverse("perjanjian:target", args=[satu.id]) if wilayah.buka else ""
    return (
        Sel(f"{satu.sasaran}: {satu.indikator}", tautan),
        Sel(satu.jabatan),
        Sel(_realisasi(satu)),
        Sel(bilangan(satu.berjalan), alamat_pekerjaan(wilayah, "", sasaran=satu.id)),
        Sel(bilangan(satu.lewat), alamat_pekerjaan(wilayah, "lewat", sasaran=satu.id), bool(satu.lewat)),
        Sel(bilangan(satu.selesai), alamat_pekerjaan(wilayah, "selesai", sasaran=satu.id)),
        Sel(_biaya(satu)),
    )


def _realisasi(satu: SasaranPantau) -> str:
    nyata = "–" if satu.realisasi is None else bilangan(satu.realisasi)
    bagian = f" ({_tercapai(satu)})" if satu.persen is not None else ""
    return f"{nyata} dari {satu.target} {satu.satuan}{bagian}"


def _tercapai(satu: SasaranPantau) -> str:
    return persen(satu.realisasi or 0, satu.diminta or 0)


def _biaya(satu: SasaranPantau) -> str:
    if not satu.anggaran:
        return rupiah(satu.terpakai or None) or "–"
    return f"{rupiah(satu.terpakai)} dari {rupiah(satu.anggaran)} ({persen(satu.terpakai, satu.anggaran)})"
