"""The officer below the unit's head who coordinates the work of JF and pelaksana without leading or appraising them."""

from dataclasses import dataclass

from lincah.law.kedudukan import KedudukanOrang, Penanda, Pos, Struktur
from lincah.law.kernel import Ketentuan


@dataclass(frozen=True, slots=True)
class Koordinasi:
    """Who may coordinate, nearest first, and the rule; `ditunjuk`: only the one appointed does."""

    pos: tuple[Pos, ...]
    aturan: Ketentuan[Penanda]
    ditunjuk: bool


def cari_koordinasi(struktur: Struktur, pemilik: int, unit_id: int, kedudukan: KedudukanOrang) -> Koordinasi | None:
    """Who may coordinate somebody in `unit_id` for the work of the unit `pemilik`; None where the model has no rule.

    The posts of the rule between the person and those who lead and appraise; where one is appointed, also those of
    other units right below the owner of the work.
    """
    model = kedudukan.model.jawaban
    if model is None or model.koordinasi is None:
        return None
    atasan = {simpulan.jawaban for simpulan in (kedudukan.penilai, kedudukan.pimpinan_unit, kedudukan.pemberi_tugas)}
    penanda = set(model.koordinasi.nilai)
    garis = [unit.pimpinan for unit in struktur.garis_mandiri(unit_id)]
    bawah = [unit.pimpinan for unit in struktur.unit.values() if unit.induk_id == pemilik]
    semua = [*garis, *(bawah if model.koordinasi_ditunjuk else ())]
    pos = {satu.id: satu for satu in semua if satu and satu.penanda & penanda and satu not in atasan}
    return Koordinasi(tuple(pos.values()), model.koordinasi, model.koordinasi_ditunjuk)
