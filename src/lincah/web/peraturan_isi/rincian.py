"""Everything the page of one regulation shows, put together in page order."""

from dataclasses import dataclass

from lincah.law.profil import Profil
from lincah.peraturan.tafsir import Tafsir, muat_tafsir
from lincah.web.peraturan_isi.identitas import BarisIdentitas, baris_identitas
from lincah.web.peraturan_isi.jangkar import Penjangkar
from lincah.web.peraturan_isi.kata import Gugus
from lincah.web.peraturan_isi.kedudukan import gugus_model, gugus_sunyi, gugus_umum
from lincah.web.peraturan_isi.pelaksanaan import Tahapan, daftar_tahapan
from lincah.web.peraturan_isi.penugasan import BarisInstrumen, baris_instrumen, gugus_penugasan


@dataclass(frozen=True, slots=True)
class Rincian:
    """One regulation in words. `gambar`: how many figures; `tempat_pelaksanaan`: anchors on the page of stages."""

    id: str
    sebutan: str
    identitas: tuple[BarisIdentitas, ...]
    umum: Gugus
    model: tuple[Gugus, ...]
    sunyi: Gugus
    instrumen: tuple[BarisInstrumen, ...]
    penugasan: Gugus
    tahapan: tuple[Tahapan, ...]
    tafsir: tuple[Tafsir, ...]
    gambar: int
    tempat_pelaksanaan: frozenset[str]


def susun_rincian(profil: Profil) -> Rincian:
    """The pages of `profil`. The chapters take their anchors in the order in which they are read."""
    jangkar, kosakata = Penjangkar(profil.id), profil.kosakata
    identitas = baris_identitas(profil.identitas, jangkar)
    umum = gugus_umum(profil.kedudukan, kosakata, jangkar)
    model = gugus_model(profil.kedudukan, kosakata, jangkar)
    sunyi = gugus_sunyi(profil.kedudukan, kosakata, jangkar)
    instrumen = baris_instrumen(profil.penugasan, kosakata, jangkar)
    penugasan = gugus_penugasan(profil.penugasan, kosakata, jangkar)
    sebelumnya = frozenset(jangkar.sudah)
    return Rincian(
        id=profil.id,
        sebutan=profil.identitas.sebutan,
        identitas=identitas,
        umum=umum,
        model=model,
        sunyi=sunyi,
        instrumen=instrumen,
        penugasan=penugasan,
        tahapan=daftar_tahapan(profil, jangkar),
        tafsir=muat_tafsir(profil.id),
        gambar=len(profil.gambar),
        tempat_pelaksanaan=frozenset(jangkar.sudah - sebelumnya),
    )
