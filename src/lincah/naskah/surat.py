"""The values of letters. Frozen, without Django: what is printed is exactly what stands here.

`isi_cetak` turns a value into plain JSON-able data for the Typst template; the same data is kept with the letter.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any, ClassVar, Self

from lincah.naskah.bagian import Gambar, Kop, Mengetahui, Penerima, bersihkan, isi_kop, isi_mengetahui, isi_penerima
from lincah.naskah.nama import PenandaTangan
from lincah.naskah.tanggal import tanggal_panjang, waktu_panjang

BERLAKU = "Keputusan ini mulai berlaku pada tanggal ditetapkan."
TERBANYAK = 10
"""People that a letter names in its body; more stand in its lampiran."""
TERLAMPIR = "lampiran"
MENUGASI = ("Kepada", "Untuk", "Menugaskan")
MENGAKHIRI = ("Terhadap", "Ketentuan", "Mengakhiri penugasan")
"""The words of a letter that gives work, and of one that ends it."""


class SuratTidakLengkap(ValueError):
    """A part no letter may lack is empty; `bagian` names each."""

    def __init__(self, bagian: tuple[str, ...]) -> None:
        self.bagian = bagian
        super().__init__(f"Surat belum lengkap. Isi dahulu: {', '.join(bagian)}.")


@dataclass(frozen=True, kw_only=True)
class Surat:
    """What every letter has. `jenis` is the code of its kind, `judul` its title as a regulation names it.

    `tanggal` is the day printed; `paraf` (see paraf.paraf_tercetak) stands on the inner copy only. The moment it was
    set, the number and the two fields of verification are empty until `services.terbitkan` fills them; without them a
    letter prints as a draft.
    """

    templat: ClassVar[str] = ""
    penetapan: ClassVar[bool] = False

    jenis: str
    judul: str
    perihal: str
    kop: Kop
    tempat: str
    tanggal: date
    penanda_tangan: PenandaTangan
    ditetapkan_pada: datetime | None = None
    tembusan: tuple[str, ...] = ()
    paraf: tuple[dict[str, str], ...] = ()
    nomor: str = ""
    kode_verifikasi: str = ""
    alamat_verifikasi: str = ""

    def __post_init__(self) -> None:
        kosong = tuple(bagian for bagian, nilai in self.wajib().items() if not nilai)
        if kosong:
            raise SuratTidakLengkap(kosong)

    def wajib(self) -> dict[str, Any]:
        """The parts this letter may not lack, by name."""
        return {
            "tempat penetapan": self.tempat.strip(),
            "penanda tangan": self.penanda_tangan.nama.strip(),
            "perihal": self.perihal.strip(),
            "judul": self.judul.strip(),
        }

    @property
    def nama_tercetak(self) -> str:
        """The name below the letter; a decision (naskah dinas penetapan) shows no gelar."""
        return self.penanda_tangan.nama if self.penetapan else self.penanda_tangan.nama_tercetak

    @property
    def instansi(self) -> str:
        """Whose letter it is, in one line."""
        return ", ".join(b for b in (self.kop.unit, self.kop.perangkat_daerah, self.kop.pemda) if b)

    def isi_khusus(self) -> dict[str, Any]:
        """What only this kind prints."""
        return {}

    def menggantikan(self, lama: str, kata: str) -> Self:
        """The same letter, naming the one that is `kata` by it (diganti, diubah, diakhiri)."""
        raise NotImplementedError

    def isi_cetak(self) -> dict[str, Any]:
        """Everything the template prints, as strings, lists and dicts only."""
        pt = self.penanda_tangan
        isi: dict[str, Any] = {
            "jenis": self.jenis,
            "perihal": self.perihal,
            "judul": self.judul,
            "nomor": self.nomor,
            "kop": isi_kop(self.kop),
            "tempat": self.tempat,
            "tanggal": tanggal_panjang(self.tanggal),
            "tanda_tangan": {
                "jabatan": list(pt.jabatan),
                "nama": self.nama_tercetak,
                "identitas": list(pt.baris_identitas),
            },
            "tembusan": list(self.tembusan),
            "paraf": list(self.paraf),
            "jabatan_sebaris": pt.jabatan_sebaris,
            "ditetapkan": waktu_panjang(self.ditetapkan_pada) if self.ditetapkan_pada else "",
            "stempel_waktu": (self.ditetapkan_pada or datetime.combine(self.tanggal, time())).isoformat(),
            "alamat_verifikasi": self.alamat_verifikasi,
            **self.isi_khusus(),
        }
        return {kunci: bersihkan(nilai) for kunci, nilai in isi.items()}


@dataclass(frozen=True, kw_only=True)
class SuratTugas(Surat):
    """Letter that assigns people to work; a regulation names its verb (`amar`: MEMERINTAHKAN).

    `dasar`: one sentence each (regulation with its article, plan). `untuk`: one sentence per duty, with target,
    period and nature. `label`: what stands before people, duties, and the first point of a decision.
    """

    templat: ClassVar[str] = "surat_tugas.typ"
    sebutan: ClassVar[str] = "surat"

    amar: str
    dasar: tuple[str, ...]
    kepada: tuple[Penerima, ...]
    untuk: tuple[str, ...]
    label: tuple[str, str, str] = MENUGASI

    def wajib(self) -> dict[str, Any]:
        """Grounds, people and duties besides what every letter has."""
        isi = {"dasar": self.dasar, "penerima": self.kepada, "uraian tugas": self.untuk}
        return {**isi, **super().wajib(), "amar": self.amar.strip()}

    def isi_khusus(self) -> dict[str, Any]:
        """Grounds, people, duties and the verb between them."""
        return {
            "amar": self.amar,
            "dasar": list(self.dasar),
            "kepada": [isi_penerima(penerima) for penerima in self.kepada],
            "untuk": list(self.untuk),
            "label": list(self.label),
            "terlampir": TERLAMPIR if len(self.kepada) > TERBANYAK else "",
        }

    def menggantikan(self, lama: str, kata: str) -> Self:
        """Among the grounds."""
        return replace(self, dasar=(*self.dasar, f"{lama}, yang {kata} dengan {self.sebutan} ini"))


@dataclass(frozen=True, kw_only=True)
class Keputusan(SuratTugas):
    """The same assignment as a decision: `menimbang` and `dasar` before it, `untuk` as its points.

    `dasar` names regulations only (mengingat); letters before it stand under `memperhatikan`.
    """

    templat: ClassVar[str] = "keputusan.typ"
    sebutan: ClassVar[str] = "keputusan"
    penetapan: ClassVar[bool] = True

    menimbang: tuple[str, ...]
    memperhatikan: tuple[str, ...] = ()
    sebutan_pendek: str = ""
    """The title without the region, as MENETAPKAN names it."""

    def isi_khusus(self) -> dict[str, Any]:
        """The considerations besides, what is set, and from when it holds."""
        return {
            **super().isi_khusus(),
            "untuk": [*self.untuk, BERLAKU],
            "menimbang": list(self.menimbang),
            "memperhatikan": list(self.memperhatikan),
            "menetapkan": f"{self.sebutan_pendek or self.judul} TENTANG {self.perihal.upper()}.",
        }

    def menggantikan(self, lama: str, kata: str) -> Self:
        """Among what it takes note of."""
        return replace(self, memperhatikan=(*self.memperhatikan, f"{lama}, yang {kata} dengan {self.sebutan} ini"))


@dataclass(frozen=True, kw_only=True)
class SuratDinas(Surat):
    """A letter from one officer to another: request, answer, recommendation.

    `kepada`: the lines of the address. `isi`: paragraphs; `rincian`: (label, words) after the first of them; `orang`:
    the people it is about; `penutup` closes; `mengetahui`: the officer beside the signatory.
    """

    templat: ClassVar[str] = "surat_dinas.typ"

    kepada: tuple[str, ...]
    isi: tuple[str, ...]
    rincian: tuple[tuple[str, str], ...] = ()
    orang: tuple[Penerima, ...] = ()
    penutup: str = "Demikian disampaikan, atas perhatian dan kerja samanya diucapkan terima kasih."
    mengetahui: Mengetahui | None = None

    def wajib(self) -> dict[str, Any]:
        """Address and words besides what every letter has."""
        return {"alamat tujuan": self.kepada, "isi surat": self.isi, **super().wajib()}

    def isi_khusus(self) -> dict[str, Any]:
        """Address, words, people."""
        return {
            "kepada": list(self.kepada),
            "isi": list(self.isi),
            "rincian": [list(satu) for satu in self.rincian],
            "orang": [isi_penerima(satu) for satu in self.orang],
            "penutup": self.penutup,
            "terlampir": TERLAMPIR if len(self.orang) > TERBANYAK else "",
            "mengetahui": isi_mengetahui(self.mengetahui) if self.mengetahui else {},
        }

    def menggantikan(self, lama: str, kata: str) -> Self:
        """As the last paragraph before the closing words."""
        kalimat = f"Dengan surat ini {lama[0].lower()}{lama[1:]} {kata} dan dinyatakan tidak berlaku."
        return replace(self, isi=(*self.isi, kalimat))


__all__ = [
    "BERLAKU",
    "MENGAKHIRI",
    "MENUGASI",
    "TERBANYAK",
    "Gambar",
    "Keputusan",
    "Kop",
    "Mengetahui",
    "Penerima",
    "Surat",
    "SuratDinas",
    "SuratTidakLengkap",
    "SuratTugas",
]
