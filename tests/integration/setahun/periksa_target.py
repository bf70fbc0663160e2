"""Targets against time and money: each with the work that serves it or what was divided from it, counted by hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from tests.hitung import BIAYA, MASIH, semua
from tests.integration.setahun.layar import Baris, baris_tabel, kata
from tests.integration.setahun.pemimpin import Pemimpin

from lincah.naskah.angka import bilangan, rupiah
from lincah.perjanjian.angka import TIDAK_DIJUMLAH

TARGET = """SELECT t.id, t.induk_id, t.target, t.satuan, t.anggaran, t.indikator, u.jalur FROM perjanjian_target t
    JOIN kedudukan_jabatan j ON j.id = t.jabatan_id JOIN kedudukan_unit u ON u.id = j.unit_id
    WHERE t.tahun = %(tahun)s AND t.keadaan = 'berlaku'"""
KERJA = f"""SELECT k.target_id, p.id::text, p.judul, p.langkah, p.selesai, p.satuan, u.jalur, {BIAYA},
    (SELECT COALESCE(SUM(k.realisasi), 0) FROM pelaksanaan_kemajuan k WHERE k.penugasan_id = p.id AND {MASIH})
    FROM perjanjian_penugasantarget k JOIN penugasan_penugasan p ON p.id = k.penugasan_id
    JOIN kedudukan_unit u ON u.id = p.unit_id"""
BERAKHIR = ("selesai", "batal", "ditolak", "dihentikan", "diakhiri", "gugur")
CONTOH = 2


@dataclass(frozen=True)
class Kerja:
    """A case tied to a target."""

    id: str
    judul: str
    langkah: str
    selesai: date
    satuan: str
    jalur: str
    biaya: Decimal
    realisasi: Decimal


@dataclass(frozen=True)
class Hitungan:
    """The raw rows of a year."""

    tahun: int

    @cached_property
    def target(self) -> dict[int, tuple[Any, ...]]:
        """Every target in force by id."""
        return {satu[0]: satu for satu in semua(TARGET, tahun=self.tahun)}

    @cached_property
    def kerja(self) -> list[tuple[int, Kerja]]:
        """Every tie."""
        return [(satu[0], Kerja(*satu[1:])) for satu in semua(KERJA)]

    def di_bawah(self, id: int) -> Iterator[int]:
        """The target and all that was divided from it."""
        yield id
        for satu in self.target.values():
            if satu[1] == id:
                yield from self.di_bawah(satu[0])

    def untuk(self, id: int, jalur: str = "") -> list[Kerja]:
        """Each case once, of units on that path."""
        ada = set(self.di_bawah(id))
        return list({satu.id: satu for t, satu in self.kerja if t in ada and satu.jalur.startswith(jalur)}.values())

    def pokok(self, jalur: str) -> list[int]:
        """The highest targets held on that path."""
        milik = {id for id, satu in self.target.items() if satu[6].startswith(jalur)}
        return [id for id in milik if self.target[id][1] not in milik]


def periksa_target(siapa: Pemimpin) -> int:
    """The list of targets, then some with their work; how many cases serve what is on the list."""
    hitung = Hitungan(siapa.hari.year)
    pokok = hitung.pokok(siapa.jalur)
    baris = list(siapa.layar.semua_baris(f"pantauan/{siapa.unit_id}/sasaran/"))
    tampak = {int(satu["Sasaran"].tautan.rstrip("/").split("/")[-1]): satu for satu in baris}
    assert sorted(tampak) == sorted(pokok) and len(baris) == len(pokok)
    for id, satu in tampak.items():
        kerja = hitung.untuk(id, siapa.jalur)
        berjalan = [ini for ini in kerja if ini.langkah not in BERAKHIR]
        angka = (satu["Berjalan"].angka, satu["Lewat harinya"].angka, satu["Selesai"].angka)
        lewat = sum(ini.selesai < siapa.hari for ini in berjalan)
        assert angka == (len(berjalan), lewat, sum(ini.langkah == "selesai" for ini in kerja))
        assert satu["Lewat harinya"].lewat == bool(lewat)
        assert satu["Realisasi"].teks.startswith(_realisasi(hitung.target[id], kerja)), (satu, kerja)
        assert satu["Biaya"].teks == _biaya(hitung.target[id][4], sum((ini.biaya for ini in kerja), Decimal()))
    _kalimat(siapa, hitung, pokok)
    terkait = [id for id in pokok if hitung.untuk(id, siapa.jalur)]
    for id in terkait[:CONTOH]:
        _satu(siapa, hitung, id)
    return sum(len(hitung.untuk(id, siapa.jalur)) for id in terkait)


def _realisasi(target: tuple[Any, ...], kerja: list[Kerja]) -> str:
    """`8 dari 12 dokumen`; a dash where parts do not add up or no work is counted in that unit."""
    sama = [satu.realisasi for satu in kerja if satu.satuan.lower() == target[3].lower()]
    ada = len(sama) == 1 or (sama and target[3].lower() not in TIDAK_DIJUMLAH)
    return f"{bilangan(sum(sama, Decimal())) if ada else '–'} dari {target[2]} {target[3]}"


def _biaya(anggaran: int | None, biaya: Decimal) -> str:
    if not anggaran:
        return rupiah(biaya) if biaya else "–"
    utuh = 100 * int(biaya) // anggaran
    bagian = "kurang dari 1 persen" if biaya and not utuh else f"{utuh} persen"
    return f"{rupiah(biaya)} dari {rupiah(anggaran)} ({bagian})"


def _kalimat(siapa: Pemimpin, hitung: Hitungan, pokok: list[int]) -> None:
    if not pokok:
        return
    teks = kata(siapa.layar.buka(f"pantauan/{siapa.unit_id}/sasaran/"))
    hidup = [id for id in pokok if any(_hidup(satu) for satu in hitung.untuk(id, siapa.jalur))]
    assert f"{bilangan(len(hidup))} dari {bilangan(len(pokok))} target didukung pekerjaan." in teks
    anggaran = sum(hitung.target[id][4] or 0 for id in pokok)
    biaya = sum((satu.biaya for id in pokok for satu in hitung.untuk(id, siapa.jalur)), Decimal())
    assert not anggaran or f"Dari anggaran {rupiah(anggaran)} terpakai {rupiah(biaya)}." in teks
    awal, akhir = date(siapa.hari.year, 1, 1), date(siapa.hari.year + 1, 1, 1)
    lalu = 100 * ((siapa.hari - awal).days + 1) // (akhir - awal).days
    assert f"Tahun {siapa.hari.year} sudah berlalu {lalu} persen." in teks


def _hidup(satu: Kerja) -> bool:
    return satu.langkah == "selesai" or satu.langkah not in BERAKHIR


def _satu(siapa: Pemimpin, hitung: Hitungan, id: int) -> None:
    """The page of one target: its own cases row by row, the sums over all below."""
    laman = siapa.layar.buka(f"kinerja/target/{id}/")
    langsung = {kerja.id: kerja for target, kerja in hitung.kerja if target == id}
    baris = {_id(satu): satu for isi in laman.xpath("//table") for satu in baris_tabel(isi) if "Realisasi" in satu}
    assert baris.keys() == langsung.keys()
    for nomor, kerja in langsung.items():
        assert baris[nomor]["Realisasi"].teks == f"{bilangan(kerja.realisasi)} {kerja.satuan}"
        assert baris[nomor]["Biaya"].teks.startswith(rupiah(kerja.biaya))
    if langsung:
        selesai = sum(kerja.langkah == "selesai" for kerja in langsung.values())
        assert f"{selesai} dari {len(langsung)} pekerjaan selesai" in kata(laman)
    semua_kerja = hitung.untuk(id)
    nyata, biaya = _realisasi(hitung.target[id], semua_kerja), sum((satu.biaya for satu in semua_kerja), Decimal())
    assert nyata.startswith("–") or nyata.removesuffix(hitung.target[id][3]).strip() in kata(laman)
    assert not biaya or rupiah(biaya) in kata(laman)


def _id(baris: Baris) -> str:
    return baris["Pekerjaan"].tautan.rstrip("/").split("/")[-1]
