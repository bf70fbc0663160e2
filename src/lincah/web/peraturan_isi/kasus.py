"""The cases of a regulation in words: the question, the answer wanted, and whether the machine gives it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from lincah.law.kernel import Rujukan, RujukanKeliru, Unsur
from lincah.law.pelaksanaan import Kembali
from lincah.law.profil import Profil
from lincah.peraturan import muat_profil
from lincah.peraturan.kasus import HasilKasus, jalankan_peraturan
from lincah.peraturan.sebutan import ASAL_KETUA, KEMBALI, besar
from lincah.peraturan.tanya import PERTANYAAN
from lincah.web.format import tanggal_pendek

TIDAK_DIATUR = "tidak diatur"
APA_PUN = "apa pun"
TANGGAL = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Uraian:
    """One line of an answer, and the lines under it. `nama`: what it is about, "" when it speaks for itself."""

    nama: str
    teks: str
    anak: tuple["Uraian", ...] = ()


@dataclass(frozen=True, slots=True)
class BarisKasus:
    """One case. `beda`: what differed, empty when it is answered as wanted; `dirujuk`: what the answer rests on."""

    nama: str
    tanya: str
    pertanyaan: str
    situasi: tuple[tuple[str, str], ...]
    jawab: tuple[Uraian, ...]
    keliru: str
    dasar: tuple[Rujukan, ...]
    beda: tuple[str, ...]
    dirujuk: frozenset[Rujukan]

    def untuk(self, tanya: str, pasal: Rujukan | None) -> bool:
        """Is it this kind of question, and does it rest on this place or one within it? Empty asks for any."""
        return (not tanya or tanya == self.tanya) and (not pasal or any(_dalam(satu, pasal) for satu in self.dirujuk))


@lru_cache(maxsize=16)
def daftar_kasus(id: str) -> tuple[BarisKasus, ...]:
    """Every case of a regulation, run. Errors: ProfilTidakDikenal, ProfilKeliru."""
    tulis = _Penulis(muat_profil(id))
    return tuple(tulis.baris(satu) for satu in jalankan_peraturan(id))


def baca_pasal(id: str, teks: str) -> Rujukan | None:
    """The place asked for; None for none, or for words that name no place."""
    try:
        return Rujukan.baca(id, teks) if teks else None
    except RujukanKeliru:
        return None


def pilihan_tanya(kasus: tuple[BarisKasus, ...]) -> tuple[tuple[str, str, int], ...]:
    """The kinds of question that are asked: code, meaning, how often."""
    kode = [satu.tanya for satu in kasus]
    return tuple((satu, besar(PERTANYAAN[satu].arti), kode.count(satu)) for satu in PERTANYAAN if satu in kode)


def pilihan_pasal(id: str, kasus: tuple[BarisKasus, ...]) -> tuple[str, ...]:
    """The articles and parts of the Lampiran on which cases rest, in order."""
    semua = {_pangkal(rujukan) for satu in kasus for rujukan in satu.dirujuk if rujukan.peraturan == id}
    return tuple(str(satu) for satu in sorted(semua, key=_urutan))


def _pangkal(rujukan: Rujukan) -> Rujukan:
    panjang = 2 if rujukan.tempat[0][0] is Unsur.LAMPIRAN else 1
    return Rujukan(rujukan.peraturan, rujukan.tempat[:panjang])


def _urutan(rujukan: Rujukan) -> tuple[tuple[int, int, str], ...]:
    unsur = list(Unsur)
    return tuple((unsur.index(satu), int(label) if label.isdigit() else 0, label) for satu, label in rujukan.tempat)


def _dalam(rujukan: Rujukan, tempat: Rujukan) -> bool:
    sama = rujukan.peraturan == tempat.peraturan
    return sama and rujukan.tempat[: len(tempat.tempat)] == tempat.tempat


@dataclass(frozen=True, slots=True)
class _Penulis:
    """Writes cases in the words of one profile."""

    profil: Profil

    def baris(self, hasil: HasilKasus) -> BarisKasus:
        isi = hasil.isi
        alasan = hasil.simpulan.alasan if hasil.simpulan else ()
        dasar = isi.get("dasar", [])
        return BarisKasus(
            nama=hasil.nama,
            tanya=isi["tanya"],
            pertanyaan=self._pertanyaan(isi["tanya"]),
            situasi=tuple(self._situasi(isi)),
            jawab=tuple(self._uraian("", isi["jawab"])) if "jawab" in isi else (),
            keliru=str(isi.get("keliru", "")),
            dasar=tuple(Rujukan.baca(self.profil.id, satu) for satu in ([dasar] if isinstance(dasar, str) else dasar)),
            beda=hasil.beda,
            dirujuk=frozenset(rujukan for satu in alasan for rujukan in satu.rujukan),
        )

    def _pertanyaan(self, kode: str) -> str:
        return besar(PERTANYAAN[kode].arti) if kode in PERTANYAAN else kode

    def _situasi(self, isi: dict[str, Any]) -> Iterator[tuple[str, str]]:
        kunci = {satu.nama: satu.arti for satu in PERTANYAAN[isi["tanya"]].kunci} if isi["tanya"] in PERTANYAAN else {}
        for nama, nilai in (isi.get("situasi") or {}).items():
            arti = kunci.get(str(nama), str(nama)).partition(" (")[0].partition(", misalnya ")[0]
            yield besar(arti), self._kata(str(nama), nilai)

    def _uraian(self, nama: str, nilai: Any) -> Iterator[Uraian]:
        if isinstance(nilai, dict):
            for kunci, isi in nilai.items():
                yield self._satu(str(kunci), isi)
        elif isinstance(nilai, list):
            yield from (self._butir(nama, satu) for satu in nilai)
        else:
            yield Uraian("", self._kata(nama, nilai))

    def _satu(self, nama: str, nilai: Any) -> Uraian:
        """A key and its value: a few plain values in one line, else a list under it."""
        if not isinstance(nilai, dict | list):
            return Uraian(self._nama(nama), self._kata(nama, nilai))
        if isinstance(nilai, list) and not any(isinstance(satu, dict | list) for satu in nilai):
            return Uraian(self._nama(nama), ", ".join(self._kata(nama, satu) for satu in nilai) or "tidak ada")
        return Uraian(self._nama(nama), "", tuple(self._uraian(nama, nilai)))

    def _butir(self, nama: str, nilai: Any) -> Uraian:
        """An item of a list; a mapping is headed by its first value."""
        if not isinstance(nilai, dict):
            return Uraian("", self._pilihan(nama, nilai))
        if not nilai:
            return Uraian("", APA_PUN)
        (kunci, pertama), *sisa = nilai.items()
        if isinstance(pertama, dict | list) and any(isinstance(satu, dict | list) for satu in pertama):
            return Uraian("", "", tuple(self._satu(str(k), v) for k, v in nilai.items()))
        return Uraian("", self._pilihan(str(kunci), pertama), tuple(self._satu(str(k), v) for k, v in sisa))

    def _pilihan(self, nama: str, nilai: Any) -> str:
        """One plain value, or several of which any will do."""
        return " atau ".join(self._kata(nama, satu) for satu in (nilai if isinstance(nilai, list) else [nilai]))

    def _nama(self, kode: str) -> str:
        return besar(kode.replace("_", " "))

    def _kata(self, nama: str, nilai: Any) -> str:
        if nilai is None:
            return TIDAK_DIATUR
        if isinstance(nilai, bool):
            return "ya" if nilai else "tidak"
        kode = str(nilai)
        if TANGGAL.fullmatch(kode):
            return tanggal_pendek(date.fromisoformat(kode))
        if nama in ("model", "pilihan") and kode in self.profil.kedudukan.per_kode:
            return self.profil.kedudukan.per_kode[kode].nama
        if nama == "kembali_kepada" and kode in set(Kembali):
            return KEMBALI[Kembali(kode)]
        if nama == "dari" and kode in ASAL_KETUA:
            return ASAL_KETUA[kode]
        return self.profil.kosakata.sebut(kode)
