"""Put a mistake in the words of a letter right: a new letter of the same signatory takes the place of the old one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

from lincah.audit.services import catat
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import Pegangan
from lincah.naskah.agenda import IsiMasuk, catat_masuk
from lincah.naskah.models import Naskah, SuratMasuk
from lincah.naskah.nama import JenisPemangkuan, PenandaTangan, kelas_peran, pangkat_golongan
from lincah.naskah.penggantian import ganti
from lincah.naskah.pertinggal import bentuk_isi
from lincah.naskah.queries import kop_untuk
from lincah.naskah.surat import Mengetahui, Penerima, SuratDinas
from lincah.pengingat.queries.aturan import aturan
from lincah.tata_naskah.akses import adalah_penanda_tangan

BUKAN_ANDA = "Surat ini hanya dapat dibetulkan pejabat yang menetapkannya, selama ia memangku jabatan itu."


@dataclass(frozen=True, kw_only=True)
class Pembetulan:
    """The words as they should have been, and why the letter is replaced."""

    perihal: str
    isi: tuple[str, ...]
    rincian: tuple[tuple[str, str], ...]
    alasan: str


def jabatan_pembetul(aktor: Aktor, surat: Naskah) -> Pegangan | None:
    """The post in which this person may put the letter right: that of the letter, still held; None for anybody else."""
    if not adalah_penanda_tangan(aktor, surat) or bentuk_isi(surat.isi) != "dinas":
        return None
    baris = {satu.rstrip(",") for satu in surat.isi["tanda_tangan"]["jabatan"]}
    return next((satu for satu in aktor.pegangan if satu.sebutan in baris), None)


@transaction.atomic
def betulkan(aktor: Aktor, lama: Naskah, pembetulan: Pembetulan) -> Naskah:
    """Set the new letter, mark the old as replaced, enter it where the old was entered; on the story of the case.

    Errors: PermissionDenied, naskah.services.StatusDitolak when the old one no longer holds, those of naskah.
    """
    pegangan = jabatan_pembetul(aktor, lama)
    if pegangan is None:
        raise PermissionDenied(BUKAN_ANDA)
    baru = ganti(
        lama,
        surat=_surat(aktor, lama, pembetulan, pegangan),
        kode_pd=lama.kode_register,
        penanda_tangan_id=aktor.pegawai_id,
        waktu=aktor.waktu,
        tenggat=aturan().tenggat("menandatangani", aktor.tanggal),
        kata="dibetulkan",
    )
    _catat_masuk(aktor, lama, baru)
    catat(
        jenis=f"{lama.objek_jenis}.membetulkan_surat",
        objek=(lama.objek_jenis, lama.objek_id),
        pelaku=aktor.pelaku(pegangan),
        isi={
            "nomor": baru.nomor,
            "naskah": str(baru.pk),
            "sidik_naskah": baru.berkas_id,
            "judul_naskah": baru.judul,
            "lama": lama.nomor,
            "catatan": f"Mengganti surat Nomor {lama.nomor}. {pembetulan.alasan}",
        },
        waktu=aktor.waktu,
    )
    return baru


def _surat(aktor: Aktor, lama: Naskah, pembetulan: Pembetulan, pegangan: Pegangan) -> SuratDinas:
    isi, nama = lama.isi, lama.isi["kop"]["nama"]
    pd, unit = (*nama[1:], "", "")[:2]
    return SuratDinas(
        jenis=lama.jenis,
        judul=lama.judul,
        perihal=pembetulan.perihal,
        kop=kop_untuk(lama.kode_register, pemda=nama[0], perangkat_daerah=pd, unit=unit),
        tempat=isi["tempat"],
        tanggal=aktor.tanggal,
        penanda_tangan=_penanda_tangan(aktor, isi, pegangan),
        ditetapkan_pada=aktor.waktu,
        tembusan=tuple(isi["tembusan"]),
        kepada=tuple(isi["kepada"]),
        isi=pembetulan.isi,
        rincian=pembetulan.rincian,
        orang=tuple(map(_penerima, isi["orang"])),
        penutup=isi["penutup"],
        mengetahui=_mengetahui(isi.get("mengetahui")),
    )


def _mengetahui(isi: Mapping[str, Any] | None) -> Mengetahui | None:
    """Who stood beside the signatory still does."""
    if not isi:
        return None
    jabatan, identitas = tuple(isi["jabatan"]), tuple(isi["identitas"])
    return Mengetahui(jabatan=jabatan, nama=isi["nama"], identitas=identitas, keterangan=isi["keterangan"])


def _penanda_tangan(aktor: Aktor, isi: Mapping[str, Any], pegangan: Pegangan) -> PenandaTangan:
    pegawai = Pegawai.objects.get(pk=aktor.pegawai_id)
    kapasitas = pegangan.kapasitas if pegangan.kapasitas in set(JenisPemangkuan) else JenisPemangkuan.DEFINITIF
    return PenandaTangan(
        jabatan=tuple(isi["tanda_tangan"]["jabatan"]),
        nama=pegawai.nama,
        gelar_depan=pegawai.gelar_depan,
        gelar_belakang=pegawai.gelar_belakang,
        pangkat_golongan=pangkat_golongan(pegawai.golongan),
        nip=pegawai.nip,
        kelas=kelas_peran(pegangan.peran),
        jenis=JenisPemangkuan(kapasitas),
    )


def _penerima(satu: Mapping[str, str]) -> Penerima:
    return Penerima(
        nama_bergelar=satu["nama"],
        jabatan=satu["jabatan"],
        nip=satu["nip"],
        pangkat_golongan=satu["pangkat"],
        peran=satu["peran"],
        unit=satu["unit"],
    )


def _catat_masuk(aktor: Aktor, lama: Naskah, baru: Naskah) -> None:
    kode = set(SuratMasuk.objects.filter(naskah=lama).values_list("kode", flat=True))
    isi = IsiMasuk(
        diterima=aktor.tanggal,
        dari=f"{baru.jabatan_penanda_tangan}, {baru.instansi}"[:300],
        perihal=baru.perihal[:500],
        nomor=baru.nomor,
        tanggal=baru.tanggal,
        catatan=f"Membetulkan surat Nomor {lama.nomor}.",
        naskah_id=baru.pk,
    )
    for satu in sorted(kode):
        catat_masuk(satu, isi, oleh=aktor.pelaku(), waktu=aktor.waktu)
