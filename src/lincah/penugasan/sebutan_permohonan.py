"""How the acts of a request are called."""

from lincah.penugasan.kata_tindakan import SebutTindakan

TINDAKAN_PERMOHONAN = {
    "memohon": SebutTindakan("Kirim surat permohonan", "Kirim permohonan kepada {kepada}", "mengirim surat permohonan"),
    "menarik_permohonan": SebutTindakan("Tarik permohonan", "Tarik permohonan ini", "menarik permohonan", True),
    "merekomendasikan": SebutTindakan(
        "Beri rekomendasi", "Kirim rekomendasi kepada {kepada}", "memberi rekomendasi", True
    ),
    "menjawab_setuju": SebutTindakan(
        "Setujui permohonan",
        "Setujui dan kirim jawaban; berikutnya {kepada}",
        "menyetujui permohonan",
        True,
        kartu="Jawab permohonan",
    ),
    "menjawab_sebagian": SebutTindakan(
        "Setujui sebagian", "Setujui sebagian; berikutnya {kepada}", "menyetujui sebagian permohonan", True
    ),
    "menjawab_tolak": SebutTindakan("Tolak permohonan", "Tolak dan kirim jawaban", "menolak permohonan", True),
    "mengusulkan_tim": SebutTindakan("Usulkan susunan tim", "Usulkan kepada {kepada}", "mengusulkan susunan tim", True),
    "menyusun_surat_penugasan": SebutTindakan(
        "Susun surat penugasan", "Ajukan konsep kepada {kepada}", "menyusun konsep surat penugasan", True
    ),
    "meminta_persetujuan": SebutTindakan("Minta persetujuan", "Minta persetujuan {kepada}", "meminta persetujuan"),
    "memutuskan_setuju": SebutTindakan(
        "Setujui permohonan",
        "Setujui; berikutnya {kepada}",
        "menyetujui permohonan",
        True,
        kartu="Putuskan permohonan",
    ),
    "memutuskan_tolak": SebutTindakan("Tolak permohonan", "Tolak permohonan ini", "menolak permohonan", True),
    "menyetujui_setuju": SebutTindakan(
        "Beri persetujuan", "Setujui; berikutnya {kepada}", "memberi persetujuan", True, kartu="Putuskan persetujuan"
    ),
    "menyetujui_tolak": SebutTindakan("Tolak persetujuan", "Tolak pengajuan ini", "tidak memberi persetujuan", True),
    "menyatakan_keinginan": SebutTindakan(
        "Sampaikan keinginan", "Sampaikan kepada {kepada}", "menyatakan keinginan terlibat"
    ),
    "meneruskan_permohonan_setuju": SebutTindakan(
        "Setujui dan teruskan ke instansi lain",
        "Setujui dan kirim surat kepada {kepada}",
        "meneruskan permohonan ke instansi lain",
        True,
        kartu="Teruskan permohonan ke instansi lain",
    ),
    "meneruskan_permohonan_tolak": SebutTindakan(
        "Jangan teruskan", "Tolak; permohonan tidak dikirim", "tidak meneruskan permohonan", True
    ),
    "menginstruksikan_setuju": SebutTindakan(
        "Setujui dan instruksikan unit",
        "Setujui dan instruksikan unit itu",
        "menyetujui permohonan instansi lain dan menginstruksikan unit",
        True,
        kartu="Jawab permohonan instansi lain",
    ),
    "menginstruksikan_tolak": SebutTindakan(
        "Tolak permohonan", "Tolak dan kirim jawaban", "menolak permohonan instansi lain", True
    ),
    "menjawab_ketersediaan_tersedia": SebutTindakan(
        "Nyatakan tersedia",
        "Nyatakan tersedia; berikutnya {kepada}",
        "menyatakan pegawai tersedia",
        True,
        kartu="Jawab ketersediaan",
    ),
    "menjawab_ketersediaan_tidak_tersedia": SebutTindakan(
        "Nyatakan tidak tersedia",
        "Nyatakan tidak tersedia kepada {kepada}",
        "menyatakan pegawai tidak tersedia",
        True,
    ),
    "menjawab": SebutTindakan(
        "Jawab instansi pemohon", "Kirim jawaban bahwa pegawai tidak tersedia", "menjawab: pegawai tidak tersedia", True
    ),
    "mengirim_daftar": SebutTindakan(
        "Kirim daftar pegawai", "Kirim daftar kepada {kepada}", "mengirim daftar pegawai", True
    ),
    "meneruskan_jawaban_setuju": SebutTindakan(
        "Setujui daftar dan jawab",
        "Setujui daftar dan kirim jawaban ke instansi pemohon",
        "menyetujui daftar dan menjawab instansi pemohon",
        True,
        kartu="Putuskan daftar pegawai",
    ),
    "meneruskan_jawaban_tolak": SebutTindakan(
        "Tolak daftar", "Tolak dan kirim jawaban ke instansi pemohon", "menolak daftar pegawai", True
    ),
    "menugaskan": SebutTindakan(
        "Tugaskan menurut daftar", "Tugaskan; {kepada} menetapkan suratnya", "menugaskan", True
    ),
    "memutuskan_sebagian": SebutTindakan(
        "Setujui sebagian", "Setujui sebagian; berikutnya {kepada}", "menyetujui sebagian permohonan", True
    ),
}
"""Acts of a request."""
