"""The whole tree of targets of a unit in a year: who carries what, what is left, what nobody below supports."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from lincah.kedudukan.models import Jabatan
from lincah.kedudukan.queries import Kini
from lincah.law.pelaksanaan import Perencana
from lincah.naskah.angka import bilangan, rupiah
from lincah.perjanjian.angka import TIDAK_DIJUMLAH, baca_angka, jumlah
from lincah.perjanjian.models import Arahan, CaraBagi, KeadaanTarget, PenugasanTarget, Strategi, Target
from lincah.perjanjian.queries.rencana import rencana_kini

SELESAI = "selesai"


@dataclass(frozen=True, slots=True)
class Simpul:
    """One target with what hangs below. `tanda`: what is missing, in words; `kurang` when anything is.

    `dalam`: how far below the perjanjian kinerja.
    """

    id: int
    jabatan_id: int
    jabatan: str
    pemangku: str
    sasaran: str
    indikator: str
    target: str
    satuan: str
    anggaran: int | None
    cara: str
    utama: bool
    pekerjaan: int
    selesai: int
    arahan: int
    strategi: bool
    tanda: tuple[str, ...]
    anak: tuple["Simpul", ...]
    dalam: int = 0

    @property
    def kurang(self) -> bool:
        """Is something missing here?"""
        return bool(self.tanda)

    def semua(self) -> Iterator["Simpul"]:
        """This target and all below, from the top."""
        yield self
        for satu in self.anak:
            yield from satu.semua()


@dataclass(frozen=True, slots=True)
class Pohon:
    """The tree of a unit and year, and the drafts that hang on nothing yet."""

    akar: tuple[Simpul, ...]
    rancangan: tuple[Simpul, ...]

    def semua(self) -> tuple[Simpul, ...]:
        """Every target that holds."""
        return tuple(satu for akar in self.akar for satu in akar.semua())


@dataclass(frozen=True, slots=True)
class _Bahan:
    kini: Kini
    rencana: Perencana
    nama: dict[int, str]
    bawah: dict[int, list[Target]]


def susun_pohon(pada: Kini, unit_id: int, tahun: int) -> Pohon:
    """Two queries, three when a post of it has been closed, however large the tree."""
    return pohon_dari(pada, Q(unit_id=unit_id, tahun=tahun))


def pohon_dari(pada: Kini, mana: Q) -> Pohon:
    """The tree that these targets make; one whose parent is not among them stands at the top.

    What is missing is judged by all there is below, also by what is not shown. Withdrawn ones are left out.
    """
    baris = list(_dihitung().filter(mana).order_by("urutan", "pk"))
    bahan, ada = _bahan(pada, baris), {satu.pk for satu in baris}
    anak: dict[int | None, list[Target]] = {}
    for satu in baris:
        if satu.keadaan == KeadaanTarget.BERLAKU:
            anak.setdefault(satu.induk_id if satu.induk_id in ada else None, []).append(satu)
    akar = tuple(_simpul(bahan, satu, anak, 0) for satu in anak.get(None, ()))
    rancangan = (satu for satu in baris if satu.keadaan == KeadaanTarget.RANCANGAN)
    return Pohon(akar, tuple(_simpul(bahan, satu, {}, 0) for satu in rancangan))


def satu_simpul(pada: Kini, target: Target) -> Simpul:
    """One target, withdrawn or not, with those divided from it."""
    baris = list(_dihitung().filter(Q(pk=target.pk) | Q(induk_id=target.pk)).order_by("urutan", "pk"))
    bahan = _bahan(pada, baris)
    sendiri = next(satu for satu in baris if satu.pk == target.pk)
    anak = [satu for satu in baris if satu.pk != target.pk and satu.keadaan == KeadaanTarget.BERLAKU]
    return _simpul(bahan, sendiri, {sendiri.pk: anak}, 0)


def _dihitung() -> "QuerySet[Target]":
    """Targets with how much work serves each, what is told and whether it is planned, in the same query."""
    kerja = PenugasanTarget.objects.filter(target_id=OuterRef("pk")).order_by().values("target_id")
    selesai = kerja.filter(penugasan__langkah=SELESAI)
    arahan = Arahan.objects.filter(target_id=OuterRef("pk")).order_by().values("target_id")
    return Target.objects.annotate(
        kerja=Coalesce(Subquery(kerja.annotate(n=Count("pk")).values("n")), 0),
        kerja_selesai=Coalesce(Subquery(selesai.annotate(n=Count("pk")).values("n")), 0),
        terarah=Coalesce(Subquery(arahan.annotate(n=Count("pk")).values("n")), 0),
        terencana=Exists(Strategi.objects.filter(target_id=OuterRef("pk"))),
    )


def _bahan(pada: Kini, baris: list[Target]) -> _Bahan:
    nama = {satu.jabatan_id: pada.pos[satu.jabatan_id].nama for satu in baris if satu.jabatan_id in pada.pos}
    tutup = {satu.jabatan_id for satu in baris} - nama.keys()
    nama |= dict(Jabatan.objects.filter(pk__in=tutup).values_list("pk", "nama")) if tutup else {}
    return _Bahan(pada, rencana_kini(pada), nama, _bawah([satu.pk for satu in baris]))


def _bawah(id: list[int]) -> dict[int, list[Target]]:
    hasil: dict[int, list[Target]] = {}
    for satu in Target.objects.filter(induk_id__in=id, keadaan=KeadaanTarget.BERLAKU):
        hasil.setdefault(satu.induk_id or 0, []).append(satu)
    return hasil


def _simpul(bahan: _Bahan, satu: Target, anak: dict[int | None, list[Target]], dalam: int) -> Simpul:
    bawah = anak.get(satu.pk, [])
    pos = bahan.kini.pos.get(satu.jabatan_id)
    return Simpul(
        id=satu.pk,
        jabatan_id=satu.jabatan_id,
        jabatan=bahan.nama.get(satu.jabatan_id, ""),
        pemangku=", ".join(orang.nama for orang in pos.pemangku[:1]) if pos else "",
        sasaran=satu.sasaran,
        indikator=satu.indikator,
        target=satu.target,
        satuan=satu.satuan,
        anggaran=satu.anggaran,
        cara=satu.cara,
        utama=satu.utama,
        pekerjaan=satu.kerja,
        selesai=satu.kerja_selesai,
        arahan=satu.terarah,
        strategi=satu.terencana,
        tanda=tuple(_tanda(bahan, satu, bahan.bawah.get(satu.pk, []))),
        anak=tuple(_simpul(bahan, anak_, anak, dalam + 1) for anak_ in bawah),
        dalam=dalam,
    )


def _tanda(bahan: _Bahan, satu: Target, anak: list[Target]) -> Iterator[str]:
    """What is missing at a target, in words."""
    pos = bahan.kini.pos.get(satu.jabatan_id)
    if pos is None or not pos.pemangku:
        yield "jabatannya kosong"
    if satu.keadaan != KeadaanTarget.BERLAKU:
        return
    if anak:
        yield from sisa(satu, anak)
    elif pos and bahan.rencana.perlu_dibagi(pos) and _di_unit(bahan, pos.unit_id, satu.unit_id):
        yield "belum dibagi"
    elif not satu.kerja:
        yield "belum didukung pekerjaan"


def _di_unit(bahan: _Bahan, unit_id: int, pemilik: int) -> bool:
    return bahan.kini.struktur.garis_mandiri(unit_id)[-1].id == pemilik


def sisa(satu: Target, anak: Iterable[Target]) -> Iterator[str]:
    """What of a target and its budget has not been given to anybody below, or was given twice."""
    bagian = [a for a in anak if a.cara == CaraBagi.BAGIAN]
    utuh, terbagi = baca_angka(satu.target), jumlah(a.target for a in bagian)
    sejenis = all(a.satuan.casefold() == satu.satuan.casefold() for a in bagian)
    if bagian and sejenis and utuh is not None and terbagi is not None and satu.satuan.casefold() not in TIDAK_DIJUMLAH:
        yield from _beda(utuh - terbagi, lambda angka: f"{bilangan(angka)} {satu.satuan}")
    uang = [a.anggaran for a in bagian if a.anggaran is not None]
    if satu.anggaran is not None and uang:
        yield from _beda(Decimal(satu.anggaran - sum(uang)), rupiah)


def _beda(beda: Decimal, tulis: Callable[[Decimal], str]) -> Iterator[str]:
    if beda > 0:
        yield f"{tulis(beda)} belum dibagi"
    elif beda < 0:
        yield f"{tulis(-beda)} melebihi yang ada"
