"""The setting of the instansi as a value, from memory: every act of a case asks for it."""

import time
from dataclasses import dataclass, field
from datetime import date

from lincah.pengingat.hari_kerja import Kalender
from lincah.pengingat.kelompok import BAWAAN, LAINNYA
from lincah.pengingat.models import PengaturanPengingat
from lincah.registry.konteks import skema_kini

UMUR_INGATAN = 30.0  # seconds: how long another process may still count by the old setting


@dataclass(frozen=True, slots=True)
class Aturan:
    """How long acts may wait, which days are worked, when digests leave and when not. See PengaturanPengingat."""

    batas: dict[str, int] = field(default_factory=lambda: dict(BAWAAN))
    kalender: Kalender = field(default_factory=Kalender)
    eskalasi: int = 3
    surel: bool = True
    jam_ringkasan: int = 7
    tenang_dari: int = 18
    tenang_sampai: int = 6

    def tenggat(self, kelompok: str, hari: date) -> date:
        """The last day of something that began to wait on `hari`."""
        return self.kalender.tambah(hari, self.batas.get(kelompok, self.batas[LAINNYA]))

    def tenang(self, jam: int) -> bool:
        """May nothing leave in this hour? The span may go over midnight; no span when both ends are the same."""
        if self.tenang_dari <= self.tenang_sampai:
            return self.tenang_dari <= jam < self.tenang_sampai
        return jam >= self.tenang_dari or jam < self.tenang_sampai


_teringat: dict[str, tuple[float, Aturan]] = {}


def aturan() -> Aturan:
    """The rules of the instansi one is in, at most 30 seconds old."""
    skema = skema_kini()
    hingga, isi = _teringat.get(skema, (0.0, Aturan()))
    if time.monotonic() >= hingga:
        isi = dari_baris(PengaturanPengingat.objects.filter(pk=1).first() or PengaturanPengingat())
        _teringat[skema] = (time.monotonic() + UMUR_INGATAN, isi)
    return isi


def lupakan_aturan() -> None:
    """Read anew next time."""
    _teringat.clear()


def dari_baris(baris: PengaturanPengingat) -> Aturan:
    """The stored setting; a group it does not name has its default."""
    return Aturan(
        batas=BAWAAN | baris.batas,
        kalender=Kalender(frozenset(map(date.fromisoformat, baris.libur)), baris.enam_hari),
        eskalasi=baris.eskalasi,
        surel=baris.surel,
        jam_ringkasan=baris.jam_ringkasan,
        tenang_dari=baris.tenang_dari,
        tenang_sampai=baris.tenang_sampai,
    )
