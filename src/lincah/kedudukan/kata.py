"""What the forms of the structure say: title, button, what happened, what cannot be undone."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Kata:
    """The words of one act; `%(…)s` is filled with the names it is about, `%(hasil)s` with what came of it."""

    judul: str
    tombol: str
    selesai: str
    akibat: Sequence[str]


TETAP = _("Riwayat tidak dapat dihapus atau diubah. Catatan yang keliru diakhiri, lalu dibuat yang benar.")

ANGKAT = Kata(
    _("Angkat %(nama)s"),
    _("Angkat %(nama)s sebagai %(jabatan)s"),
    _("%(nama)s diangkat sebagai %(jabatan)s."),
    (_("Hak dan kewajiban jabatan itu ada padanya mulai tanggal tersebut."), TETAP),
)
MUTASI = Kata(
    _("Mutasi %(nama)s"),
    _("Pindahkan %(nama)s ke %(jabatan)s"),
    _("%(nama)s dipindahkan ke jabatan %(jabatan)s."),
    (
        _("Jabatan definitif yang sekarang berakhir sehari sebelumnya; penilai dan pimpinan unit ikut berubah."),
        _("Penugasan yang sedang berjalan tetap pada orangnya."),
        TETAP,
    ),
)
AKHIRI = Kata(
    _("Akhiri pemangkuan %(nama)s"),
    _("Akhiri %(nama)s pada jabatan ini"),
    _("Pemangkuan %(jabatan)s oleh %(nama)s diakhiri."),
    (_("Sesudah hari terakhir itu ia tidak lagi bertindak dalam jabatan ini."), TETAP),
)
DELEGASI = Kata(
    _("Catat pendelegasian"),
    _("Catat delegasi kepada %(kepada)s"),
    _("Delegasi dari %(dari)s kepada %(kepada)s dicatat."),
    (_("Setiap tindakan penerima mencantumkan bahwa ia bertindak untuk %(dari)s."), TETAP),
)
CABUT = Kata(
    _("Cabut delegasi"),
    _("Cabut delegasi kepada %(kepada)s"),
    _("Delegasi kepada %(kepada)s dicabut."),
    (_("Sesudah hari terakhir itu penerima tidak lagi bertindak atas nama %(dari)s."), TETAP),
)
PENETAPAN = Kata(
    _("Catat penetapan kedudukan %(nama)s"),
    _("Catat penetapan kedudukan %(nama)s"),
    _("Penetapan kedudukan %(nama)s dicatat."),
    (_("Penetapan sebelumnya, bila ada, berakhir sehari sebelum tanggal mulai."), TETAP),
)
KOMPETENSI = Kata(
    _("Catat kompetensi %(nama)s"),
    _("Catat kompetensi ini"),
    _("Kompetensi %(nama)s dicatat."),
    (
        _("Yang bersangkutan dan pimpinannya membacanya di halaman pegawai."),
        _("Bila kompetensi yang sama sudah dicatat, tingkat yang lama berakhir dan tetap terbaca."),
    ),
)
AKHIRI_KOMPETENSI = Kata(
    _("Akhiri kompetensi %(nama)s"),
    _("Akhiri %(kompetensi)s"),
    _("%(kompetensi)s pada %(nama)s tidak lagi tercatat."),
    (_("Catatan lama tetap terbaca bersama alasannya; kompetensi itu dapat dicatat lagi kapan saja."),),
)
UNIT_BARU = Kata(
    _("Buka unit di bawah %(induk)s"),
    _("Buka unit ini"),
    _("%(hasil)s dibuka."),
    (_("Jenis unit tidak dapat diubah sesudahnya; unit yang keliru ditutup, lalu dibuka yang benar."), TETAP),
)
JABATAN_BARU = Kata(
    _("Buka jabatan pada %(unit)s"),
    _("Buka jabatan ini"),
    _("Jabatan %(hasil)s dibuka. Belum ada pemangkunya."),
    (_("Kelas, jenjang, dan peran tidak dapat diubah; jabatan yang keliru ditutup, lalu dibuka yang benar."), TETAP),
)
MODEL = Kata(
    _("Tetapkan model %(unit)s"),
    _("Tetapkan model ini bagi %(unit)s"),
    _("Model %(unit)s ditetapkan."),
    (
        _("Penilai, pimpinan unit, dan jalan reviu setiap orang di unit ini disimpulkan dari model itu."),
        _("Penugasan yang berjalan mengikuti aturan saat dimulai. Pilihan sebelumnya berakhir sehari sebelumnya."),
        TETAP,
    ),
)
PINDAH = Kata(
    _("Pindahkan %(unit)s"),
    _("Pindahkan ke bawah %(induk)s"),
    _("%(unit)s sekarang di bawah %(induk)s."),
    (
        _("Semua unit, jabatan, dan orang di dalamnya ikut pindah; penilai dan jalan reviu mengikuti induk yang baru."),
        _("Siapa penilai pada hari-hari sebelumnya tidak berubah. Penugasan yang berjalan tetap pada pejabatnya."),
    ),
)
UBAH_UNIT = Kata(
    _("Ubah %(unit)s"),
    _("Simpan data unit ini"),
    _("Data %(hasil)s disimpan."),
    (
        _("Surat yang sudah terbit tetap memakai nama lama."),
        _("Urusan dapat menentukan model struktur; periksa model unit sesudahnya."),
        _("Nilai lama tetap tercatat dalam jejak audit."),
    ),
)
UBAH_JABATAN = Kata(
    _("Ubah jabatan %(jabatan)s"),
    _("Simpan data jabatan ini"),
    _("Data jabatan %(hasil)s disimpan."),
    (
        _("Nama baru tampil di semua halaman, juga saat tanggal lampau dibaca; surat yang sudah terbit tidak berubah."),
        _("Nilai lama tetap tercatat dalam jejak audit."),
    ),
)
TUTUP_UNIT = Kata(
    _("Tutup %(unit)s"),
    _("Tutup %(unit)s"),
    _("%(unit)s ditutup."),
    (_("Unit yang sudah ditutup tidak dapat dibuka kembali; buka unit baru bila masih perlu."),),
)
TUTUP_JABATAN = Kata(
    _("Tutup jabatan %(jabatan)s"),
    _("Tutup jabatan ini"),
    _("Jabatan %(jabatan)s ditutup."),
    (_("Jabatan yang sudah ditutup tidak dapat dibuka kembali; buka jabatan baru bila masih perlu."),),
)
TUTUP_ALIHKAN = Kata(
    _("Tutup jabatan %(jabatan)s"),
    _("Tutup dan alihkan kepada %(pengganti)s"),
    _("Jabatan %(jabatan)s ditutup; pekerjaannya dilanjutkan %(pengganti)s."),
    (
        _("Pekerjaan yang berjalan beralih kepada %(pengganti)s sekarang juga; riwayatnya tetap."),
        *TUTUP_JABATAN.akibat,
    ),
)
ALIHKAN = Kata(
    _("Alihkan pekerjaan %(jabatan)s"),
    _("Alihkan kepada %(pengganti)s"),
    _("Pekerjaan %(jabatan)s dilanjutkan %(pengganti)s."),
    (_("Pekerjaan yang berjalan beralih sekarang juga; riwayatnya tetap."),),
)
UBAH_PEGAWAI = Kata(
    _("Ubah data %(nama)s"),
    _("Simpan data %(nama)s"),
    _("Data %(hasil)s disimpan."),
    (_("Nilai lama tetap tercatat dalam jejak audit."),),
)
HAPUS_PENGAMAN = Kata(
    _("Hapus pengaman dua langkah %(nama)s"),
    _("Hapus pengaman dua langkah"),
    _("Pengaman dua langkah %(nama)s dihapus."),
    (
        _("Pastikan yang meminta memang orangnya: sesudah ini kata sandi saja cukup untuk masuk."),
        _("Ia diberi tahu saat masuk berikutnya, dan dapat memasangnya lagi."),
        _("Penghapusan ini tercatat dalam jejak audit."),
    ),
)
PEGAWAI_BARU = Kata(
    _("Daftarkan pegawai baru"),
    _("Daftarkan dan buka akunnya"),
    _("%(hasil)s terdaftar. Ia belum memangku jabatan."),
    (_("Sebuah akun dibuka; kata sandi pertamanya ditampilkan satu kali sesudah ini."), TETAP),
)
