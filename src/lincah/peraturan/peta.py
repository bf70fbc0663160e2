"""Typed reading of one YAML mapping: known keys only, every value checked, every rule with its citation."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from lincah.law.kedudukan import Kosakata, Penanda
from lincah.law.kernel import Ketentuan, Landasan, Rujukan, RujukanKeliru
from lincah.law.kernel.rujukan import PANGKAL
from lincah.peraturan.bentuk import Bentuk, Isi, daftar_kata
from lincah.peraturan.bentuk.kata import ENUM, saran
from lincah.peraturan.simpul import Simpul
from lincah.peraturan.susunan import Susunan
from lincah.peraturan.temuan import ProfilKeliru, Temuan

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


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
    dirujuk: dict[Rujukan, set[str]] = field(default_factory=dict)
    """Every place that is cited, and the files that cite it."""
    model: dict[str, Simpul] = field(default_factory=dict)
    """Every model of structure written, by code, sound or not."""
    _kata: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def kata(self, nama: str) -> tuple[str, ...]:
        """The words of one list."""
        if nama not in self._kata:
            self._kata[nama] = daftar_kata(nama, self.kosakata)
        return self._kata[nama]

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
        self.dirujuk.setdefault(rujukan, set()).add(simpul.berkas.rpartition("/")[2])
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
    """One mapping of a profile, of the shape `bentuk`: only keys of the table can be read, and a key that is not in it
    is a finding. `dasar` of an outer mapping is the base of relative citations (`huruf a angka 3`) within it."""

    def __init__(self, simpul: Simpul, konteks: Konteks, bentuk: Bentuk, pangkal: str = "") -> None:
        if not isinstance(simpul.isi, dict):
            raise simpul.keliru("di sini diharapkan peta kunci: nilai")
        self.simpul, self.konteks, self.bentuk = simpul, konteks, bentuk
        self.isi: dict[str, Simpul] = simpul.isi
        self.dibaca: set[str] = set()
        sendiri = self.isi.get("dasar")
        self.pangkal = _gabung(pangkal, str(sendiri.isi)) if sendiri and isinstance(sendiri.isi, str) else pangkal
        self._luar = pangkal

    def ada(self, kunci: str) -> bool:
        """Is the key there?"""
        self._isi(kunci)
        return kunci in self.isi

    def ambil(self, kunci: str) -> Simpul:
        """The node of a required key. Errors: ProfilKeliru."""
        self._isi(kunci)
        self.dibaca.add(kunci)
        if kunci not in self.isi:
            raise self.simpul.keliru(f"kunci '{kunci}' tidak ada; tambahkan di sini")
        return self.isi[kunci]

    def teks(self, kunci: str, bawaan: str | None = None) -> str:
        """A text; `bawaan` when the key may be missing. Errors: ProfilKeliru."""
        if bawaan is not None and not self.ada(kunci):
            return bawaan
        simpul = self.ambil(kunci)
        if isinstance(simpul.isi, dict | list) or simpul.isi in (None, ""):
            raise simpul.keliru(f"'{kunci}' berisi satu teks")
        return str(simpul.isi)

    def daftar(self, kunci: str, boleh: Collection[str] | None = None) -> tuple[str, ...]:
        """Words of the list the table names, one or many; empty when the key is missing.

        `boleh`: what is allowed where only the profile itself can say (codes of its models, of its steps). Errors:
        ProfilKeliru.
        """
        if not self.ada(kunci):
            return ()
        kata = self._isi(kunci).kata
        boleh = self.konteks.kata(kata) if kata else boleh
        hasil = [(str(satu.isi), satu) for satu in self.ambil(kunci)]
        for nilai, simpul in hasil:
            if boleh is not None and nilai not in boleh:
                raise simpul.keliru(f"'{nilai}' bukan nilai yang dikenal bagi '{kunci}'{saran(nilai, kata, boleh)}")
        return tuple(nilai for nilai, _ in hasil)

    def beberapa(self, kunci: str, boleh: Collection[str] | None = None) -> tuple[str, ...]:
        """Words, at least one; none when the key is missing and may be. Errors: ProfilKeliru."""
        if not self._isi(kunci).wajib and not self.ada(kunci):
            return ()
        simpul = self.ambil(kunci)
        hasil = self.daftar(kunci, boleh)
        if not hasil:
            raise simpul.keliru(f"'{kunci}' kosong; sebutkan sekurang-kurangnya satu")
        return hasil

    def satu(self, kunci: str, boleh: Collection[str] | None = None) -> str:
        """Exactly one word; "" when the key is missing and may be. Errors: ProfilKeliru."""
        hasil = self.beberapa(kunci, boleh)
        if len(hasil) > 1:
            raise self.isi[kunci].keliru(f"'{kunci}' berisi tepat satu nilai")
        return hasil[0] if hasil else ""

    def enum(self, kunci: str, jenis: type[E]) -> E:
        """A member of an enum, the one the table names. Errors: ProfilKeliru; TypeError for another enum."""
        simpul = self.ambil(kunci)
        if ENUM.get(self._isi(kunci).kata) is not jenis:
            raise TypeError(f"{self.bentuk.nama}.{kunci}: the table names another list than {jenis.__name__}")
        try:
            return jenis(str(simpul.isi))
        except ValueError:
            raise simpul.keliru(f"'{simpul.isi}' bukan {kunci}; pakai salah satu: {', '.join(jenis)}") from None

    def benar(self, kunci: str) -> bool:
        """A yes or no; no when the key is missing. Errors: ProfilKeliru."""
        if not self.ada(kunci):
            return False
        nilai = self.ambil(kunci).isi
        if not isinstance(nilai, bool):
            raise self.isi[kunci].keliru(f"'{kunci}' berisi true atau false")
        return nilai

    def pemegang(self, kunci: str, boleh: Collection[str], di_mana: str) -> Penanda:
        """Selectors that somebody can hold: each among `boleh`, else a finding that says it is not `di_mana`."""
        hasil = self.beberapa(kunci)
        for satu in self.ambil(kunci):
            if satu.isi not in boleh:
                raise satu.keliru(f"'{satu.isi}' tidak dapat dipegang siapa pun: tidak ada dalam {di_mana}")
        return hasil

    def sub(self, kunci: str, bentuk: Bentuk | None = None) -> "Peta":
        """The mapping under a required key, of the shape the table names unless another is given."""
        return self._anak(self.ambil(kunci), bentuk or self._isi(kunci).bentuk)

    def menurut_kode(self, kunci: str) -> dict[str, "Peta"]:
        """The mappings under a required key, each by its word. Errors: ProfilKeliru."""
        simpul, isi = self.ambil(kunci), self._isi(kunci)
        if not isinstance(simpul.isi, dict) or not simpul.isi:
            raise simpul.keliru(f"'{kunci}' berisi peta kode ke keterangannya")
        for kode, anak in simpul.isi.items():
            if kode not in self.konteks.kata(isi.kata):
                raise anak.keliru(f"{kunci} '{kode}' tidak dikenal; lihat `lincah kosakata`")
        return {kode: self._anak(anak, isi.bentuk) for kode, anak in simpul.isi.items()}

    def butir(self, kunci: str) -> list["Peta"]:
        """The mappings of a list (one alone counts as a list); empty when the key is missing."""
        if not self.ada(kunci):
            return []
        return [self._anak(satu, self._isi(kunci).bentuk) for satu in self.ambil(kunci)]

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
        """Every key is known, and those that must be there are. Errors: ProfilKeliru naming the first that is not."""
        for kunci in [satu for satu in self.isi if satu not in self.bentuk.kunci][:1]:
            dikenal = ", ".join(sorted(self.bentuk.kunci))
            raise self.isi[kunci].keliru(f"kunci '{kunci}' tidak dikenal di sini; yang dikenal: {dikenal}")
        for kunci, isi in self.bentuk.kunci.items():
            if isi.wajib:
                self.ambil(kunci)

    def _isi(self, kunci: str) -> Isi:
        return self.bentuk.kunci[kunci]

    def _anak(self, simpul: Simpul, bentuk: Bentuk | None) -> "Peta":
        if bentuk is None:
            raise TypeError(f"{self.bentuk.nama}: the table names no shape here")
        return Peta(simpul, self.konteks, bentuk, self.pangkal)

    def _check_tafsir(self, landasan: Landasan, tafsir: str) -> None:
        if tafsir and tafsir not in self.konteks.tafsir:
            raise self.isi["tafsir"].keliru(f"tafsir '{tafsir}' tidak ada dalam tafsir.md")
        if landasan in (Landasan.TAFSIR, Landasan.ANALOGI) and not tafsir:
            raise self.simpul.keliru(f"landasan {landasan} memerlukan kode tafsir, misalnya tafsir: B-19")
        self.konteks.dipakai.add(tafsir)

    def _rujukan(self) -> tuple[Rujukan, ...]:
        simpul = self.ambil("dasar") if self.ada("dasar") else None
        if simpul is None:
            raise self.simpul.keliru("ketentuan tanpa dasar; sebutkan pasal atau bagian lampirannya")
        if not (rujukan := tuple(self.konteks.rujukan(satu, self._luar) for satu in simpul)):
            raise simpul.keliru("dasar kosong; sebutkan pasal atau bagian lampirannya")
        return rujukan


def _gabung(pangkal: str, teks: str) -> str:
    kata = teks.split(maxsplit=1)
    return teks if not pangkal or not kata or kata[0] in set(PANGKAL) else f"{pangkal} {teks}"
