"""What was appended to our letter up to its first signature: a signature and what belongs to it, or something else?

pyHanko judges what follows a signature. What comes between our own bytes and the first signature is judged here: of
the objects of our letter only the catalogue may gain a form of signatures, a page may gain their widgets, and the
metadata may move along. Anything else that was replaced could be read as text of the letter.
"""

from collections.abc import Iterator

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader

BOLEH_KATALOG = {"/AcroForm", "/DSS", "/Extensions", "/Metadata", "/Version"}
BOLEH_FORMULIR = {"/Fields", "/SigFlags", "/DA", "/DR", "/Q"}


def hanya_tanda_tangan(pembaca: PdfFileReader, dasar: int, sampai: int) -> bool:
    """Do the revisions after `dasar`, up to `sampai`, add signatures only?"""
    lama, baru = pembaca.get_historical_resolver(dasar), pembaca.get_historical_resolver(sampai)
    diganti = {
        ref
        for revisi in range(dasar + 1, sampai + 1)
        for ref in pembaca.xrefs.explicit_refs_in_revision(revisi) | pembaca.xrefs.refs_freed_in_revision(revisi)
        if pembaca.xrefs.get_historical_ref(ref, dasar) is not None
    }
    return _formulir_sah(baru) and all(_boleh(ref, lama, baru) for ref in diganti)


def _boleh(ref: generic.Reference, lama: HistoricalResolver, baru: HistoricalResolver) -> bool:
    dulu, kini = lama(ref), baru(ref)
    if _sama(dulu, kini):
        return True
    if ref.idnum == lama.root_ref.idnum:
        return baru.root_ref.idnum == ref.idnum and _sama_kecuali(dulu, kini, BOLEH_KATALOG)
    if _nilai(dulu, "/Type") == "/Page":
        return _sama_kecuali(dulu, kini, {"/Annots"}) and _hanya_widget(dulu, kini)
    return _nilai(dulu, "/Type") == _nilai(kini, "/Type") == "/Metadata" or ref.idnum == _nomor_info(lama)


def _formulir_sah(baru: HistoricalResolver) -> bool:
    """Every field of the form is a signature, and the form holds nothing that a reader might run or fill."""
    formulir = _ambil(baru.root, "/AcroForm") or {}
    if not (isinstance(formulir, dict) and set(formulir) <= BOLEH_FORMULIR):
        return False
    bidang = _ambil(formulir, "/Fields") or ()
    return isinstance(bidang, list | tuple) and all(_nilai(_isi(butir), "/FT") == "/Sig" for butir in bidang)


def _hanya_widget(dulu: generic.DictionaryObject, kini: generic.DictionaryObject) -> bool:
    """The annotations of before are all there, and the others are widgets of signatures."""
    lama, baru = _nomor(dulu), _nomor(kini)
    tambahan = [_isi(butir) for nomor, butir in baru.items() if nomor not in lama]
    sah = (_nilai(satu, "/Subtype") == "/Widget" and _nilai(satu, "/FT") == "/Sig" for satu in tambahan)
    return set(lama) <= set(baru) and all(sah)


def _nomor(halaman: generic.DictionaryObject) -> dict[int, object]:
    return {_kunci(urut, butir): butir for urut, butir in _butir(halaman)}


def _butir(halaman: generic.DictionaryObject) -> Iterator[tuple[int, object]]:
    isi = _ambil(halaman, "/Annots")
    return enumerate(list.__iter__(isi) if isinstance(isi, list) else ())


def _kunci(urut: int, butir: object) -> int:
    return butir.idnum if isinstance(butir, generic.IndirectObject) else -1 - urut


def _isi(butir: object) -> object:
    return butir.get_object() if isinstance(butir, generic.IndirectObject) else butir


def _ambil(benda: generic.DictionaryObject, kunci: str) -> object:
    return _isi(benda.raw_get(kunci)) if kunci in benda else None


def _nilai(benda: object, kunci: str) -> str:
    return str(_ambil(benda, kunci)) if isinstance(benda, generic.DictionaryObject) else ""


def _nomor_info(lama: HistoricalResolver) -> int:
    try:
        return lama.trailer_view.raw_get("/Info").idnum
    except (KeyError, AttributeError):
        return -1


def _sama(dulu: object, kini: object) -> bool:
    return dulu == kini and getattr(dulu, "encoded_data", None) == getattr(kini, "encoded_data", None)


def _sama_kecuali(dulu: object, kini: object, boleh: set[str]) -> bool:
    if not (isinstance(dulu, generic.DictionaryObject) and isinstance(kini, generic.DictionaryObject)):
        return False
    kunci = (set(dulu) | set(kini)) - boleh
    return all(satu in dulu and satu in kini and dulu.raw_get(satu) == kini.raw_get(satu) for satu in kunci)
