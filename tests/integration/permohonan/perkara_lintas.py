"""Requests in tests: what is asked, sent by the one who may, answered act by act."""

from datetime import date
from typing import Any

from tests.daerah import pemangku, pimpinan, staf
from tests.integration.permohonan.jalan_lintas import Lintas
from tests.perkara import aktor, ditunggu, lakukan, usulan

from lincah.kedudukan.models import Pegawai, Unit
from lincah.law.penugasan import Bentuk, Cara
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import Permintaan, RancanganPermohonan, ajukan

ISI: dict[str, dict[str, Any]] = {
    "merekomendasikan": {"rekomendasi": "Yang bersangkutan dapat dilibatkan dua hari seminggu"},
    "menjawab_tolak": {"alasan": "Seluruh pegawai sedang menyelesaikan laporan tahunan"},
    "memutuskan_tolak": {"alasan": "Pekerjaan pokok belum selesai"},
    "menarik_permohonan": {"catatan": "Pekerjaan ditunda"},
}


def minta(lintas: Lintas, orang: Pegawai, hari: date, **lain: Any) -> Permintaan:
    """A whole request for (or by) one person."""
    sukarela = lintas.cara is Cara.SUKARELA
    dituju = lintas.pemilik if sukarela else lintas.asal
    bawaan: dict[str, Any] = {
        "usulan": usulan(pimpinan(lintas.pemilik), hari=hari, bentuk=Bentuk.INDIVIDU),
        "cara": lintas.cara,
        "unit_id": Unit.objects.get(kode=dituju).pk,
        "maksud": "Menyusun arsitektur data bersama",
        "kompetensi": "Analisis data",
        "diminta": (orang.pk,),
    }
    return Permintaan(**{**bawaan, **lain})


def kirim(siapa: Pegawai, isi: Permintaan, hari: date) -> tuple[Penugasan | None, RancanganPermohonan]:
    """Send it as that person."""
    return ajukan(aktor(siapa, hari), isi)


def bertindak(penugasan: Penugasan, siapa: Pegawai, kode: str, hari: date, **isi: Any) -> bool:
    """One act; was it performed?"""
    return lakukan(siapa, penugasan, kode, hari=hari, isi={**ISI.get(kode, {}), **isi}).berhasil


def mulai(lintas: Lintas, hari: date, **lain: Any) -> tuple[Penugasan, Pegawai]:
    """The case sent by the one whom the road names first, and the person asked for or who volunteers."""
    (orang,) = staf(lintas.asal, "*", 1)
    pengirim = orang if lintas.langkah[0][0] == "staf" else pemangku(lintas.langkah[0][0])
    penugasan, rancangan = kirim(pengirim, minta(lintas, orang, hari, **lain), hari)
    halangan = [satu.ringkas for satu in rancangan.jalan.halangan]
    assert penugasan is not None, halangan or (rancangan.peran and rancangan.peran.halangan)
    return penugasan, orang


def jalankan(lintas: Lintas, penugasan: Penugasan, orang: Pegawai, hari: date, sampai: str = "") -> None:
    """Every further step, each by the one for whom the case waits; up to the act `sampai`, which is not done."""
    for kode_unit, kode in lintas.langkah[1:]:
        if kode == sampai:
            return
        siapa = orang if kode_unit == "staf" else pemangku(kode_unit)
        id = siapa.pk if kode_unit == "staf" else pimpinan(kode_unit).pk
        menunggu = ditunggu(penugasan)
        assert (kode, id) in menunggu, (kode_unit, kode, menunggu)
        assert bertindak(penugasan, siapa, kode, hari), (kode_unit, kode)
