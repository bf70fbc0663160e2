"""All rules of one regulation: as written model by model, or as each kind of unit meets them."""

from collections.abc import Callable, Iterator
from functools import partial

from lincah.law.kedudukan import Sunyi
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import berlaku_bagi, besar
from lincah.peraturan.uraian.alur import urai_alur
from lincah.peraturan.uraian.baris import TOPIK, Uraian
from lincah.peraturan.uraian.daftar import urai_daftar
from lincah.peraturan.uraian.identitas import urai_identitas
from lincah.peraturan.uraian.model import aturan_kedudukan, aturan_tahapan
from lincah.peraturan.uraian.penugasan import urai_penugasan
from lincah.peraturan.uraian.unit import sebut_sunyi, urai_unit

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
    bab, sebut = profil.kedudukan, profil.kosakata.sebut
    isi = f"Atasan langsung, paling rendah {sebut(bab.penilai_umum.nilai)}"
    yield Uraian("kedudukan", UMUM, "Pejabat Penilai Kinerja", isi, bab.penilai_umum)
    if bab.penetapan:
        kapan = bab.penetapan.sebelum_penugasan
        isi = "Sebelum penugasan" if kapan.nilai else "Tidak harus sebelum penugasan"
        siapa = besar(sebut(bab.penetapan.oleh.nilai))
        yield Uraian("kedudukan", UMUM, "Yang menetapkan kedudukan pegawai", siapa, bab.penetapan.oleh)
        yield Uraian("kedudukan", UMUM, "Saat penetapan kedudukan", isi, kapan)


def _urai_model(profil: Profil) -> Iterator[Uraian]:
    for model in profil.kedudukan.model:
        berlaku = "; ".join(berlaku_bagi(profil.kosakata, model.berlaku)) or "Unit yang ditetapkan instansi"
        yield Uraian("kedudukan", model.nama, "Berlaku bagi", berlaku, model.dasar)
        for satu in aturan_kedudukan(profil.kosakata, model):
            yield Uraian(satu.topik, model.nama, satu.perihal, satu.isi, satu.ketentuan)
    for tahapan in profil.pelaksanaan.tahapan:
        judul = "; ".join(satu.nama for satu in profil.kedudukan.model if satu.kode in tahapan.model)
        semua = 1 < len(tahapan.model) == len(profil.kedudukan.model)
        for satu in aturan_tahapan(profil.kosakata, tahapan):
            yield Uraian(satu.topik, "Semua model" if semua else judul, satu.perihal, satu.isi, satu.ketentuan)
    yield from map(partial(_sunyi, profil), profil.kedudukan.sunyi)


def _sunyi(profil: Profil, sunyi: Sunyi) -> Uraian:
    perihal = "; ".join(berlaku_bagi(profil.kosakata, sunyi.berlaku)) or "Unit yang tidak disebut"
    isi = sebut_sunyi(profil, sunyi)
    return Uraian("kedudukan", "Unit yang tidak diatur", perihal, isi, sunyi.dasar, diatur=False)
