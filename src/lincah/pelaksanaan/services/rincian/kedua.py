"""A second breakdown of a case, which crossed the first: the numbers of both are the same in both instansi."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db.models import F

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.models import Rincian, VersiRincian
from lincah.pelaksanaan.services.rincian.susun import nomor_terakhir, susun_rincian
from lincah.pelaksanaan.services.rincian.versi import simpan_semua
from lincah.penugasan.models import Penugasan

TERSUSUL = "disisihkan: rincian lain yang disusun pada saat yang sama yang berlaku"
JAUH = 10_000
"""Further than any number of an activity: two moves, so that no number is there twice on the way."""


def tulis_kedua(
    aktor: Aktor, penugasan: Penugasan, isi: Sequence[Sequence[object]], *, berlaku: bool
) -> dict[str, int]:
    """Write the rows that came: they count and ours are set aside behind them, or the other way round.

    What is set aside is dropped, with its versions and the progress on it. Returns how many count (`rincian`) and how
    many were set aside (`tersusul`). In the transaction of the message, with the case locked. Errors: UsulanKeliru.
    """
    lama = list(Rincian.objects.filter(penugasan=penugasan).values_list("pk", flat=True))
    if berlaku:
        milik = Rincian.objects.filter(pk__in=lama)
        milik.update(urutan=F("urutan") + JAUH)
        susun_rincian(aktor, penugasan, isi, awal=0)
        milik.update(urutan=F("urutan") - JAUH + len(isi))
        _sisihkan(aktor, lama)
        return {"rincian": len(isi), "tersusul": len(lama)}
    susun_rincian(aktor, penugasan, isi)
    baru = Rincian.objects.filter(penugasan=penugasan).exclude(pk__in=lama)
    _sisihkan(aktor, baru.values_list("pk", flat=True))
    return {"rincian": len(lama), "tersusul": len(isi)}


def tulis_nomor(penugasan: Penugasan, rincian_id: int) -> dict[str, int]:
    """An activity for the other instansi: its number, and how many there are here."""
    semua = Rincian.objects.filter(penugasan=penugasan)
    return {"rincian": semua.values_list("urutan", flat=True).get(pk=rincian_id), "sebanyak": semua.count()}


def baca_nomor(penugasan: Penugasan, isi: Mapping[str, Any]) -> int:
    """The activity (id) that the other instansi means. Errors: ValueError."""
    sebanyak = isi.get("sebanyak")
    urutan = _nomor_di_sini(penugasan, int(isi["rincian"]), None if sebanyak is None else int(sebanyak))
    id = Rincian.objects.filter(penugasan=penugasan, urutan=urutan).values_list("id", flat=True).first()
    if id is None:
        raise ValueError("kegiatan")
    return id


def _nomor_di_sini(penugasan: Penugasan, urutan: int, sebanyak: int | None) -> int:
    """The number here of an activity that the other instansi calls `urutan`, when it knew `sebanyak` activities.

    Until it knows that its own breakdown was set aside, its numbers are those of that one.
    """
    asing = VersiRincian.objects.filter(rincian__penugasan=penugasan, versi=1, oleh__mitra__isnull=False)
    asing = asing.filter(rincian__riwayat__alasan=TERSUSUL)
    if sebanyak is None or not asing.exists():
        return urutan
    return urutan + max(0, nomor_terakhir(penugasan) - sebanyak)


def _sisihkan(aktor: Aktor, ids: Iterable[int]) -> None:
    semua = Rincian.objects.filter(pk__in=list(ids), dibatalkan=None)
    dikenal = list(semua.values_list("pk", flat=True))
    semua.update(dibatalkan=aktor.waktu, versi=F("versi") + 1)
    # nobody dropped them: that two crossed is what did
    simpan_semua(Rincian.objects.filter(pk__in=dikenal), oleh=None, waktu=aktor.waktu, alasan=TERSUSUL)
