"""A letter of nobody, to see how kop and number look before they are saved. Nothing is stored."""

from datetime import date

from lincah.naskah.models import RegisterNomor
from lincah.naskah.nama import PenandaTangan, baris_jabatan
from lincah.naskah.nomor import BagianNomor, susun_nomor
from lincah.naskah.queries import pola_untuk
from lincah.naskah.surat import Kop, Penerima, SuratTugas
from lincah.registry.models import Instansi


def contoh_surat(instansi: Instansi, kop: Kop, nomor: str, hari: date) -> SuratTugas:
    """A letter of assignment that names no real person."""
    return SuratTugas(
        jenis="contoh",
        judul="SURAT TUGAS",
        amar="MENUGASKAN",
        perihal="Contoh surat",
        kop=kop,
        dasar=("Peraturan yang menjadi dasar surat",),
        kepada=(Penerima(nama_bergelar="Nama Pegawai", jabatan="Jabatan pegawai"),),
        untuk=("Melaksanakan tugas sebagaimana contoh ini",),
        tempat=instansi.ibu_kota,
        tanggal=hari,
        penanda_tangan=PenandaTangan(jabatan=baris_jabatan("Jabatan Penanda Tangan"), nama="Nama Penanda Tangan"),
        nomor=nomor,
    )


def contoh_nomor(pola: str, klasifikasi: str, kode: str, hari: date) -> str:
    """The number the next letter of `kode` would get by this pattern. Errors: nomor.PolaKeliru."""
    baris = RegisterNomor.objects.filter(tahun=hari.year, kode=kode).values_list("terakhir", flat=True)
    urut = (baris.first() or 0) + 1
    return susun_nomor(pola, BagianNomor(klasifikasi=klasifikasi, kode_pd=kode, tanggal=hari, urut=urut))


def contoh_nomor_kini(jenis: str, kode: str, hari: date) -> str:
    """The number the next letter would get by the pattern that is set."""
    pola, klasifikasi = pola_untuk(jenis, kode)
    return contoh_nomor(pola, klasifikasi, kode, hari)
