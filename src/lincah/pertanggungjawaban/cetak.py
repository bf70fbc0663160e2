"""A report on paper and as a spreadsheet."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from lincah.naskah.lembar import BagianLembar, Lembar, cetak_lembar
from lincah.naskah.tanggal import tanggal_panjang
from lincah.pertanggungjawaban.queries.bahan import Bahan, BarisCatatan
from lincah.pertanggungjawaban.queries.satu import HalamanSatu
from lincah.tata_naskah.lembar import lembar

KOLOM = ("Tanggal", "Oleh", "Uraian")
KEGIATAN = ("Kegiatan", "Penanggung jawab", "Tenggat", "Selesai", "Keadaan")
XLSX = ("Bagian", "Tanggal", "Oleh", "Uraian", "Persen", "Biaya")


def cetak_laporan(halaman: HalamanSatu, instansi: str) -> bytes:
    """The report as PDF/A. Errors: GagalCetak."""
    laporan = halaman.laporan
    kepala = [
        ("Pekerjaan", halaman.perkara.penugasan.judul),
        ("Unit", halaman.perkara.penugasan.unit.nama),
        ("Pelapor", f"{laporan.oleh.nama_lengkap}, {laporan.sebagai}"),
        ("Masa", f"{tanggal_panjang(laporan.mulai)} sampai {tanggal_panjang(laporan.sampai)}"),
        ("Disampaikan kepada", "; ".join(sebut_penerima(satu) for satu in halaman.penerima)),
        ("Dasar", str(laporan.dasar.get("dasar", ""))),
    ]
    bagian = [BagianLembar("Uraian pelaksanaan", laporan.uraian)]
    bagian += [BagianLembar("Permasalahan", laporan.hambatan)] if laporan.hambatan else []
    bagian += [BagianLembar("Rencana berikutnya", laporan.rencana)] if laporan.rencana else []
    bagian.append(BagianLembar("Capaian", capaian(halaman), KEGIATAN, tuple(_kegiatan(halaman))))
    for judul, baris in bagian_catatan(halaman.bahan):
        bagian.append(BagianLembar(judul, "", KOLOM, tuple((_hari(s.hari), s.nama, s.isi) for s in baris)))
    saat = laporan.waktu
    return cetak_lembar(Lembar(halaman.nama.capitalize(), instansi, tuple(kepala), tuple(bagian), saat))


def lembar_laporan(halaman: HalamanSatu) -> bytes:
    """The record behind the report as XLSX, one row each."""
    baris: list[tuple[Any, ...]] = [
        ("Kegiatan", date.fromisoformat(satu.tenggat), satu.nama, satu.kegiatan, satu.persen, None)
        for satu in halaman.bahan.kegiatan
    ]
    for judul, catatan in bagian_catatan(halaman.bahan):
        baris += [(judul, date.fromisoformat(s.hari), s.nama, s.isi, s.jumlah, s.biaya) for s in catatan]
    return lembar(f"{halaman.nama} · {halaman.perkara.penugasan.judul}", XLSX, baris, nama="Laporan")


def capaian(halaman: HalamanSatu) -> str:
    """How far, and at what cost, in one sentence or two."""
    bahan = halaman.bahan
    biaya = f"Biaya masa ini {_rupiah(bahan.biaya)}, seluruhnya {_rupiah(bahan.biaya_semua)}"
    if bahan.anggaran is not None:
        biaya += f" dari anggaran {_rupiah(bahan.anggaran)}"
    return f"Seluruhnya {bahan.persen} persen selesai. {biaya}."


def bagian_catatan(bahan: Bahan) -> list[tuple[str, tuple[BarisCatatan, ...]]]:
    """The parts of the record that hold something, with their headings."""
    semua = (
        ("Kemajuan yang dicatat", bahan.kemajuan),
        ("Umpan balik yang diterima", bahan.umpan_balik),
        ("Permasalahan yang disampaikan", bahan.kendala),
        ("Koordinasi", bahan.koordinasi),
    )
    return [(judul, baris) for judul, baris in semua if baris]


def sebut_penerima(satu: Any) -> str:
    """A post, or a person; of another instansi as told."""
    if satu.luar:
        return str(satu.luar)
    return satu.jabatan.nama if satu.jabatan else f"{satu.pegawai.nama_lengkap} (ketua tim)"


def _kegiatan(halaman: HalamanSatu) -> Iterable[tuple[str, ...]]:
    for satu in halaman.bahan.kegiatan:
        yield satu.kegiatan, satu.nama, _hari(satu.tenggat), f"{satu.persen} %", satu.keadaan


def _hari(hari: str) -> str:
    return tanggal_panjang(date.fromisoformat(hari))


def _rupiah(jumlah: int) -> str:
    return f"Rp{jumlah:,}".replace(",", ".")
