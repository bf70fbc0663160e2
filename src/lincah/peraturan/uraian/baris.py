"""One rule in words, and the topics rules are sorted under."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from lincah.law.kernel import Alasan, Ketentuan, satukan


@dataclass(frozen=True, slots=True)
class Topik:
    """What a rule is about; `kode` is that of the question of `lincah tanya` where there is one, `bab` its chapter."""

    kode: str
    nama: str
    bab: str


class Aturan(NamedTuple):
    """One rule in words: the matter, what holds, its citation; `bagi`: for whom, when not for all."""

    perihal: str
    isi: str
    ketentuan: Ketentuan[Any]
    bagi: str = ""


@dataclass(frozen=True, slots=True)
class Uraian:
    """One rule: on which topic, under which heading, of which matter, what holds, by which article.

    Rules of several regulations with the same (topik, judul, perihal) answer the same question. `diatur` is False for
    a silence or a closed way; with an empty `perihal` it is about everything under the heading. `model`: the models of
    structure it holds in, when a kind of unit may take others too.
    """

    topik: str
    judul: str
    perihal: str
    isi: str
    ketentuan: Ketentuan[Any] | Alasan
    diatur: bool = True
    model: str = ""

    @classmethod
    def dari(cls, topik: str, judul: str, aturan: Aturan, *, diatur: bool = True, model: str = "") -> "Uraian":
        """A rule under a heading; for whom it is stands with what holds."""
        isi = f"{aturan.isi} {aturan.bagi}".strip()
        return cls(topik, judul, aturan.perihal, isi, aturan.ketentuan, diatur, model)

    @property
    def kunci(self) -> tuple[str, str, str]:
        """What it is about."""
        return self.topik, self.judul, self.perihal


def bersama(ketentuan: Sequence[Ketentuan[Any] | Alasan]) -> Ketentuan[None]:
    """One citation for several rules; the ground is that of the first that is not in the wording itself."""
    polos = [Ketentuan(None, satu.rujukan, satu.landasan, satu.tafsir) for satu in ketentuan]
    return satukan(polos, polos[0])


SUNYI = "Tidak diatur"
TOPIK = {
    kode: Topik(kode, nama, bab)
    for bab, topik in {
        "Identitas": (("identitas", "Identitas dan mulai berlaku"),),
        "Umum": (("umum", "Prinsip, tujuan, ketentuan lain"),),
        "Kedudukan": (("kedudukan", "Penilai dan pimpinan unit"),),
        "Penugasan": (
            ("instrumen", "Naskah dan penetap penugasan"),
            ("ketua", "Ketua tim"),
            ("penugasan", "Penugasan pada umumnya"),
            ("alur", "Permohonan dan jawaban"),
            ("syarat", "Isi surat"),
        ),
        "Pelaksanaan": (
            ("bentuk", "Bentuk pelaksanaan tugas"),
            ("tahapan", "Tahap pelaksanaan"),
            ("reviu", "Pemantauan dan reviu"),
            ("tanggung_jawab", "Tanggung jawab"),
            ("kendala", "Permasalahan dan koordinasi"),
        ),
        "Pertanggungjawaban": (("laporan", "Laporan"),),
        "Pengelolaan kinerja": (("kinerja", "Pengelolaan kinerja"),),
        "Pemanfaatan TIK": (("tik", "Pemanfaatan TIK"),),
        "Proses bisnis": (("probis", "Proses bisnis"),),
        "Transformasi manajemen": (("transformasi", "Tim transformasi manajemen"),),
    }.items()
    for kode, nama in topik
}
"""By code, in the order of the chapters."""
