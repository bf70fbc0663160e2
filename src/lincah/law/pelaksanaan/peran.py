"""Who holds which role in one case: roles of the stages resolved against the real structure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

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
    """The posts of a case. `penyepakat`: with whom the plan is drawn up and agreed; `reviu`: tiers in order, equal
    neighbours merged: (rules of the tier, post)."""

    pemantau: tuple[Pos, ...]
    penyepakat: Pos
    penerima: Pos
    reviu: tuple[tuple[tuple[Ketentuan[Penanda], ...], Pos], ...]


def tentukan_peran(
    tahapan: TahapanModel, kosakata: Kosakata, struktur: Struktur, tim: TimKerja, kedudukan: KedudukanOrang
) -> Simpulan[PeranPerkara | None]:
    """Resolve receivers, monitors and the review chain; None with reasons when a tier has no post."""
    cari = _Pencari(struktur, tim.unit_id, kedudukan)
    aturan = (tahapan.penerima_hasil, *tahapan.reviu.rantai)
    ada = [cari.pos(satu.nilai) for satu in aturan]
    isi = cari.isi_langsung(ada) if tahapan.langsung else ada
    alasan = [
        _alasan(kosakata, satu, lama, baru, tahapan.langsung) for satu, lama, baru in zip(aturan, ada, isi, strict=True)
    ]
    penerima, *tingkat = isi
    rantai = list(zip(tahapan.reviu.rantai, tingkat, strict=True))
    if penerima is None or None in tingkat:
        return Simpulan(None, tuple(alasan))
    pemantau = [cari.pos((satu,)) for satu in tahapan.pemantau.nilai]
    reviu = _gabung((aturan, pos) for aturan, pos in rantai if pos is not None)
    unik = {pos.id: pos for pos in pemantau if pos is not None}
    if not unik and tahapan.langsung:
        unik = {penerima.id: penerima}
        alasan.append(_alasan(kosakata, tahapan.pemantau, None, penerima, tahapan.langsung))
    penyepakat, sepakat = _penyepakat(tahapan, kosakata, cari, penerima)
    return Simpulan(PeranPerkara(tuple(unik.values()), penyepakat, penerima, reviu), (*alasan, *sepakat))


def satukan_peran(
    tahapan: TahapanModel, anggota: Sequence[Simpulan[PeranPerkara | None]]
) -> tuple[int, Simpulan[PeranPerkara | None]]:
    """Which member's roles hold for a team without ketua, and those roles.

    The longest chain, when it holds every tier of the others'; None with reasons when it does not, or when somebody's
    own roles lack a post.
    """
    for letak, satu in enumerate(anggota):
        if satu.jawaban is None:
            return letak, satu
    tingkat = [tuple(pos for _, pos in satu.jawaban.reviu) if satu.jawaban else () for satu in anggota]
    letak = max(range(len(anggota)), key=lambda satu: len(tingkat[satu]))
    terlewat = {pos.id: pos.nama for satu in tingkat for pos in satu if pos not in tingkat[letak]}
    if len(set(tingkat)) == 1:
        return letak, anggota[letak]
    ringkas = "para anggota beratasan berbeda; hasil melalui semua tingkat reviu mereka"
    if terlewat:
        ringkas = (
            f"para anggota beratasan berbeda dan tim tidak berketua; {', '.join(terlewat.values())} akan terlewati"
        )
        ringkas += ": tunjuk ketua tim, atau buat penugasan sendiri-sendiri"
    alasan = Alasan.dari(tahapan.beragam, terpenuhi=not terlewat, ringkas=ringkas)
    return letak, Simpulan(None if terlewat else anggota[letak].jawaban, (*anggota[letak].alasan, alasan))


def _penyepakat(
    tahapan: TahapanModel, kosakata: Kosakata, cari: "_Pencari", penerima: Pos
) -> tuple[Pos, tuple[Alasan, ...]]:
    """With whom the plan is agreed: whom its step names beside the staff, else who receives the results.

    The reason is told where it is somebody else.
    """
    rencana = tahapan.cari("menyusun_rencana")
    pos = cari.pos(rencana.bersama) if rencana.bersama else None
    if pos is None or pos.id == penerima.id:
        return penerima, ()
    aturan = replace(rencana.pelaku, nilai=rencana.bersama)
    return pos, (_alasan(kosakata, aturan, pos, pos, None),)


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

    def isi_langsung(self, tingkat: Sequence[Pos | None]) -> list[Pos | None]:
        """The same tiers; those missing before the head of one's own unit are that head's."""
        pimpinan = self.garis[0].pimpinan
        batas = tingkat.index(pimpinan) if pimpinan in tingkat else 0
        return [pos or pimpinan if letak < batas else pos for letak, pos in enumerate(tingkat)]


def _gabung(rantai: Iterable[Tingkat]) -> tuple[tuple[tuple[Ketentuan[Penanda], ...], Pos], ...]:
    hasil: list[tuple[tuple[Ketentuan[Penanda], ...], Pos]] = []
    for aturan, pos in rantai:
        if hasil and hasil[-1][1].id == pos.id:
            hasil[-1] = ((*hasil[-1][0], aturan), pos)
        else:
            hasil.append(((aturan,), pos))
    return tuple(hasil)


def _alasan(
    kosakata: Kosakata, aturan: Ketentuan[Penanda], pos: Pos | None, baru: Pos | None, langsung: Ketentuan[None] | None
) -> Alasan:
    sebutan = kosakata.sebut_semua(aturan.nilai)
    if pos is None and baru and langsung:
        ringkas = f"{sebutan} tidak ada di antara pegawai ini dan atasan langsungnya; bagiannya pada {baru.nama}"
        return Alasan.dari(langsung, terpenuhi=True, ringkas=ringkas)
    ringkas = f"{sebutan}: {pos.nama}" if pos else f"{sebutan} tidak ada dalam garis unit ini"
    return Alasan.dari(aturan, terpenuhi=pos is not None, ringkas=ringkas)
