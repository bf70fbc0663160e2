"""The words of a letter that only its own regulation knows: what the table of the flow says, in plain sentences."""

from lincah.penugasan.services.bahan_surat import BahanSurat, Kata
from lincah.peraturan.sebutan import besar


def kata_umum(bahan: BahanSurat) -> Kata:
    """Who does what, to whom, about which work; then what the regulation demands in it, and the article."""
    siapa = "saya" if bahan.sendiri else "kami"
    isi = (_menjawab if bahan.hasil else _menyampaikan)(bahan, siapa)
    catatan = f"Catatan: {bahan.kata}" if bahan.kata and bahan.kata not in dict(bahan.isian).values() else ""
    paragraf = tuple(filter(None, (isi, catatan, bahan.menurut)))
    return f"{besar(bahan.nama)}: {bahan.judul}", paragraf, bahan.isian if bahan.hasil else _rincian(bahan)


def _rincian(bahan: BahanSurat) -> tuple[tuple[str, str], ...]:
    siapa = (("Pegawai yang diperlukan", bahan.kriteria),) if bahan.permohonan.berkriteria else ()
    return (*siapa, *(bahan.isian or bahan.rincian))


def _menyampaikan(bahan: BahanSurat, siapa: str) -> str:
    kepada = f" kepada {', '.join(bahan.kepada)}" if bahan.kepada else ""
    unit = bahan.penugasan.unit.nama
    awal = f"Sehubungan dengan pekerjaan {bahan.judul} pada {unit}, {siapa} {bahan.perbuatan}{kepada}"
    return f"{awal}, dengan keterangan sebagai berikut."


def _menjawab(bahan: BahanSurat, siapa: str) -> str:
    awal = f"Menjawab {bahan.menjawab} untuk pekerjaan {bahan.judul}, {siapa} {bahan.perbuatan}"
    return f"{awal} dengan hasil: {bahan.hasil}."
