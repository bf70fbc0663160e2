"""The one error of this chapter's writes, and the checks every write shares."""

from datetime import date


class KedudukanKeliru(ValueError):
    """A write that cannot be; `pesan` says in Indonesian what to do next, `field` which input it is about or ''."""

    def __init__(self, pesan: str, field: str = "") -> None:
        super().__init__(pesan)
        self.pesan = pesan
        self.field = field


def check_masa(dari: date, sampai: date | None) -> None:
    """Refuse a period that ends before it begins. Errors: KedudukanKeliru."""
    if sampai is not None and sampai < dari:
        raise KedudukanKeliru("Tanggal akhir mendahului tanggal mulai. Perbaiki salah satunya.", "sampai")


def check_terisi(nilai: str, field: str, sebutan: str) -> str:
    """The text without spaces around it. Errors: KedudukanKeliru when nothing is left."""
    bersih = " ".join(nilai.split())
    if not bersih:
        raise KedudukanKeliru(f"{sebutan} belum diisi.", field)
    return bersih


def tulis(hari: date) -> str:
    """A date in an error text, as officials write it."""
    return f"{hari.day}-{hari.month}-{hari.year}"
