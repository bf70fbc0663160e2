"""By which acts in the system a duty of the regulation leaves a trace; a duty not named here leaves none."""

from collections.abc import Mapping

REVIU = ("meneruskan", "menyatakan_selesai", "mengembalikan", "menyatakan_belum", "memperbaiki_capaian")
KOORDINASI = ("berkoordinasi", "mengonfirmasi_koordinasi", "membantah_koordinasi")
RENCANA = ("menyepakati_rencana", "mengembalikan_rencana")

TANDA: Mapping[str, tuple[str, ...]] = {
    "rencana_kegiatan": RENCANA,
    "menyediakan_sumber_daya": ("menetapkan", "penambahan", "penggantian", "perpanjangan"),
    "arahan_umpan_balik": ("memberi_umpan_balik", "menanggapi_umpan_balik", "memutuskan_kendala", *RENCANA),
    "monitoring_evaluasi": ("memberi_umpan_balik", "mengatur_pemantauan", *REVIU),
    "keputusan_tepat": ("memutuskan_kendala", *REVIU),
    "sinergi_unit": KOORDINASI,
    "sinergi_tim": KOORDINASI,
    "sinergi_anggota": ("berkoordinasi", "memberi_umpan_balik"),
    "koordinasi": ("berkoordinasi",),
    "rincian_kegiatan": ("menyusun_rincian",),
    "membagi_peran": ("menyusun_rincian",),
    "melaksanakan_rencana": ("mencatat_kemajuan", "menyerahkan_hasil"),
    "umpan_balik_anggota": ("memberi_umpan_balik", "menanggapi_umpan_balik"),
    "rencana_individu": ("menyusun_rencana",),
    "memenuhi_ekspektasi": ("mencatat_kemajuan", "menindaklanjuti_kendala"),
    "melapor_ketua": ("mengirim_laporan", "mencatat_kemajuan"),
}
"""Duty to acts: what was done for it in a case by the one who has the duty."""
