"""What a unit was on the days before a change. The caller holds the lock on the unit."""

from datetime import date, datetime, timedelta

from lincah.kedudukan.models import Unit, UnitTerdahulu
from lincah.kedudukan.services.galat import KedudukanKeliru, tulis
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import tanggal_di

BERTANGGAL = ("induk_id", "nama", "urusan")
SEHARI = timedelta(days=1)


def awal_keadaan(unit: Unit) -> date:
    """Since when the unit has been what it is."""
    terakhir = UnitTerdahulu.objects.filter(unit=unit).order_by("-sampai").values_list("sampai", flat=True).first()
    return terakhir + SEHARI if terakhir else unit.dari


def simpan_terdahulu(unit: Unit, dari: date, waktu: datetime) -> None:
    """Keep the unit as it is until the day before `dari`, from when something else holds.

    On the first day of the present state nothing is kept: what was written then never held. Errors: KedudukanKeliru.
    """
    awal = awal_keadaan(unit)
    if dari < awal:
        raise KedudukanKeliru(
            f"Keadaan {unit.nama} sekarang berlaku mulai {tulis(awal)}. Pilih tanggal itu atau sesudahnya.", "dari"
        )
    if unit.sampai is not None and dari > unit.sampai:
        raise KedudukanKeliru(f"{unit.nama} ditutup {tulis(unit.sampai)}. Pilih tanggal sebelumnya.", "dari")
    if dari > tanggal_di(instansi_kini(), waktu):
        raise KedudukanKeliru("Perubahan dicatat paling cepat pada hari mulai berlakunya, tidak sebelumnya.", "dari")
    if dari > awal:
        isi = {nama: getattr(unit, nama) for nama in BERTANGGAL}
        UnitTerdahulu.objects.create(unit=unit, **isi, dari=awal, sampai=dari - SEHARI)


def check_garis(unit: Unit, tujuan: Unit, dari: date) -> None:
    """On no day from `dari` on may the line above `tujuan` lead to `unit`. Errors: KedudukanKeliru."""
    perubahan = UnitTerdahulu.objects.filter(sampai__gte=dari).values_list("sampai", flat=True)
    for hari in sorted({dari, *(satu + SEHARI for satu in perubahan)}):
        if unit.pk in _garis(tujuan.pk, hari):
            raise KedudukanKeliru(
                f"Pada {tulis(hari)} {tujuan.nama} berada di bawah {unit.nama}; garis komando akan melingkar. "
                "Pilih induk lain, atau tanggal sesudahnya.",
                "induk",
            )


def _garis(unit_id: int, hari: date) -> set[int]:
    induk = dict(Unit.objects.values_list("id", "induk_id"))
    induk |= dict(UnitTerdahulu.objects.berlaku(hari).values_list("unit_id", "induk_id"))
    garis, kini = set[int](), unit_id
    while kini is not None and kini not in garis:
        garis.add(kini)
        kini = induk[kini]
    return garis
