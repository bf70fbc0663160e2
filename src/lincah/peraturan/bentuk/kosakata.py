"""`kosakata.yaml` of a profile: words that are not in the shared vocabulary."""

from lincah.peraturan.bentuk.isi import Isi, Ragam, benar, bentuk, teks, wajib

JENIS_UNIT = bentuk(
    "jenis_unit_sendiri",
    "Satu jenis unit.",
    nama=wajib(teks("Namanya, misalnya Kantor Pelayanan Pulau.")),
    mandiri=wajib(
        benar("true bila satu model berlaku bagi unit itu seutuhnya; false bila ia bagian dari unit di atasnya.")
    ),
)
KOSAKATA_SENDIRI = bentuk(
    "kosakata",
    "Kata yang belum ada dalam kosakata bersama: kode ke namanya.",
    jenis_unit=Isi(Ragam.MENURUT_KODE, "Jenis unit.", bentuk=JENIS_UNIT),
    peran=Isi(Ragam.NAMA, "Peran jabatan pimpinan, misalnya kepala_kantor_pulau: Kepala Kantor Pelayanan Pulau."),
    naskah=Isi(Ragam.NAMA, "Nama naskah, misalnya nota_tugas: nota tugas."),
    amar=Isi(Ragam.NAMA, "Kata perintah dalam naskah itu, bila bukan 'menugaskan'."),
    tindakan=Isi(Ragam.NAMA, "Tindakan dalam alur dan tahapan."),
    butir=Isi(Ragam.NAMA, "Isi ketentuan, hasil langkah, akhir alur, waktu."),
)
