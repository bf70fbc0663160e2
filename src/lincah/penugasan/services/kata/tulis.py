"""The words of one letter: the text that counts, filled with what the case knows."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from lincah.naskah.angka import bersatuan
from lincah.naskah.kata.isi import KataTerisi, isi_kata
from lincah.naskah.kata.pasang import bagian_surat
from lincah.naskah.kata.tersimpan import Kunci, pilih_kata
from lincah.naskah.models import KataSurat
from lincah.naskah.tanggal import tanggal_panjang
from lincah.penugasan.services.bahan_surat import BahanSurat
from lincah.penugasan.services.kata.baku import BAKU, BERNAMA, KRITERIA, SEBAGIAN, SETUJU, TOLAK
from lincah.penugasan.services.kata.ragam import ragam_surat
from lincah.peraturan.sebutan import besar, sebut_butir

Tersimpan = Mapping[Kunci, KataSurat]


def kata_surat(jenis: str, bahan: BahanSurat, *, profil_id: str, kode_pd: str, ada: Tersimpan) -> dict[str, Any]:
    """Subject, paragraphs, labelled parts and closing words of a letter of a request.

    What the regulation demands is printed even where the text, set under an earlier profile, does not name it.
    """
    ragam = ragam_surat(profil_id, jenis, keadaan_surat(jenis, bahan))
    nilai = nilai_surat(bahan)
    kata = isi_kata(ragam, pilih_kata(ragam, kode_pd, ada).teks, nilai)
    isi = bagian_surat(ragam, kata)
    return isi | {"rincian": (*isi["rincian"], *_kurang(bahan, kata))}


def kata_tugas(
    jenis: str, nilai: Mapping[str, str], *, profil_id: str, kode_pd: str, ada: Tersimpan, keadaan: str = ""
) -> dict[str, Any]:
    """Subject, grounds, points (and considerations) of a letter that assigns, or changes or ends that (`keadaan`)."""
    ragam = ragam_surat(profil_id, jenis, keadaan)
    return bagian_surat(ragam, isi_kata(ragam, pilih_kata(ragam, kode_pd, ada).teks, nilai))


def keadaan_surat(jenis: str, bahan: BahanSurat) -> str:
    """In which of its situations a letter of this kind is written."""
    if jenis == "surat_permohonan_pelibatan":
        return BERNAMA if bahan.orang else KRITERIA
    if (jenis, "") in BAKU or not (bahan.hasil or (jenis, SETUJU) in BAKU):
        return ""
    return TOLAK if not bahan.disetujui else SEBAGIAN if bahan.ditolak else SETUJU


def nilai_surat(bahan: BahanSurat) -> dict[str, str]:
    """What each field stands for in this letter; empty where the case has nothing."""
    isian = dict(bahan.isian)
    putus = "alasan" if not bahan.disetujui or bahan.ditolak else "catatan"
    tugas, minta = bahan.penugasan, bahan.permohonan
    return {
        **isian,
        "pekerjaan": bahan.judul,
        "unit_pemilik": tugas.unit.nama,
        "dasar": bahan.dasar,
        "target_kinerja": bersatuan(tugas.target, tugas.satuan),
        "durasi": bahan.masa,
        "kepada": ", ".join(bahan.kepada) or "pejabat yang dituju",
        "maksud_tujuan": minta.maksud,
        "kompetensi": minta.kompetensi,
        "menjawab": bahan.menjawab,
        "menggantikan": minta.menggantikan.nama_lengkap if minta.menggantikan else "",
        "kriteria": bahan.kriteria,
        "diperlukan": bahan.kriteria if minta.berkriteria else "",
        "ditolak": ", ".join(bahan.ditolak),
        "rekomendasi": tanpa_titik(bahan.kata),
        "persetujuan": nomor_tanggal(bahan.persetujuan),
        "perbuatan": bahan.perbuatan,
        "hasil": bahan.hasil,
        "siapa": "saya" if bahan.sendiri else "kami",
        putus: tanpa_titik(bahan.kata),
    }


def nomor_tanggal(surat: tuple[str, str, date] | None) -> str:
    """`Nomor … tanggal …`; '' without."""
    return f"Nomor {surat[1]} tanggal {tanggal_panjang(surat[2])}" if surat else ""


def tanpa_titik(teks: str) -> str:
    """Typed words without their full stop: the text around them has it."""
    return teks.strip().rstrip(".")


def _kurang(bahan: BahanSurat, kata: KataTerisi) -> tuple[tuple[str, str], ...]:
    """What is demanded and known, and the text does not name."""
    kosakata = bahan.kosakata
    return tuple(
        (besar(sebut_butir(kosakata, kode)), nilai) for kode, nilai in bahan.isian if nilai and kode not in kata.medan
    )
