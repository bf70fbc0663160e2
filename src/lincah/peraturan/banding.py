"""Two or more regulations side by side: the same questions asked of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from lincah.law.kernel import Simpulan
from lincah.law.penugasan import Cara, Lingkup
from lincah.law.profil import Profil
from lincah.peraturan.tanya import Jawaban, PertanyaanKeliru, tanya

UNIT = ("setda", "setwan", "inspektorat", "dinas", "badan", "kecamatan", "kelurahan", "uptd", "rsud")
PELAPOR = ("individu", "anggota_tim", "ketua_tim")
PERAN = ("penilai", "pimpinan_unit", "ketua_tim", "anggota_tim")
LAIN = (
    ("kendala", "kendala"),
    ("kendala", "koordinasi"),
    ("kinerja", "tahap"),
    ("tik", "kewajiban"),
    ("probis", "aturan"),
    ("probis", "reviu"),
    ("transformasi", "peran"),
    ("umum", "prinsip"),
    ("umum", "tujuan"),
)

BIDANG = ("sebutan", "penilai", "pimpinan_unit", "naskah", "penetap", "boleh", "wajib", "sifat", "dari", "pilihan")


@dataclass(frozen=True, slots=True)
class BarisBanding:
    """One question and the answer of each regulation, in words, with its articles."""

    tanya: str
    situasi: str
    jawaban: tuple[str, ...]
    dasar: tuple[str, ...]

    @property
    def sama(self) -> bool:
        """Do all regulations answer alike?"""
        return len(set(self.jawaban)) == 1


def banding(profil: tuple[Profil, ...]) -> Iterator[BarisBanding]:
    """Every question of the comparison, in the order of the chapters."""
    for kode, situasi in _pertanyaan():
        simpulan = [_tanya(satu, kode, situasi) for satu in profil]
        jawaban = tuple(_teks(satu, hasil) for satu, hasil in zip(profil, simpulan, strict=True))
        kata = " ".join(f"{kunci}={nilai}" for kunci, nilai in situasi.items())
        yield BarisBanding(kode, kata, jawaban, tuple(map(_dasar, simpulan)))


def _dasar(simpulan: Simpulan[Jawaban] | None) -> str:
    alasan = simpulan.alasan if simpulan else ()
    return "; ".join(dict.fromkeys(str(rujukan) for satu in alasan for rujukan in satu.rujukan))


def _pertanyaan() -> Iterator[tuple[str, dict[str, str]]]:
    yield "identitas", {}
    yield from (("kedudukan", {"unit": unit, "pejabat": "jf", "jenjang": "ahli_muda"}) for unit in UNIT)
    for kode in ("instrumen", "alur"):
        yield from ((kode, {"cara": cara.value, "lingkup": lingkup.value}) for cara, lingkup in product(Cara, Lingkup))
    yield from (("ketua", {"lingkup": lingkup.value}) for lingkup in Lingkup)
    yield from (("reviu", {"unit": unit}) for unit in UNIT)
    yield from (("laporan", {"pelapor": satu}) for satu in PELAPOR)
    yield from (("tanggung_jawab", {"peran": satu}) for satu in PERAN)
    yield from ((kode, {"bagian": bagian}) for kode, bagian in LAIN)


def _tanya(profil: Profil, kode: str, situasi: dict[str, str]) -> Simpulan[Jawaban] | None:
    try:
        return tanya(profil, kode, situasi)
    except PertanyaanKeliru:
        return None


def _teks(profil: Profil, simpulan: Simpulan[Jawaban] | None) -> str:
    if simpulan is None or simpulan.jawaban is None:
        return "tidak diatur"
    jawaban = dict(simpulan.jawaban)
    if "langkah" in jawaban:
        return " → ".join(_langkah(profil, satu) for satu in _daftar(jawaban["langkah"]))
    if "kode" in jawaban:
        return "; ".join(_butir(profil, satu) for satu in _daftar(jawaban["butir"]))
    isi = [f"{satu}: {_nilai(profil, jawaban[satu])}" for satu in BIDANG if satu in jawaban]
    rantai = jawaban.get("rantai")
    isi += [" → ".join(_nilai(profil, satu) for satu in rantai)] if isinstance(rantai, list) else []
    return "; ".join(isi)


def _langkah(profil: Profil, langkah: dict[str, object]) -> str:
    return f"{_nilai(profil, langkah['pelaku'])} {_nilai(profil, langkah['langkah'])}"


def _butir(profil: Profil, butir: dict[str, object]) -> str:
    kepada = f" kepada {_nilai(profil, butir['kepada'])}" if "kepada" in butir else ""
    waktu = f" ({_nilai(profil, butir['waktu'])})" if "waktu" in butir else ""
    return f"{_nilai(profil, butir['kode'])}{kepada}{waktu}"


def _daftar(nilai: object) -> list[dict[str, object]]:
    return nilai if isinstance(nilai, list) else []


def _nilai(profil: Profil, nilai: object) -> str:
    if isinstance(nilai, list):
        return " / ".join(_nilai(profil, satu) for satu in nilai)
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    return profil.kosakata.sebut(str(nilai))
