"""Letters the tests print: one person, a team, and the longest names an official has to live with."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from lincah.naskah.nama import JenisPemangkuan, PenandaTangan, baris_jabatan, nama_bergelar, pangkat_golongan
from lincah.naskah.surat import Kop, Penerima, SuratTugas

WIB = timezone(timedelta(hours=7))
ALAMAT = "https://lincah.contoh.go.id/uji/v/7k3mqv9x2hd4tn8wpb6rjc5fzs/"
DINAS = "Dinas Komunikasi dan Informatika"
PANJANG = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana"
KOP = Kop(
    pemda="Pemerintah Kabupaten Contoh",
    perangkat_daerah=DINAS,
    alamat="Jalan Merdeka No. 1, Kota Contoh",
    kode_pos="12345",
    telepon="(021) 555000",
    laman="diskominfo.contoh.go.id",
    pos_el="diskominfo@contoh.go.id",
)
KEPALA_BIDANG = PenandaTangan(
    jabatan=baris_jabatan("Kepala Bidang Aplikasi Informatika"),
    nama="Rahmat Hidayat",
    gelar_belakang="S.Kom., M.T.",
    pangkat_golongan=pangkat_golongan("IV/a"),
    nip="197904122005021003",
)
BERGELAR_PANJANG = replace(
    KEPALA_BIDANG,
    jabatan=baris_jabatan(
        f"SEKRETARIS {PANJANG.upper()}",
        jenis=JenisPemangkuan.PLT,
        atas_nama=f"KEPALA {PANJANG.upper()}",
        delegasi="Keputusan Bupati Contoh Nomor 123 Tahun 2025 tanggal 2 Januari 2025",
    ),
    nama="Raden Ajeng Kusumaningtyas Wulandari Prabandari Soerjodiningrat",
    gelar_depan="Prof. Dr. dr. Hj.",
    gelar_belakang="Sp.OG., Subsp.F.E.R., M.Kes., M.Si., Ph.D.",
    jenis=JenisPemangkuan.PLT,
)


def pegawai(urut: int, peran: str = "") -> Penerima:
    """The person with this number; the same every time."""
    return Penerima(
        nama_bergelar=nama_bergelar(f"Pegawai Ke{urut}", gelar_belakang="S.Kom."),
        nip=f"19850101201001{urut % 2 + 1}{urut:03}",
        pangkat_golongan=pangkat_golongan("III/c"),
        jabatan="Pranata Komputer Ahli Muda",
        peran=peran,
    )


def tim(banyak: int) -> tuple[Penerima, ...]:
    """A team: its ketua first."""
    return tuple(pegawai(urut, "Ketua Tim" if urut == 1 else "Anggota Tim") for urut in range(1, banyak + 1))


SURAT = SuratTugas(
    jenis="surat_perintah",
    judul="SURAT PERINTAH",
    amar="MEMERINTAHKAN",
    perihal="Penyusunan peta rencana SPBE",
    kop=KOP,
    dasar=(
        "Peraturan Bupati Contoh tentang Sistem Kerja, Pasal 99 ayat (1);",
        "Perjanjian Kinerja Kepala Dinas Komunikasi dan Informatika Tahun 2025.",
    ),
    kepada=(pegawai(1),),
    untuk=(
        "Menyusun peta rencana SPBE, dengan target 1 dokumen;",
        "Melaksanakannya pada 3 s.d. 28 Maret 2025 sebagai penugasan insidental.",
    ),
    tempat="Kota Contoh",
    tanggal=date(2025, 3, 3),
    penanda_tangan=KEPALA_BIDANG,
    ditetapkan_pada=datetime(2025, 3, 3, 14, 5, 9, tzinfo=WIB),
    tembusan=("Kepala Dinas Komunikasi dan Informatika.",),
)
BERNOMOR = replace(
    SURAT,
    nomor="800.1.11.1/12/DISKOMINFO/2025",
    kode_verifikasi="7k3mqv9x2hd4tn8wpb6rjc5fzs",
    alamat_verifikasi=ALAMAT,
)
BERNAMA_PANJANG = replace(
    BERNOMOR,
    kop=replace(KOP, perangkat_daerah=PANJANG),
    penanda_tangan=BERGELAR_PANJANG,
    tembusan=tuple(f"Kepala {PANJANG} selaku Pejabat Penilai Kinerja pegawai;" for _ in range(4)),
)
