"""Who holds which role in one case: roles of the stages resolved against the real structure."""

from collections.abc import Iterable
from dataclasses import dataclass

from lincah.law.kedudukan import KedudukanOrang, Kosakata, Penanda, Pos, Struktur, pos_di, terdekat_di
from lincah.law.kernel import Alasan, Ketentuan, Simpulan
from lincah.law.pelaksanaan.tahapan import TahapanModel

Tingkat = tuple[Ketentuan[Penanda], Pos]


@dataclass(frozen=True, slots=True)
class TimKerja:
    """The people of a case: all of them, the ketua if any, and the unit from which roles are looked up."""

    anggota: tuple[int, ...]
    ketua: int | None
    unit_id: int


@dataclass(frozen=True, slots=True)
class PeranPerkara:
    """The posts of a case. `reviu`: tiers in order, equal neighbours merged: (rules of the tier, post)."""

    pemantau: tuple[Pos, ...]
    penerima: Pos
    reviu: tuple[tuple[tuple[Ketentuan[Penanda], ...], Pos], ...]


def tentukan_peran(
    tahapan: TahapanModel, kosakata: Kosakata, struktur: Struktur, tim: TimKerja, kedudukan: KedudukanOrang
) -> Simpulan[PeranPerkara | None]:
    """Resolve receivers, monitors and the review chain; None with reasons when a tier has no post."""
    cari = _Pencari(struktur, tim.unit_id, kedudukan)
    penerima, rantai = cari.pos(tahapan.penerima_hasil.nilai), [(a, cari.pos(a.nilai)) for a in tahapan.reviu.rantai]
    alasan = [_alasan(kosakata, aturan, pos) for aturan, pos in [(tahapan.penerima_hasil, penerima), *rantai]]
    if penerima is None or any(pos is None for _, pos in rantai):
        return Simpulan(None, tuple(alasan))
    pemantau = [cari.pos((satu,)) for satu in tahapan.pemantau.nilai]
    reviu = _gabung((aturan, pos) for aturan, pos in rantai if pos is not None)
    unik = {pos.id: pos for pos in pemantau if pos is not None}
    return Simpulan(PeranPerkara(tuple(unik.values()), penerima, reviu), tuple(alasan))


class _Pencari:
    """Looks a role up: relative roles from the conclusions, others up the line of the unit."""

    def __init__(self, struktur: Struktur, unit_id: int, kedudukan: KedudukanOrang) -> None:
        self.garis = struktur.garis_mandiri(unit_id)
        self.kedudukan = kedudukan

    def pos(self, penanda: Penanda) -> Pos | None:
        if "penilai" in penanda:
            return self.kedudukan.penilai.jawaban
        if "pimpinan_unit" in penanda:
            return self.kedudukan.pimpinan_unit.jawaban
        for simpulan in (self.kedudukan.penilai, self.kedudukan.pimpinan_unit):
            if simpulan.jawaban and not simpulan.jawaban.penanda.isdisjoint(penanda):
                return simpulan.jawaban  # the tier that was concluded, not another post of its class
        model = self.kedudukan.model.jawaban
        if model is None:
            return terdekat_di(self.garis, penanda)
        memimpin = any(set(penanda) & set(satu.oleh.nilai) for satu in model.pimpinan_unit)
        return pos_di(model, self.garis, penanda) or (self.kedudukan.pimpinan_unit.jawaban if memimpin else None)


def _gabung(rantai: Iterable[Tingkat]) -> tuple[tuple[tuple[Ketentuan[Penanda], ...], Pos], ...]:
    hasil: list[tuple[tuple[Ketentuan[Penanda], ...], Pos]] = []
    for aturan, pos in rantai:
        if hasil and hasil[-1][1].id == pos.id:
            hasil[-1] = ((*hasil[-1][0], aturan), pos)
        else:
            hasil.append(((aturan,), pos))
    return tuple(hasil)


def _alasan(kosakata: Kosakata, aturan: Ketentuan[Penanda], pos: Pos | None) -> Alasan:
    sebutan = kosakata.sebut_semua(aturan.nilai)
    ringkas = f"{sebutan}: {pos.nama}" if pos else f"{sebutan} tidak ada dalam garis unit ini"
    return Alasan.dari(aturan, terpenuhi=pos is not None, ringkas=ringkas)
