"""From a citation to the page, and the place on it, where its rule stands in words."""

from collections.abc import Iterable
from functools import lru_cache

from django.urls import NoReverseMatch, reverse

from lincah.law.kernel import Rujukan
from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal, muat_profil
from lincah.web.peraturan_isi.jangkar import jangkar_tempat
from lincah.web.peraturan_isi.rincian import Rincian, susun_rincian


@lru_cache(maxsize=16)
def rincian_peraturan(id: str) -> Rincian:
    """One regulation in words; it never changes while the process runs. Errors: ProfilTidakDikenal, ProfilKeliru."""
    return susun_rincian(muat_profil(id))


def tautan_rujukan(rujukan: Iterable[Rujukan]) -> str:
    """The address of the first citation that has a page here; "" when none has (a national rule)."""
    for satu in rujukan:
        try:
            pelaksanaan = rincian_peraturan(satu.peraturan).tempat_pelaksanaan
        except (ProfilTidakDikenal, ProfilKeliru):
            continue
        jangkar = jangkar_tempat(satu)
        nama = "peraturan:pelaksanaan" if jangkar in pelaksanaan else "peraturan:rincian"
        try:
            return f"{reverse(nama, args=[satu.peraturan])}#{jangkar}"
        except NoReverseMatch:
            return ""
    return ""
