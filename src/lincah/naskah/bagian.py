"""Parts of letters: the head, people, and how values become what is printed. Frozen, without Django."""

import unicodedata
from dataclasses import dataclass
from typing import Any

from lincah.naskah.nama import nip_tercetak

# control characters become a space; marks of direction and joining, and halves of characters, vanish
GANTI = {"Cc": " ", "Cf": "", "Cs": ""}


@dataclass(frozen=True, kw_only=True)
class Gambar:
    """A picture for the kop. SVG or PNG bytes; never fetched from an address."""

    format: str
    isi: bytes

    def __post_init__(self) -> None:
        if self.format not in {"svg", "png"}:
            raise ValueError(f"Gambar kop harus svg atau png, bukan {self.format!r}.")


@dataclass(frozen=True, kw_only=True)
class Kop:
    """Head of the letter. Without `perangkat_daerah` it is the head of the pemda or of the kepala daerah alone.

    `unit`: the hospital, UPTD or kelurahan under that perangkat daerah whose own head it is.
    """

    pemda: str
    perangkat_daerah: str = ""
    unit: str = ""
    alamat: str = ""
    kode_pos: str = ""
    telepon: str = ""
    laman: str = ""
    pos_el: str = ""
    lambang: Gambar | None = None

    @property
    def baris_alamat(self) -> tuple[str, ...]:
        """Address, then ways to reach: only what is known."""
        alamat = ", ".join(b for b in (self.alamat, f"Kode Pos {self.kode_pos}" if self.kode_pos else "") if b)
        kontak = (("Telepon", self.telepon), ("Laman", self.laman), ("Pos-el", self.pos_el))
        return tuple(b for b in (alamat, ", ".join(f"{nama} {nilai}" for nama, nilai in kontak if nilai)) if b)


@dataclass(frozen=True, kw_only=True)
class Penerima:
    """One person the letter commands. `peran` is `Ketua Tim`, `Anggota Tim`, or empty for an individual."""

    nama_bergelar: str
    jabatan: str
    nip: str = ""
    pangkat_golongan: str = ""
    peran: str = ""
    unit: str = ""


@dataclass(frozen=True, kw_only=True)
class Mengetahui:
    """The officer who knows of a letter that somebody else signs; `keterangan`: by which letter it was approved."""

    jabatan: tuple[str, ...]
    nama: str
    identitas: tuple[str, ...]
    keterangan: str


def bersihkan(nilai: Any) -> Any:
    """Composed characters, single spaces, nothing invisible: direction marks could print other than they read."""
    if isinstance(nilai, str):
        tampak = "".join(GANTI.get(unicodedata.category(huruf), huruf) for huruf in nilai)
        return " ".join(unicodedata.normalize("NFC", tampak).split())
    if isinstance(nilai, dict):
        return {kunci: bersihkan(anak) for kunci, anak in nilai.items()}
    if isinstance(nilai, list):
        return [bersihkan(anak) for anak in nilai]
    return nilai


def isi_kop(kop: Kop) -> dict[str, Any]:
    """The head as the templates print it."""
    nama = [satu for satu in (kop.pemda, kop.perangkat_daerah, kop.unit) if satu]
    return {"nama": nama, "alamat": list(kop.baris_alamat)}


def isi_penerima(penerima: Penerima) -> dict[str, str]:
    """One person as the templates print one."""
    return {
        "nama": penerima.nama_bergelar,
        "nip": nip_tercetak(penerima.nip),
        "pangkat": penerima.pangkat_golongan,
        "jabatan": penerima.jabatan,
        "unit": penerima.unit,
        "peran": penerima.peran,
    }


def isi_mengetahui(satu: Mengetahui) -> dict[str, Any]:
    """The officer beside the signatory as the templates print one."""
    return {
        "jabatan": list(satu.jabatan),
        "nama": satu.nama,
        "identitas": list(satu.identitas),
        "keterangan": satu.keterangan,
    }
