"""The page of one target: where it comes from, what it gave away, what is told, planned and worked on it."""

from dataclasses import dataclass
from datetime import date

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini
from lincah.law.kedudukan import Pos
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.pelaksanaan import Perencana
from lincah.perjanjian.models import Arahan, KeadaanTarget, Rekomendasi, Strategi, Target
from lincah.perjanjian.queries.capaian import CapaianTarget, baca_capaian_target
from lincah.perjanjian.queries.pohon import Simpul, satu_simpul

TINGKAT = 5
"""Tiers looked at above a target."""


@dataclass(frozen=True, slots=True)
class Hak:
    """What the reader may do here now; each conclusion with its article, None where it is not the reader's."""

    membagi: Alasan | None = None
    mengarahkan: Alasan | None = None
    menyusun_strategi: Alasan | None = None
    merekomendasikan: Alasan | None = None
    menugaskan: Simpulan[Pos] | None = None
    sebagai: int | None = None
    menarik: bool = False
    membuang: bool = False


@dataclass(frozen=True, slots=True)
class HalamanTarget:
    """Everything the page shows. `perumus`: who plans, and why; `atas`: the targets above, top first."""

    target: Target
    simpul: Simpul
    atas: tuple[Target, ...]
    arahan: tuple[Arahan, ...]
    strategi: Strategi | None
    rekomendasi: tuple[Rekomendasi, ...]
    capaian: CapaianTarget
    perumus: Simpulan[Pos | None] | None
    aturan_rekomendasi: Simpulan[Pos | None] | None
    hak: Hak


def halaman_target(aktor: Aktor, pada: Kini, rencana: Perencana, target: Target) -> HalamanTarget:
    """The page of a target the reader may open; eight queries, however much hangs on it."""
    pos = pada.pos.get(target.jabatan_id)
    rekomendasi = tuple(Rekomendasi.objects.filter(target=target).select_related("kepada").order_by("-id"))
    strategi = getattr(target, "strategi", None)
    return HalamanTarget(
        target=target,
        simpul=satu_simpul(pada, target),
        atas=_atas(target),
        arahan=tuple(Arahan.objects.filter(target=target).order_by("-id")),
        strategi=strategi,
        rekomendasi=rekomendasi,
        capaian=baca_capaian_target(target, aktor.tanggal),
        perumus=rencana.perumus(pos) if pos else None,
        aturan_rekomendasi=rencana.rekomendasi(pos) if pos else None,
        hak=_hak(aktor, rencana, target, pos, bool(rekomendasi)) if pos else Hak(),
    )


def _atas(target: Target) -> tuple[Target, ...]:
    """The targets above, top first: one query for as many tiers as any structure has."""
    if target.induk_id is None:
        return ()
    naik = ("__".join(("induk",) * dalam) for dalam in range(1, TINGKAT))
    jalan = [satu for atas in naik for satu in (atas, f"{atas}__jabatan")]
    kini: Target | None = Target.objects.select_related("jabatan", *jalan).get(pk=target.induk_id)
    atas: list[Target] = []
    while kini is not None and len(atas) < TINGKAT:
        atas.insert(0, kini)
        kini = kini.induk if len(atas) < TINGKAT else None
    return tuple(atas)


def _hak(aktor: Aktor, rencana: Perencana, target: Target, pos: Pos, direkomendasikan: bool) -> Hak:
    milik = target.jabatan_id in aktor.jabatan_ids
    if target.keadaan != KeadaanTarget.BERLAKU:
        return Hak(membuang=milik and target.keadaan == KeadaanTarget.RANCANGAN)
    atasan, perumus, rekomendasi = rencana.atasan(pos).jawaban, rencana.perumus(pos), rencana.rekomendasi(pos)
    pengarah = next((s for s in (atasan, pos) if s and s.id in aktor.jabatan_ids), None)
    bawahan = rencana.bawahan.get(pos.id, ())
    calon = (perumus.jawaban, rekomendasi.jawaban if rekomendasi else None, pos)
    penugas = next((s for s in calon if s and s.id in aktor.jabatan_ids), None)
    tugas = rencana.check_menugaskan(penugas, pos, direkomendasikan=direkomendasikan) if penugas else None
    return Hak(
        membagi=rencana.perlu_dibagi(pos) or rencana.check_membagi(pos, bawahan[0]).alasan[1]
        if milik and bawahan
        else None,
        mengarahkan=rencana.check_mengarahkan(pengarah, pos).alasan[0] if pengarah else None,
        menyusun_strategi=perumus.alasan[0] if perumus.jawaban and perumus.jawaban.id in aktor.jabatan_ids else None,
        merekomendasikan=rekomendasi.alasan[0] if rekomendasi and milik else None,
        menugaskan=tugas,
        sebagai=penugas.id if penugas else None,
        menarik=target.induk is not None and target.cara != "pokok" and target.induk.jabatan_id in aktor.jabatan_ids,
    )


def tautan_penugasan(target: Target, jabatan_id: int, hari: date) -> dict[str, str]:
    """What the wizard of an assignment is filled in with: the work, its target, its period within the year."""
    akhir = date(target.tahun, 12, 31)
    strategi = getattr(target, "strategi", None)
    isi = {
        "jabatan": str(jabatan_id),
        "asal": f"target:{target.pk}",
        "judul": target.indikator[:200],
        "target": f"{target.target} {target.satuan}"[:300],
        "satuan": target.satuan,
        "mulai": max(hari, date(target.tahun, 1, 1)).isoformat(),
        "bentuk": strategi.bentuk if strategi else "",
        "uraian": strategi.uraian if strategi else "",
        "maksud": f"Mencapai {target.indikator}: {target.target} {target.satuan} (tahun {target.tahun}).",
    }
    if akhir >= hari:
        isi["selesai"] = akhir.isoformat()
    return {kunci: nilai for kunci, nilai in isi.items() if nilai}
