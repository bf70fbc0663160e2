"""The usual text of the letters that assign: points of a surat perintah, considerations and points of a decision."""

KEPUTUSAN = "keputusan_"
"""How the codes of decisions begin."""
LAPOR = "melaporkan pelaksanaan dan hasilnya kepada pejabat yang ditentukan dalam Sistem Kerja."

TUGAS = {
    "hal": "{pekerjaan}",
    "dasar": "{dasar}",
    "untuk": "Melaksanakan {pekerjaan}.\n"
    "{uraian}\n"
    "Mencapai target kinerja: {target_kinerja}.\n"
    "Melaksanakannya sebagai {sifat}, terhitung mulai tanggal {durasi}.\n"
    "Pelaksanaannya dikoordinasikan {koordinator}.\n"
    f"M{LAPOR[1:]}\n"
    "Menggantikan {menggantikan}.",
}
PENETAPAN = {
    "hal": "Penugasan pegawai dalam {pekerjaan}",
    "menimbang": "bahwa untuk melaksanakan {pekerjaan} diperlukan pegawai dari lebih dari satu {asal};\n"
    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan {nama_surat} tentang "
    "Penugasan Pegawai dalam {pekerjaan};",
    "dasar": "{dasar};",
    "untuk": "Pegawai sebagaimana dimaksud dalam Diktum KESATU melaksanakan {pekerjaan}.\n"
    "{uraian}\n"
    "Target kinerja yang harus dicapai: {target_kinerja}.\n"
    "Penugasan ini merupakan {sifat}, terhitung mulai tanggal {durasi}.\n"
    "Pelaksanaan penugasan ini dikoordinasikan {koordinator}.\n"
    "Pegawai sebagaimana dimaksud dalam Diktum KESATU menggantikan {menggantikan}.\n"
    f"Pegawai sebagaimana dimaksud dalam Diktum KESATU {LAPOR}",
}
