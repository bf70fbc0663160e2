"""From a citation to the page, and the place on it, where its rule stands in words; and to its place in the naskah."""

from collections.abc import Iterable
from functools import lru_cache

from django.urls import NoReverseMatch, reverse

from lincah.law.kernel import Rujukan
from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal, muat_profil
from lincah.web.peraturan_isi.jangkar import Alamat, jangkar_tempat
from lincah.web.peraturan_isi.rincian import Rincian, susun_rincian


@lru_cache(maxsize=16)
def rincian_peraturan(id: str) -> Rincian:
    """One regulation in words; it never changes while the process runs. Errors: ProfilTidakDikenal, ProfilKeliru."""
    return susun_rincian(muat_profil(id))


def tautan_rujukan(rujukan: Iterable[Rujukan]) -> str:
    """The address of the first citation that has a page here; "" when none has (a national rule).

    Where no rule stands on the place itself (a citation in an old letter), the nearest place in the naskah.
    """
    for satu in rujukan:
        try:
            alamat = rincian_peraturan(satu.peraturan).tempat.get(jangkar_tempat(satu))
        except (ProfilTidakDikenal, ProfilKeliru):
            continue
        return tautan_halaman(satu.peraturan, alamat, jangkar_tempat(satu)) if alamat else tautan_naskah(satu)
    return ""


def tautan_naskah(rujukan: Rujukan) -> str:
    """The address of the place in the naskah, or of the nearest around it; "" for a regulation without pages."""
    try:
        tempat = _tempat_naskah(rujukan.peraturan)
    except (ProfilTidakDikenal, ProfilKeliru):
        return ""
    for panjang in range(len(rujukan.tempat), 0, -1):
        jangkar = f"n-{jangkar_tempat(Rujukan(rujukan.peraturan, rujukan.tempat[:panjang]))}"
        if jangkar in tempat:
            return tautan_halaman(rujukan.peraturan, ("naskah", tempat[jangkar]), jangkar)
    return tautan_halaman(rujukan.peraturan, ("naskah", 1))


def tautan_tafsir(rujukan: Iterable[Rujukan], kode: str) -> str:
    """The address of a reading of the first regulation cited that has one of this code; "" when none has."""
    for satu in rujukan if kode else ():
        try:
            ada = kode in {tafsir.kode for tafsir in rincian_peraturan(satu.peraturan).tafsir}
        except (ProfilTidakDikenal, ProfilKeliru):
            continue
        if ada:
            return tautan_halaman(satu.peraturan, ("satu_tafsir", kode))
    return ""


def tautan_halaman(peraturan: str, alamat: Alamat, jangkar: str = "") -> str:
    """The address of a page of a regulation; "" where these pages are not served."""
    try:
        url = reverse(f"peraturan:{alamat[0]}", args=[peraturan, *alamat[1:]])
    except NoReverseMatch:
        return ""
    return f"{url}#{jangkar}" if jangkar else url


@lru_cache(maxsize=16)
def _tempat_naskah(id: str) -> dict[str, int]:
    return {baris.id: bagian.nomor for bagian in rincian_peraturan(id).naskah for baris in bagian.baris}
