"""How much one person's files may take together."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.db import connection
from django.db.models import QuerySet, Sum

from lincah.berkas.jenis import BerkasDitolak
from lincah.berkas.models import IsiBerkas, Lampiran

RUANG_KUNCI = 7_041
"""First half of the advisory lock that keeps two acts of one person from both taking the last room."""


@dataclass(frozen=True, slots=True)
class Pemakaian:
    """What a person's files take, and may take, in bytes; `batas` 0: no limit. A content sent twice counts once."""

    terpakai: int
    batas: int

    @property
    def persen(self) -> int:
        """How full, 0-100."""
        return min(100, self.terpakai * 100 // self.batas) if self.batas else 0

    def muat(self, tambahan: int) -> bool:
        """Is there room for so many bytes more?"""
        return not self.batas or self.terpakai + tambahan <= self.batas

    def tolak(self, tambahan: int) -> BerkasDitolak:
        """The refusal, with what to do next."""
        sisa = max(0, self.batas - self.terpakai)
        tersisa = f"tersisa {kata_ukuran(sisa)} dari {kata_ukuran(self.batas)}"
        return BerkasDitolak(
            f"Ruang berkas Anda tidak cukup: {tersisa}, sedangkan yang dikirim {kata_ukuran(tambahan)}. "
            "Kirim yang lebih kecil, tulis tautannya, atau minta pengelola sistem menambah ruangnya."
        )


def pemakaian(pegawai_id: int | None) -> Pemakaian:
    """What that person's files take now; one query."""
    jumlah = _milik(pegawai_id).aggregate(jumlah=Sum("ukuran"))["jumlah"] if pegawai_id is not None else 0
    return Pemakaian(jumlah or 0, settings.LINCAH_BERKAS_KUOTA)


def check_kuota(pegawai_id: int | None, sidik: Iterable[str]) -> None:
    """In the transaction that hangs these contents: is there room for them? Errors: BerkasDitolak."""
    if pegawai_id is None or not settings.LINCAH_BERKAS_KUOTA:
        return
    with connection.cursor() as kursor:
        kursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [RUANG_KUNCI, pegawai_id % 2**31])
    baru = IsiBerkas.objects.filter(pk__in=list(sidik)).exclude(pk__in=_milik(pegawai_id).values("pk"))
    tambahan = baru.aggregate(jumlah=Sum("ukuran"))["jumlah"] or 0
    ada = pemakaian(pegawai_id)
    if tambahan and not ada.muat(tambahan):
        raise ada.tolak(tambahan)


def kata_ukuran(byte: int) -> str:
    """`412 kB`, `3,4 MB`, `1,5 GB`."""
    if byte < 1024**2:
        return f"{round(byte / 1024)} kB"
    besar, satuan = (byte / 1024**3, "GB") if byte >= 1024**3 else (byte / 1024**2, "MB")
    return f"{besar:.1f} {satuan}".replace(".", ",").replace(",0 ", " ")


def _milik(pegawai_id: int | None) -> QuerySet[IsiBerkas]:
    return IsiBerkas.objects.filter(pk__in=Lampiran.objects.filter(oleh_id=pegawai_id).values("isi_id"))
