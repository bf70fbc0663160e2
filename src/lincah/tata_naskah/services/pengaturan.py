"""What an administrator of the instansi sets about letters, each with its event."""

from django.db import transaction

from lincah.audit.services import catat
from lincah.kedudukan.akses import Aktor
from lincah.naskah.pengaturan import AturanTandaTangan, atur_tanda_tangan
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
