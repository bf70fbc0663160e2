"""Work across instansi that ended within the year: walked on its days by the real services of both, letters and all."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

import yaml
from django.db import transaction

from lincah.audit.services import segel
from lincah.exchange.demo import saling_mengenal
from lincah.exchange.models import Mitra
from lincah.kedudukan.models import Jabatan
from lincah.kedudukan.queries import ingat_lebih, kini
from lincah.law.penugasan import Cara
from lincah.pelaksanaan.demo.bahan import muat_bahan, usul_perorangan
from lincah.pelaksanaan.demo.lintas import DIPINJAM, siapa_dimintai
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import Permintaan, Usulan, ajukan
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini, menurut_jam, sekarang
from lincah.setahun.jam import Jam, PemainSisi
from lincah.setahun.lakon import Lakon
from lincah.setahun.pemain import PAGI
from lincah.setahun.persiapan import siapkan
from lincah.setahun.pesanan import SAMPAI_JUMAT, SEPEKAN
from lincah.setahun.regu import Regu
from lincah.setahun.sisi import Perkara, Sisi

SELANG = 3
"""Weeks between the same course of one pair and of the next."""
DIINGAT = 120
"""Days of the structures of both kept in memory."""
LAMA = SEPEKAN * 12
"""Longer than any of them takes."""


@dataclass(frozen=True, slots=True)
class Rencana:
    """One such case: who asks, who is asked, its course, the work, the Monday of its beginning."""

    asal: Instansi
    tujuan: Instansi
    lakon: Lakon
    kerja: tuple[str, str, str]
    mulai: date

    @property
    def kunci(self) -> str:
        """The same each time."""
        return f"{self.asal.slug}/{self.tujuan.slug}/{self.lakon.kode}/{self.mulai.year}"


def muat_lintas_tahun(semua: Sequence[Instansi], tahun: int, laporkan: Callable[[int, int, str], None]) -> int:
    """Open and walk them for each pair of these instansi that know each other, once; how many were opened.

    Each is one transaction. What would end later than today is left out.
    """
    rencana = [satu for satu in list_rencana(semua, tahun) if satu.mulai + LAMA <= hari_ini(satu.asal)]
    jumlah = 0
    for ke, satu in enumerate(rencana):
        laporkan(ke, len(rencana), "lintas instansi")
        with ingat_lebih(DIINGAT), transaction.atomic():
            jumlah += _muat(satu)
    laporkan(len(rencana), len(rencana), "lintas instansi")
    for instansi in semua if jumlah else ():
        with di_instansi(instansi), transaction.atomic():
            segel(waktu=sekarang(), semua=True)
    return jumlah


def kenalkan(semua: Sequence[Instansi], tahun: int) -> None:
    """Let each of them note the card of every other, before the first work of the year begins."""
    pagi = datetime.combine(_senin(tahun), PAGI, ZoneInfo(semua[0].zona))
    with menurut_jam(lambda: pagi):
        saling_mengenal(semua)


def list_rencana(semua: Sequence[Instansi], tahun: int) -> Iterator[Rencana]:
    """What each pair does, in the order of the days on which it begins."""
    senin, hasil = _senin(tahun), list[Rencana]()
    for ke, pasangan in enumerate(combinations(sorted(semua, key=lambda satu: satu.slug), 2)):
        for satu in _data():
            asal, tujuan = pasangan[::-1] if bool(satu.get("balik")) is (ke % 2 == 0) else pasangan
            mulai = senin + SEPEKAN * (satu["pekan"] + SELANG * ke)
            kerja = satu["kerja"][ke % len(satu["kerja"])]
            hasil.append(Rencana(asal, tujuan, Lakon(**satu["lakon"]), tuple(kerja), mulai))
    yield from sorted(hasil, key=lambda satu: satu.mulai)


def _senin(tahun: int) -> date:
    """The first Monday of work."""
    awal = date(tahun, 1, 6)
    return awal + timedelta(days=-awal.weekday() % 7)


@cache
def _data() -> list[dict[str, Any]]:
    isi: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "lintas.yaml").read_text(encoding="utf-8"))
    return isi


def _muat(satu: Rencana) -> bool:
    jam = Jam(datetime.combine(satu.mulai, PAGI, ZoneInfo(satu.asal.zona)))
    with menurut_jam(jam):
        for instansi in (satu.asal, satu.tujuan):
            with di_instansi(instansi):
                siapkan(instansi, satu.mulai)
        with di_instansi(satu.tujuan):
            dipilih = siapa_dimintai(satu.tujuan)
            tujuan = PemainSisi(satu.tujuan, jam, dipilih or {})
        with di_instansi(satu.asal):
            asal = PemainSisi(satu.asal, jam, {})
            regu = _ajukan(satu, asal) if dipilih else None
        if regu is None:
            return False
        penugasan, oleh = regu
        di_sini, jawaban = replace(satu.lakon, jawaban=""), satu.lakon.jawaban
        di_sana = replace(satu.lakon, jawaban="tolak" if jawaban == "tolak" else "")
        sisi = (Sisi(asal, oleh, di_sini), Sisi(tujuan, oleh, di_sana))
        Perkara(*sisi, penugasan.pk, satu.lakon).semua()
        return True


def _ajukan(satu: Rencana, pemain: PemainSisi) -> tuple[Penugasan, Regu] | None:
    """Send the request as the officer who may; None where it stands already, or there is nobody."""
    bahan = muat_bahan().isi["lintas"]
    mitra = Mitra.objects.filter(nama=satu.tujuan.nama).first()
    peraturan = kini(satu.asal, satu.mulai).profil.id
    kode = next((ini["oleh"] for ini in bahan["pekerjaan"] if ini["dari"] == peraturan), "")
    jabatan = Jabatan.objects.berlaku(satu.mulai).filter(unit__kode=kode, pimpinan=True).first()
    pegawai = pemain.pemangku(jabatan.pk) if jabatan else None
    ada = Penugasan.objects.filter(kunci=uuid5(NAMESPACE_URL, satu.kunci)).exists()
    if mitra is None or jabatan is None or pegawai is None or ada:
        return None
    kata = {"maksud": bahan["maksud"], "kompetensi": bahan["kompetensi"], "kelas": "jf", "jenjang": DIPINJAM}
    minta = Permintaan(_usulan(satu, jabatan.pk), Cara.PENUNJUKAN, None, **kata, jumlah=1, mitra_id=mitra.pk)
    penugasan, _ = ajukan(pemain.sebagai(pegawai), minta)
    return (penugasan, Regu(Cara.PENUNJUKAN, jabatan.pk, pegawai, ())) if penugasan is not None else None


def _usulan(satu: Rencana, jabatan_id: int) -> Usulan:
    usulan = usul_perorangan(satu.kunci, jabatan_id, satu.kerja, satu.mulai)
    return replace(usulan, selesai=satu.mulai + SEPEKAN * (satu.lakon.pekan - 1) + SAMPAI_JUMAT)
