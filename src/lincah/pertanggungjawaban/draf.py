"""The words a report begins with, from what was recorded: the person completes them."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from lincah.naskah.tanggal import tanggal_panjang
from lincah.pelaksanaan.keadaan import TUNTAS
from lincah.pertanggungjawaban.cetak import sebut_capaian
from lincah.pertanggungjawaban.queries.bahan import Bahan, BarisKegiatan

TERDEKAT = 5
"""Activities named as what comes next."""
TERBARU, PANJANG = 15, 240
"""Entries of progress that are told, the last ones, and how much of each: the record itself goes along whole."""


@dataclass(frozen=True, slots=True)
class Draf:
    """Words for the fields of the same names; '' where nothing was recorded that could be said."""

    uraian: str
    rencana: str

    @property
    def sidik(self) -> str:
        """By which it is known again that the person changed nothing of it."""
        return sidik_draf(self.uraian, self.rencana)


def sidik_draf(uraian: str, rencana: str) -> str:
    """The mark of these words, however a browser breaks their lines."""
    kata = " ".join((*uraian.split(), "|", *rencana.split()))
    return sha256(kata.encode()).hexdigest()[:16]


def susun_draf(bahan: Bahan, masa: tuple[date, date], target: str, satuan: str) -> Draf:
    """What was done in the period and what is still to do, in sentences: nothing is, once the whole is done."""
    sisa = bahan.kegiatan if bahan.persen < TUNTAS else ()
    belum = sorted((satu for satu in sisa if satu.persen < TUNTAS), key=lambda satu: satu.tenggat)
    return Draf(_uraian(bahan, masa, target, satuan), "\n".join(map(_berikut, belum[:TERDEKAT])))


def _uraian(bahan: Bahan, masa: tuple[date, date], target: str, satuan: str) -> str:
    if not bahan.kemajuan and not bahan.kegiatan:
        return ""
    awal, akhir = (tanggal_panjang(satu) for satu in masa)
    tuntas = sum(satu.persen == TUNTAS for satu in bahan.kegiatan)
    sebagian = bool(bahan.kegiatan) and (bahan.persen < TUNTAS or tuntas == len(bahan.kegiatan))
    kegiatan = f" {tuntas} dari {len(bahan.kegiatan)} kegiatan tuntas." if sebagian else ""
    catatan = f"Dari {awal} sampai {akhir} tercatat {len(bahan.kemajuan)} kemajuan.{kegiatan}"
    isi = list(dict.fromkeys(f"- {satu.isi[:PANJANG]}" for satu in bahan.kemajuan))
    return "\n".join((f"{catatan} {sebut_capaian(bahan, target, satuan)}", *isi[-TERBARU:]))


def _berikut(satu: BarisKegiatan) -> str:
    return f"- {satu.kegiatan}, paling lambat {tanggal_panjang(date.fromisoformat(satu.tenggat))}"
