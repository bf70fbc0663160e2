"""Lists: perjanjian kinerja within reach, one's own targets, the drafts from below."""

from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, Pegangan
from lincah.kedudukan.queries.jangkauan import di_bawah, jangkauan
from lincah.law.kedudukan import Pos
from lincah.law.pelaksanaan import Perencana
from lincah.perjanjian.models import KeadaanPerjanjian, KeadaanTarget, Perjanjian, TemplatPerjanjian
from lincah.perjanjian.queries.pohon import Pohon, Simpul, pohon_dari


@dataclass(frozen=True, slots=True)
class Penyusun:
    """A post of the reader that draws up a perjanjian kinerja, the versions there are for the year, the template of its
    unit."""

    jabatan_id: int
    jabatan: str
    unit: str
    konsep: Perjanjian | None
    berlaku: Perjanjian | None
    tahun_lalu: bool
    templat: TemplatPerjanjian | None


def cari_perjanjian(aktor: Aktor, pada: Kini, tahun: int, cari: str = "", keadaan: str = "") -> "QuerySet[Perjanjian]":
    """The versions of a year that this person may read, replaced ones left out, by unit."""
    lihat = jangkauan(aktor, pada.struktur).lihat
    baris = Perjanjian.objects.filter(di_bawah(lihat, "unit__jalur"), tahun=tahun)
    baris = baris.exclude(keadaan=KeadaanPerjanjian.DIGANTI)
    if cari:
        baris = baris.filter(unit__nama__icontains=cari)
    if keadaan in KeadaanPerjanjian.values:
        baris = baris.filter(keadaan=keadaan)
    return baris.select_related("unit", "jabatan").annotate(banyak=Count("butir")).order_by("unit__nama", "versi")


def jabatan_penyusun(aktor: Aktor, rencana: Perencana, pada: Kini, tahun: int) -> tuple[Penyusun, ...]:
    """The posts from which this person draws up a perjanjian kinerja; two queries when there are any."""
    pos = [pos for pos in map(pada.pos.get, aktor.jabatan_ids) if pos and rencana.penyusun(pos.unit_id).jawaban == pos]
    if not pos:
        return ()
    ada = Perjanjian.objects.filter(jabatan_id__in=[satu.id for satu in pos], tahun__in=(tahun, tahun - 1))
    semua = list(ada.exclude(keadaan=KeadaanPerjanjian.DIGANTI))
    templat = TemplatPerjanjian.objects.in_bulk([satu.unit_id for satu in pos])
    return tuple(
        _penyusun(pada, satu, [p for p in semua if p.jabatan_id == satu.id], tahun, templat.get(satu.unit_id))
        for satu in pos
    )


def _penyusun(pada: Kini, pos: Pos, ada: list[Perjanjian], tahun: int, templat: TemplatPerjanjian | None) -> Penyusun:
    kini = {satu.keadaan == KeadaanPerjanjian.BERLAKU: satu for satu in ada if satu.tahun == tahun}
    lalu = any(satu.tahun == tahun - 1 and satu.keadaan == KeadaanPerjanjian.BERLAKU for satu in ada)
    unit = pada.struktur.unit[pos.unit_id].nama
    return Penyusun(pos.id, pos.nama, unit, kini.get(False), kini.get(True), lalu, templat)


def jabatan_pemimpin(aktor: Aktor) -> tuple[Pegangan, ...]:
    """The leading posts this person holds in person."""
    return tuple(satu for satu in aktor.pegangan if satu.pimpinan and satu.kapasitas != "delegasi")


def target_jabatan(pada: Kini, jabatan_id: int, tahun: int) -> Pohon:
    """The targets of one post with what it has divided, one tier deep; two queries."""
    punya = Q(jabatan_id=jabatan_id, tahun=tahun)
    return pohon_dari(pada, punya | Q(induk__jabatan_id=jabatan_id, tahun=tahun, keadaan=KeadaanTarget.BERLAKU))


def rancangan_bawah(pada: Kini, rencana: Perencana, jabatan_id: int, tahun: int) -> tuple[Simpul, ...]:
    """The drafts of the posts whose performance this post sets."""
    bawahan = [satu.id for satu in rencana.bawahan.get(jabatan_id, ())]
    if not bawahan:
        return ()
    mana = Q(jabatan_id__in=bawahan, tahun=tahun, keadaan=KeadaanTarget.RANCANGAN)
    return pohon_dari(pada, mana).rancangan
