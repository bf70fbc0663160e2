"""A letter that was set cannot change; what was wrong in it is put right by a new letter that names it."""

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from lincah.naskah.models import Naskah, Penggantian, StatusNaskah
from lincah.naskah.services import akhiri, terbitkan
from lincah.naskah.surat import SuratTugas
from lincah.naskah.tanggal import tanggal_panjang


def sebut_lama(lama: Naskah) -> str:
    """The sentence by which the new letter names the old one."""
    jenis = lama.judul.lower().capitalize()
    return f"{jenis} Nomor {lama.nomor} tanggal {tanggal_panjang(lama.tanggal)}, yang diganti dengan surat ini"


@transaction.atomic
def ganti(lama: Naskah, *, surat: SuratTugas, kode_pd: str, penanda_tangan_id: int | None, waktu: datetime) -> Naskah:
    """Set `surat` in place of `lama`, on the same case: it names the old letter, which is marked as replaced.

    Errors: services.StatusDitolak when `lama` is no longer in force, and those of `services.terbitkan`.
    """
    akhiri(lama, StatusNaskah.DIGANTI)
    baru = terbitkan(
        surat=replace(surat, dasar=(*surat.dasar, sebut_lama(lama))),
        kode_pd=kode_pd,
        objek=(lama.objek_jenis, lama.objek_id),
        penanda_tangan_id=penanda_tangan_id,
        waktu=waktu,
    )
    Penggantian.objects.create(baru=baru, lama=lama)
    return baru
