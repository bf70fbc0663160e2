"""How acts, steps and roles of a case are called on screen: the verb of a card, the words of a button."""

from collections.abc import Iterable

from lincah.law.alur import PEMARAF
from lincah.law.kedudukan import Kosakata
from lincah.penugasan.akhir import BERAKHIR
from lincah.penugasan.kata_tindakan import SebutTindakan
from lincah.penugasan.sebutan_permohonan import TINDAKAN_PERMOHONAN
from lincah.peraturan.sebutan import besar

DISEBUT = 3


TINDAKAN = {
    "mengusulkan": SebutTindakan(
        "Perbaiki dan usulkan lagi", "Usulkan lagi kepada {kepada}", "mengusulkan penugasan", True, "memperbaiki usulan"
    ),
    "menetapkan": SebutTindakan("Tetapkan surat", "Tetapkan dan kirim kepada {kepada}", "menetapkan surat", True),
    "memaraf": SebutTindakan(
        "Paraf konsep surat",
        "Paraf konsep; berikutnya {kepada}",
        "membubuhkan paraf pada konsep surat",
        True,
        "memaraf konsep surat",
    ),
    "mengembalikan_konsep": SebutTindakan(
        "Kembalikan konsep", "Kembalikan konsep kepada {kepada}", "mengembalikan konsep", True
    ),
    "membatalkan": SebutTindakan("Batalkan", "Batalkan usulan ini", "membatalkan usulan", True),
    "menerima": SebutTindakan("Terima penugasan", "Terima penugasan ini", "menerima penugasan"),
    "menyusun_rencana": SebutTindakan(
        "Susun rencana", "Kirim rencana kepada {kepada}", "menyusun rencana kegiatan dan anggaran", True
    ),
    "menyepakati_rencana": SebutTindakan(
        "Sepakati rencana", "Sepakati rencana; {kepada} merinci", "menyepakati rencana"
    ),
    "mengembalikan_rencana": SebutTindakan(
        "Kembalikan rencana", "Kembalikan rencana kepada {kepada}", "mengembalikan rencana", True
    ),
    "menyusun_rincian": SebutTindakan(
        "Susun rincian kegiatan", "Simpan rincian dan mulai melaksanakan", "menyusun rincian kegiatan", True
    ),
    "mencatat_kemajuan": SebutTindakan("Catat kemajuan", "Catat kemajuan", "mencatat kemajuan", True),
    "memberi_umpan_balik": SebutTindakan("Beri umpan balik", "Kirim umpan balik", "memberi umpan balik", True),
    "menyerahkan_hasil": SebutTindakan("Serahkan hasil", "Serahkan hasil kepada {kepada}", "menyerahkan hasil", True),
    "meneruskan": SebutTindakan(
        "Reviu hasil",
        "Nyatakan sesuai dan teruskan kepada {kepada}",
        "mereviu: sesuai target",
        ditunggu="mereviu hasil",
    ),
    "menyatakan_selesai": SebutTindakan(
        "Reviu hasil dan nyatakan selesai",
        "Nyatakan sesuai target dan selesai",
        "menyatakan selesai",
        ditunggu="mereviu hasil",
    ),
    "mengembalikan": SebutTindakan(
        "Kembalikan hasil", "Kembalikan untuk diperbaiki kepada {kepada}", "mereviu: belum sesuai, dikembalikan", True
    ),
    "menyatakan_belum": SebutTindakan(
        "Nyatakan belum sesuai",
        "Nyatakan belum sesuai; {kepada} memperbaiki capaian",
        "mereviu: belum sesuai target",
        True,
    ),
    "meneruskan_pengembalian": SebutTindakan(
        "Teruskan pengembalian", "Teruskan pengembalian kepada {kepada}", "meneruskan pengembalian", True
    ),
    "memperbaiki_capaian": SebutTindakan(
        "Perbaiki capaian", "Catat perbaikan dan nilai kembali", "melakukan perbaikan capaian", True
    ),
}

TINDAKAN |= TINDAKAN_PERMOHONAN
TINDAKAN |= {
    "mengakhiri": SebutTindakan("Akhiri", "Akhiri penugasan ini", "mengakhiri penugasan sebelum selesai", True),
    "menggugurkan": SebutTindakan("Gugur", "Gugur", "permohonan gugur karena tidak dijawab"),
}
"""What ends a case outside its flow; it stands in the flow of an ended case only."""

KATA_LAMPAU = {kode: satu.lampau for kode, satu in TINDAKAN.items()}
"""Acts as the boxes of a flow that nobody walks yet call them."""

# What happens to a case outside its flow.
LAMPAU = {
    "mencabut_surat": "mencabut surat",
    "membetulkan_surat": "membetulkan surat dengan surat baru",
    "perpanjangan": "memperpanjang masa tugas",
    "penggantian": "mengganti orang yang ditugaskan",
    "penambahan": "menambah anggota",
    "pengurangan": "mengurangi anggota",
    "pergantian_ketua": "mengganti ketua tim",
    "bergabung": "menugaskan pegawai unit lain dalam pekerjaan ini",
    "pengakhiran": "mengakhiri penugasan sebelum selesai",
    "mengusulkan_perubahan": "mengusulkan perubahan",
    "memaraf_perubahan": "membubuhkan paraf pada konsep surat perubahan",
    "menyetujui_perubahan": "menyetujui usulan perubahan",
    "menolak_perubahan": "menolak usulan perubahan",
    "menarik_perubahan": "menarik usulan perubahan",
    "menerima_perubahan": "menerima penugasan menurut surat perubahan",
    "gugur": "permohonan gugur karena tidak dijawab",
    "peran_dialihkan": "mengalihkan bagian jabatan yang ditutup",
    "rincian_tersusul": "menyusun rincian pada saat yang sama dengan rincian lain",
    "rencana_tersusul": "mengajukan rencana pada saat yang sama dengan rencana lain",
    "hasil_tersusul": "menyerahkan hasil pada saat yang sama dengan hasil lain",
    "tiba_terlambat": "berbuat sesudah perkara ini berakhir; langkahnya tidak berubah",
    "mengangkat_kendala": "menyampaikan permasalahan",
    "memutuskan_kendala": "memutuskan permasalahan",
    "meminta_keterangan": "meminta keterangan atas permasalahan",
    "menjawab_keterangan": "menjawab permintaan keterangan",
    "menindaklanjuti_kendala": "menyelesaikan tindak lanjut permasalahan",
    "berkoordinasi": "mencatat koordinasi",
    "mengonfirmasi_koordinasi": "membenarkan catatan koordinasi",
    "membantah_koordinasi": "menyatakan catatan koordinasi tidak sesuai",
    "menjadikan_templat": "menjadikan pekerjaan ini templat unit",
    "melepas_templat": "melepas pekerjaan ini dari templat unit",
    "mengatur_pemantauan": "mengatur irama pemantauan",
    "menanggapi_umpan_balik": "menanggapi umpan balik",
    "mengirim_laporan": "mengirim laporan",
    "menerima_laporan": "menerima laporan",
    "meminta_laporan": "meminta laporan",
    "mengatur_jadwal_laporan": "mengatur jadwal laporan",
    "terlambat_diperlihatkan": "memperlihatkan keterlambatan kepada atasan",
    "menyimpan_konsep_rencana": "menyimpan konsep rencana",
    "mengusulkan_perubahan_rencana": "mengusulkan perubahan rencana",
    "menyepakati_perubahan_rencana": "menyepakati perubahan rencana",
    "mengembalikan_perubahan_rencana": "mengembalikan perubahan rencana",
    "menyusun_rencana_individu": "menyusun rencana kerja individu",
    "menambah_kegiatan": "menambah kegiatan dalam rincian",
    "menambah_kegiatan_rutin": "menambah kegiatan rutin dalam rincian",
    "mengubah_kegiatan": "mengubah kegiatan dalam rincian",
    "membatalkan_kegiatan": "membatalkan kegiatan dalam rincian",
}
RANGKAP = ", sekaligus salah seorang yang ditugaskan"
LANGKAH = {
    "diakhiri": "Diakhiri sebelum selesai",
    "gugur": "Permohonan gugur",
    "bergabung": "Bergabung dalam pekerjaan yang berjalan",
    "memohon": "Permohonan disiapkan",
    "merekomendasikan": "Menunggu rekomendasi",
    "menjawab": "Menunggu jawaban",
    "mengusulkan_tim": "Menunggu usulan tim",
    "menyusun_surat_penugasan": "Surat penugasan disusun",
    "meminta_persetujuan": "Meminta persetujuan",
    "memutuskan": "Menunggu keputusan",
    "menyetujui": "Menunggu persetujuan",
    "meneruskan_permohonan": "Menunggu diteruskan ke instansi lain",
    "menginstruksikan": "Menunggu jawaban instansi lain",
    "menjawab_ketersediaan": "Ketersediaan pegawai diperiksa",
    "mengirim_daftar": "Daftar pegawai disusun",
    "meneruskan_jawaban": "Daftar pegawai menunggu persetujuan",
    "menugaskan": "Menunggu penugasan menurut daftar",
    "menyatakan_keinginan": "Menyatakan keinginan",
    "ditolak": "Permohonan ditolak",
    "dihentikan": "Pengajuan dihentikan",
    "menetapkan": "Menunggu penetapan",
    "memperbaiki_konsep": "Konsep dikembalikan",
    "menerima": "Menunggu diterima",
    "merencanakan": "Menyusun rencana",
    "menyepakati": "Menyepakati rencana",
    "merinci": "Merinci kegiatan",
    "melaksanakan": "Sedang dilaksanakan",
    "memperbaiki": "Perbaikan capaian",
    "selesai": "Selesai",
    "batal": "Dibatalkan",
}
TAHAP = {
    "penugasan": "Penugasan",
    "perencanaan": "Perencanaan",
    "pelaksanaan": "Pelaksanaan",
    "evaluasi": "Evaluasi",
}


def sebut_langkah(langkah: str) -> str:
    """The name of a step; review steps are numbered."""
    awal, _, nomor = langkah.rpartition("_")
    if awal == "reviu":
        return f"Reviu tingkat {nomor}"
    if awal == "memaraf":
        return f"Menunggu paraf ke\N{NON-BREAKING HYPHEN}{nomor}"
    return f"Dikembalikan lewat tingkat {nomor}" if awal == "kembali" else LANGKAH[langkah]


def sebut_keadaan(langkah: str) -> str:
    """How a case at this step stands: `berjalan`, `selesai`, or `ditolak` for every other end."""
    if langkah in ("selesai", "bergabung"):
        return "selesai"
    return "ditolak" if langkah in BERAKHIR else "berjalan"


def sebut_tindakan(kode: str) -> SebutTindakan:
    """How an act is called; one that a profile brought along, by its code (a test keeps the list of our own whole)."""
    return TINDAKAN.get(kode) or _dari_kode(kode)


def _dari_kode(kode: str) -> SebutTindakan:
    kata = kode.replace("_", " ")
    return SebutTindakan(besar(kata), besar(kata), kata)


def sebut_lampau(kode: str) -> str:
    """What was done, for the timeline."""
    return LAMPAU.get(kode) or sebut_tindakan(kode).lampau


def sebut_orang(nama: Iterable[str]) -> str:
    """People or posts as one phrase, each once: up to three by name, more as a number; '' for nobody."""
    satu = list(dict.fromkeys(nama))
    if len(satu) > DISEBUT:
        return f"{len(satu)} orang"
    return f"{', '.join(satu[:-1])} dan {satu[-1]}" if len(satu) > 1 else "".join(satu)


def sebut_peran(peran: str, kosakata: Kosakata) -> str:
    """How a role of the case is called; an officer named by the structure, by the words of its regulation."""
    if peran.startswith("reviu_"):
        return f"Pereviu tingkat {peran.removeprefix('reviu_')}"
    if peran.startswith(PEMARAF):
        return f"Pemaraf ke-{peran.removeprefix(PEMARAF)}"
    return PERAN.get(peran) or besar(kosakata.sebut(peran))


PERAN = {
    "pernah": "Pernah mendapat bagian",
    "koordinator": "Pelaksana koordinasi",
    "penetap_lain": "Penetap bagi pegawai unit lain",
    "pemohon": "Pemohon",
    "pimpinan_unit_pemilik": "Pimpinan Unit Organisasi pemilik kinerja",
    "kepala_pd_pemilik": "Kepala Perangkat Daerah pemilik kinerja",
    "pimpinan_unit_asal": "Pimpinan Unit Organisasi asal pegawai",
    "kepala_pd_asal": "Kepala Perangkat Daerah asal pegawai",
    "pimpinan_unit_dituju": "Pimpinan Unit Organisasi yang dituju",
    "pimpinan_unit_bersangkutan": "Pimpinan Unit Organisasi yang bersangkutan",
    "pimpinan_unit": "Pimpinan Unit Organisasi",
    "kepala_pd": "Kepala Perangkat Daerah",
    "penilai": "Pejabat Penilai Kinerja",
    "penilai_dituju": "Pejabat Penilai Kinerja yang dituju",
    "penilai_pemohon": "Pejabat Penilai Kinerja di pihak pemohon",
    "penilai_bersangkutan": "Pejabat Penilai Kinerja yang bersangkutan",
    "administrator": "Pejabat Administrator",
    "pengawas": "Pejabat Pengawas",
    "sekretaris_daerah": "Sekretaris Daerah",
    "pengusul": "Pengusul",
    "penetap": "Penetap",
    "pendelegasi": "Dapat mendelegasikan penetapan",
    "penyepakat": "Yang menyepakati rencana",
    "penerima": "Penerima hasil",
    "pemantau": "Pemantau",
    "pegawai": "Yang ditugaskan",
    "utama": "Penanggung jawab",
}
