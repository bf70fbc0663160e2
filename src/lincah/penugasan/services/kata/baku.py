"""The usual text of the letters of a request, by kind and situation; an instansi may set another."""

BUTIR = "Maksud dan tujuan: {maksud_tujuan}\nKompetensi, keahlian, dan/atau keterampilan: {kompetensi}"
RINCIAN = f"{BUTIR}\nTarget kinerja: {{target_kinerja}}\nDurasi pelibatan: {{durasi}}\nMenggantikan: {{menggantikan}}"
PENUTUP = "Demikian disampaikan, atas perhatian dan kerja samanya diucapkan terima kasih."
KEGIATAN = "kegiatan {pekerjaan} pada {unit_pemilik}"
MENJAWAB = f"Menjawab {{menjawab}} untuk {KEGIATAN}, berdasarkan {{dasar}},"
SAYA = "Saya yang bertanda tangan di bawah ini:"
BERNAMA, KRITERIA, SETUJU, SEBAGIAN, TOLAK = "bernama", "kriteria", "setuju", "sebagian", "tolak"
PERUBAHAN, PENGAKHIRAN = "perubahan", "pengakhiran"
KEADAAN = {
    "": "",
    BERNAMA: "dengan nama pegawai",
    KRITERIA: "menurut kriteria",
    SETUJU: "disetujui",
    SEBAGIAN: "disetujui sebagian",
    TOLAK: "belum dapat disetujui",
    PERUBAHAN: "perubahan",
    PENGAKHIRAN: "pengakhiran",
}
"""The situations a kind may have, in words."""

Baku = dict[str, str]


def _surat(hal: str, pembuka: str, rincian: str = "", lanjutan: str = "") -> Baku:
    return {"hal": hal, "pembuka": pembuka, "rincian": rincian, "lanjutan": lanjutan, "penutup": PENUTUP}


_MELIBATKAN = f"Sehubungan dengan {KEGIATAN}, berdasarkan {{dasar}}, kami bermaksud melibatkan"
_MENYETUJUI = f"{MENJAWAB} kami menyetujui pelibatan pegawai berikut:"
_MOHON = "Kami memohon persetujuan atas pelibatan tersebut dan jawaban secara tertulis."
_HAL_MOHON = "Permohonan pelibatan Pejabat Fungsional/Pelaksana dalam {pekerjaan}"

BAKU: dict[tuple[str, str], Baku] = {
    ("surat_permohonan_pelibatan", BERNAMA): _surat(_HAL_MOHON, f"{_MELIBATKAN} pegawai berikut:", RINCIAN, _MOHON),
    ("surat_permohonan_pelibatan", KRITERIA): _surat(
        _HAL_MOHON, f"{_MELIBATKAN} {{kriteria}}, dengan ketentuan sebagai berikut:", RINCIAN, _MOHON
    ),
    ("surat_permohonan_sukarela", ""): _surat(
        "Permohonan pengajuan sukarela untuk terlibat dalam {pekerjaan}",
        SAYA,
        RINCIAN,
        f"mengajukan permohonan untuk dilibatkan dalam {KEGIATAN}, berdasarkan {{dasar}}.\n\n"
        "Pejabat Penilai Kinerja telah menyetujui pengajuan ini dengan surat {persetujuan}.",
    ),
    ("surat_permohonan_persetujuan", ""): _surat(
        "Permohonan persetujuan untuk terlibat dalam {pekerjaan}",
        SAYA,
        RINCIAN,
        "telah mendapat persetujuan Pimpinan Unit Organisasi yang dituju atas {menjawab} untuk terlibat dalam "
        f"{KEGIATAN}. Berdasarkan {{dasar}}, saya memohon persetujuan untuk melaksanakannya.",
    ),
    ("surat_jawaban", SETUJU): _surat(
        "Persetujuan atas permohonan pelibatan dalam {pekerjaan}", _MENYETUJUI, "", "Catatan: {catatan}."
    ),
    ("surat_jawaban", SEBAGIAN): _surat(
        "Persetujuan sebagian atas permohonan pelibatan dalam {pekerjaan}",
        _MENYETUJUI,
        "",
        "Yang belum dapat kami setujui: {ditolak}.\n\nAlasan: {alasan}.",
    ),
    ("surat_jawaban", TOLAK): _surat(
        "Jawaban atas permohonan pelibatan dalam {pekerjaan}",
        f"{MENJAWAB} kami sampaikan bahwa permohonan tersebut belum dapat kami setujui.",
        "",
        "Pegawai yang dimohonkan: {ditolak}.\n\nAlasan: {alasan}.",
    ),
    ("surat_jawaban_daftar", ""): _surat(
        "Daftar pegawai yang tersedia untuk {pekerjaan}", f"{MENJAWAB} kami sampaikan daftar pegawai yang tersedia:"
    ),
    ("instruksi", ""): _surat(
        "Instruksi pelibatan pegawai dalam {pekerjaan}",
        "Memenuhi {menjawab} untuk kegiatan {pekerjaan}, berdasarkan {dasar}, Saudara diinstruksikan menugaskan "
        "{kriteria} yang sesuai dengan ketentuan berikut, dan menjawab ketersediaannya.",
        RINCIAN,
    ),
    ("rekomendasi", ""): _surat(
        "Rekomendasi atas permohonan pelibatan dalam {pekerjaan}",
        f"Atas {{menjawab}} untuk {KEGIATAN}, berdasarkan {{dasar}}, kami menyampaikan rekomendasi sebagai berikut:",
        "",
        "Rekomendasi: {rekomendasi}.",
    ),
    ("usulan_tim", ""): _surat(
        "Usulan susunan tim untuk {pekerjaan}",
        f"Untuk {KEGIATAN}, berdasarkan {{dasar}}, kami mengusulkan pegawai berikut ditetapkan dalam penugasan:",
        RINCIAN,
    ),
    ("persetujuan_penilai", ""): _surat(
        "Persetujuan pengajuan sukarela untuk {pekerjaan}",
        f"Berdasarkan {{dasar}}, kami menyetujui pegawai berikut mengajukan diri untuk terlibat dalam {KEGIATAN}:",
        "",
        "Catatan: {catatan}.",
    ),
}
"""Kinds that have words of their own."""
LISAN = "pernyataan_lisan"
MENURUT = "Surat ini dibuat menurut {dasar}."


def baku_umum(nama: str, rincian: str, *, menjawab: bool) -> Baku:
    """The usual text of a kind only its own regulation knows: what the table of the flow says, in plain sentences."""
    awal = "Sehubungan dengan pekerjaan {pekerjaan} pada {unit_pemilik}, {siapa} {perbuatan} kepada {kepada}, dengan "
    awal += "keterangan sebagai berikut."
    jawab = "Menjawab {menjawab} untuk pekerjaan {pekerjaan}, {siapa} {perbuatan} dengan hasil: {hasil}."
    pembuka = jawab if menjawab else awal
    return _surat(f"{nama}: {{pekerjaan}}", pembuka, rincian, f"Catatan: {{catatan}}.\n\n{MENURUT}")
