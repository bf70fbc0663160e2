"""Adapter: the letter was signed elsewhere and its file is brought back."""

from lincah.naskah.models import CaraTandaTangan
from lincah.naskah.tanda_tangan.porta import BerkasDitolak, Permintaan

BATAS = 10 * 1024 * 1024
AWAL = b"%PDF-"


class TandaTanganUnggah:
    """Takes the uploaded file as the signed one. Whether it is, is asked of every adapter alike (`periksa`)."""

    cara = CaraTandaTangan.UNGGAH.value

    def tandatangani(self, permintaan: Permintaan) -> bytes:
        """The uploaded file, of a size and type worth reading."""
        isi = permintaan.unggahan
        if not isi:
            raise BerkasDitolak("Pilih berkas PDF surat ini yang sudah Anda tandatangani.")
        if len(isi) > BATAS:
            raise BerkasDitolak(
                f"Berkas melebihi {BATAS // 1024 // 1024} MB. Unggah surat ini saja, tanpa lampiran lain."
            )
        if not isi.startswith(AWAL):
            raise BerkasDitolak("Berkas itu bukan PDF. Pilih berkas PDF hasil penandatanganan.")
        return isi
