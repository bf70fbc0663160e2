"""A letter of the Sekretaris Daerah whose draft two officers of the Sekretariat initial."""

from tests.cast import HARI, OLEH, WAKTU, Cast
from tests.perkara import aktor, lakukan, usulan

from lincah.law.penugasan import Bentuk, Cara
from lincah.naskah.paraf import AturanParaf, atur_paraf
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import Permintaan, ajukan


def minta_paraf(cast: Cast, *kunci: str, tingkat: int = 3) -> None:
    """The instansi wants initials from the posts that lead these units, besides the line."""
    tambahan = tuple(cast.pos[satu].pk for satu in kunci)
    atur_paraf("", AturanParaf(tingkat, tambahan), oleh=OLEH, waktu=WAKTU)


def konsep(cast: Cast) -> Penugasan:
    """A case of two Perangkat Daerah, at the draft of its letter: the Sekretaris Daerah is to sign."""
    permintaan = Permintaan(
        usulan=usulan(cast.pos["bidang"], hari=HARI, bentuk=Bentuk.INDIVIDU),
        cara=Cara.PENUNJUKAN,
        unit_id=cast.unit["bidang_badan"].pk,
        maksud="Menyusun arsitektur data bersama",
        kompetensi="Kepegawaian",
        diminta=(cast.orang_badan_lain.pk,),
    )
    penugasan, rancangan = ajukan(aktor(cast.kabid), permintaan)
    assert penugasan is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
    for siapa, kode in ((cast.kabid_badan, "menjawab_setuju"), (cast.kepala_dinas, "mengusulkan_tim")):
        assert lakukan(siapa, penugasan, kode, isi={}).berhasil
    return penugasan
