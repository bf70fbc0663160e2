"""The kinds of file that are taken: what a kind is called, its content type, the endings of its names."""

from dataclasses import dataclass

OOXML = "application/vnd.openxmlformats-officedocument."
ODF = "application/vnd.oasis.opendocument."


class BerkasDitolak(ValueError):
    """The file is not taken; the message says why and what to do."""


class PemindaiDiam(BerkasDitolak):
    """The scanner cannot be asked now: the same file may be taken later."""


@dataclass(frozen=True, slots=True)
class Jenis:
    """One kind; the first of `akhiran` is given to a name that has none of them."""

    kode: str
    sebutan: str
    tipe: str
    akhiran: tuple[str, ...]
    gambar: bool = False


JENIS = {
    satu.kode: satu
    for satu in (
        Jenis("jpeg", "foto JPEG", "image/jpeg", (".jpg", ".jpeg"), gambar=True),
        Jenis("png", "gambar PNG", "image/png", (".png",), gambar=True),
        Jenis("webp", "gambar WebP", "image/webp", (".webp",), gambar=True),
        Jenis("pdf", "PDF", "application/pdf", (".pdf",)),
        Jenis("docx", "dokumen Word", f"{OOXML}wordprocessingml.document", (".docx",)),
        Jenis("xlsx", "lembar Excel", f"{OOXML}spreadsheetml.sheet", (".xlsx",)),
        Jenis("pptx", "salindia PowerPoint", f"{OOXML}presentationml.presentation", (".pptx",)),
        Jenis("odt", "dokumen ODF", f"{ODF}text", (".odt",)),
        Jenis("ods", "lembar ODF", f"{ODF}spreadsheet", (".ods",)),
        Jenis("odp", "salindia ODF", f"{ODF}presentation", (".odp",)),
        Jenis("csv", "tabel CSV", "text/csv; charset=utf-8", (".csv",)),
        Jenis("txt", "teks", "text/plain; charset=utf-8", (".txt",)),
    )
}
TERIMA = ",".join(akhiran for satu in JENIS.values() for akhiran in satu.akhiran)
"""For the attribute `accept` of a field; a hint to the browser, never a check."""
TERIMA_FOTO = "image/jpeg,image/png,image/webp"
