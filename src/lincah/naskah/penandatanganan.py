"""Sign a letter that was set: ask the way of this instansi, validate what came back, keep it for good.

Asking may take half a minute (a service elsewhere), so it happens outside any transaction; keeping is short. Who calls
decides who may, and writes the event in the transaction of `simpan`.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction

from lincah.naskah.models import CaraTandaTangan, MenungguTanda, Naskah, StatusNaskah, TandaTangan
from lincah.naskah.pengaturan import akar, baca_pengaturan, kunci_instansi, layanan_bsre
from lincah.naskah.queries import isi_berkas
from lincah.naskah.services import TIPE_PDF, simpan_berkas
from lincah.naskah.tanda_tangan.porta import (
    BelumDiatur,
    BerkasDitolak,
    LayananMenolak,
    PenandaTanganan,
    Permintaan,
    Rahasia,
)
from lincah.registry.konteks import instansi_kini

TANPA_RAHASIA = Rahasia("")
SUDAH = "Surat ini sudah ditandatangani. Muat ulang halaman untuk melihat tanda tangannya."
TIDAK_BERLAKU = "Surat ini sudah tidak berlaku, sehingga tidak dapat ditandatangani lagi."


class TandaTanganDitolak(ValueError):
    """This letter is not to be signed (any more); the message says why."""


@dataclass(frozen=True)
class Hasil:
    """A signed letter not yet kept: the file, by which way, and what its certificate says (`periksa.Fakta`)."""

    pdf: bytes
    cara: str
    fakta: object


@dataclass(frozen=True, kw_only=True)
class Masukan:
    """What the signatory gave for the way of the instansi; only on its way, never kept."""

    nik: str = ""
    rahasia: Rahasia = TANPA_RAHASIA
    unggahan: bytes = b""


def check_dapat(naskah: Naskah) -> None:
    """Raises `TandaTanganDitolak` when the letter is signed or no longer in force."""
    if TandaTangan.objects.filter(pk=naskah.pk).exists():
        raise TandaTanganDitolak(SUDAH)
    if naskah.status != StatusNaskah.BERLAKU:
        raise TandaTanganDitolak(TIDAK_BERLAKU)


def minta(naskah: Naskah, masukan: Masukan, *, waktu: datetime) -> Hasil:
    """Have the letter signed the way of this instansi and validate the result; writes nothing.

    `waktu` is the moment of signing. Errors: TandaTanganDitolak, every `porta.GagalTandaTangan`.
    """
    check_dapat(naskah)
    permintaan = Permintaan(
        pdf=isi_berkas(naskah.berkas_id),
        nama=naskah.nama_penanda_tangan,
        jabatan=naskah.jabatan_penanda_tangan,
        tempat=instansi_kini().ibu_kota,
        waktu=waktu,
        nik=masukan.nik,
        rahasia=masukan.rahasia,
        unggahan=masukan.unggahan,
    )
    return bubuhkan(penanda_instansi(), permintaan)


def bubuhkan(penanda: PenandaTanganan, permintaan: Permintaan) -> Hasil:
    """Have one file signed and validate what came back; writes nothing. Errors: every `porta.GagalTandaTangan`."""
    from lincah.naskah.tanda_tangan.periksa import periksa

    pdf = penanda.tandatangani(permintaan)
    try:
        fakta = periksa(pdf, permintaan.pdf, akar(), permintaan.waktu)
    except BerkasDitolak as galat:
        raise galat if penanda.cara == CaraTandaTangan.UNGGAH else LayananMenolak(_hasil_keliru(galat)) from galat
    _check_nama(fakta.nama, permintaan.nama, fakta.jaminan)
    return Hasil(pdf, penanda.cara, fakta)


@transaction.atomic
def simpan(naskah: Naskah, hasil: Hasil, *, waktu: datetime) -> TandaTangan:
    """Keep the signature; of two at once one is kept. Errors: TandaTanganDitolak."""
    kini = Naskah.objects.select_for_update().only("status").get(pk=naskah.pk)
    check_dapat(kini)
    fakta = hasil.fakta
    try:
        with transaction.atomic():
            MenungguTanda.objects.filter(pk=naskah.pk).delete()
            return TandaTangan.objects.create(
                naskah_id=naskah.pk,
                berkas_id=simpan_berkas(hasil.pdf, TIPE_PDF),
                cara=hasil.cara,
                jaminan=fakta.jaminan,
                nama_sertifikat=fakta.nama,
                penerbit=fakta.penerbit,
                nomor_seri=fakta.nomor_seri,
                sidik_sertifikat=fakta.sidik,
                menurut_tanda_tangan=fakta.menurut_tanda_tangan,
                dicatat=waktu,
            )
    except IntegrityError as galat:
        raise TandaTanganDitolak(SUDAH) from galat


def penanda_instansi() -> PenandaTanganan:
    """The adapter this instansi has chosen. Errors: BelumDiatur."""
    atur = baca_pengaturan()
    if atur.cara == CaraTandaTangan.LOKAL:
        from lincah.naskah.tanda_tangan.lokal import TandaTanganLokal

        return TandaTanganLokal(kunci_instansi(atur), instansi_kini().nama)
    if atur.cara == CaraTandaTangan.BSRE:
        from lincah.naskah.tanda_tangan.bsre import TandaTanganBsre

        return TandaTanganBsre(layanan_bsre(atur))
    if atur.cara == CaraTandaTangan.UNGGAH:
        from lincah.naskah.tanda_tangan.unggah import TandaTanganUnggah

        return TandaTanganUnggah()
    raise BelumDiatur


def _hasil_keliru(galat: BerkasDitolak) -> str:
    return f"Hasil dari layanan tanda tangan tidak dapat diterima, sehingga tidak disimpan. {galat.pesan}"


def _check_nama(sertifikat: str, penanda_tangan: str, jaminan: str) -> None:
    """A certificate in which no word of the signatory's name stands belongs to somebody else."""
    kata = [{satu for satu in _kata(nama) if len(satu) > 2} for nama in (sertifikat, penanda_tangan)]
    if jaminan == "psre" and not kata[0] & kata[1]:
        raise BerkasDitolak(
            f"Sertifikat itu atas nama {sertifikat}, sedangkan surat ini ditetapkan {penanda_tangan}. "
            "Surat belum ditandatangani; tandatangani dengan sertifikat Anda sendiri."
        )


def _kata(nama: str) -> list[str]:
    return "".join(huruf if huruf.isalpha() else " " for huruf in nama.casefold()).split()
