"""Letters that came in, by those who keep the agenda of a Perangkat Daerah."""

from lincah.kedudukan.akses import Aktor
from lincah.naskah.agenda import AgendaDitolak, IsiMasuk
from lincah.naskah.agenda import catat_masuk as catat
from lincah.naskah.models import SuratMasuk
from lincah.tata_naskah.services.register import check_register


def catat_masuk(aktor: Aktor, kode: str, isi: IsiMasuk) -> SuratMasuk:
    """Enter a letter that came in. Errors: PermissionDenied, naskah.agenda.AgendaDitolak."""
    check_register(aktor, kode)
    if isi.diterima > aktor.tanggal:
        raise AgendaDitolak("Hari diterima belum tiba. Isi dengan hari ini atau sebelumnya.", "diterima")
    return catat(kode, isi, oleh=aktor.pelaku(), waktu=aktor.waktu)
