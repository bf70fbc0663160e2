"""The targets of a unit follow its agreed perjanjian kinerja: changed rows change them, dropped rows withdraw them."""

from collections.abc import Iterable
from datetime import datetime

from lincah.perjanjian.models import Butir, CaraBagi, KeadaanTarget, Perjanjian, Target

MEDAN = ("sasaran", "indikator", "target", "satuan", "anggaran")


def terapkan(perjanjian: Perjanjian, waktu: datetime) -> None:
    """Make the targets of the head what this version says; what was divided from a kept row stays divided."""
    butir = list(perjanjian.butir.select_related("simpul").order_by("urutan"))
    tetap = {satu.simpul_id for satu in butir if satu.simpul_id}
    pokok = Target.objects.filter(unit_id=perjanjian.unit_id, tahun=perjanjian.tahun, cara=CaraBagi.POKOK)
    cabut(pokok.exclude(pk__in=tetap).exclude(keadaan=KeadaanTarget.DICABUT), waktu)
    for satu in butir:
        _simpan(perjanjian, satu, waktu)


def _simpan(perjanjian: Perjanjian, butir: Butir, waktu: datetime) -> None:
    simpul = butir.simpul or Target(
        unit_id=perjanjian.unit_id,
        tahun=perjanjian.tahun,
        induk_id=butir.asal_id,
        cara=CaraBagi.POKOK,
        dibuat=waktu,
    )
    berubah = simpul.pk is None or any(getattr(simpul, nama) != getattr(butir, nama) for nama in MEDAN)
    for nama in MEDAN:
        setattr(simpul, nama, getattr(butir, nama))
    simpul.jabatan_id, simpul.keadaan, simpul.urutan = perjanjian.jabatan_id, KeadaanTarget.BERLAKU, butir.urutan
    simpul.versi += berubah
    simpul.diubah = waktu if berubah else simpul.diubah
    simpul.save()
    if butir.simpul_id is None:
        butir.simpul = simpul
        butir.save(update_fields=["simpul"])


def cabut(target: Iterable[Target], waktu: datetime) -> int:
    """Withdraw these targets and all that was divided from them; how many. Cases keep their link."""
    antre, jumlah = [satu.pk for satu in target], 0
    while antre:
        hidup = Target.objects.filter(pk__in=antre).exclude(keadaan=KeadaanTarget.DICABUT)
        jumlah += hidup.update(keadaan=KeadaanTarget.DICABUT, diubah=waktu)
        antre = list(
            Target.objects.filter(induk_id__in=antre)
            .exclude(keadaan=KeadaanTarget.DICABUT)
            .exclude(cara=CaraBagi.POKOK)  # of a unit below: its own perjanjian kinerja holds it
            .values_list("pk", flat=True)
        )
    return jumlah
