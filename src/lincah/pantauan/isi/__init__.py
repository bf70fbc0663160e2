"""All parts of the page of one unit, from the figures."""

from collections.abc import Mapping
from dataclasses import dataclass

from lincah.kedudukan.models import Unit
from lincah.pantauan.bagian import Bagian
from lincah.pantauan.isi.orang import bagian_beban, bagian_rentang
from lincah.pantauan.isi.reviu import bagian_reviu
from lincah.pantauan.isi.risiko import bagian_risiko
from lincah.pantauan.isi.target import bagian_target
from lincah.pantauan.queries.orang import baca_orang
from lincah.pantauan.queries.perkara import hitung_wilayah
from lincah.pantauan.queries.reviu import baca_reviu
from lincah.pantauan.wilayah import Wilayah


@dataclass(frozen=True, slots=True)
class Batas:
    """How many rows of each part are shown."""

    unit: int
    perkara: int
    reviu: int
    beban: int
    rentang: int


LAYAR = Batas(unit=6, perkara=5, reviu=6, beban=6, rentang=5)
KERTAS = Batas(unit=5, perkara=5, reviu=4, beban=4, rentang=3)


def susun_halaman(wilayah: Wilayah, batas: Batas = LAYAR) -> tuple[Bagian, ...]:
    """Every part of the page; four queries, however large the unit."""
    jumlah = hitung_wilayah(wilayah, berisiko=batas.perkara if wilayah.rinci else 0)
    orang = baca_orang(wilayah, batas.rentang)
    nama = nama_bawah(wilayah, {*jumlah.bawah, *orang.bawah})
    return (
        bagian_target(wilayah, jumlah, nama, batas.unit),
        bagian_risiko(wilayah, jumlah.semua, jumlah.berisiko),
        bagian_reviu(wilayah, baca_reviu(wilayah, batas.reviu)),
        bagian_beban(wilayah, orang, nama, batas.beban),
        bagian_rentang(wilayah, orang.rentang),
    )


def nama_bawah(wilayah: Wilayah, ids: set[int]) -> Mapping[int, str]:
    """The names of the units right below, and of the unit itself as 0; one query."""
    return dict(Unit.objects.filter(id__in=ids - {0}).values_list("id", "nama")) | {0: f"{wilayah.nama} sendiri"}
