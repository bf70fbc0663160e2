"""A report on paper and as a spreadsheet."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from lincah.naskah.angka import bilangan, rupiah
from lincah.naskah.lembar import BagianLembar, Lembar, cetak_lembar
from lincah.naskah.tanggal import tanggal_panjang
from lincah.pertanggungjawaban.queries.bahan import Bahan, BarisCatatan
from lincah.pertanggungjawaban.queries.satu import HalamanSatu
from lincah.tata_naskah.lembar import lembar

KOLOM = ("Tanggal", "Oleh", "Uraian")
KEGIATAN = ("Kegiatan", "Penanggung jawab", "Tenggat", "Selesai", "Keadaan")
XLSX = ("Bagian", "Tanggal", "Oleh", "Uraian", "Persen", "Realisasi", "Biaya")


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
    satuan = halaman.perkara.penugasan.satuan
    bagian = [BagianLembar(judul, teks) for judul, teks in bagian_kata(halaman)]
    bagian.append(BagianLembar("Capaian", capaian(halaman), KEGIATAN, tuple(_kegiatan(halaman))))
    for judul, baris in bagian_catatan(halaman.bahan):
        bagian.append(
            BagianLembar(judul, "", KOLOM, tuple((_hari(s.hari), s.nama, sebut_catatan(s, satuan)) for s in baris))
        )
    saat = laporan.waktu
    return cetak_lembar(Lembar(halaman.nama.capitalize(), instansi, tuple(kepala), tuple(bagian), saat))


def lembar_laporan(halaman: HalamanSatu) -> bytes:
    """The report as XLSX: its words, then the record behind it, one row each."""
    saat, oleh = halaman.laporan.sampai, halaman.laporan.oleh.nama_lengkap
    kata = (*bagian_kata(halaman), ("Capaian", capaian(halaman)))
    baris: list[tuple[Any, ...]] = [(judul, saat, oleh, teks, None, None, None) for judul, teks in kata]
    baris += [
        ("Kegiatan", date.fromisoformat(satu.tenggat), satu.nama, satu.kegiatan, satu.persen, None, None)
        for satu in halaman.bahan.kegiatan
    ]
    for judul, catatan in bagian_catatan(halaman.bahan):
        baris += [
            (judul, date.fromisoformat(s.hari), s.nama, s.isi, s.jumlah, s.realisasi and Decimal(s.realisasi), s.biaya)
            for s in catatan
        ]
    return lembar(f"{halaman.nama} · {halaman.perkara.penugasan.judul}", XLSX, baris, nama="Laporan")


def bagian_kata(halaman: HalamanSatu) -> list[tuple[str, str]]:
    """What the person says, with its headings."""
    laporan = halaman.laporan
    semua = (
        ("Uraian pelaksanaan", laporan.uraian),
        ("Permasalahan", laporan.hambatan),
        ("Rencana berikutnya", laporan.rencana),
    )
    return [(judul, teks) for judul, teks in semua if teks]


def capaian(halaman: HalamanSatu) -> str:
    """How far, how much of the target, and at what cost, in a few sentences."""
    penugasan = halaman.perkara.penugasan
    return sebut_capaian(halaman.bahan, penugasan.target, penugasan.satuan)


def sebut_capaian(bahan: Bahan, target: str, satuan: str) -> str:
    """The same of a record not yet sent."""
    nyata = ""
    if bahan.realisasi_semua is not None:
        masa, semua = (bilangan(Decimal(satu or 0)) for satu in (bahan.realisasi, bahan.realisasi_semua))
        nyata = f" Realisasi masa ini {masa} {satuan}, seluruhnya {semua} {satuan}; targetnya {target}."
    biaya = f"Biaya masa ini {rupiah(bahan.biaya)}, seluruhnya {rupiah(bahan.biaya_semua)}"
    if bahan.anggaran is not None:
        biaya += f" dari anggaran {rupiah(bahan.anggaran)}"
    return f"Sampai akhir masa ini {bahan.persen} persen selesai.{nyata} {biaya}."


def sebut_catatan(satu: BarisCatatan, satuan: str) -> str:
    """What was written, with its figures."""
    angka = [f"{satu.jumlah} persen"] if satu.jumlah is not None else []
    angka += [f"{bilangan(Decimal(satu.realisasi))} {satuan}"] if satu.realisasi else []
    angka += [rupiah(satu.biaya)] if satu.biaya else []
    return f"{satu.isi} ({', '.join(angka)})" if angka else satu.isi


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
