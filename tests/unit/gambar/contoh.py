"""Structures to draw: made by hand, without a database."""

from lincah.law.kedudukan import Jenjang, Kelas, Kosakata, Pemangku, Pos, Struktur, Unit
from lincah.law.profil import Profil
from lincah.peraturan import muat_profil
from lincah.peraturan.gambar import Kelompok, Kotak
from lincah.peraturan.gambar.pohon import Sambungan, Tata

NAMA_PANJANG = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana"


def profil() -> Profil:
    return muat_profil("bintan-62-2023")


def kosakata() -> Kosakata:
    return profil().kosakata


def pos(id: int, nama: str, peran: str, kelas: str, pemangku: str = "Rahman") -> Pos:
    return Pos(id, nama, peran, Kelas(kelas), id, (Pemangku(id, pemangku),) if pemangku else ())


def unit(id: int, induk: int | None, jenis: str, nama: str, pimpinan: Pos | None, *, mandiri: bool = False) -> Unit:
    return Unit(id, induk, jenis, nama, mandiri, (), pimpinan)


def dinas() -> Struktur:
    """One dinas: sekretariat, a bidang with a seksi, a vacant bidang, and fifteen UPTD."""
    satuan = [
        unit(
            1,
            None,
            "dinas",
            "Dinas Sosial",
            pos(1, "Kepala Dinas Sosial", "kepala_dinas_badan", "jpt_pratama"),
            mandiri=True,
        ),
        unit(
            2,
            1,
            "bidang",
            "Bidang Rehabilitasi",
            pos(2, "Kepala Bidang Rehabilitasi", "kepala_bidang", "administrator"),
        ),
        unit(3, 1, "sekretariat", "Sekretariat", pos(3, "Sekretaris Dinas", "sekretaris", "administrator")),
        unit(
            4, 1, "bidang", "Bidang Data", pos(4, "Kepala Bidang Data", "kepala_bidang", "administrator", pemangku="")
        ),
        unit(5, 2, "seksi", "Seksi Anak", pos(5, "Kepala Seksi Anak", "kepala_seksi", "pengawas")),
        unit(6, 3, "subbagian", "Subbagian Tanpa Kepala", None),
    ]
    satuan += [
        unit(id, 1, "uptd", f"UPTD {id}", pos(id, f"Kepala UPTD {id}", "kepala_uptd", "pengawas"), mandiri=True)
        for id in range(100, 115)
    ]
    return Struktur({satu.id: satu for satu in satuan})


def staf() -> tuple[Kelompok, ...]:
    return (
        Kelompok(2, Kelas.JF, Jenjang.AHLI_MUDA, 3),
        Kelompok(5, Kelas.JF, Jenjang.AHLI_PERTAMA, 2),
        Kelompok(5, Kelas.PELAKSANA, None, 4),
    )


def bintang(anak: int) -> tuple[Kotak, ...]:
    """One head with so many children."""
    return (Kotak("0", None, "Puncak"), *(Kotak(str(n), "0", f"Anak {n}") for n in range(1, anak + 1)))


def tumpang_tindih(tata: Tata) -> list[tuple[str, str]]:
    """Pairs of boxes that share more than an edge."""
    letak = sorted(tata.kotak, key=lambda satu: satu.y)
    return [
        (a.isi.kotak.kunci, b.isi.kotak.kunci)
        for n, a in enumerate(letak)
        for b in letak[n + 1 :]
        if b.y < a.y + a.isi.tinggi and a.x < b.x + b.isi.lebar and b.x < a.x + a.isi.lebar
    ]


def menyentuh(tata: Tata, kunci: str, titik: tuple[float, float]) -> bool:
    """Does the point lie on the edge of the box?"""
    satu = next(satu for satu in tata.kotak if satu.isi.kotak.kunci == kunci)
    kanan, bawah = satu.x + satu.isi.lebar, satu.y + satu.isi.tinggi
    di_dalam = satu.x <= titik[0] <= kanan and satu.y <= titik[1] <= bawah
    return di_dalam and (titik[0] in (satu.x, kanan) or titik[1] in (satu.y, bawah))


def bersambung(tata: Tata, sambungan: Sambungan) -> bool:
    """Does the line begin at the one box and end at the other, along the axes?"""
    lurus = all(a[0] == b[0] or a[1] == b[1] for a, b in zip(sambungan.titik, sambungan.titik[1:], strict=False))
    ujung = menyentuh(tata, sambungan.dari, sambungan.titik[0]) and menyentuh(tata, sambungan.ke, sambungan.titik[-1])
    return lurus and ujung
