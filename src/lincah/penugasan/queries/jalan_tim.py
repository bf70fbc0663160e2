"""The roads of a proposed team: one letter of one's own for those one assigns, one request to each other unit."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, OrangKini, Pegangan
from lincah.law.kedudukan import Jenjang, Kelas
from lincah.law.penugasan import Bentuk, Cara, Lingkup, pd_dari
from lincah.law.penugasan.permintaan import MEMILIH_SEMUA
from lincah.penugasan.models import SifatTugas
from lincah.penugasan.queries.bahan_tim import BahanTim, OrangTim
from lincah.penugasan.queries.jalan import Jalan, baca_jalan
from lincah.penugasan.queries.jalan_permohonan import baca_jalan_permohonan
from lincah.penugasan.services.galat import UsulanKeliru
from lincah.penugasan.services.paraf import BukuParaf
from lincah.penugasan.services.permintaan import Permintaan, rancang_permintaan
from lincah.penugasan.services.rancangan import Usulan, rancang
from lincah.penugasan.tim import CalonTim

JENJANG = [satu.value for satu in Jenjang]


@dataclass(frozen=True, slots=True)
class JalanTim:
    """One road: for whom, where it goes on. `unit_id` is None for those one assigns oneself.

    `pegawai`: those named in it, `diminta`: how many are asked of the unit.
    """

    judul: str
    jalan: Jalan | None
    sebab: str
    unit_id: int | None
    pegawai: tuple[int, ...]
    diminta: tuple[CalonTim, ...] = ()


@dataclass(frozen=True, slots=True)
class Meja:
    """What every road of a proposal is derived from: who asks from which post, the people, what was read of them."""

    aktor: Aktor
    jabatan: Pegangan
    bahan: BahanTim
    dikenal: tuple[OrangKini, ...]
    buku: BukuParaf


def jalan_tim(meja: Meja, tim: Iterable[CalonTim]) -> tuple[tuple[JalanTim, ...], int | None]:
    """Every road of the team, and who is proposed as ketua among those one assigns; two queries for all of them."""
    bahan, jabatan = meja.bahan, meja.jabatan
    orang = {satu.id: satu for satu in tim}
    sendiri = [satu for satu in orang.values() if bahan.orang[satu.id].langsung]
    luar = [bahan.orang[satu] for satu in orang if not bahan.orang[satu].langsung]
    ketua = _ketua(bahan.kini, sendiri) if len(orang) > 1 else None
    unit = [(id, list(isi)) for id, isi in groupby(sorted(luar, key=lambda s: s.unit_id), lambda s: s.unit_id)]
    bersama = [s.id for s in sendiri] if len(unit) == 1 and _satu_surat(bahan.kini, jabatan, unit[0][0]) else []
    hasil = []
    if sendiri and not bersama:
        hasil.append(_langsung(meja, tuple(satu.id for satu in sendiri), ketua if len(sendiri) > 1 else None))
    for id, isi in unit:
        hasil.append(_minta(meja, id, isi, tuple(bersama), ketua if bersama else None, orang))
    return tuple(hasil), ketua


def _ketua(pada: Kini, sendiri: list[CalonTim]) -> int | None:
    """The highest level among one's own whose class may lead a team; a proposal like the rest."""
    aturan = pada.profil.penugasan.cari_ketua(Lingkup.DALAM_UNIT)
    boleh = [satu for satu in sendiri if aturan is None or Kelas(satu.kelas) in aturan.kelas.nilai]
    urut = sorted(boleh, key=lambda satu: (JENJANG.index(satu.jenjang) if satu.jenjang else len(JENJANG), satu.id))
    return urut[0].id if urut else None


def _satu_surat(pada: Kini, jabatan: Pegangan, unit_id: int) -> bool:
    """Does one officer set one letter for people of both sides?"""
    pd = {pd_dari(pada.struktur, satu).id for satu in (unit_id, jabatan.unit_id)}
    lingkup = Lingkup.LINTAS_UNIT if len(pd) == 1 else Lingkup.LINTAS_PD
    return not MEMILIH_SEMUA.isdisjoint(pada.profil.penugasan.cari_instrumen(Cara.PENUNJUKAN, lingkup).penetap)


def _usulan(jabatan: Pegangan, pegawai: tuple[int, ...], ketua: int | None, banyak: int) -> Usulan:
    return Usulan(
        UUID(int=0), jabatan.jabatan_id, "", "", "", "", SifatTugas.RUTIN, date.min, date.min,
        Bentuk.TIM if banyak > 1 else Bentuk.INDIVIDU, pegawai, ketua,
    )  # fmt: skip


def _langsung(meja: Meja, pegawai: tuple[int, ...], ketua: int | None) -> JalanTim:
    judul = f"{len(pegawai)} orang yang Anda tugaskan langsung"
    try:
        usulan = _usulan(meja.jabatan, pegawai, ketua, len(pegawai))
        jalan = baca_jalan(rancang(meja.aktor, usulan, meja.dikenal), meja.buku)
    except UsulanKeliru as galat:
        return JalanTim(judul, None, str(galat), None, pegawai)
    return JalanTim(judul, jalan, "", None, pegawai)


def _minta(
    meja: Meja,
    unit_id: int,
    isi: list[OrangTim],
    bersama: tuple[int, ...],
    ketua: int | None,
    calon: dict[int, CalonTim],
) -> JalanTim:
    nama = meja.bahan.kini.struktur.unit[unit_id].nama
    judul = f"{len(isi)} orang dari {nama}" + (f", bersama {len(bersama)} orang Anda" if bersama else "")
    usulan = _usulan(meja.jabatan, bersama, ketua, len(isi) + len(bersama))
    minta = Permintaan(usulan, Cara.PENUNJUKAN, unit_id, "", "", tuple(satu.id for satu in isi))
    diminta = tuple(calon[satu.id] for satu in isi)
    try:
        rancangan = rancang_permintaan(meja.aktor, minta, meja.dikenal)
        jalan = baca_jalan_permohonan(rancangan, meja.buku, lain=False)
    except UsulanKeliru as galat:
        return JalanTim(judul, None, str(galat), unit_id, bersama, diminta)
    return JalanTim(judul, jalan, "", unit_id, bersama, diminta)
