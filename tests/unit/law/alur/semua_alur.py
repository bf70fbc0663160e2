"""Every flow that any regulation can give: each model, each way in which its tiers may merge."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from lincah.law.alur import Alur
from lincah.law.kedudukan import Penanda
from lincah.law.kernel import Ketentuan
from lincah.law.pelaksanaan import Bahan, Kembali, TahapanModel, susun_alur
from lincah.law.penugasan import Cara, Lingkup
from lincah.law.profil import Profil
from lincah.peraturan.muat import list_peraturan, muat_profil

Rantai = tuple[Ketentuan[Penanda], ...]


@dataclass(frozen=True)
class AlurModel:
    """A flow, and what the regulation says about the review it must contain."""

    id: str
    alur: Alur
    tahapan: TahapanModel
    reviu: tuple[Rantai, ...]

    @property
    def kembali(self) -> Kembali:
        return self.tahapan.reviu.kembali.nilai


def gabungan(rantai: Rantai) -> Iterator[tuple[Rantai, ...]]:
    """Every way in which neighbouring tiers may be held by one officer."""
    if not rantai:
        yield ()
    for letak in range(1, len(rantai) + 1):
        yield from ((rantai[:letak], *sisa) for sisa in gabungan(rantai[letak:]))


def alur_peraturan(profil: Profil) -> Iterator[AlurModel]:
    bab = profil.penugasan
    instrumen = bab.cari_instrumen(Cara.PENUNJUKAN, Lingkup.DALAM_UNIT)
    for tahapan in profil.pelaksanaan.tahapan:
        for reviu in gabungan(tahapan.reviu.rantai):
            bahan = Bahan(instrumen.naskah, instrumen.status, bab.penerimaan, tahapan, reviu)
            nama = f"{profil.id} {min(tahapan.model)} {'+'.join(str(len(satu)) for satu in reviu)}"
            yield AlurModel(nama, susun_alur(bahan), tahapan, reviu)


@cache
def semua_alur() -> tuple[AlurModel, ...]:
    return tuple(satu for id in list_peraturan() for satu in alur_peraturan(muat_profil(id)))


def setiap_alur(periksa: Callable[[AlurModel], None]) -> Callable[..., None]:
    """Make a check a test of every flow of each regulation; all that fail are named, each with what is wrong."""

    @pytest.mark.parametrize("id", list_peraturan())
    def diulang(id: str) -> None:
        keliru = {}
        for satu in semua_alur():
            if satu.id.startswith(id):
                try:
                    periksa(satu)
                except AssertionError as galat:
                    keliru[satu.id] = str(galat)
        assert keliru == {}

    diulang.__name__, diulang.__doc__ = periksa.__name__, periksa.__doc__
    return diulang
