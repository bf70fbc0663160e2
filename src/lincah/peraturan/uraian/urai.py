"""All rules of one regulation: as written model by model, or as each kind of unit meets them."""

from collections.abc import Callable, Iterator

from lincah.law.profil import Profil
from lincah.peraturan.sebutan import berlaku_bagi
from lincah.peraturan.uraian.alur import urai_alur
from lincah.peraturan.uraian.baris import TOPIK, Uraian
from lincah.peraturan.uraian.daftar import urai_daftar
from lincah.peraturan.uraian.identitas import urai_identitas
from lincah.peraturan.uraian.kedudukan import aturan_model, aturan_sunyi, aturan_umum
from lincah.peraturan.uraian.penugasan import urai_penugasan
from lincah.peraturan.uraian.tahapan import aturan_langkah, aturan_perjanjian, aturan_reviu, judul_tahapan
from lincah.peraturan.uraian.unit import urai_unit

UMUM = "Pada umumnya"


def urai(profil: Profil) -> tuple[Uraian, ...]:
    """Every rule, those on structure and stages model by model, in the order of the chapters."""
    return _semua(profil, _urai_model)


def urai_sebanding(profil: Profil) -> tuple[Uraian, ...]:
    """Every rule, those on structure and stages by kind of unit, in the order of the chapters."""
    return _semua(profil, urai_unit)


def _semua(profil: Profil, struktur: Callable[[Profil], Iterator[Uraian]]) -> tuple[Uraian, ...]:
    semua = (urai_identitas, urai_daftar, _umum, struktur, urai_penugasan, urai_alur)
    urutan = list(TOPIK)
    return tuple(sorted((satu for urai in semua for satu in urai(profil)), key=lambda satu: urutan.index(satu.topik)))


def _umum(profil: Profil) -> Iterator[Uraian]:
    yield from (Uraian.dari("kedudukan", UMUM, satu) for satu in aturan_umum(profil))
    yield from (Uraian.dari("tahapan", UMUM, satu) for satu in aturan_perjanjian(profil))


def _urai_model(profil: Profil) -> Iterator[Uraian]:
    kosakata = profil.kosakata
    for model in profil.kedudukan.model:
        berlaku = "; ".join(berlaku_bagi(kosakata, model.berlaku)) or "Unit yang ditetapkan instansi"
        yield Uraian("kedudukan", model.nama, "Berlaku bagi", berlaku, model.dasar)
        yield from (Uraian.dari("kedudukan", model.nama, satu) for satu in aturan_model(kosakata, model))
    for tahapan in profil.pelaksanaan.tahapan:
        judul = judul_tahapan(profil, tahapan)
        yield from (Uraian.dari("tahapan", judul, satu) for satu in aturan_langkah(kosakata, tahapan))
        yield from (Uraian.dari("reviu", judul, satu) for satu in aturan_reviu(kosakata, tahapan))
    for satu in aturan_sunyi(profil):
        yield Uraian.dari("kedudukan", "Unit yang tidak diatur", satu, diatur=False)
