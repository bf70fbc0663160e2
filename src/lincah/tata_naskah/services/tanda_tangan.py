"""The signatory signs a letter that was set."""

from django.core.exceptions import PermissionDenied
from django.db import transaction

from lincah.audit.services import catat
from lincah.kedudukan.akses import Aktor
from lincah.naskah.models import Naskah, TandaTangan
from lincah.naskah.penandatanganan import Masukan, TandaTanganDitolak, minta, simpan
from lincah.tata_naskah.akses import adalah_penanda_tangan

SuratDitolak = TandaTanganDitolak
BUKAN_ANDA = "Surat ini hanya dapat ditandatangani pejabat yang menetapkannya."


def tandatangani(aktor: Aktor, surat: Naskah, masukan: Masukan) -> TandaTangan:
    """Sign `surat` the way of the instansi, keep the signature and write the event.

    What was typed (`masukan`) goes to the adapter only. Errors: PermissionDenied, SuratDitolak,
    every `tanda_tangan.porta.GagalTandaTangan`; after any of them nothing is changed.
    """
    if not adalah_penanda_tangan(aktor, surat):
        raise PermissionDenied(BUKAN_ANDA)
    hasil = minta(surat, masukan, waktu=aktor.waktu)
    with transaction.atomic():
        tanda = simpan(surat, hasil, waktu=aktor.waktu)
        catat(
            jenis="naskah.ditandatangani",
            objek=("naskah", str(surat.pk)),
            pelaku=aktor.pelaku(),
            isi={
                "nomor": surat.nomor,
                "cara": tanda.cara,
                "jaminan": tanda.jaminan,
                "sertifikat": tanda.nama_sertifikat,
                "penerbit": tanda.penerbit,
                "nomor_seri": tanda.nomor_seri,
                "sidik_berkas": tanda.berkas_id,
            },
            waktu=aktor.waktu,
        )
    return tanda
