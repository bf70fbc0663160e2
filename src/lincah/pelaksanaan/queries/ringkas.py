"""A case as the pages below it need it: may this person read it, in which roles, under which profile."""

from dataclasses import dataclass
from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, Pegangan, kini
from lincah.law.profil import Profil
from lincah.penugasan.models import Penugasan, PeranPerkara
from lincah.penugasan.queries.alur import AlurPerkara, muat_alur
from lincah.penugasan.queries.perkara import memimpin_di_atas
from lincah.penugasan.services.galat import PerkaraTidakAda
from lincah.penugasan.services.tindakan import TIDAK_ADA, peran_aktor
from lincah.peraturan import muat_profil


@dataclass(frozen=True, slots=True)
class RingkasPerkara:
    """`peran`: the roles of the reader, none for somebody who leads a unit above or is asked from outside."""

    penugasan: Penugasan
    acuan: AlurPerkara
    profil: Profil
    daftar: tuple[PeranPerkara, ...]
    peran: dict[str, Pegangan | None]
    kini: Kini
    luar: bool

    @property
    def berjalan(self) -> bool:
        """Is there still an act to be done in it?"""
        return not self.acuan.alur.selesai(self.penugasan.langkah)

    @property
    def mitra(self) -> str:
        """The other instansi, where it owns the work and this case mirrors its own; '' else."""
        lintas = getattr(self.penugasan, "lintas", None)
        return lintas.mitra.nama if lintas and lintas.diminta else ""

    @property
    def bersama_mitra(self) -> bool:
        """Does the case stand in another instansi too?"""
        lintas = getattr(self.penugasan, "lintas", None)
        return lintas is not None and lintas.dibuka is not None

    @property
    def anggota(self) -> bool:
        """Is the reader one of those assigned?"""
        return "pegawai" in self.peran

    def pemangku(self, jabatan_id: int | None) -> str:
        """Who holds a post today, '' where nobody does."""
        pos = self.kini.pos.get(jabatan_id or 0)
        return pos.pemangku[0].nama if pos and pos.pemangku else ""


def buka_ringkas(aktor: Aktor, penugasan_id: UUID, *, diundang: bool = False) -> RingkasPerkara:
    """The case for who has a role in it, leads a unit above it, or is asked for something in it (`diundang`).

    Two queries. Errors: PerkaraTidakAda.
    """
    penugasan = Penugasan.objects.select_related("unit", "lintas__mitra").filter(pk=penugasan_id).first()
    if penugasan is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    daftar = tuple(PeranPerkara.objects.filter(penugasan=penugasan).select_related("jabatan", "pegawai").order_by("id"))
    peran, pada = peran_aktor(aktor, daftar), kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    luar = not peran and not memimpin_di_atas(aktor, pada, penugasan)
    if luar and not diundang:
        raise PerkaraTidakAda(TIDAK_ADA)
    acuan = muat_alur(penugasan.alur_id)
    return RingkasPerkara(penugasan, acuan, muat_profil(acuan.profil), daftar, peran, pada, luar)
