"""`pelaksanaan.yaml`."""

from lincah.peraturan.bentuk.isi import DASAR, Isi, Ragam, beberapa, bentuk, butir, ketentuan, peta, satu, wajib
from lincah.peraturan.bentuk.kedudukan import OLEH

LANGKAH = ketentuan(
    "langkah_tahap",
    "Satu langkah, menurut urutan.",
    kode=wajib(satu("tindakan", "Tindakannya.")),
    pelaku=wajib(beberapa("penanda", "Siapa yang melakukan.")),
    bersama=beberapa("penanda", "Bersama siapa."),
)
KEMBALI = ketentuan("kembali", "Ke mana hasil yang belum sesuai.", nilai=wajib(satu("kembali", "Ke mana.")))
REVIU = bentuk(
    "reviu",
    "Rantai reviu dan penyelesaian.",
    rantai=wajib(butir(OLEH, "Pejabat yang mereviu, dari tingkat pertama ke terakhir.")),
    selesai_oleh=wajib(peta(OLEH, "Yang menyatakan selesai: sama dengan tingkat terakhir.")),
    kembali=wajib(peta(KEMBALI)),
)
TAHAPAN = bentuk(
    "tahapan",
    "Tahapan bagi beberapa model; setiap model tepat sekali.",
    model=wajib(beberapa("", "Kode model dalam kedudukan.yaml.")),
    dasar=Isi(Ragam.RUJUKAN, f"Pangkal bagi rujukan di dalamnya. {DASAR}"),
    perencanaan=butir(LANGKAH, "Langkah perencanaan."),
    pelaksanaan=butir(LANGKAH, "Langkah pelaksanaan."),
    evaluasi=butir(LANGKAH, "Langkah evaluasi."),
    pemantau=wajib(peta(OLEH, "Siapa yang memantau.")),
    pemantau_tim=peta(OLEH, "Siapa pula yang memantau kerja tim, bila ada."),
    pemantau_tertulis=peta(OLEH, "Siapa pula yang memantau karena tertulis, bila `pemantau` dibaca lain."),
    penerima_hasil=wajib(peta(OLEH, "Kepada siapa hasil diserahkan.")),
    reviu=wajib(peta(REVIU)),
)
BACAAN = ketentuan("bacaan", "Dasar dan tafsir sebuah bacaan yang berlaku bagi semua model.")
PERJANJIAN = bentuk(
    "perjanjian",
    "Perjanjian kinerja, di luar langkah setiap model.",
    penyusun=wajib(peta(BACAAN, "Tanpa langkah tersendiri, pimpinan unit mandiri yang menyusun perjanjian kinerja.")),
    kesepakatan=wajib(peta(BACAAN, "Pihak kedua: yang menetapkan kinerja pimpinan unit itu.")),
    berjenjang=wajib(
        peta(BACAAN, "Pada tingkat yang tidak disebut langkahnya, penetap kinerja membagi dan mengarahkan.")
    ),
)
PELAKSANAAN = bentuk(
    "pelaksanaan",
    "Bagaimana tugas dilaksanakan, menurut model.",
    tahapan=wajib(butir(TAHAPAN)),
    perjanjian=wajib(peta(PERJANJIAN)),
    beragam=wajib(peta(BACAAN, "Tim tanpa ketua yang anggotanya beratasan berbeda mengikuti rantai yang terlengkap.")),
    serah_terima=peta(BACAAN, "Hasil yang sesuai diserahterimakan; tanpa kunci ini peraturan tidak memintanya."),
    langsung=peta(
        BACAAN, "Pegawai langsung di bawah tingkat reviu yang lebih tinggi: tinjauan dimulai dari tingkat itu."
    ),
)
