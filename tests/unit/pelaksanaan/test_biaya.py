"""Cost against budget: what is printed adds up, and what is over is said by how much."""

from decimal import Decimal

import pytest

from lincah.pelaksanaan.anggaran import BarisBiaya, BiayaPerkara

NILAI = (None, Decimal(0), Decimal(70), Decimal(500), Decimal(10**12))
PASANGAN = [(satu, dua) for satu in NILAI for dua in NILAI[1:]]


@pytest.mark.parametrize("rencana", NILAI)
@pytest.mark.parametrize("banyak", [0, 1, 7, len(PASANGAN)])
def test_the_lines_add_up_to_the_sums(banyak: int, rencana: Decimal | None) -> None:
    baris = [BarisBiaya(ke, "Kegiatan", *satu) for ke, satu in enumerate(PASANGAN[:banyak])]
    biaya = BiayaPerkara(tuple(baris), rencana)
    assert biaya.terpakai == sum(satu.terpakai for satu in baris)
    assert (biaya.dibagi or 0) == sum(satu.anggaran or 0 for satu in baris)
    assert [satu for satu in baris if satu.sisa is not None and satu.sisa < 0] == list(biaya.baris_lewat)
    if rencana is None:
        assert (biaya.sisa, biaya.lewat, biaya.lebih_dibagi) == (None, 0, 0)
    else:
        assert biaya.sisa == rencana - biaya.terpakai and biaya.lewat == max(-biaya.sisa, 0)
        assert biaya.lebih_dibagi == max((biaya.dibagi or 0) - rencana, 0)


def test_what_is_over_is_named() -> None:
    satu, dua = BarisBiaya(1, "Cetak", Decimal(100), Decimal(150)), BarisBiaya(2, "Rapat", Decimal(900), Decimal(10))
    biaya = BiayaPerkara((satu, dua), Decimal(800))
    assert biaya.baris_lewat == (satu,) and satu.sisa == -50
    assert (biaya.lewat, biaya.lebih_dibagi, biaya.sisa) == (0, 200, 640)
