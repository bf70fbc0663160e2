"""`identitas.yaml`, `gambar.yaml` and `deklaratif.yaml`."""

from lincah.peraturan.bentuk.isi import Isi, Ragam, bentuk, butir, daftar, ketentuan, peta, satu, teks, wajib

NILAI = ketentuan("nilai", "Satu nilai dan tempatnya.", nilai=wajib(Isi(Ragam.BEBAS, "Isinya.")))
HARI = ketentuan("hari", "Satu tanggal dan tempatnya.", nilai=wajib(Isi(Ragam.TANGGAL, "Tanggal: TTTT-BB-HH.")))
NAMA_RESMI = bentuk(
    "nama_resmi",
    "Nama resmi peraturan.",
    bentuk=wajib(peta(NILAI, "Bentuk peraturan, misalnya Peraturan Bupati.")),
    nomor=wajib(peta(NILAI, "Nomornya.")),
    tahun=wajib(peta(NILAI, "Tahunnya.")),
    tentang=wajib(peta(NILAI, "Judulnya sesudah kata 'tentang'.")),
)
INDUK = ketentuan(
    "induk",
    "Peraturan nasional yang menjadi dasar; idnya dapat dirujuk sebagai 'id: Pasal ...'.",
    id=wajib(teks("Id singkat, misalnya permenpanrb-7-2022.")),
    nama=wajib(teks("Nama lengkapnya.")),
)
IDENTITAS = bentuk(
    "identitas",
    "Jati diri peraturan.",
    id=wajib(teks("Sama dengan nama foldernya.")),
    nama_resmi=wajib(peta(NAMA_RESMI)),
    daerah=wajib(peta(NILAI, "Nama daerah tanpa kata Kabupaten.")),
    instansi=wajib(peta(NILAI, "Instansi yang diatur.")),
    provinsi=wajib(peta(NILAI, "Provinsi.")),
    ditetapkan=wajib(peta(HARI, "Hari penetapan.")),
    diundangkan=wajib(peta(HARI, "Hari pengundangan.")),
    berlaku=wajib(peta(HARI, "Hari mulai berlaku.")),
    penanda_tangan=wajib(peta(NILAI, "Siapa yang menetapkan.")),
    pengundang=peta(NILAI, "Siapa yang mengundangkan."),
    berita_daerah=peta(NILAI, "Tempat dalam berita daerah."),
    mencabut=peta(NILAI, "Peraturan yang dicabut; [] bila tidak ada."),
    induk=wajib(butir(INDUK)),
    diperiksa_pada=wajib(Isi(Ragam.TANGGAL, "Hari profil ini terakhir dicocokkan dengan naskah.")),
)
GAMBAR = ketentuan(
    "gambar",
    "Satu gambar dalam peraturan dan apa yang menggambarnya.",
    nomor=wajib(teks("Nomor gambar sebagaimana tercetak.")),
    jenis=wajib(satu("jenis_gambar", "Apa yang ditunjukkan gambar.")),
    judul=wajib(teks("Judul gambar dengan kata sendiri.")),
    model=daftar("", "Kode model dalam kedudukan.yaml; alur untuk semua model tanpa kunci ini."),
    cara=satu("cara", "Cara penugasan, bila gambar ialah alur satu cara; bersama lingkup."),
    lingkup=satu("lingkup", "Lingkup penugasan, bila gambar ialah alur satu cara; bersama cara."),
)
BERKAS_GAMBAR = bentuk("berkas_gambar", "Setiap gambar bernomor.", gambar=wajib(butir(GAMBAR)))
DEKLARATIF = bentuk(
    "deklaratif",
    "Tempat dalam peraturan yang tidak memuat aturan.",
    deklaratif=wajib(Isi(Ragam.RUJUKAN, "Tempat-tempat itu, satu per baris.")),
)
