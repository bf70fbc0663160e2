"""`kosakata.yaml` of a profile: words that are not in the shared vocabulary."""

from lincah.peraturan.bentuk.isi import Isi, Ragam, bentuk

KOSAKATA_SENDIRI = bentuk(
    "kosakata",
    "Kata yang belum ada dalam kosakata bersama: kode ke namanya.",
    naskah=Isi(Ragam.NAMA, "Nama naskah, misalnya nota_tugas: nota tugas."),
    amar=Isi(Ragam.NAMA, "Kata perintah dalam naskah itu, bila bukan 'menugaskan'."),
    tindakan=Isi(Ragam.NAMA, "Tindakan dalam alur dan tahapan."),
    butir=Isi(Ragam.NAMA, "Isi ketentuan, hasil langkah, akhir alur, waktu."),
)
