"""`kedudukan.yaml`."""

from lincah.peraturan.bentuk.isi import (
    Isi,
    Ragam,
    beberapa,
    benar,
    bentuk,
    butir,
    daftar,
    ketentuan,
    peta,
    satu,
    teks,
    wajib,
)

BAGI = bentuk(
    "bagi",
    "Bagi siapa aturan ini; beberapa syarat berlaku bersama-sama.",
    kelas=daftar("kelas", "Kelas jabatan pegawai."),
    jenjang=daftar("jenjang", "Jenjang jabatan fungsional; keterampilan berarti semua jenjangnya."),
    peran=daftar("peran", "Peran jabatan struktural."),
    unit=daftar("jenis_unit", "Jenis unit tempat pegawai berada."),
)
PENUNJUK = ketentuan(
    "penunjuk",
    "Siapa yang berperan; aturan pertama yang cocok yang dipakai.",
    bagi=peta(BAGI),
    oleh=wajib(beberapa("penanda", "Pejabat yang berperan; beberapa berarti siapa yang terdekat di atas pegawai.")),
)
PENETAP_KINERJA = ketentuan(
    "penetap_kinerja",
    "Siapa menetapkan kinerja siapa.",
    bagi=wajib(beberapa("penanda", "Pejabat yang kinerjanya ditetapkan.")),
    oleh=wajib(beberapa("penanda", "Pejabat yang menetapkan.")),
)
OLEH = ketentuan("oleh", "Satu peran dan dasarnya.", oleh=wajib(beberapa("penanda", "Siapa.")))
KOORDINASI = ketentuan(
    "koordinasi",
    "Pejabat yang mengoordinasikan tanpa memimpin.",
    oleh=wajib(beberapa("penanda", "Siapa.")),
    ditunjuk=benar("true: hanya bila ditunjuk; false: karena letak jabatannya."),
)
JENJANG = ketentuan(
    "jenjang",
    "Jenjang yang diatur model ini; yang lain menunggu penetapan.",
    nilai=wajib(beberapa("jenjang_diatur", "Jenjang, atau pelaksana.")),
)
BERLAKU = bentuk(
    "berlaku",
    "Unit yang kena; tanpa kunci berarti tanpa syarat.",
    jenis=daftar("jenis_unit", "Jenis unit."),
    nama=daftar("", "Nama unit, bila peraturan menyebut nama."),
    urusan=daftar("", "Urusan pemerintahan."),
    kelas_pimpinan=daftar("kelas", "Kelas jabatan pimpinan unit."),
    tingkat=daftar("jumlah_tingkat", "Banyaknya tingkat pejabat dalam unit."),
    penempatan=daftar("penempatan", "Pejabat yang langsung membawahi pegawai."),
    khusus=benar("true: hanya bila unit disebut namanya atau modelnya ditetapkan."),
)
MODEL = ketentuan(
    "model",
    "Satu model kedudukan. Rujukan di dalamnya boleh melanjutkan dasar model.",
    kode=wajib(teks("Kode, huruf kecil dan garis bawah; tidak boleh sama dengan model lain.")),
    nama=wajib(teks("Nama model bagi pembaca.")),
    berlaku=wajib(peta(BERLAKU)),
    tingkat=wajib(Isi(Ragam.TINGKAT, "Pejabat setiap tingkat, dari puncak ke bawah.", kata="pejabat")),
    penilai=wajib(butir(PENUNJUK, "Pejabat penilai kinerja.")),
    pimpinan_unit=wajib(butir(PENUNJUK, "Pimpinan unit organisasi.")),
    pemberi_tugas=wajib(butir(PENUNJUK, "Yang dapat menugaskan.")),
    menetapkan_kinerja=butir(PENETAP_KINERJA),
    perekomendasi=peta(OLEH, "Yang memberi rekomendasi penugasan."),
    koordinasi=peta(KOORDINASI, "Yang mengoordinasikan."),
    pendelegasi=peta(OLEH, "Yang pendelegasiannya juga sah."),
    jenjang=peta(JENJANG),
    pengganti=benar("true: mengisi yang tidak diatur; dipakai hanya bila ditetapkan instansi."),
)
SUNYI = ketentuan(
    "sunyi",
    "Jenis unit yang tidak diatur peraturan, dan model yang boleh ditetapkan instansi.",
    berlaku=wajib(peta(BERLAKU)),
    pengganti=daftar("", "Kode model pengganti."),
)
PENILAI_UMUM = ketentuan(
    "penilai_umum", "Batas terendah penilai.", terendah=wajib(satu("kelas", "Kelas jabatan terendah."))
)
SEBELUM = ketentuan("sebelum", "Mendahului penugasan?", nilai=benar("true bila harus sebelum penugasan."))
PENETAPAN = ketentuan(
    "penetapan",
    "Penetapan kedudukan pegawai.",
    oleh=wajib(satu("penanda", "Siapa yang menetapkan.")),
    sebelum_penugasan=wajib(peta(SEBELUM)),
)
KEDUDUKAN = bentuk(
    "kedudukan",
    "Di mana pegawai berkedudukan, menurut model.",
    penilai_umum=wajib(peta(PENILAI_UMUM)),
    penetapan=peta(PENETAPAN),
    model=wajib(butir(MODEL)),
    sunyi=butir(SUNYI),
)
