"""What earlier work offers to begin with: plans and breakdowns of the same unit, one's own plans in other teams.

Days move with the beginning of the work and are kept within it. Nothing here is written; the rows go into a form.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef

from lincah.pelaksanaan.models import Rencana, RencanaIndividu, Rincian, TemplatUnit
from lincah.pelaksanaan.queries.rencana import IsiRencana, isi_rencana
from lincah.penugasan.models import Anggota, Penugasan

TERSALIN = 20
"""How many are offered to begin with."""
Pilihan = tuple[tuple[Any, str], ...]


def rencana_serupa(penugasan: Penugasan) -> Pilihan:
    """Plans that held in other work of the same unit: id and words to choose by. Templates first, then the newest."""
    lain = Rencana.objects.filter(penugasan__unit=penugasan.unit_id, putusan__sepakat=True)
    lain = lain.exclude(penugasan=penugasan).order_by("penugasan", "-versi").distinct("penugasan")
    semua = Rencana.objects.filter(pk__in=lain.values("pk")).annotate(templat=_templat("penugasan"))
    semua = semua.order_by("-templat", "-waktu").select_related("penugasan")[:TERSALIN]
    return tuple((satu.pk, _sebut(satu.penugasan, templat=satu.templat)) for satu in semua)


def salin_rencana(penugasan: Penugasan, rencana_id: str) -> IsiRencana | None:
    """Such a plan as rows, its days moved to this work; None where it is not offered."""
    pilihan = {str(id): id for id, _ in rencana_serupa(penugasan)}
    if rencana_id not in pilihan:
        return None
    lama = Rencana.objects.select_related("penugasan").get(pk=pilihan[rencana_id])
    isi = isi_rencana(lama)
    return replace(isi, kegiatan=_geser(isi.kegiatan, lama.penugasan, penugasan))


def rincian_serupa(penugasan: Penugasan) -> Pilihan:
    """Other work of the same unit that was broken down: id and words to choose by. Templates first, then the newest."""
    terinci = Rincian.objects.berlaku().filter(penugasan=OuterRef("pk"), perulangan=None)
    semua = Penugasan.objects.filter(Exists(terinci), unit=penugasan.unit_id).exclude(pk=penugasan.pk)
    semua = semua.annotate(contoh=_templat("pk")).order_by("-contoh", "-mulai", "-dibuat")[:TERSALIN]
    return tuple((satu.pk, _sebut(satu, templat=satu.contoh)) for satu in semua)


def salin_rincian(penugasan: Penugasan, lama_id: str) -> list[dict[str, Any]] | None:
    """That breakdown without its routine work, as the form of one begins; None where it is not offered.

    Who answered for an activity still does who is in this work too; else nobody is named. At most six queries.
    """
    lama = next((id for id, _ in rincian_serupa(penugasan) if str(id) == lama_id), None)
    if lama is None:
        return None
    asal = Penugasan.objects.get(pk=lama)
    baris = Rincian.objects.berlaku().filter(penugasan=asal, perulangan=None).order_by("urutan")
    baris = baris.select_related("penanggung_jawab").prefetch_related("syarat__kompetensi", "bergantung")
    semua = list(baris)
    nomor = {satu.pk: ke for ke, satu in enumerate(semua, 1)}
    orang = dict(Anggota.objects.bertugas().filter(penugasan=penugasan).values_list("pegawai_id", "id"))
    masa = _geser([("", "", satu.mulai, satu.tenggat) for satu in semua], asal, penugasan)
    return [
        _rincian(satu, nomor, orang) | {"mulai": mulai, "tenggat": tenggat}
        for satu, (_, _, mulai, tenggat) in zip(semua, masa, strict=True)
    ]


def _rincian(satu: Rincian, nomor: Mapping[int, int], orang: Mapping[int, int]) -> dict[str, Any]:
    dahulu = sorted(nomor[lain.sesudah_id] for lain in satu.bergantung.all() if lain.sesudah_id in nomor)
    return {
        "kegiatan": satu.kegiatan,
        "oleh": orang.get(satu.penanggung_jawab.pegawai_id),
        "kompetensi": next((lain.kompetensi.nama for lain in satu.syarat.all()), ""),
        "sesudah": ", ".join(map(str, dahulu)),
    }


def individu_serupa(anggota: Anggota) -> Pilihan:
    """The last version of this person's own plan in other work, newest first: id and words to choose by; one query."""
    lain = RencanaIndividu.objects.filter(anggota__pegawai=anggota.pegawai_id)
    lain = lain.exclude(anggota__penugasan=anggota.penugasan_id).order_by("anggota", "-versi").distinct("anggota")
    semua = RencanaIndividu.objects.filter(pk__in=lain.values("pk")).order_by("-waktu")
    return tuple((s.pk, _sebut(s.anggota.penugasan)) for s in semua.select_related("anggota__penugasan")[:TERSALIN])


def salin_individu(anggota: Anggota, rencana_id: str) -> tuple[tuple[Any, ...], ...] | None:
    """That plan as rows; None where it is not offered."""
    pilihan = {str(id): id for id, _ in individu_serupa(anggota)}
    if rencana_id not in pilihan:
        return None
    lama = RencanaIndividu.objects.select_related("anggota__penugasan").get(pk=pilihan[rencana_id])
    baris = lama.baris.order_by("urutan").values_list("kegiatan", "keluaran", "mulai", "selesai")
    return _geser(baris, lama.anggota.penugasan, anggota.penugasan)


def _geser(baris: Any, lama: Penugasan, baru: Penugasan) -> tuple[tuple[Any, ...], ...]:
    """Rows of activity, output, first and last day, moved from one work to the other and kept within it."""
    beda = baru.mulai - lama.mulai

    def pindah(hari: date) -> date:
        return min(max(hari + beda, baru.mulai), baru.selesai)

    return tuple((nama, keluaran, pindah(mulai), pindah(selesai)) for nama, keluaran, mulai, selesai in baris)


def _templat(penugasan: str) -> Exists:
    return Exists(TemplatUnit.objects.filter(penugasan=OuterRef(penugasan)))


def _sebut(penugasan: Penugasan, *, templat: bool = False) -> str:
    awal = "Templat unit: " if templat else ""
    return f"{awal}{penugasan.judul} ({penugasan.mulai.year})"
