"""By when an act of a case is due: working days of the instansi's setting, bounded by the dates of the work."""

from datetime import date

from lincah.law.alur import Tahap
from lincah.pengingat.queries.aturan import aturan

BEKERJA = "bekerja"
"""The work itself, which has its own last day."""
KELOMPOK = {
    "mengusulkan": "memperbaiki",  # waited for only after a draft came back
    "menerima": "menerima",
    "menyusun_rencana": "merencanakan",
    "menyepakati_rencana": "merencanakan",
    "mengembalikan_rencana": "merencanakan",
    "menyusun_rincian": "merencanakan",
    "menyerahkan_hasil": BEKERJA,
    "mencatat_kemajuan": BEKERJA,
    "memperbaiki_capaian": "memperbaiki",
    "meneruskan_pengembalian": "memperbaiki",
    "merekomendasikan": "merekomendasikan",
    "memaraf": "memaraf",
    "menetapkan": "menetapkan",
    "mengembalikan_konsep": "menetapkan",
    "meneruskan": "meninjau",
    "menyatakan_selesai": "meninjau",
    "menyatakan_belum": "meninjau",
    "mengembalikan": "meninjau",
    "memohon": "menyiapkan",
    "mengusulkan_tim": "menyiapkan",
    "menyusun_surat_penugasan": "menyiapkan",
    "meminta_persetujuan": "menyiapkan",
    "menyatakan_keinginan": "menyiapkan",
    "mengirim_daftar": "menyiapkan",
    "menugaskan": "menyiapkan",
    "menjawab": "menjawab",
}
AWALAN = {
    "menjawab_": "menjawab",
    "memutuskan_": "memutuskan",
    "menyetujui_": "memutuskan",
    "meneruskan_permohonan_": "memutuskan",
    "menginstruksikan_": "memutuskan",
    "meneruskan_jawaban_": "memutuskan",
}


def kelompok_tindakan(kode: str) -> str:
    """The group of acts (pengingat.kelompok) by which an act is due; `lainnya` for an act nobody grouped."""
    return KELOMPOK.get(kode) or next((isi for awal, isi in AWALAN.items() if kode.startswith(awal)), "lainnya")


def hitung_tenggat(kode: str, tahap: Tahap, hari: date, *, mulai: date, selesai: date) -> date:
    """The last day of an act that begins to wait on `hari`, for work from `mulai` to `selesai`.

    The work itself is due on its last day. Before the work begins an act is due no later than that beginning, while it
    is planned no later than the end, unless that day has come already.
    """
    kelompok = kelompok_tindakan(kode)
    if kelompok == BEKERJA:
        return selesai if hari < selesai else aturan().tenggat("memperbaiki", hari)
    batas = aturan().tenggat(kelompok, hari)
    paling = {Tahap.PENUGASAN: mulai, Tahap.PERENCANAAN: selesai}.get(tahap, batas)
    return paling if hari < paling < batas else batas
