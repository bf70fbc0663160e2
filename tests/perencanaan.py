"""Perjanjian kinerja in tests: draw one up, agree on it, divide its targets."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from tests import perkara
from tests.cast import Cast

from lincah.audit.models import Peristiwa
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.perjanjian import services
from lincah.perjanjian.models import CaraBagi, Menunggu, Perjanjian, Target
from lincah.perjanjian.services import Bagian, Isian

KINI = datetime.now(ZoneInfo("Asia/Jakarta")).date()
"""Today where the cast lives: in UTC it is still yesterday at night. The cast have long been in office."""
TAHUN = KINI.year
LAYANAN = Isian("Meningkatnya layanan digital", "Layanan yang dapat diakses daring", "20", "layanan", 400_000_000)
INDEKS = Isian("Meningkatnya mutu", "Indeks SPBE", "3,2", "indeks")


def aktor(pegawai: Pegawai) -> Aktor:
    """That person today."""
    return perkara.aktor(pegawai, KINI)


def konsep(kepala: Pegawai, jabatan: Jabatan, *baris: Isian, **lain: Any) -> Perjanjian:
    """A draft filled in with these rows (two when none are given)."""
    bawaan = {"jabatan_id": jabatan.pk, "tahun": TAHUN, "kunci": uuid4()}
    perjanjian = services.mulai(aktor(kepala), **{**bawaan, **lain})
    return services.simpan_butir(aktor(kepala), perjanjian.pk, baris or (LAYANAN, INDEKS), suntingan=None)


def sepakat(kepala: Pegawai, jabatan: Jabatan, atasan: Pegawai, *baris: Isian, **lain: Any) -> Perjanjian:
    """The same, offered and agreed."""
    perjanjian = konsep(kepala, jabatan, *baris, **lain)
    services.ajukan(aktor(kepala), perjanjian.pk, suntingan=None)
    return services.sepakati(aktor(atasan), perjanjian.pk, suntingan=None)


def dinas_sepakat(cast: Cast, *baris: Isian) -> Perjanjian:
    """That of the dinas of the cast."""
    return sepakat(cast.kepala_dinas, cast.pos["dinas"], cast.bupati, *baris)


def pokok(perjanjian: Perjanjian) -> list[Target]:
    """The targets of the head."""
    return list(Target.objects.filter(unit_id=perjanjian.unit_id, cara=CaraBagi.POKOK).order_by("urutan"))


def bagian(jabatan: Jabatan, nilai: str = "10", *, utama: bool = True, **lain: Any) -> Bagian:
    """A part for a post below."""
    isi = {"sasaran": LAYANAN.sasaran, "indikator": LAYANAN.indikator, "target": nilai, "satuan": LAYANAN.satuan}
    return Bagian(jabatan.pk, Isian(**{**isi, **lain}), utama)


def bagi(oleh: Pegawai, target: Target, *isi: Bagian, cara: CaraBagi = CaraBagi.BAGIAN) -> tuple[Target, ...]:
    """Divide a target."""
    return services.bagi(aktor(oleh), target.pk, cara=cara, bagian=isi, kunci=uuid4(), versi=None)


def menunggu() -> list[tuple[str, str]]:
    """What the planning waits for: (act, post)."""
    return sorted(Menunggu.objects.values_list("tindakan", "jabatan__nama"))


def jejak(jenis: str, id: object) -> Sequence[Peristiwa]:
    """The events of a perjanjian or a target, oldest first."""
    return list(Peristiwa.objects.filter(objek_jenis=jenis, objek_id=str(id)).order_by("id"))
