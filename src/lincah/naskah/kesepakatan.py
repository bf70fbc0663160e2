"""A letter between two parties: what they agree on as a table, both named with the moment of their agreement."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from lincah.naskah.nama import PenandaTangan
from lincah.naskah.surat import Surat
from lincah.naskah.tanggal import waktu_panjang


@dataclass(frozen=True, kw_only=True)
class Kesepakatan(Surat):
    """`isi`: paragraphs before the table; `kolom`: (heading, width in parts, numbers stand right); `baris`: its cells.

    `pihak_pertama` agreed at `disanggupi`; the second party is `penanda_tangan`, who sets the letter. `dasar`: one
    sentence each.
    """

    templat: ClassVar[str] = "kesepakatan.typ"

    isi: tuple[str, ...]
    dasar: tuple[str, ...]
    kolom: tuple[tuple[str, int, bool], ...]
    baris: tuple[tuple[str, ...], ...]
    pihak_pertama: PenandaTangan
    disanggupi: datetime

    def wajib(self) -> dict[str, Any]:
        """Paragraphs, grounds and rows besides what every letter has."""
        return {"isi": self.isi, "dasar": self.dasar, "rincian": self.baris, **super().wajib()}

    def isi_khusus(self) -> dict[str, Any]:
        """Paragraphs, table, the first party."""
        satu = self.pihak_pertama
        return {
            "isi": list(self.isi),
            "dasar": list(self.dasar),
            "kolom": [{"nama": nama, "lebar": lebar, "angka": angka} for nama, lebar, angka in self.kolom],
            "baris": [list(baris) for baris in self.baris],
            "pihak_pertama": {
                "jabatan": list(satu.jabatan),
                "nama": satu.nama_tercetak,
                "identitas": list(satu.baris_identitas),
                "waktu": waktu_panjang(self.disanggupi),
            },
        }
