"""Cases a jurist writes in YAML, run against a profile."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from lincah.law.kernel import Simpulan
from lincah.peraturan.bentuk.kasus import KASUS
from lincah.peraturan.folder import cari_folder
from lincah.peraturan.muat import muat_profil
from lincah.peraturan.simpul import Simpul, baca_yaml
from lincah.peraturan.tanya import Jawaban, PertanyaanKeliru, tanya

KUNCI = KASUS.kunci.keys()
WAJIB = {kunci for kunci, isi in KASUS.kunci.items() if isi.wajib}
HARAPAN = {"jawab", "dasar", "keliru"}
FOLDER = "kasus"
"""The cases of a regulation, beside its profile."""


@dataclass(frozen=True, slots=True)
class HasilKasus:
    """One case run: its name, where it stands, what differed (empty: passed), what was written and concluded.

    `simpulan` is None when the question was refused.
    """

    nama: str
    tempat: str
    beda: tuple[str, ...]
    isi: dict[str, Any] = field(default_factory=dict)
    simpulan: Simpulan[Jawaban] | None = None


def jalankan(jalan: Path, peraturan: str = "") -> Iterator[HasilKasus]:
    """Run every case of a file; the regulation is the case's own key, else `peraturan`, else as the folders are named.

    Errors: ProfilKeliru.
    """
    for simpul in baca_kasus(jalan):
        yield _jalankan(simpul.polos, f"{jalan}:{simpul.baris}", peraturan or _peraturan(jalan))


@lru_cache(maxsize=64)
def jalankan_peraturan(id: str, akar: Path | None = None) -> tuple[HasilKasus, ...]:
    """Run every case kept beside the profile of a regulation; run once a process. Errors: ProfilKeliru."""
    return tuple(hasil for berkas in berkas_kasus(id, akar) for hasil in jalankan(berkas, id))


def berkas_kasus(id: str, akar: Path | None = None) -> tuple[Path, ...]:
    """The case files kept beside the profile of a regulation; none when it has no cases yet."""
    return tuple(sorted((cari_folder(id, akar) / FOLDER).glob("*.yaml")))


def _peraturan(jalan: Path) -> str:
    """The folder that holds the file, or the one around it when it is called `kasus`."""
    return jalan.parent.parent.name if jalan.parent.name == FOLDER else jalan.parent.name


def baca_kasus(jalan: Path) -> tuple[Simpul, ...]:
    """The cases of a file, well formed. Errors: ProfilKeliru with the line."""
    return tuple(_sah(simpul) for simpul in baca_yaml(jalan, jalan.name))


def _sah(simpul: Simpul) -> Simpul:
    isi = simpul.isi
    if not isinstance(isi, dict) or not isi.keys() >= WAJIB:
        raise simpul.keliru(f"kasus berupa peta dengan kunci {', '.join(sorted(WAJIB))}")
    if asing := sorted(isi.keys() - KUNCI):
        raise isi[asing[0]].keliru(
            f"kunci '{asing[0]}' tidak dikenal dalam kasus; yang dikenal: {', '.join(sorted(KUNCI))}"
        )
    if isi.keys().isdisjoint(HARAPAN):
        raise simpul.keliru("kasus tidak mengharapkan apa pun; tuliskan jawab, dasar atau keliru")
    return simpul


def _jalankan(isi: dict[str, Any], tempat: str, peraturan: str) -> HasilKasus:
    situasi = {str(kunci): _teks(nilai) for kunci, nilai in (isi.get("situasi") or {}).items()}
    try:
        simpulan = tanya(muat_profil(isi.get("peraturan", peraturan)), isi["tanya"], situasi)
    except PertanyaanKeliru as galat:
        sesuai = "keliru" in isi and str(isi["keliru"]) in str(galat)
        return HasilKasus(isi["nama"], tempat, () if sesuai else (f"pertanyaan ditolak: {galat}",), isi)
    return HasilKasus(isi["nama"], tempat, tuple(_beda(isi, simpulan)), isi, simpulan)


def _beda(isi: dict[str, Any], simpulan: Simpulan[Jawaban]) -> Iterator[str]:
    if "keliru" in isi:
        yield "pertanyaan seharusnya ditolak, tetapi dijawab"
    if "jawab" in isi:
        yield from _beda_nilai("jawaban", isi["jawab"], simpulan.jawaban)
    yield from _beda_dasar(isi.get("dasar", []), simpulan)


def _beda_nilai(tempat: str, harap: Any, dapat: Any) -> Iterator[str]:
    if isinstance(harap, dict) and isinstance(dapat, dict):
        for kunci, nilai in harap.items():
            yield from _beda_nilai(f"{tempat}.{kunci}", nilai, dapat.get(kunci, "(tidak ada)"))
    elif isinstance(harap, list) and isinstance(dapat, list) and len(harap) == len(dapat):
        for nomor, (satu, dua) in enumerate(zip(harap, dapat, strict=True)):
            yield from _beda_nilai(f"{tempat}[{nomor}]", satu, dua)
    elif isinstance(harap, str) and isinstance(dapat, dict) and dapat.get("langkah") == harap:
        return
    elif harap != dapat and [harap] != dapat and harap != [dapat] and _teks(harap) != _teks(dapat):
        yield f"{tempat}: diharapkan {harap}, diperoleh {dapat}"


def _beda_dasar(dasar: Any, simpulan: Simpulan[Jawaban]) -> Iterator[str]:
    ada = [str(rujukan) for alasan in simpulan.alasan for rujukan in alasan.rujukan]
    for satu in [dasar] if isinstance(dasar, str) else dasar:
        if satu not in ada:
            yield f"dasar '{satu}' tidak disebut; yang disebut: {'; '.join(dict.fromkeys(ada))}"


def _teks(nilai: Any) -> str:
    return str(nilai).lower() if isinstance(nilai, bool) else str(nilai)
