"""What people carry at the same time, and how many each leader has directly below."""

from collections.abc import Mapping

from lincah.naskah.angka import bilangan
from lincah.pantauan.bagian import Bagian, Sel, Tabel
from lincah.pantauan.gambar import Batang, Kelompok
from lincah.pantauan.isi.alamat import alamat_pegawai, semua_baris
from lincah.pantauan.queries.orang import Beban, Orang, Rentang
from lincah.pantauan.wilayah import Wilayah

UNIT = frozenset({"Unit"})
BERAT = 4
"""So many assignments at the same time, or more, are counted together."""


def bagian_beban(wilayah: Wilayah, orang: Orang, nama: Mapping[int, str], batas: int) -> Bagian:
    """How much people carry at the same time, and units per head."""
    semua, per_unit = orang.beban, orang.bawah
    urut = sorted(per_unit.items(), key=lambda satu: (-_rata(satu[1]), nama[satu[0]]))[:batas]
    baris = [_baris_beban(wilayah, id, nama[id], satu) for id, satu in urut]
    if len(per_unit) > 1:
        baris.append(_baris_beban(wilayah, None, "Seluruhnya", semua))
    return Bagian(
        "beban",
        "Beban kerja",
        f"{bilangan(semua.orang)} pegawai memikul {bilangan(semua.jumlah)} penugasan yang berjalan; "
        f"{bilangan(semua.tanpa)} tanpa penugasan, paling banyak {semua.terbanyak} pada satu orang.",
        tuple(Kelompok(_sebut_beban(n), _orang(banyak)) for n, banyak in _sebaran(semua)),
        (
            _tabel_sebaran(wilayah, semua),
            Tabel(
                "Menurut unit, rata-rata tertinggi lebih dahulu",
                ("Unit", "Pegawai", "Penugasan", "Rata-rata", "Tanpa penugasan", "Terbanyak"),
                tuple(baris),
            ),
        )
        if semua.orang
        else (),
        lagi=(semua_baris(wilayah, "beban", len(per_unit), "unit"),) * (len(per_unit) > batas),
    )


def _sebaran(beban: Beban) -> list[tuple[int, int]]:
    """How many carry 0, 1, … and how many `BERAT` or more."""
    banyak = [(n, beban.sebaran.get(n, 0)) for n in range(BERAT)]
    return [*banyak, (BERAT, sum(orang for n, orang in beban.sebaran.items() if n >= BERAT))]


def _sebut_beban(n: int) -> str:
    return {0: "Tanpa penugasan", BERAT: f"{BERAT} penugasan atau lebih"}.get(n, f"{n} penugasan")


def _tabel_sebaran(wilayah: Wilayah, semua: Beban) -> Tabel:
    baris = tuple(
        (Sel(_sebut_beban(n)), Sel(bilangan(orang), alamat_pegawai(wilayah, "banyak" if n == BERAT else "beban", n)))
        for n, orang in _sebaran(semua)
    )
    return Tabel("Menurut banyaknya penugasan seorang pegawai", ("Beban", "Pegawai"), baris)


def _rata(beban: Beban) -> float:
    return beban.jumlah / beban.orang if beban.orang else 0.0


def _baris_beban(wilayah: Wilayah, id: int | None, nama: str, satu: Beban) -> tuple[Sel, ...]:
    return (
        Sel(nama),
        Sel(bilangan(satu.orang), alamat_pegawai(wilayah, "banyak", 0, id)),
        Sel(bilangan(satu.jumlah), alamat_pegawai(wilayah, "banyak", 1, id)),
        Sel(sebut_rata(_rata(satu)), alamat_pegawai(wilayah, "banyak", 0, id)),
        Sel(bilangan(satu.tanpa), alamat_pegawai(wilayah, "beban", 0, id)),
        Sel(bilangan(satu.terbanyak), alamat_pegawai(wilayah, "beban", satu.terbanyak, id)),
    )


def sebut_rata(nilai: float) -> str:
    """`2,5`: an average with one decimal."""
    return f"{nilai:.1f}".replace(".", ",").removesuffix(",0")


def bagian_rentang(wilayah: Wilayah, rentang: Rentang) -> Bagian:
    """Span of control: how many people a leader has directly below, the widest first."""
    baris = tuple(
        (
            Sel(satu.jabatan),
            Sel(satu.unit),
            Sel(bilangan(satu.banyak), alamat_pegawai(wilayah, "langsung", satu.unit_id)),
        )
        for satu in rentang.daftar
    )
    kalimat = (
        f"Seorang pimpinan unit membawahi langsung rata-rata {sebut_rata(rentang.rata)} orang; "
        f"paling banyak {bilangan(rentang.daftar[0].banyak)}."
        if rentang.daftar
        else "Tidak ada pimpinan unit dengan bawahan di sini."
    )
    return Bagian(
        "rentang",
        "Rentang kendali",
        kalimat,
        tuple(Kelompok(satu.jabatan, _orang(satu.banyak)) for satu in rentang.daftar),
        (Tabel("Yang terlebar lebih dahulu", ("Pimpinan", "Unit", "Bawahan langsung"), baris, 2, UNIT),) * bool(baris),
        (semua_baris(wilayah, "rentang", rentang.unit, "pimpinan"),) * (rentang.unit > len(baris)),
        catatan="Dihitung dari struktur: yang duduk dalam unitnya, ditambah pimpinan unit tepat di bawahnya.",
    )


def _orang(banyak: int) -> tuple[Batang, ...]:
    return (Batang("", banyak, f"{bilangan(banyak)} orang", "kerja"),)
