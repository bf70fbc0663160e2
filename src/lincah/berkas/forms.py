"""A field for files: taken from the camera or the disk, kept while the rest of the form is mended."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile

from lincah.berkas.jenis import TERIMA, TERIMA_FOTO, BerkasDitolak
from lincah.berkas.kuota import pemakaian
from lincah.berkas.services import Titipan, terima_titipan, titip
from lincah.registry.waktu import sekarang

PALING_BANYAK = 10
TERLALU_BANYAK = f"Paling banyak {PALING_BANYAK} berkas sekali kirim. Buang sebagian, atau kirim sisanya sesudah ini."
KEDALUWARSA = "Berkas yang sampai lebih dahulu sudah terlalu lama menunggu dan tidak ikut. Pilih sekali lagi."
TERTITIP = "_titipan"
DIBUANG = "_buang"


class Unggahan(forms.Widget):
    """Camera, files, and the list of those that are here already."""

    template_name = "berkas/unggahan.html"
    needs_multipart_form = True

    def value_from_datadict(self, data: Any, files: Any, name: str) -> tuple[list[UploadedFile], list[str]]:
        baru = [*files.getlist(f"{name}_foto"), *files.getlist(name)] if files else []
        dibuang = set(data.getlist(name + DIBUANG)) if hasattr(data, "getlist") else set()
        semua = data.getlist(name + TERTITIP) if hasattr(data, "getlist") else []
        return baru, [satu for satu in semua if satu not in dibuang]

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return False

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        isi = super().get_context(name, value, attrs)
        tambahan = {"terima": TERIMA, "terima_foto": TERIMA_FOTO, "batas": settings.LINCAH_BERKAS_BATAS}
        return {**isi, **tambahan, "titipan": value or ()}


class BerkasField(forms.Field):
    """Files as Titipan, in the order they came. Set `pemilik` (who brings them) before the form is read."""

    widget = Unggahan
    pemilik = ""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, **kwargs)
        self.titipan: list[Titipan] = []

    def clean(self, value: tuple[list[UploadedFile], list[str]]) -> list[Titipan]:
        baru, tanda = value
        self.titipan = terima_titipan(tanda, pemilik=self.pemilik)
        galat = [] if len(self.titipan) == len(tanda) else [forms.ValidationError(KEDALUWARSA)]
        if len(self.titipan) + len(baru) > PALING_BANYAK:
            raise forms.ValidationError(TERLALU_BANYAK)
        ada = pemakaian(int(self.pemilik)) if baru and self.pemilik.isdecimal() else None
        for satu in baru:
            try:
                tambahan = sum(ini.ukuran for ini in self.titipan) + (satu.size or 0)
                if ada is not None and not ada.muat(tambahan):
                    raise ada.tolak(tambahan)
                self.titipan.append(titip(satu.file, satu.name or "", pemilik=self.pemilik, waktu=sekarang()))
            except BerkasDitolak as sebab:
                galat.append(forms.ValidationError(f"{satu.name}: {sebab}"))
        if galat:
            raise forms.ValidationError(galat)
        return self.titipan

    def bound_data(self, data: Any, initial: Any) -> list[Titipan]:
        """What is here already: shown again when the form is refused."""
        return self.titipan
