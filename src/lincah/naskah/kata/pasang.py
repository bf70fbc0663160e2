"""Filled words as the parts of a letter's value."""

from typing import Any

from lincah.naskah.kata.isi import KataTerisi
from lincah.naskah.kata.ragam import Ragam


def bagian_surat(ragam: Ragam, kata: KataTerisi) -> dict[str, Any]:
    """What the words set of a `SuratDinas`, a `SuratTugas` or a `Keputusan`, by the names of their fields."""
    if ragam.bentuk == "dinas":
        isi = (*kata.baris["pembuka"], *kata.baris["lanjutan"])
        return {"perihal": kata.satu("hal"), "isi": isi, "rincian": kata.rincian, "penutup": kata.satu("penutup")}
    isi_tugas = {**ragam.cetak, "perihal": kata.satu("hal"), "dasar": kata.baris["dasar"], "untuk": kata.baris["untuk"]}
    return isi_tugas | ({"menimbang": kata.baris["menimbang"]} if ragam.bentuk == "keputusan" else {})
