"""The parts of these letters that can be worded."""

from lincah.naskah.kata.ragam import Bagian, Bentuk

ALINEA = "Alinea dipisahkan satu baris kosong. Alinea yang medannya tidak ada isinya tidak dicetak."
HAL = Bagian("hal", "Hal", Bentuk.BARIS, "Tampil di kepala surat dan di agenda.", 300)
DINAS = (
    HAL,
    Bagian("pembuka", "Alinea pembuka", Bentuk.BARIS, "Di atas daftar pegawai.", 1500),
    Bagian("rincian", "Rincian", Bentuk.RINCIAN, "Satu baris satu rincian: label, titik dua, isinya.", 2000, True),
    Bagian("lanjutan", "Alinea sesudah rincian", Bentuk.ALINEA, ALINEA, 4000, True),
    Bagian("penutup", "Alinea penutup", Bentuk.BARIS, "", 600),
)
DASAR = Bagian(
    "dasar", "Dasar", Bentuk.BUTIR, "Satu baris satu dasar. Surat permohonan dan jawabannya ditambahkan sendiri.", 3000
)
UNTUK = Bagian("untuk", "Untuk", Bentuk.BUTIR, "Satu baris satu butir, ditutup dengan titik.", 5000)
TUGAS = (Bagian("hal", "Hal", Bentuk.BARIS, "Tampil di register dan agenda.", 300), DASAR, UNTUK)
PENETAPAN = (
    Bagian("hal", "Tentang", Bentuk.BARIS, "Dicetak dengan huruf besar sesudah kata TENTANG.", 300),
    Bagian(
        "menimbang", "Menimbang", Bentuk.BUTIR, "Satu baris satu pertimbangan: diawali bahwa, ditutup titik koma.", 4000
    ),
    Bagian("dasar", "Mengingat", Bentuk.BUTIR, "Satu baris satu peraturan, ditutup titik koma.", 4000),
    Bagian(
        "untuk",
        "Diktum KEDUA dan seterusnya",
        Bentuk.BUTIR,
        "Satu baris satu diktum. Diktum KESATU menyebut pegawainya.",
        5000,
        terbanyak=18,
    ),
)
