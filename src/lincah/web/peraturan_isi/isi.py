"""The table of contents of a regulation's pages: what there is, in reading order, and what comes next."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lincah.web.peraturan_isi.bab import AKHIR, TUGAS, Bab
from lincah.web.peraturan_isi.jangkar import Alamat

KEDUDUKAN = "Di bawah siapa seorang pegawai berada; siapa menilai, memimpin, dan menugaskannya."
PENUGASAN = "Cara, lingkup, surat, dan penetap; ketua tim; isi surat; alur permohonan."
PELAKSANAAN = "Perencanaan, pelaksanaan, dan evaluasi menurut model unit; siapa mereviu dan menyatakan selesai."
NASKAH = "Setiap tempat dalam naskah, dan aturan yang berdiri di atasnya."


@dataclass(frozen=True, slots=True)
class EntriIsi:
    """One page: where it is, its title, what it answers, the pages under it."""

    alamat: Alamat
    judul: str
    keterangan: str = ""
    anak: tuple["EntriIsi", ...] = ()


Bernomor = Mapping[str, Iterable[Any]]
"""Numbered pages by the name of their address; each has `nomor` and a title."""


def susun_isi(bab: Mapping[str, Bab], bernomor: Bernomor, jumlah: Mapping[str, int]) -> tuple[EntriIsi, ...]:
    """The chapters in the order of the law, then what lies across them. `jumlah`: how many there are of what."""
    anak = {nama: tuple(EntriIsi((nama, satu.nomor), satu.judul) for satu in semua) for nama, semua in bernomor.items()}
    return (
        EntriIsi(("rincian",), "Identitas dan masa berlaku", "Nama, tanggal, penanda tangan, dan peraturan induk."),
        EntriIsi(("kedudukan",), "Kedudukan", KEDUDUKAN, anak["model"]),
        EntriIsi(("penugasan",), "Penugasan", PENUGASAN, anak["alur"]),
        *_bab(bab, (TUGAS,)),
        EntriIsi(("pelaksanaan",), "Tahapan dan reviu", PELAKSANAAN, anak["tahapan"]),
        *_bab(bab, AKHIR),
        EntriIsi(("sunyi",), "Yang tidak diatur", "Tempat peraturan diam, dan apa yang dilakukan Lincah di situ."),
        EntriIsi(("tafsir",), "Tafsir", f"{jumlah['tafsir']} tempat yang perlu dibaca, dengan alasannya."),
        EntriIsi(("gambar",), "Gambar", f"{jumlah['gambar']} gambar dan bagan, digambar ulang dari aturannya."),
        EntriIsi(("naskah", 1), "Pasal demi pasal", NASKAH, anak["naskah"]),
        EntriIsi(("kasus",), "Kasus uji", f"{jumlah['kasus']} pertanyaan, jawabannya, dan hasilnya."),
    )


def _bab(bab: Mapping[str, Bab], kode: Iterable[str]) -> Iterator[EntriIsi]:
    for satu in kode:
        yield EntriIsi(("bab", satu), bab[satu].judul, bab[satu].pengantar)


def tetangga(isi: tuple[EntriIsi, ...], alamat: Alamat) -> tuple[EntriIsi | None, EntriIsi | None]:
    """The pages before and after this one in reading order."""
    urutan = list(_urutkan(isi))
    letak = next((nomor for nomor, satu in enumerate(urutan) if satu.alamat == alamat), None)
    if letak is None:
        return None, None
    return urutan[letak - 1] if letak else None, urutan[letak + 1] if letak + 1 < len(urutan) else None


def _urutkan(isi: tuple[EntriIsi, ...]) -> Iterator[EntriIsi]:
    """Every page once; a page that is the first of those under it is told by these."""
    for satu in isi:
        if satu.alamat not in {anak.alamat for anak in satu.anak}:
            yield satu
        yield from satu.anak
