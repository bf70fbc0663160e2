"""The values of letters. Frozen, without Django: what is printed is exactly what stands here.

`isi_cetak` turns a value into plain JSON-able data for the Typst template; the same data is kept with the letter.
"""

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, ClassVar

from lincah.naskah.nama import PenandaTangan, nip_tercetak
from lincah.naskah.tanggal import tanggal_panjang, waktu_panjang

# control characters become a space; marks of direction and joining, and halves of characters, vanish
GANTI = {"Cc": " ", "Cf": "", "Cs": ""}


class SuratTidakLengkap(ValueError):
    """A part no letter may lack is empty; `bagian` names each."""

    def __init__(self, bagian: tuple[str, ...]) -> None:
        self.bagian = bagian
        super().__init__(f"Surat belum lengkap. Isi dahulu: {', '.join(bagian)}.")


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
    """Head of the letter. Without `perangkat_daerah` it is the head of the pemda or of the kepala daerah alone."""

    pemda: str
    perangkat_daerah: str = ""
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
class SuratTugas:
    """Letter that assigns people to work. `jenis` is the code of its kind; a regulation names kind, title and verb
    (`judul`: SURAT PERINTAH, `amar`: MEMERINTAHKAN).

    `dasar`: one sentence each (regulation with its article, plan). `untuk`: one sentence per duty, with target,
    period and nature. `tanggal` is the day printed. The moment it was set, the number and the two fields of
    verification are empty until `services.terbitkan` fills them; without them a letter prints as a draft.
    """

    templat: ClassVar[str] = "surat_tugas.typ"

    jenis: str
    judul: str
    amar: str
    perihal: str
    kop: Kop
    dasar: tuple[str, ...]
    kepada: tuple[Penerima, ...]
    untuk: tuple[str, ...]
    tempat: str
    tanggal: date
    penanda_tangan: PenandaTangan
    ditetapkan_pada: datetime | None = None
    tembusan: tuple[str, ...] = ()
    nomor: str = ""
    kode_verifikasi: str = ""
    alamat_verifikasi: str = ""

    def __post_init__(self) -> None:
        wajib = {
            "dasar": self.dasar,
            "penerima": self.kepada,
            "uraian tugas": self.untuk,
            "tempat penetapan": self.tempat.strip(),
            "penanda tangan": self.penanda_tangan.nama.strip(),
            "judul": self.judul.strip(),
            "amar": self.amar.strip(),
            "perihal": self.perihal.strip(),
        }
        kosong = tuple(bagian for bagian, nilai in wajib.items() if not nilai)
        if kosong:
            raise SuratTidakLengkap(kosong)

    @property
    def instansi(self) -> str:
        """Whose letter it is, in one line."""
        return ", ".join(b for b in (self.kop.perangkat_daerah, self.kop.pemda) if b)

    def isi_cetak(self) -> dict[str, Any]:
        """Everything the template prints, as strings, lists and dicts only."""
        pt = self.penanda_tangan
        isi: dict[str, Any] = {
            "jenis": self.jenis,
            "perihal": self.perihal,
            "judul": self.judul,
            "nomor": self.nomor,
            "amar": self.amar,
            "kop": _isi_kop(self.kop),
            "dasar": list(self.dasar),
            "kepada": [_isi_penerima(penerima) for penerima in self.kepada],
            "untuk": list(self.untuk),
            "tempat": self.tempat,
            "tanggal": tanggal_panjang(self.tanggal),
            "tanda_tangan": {
                "jabatan": list(pt.jabatan),
                "nama": pt.nama_tercetak,
                "identitas": list(pt.baris_identitas),
            },
            "tembusan": list(self.tembusan),
            "jabatan_sebaris": pt.jabatan_sebaris,
            "ditetapkan": waktu_panjang(self.ditetapkan_pada) if self.ditetapkan_pada else "",
            "stempel_waktu": (self.ditetapkan_pada or datetime.combine(self.tanggal, time())).isoformat(),
            "alamat_verifikasi": self.alamat_verifikasi,
        }
        return {kunci: bersihkan(nilai) for kunci, nilai in isi.items()}


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


def _isi_kop(kop: Kop) -> dict[str, Any]:
    return {"pemda": kop.pemda, "perangkat_daerah": kop.perangkat_daerah, "alamat": list(kop.baris_alamat)}


def _isi_penerima(penerima: Penerima) -> dict[str, str]:
    return {
        "nama": penerima.nama_bergelar,
        "nip": nip_tercetak(penerima.nip),
        "pangkat": penerima.pangkat_golongan,
        "jabatan": penerima.jabatan,
        "unit": penerima.unit,
        "peran": penerima.peran,
    }
