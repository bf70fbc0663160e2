"""The four views of one breakdown: board, list, calendar, Gantt. Pure: from rows to what a template goes through."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from lincah.pelaksanaan.keadaan import KeadaanKegiatan
from lincah.pelaksanaan.queries.rincian import KegiatanRinci
from lincah.pengingat.hari_kerja import Kalender

TAMPILAN = {"papan": "Papan", "daftar": "Daftar", "kalender": "Kalender", "gantt": "Gantt"}
URUT = {"urutan": "Nomor", "tenggat": "Tenggat", "mulai": "Mulai", "nama": "Penanggung jawab", "keadaan": "Keadaan"}
SEKOLOM = 12
SEHARI = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column of the board: the state, its first cards by due day, how many there are in all."""

    keadaan: KeadaanKegiatan
    kartu: tuple[KegiatanRinci, ...]
    jumlah: int

    @property
    def sisa(self) -> int:
        """How many are not shown."""
        return self.jumlah - len(self.kartu)


@dataclass(frozen=True, slots=True)
class Hari:
    """One day of the calendar: what begins and what is due on it. `luar`: a day of another month."""

    tanggal: date
    tenggat: tuple[KegiatanRinci, ...]
    mulai: tuple[KegiatanRinci, ...]
    kerja: bool
    luar: bool

    @property
    def kosong(self) -> bool:
        return not self.tenggat and not self.mulai


def susun_papan(kegiatan: Iterable[KegiatanRinci]) -> tuple[Kolom, ...]:
    """The columns in their order; a column that stands for trouble is left out while it is empty."""
    kelompok: dict[KeadaanKegiatan, list[KegiatanRinci]] = {satu: [] for satu in KeadaanKegiatan}
    for satu in sorted(kegiatan, key=lambda satu: (satu.tenggat, satu.urutan)):
        kelompok[satu.keadaan].append(satu)
    kelompok[KeadaanKegiatan.SELESAI].reverse()  # what was due last first: that is what one remembers
    selalu = (KeadaanKegiatan.BELUM, KeadaanKegiatan.BERJALAN, KeadaanKegiatan.SELESAI)
    return tuple(
        Kolom(keadaan, tuple(isi[:SEKOLOM]), len(isi)) for keadaan, isi in kelompok.items() if isi or keadaan in selalu
    )


def saring(
    kegiatan: Iterable[KegiatanRinci], *, keadaan: str = "", oleh: str = "", urut: str = ""
) -> tuple[KegiatanRinci, ...]:
    """Those in this state and of this person (id), sorted; what is not known filters nothing and sorts by number."""
    dipakai = keadaan if keadaan in list(KeadaanKegiatan) else ""
    cocok = [
        satu
        for satu in kegiatan
        if (not dipakai or satu.keadaan == dipakai) and (not oleh.isdecimal() or satu.pegawai_id == int(oleh))
    ]
    urutan = list(KeadaanKegiatan)
    kunci = {
        "tenggat": lambda satu: (satu.tenggat, satu.urutan),
        "mulai": lambda satu: (satu.mulai, satu.urutan),
        "nama": lambda satu: (satu.nama, satu.urutan),
        "keadaan": lambda satu: (urutan.index(satu.keadaan), satu.tenggat),
    }.get(urut, lambda satu: satu.urutan)
    return tuple(sorted(cocok, key=kunci))


def baca_bulan(teks: str, hari: date, dari: date, sampai: date) -> date:
    """The first day of the month asked for as `2025-03`; else that of `hari`, brought within the period."""
    try:
        return date.fromisoformat(f"{teks}-01")
    except ValueError:
        return min(max(hari, dari), sampai).replace(day=1)


def susun_kalender(kegiatan: Sequence[KegiatanRinci], bulan: date, kalender: Kalender) -> tuple[Hari, ...]:
    """Whole weeks from Monday that hold the month."""
    akhir = bulan.replace(day=monthrange(bulan.year, bulan.month)[1])
    awal = bulan - SEHARI * bulan.weekday()
    banyak = (akhir - awal).days + 1
    return tuple(_hari(awal + SEHARI * ke, kegiatan, bulan, kalender) for ke in range(banyak + (-banyak) % 7))


def _hari(tanggal: date, kegiatan: Sequence[KegiatanRinci], bulan: date, kalender: Kalender) -> Hari:
    tenggat = tuple(satu for satu in kegiatan if satu.tenggat == tanggal)
    mulai = tuple(satu for satu in kegiatan if satu.mulai == tanggal != satu.tenggat)
    return Hari(tanggal, tenggat, mulai, kalender.kerja(tanggal), tanggal.month != bulan.month)


def bulan_lain(bulan: date, geser: int) -> str:
    """The month before (-1) or after (1), as it stands in an address."""
    lain = bulan - SEHARI if geser < 0 else bulan + SEHARI * 31
    return f"{lain:%Y-%m}"
