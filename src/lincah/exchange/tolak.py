"""Why a message is turned away: a code for machines, a sentence for people."""

from enum import StrEnum


class Alasan(StrEnum):
    """The codes, as they cross the line."""

    TIDAK_TERBACA = "tidak_terbaca"
    SALAH_ALAMAT = "salah_alamat"
    PENGIRIM_TIDAK_DIKENAL = "pengirim_tidak_dikenal"
    MITRA_DIHENTIKAN = "mitra_dihentikan"
    KUNCI_TIDAK_DIKENAL = "kunci_tidak_dikenal"
    TANDA_TANGAN_SALAH = "tanda_tangan_salah"
    PESAN_BERUBAH = "pesan_berubah"
    WAKTU_MELESET = "waktu_meleset"
    TERULANG = "terulang"
    LAMPIRAN_RUSAK = "lampiran_rusak"
    ISI_BERBEDA = "isi_berbeda"
    JENIS_TIDAK_DIKENAL = "jenis_tidak_dikenal"
    URUTAN_MUNDUR = "urutan_mundur"
    ADA_YANG_HILANG = "ada_yang_hilang"


KALIMAT = {
    Alasan.TIDAK_TERBACA: "Isi kiriman tidak dapat dibaca sebagai pesan pertukaran.",
    Alasan.SALAH_ALAMAT: "Pesan ini ditujukan kepada instansi lain.",
    Alasan.PENGIRIM_TIDAK_DIKENAL: "Pengirim belum dicatat sebagai mitra oleh instansi penerima.",
    Alasan.MITRA_DIHENTIKAN: "Instansi penerima sedang menghentikan pertukaran dengan pengirim.",
    Alasan.KUNCI_TIDAK_DIKENAL: "Kunci pengirim bukan kunci yang dicatat penerima; kirimkan kartu yang baru.",
    Alasan.TANDA_TANGAN_SALAH: "Tanda tangan pesan tidak cocok dengan kunci pengirim: pesan ini mungkin palsu.",
    Alasan.PESAN_BERUBAH: "Isi pesan tidak sama dengan yang ditandatangani: pesan ini mungkin diubah di jalan.",
    Alasan.WAKTU_MELESET: "Waktu pesan berselisih lebih dari lima menit; periksa jam kedua server.",
    Alasan.TERULANG: "Kiriman yang persis sama sudah pernah diterima.",
    Alasan.LAMPIRAN_RUSAK: "Lampiran tidak lengkap atau tidak sama dengan yang disebut pesan.",
    Alasan.ISI_BERBEDA: "Pesan dengan nomor ini sudah diterima dengan isi yang berbeda.",
    Alasan.JENIS_TIDAK_DIKENAL: "Versi Lincah di instansi penerima belum mengenal jenis pesan ini.",
    Alasan.URUTAN_MUNDUR: "Perkara ini di instansi penerima sudah lebih maju daripada pesan ini.",
    Alasan.ADA_YANG_HILANG: "Pesan sebelumnya tidak ada lagi di instansi penerima, mungkin karena pemulihan cadangan.",
}
# Asked only after the message was found not to be there: it has not arrived, and sending it again as it is would not
# help.
TETAP = frozenset({Alasan.ISI_BERBEDA, Alasan.JENIS_TIDAK_DIKENAL, Alasan.URUTAN_MUNDUR})


class Ditolak(Exception):
    """A message is turned away for `alasan`; `sejauh`: the number of the last one that is here, if one is missing."""

    def __init__(self, alasan: Alasan, sejauh: int | None = None) -> None:
        self.alasan, self.sejauh = alasan, sejauh
        super().__init__(KALIMAT[alasan])
