"""The people a team may be chosen from, read for the pure part `penugasan.tim`: posts, competences, load, distance."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import KompetensiPegawai, Pemangkuan
from lincah.kedudukan.queries import Kini, OrangKini, Pegangan, kini
from lincah.kedudukan.queries.jangkauan import jalur_di, jalur_pd, jangkauan
from lincah.kedudukan.queries.orang import BIDANG, baca_ditetapkan, susun_orang
from lincah.law.kedudukan import Jenjang, Kelas, Orang
from lincah.law.kernel import Masa
from lincah.naskah.nama import nama_bergelar
from lincah.penugasan.queries.beban import hitung_puncak
from lincah.penugasan.queries.calon import membawahi
from lincah.penugasan.queries.tujuan import STAF
from lincah.penugasan.tim import CalonTim


class Kolam(StrEnum):
    """From where the people may come."""

    UNIT = "unit"
    """Those the post may assign by itself."""
    PD = "pd"
    """The own Perangkat Daerah."""
    INSTANSI = "instansi"
    """Everybody of the instansi."""


@dataclass(frozen=True, slots=True)
class OrangTim:
    """One who may be in the team. `langsung`: the post assigns without asking anybody.

    `terlihat`: the reader leads there, so that name, competences and load may be told (docs/decisions/0012).
    """

    id: int
    nama: str
    jabatan: str
    unit_id: int
    langsung: bool
    terlihat: bool


@dataclass(frozen=True, slots=True)
class BahanTim:
    """The people by id, as shown and as chosen from.

    `baris`: each as read; `siap`: whose kedudukan is set, None where the regulation does not want that beforehand.
    """

    kini: Kini
    orang: Mapping[int, OrangTim]
    calon: tuple[CalonTim, ...]
    baris: Mapping[int, tuple[Any, ...]]
    siap: frozenset[int] | None

    def susun_orang(self, ids: Iterable[int], tanggal: date) -> tuple[OrangKini, ...]:
        """These people with what is concluded of them, by name; a query only where `siap` is not known."""
        semua = sorted(set(ids), key=lambda satu: (self.baris[satu][1], satu))
        siap = baca_ditetapkan(tanggal, semua) if self.siap is None else self.siap
        return tuple(susun_orang(self.kini, self.baris[satu], satu in siap) for satu in semua)


def muat_bahan(aktor: Aktor, pos: Pegangan, kolam: Kolam, kompetensi: Iterable[int], masa: Masa) -> BahanTim:
    """Everybody of the `kolam` with what was asked for; three queries, four where kedudukan must be set beforehand."""
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    duduk = {orang.id: (orang, baris) for orang, baris in _duduk(aktor, pada, pos, kolam)}
    ids = list(duduk)
    cakap = _kompetensi(kompetensi, ids)
    puncak = hitung_puncak(masa, None if kolam is Kolam.INSTANSI else ids)
    jarak = _jarak(pada, pos.unit_id)
    siap = _ditetapkan(aktor, pada, ids)
    calon = tuple(
        CalonTim(satu, baris[8], baris[9], cakap.get(satu, {}), puncak.get(satu, 0), jarak[orang.unit_id])
        for satu, (orang, baris) in duduk.items()
        if siap is None or satu in siap
    )
    orang = {satu: isi[0] for satu, isi in duduk.items()}
    return BahanTim(pada, orang, calon, {satu: isi[1] for satu, isi in duduk.items()}, siap)


def _duduk(aktor: Aktor, pada: Kini, pos: Pegangan, kolam: Kolam) -> Iterator[tuple[OrangTim, tuple[Any, ...]]]:
    """Each JF and pelaksana who leads nothing, and the row read."""
    jangkau, sendiri = jangkauan(aktor, pada.struktur), jalur_di(pada.struktur, pos.unit_id)
    awalan = {Kolam.UNIT: sendiri, Kolam.PD: jalur_pd(sendiri) or sendiri, Kolam.INSTANSI: ""}[kolam]
    jalur = {satu: jalur_di(pada.struktur, satu) for satu in pada.struktur.unit}
    baris = Pemangkuan.objects.berlaku(aktor.tanggal).filter(
        jenis__in=("definitif", "pj"), jabatan__pimpinan=False, jabatan__kelas__in=STAF
    )
    if awalan:
        baris = baris.filter(jabatan__unit__in=[satu for satu, letak in jalur.items() if letak.startswith(awalan)])
    dilihat = set[int]()
    for satu in baris.order_by("pegawai_id", "id").values_list(*BIDANG):
        id, *nama, _nip, _golongan, _id, jabatan, kelas, jenjang, peran, unit_id, _pimpinan = satu
        if id in dilihat or not jalur.get(unit_id):
            continue
        dilihat.add(id)
        bawahan = jalur[unit_id].startswith(sendiri) and _langsung(pada, pos, kelas, jenjang, peran, unit_id)
        dapat = bawahan or (kolam is not Kolam.UNIT and unit_id != pos.unit_id and pada.struktur.unit[unit_id].pimpinan)
        if dapat:
            terlihat = jangkau.memimpin(id, [jalur[unit_id]])
            yield OrangTim(id, nama_bergelar(*nama), jabatan, unit_id, bawahan, terlihat), satu


def _langsung(pada: Kini, pos: Pegangan, kelas: str, jenjang: str, peran: str, unit_id: int) -> bool:
    orang = Orang(Kelas(kelas), unit_id, Jenjang(jenjang) if jenjang else None, peran)
    return membawahi(pada.penyimpul.simpulkan(orang), pos.jabatan_id)


def _kompetensi(kompetensi: Iterable[int], ids: list[int]) -> dict[int, dict[int, int]]:
    hasil: dict[int, dict[int, int]] = {}
    berlaku = KompetensiPegawai.objects.filter(berakhir=None, kompetensi_id__in=list(kompetensi), pegawai_id__in=ids)
    for pegawai, satu, tingkat in berlaku.values_list("pegawai_id", "kompetensi_id", "tingkat"):
        hasil.setdefault(pegawai, {})[satu] = tingkat
    return hasil


def _ditetapkan(aktor: Aktor, pada: Kini, ids: list[int]) -> frozenset[int] | None:
    """Whose kedudukan is set, where the regulation wants that before an assignment; None where it does not."""
    aturan = pada.profil.kedudukan.penetapan
    if aturan is None or not aturan.sebelum_penugasan.nilai:
        return None
    return baca_ditetapkan(aktor.tanggal, ids)


def _jarak(pada: Kini, unit_id: int) -> dict[int, int]:
    """Steps up and down the tree from a unit to every other."""
    asal = jalur_di(pada.struktur, unit_id).strip("/").split("/")
    hasil = {}
    for satu in pada.struktur.unit:
        tujuan = jalur_di(pada.struktur, satu).strip("/").split("/")
        sama = next(
            (n for n, (a, b) in enumerate(zip(asal, tujuan, strict=False)) if a != b), min(len(asal), len(tujuan))
        )
        hasil[satu] = len(asal) + len(tujuan) - 2 * sama
    return hasil
