"""The four views of one breakdown: board, list, calendar, Gantt. Pure: from rows to what a template goes through."""

from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
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
    kegiatan: Iterable[KegiatanRinci], *, keadaan: str = "", oleh: str = "", urut: str = "", rutin: str = ""
) -> tuple[KegiatanRinci, ...]:
    """Those in this state, of this person (id), of this routine work (id), sorted; what is not known filters nothing
    and sorts by number."""
    dipakai = keadaan if keadaan in list(KeadaanKegiatan) else ""
    cocok = [
        satu
        for satu in kegiatan
        if (not dipakai or satu.keadaan == dipakai)
        and (not oleh.isdecimal() or satu.pegawai_id == int(oleh))
        and (not rutin.isdecimal() or satu.perulangan_id == int(rutin))
    ]
    urutan = list(KeadaanKegiatan)
    kunci = {
        "tenggat": lambda satu: (satu.tenggat, satu.urutan),
        "mulai": lambda satu: (satu.mulai, satu.urutan),
        "nama": lambda satu: (satu.nama, satu.urutan),
        "keadaan": lambda satu: (urutan.index(satu.keadaan), satu.tenggat),
    }.get(urut, lambda satu: satu.urutan)
    return tuple(sorted(cocok, key=kunci))


@dataclass(frozen=True, slots=True)
class BarisGantt:
    """One row of the chart: an activity, or all times of routine work shown (`rutin`: its id, None for an activity)."""

    nama: str
    kegiatan: tuple[KegiatanRinci, ...]
    rutin: int | None = None

    @property
    def orang(self) -> str:
        """Who answers for it, each once."""
        return ", ".join(dict.fromkeys(satu.nama for satu in self.kegiatan))

    @property
    def selesai(self) -> int:
        """How many times it is done."""
        return sum(satu.keadaan is KeadaanKegiatan.SELESAI for satu in self.kegiatan)

    @property
    def terlambat(self) -> int:
        """How many times it is late."""
        return sum(satu.keadaan is KeadaanKegiatan.TERLAMBAT for satu in self.kegiatan)

    @property
    def berikutnya(self) -> KegiatanRinci | None:
        """The first time that is still to be done."""
        belum = (satu for satu in self.kegiatan if satu.keadaan is not KeadaanKegiatan.SELESAI)
        return min(belum, key=lambda satu: satu.tenggat, default=None)

    @property
    def keadaan(self) -> str:
        """How it stands, in words."""
        if self.rutin is None:
            return self.kegiatan[0].keadaan.sebutan.lower()
        telat = f", {self.terlambat} terlambat" if self.terlambat else ""
        return f"{len(self.kegiatan)} kali, {self.selesai} selesai{telat}"

    @property
    def kalimat(self) -> str:
        """What the chart writes above the bar."""
        nomor = "" if self.rutin is not None else f"{self.kegiatan[0].urutan}. "
        return f"{nomor}{self.nama} · {self.orang} · {self.keadaan}"


def susun_gantt(kegiatan: Iterable[KegiatanRinci], nama_rutin: Mapping[int, str]) -> tuple[BarisGantt, ...]:
    """A row an activity, one for all times of routine work (id to name), where the first of them stands."""
    rutin: dict[int, list[KegiatanRinci]] = {}
    urut: list[KegiatanRinci | int] = []
    for satu in kegiatan:
        if satu.perulangan_id is None:
            urut.append(satu)
        elif satu.perulangan_id in rutin:
            rutin[satu.perulangan_id].append(satu)
        else:
            rutin[satu.perulangan_id] = [satu]
            urut.append(satu.perulangan_id)
    return tuple(
        BarisGantt(nama_rutin.get(satu, rutin[satu][0].kegiatan), tuple(rutin[satu]), satu)
        if isinstance(satu, int)
        else BarisGantt(satu.kegiatan, (satu,))
        for satu in urut
    )


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
