"""The kinds of message beside the flow, by which two instansi carry one work."""

BERKAS = "pelaksanaan.berkas"
"""One file, after the act that told of it; in a row of messages of its own, so that it holds up nothing."""
BERKAS_DITOLAK = "pelaksanaan.berkas_ditolak"
"""A file that came was not taken."""
KENDALA = "pelaksanaan.kendala"
"""A problem, with the leaders it went to where it was raised."""
KENDALA_ALAMAT = "pelaksanaan.kendala_alamat"
"""The leaders it went to in the other instansi."""
KENDALA_PUTUSAN = "pelaksanaan.kendala_putusan"
KENDALA_BALASAN = "pelaksanaan.kendala_balasan"
KOORDINASI = "pelaksanaan.koordinasi"
KOORDINASI_JAWAB = "pelaksanaan.koordinasi_jawab"
TANGGAPAN = "pelaksanaan.tanggapan"
LAPORAN = "pertanggungjawaban.laporan"
LAPORAN_DITERIMA = "pertanggungjawaban.laporan_diterima"
PERMINTAAN_LAPORAN = "pertanggungjawaban.permintaan"
"""The leader whose work it is asks somebody lent for a report."""
JADWAL_LAPORAN = "pertanggungjawaban.jadwal"
"""That leader says how often a report is due."""
NAMA = {
    BERKAS: "Berkas pekerjaan lintas instansi",
    BERKAS_DITOLAK: "Berkas pekerjaan lintas instansi tidak diterima",
    KENDALA: "Permasalahan pekerjaan lintas instansi",
    KENDALA_ALAMAT: "Penerima permasalahan lintas instansi",
    KENDALA_PUTUSAN: "Putusan permasalahan lintas instansi",
    KENDALA_BALASAN: "Balasan atas putusan permasalahan lintas instansi",
    KOORDINASI: "Koordinasi lintas instansi",
    KOORDINASI_JAWAB: "Jawaban koordinasi lintas instansi",
    TANGGAPAN: "Tanggapan atas umpan balik lintas instansi",
    LAPORAN: "Laporan pekerjaan lintas instansi",
    LAPORAN_DITERIMA: "Laporan lintas instansi diterima",
    PERMINTAAN_LAPORAN: "Permintaan laporan lintas instansi",
    JADWAL_LAPORAN: "Jadwal laporan lintas instansi",
}
