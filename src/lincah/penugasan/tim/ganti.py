"""Who could take the place of one of the team."""

from collections.abc import Iterable

from lincah.penugasan.tim.bahan import CalonTim, Soal, hitung_terpenuhi


def cari_pengganti(soal: Soal, tim: Iterable[CalonTim], keluar: CalonTim) -> tuple[CalonTim, ...]:
    """Those with whom no need is met by fewer than now, unless more than enough meet it; lightest first."""
    lama = tuple(tim)
    ada, bobot = {satu.id for satu in lama}, soal.bobot()
    terpenuhi = hitung_terpenuhi(soal.kebutuhan, lama)
    genting = frozenset(letak for letak, satu in enumerate(soal.kebutuhan) if terpenuhi[letak] <= satu.jumlah)
    perlu = genting & soal.pola(keluar)
    cocok = (satu for satu in soal.calon if satu.id not in ada and perlu <= soal.pola(satu))
    return tuple(sorted(cocok, key=lambda satu: (bobot[satu.id], satu.id)))
