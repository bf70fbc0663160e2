"""A letter that was set cannot change; what was wrong in it is put right by a new letter that names it."""

from datetime import date, datetime

from django.db import transaction

from lincah.naskah.models import Naskah, Penggantian, StatusNaskah
from lincah.naskah.services import akhiri, terbitkan
from lincah.naskah.surat import Surat
from lincah.naskah.tanggal import tanggal_panjang


def sebut_lama(lama: Naskah) -> str:
    """How the new letter names the old one."""
    return f"{lama.judul.lower().capitalize()} Nomor {lama.nomor} tanggal {tanggal_panjang(lama.tanggal)}"


@transaction.atomic
def ganti(
    lama: Naskah,
    *,
    surat: Surat,
    kode_pd: str,
    penanda_tangan_id: int | None,
    waktu: datetime,
    tenggat: date | None = None,
    kata: str = "diganti",
    objek: tuple[str, str] | None = None,
) -> Naskah:
    """Set `surat` in place of `lama`, on the same case: it names the old letter, which is marked as replaced.

    `kata`: what it does to the old one (diganti, diubah, diakhiri), as the new letter says it. `objek`: the case the
    new letter belongs to, where that is another one.

    Errors: services.StatusDitolak when `lama` is no longer in force, and those of `services.terbitkan`.
    """
    akhiri(lama, StatusNaskah.DIGANTI)
    baru = terbitkan(
        surat=surat.menggantikan(sebut_lama(lama), kata),
        kode_pd=kode_pd,
        objek=objek or (lama.objek_jenis, lama.objek_id),
        penanda_tangan_id=penanda_tangan_id,
        waktu=waktu,
        tenggat=tenggat,
    )
    Penggantian.objects.create(baru=baru, lama=lama)
    return baru
