"""From the facts of a day to the boxes of a chart: kedudukan (who sits where) and penugasan (who assigns whom)."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from lincah.law.kedudukan import (
    GarisMelingkar,
    Jenjang,
    Kelas,
    Kosakata,
    Orang,
    Pemangku,
    Penyimpul,
    Pos,
    Struktur,
    Unit,
)
from lincah.peraturan.gambar.kotak import KOSONG, Garis, JenisKotak, Kelompok, Kotak

SEMUA = 99
"""More levels, or more units, than there are."""
AWALAN = {"plt": "Plt. ", "plh": "Plh. ", "pj": "Pj. "}
BELUM = "belum dapat disimpulkan"


def tanpa_tautan(unit_id: int) -> str:
    """No links: for print and tests."""
    return ""


def tanpa_daftar(unit_id: int, kelas: Kelas) -> str:
    """No list of people to lead to."""
    return ""


@dataclass(frozen=True, slots=True)
class Naungan:
    """Under whom a group of staff stands; None where it cannot be concluded."""

    kelompok: Kelompok
    penilai: Pos | None
    pimpinan: Pos | None
    pemberi: Pos | None


@dataclass(frozen=True, slots=True)
class Cakupan:
    """What a chart shows: from unit `akar` down `dalam` levels, with these groups of staff.

    Units mandiri below `akar` are drawn closed unless `terbuka`; more than `rangkum` of one kind under one unit become
    a stack. `sorot`: the unit to point at. `tautan`: unit id to the address of its own chart; `buka`: of the chart in
    which a stack is opened; `orang`: unit id and class to the address of the list of those people.
    """

    struktur: Struktur
    kosakata: Kosakata
    akar: int
    dalam: int = SEMUA
    terbuka: bool = False
    rangkum: int = SEMUA
    sorot: int | None = None
    naungan: Sequence[Naungan] = ()
    tautan: Callable[[int], str] = tanpa_tautan
    buka: Callable[[int], str] = tanpa_tautan
    orang: Callable[[int, Kelas], str] = tanpa_daftar


def naungan(penyimpul: Penyimpul, kelompok: Iterable[Kelompok]) -> tuple[Naungan, ...]:
    """What the law concludes for each group. Errors: KeyError when a unit is not in the structure that day."""
    hasil = []
    for satu in kelompok:
        simpul = penyimpul.simpulkan(Orang(satu.kelas, satu.unit_id, satu.jenjang))
        pos = (simpul.penilai.jawaban, simpul.pimpinan_unit.jawaban, simpul.pemberi_tugas.jawaban)
        hasil.append(Naungan(satu, *pos))
    return tuple(hasil)


def kotak_kedudukan(cakupan: Cakupan) -> tuple[Kotak, ...]:
    """Every post of the part shown, each group of staff under the unit it sits in. Errors: GarisMelingkar, KeyError."""
    unit, kotak = _kotak_unit(cakupan)
    for id, satu in _menurut_unit(cakupan.naungan):
        if id in unit:
            kotak += _kelompok(cakupan, id, satu, Garis.KOMANDO)
    return tuple(kotak)


def kotak_penugasan(cakupan: Cakupan) -> tuple[Kotak, ...]:
    """Every post, each group of staff under whoever assigns it; a penilai who is somebody else is named."""
    unit, kotak = _kotak_unit(cakupan)
    golongan: dict[tuple[int, str], list[Naungan]] = {}
    for satu in cakupan.naungan:
        if satu.kelompok.unit_id in unit:
            atas = satu.pemberi.unit_id if satu.pemberi else satu.kelompok.unit_id
            golongan.setdefault((atas if atas in unit else cakupan.akar, _keterangan(satu)), []).append(satu)
    for (atas, keterangan), isi in golongan.items():
        kotak += _kelompok(cakupan, atas, isi, Garis.PENUGASAN, keterangan)
    return tuple(kotak)


def _keterangan(satu: Naungan) -> str:
    if satu.pemberi is None or satu.penilai is None:
        return f"{'Penilai' if satu.pemberi else 'Pemberi tugas'} {BELUM}"
    return "" if satu.penilai.id == satu.pemberi.id else f"Penilai: {satu.penilai.nama}"


def _kotak_unit(cakupan: Cakupan) -> tuple[set[int], list[Kotak]]:
    """Boxes of the units, top down, and the ids of those that are drawn."""
    penilai = {satu.penilai.id for satu in cakupan.naungan if satu.penilai}
    anak = _anak(cakupan)
    tergambar: set[int] = set()
    kotak: list[Kotak] = []
    antre: list[tuple[int, int, str | None]] = [(cakupan.akar, 0, None)]
    for id, dalam, induk in antre:
        unit = cakupan.struktur.unit[id]
        if id in tergambar:
            raise GarisMelingkar(f"garis komando melingkar pada {unit.nama}")
        tergambar.add(id)
        turun, rangkuman = _turun(cakupan, unit, dalam, anak)
        sisa = len(anak.get(id, ())) if not turun and not rangkuman else 0
        kotak.append(_satu_unit(cakupan, unit, induk, penilai, sisa))
        kotak += rangkuman
        antre += [(satu.id, dalam + 1, f"u{id}") for satu in turun]
    return tergambar, kotak


def _anak(cakupan: Cakupan) -> dict[int, list[Unit]]:
    """Children of every unit in reading order: by kind as the vocabulary lists them, then as they were opened."""
    urutan = {jenis: letak for letak, jenis in enumerate(cakupan.kosakata.jenis_unit)}
    hasil: dict[int, list[Unit]] = {}
    for unit in sorted(cakupan.struktur.unit.values(), key=lambda satu: (urutan.get(satu.jenis, len(urutan)), satu.id)):
        if unit.induk_id is not None:
            hasil.setdefault(unit.induk_id, []).append(unit)
    return hasil


def _turun(cakupan: Cakupan, unit: Unit, dalam: int, anak: dict[int, list[Unit]]) -> tuple[list[Unit], list[Kotak]]:
    """The children drawn one by one, and the stacks of those that are too many. A unit mandiri below is not opened."""
    if dalam >= cakupan.dalam or (unit.mandiri and dalam > 0 and not cakupan.terbuka):
        return [], []
    jenis: dict[str, list[Unit]] = {}
    for satu in anak.get(unit.id, ()):
        jenis.setdefault(satu.jenis if satu.mandiri else "", []).append(satu)
    turun, rangkuman = [], []
    for kode, isi in jenis.items():
        if kode and len(isi) > cakupan.rangkum:
            rangkuman.append(_rangkuman(cakupan, unit, kode, len(isi)))
        else:
            turun += isi
    return turun, rangkuman


def _rangkuman(cakupan: Cakupan, unit: Unit, jenis: str, jumlah: int) -> Kotak:
    return Kotak(
        kunci=f"r{unit.id}-{jenis}",
        induk=f"u{unit.id}",
        judul=cakupan.kosakata.sebut_jenis(jenis),
        isi=(f"{jumlah} unit",),
        jenis=JenisKotak.KELOMPOK,
        tautan=cakupan.buka(unit.id),
    )


def _satu_unit(cakupan: Cakupan, unit: Unit, induk: str | None, penilai: set[int], sisa: int) -> Kotak:
    pos = unit.pimpinan
    kaki = (f"{sisa} unit di bawahnya",) if sisa else ()
    kunci, tautan = f"u{unit.id}", "" if induk is None or not unit.mandiri else cakupan.tautan(unit.id)
    sorot = unit.id == cakupan.sorot
    if pos is None:
        isi = ("tanpa jabatan pimpinan",)
        return Kotak(kunci, induk, unit.nama, isi, kaki, jenis=JenisKotak.UNIT, tautan=tautan, sorot=sorot)
    return Kotak(
        kunci=kunci,
        induk=induk,
        judul=pos.nama,
        isi=tuple(map(sebut_pemangku, pos.pemangku)) or (KOSONG,),
        kaki=(cakupan.kosakata.sebut(pos.kelas).removeprefix("Pejabat "), *kaki),
        kosong=not pos.pemangku,
        penilai=pos.id in penilai,
        tautan=tautan,
        sorot=sorot,
    )


def sebut_pemangku(pemangku: Pemangku) -> str:
    """A holder as spoken: `Plt. Rahman`."""
    return f"{AWALAN.get(pemangku.jenis, '')}{pemangku.nama}"


def _menurut_unit(naungan: Sequence[Naungan]) -> Iterator[tuple[int, list[Naungan]]]:
    hasil: dict[int, list[Naungan]] = {}
    for satu in naungan:
        hasil.setdefault(satu.kelompok.unit_id, []).append(satu)
    yield from hasil.items()


def _kelompok(
    cakupan: Cakupan, unit_id: int, naungan: Sequence[Naungan], garis: Garis, keterangan: str = ""
) -> Iterator[Kotak]:
    """One stack for the Pejabat Fungsional, level by level, and one for the Pejabat Pelaksana."""
    kosakata, induk = cakupan.kosakata, f"u{unit_id}"
    urutan: tuple[Jenjang | None, ...] = (*Jenjang, None)
    for kelas in (Kelas.JF, Kelas.PELAKSANA):
        jumlah = dict.fromkeys(urutan, 0)
        for satu in naungan:
            if satu.kelompok.kelas is kelas:
                jumlah[satu.kelompok.jenjang] += satu.kelompok.jumlah
        if total := sum(jumlah.values()):
            yield Kotak(
                kunci=f"{induk}-{kelas}-{keterangan}",
                induk=induk,
                judul=kosakata.sebut(kelas),
                isi=(f"{total} orang",),
                kaki=(
                    *(f"{kosakata.sebut(j)}: {n}" for j, n in jumlah.items() if j and n),
                    *([keterangan] if keterangan else []),
                ),
                jenis=JenisKotak.KELOMPOK,
                garis=garis,
                tautan=cakupan.orang(unit_id, kelas),
            )
