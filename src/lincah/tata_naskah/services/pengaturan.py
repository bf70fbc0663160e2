"""What an administrator of the instansi sets about letters, each with its event."""

from django.db import transaction

from lincah.audit.services import catat
from lincah.kedudukan.akses import Aktor
from lincah.naskah.kata.periksa import KataKeliru, periksa_kata
from lincah.naskah.kata.ragam import Ragam, Teks
from lincah.naskah.kata.tersimpan import simpan_kata
from lincah.naskah.models import KataSurat
from lincah.naskah.paraf import AturanParaf, atur_paraf
from lincah.naskah.pengaturan import AturanTandaTangan, atur_tanda_tangan
from lincah.naskah.queries import lambang_sendiri
from lincah.naskah.services import atur_kop, atur_pola
from lincah.naskah.surat import Gambar
from lincah.tata_naskah.akses import check_administrator


@transaction.atomic
def ubah_tanda_tangan(aktor: Aktor, aturan: AturanTandaTangan) -> None:
    """Change how letters are signed. Errors: PermissionDenied, naskah.pengaturan.PengaturanDitolak."""
    check_administrator(aktor)
    perubahan = atur_tanda_tangan(aturan, waktu=aktor.waktu)
    if perubahan:
        catat(
            jenis="naskah.tanda_tangan_diatur",
            objek=("pengaturan_tanda_tangan", "1"),
            pelaku=aktor.pelaku(),
            isi=perubahan,
            waktu=aktor.waktu,
        )


@transaction.atomic
def ubah_kop(aktor: Aktor, kode: str, tulisan: dict[str, str], *, lambang: Gambar | None, hapus: bool) -> None:
    """Set the head of the letters of `kode` ('': of the whole pemda); its picture stays unless replaced or `hapus`.

    Errors: PermissionDenied.
    """
    check_administrator(aktor)
    tetap = None if hapus else lambang_sendiri(kode)
    atur_kop(kode, **tulisan, lambang=lambang or tetap, oleh=aktor.pelaku(), waktu=aktor.waktu)


def ubah_paraf(aktor: Aktor, kode: str, aturan: AturanParaf | None) -> None:
    """Set from whom the drafts of `kode` ('': of all) want initials; None: as for all. Errors: PermissionDenied."""
    check_administrator(aktor)
    atur_paraf(kode, aturan, oleh=aktor.pelaku(), waktu=aktor.waktu)


def ubah_pola(aktor: Aktor, *, jenis: str, kode_pd: str, pola: str, klasifikasi: str) -> None:
    """Set how numbers are written. Errors: PermissionDenied, naskah.nomor.PolaKeliru."""
    check_administrator(aktor)
    atur_pola(jenis=jenis, kode_pd=kode_pd, pola=pola, klasifikasi=klasifikasi, oleh=aktor.pelaku(), waktu=aktor.waktu)


def ubah_kata(aktor: Aktor, ragam: Ragam, kode: str, teks: Teks, *, versi: int) -> KataSurat:
    """Set the words of a kind of letter for `kode` ('': for all), after `versi`; an empty text: as without one.

    Errors: PermissionDenied, naskah.kata.periksa.KataKeliru, naskah.kata.tersimpan.KataBerubah.
    """
    check_administrator(aktor)
    if teks and (galat := periksa_kata(ragam, teks)):
        raise KataKeliru(galat)
    return simpan_kata(ragam, kode, teks, versi=versi, oleh=aktor.pelaku(), waktu=aktor.waktu)
