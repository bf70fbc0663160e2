"""A letter of nobody, to see how kop and number look before they are saved. Nothing is stored."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from lincah.naskah.kata.isi import isi_kata
from lincah.naskah.kata.pasang import bagian_surat
from lincah.naskah.kata.ragam import Ragam
from lincah.naskah.models import RegisterNomor
from lincah.naskah.nama import PenandaTangan, baris_jabatan
from lincah.naskah.nomor import BagianNomor, susun_nomor
from lincah.naskah.queries import pola_untuk
from lincah.naskah.surat import Keputusan, Kop, Penerima, Surat, SuratDinas, SuratTugas
from lincah.registry.models import Instansi

BENTUK = (("tugas", "Surat perintah"), ("keputusan", "Keputusan"), ("dinas", "Surat dinas"))
"""The forms a letter may have: code, name."""


def contoh_surat(instansi: Instansi, kop: Kop, nomor: str, hari: date, bentuk: str = "tugas") -> Surat:
    """A letter that names no real person; `bentuk` (see BENTUK): which form it has."""
    orang = (Penerima(nama_bergelar="Nama Pegawai", jabatan="Jabatan pegawai"),)
    umum: dict[str, Any] = {
        "jenis": "contoh",
        "perihal": "Contoh surat",
        "kop": kop,
        "tempat": instansi.ibu_kota,
        "tanggal": hari,
        "penanda_tangan": PenandaTangan(
            jabatan=baris_jabatan("Jabatan Penanda Tangan"), nama="Nama Penanda Tangan", gelar_belakang="S.Sos."
        ),
        "nomor": nomor,
    }
    if bentuk == "dinas":
        alamat = ("Jabatan yang dituju", "di Tempat")
        return SuratDinas(judul="SURAT DINAS", kepada=alamat, isi=("Isi surat.",), orang=orang, **umum)
    umum |= {"dasar": ("Peraturan yang menjadi dasar surat",), "kepada": orang, "untuk": ("Melaksanakan tugas.",)}
    if bentuk == "keputusan":
        menimbang = ("bahwa pertimbangan pertama;", "bahwa pertimbangan kedua.")
        return Keputusan(judul="KEPUTUSAN", amar="MENUGASKAN", menimbang=menimbang, **umum)
    return SuratTugas(judul="SURAT PERINTAH", amar="MEMERINTAHKAN", **umum)


def contoh_kata(instansi: Instansi, kop: Kop, nomor: str, hari: date, ragam: Ragam, teks: Mapping[str, str]) -> Surat:
    """The same letter in these words, each field with its example. Errors: surat.SuratTidakLengkap."""
    surat = contoh_surat(instansi, kop, nomor, hari, ragam.bentuk)
    judul = ragam.nama.partition(",")[0].upper()
    return replace(surat, judul=judul, **bagian_surat(ragam, isi_kata(ragam, teks, ragam.contoh)))


def contoh_nomor(pola: str, klasifikasi: str, kode: str, hari: date) -> str:
    """The number the next letter of `kode` would get by this pattern. Errors: nomor.PolaKeliru."""
    baris = RegisterNomor.objects.filter(tahun=hari.year, kode=kode).values_list("terakhir", flat=True)
    urut = (baris.first() or 0) + 1
    return susun_nomor(pola, BagianNomor(klasifikasi=klasifikasi, kode_pd=kode, tanggal=hari, urut=urut))


def contoh_nomor_kini(jenis: str, kode: str, hari: date) -> str:
    """The number the next letter would get by the pattern that is set."""
    pola, klasifikasi = pola_untuk(jenis, kode)
    return contoh_nomor(pola, klasifikasi, kode, hari)
