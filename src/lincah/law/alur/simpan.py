"""A flow as plain values and back, so that a running case keeps the table it began with."""

from typing import Any

from lincah.law.alur.tabel import Alur, Langkah, Tahap, Tindakan, susun
from lincah.law.kernel import Ketentuan, Landasan, Rujukan


def ke_dict(alur: Alur) -> dict[str, Any]:
    """The flow as values JSON can hold."""
    return {"awal": alur.awal, "langkah": [_langkah(satu) for satu in alur.langkah.values()]}


def dari_dict(isi: dict[str, Any]) -> Alur:
    """The flow read back. Errors: AlurKeliru, KeyError when the values are not a flow."""
    return susun(isi["awal"], tuple(_baca_langkah(satu) for satu in isi["langkah"]))


def _langkah(langkah: Langkah) -> dict[str, Any]:
    tindakan = [_tindakan(satu) for satu in langkah.tindakan]
    return {"kode": langkah.kode, "tahap": langkah.tahap.value, "tindakan": tindakan}


def _tindakan(satu: Tindakan) -> dict[str, Any]:
    return {
        "kode": satu.kode,
        "pelaku": list(satu.pelaku),
        "lanjut": satu.lanjut,
        "setiap": satu.setiap,
        "menunggu": satu.menunggu,
        "wajib": list(satu.wajib),
        "naskah": satu.naskah,
        **_tambahan(satu),
        "rujukan": [[rujukan.peraturan, _teks(rujukan)] for rujukan in satu.dasar.rujukan],
        "landasan": satu.dasar.landasan.value,
        "tafsir": satu.dasar.tafsir,
    }


def _tambahan(satu: Tindakan) -> dict[str, Any]:
    """What only acts of a request have: written when there, so that tables kept before stay as they are."""
    semua = {"kepada": list(satu.kepada), "tembusan": list(satu.tembusan), "memutus": satu.memutus}
    return {kunci: nilai for kunci, nilai in semua.items() if nilai}


def _teks(rujukan: Rujukan) -> str:
    return " ".join(f"{unsur} {label}".strip() for unsur, label in rujukan.tempat)


def _baca_langkah(isi: dict[str, Any]) -> Langkah:
    return Langkah(isi["kode"], Tahap(isi["tahap"]), tuple(_baca_tindakan(satu) for satu in isi["tindakan"]))


def _baca_tindakan(isi: dict[str, Any]) -> Tindakan:
    rujukan = tuple(Rujukan.baca(peraturan, teks) for peraturan, teks in isi["rujukan"])
    dasar: Ketentuan[object] = Ketentuan(isi["kode"], rujukan, Landasan(isi["landasan"]), isi["tafsir"])
    return Tindakan(
        kode=isi["kode"],
        pelaku=tuple(isi["pelaku"]),
        lanjut=isi["lanjut"],
        dasar=dasar,
        setiap=isi["setiap"],
        menunggu=isi["menunggu"],
        wajib=tuple(isi["wajib"]),
        naskah=isi["naskah"],
        kepada=tuple(isi.get("kepada", ())),
        tembusan=tuple(isi.get("tembusan", ())),
        memutus=isi.get("memutus", False),
    )
