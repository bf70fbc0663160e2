"""`penugasan.yaml` and `permohonan.yaml`."""

from lincah.peraturan.bentuk.daftar import KETENTUAN
from lincah.peraturan.bentuk.isi import Isi, Ragam, beberapa, benar, bentuk, butir, daftar, ketentuan, peta, satu, wajib

INSTRUMEN = ketentuan(
    "instrumen",
    "Naskah dan penetap satu cara pada satu lingkup; setiap pasangan ditulis tepat sekali.",
    cara=wajib(satu("cara", "Cara penugasan.")),
    lingkup=wajib(satu("lingkup", "Lingkup penugasan.")),
    status=wajib(satu("status", "Terbuka, tertutup, atau tidak diatur.")),
    naskah=satu("naskah", "Naskah penugasan; hanya bila terbuka."),
    penetap=beberapa("penanda", "Siapa yang menetapkan; hanya bila terbuka."),
)
PENGUSUL = ketentuan(
    "pengusul",
    "Siapa yang mengusulkan susunan tim.",
    lingkup=wajib(beberapa("lingkup", "Lingkup penugasan.")),
    oleh=wajib(beberapa("penanda", "Pengusul.")),
)
WAJIB = ketentuan("wajib", "Wajibkah ada ketua?", nilai=benar("true bila wajib."))
DARI = ketentuan("dari", "Dari mana ketua berasal.", nilai=wajib(satu("asal_ketua", "Asal ketua.")))
KELAS = ketentuan("kelas", "Golongan yang boleh.", nilai=wajib(beberapa("kelas", "Kelas jabatan.")))
KETUA = bentuk(
    "ketua",
    "Ketentuan tentang ketua tim.",
    lingkup=wajib(beberapa("lingkup", "Lingkup penugasan.")),
    wajib=wajib(peta(WAJIB)),
    dari=wajib(peta(DARI)),
    keras=benar("true: harus dari sana; false: diutamakan."),
    kelas=wajib(peta(KELAS)),
)
YA = ketentuan("ya", "Cukup dasarnya.")
PENETAP_TIM = ketentuan(
    "penetap_tim", "Penetap bila para anggota punya penetap berbeda.", nilai=wajib(satu("penetap_tim", "Yang mana."))
)
PEJABAT = ketentuan("pejabat_berwenang", "Pejabat yang Berwenang.", nilai=wajib(satu("penanda", "Peran jabatannya.")))
PENUGASAN = bentuk(
    "penugasan",
    "Cara, lingkup, naskah dan penetap penugasan.",
    instrumen=wajib(butir(INSTRUMEN)),
    pengusul=butir(PENGUSUL),
    ketua=butir(KETUA),
    penerimaan=wajib(peta(YA, "Pegawai menerima surat dan melaksanakannya.")),
    ganda=wajib(peta(YA, "Seorang pegawai dapat melayani beberapa target.")),
    penetap_tim=wajib(peta(PENETAP_TIM)),
    perubahan=wajib(peta(YA, "Siapa yang menetapkan juga mengubah dan mengakhiri penugasan yang berjalan.")),
    bergabung=wajib(peta(YA, "Pegawai unit lain bergabung dalam penugasan yang berjalan dengan permohonan.")),
    gugur=wajib(peta(YA, "Permohonan yang tidak dijawab gugur.")),
    pejabat_berwenang=wajib(peta(PEJABAT, "Siapa yang bertindak bagi instansi terhadap instansi lain.")),
    perubahan_lintas=wajib(peta(YA, "Penugasan lintas instansi yang berjalan diubah yang menetapkannya.")),
    peminjaman=wajib(peta(YA, "Dasar sendiri bagi surat untuk pekerjaan instansi lain.")),
    pencabutan=wajib(peta(YA, "Surat bagi pekerjaan yang sudah berakhir di instansi lain dicabut.")),
    dua_permohonan=wajib(peta(YA, "Seorang pegawai boleh dimohonkan dua kali; yang terkait diberi tahu.")),
)
HASIL = ketentuan(
    "hasil",
    "Akibat satu langkah.",
    lanjut=wajib(satu("", "Kode langkah berikut, atau salah satu akhir alur ini.")),
    naskah=satu("naskah", "Naskah yang dibuat."),
    kepada=beberapa("penanda", "Kepada siapa naskah itu."),
    tembusan=beberapa("penanda", "Tembusan."),
    wajib=daftar("butir", "Yang harus diisi, misalnya alasan."),
)
LANGKAH = bentuk(
    "langkah_alur",
    "Satu langkah alur.",
    kode=wajib(satu("tindakan", "Tindakannya.")),
    pelaku=wajib(beberapa("penanda", "Siapa yang bertindak.")),
    menimbang=beberapa("penanda", "Yang dimintai rekomendasi atau persetujuan dahulu."),
    hasil=wajib(Isi(Ragam.MENURUT_KODE, "Setiap hasil yang mungkin.", kata="butir", bentuk=HASIL)),
)
ALUR = ketentuan(
    "alur",
    "Alur satu cara pada lingkup-lingkup ini; setiap cara dan lingkup yang terbuka punya tepat satu.",
    cara=wajib(satu("cara", "Cara penugasan.")),
    lingkup=wajib(beberapa("lingkup", "Lingkup penugasan.")),
    akhir=wajib(beberapa("butir", "Akhir yang mungkin.")),
    langkah=wajib(butir(LANGKAH)),
)
PERMOHONAN = bentuk(
    "permohonan",
    "Alur permohonan, jawaban dan penugasan; isi surat.",
    alur=wajib(butir(ALUR)),
    syarat=wajib(Isi(Ragam.KETENTUAN, "Isi yang harus dimuat surat.", bentuk=KETENTUAN)),
)
