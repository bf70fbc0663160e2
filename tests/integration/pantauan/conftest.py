from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from tests.cast import HARI, Cast
from tests.perkara import aktor, buka, jalankan, lakukan

from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.services.kendala import UsulanKendala, angkat_kendala
from lincah.penugasan.models import Penugasan

SAAT = HARI + timedelta(days=40)
"""The day everything is looked at."""
AKHIR = HARI + timedelta(days=60)


@dataclass(frozen=True)
class Perkara:
    """The seeded cases by what is the matter with them."""

    isi: dict[str, Penugasan]

    def __getattr__(self, nama: str) -> Penugasan:
        return self.isi[nama]


def mulai(cast: Cast, judul: str, *orang: Pegawai, selesai: date = AKHIR, dari: str = "bidang") -> Penugasan:
    """A case of a unit, being carried out since HARI."""
    atasan = {"bidang": cast.kabid, "bidang_badan": cast.kabid_badan}[dari]
    penugasan = jalankan(buka(atasan, cast.pos[dari], *orang, judul=judul, selesai=selesai), (atasan, "menetapkan"))
    jalankan(penugasan, *((satu, "menerima") for satu in orang), (orang[0], "menyusun_rencana"))
    return jalankan(penugasan, (atasan, "menyepakati_rencana"), (orang[0], "menyusun_rincian"))


def catat(siapa: Pegawai, penugasan: Penugasan, persen: int, hari: date, **lain: Any) -> None:
    """Progress on the one activity of a case."""
    isi = {"uraian": "Dikerjakan", "persen": persen, "kunci": uuid4(), "rincian": penugasan.rincian.get().pk, **lain}
    assert lakukan(siapa, penugasan, "mencatat_kemajuan", hari=hari, isi=isi).berhasil


@pytest.fixture
def perkara(cast: Cast) -> Perkara:
    """Good, late, silent, returned, hanging in review, blocked, dear, done, cancelled, one elsewhere."""
    kemarin = SAAT - timedelta(days=1)
    hasil = {
        "baik": mulai(cast, "Berjalan baik", cast.muda),
        "telat": mulai(cast, "Terlambat", cast.muda, cast.pertama, selesai=HARI + timedelta(days=30)),
        "diam": mulai(cast, "Tanpa kabar", cast.pertama),
        "kembali": mulai(cast, "Dikembalikan", cast.madya),
        "reviu": mulai(cast, "Menunggu reviu", cast.madya),
        "terhambat": mulai(cast, "Terhambat", cast.muda),
        "mahal": mulai(cast, "Mahal", cast.pelaksana),
        "selesai": mulai(cast, "Sudah selesai", cast.muda),
        "badan": mulai(cast, "Urusan badan", cast.orang_badan_lain, dari="bidang_badan"),
        "konsep": buka(cast.kabid, cast.pos["bidang"], cast.muda, judul="Masih konsep", selesai=AKHIR),
        "batal": buka(cast.kabid, cast.pos["bidang"], cast.muda, judul="Dibatalkan", selesai=AKHIR),
    }
    for nama, siapa in (("baik", cast.muda), ("terhambat", cast.muda), ("badan", cast.orang_badan_lain)):
        catat(siapa, hasil[nama], 70, kemarin)
    catat(cast.pelaksana, hasil["mahal"], 10, kemarin, biaya=1_200_000)
    kunci = UsulanKendala(kunci=uuid4(), uraian="Data belum ada", alternatif=("Menunda dua pekan",))
    assert angkat_kendala(aktor(cast.muda, kemarin), hasil["terhambat"].pk, kunci).kendala
    jalankan(hasil["reviu"], (cast.madya, "menyerahkan_hasil"))
    serah = (cast.madya, "menyerahkan_hasil"), (cast.kabid, "meneruskan"), (cast.kepala_dinas, "mengembalikan")
    jalankan(hasil["kembali"], *serah, hari=kemarin)
    jalankan(hasil["selesai"], (cast.muda, "menyerahkan_hasil"), (cast.kabid, "meneruskan"))
    jalankan(hasil["selesai"], (cast.kepala_dinas, "menyatakan_selesai"))
    jalankan(hasil["batal"], (cast.kabid, "mengembalikan_konsep"), (cast.kabid, "membatalkan"))
    return Perkara(hasil)
