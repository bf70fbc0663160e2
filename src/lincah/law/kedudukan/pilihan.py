"""Which model of structure applies to a unit, and which rule of the model to a person."""

from dataclasses import dataclass, replace

from lincah.law.kedudukan.jabatan import Jenjang, Kelas
from lincah.law.kedudukan.kosakata import Kosakata
from lincah.law.kedudukan.model import BabKedudukan, Bagi, Berlaku, Model, Penunjuk, Sunyi
from lincah.law.kernel import Alasan, Ketentuan, Landasan, Rujukan, Simpulan


@dataclass(frozen=True, slots=True)
class CiriUnit:
    """What is known of a unit; None means unknown. `model`: the one set by the instansi."""

    jenis: str
    nama: str | None = None
    urusan: tuple[str, ...] | None = None
    kelas_pimpinan: Kelas | None = None
    tingkat: int | None = None
    penempatan: frozenset[str] | None = None
    model: str | None = None


@dataclass(frozen=True, slots=True)
class CiriOrang:
    """What is known of a person: class, level, role, kind of the unit sat in."""

    kelas: Kelas
    jenjang: Jenjang | None = None
    peran: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Pilihan:
    """The model that applies; else the candidates among which the instansi must choose; else the silence."""

    model: Model | None = None
    calon: tuple[Model, ...] = ()
    sunyi: Sunyi | None = None


def nama_baku(nama: str) -> str:
    """A unit's name for comparison: lower case, single spaces, no commas."""
    return " ".join(nama.lower().replace(",", " ").split())


def check_model(bab: BabKedudukan, kosakata: Kosakata, ciri: CiriUnit) -> Simpulan[Pilihan]:
    """Which model applies to a unit with these traits; unmet when none does or several may."""
    # a model set for the unit holds for everybody in it, wherever placed
    calon = _calon(bab, ciri if ciri.model is None else replace(ciri, penempatan=None))
    sunyi = next((satu for satu in bab.sunyi if _berlaku(satu.berlaku, ciri)), None)
    if ciri.model is not None:
        return _ditetapkan(bab, ciri, calon, sunyi)
    if len(calon) == 1:
        ringkas = f"{_sebut(ciri, kosakata)} mengikuti model {calon[0].nama}"
        return Simpulan(Pilihan(calon[0]), (Alasan.dari(calon[0].dasar, terpenuhi=True, ringkas=ringkas),))
    if calon:
        return Simpulan(Pilihan(calon=calon), (_perlu_memilih(ciri, calon, kosakata),))
    return Simpulan(Pilihan(sunyi=sunyi), (_sunyi(bab, ciri, sunyi, kosakata),))


def pilih_penunjuk(aturan: tuple[Penunjuk, ...], ciri: CiriOrang) -> Penunjuk | None:
    """The first rule that is for this person, or None."""
    return next((satu for satu in aturan if _cocok(satu.bagi, ciri)), None)


def _calon(bab: BabKedudukan, ciri: CiriUnit) -> tuple[Model, ...]:
    cocok = tuple(model for model in bab.model if not model.pengganti and _berlaku(model.berlaku, ciri))
    khusus = tuple(model for model in cocok if model.berlaku.khusus)
    return khusus or cocok


def _berlaku(berlaku: Berlaku, ciri: CiriUnit) -> bool:
    if berlaku.khusus and not _dikenali(berlaku, ciri):
        return False
    return (
        _termasuk(berlaku.jenis, ciri.jenis)
        and _termasuk(berlaku.nama, None if ciri.nama is None else nama_baku(ciri.nama))
        and _beririsan(berlaku.urusan, None if ciri.urusan is None else frozenset(map(nama_baku, ciri.urusan[:1])))
        and _termasuk(berlaku.kelas_pimpinan, ciri.kelas_pimpinan)
        and _termasuk(berlaku.tingkat, ciri.tingkat)
        and _beririsan(berlaku.penempatan, ciri.penempatan)
    )


def _dikenali(berlaku: Berlaku, ciri: CiriUnit) -> bool:
    """Is at least one trait known that sets this special model apart?"""
    return bool(
        (berlaku.nama and ciri.nama is not None)
        or (berlaku.tingkat and ciri.tingkat is not None)
        or (berlaku.kelas_pimpinan and ciri.kelas_pimpinan is not None)
        or (berlaku.penempatan and ciri.penempatan is not None)
        or (berlaku.urusan and ciri.urusan is not None)
    )


def _termasuk(syarat: frozenset[str] | frozenset[int] | frozenset[Kelas], nilai: object) -> bool:
    return not syarat or nilai is None or nilai in syarat


def _beririsan(syarat: frozenset[str], nilai: frozenset[str] | None) -> bool:
    return not syarat or nilai is None or bool(syarat & nilai)


def _cocok(bagi: Bagi, ciri: CiriOrang) -> bool:
    return (
        (not bagi.kelas or ciri.kelas in bagi.kelas)
        and (not bagi.jenjang or ciri.jenjang in bagi.jenjang)
        and (not bagi.peran or ciri.peran in bagi.peran)
        and (not bagi.unit or ciri.unit in bagi.unit)
    )


def _sebut(ciri: CiriUnit, kosakata: Kosakata) -> str:
    return ciri.nama or kosakata.sebut(ciri.jenis)


def _ditetapkan(bab: BabKedudukan, ciri: CiriUnit, calon: tuple[Model, ...], sunyi: Sunyi | None) -> Simpulan[Pilihan]:
    model = bab.per_kode.get(ciri.model or "")
    boleh = model is not None and (model in calon or (sunyi is not None and model.kode in sunyi.pengganti))
    if model is None or not boleh:
        dasar = _rujukan_semua(calon) or (sunyi.dasar.rujukan if sunyi else bab.penilai_umum.rujukan)
        ringkas = f"model '{ciri.model}' yang ditetapkan instansi tidak termasuk yang disediakan bagi unit ini"
        return Simpulan(Pilihan(calon=calon, sunyi=sunyi), (Alasan(dasar, Landasan.PENGATURAN, False, ringkas),))
    ketentuan = Ketentuan(model.nama, model.dasar.rujukan, Landasan.PENGATURAN)
    ringkas = f"instansi menetapkan model {model.nama} bagi unit ini"
    return Simpulan(Pilihan(model), (Alasan.dari(ketentuan, terpenuhi=True, ringkas=ringkas),))


def _perlu_memilih(ciri: CiriUnit, calon: tuple[Model, ...], kosakata: Kosakata) -> Alasan:
    nama = "; ".join(f"{model.nama} ({model.kode})" for model in calon)
    ringkas = (
        f"ada {len(calon)} model yang mungkin bagi {_sebut(ciri, kosakata)}: {nama}; instansi menetapkan salah satu"
    )
    return Alasan(_rujukan_semua(calon), Landasan.PENGATURAN, False, ringkas)


def _sunyi(bab: BabKedudukan, ciri: CiriUnit, sunyi: Sunyi | None, kosakata: Kosakata) -> Alasan:
    dasar = sunyi.dasar if sunyi else Ketentuan("", bab.penilai_umum.rujukan)
    return Alasan.dari(dasar, terpenuhi=False, ringkas=f"kedudukan pada {_sebut(ciri, kosakata)} tidak diatur")


def _rujukan_semua(calon: tuple[Model, ...]) -> tuple[Rujukan, ...]:
    return tuple(dict.fromkeys(rujukan for model in calon for rujukan in model.dasar.rujukan))
