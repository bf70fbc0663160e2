"""By which acts in the system a duty of the regulation leaves a trace; a duty not named here leaves none.

An act may be narrowed to one kind of report: `mengirim_laporan:laporan_anggota`. The regulations say what is to
be done, not what proves it: the choice is a reading of each profile, named in its `tafsir.md`.
"""

from collections.abc import Mapping

REVIU = ("meneruskan", "menyatakan_selesai", "mengembalikan", "menyatakan_belum", "memperbaiki_capaian")
KOORDINASI = ("berkoordinasi", "mengonfirmasi_koordinasi", "membantah_koordinasi")
KENDALA = ("memutuskan_kendala", "meminta_keterangan")
RENCANA = (
    "menyimpan_konsep_rencana",
    "menyepakati_rencana",
    "mengembalikan_rencana",
    "menyepakati_perubahan_rencana",
    "mengembalikan_perubahan_rencana",
)
SUMBER_DAYA = ("menyepakati_rencana", "menetapkan", "penambahan", "penggantian", "perpanjangan")
LAPORAN = ("menerima_laporan", "meminta_laporan", "mengatur_jadwal_laporan")
RINCIAN = (
    "menyusun_rincian",
    "menambah_kegiatan",
    "mengubah_kegiatan",
    "membatalkan_kegiatan",
    "menambah_kegiatan_rutin",
)
UMPAN_BALIK = ("memberi_umpan_balik", "menanggapi_umpan_balik")

TANDA: Mapping[str, tuple[str, ...]] = {
    "keselarasan": (*RENCANA, *REVIU),
    "kesiapan": SUMBER_DAYA,
    "keputusan_tepat": (*KENDALA, *REVIU),
    "sinergi_unit": KOORDINASI,
    "rencana_kegiatan": RENCANA,
    "menyediakan_sumber_daya": SUMBER_DAYA,
    "arahan_umpan_balik": (*UMPAN_BALIK, *KENDALA, *RENCANA),
    "sinergi_tim": KOORDINASI,
    "monitoring_evaluasi": ("memberi_umpan_balik", "mengatur_pemantauan", *LAPORAN, *REVIU),
    "rincian_kegiatan": RINCIAN,
    "membagi_peran": RINCIAN,
    "melaksanakan_rencana": ("mencatat_kemajuan", "menyerahkan_hasil"),
    "umpan_balik_anggota": UMPAN_BALIK,
    "melaporkan_hasil_anggota": ("mengirim_laporan:laporan_hasil_anggota",),
    "sinergi_anggota": (*RINCIAN, *UMPAN_BALIK),
    "koordinasi": ("berkoordinasi", "menyusun_rencana", "mencatat_kemajuan", *UMPAN_BALIK, "menyerahkan_hasil"),
    "rencana_individu": ("menyusun_rencana_individu",),
    "memenuhi_ekspektasi": ("mencatat_kemajuan", "menanggapi_umpan_balik", "menindaklanjuti_kendala"),
    "melapor_ketua": ("mengirim_laporan:laporan_anggota", "mencatat_kemajuan"),
}
"""Duty to acts: what was done for it in a case by the one who has the duty."""
