"""The files of cases: a list of these mappings."""

from lincah.peraturan.bentuk.isi import Isi, Ragam, bentuk, satu, teks, wajib

KASUS = bentuk(
    "kasus",
    "Satu pertanyaan kepada peraturan, dan jawaban yang diharapkan.",
    nama=wajib(teks("Kasusnya dalam satu kalimat.")),
    peraturan=teks("Id peraturan; tanpa kunci ini nama folder berkas."),
    tanya=wajib(satu("pertanyaan", "Jenis pertanyaan.")),
    situasi=Isi(Ragam.BEBAS, "Keadaannya: kunci dan nilai menurut `lincah kosakata`."),
    jawab=Isi(Ragam.BEBAS, "Jawaban yang diharapkan, sebagian atau seluruhnya; null bila tidak diatur."),
    dasar=Isi(Ragam.RUJUKAN, "Tempat yang harus disebut jawaban, lengkap sejak Pasal atau Lampiran."),
    keliru=teks("Bila pertanyaannya sendiri salah: sebagian bunyi penolakannya."),
)
