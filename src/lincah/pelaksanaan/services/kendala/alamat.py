"""The leaders to whom a problem goes: the one whose work it is, those of the people lent to it, here and elsewhere."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, OrangKini, kini, orang_kini
from lincah.law.kedudukan import Pos
from lincah.law.kernel import Alasan
from lincah.law.pelaksanaan import PIMPINAN_INSTANSI, TujuanKendala
from lincah.pelaksanaan.services.mitra.kabar import mitra_perkara
from lincah.penugasan.models import Anggota, Penugasan, PerkaraMitra
from lincah.penugasan.services.langkah import BarisPeran

PEMILIK = ("pimpinan_unit_pemilik", "pimpinan_unit_dituju", "pengusul")
"""Roles of a case whose post leads the unit that owns the work, the surest first."""
ASAL = "pimpinan_unit_asal"


@dataclass(frozen=True, slots=True)
class Alamat:
    """One leader, by which rule. Without `jabatan_id` of another instansi, which says who that is."""

    tujuan: TujuanKendala
    nama: str
    jabatan_id: int | None = None


def cari_alamat(
    aktor: Aktor, penugasan: Penugasan, daftar: Iterable[BarisPeran], tujuan: Sequence[TujuanKendala]
) -> tuple[tuple[Alamat, ...], tuple[Alasan, ...]]:
    """Each post once, whoever decides first; and a reason for every role that has nobody, here or elsewhere."""
    pencari = _Pencari(aktor, penugasan, list(daftar))
    hasil: list[Alamat] = []
    kurang: list[Alasan] = []
    for satu in tujuan:
        ada = {ini.jabatan_id for ini in hasil}
        baru = [Alamat(satu, pos.nama, pos.id) for pos in pencari.di_sini(satu.peran) if pos.id not in ada]
        baru += [Alamat(satu, nama) for nama in pencari.di_sana(satu.peran)]
        hasil += baru
        if not baru:
            ringkas = f"{pencari.pada.profil.kosakata.sebut(satu.peran)} tidak ada atau sudah termasuk yang lain"
            kurang.append(Alasan.dari(satu.aturan, terpenuhi=False, ringkas=ringkas))
    return tuple(hasil), tuple(kurang)


class _Pencari:
    """The leaders of one case on one day, role by role."""

    def __init__(self, aktor: Aktor, penugasan: Penugasan, daftar: list[BarisPeran]) -> None:
        self.aktor, self.penugasan, self.daftar = aktor, penugasan, daftar
        self.pada = kini(aktor.instansi, aktor.tanggal)
        self.lintas = mitra_perkara(penugasan)
        self.anggota = Anggota.objects.bertugas().filter(penugasan=penugasan)

    def di_sini(self, peran: str) -> list[Pos]:
        """The posts of this instansi."""
        if peran == ASAL:
            pos = (satu.kedudukan.pimpinan_unit.jawaban for satu in self._orang())
            return list({satu.id: satu for satu in pos if satu is not None}.values())
        if peran == PIMPINAN_INSTANSI:
            return list(_puncak(self.pada, self._orang()))
        pemilik = None if self._milik_mitra() else pemilik_kinerja(self.pada, self.penugasan, self.daftar)
        return [pemilik] if pemilik else []

    def di_sana(self, peran: str) -> list[str]:
        """The same of the other instansi, by the role: it says who holds it."""
        if self.lintas is None or not self._ada_di_sana(peran, self.lintas):
            return []
        return [f"{self.pada.profil.kosakata.sebut(peran)} di {self.lintas.mitra.nama}"]

    def _ada_di_sana(self, peran: str, lintas: PerkaraMitra) -> bool:
        if peran in (ASAL, PIMPINAN_INSTANSI):
            return self.anggota.filter(pegawai__mitra__mitra=lintas.mitra_id).exists()
        return lintas.diminta

    def _milik_mitra(self) -> bool:
        return self.lintas is not None and self.lintas.diminta

    def _orang(self) -> tuple[OrangKini, ...]:
        semua = self.anggota.filter(pegawai__mitra=None).values_list("pegawai_id", flat=True)
        return orang_kini(self.pada, self.aktor.tanggal, pegawai=semua)


def pemilik_kinerja(pada: Kini, penugasan: Penugasan, daftar: list[BarisPeran]) -> Pos | None:
    """The leader of the unit whose work it is: by the roles of the case, else the nearest above its unit."""
    for peran in PEMILIK:
        for satu in daftar:
            if satu.peran == peran and satu.jabatan_id in pada.pos:
                return pada.pos[satu.jabatan_id]
    garis = pada.struktur.garis(penugasan.unit_id) if penugasan.unit_id in pada.struktur.unit else ()
    return next((unit.pimpinan for unit in garis if unit.pimpinan), None)


def _puncak(pada: Kini, semua: Iterable[OrangKini]) -> Iterator[Pos]:
    """Who leads the instansi: the post at the top of the line of those people, once."""
    orang = next((satu for satu in semua if satu.orang.unit_id in pada.struktur.unit), None)
    garis = pada.struktur.garis(orang.orang.unit_id) if orang else ()
    yield from [unit.pimpinan for unit in garis if unit.pimpinan][-1:]
