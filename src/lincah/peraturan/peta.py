"""Typed reading of one YAML mapping: known keys only, every value checked, every rule with its citation."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from lincah.law.kedudukan import Kosakata, Penanda
from lincah.law.kernel import Ketentuan, Landasan, Rujukan, RujukanKeliru
from lincah.law.kernel.rujukan import PANGKAL
from lincah.peraturan.simpul import Simpul
from lincah.peraturan.susunan import Susunan
from lincah.peraturan.temuan import ProfilKeliru, Temuan

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
LANDASAN = ("dasar", "landasan", "tafsir")


@dataclass(slots=True)
class Konteks:
    """What reading a profile needs to know, and what it has found wrong so far."""

    id: str
    susunan: Susunan
    kosakata: Kosakata
    tafsir: frozenset[str]
    nasional: frozenset[str] = frozenset()
    temuan: list[Temuan] = field(default_factory=list)
    dipakai: set[str] = field(default_factory=set)
    """Codes of tafsir that a rule names."""
    dirujuk: set[Rujukan] = field(default_factory=set)
    """Every place that is cited."""
    model: dict[str, Simpul] = field(default_factory=dict)
    """Every model of structure written, by code, sound or not."""

    def catat(self, temuan: Temuan) -> None:
        """Note a finding without stopping."""
        self.temuan.append(temuan)

    def rujukan(self, simpul: Simpul, pangkal: str = "") -> Rujukan:
        """The citation written at a node, relative to `pangkal`; it must exist. Errors: ProfilKeliru."""
        luar, _, dalam = str(simpul.isi).rpartition(": ")
        try:
            rujukan = Rujukan.baca(luar or self.id, dalam if luar else _gabung(pangkal, dalam))
        except RujukanKeliru as galat:
            raise simpul.keliru(str(galat)) from galat
        if luar and luar not in self.nasional:
            raise simpul.keliru(f"peraturan '{luar}' tidak tercantum sebagai induk dalam identitas.yaml")
        if not luar and not self.susunan.memuat(rujukan):
            raise simpul.keliru(f"{rujukan} tidak ada dalam peraturan ini (lihat susunan.yaml)")
        self.dirujuk.add(rujukan)
        return rujukan

    def coba(self, baca: Callable[["Peta"], T], peta: "Peta") -> Iterator[T]:
        """Yield what `baca` makes of one item, or note its findings and yield nothing."""
        try:
            hasil = baca(peta)
            peta.tutup()
            yield hasil
        except ProfilKeliru as galat:
            self.temuan += galat.temuan


class Peta:
    """One mapping of a profile. Keys that are never read are findings. `dasar` of an outer mapping is the base of
    relative citations (`huruf a angka 3`) within it."""

    def __init__(self, simpul: Simpul, konteks: Konteks, pangkal: str = "") -> None:
        if not isinstance(simpul.isi, dict):
            raise simpul.keliru("di sini diharapkan peta kunci: nilai")
        self.simpul, self.konteks = simpul, konteks
        self.isi: dict[str, Simpul] = simpul.isi
        self.dibaca: set[str] = set()
        sendiri = self.isi.get("dasar")
        self.pangkal = _gabung(pangkal, str(sendiri.isi)) if sendiri and isinstance(sendiri.isi, str) else pangkal
        self._luar = pangkal

    def ada(self, kunci: str) -> bool:
        """Is the key there?"""
        return kunci in self.isi

    def ambil(self, kunci: str) -> Simpul:
        """The node of a required key. Errors: ProfilKeliru."""
        self.dibaca.add(kunci)
        if kunci not in self.isi:
            raise self.simpul.keliru(f"kunci '{kunci}' tidak ada; tambahkan di sini")
        return self.isi[kunci]

    def teks(self, kunci: str, bawaan: str | None = None) -> str:
        """A text; `bawaan` when the key may be missing."""
        if bawaan is not None and kunci not in self.isi:
            return bawaan
        simpul = self.ambil(kunci)
        if isinstance(simpul.isi, dict | list) or simpul.isi in (None, ""):
            raise simpul.keliru(f"'{kunci}' berisi satu teks")
        return str(simpul.isi)

    def daftar(self, kunci: str, boleh: Callable[[str], bool] | None = None) -> tuple[str, ...]:
        """Texts, one or many; empty when the key is missing. `boleh` says which are allowed."""
        if kunci not in self.isi:
            return ()
        hasil = [(str(satu.isi), satu) for satu in self.ambil(kunci)]
        for nilai, simpul in hasil:
            if boleh is not None and not boleh(nilai):
                raise simpul.keliru(f"'{nilai}' bukan nilai yang dikenal bagi '{kunci}'; lihat `lincah kosakata`")
        return tuple(nilai for nilai, _ in hasil)

    def beberapa(self, kunci: str, boleh: Callable[[str], bool] | None = None) -> tuple[str, ...]:
        """Texts, at least one. Errors: ProfilKeliru."""
        simpul = self.ambil(kunci)
        hasil = self.daftar(kunci, boleh)
        if not hasil:
            raise simpul.keliru(f"'{kunci}' kosong; sebutkan sekurang-kurangnya satu")
        return hasil

    def satu(self, kunci: str, boleh: Callable[[str], bool]) -> str:
        """Exactly one text of those allowed. Errors: ProfilKeliru."""
        hasil = self.beberapa(kunci, boleh)
        if len(hasil) > 1:
            raise self.isi[kunci].keliru(f"'{kunci}' berisi tepat satu nilai")
        return hasil[0]

    def enum(self, kunci: str, jenis: type[E]) -> E:
        """A member of an enum."""
        simpul = self.ambil(kunci)
        try:
            return jenis(str(simpul.isi))
        except ValueError:
            raise simpul.keliru(f"'{simpul.isi}' bukan {kunci}; pakai salah satu: {', '.join(jenis)}") from None

    def benar(self, kunci: str) -> bool:
        """A yes or no; no when the key is missing."""
        if kunci not in self.isi:
            return False
        nilai = self.ambil(kunci).isi
        if not isinstance(nilai, bool):
            raise self.isi[kunci].keliru(f"'{kunci}' berisi true atau false")
        return nilai

    def penanda(self, kunci: str) -> Penanda:
        """Selectors of officers, at least one, all known words."""
        kosa = self.konteks.kosakata
        return self.beberapa(kunci, lambda satu: satu in kosa.peran or satu in kosa.kelas or satu in kosa.peran_kerja)

    def pemegang(self, kunci: str, boleh: Collection[str], di_mana: str) -> Penanda:
        """Selectors that somebody can hold: each among `boleh`, else a finding that says it is not `di_mana`."""
        hasil = self.penanda(kunci)
        for satu in self.ambil(kunci):
            if satu.isi not in boleh:
                raise satu.keliru(f"'{satu.isi}' tidak dapat dipegang siapa pun: tidak ada dalam {di_mana}")
        return hasil

    def sub(self, kunci: str) -> "Peta":
        """The mapping under a required key."""
        return Peta(self.ambil(kunci), self.konteks, self.pangkal)

    def butir(self, kunci: str) -> list["Peta"]:
        """The mappings of a list (one alone counts as a list); empty when the key is missing."""
        if kunci not in self.isi:
            return []
        return [Peta(satu, self.konteks, self.pangkal) for satu in self.ambil(kunci)]

    def baca_semua(self, kunci: str, baca: Callable[["Peta"], T]) -> tuple[T, ...]:
        """Every item of a list as `baca` makes it; findings are noted and the item is left out."""
        return tuple(hasil for peta in self.butir(kunci) for hasil in self.konteks.coba(baca, peta))

    def ketentuan(self, nilai: T) -> Ketentuan[T]:
        """`nilai` with the citation and ground written in this mapping. Errors: ProfilKeliru."""
        landasan = self.enum("landasan", Landasan) if self.ada("landasan") else Landasan.TERSURAT
        tafsir = self.teks("tafsir", "")
        self._check_tafsir(landasan, tafsir)
        return Ketentuan(nilai, self._rujukan(), landasan, tafsir)

    def tutup(self) -> None:
        """Every key must have been read. Errors: ProfilKeliru naming the unknown one."""
        for kunci in [satu for satu in self.isi if satu not in self.dibaca][:1]:
            dikenal = ", ".join(sorted(self.dibaca))
            raise self.isi[kunci].keliru(f"kunci '{kunci}' tidak dikenal di sini; yang dikenal: {dikenal}")

    def _check_tafsir(self, landasan: Landasan, tafsir: str) -> None:
        if tafsir and tafsir not in self.konteks.tafsir:
            raise self.isi["tafsir"].keliru(f"tafsir '{tafsir}' tidak ada dalam tafsir.md")
        if landasan in (Landasan.TAFSIR, Landasan.ANALOGI) and not tafsir:
            raise self.simpul.keliru(f"landasan {landasan} memerlukan kode tafsir, misalnya tafsir: B-19")
        self.konteks.dipakai.add(tafsir)

    def _rujukan(self) -> tuple[Rujukan, ...]:
        simpul = self.ambil("dasar") if "dasar" in self.isi else None
        if simpul is None:
            raise self.simpul.keliru("ketentuan tanpa dasar; sebutkan pasal atau bagian lampirannya")
        if not (rujukan := tuple(self.konteks.rujukan(satu, self._luar) for satu in simpul)):
            raise simpul.keliru("dasar kosong; sebutkan pasal atau bagian lampirannya")
        return rujukan


def _gabung(pangkal: str, teks: str) -> str:
    kata = teks.split(maxsplit=1)
    return teks if not pangkal or not kata or kata[0] in set(PANGKAL) else f"{pangkal} {teks}"
