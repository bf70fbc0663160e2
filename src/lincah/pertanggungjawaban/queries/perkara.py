"""The reports of one case for a reader: what is due of me, what was sent, whom I may ask."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from lincah.kedudukan.akses import Aktor
from lincah.law.kernel import Alasan
from lincah.law.pertanggungjawaban import JalurLaporan, jalur_permintaan
from lincah.pelaksanaan.models import PerihalTunggu, TungguKerja
from lincah.pelaksanaan.queries.ringkas import RingkasPerkara, buka_ringkas
from lincah.penugasan.models import Anggota, PeranAnggota
from lincah.penugasan.peran import PERNAH
from lincah.penugasan.services.langkah import BarisPeran
from lincah.pertanggungjawaban.models import Laporan, PenerimaLaporan, PermintaanLaporan
from lincah.pertanggungjawaban.services.penerima import Jalur, susun_jalur


@dataclass(frozen=True, slots=True)
class JalurSaya:
    """A report I may send: its name in words, its rule, when it is due (None: no schedule), from which day it tells."""

    kode: str
    nama: str
    dasar: Alasan
    tenggat: date | None
    mulai: date


@dataclass(frozen=True, slots=True)
class JadwalPerkara:
    """A kind of report I receive: its name, how often it is due in working days (0: no schedule)."""

    kode: str
    nama: str
    irama: int


@dataclass(frozen=True, slots=True)
class HalamanLaporan:
    """Everything on the page. `semua`: the reports this reader may open; `dapat_diminta`: the people he
    or she may ask, each with the line; `diminta`: the line by which the reader may be asked; `ketua`: of a team;
    `diminta_di_sana`: what people of another instansi were asked for and have not answered.
    """

    perkara: RingkasPerkara
    jalur: tuple[JalurSaya, ...]
    permintaan: tuple[PermintaanLaporan, ...]
    semua: tuple[Laporan, ...]
    jadwal: tuple[JadwalPerkara, ...]
    dapat_diminta: tuple[tuple[Anggota, JalurLaporan], ...]
    diminta: JalurLaporan | None
    ketua: bool
    terlambat: tuple[TungguKerja, ...]
    diminta_di_sana: tuple[PermintaanLaporan, ...]
    nama: dict[str, str]


def buka_laporan_perkara(aktor: Aktor, penugasan_id: UUID) -> HalamanLaporan:
    """The page; seven queries at most. Errors: PerkaraTidakAda."""
    perkara = buka_ringkas(aktor, penugasan_id)
    peta = susun_jalur(aktor, perkara.penugasan, _peran(perkara), perkara.profil.pertanggungjawaban)
    saya = next((satu for satu in peta.anggota if satu.pegawai_id == aktor.pegawai_id), None)
    semua = laporan_terbaca(aktor, perkara)
    tunggu = list(
        TungguKerja.objects.filter(penugasan=perkara.penugasan, perihal__in=JATUH_TEMPO).select_related("pegawai")
    )
    nama = perkara.profil.kosakata.sebut
    return HalamanLaporan(
        perkara=perkara,
        jalur=_jalur_saya(perkara, peta, saya, tunggu, semua) if saya and saya.diterima else (),
        permintaan=_permintaan(perkara, aktor) if saya else (),
        semua=tuple(semua),
        jadwal=_jadwal(aktor, perkara, peta) if perkara.berjalan and not peta.dipinjam else (),
        dapat_diminta=_dapat_diminta(aktor, peta) if perkara.berjalan else (),
        diminta=jalur_permintaan(peta.bab, peta.sebagai(saya)) if saya else None,
        ketua=saya is not None and saya.peran == PeranAnggota.KETUA,
        terlambat=_terlambat(aktor, tunggu) if memimpin(perkara) else (),
        diminta_di_sana=_diminta_di_sana(peta) if peta.lintas and perkara.berjalan and memimpin(perkara) else (),
        nama={jenis: nama(jenis) for jenis in _jenis(perkara)},
    )


JATUH_TEMPO = (PerihalTunggu.MELAPOR, PerihalTunggu.MEMENUHI_PERMINTAAN)


def memimpin(perkara: RingkasPerkara) -> bool:
    """Does the reader see the case as more than one of those assigned or once assigned: in an office, or from above?"""
    return not perkara.peran or bool(perkara.peran.keys() - {"pegawai", PERNAH})


def laporan_terbaca(aktor: Aktor, perkara: RingkasPerkara) -> list[Laporan]:
    """The reports of the case that this reader may open, each with `diterima_oleh` and `menunggu`; one query.

    All for its officers, else one's own and those received; first those that wait for the reader, then newest first.
    """
    baris = PenerimaLaporan.objects.filter(laporan__penugasan=perkara.penugasan)
    if not memimpin(perkara):
        milik = Q(pegawai_id=aktor.pegawai_id) | Q(jabatan_id__in=aktor.jabatan_ids)
        milik = PenerimaLaporan.objects.filter(milik, laporan__penugasan=perkara.penugasan).values("laporan_id")
        baris = baris.filter(Q(laporan__oleh_id=aktor.pegawai_id) | Q(laporan_id__in=milik))
    hasil: dict[UUID, Laporan] = {}
    semua = baris.select_related("laporan__oleh", "jabatan", "pegawai").defer("laporan__bahan")
    for satu in semua.order_by("-laporan__waktu", "id"):
        laporan = hasil.setdefault(satu.laporan_id, satu.laporan)
        laporan.diterima_oleh = [*getattr(laporan, "diterima_oleh", ()), satu]
    for laporan in hasil.values():
        laporan.menunggu = any(satu.milik(aktor) and satu.diterima is None for satu in laporan.diterima_oleh)
    return sorted(hasil.values(), key=lambda laporan: not laporan.menunggu)


def _peran(perkara: RingkasPerkara) -> tuple[BarisPeran, ...]:
    return tuple(BarisPeran(satu.peran, satu.jabatan_id, satu.pegawai_id) for satu in perkara.daftar)


def _dapat_diminta(aktor: Aktor, peta: Jalur) -> tuple[tuple[Anggota, JalurLaporan], ...]:
    return tuple((satu, boleh[0]) for satu in peta.anggota if (boleh := peta.boleh_meminta(aktor, satu)))


def _jalur_saya(
    perkara: RingkasPerkara, peta: Jalur, saya: Anggota, tunggu: list[TungguKerja], semua: list[Laporan]
) -> tuple[JalurSaya, ...]:
    tenggat = {
        satu.objek.partition(":")[2]: satu.tenggat
        for satu in tunggu
        if satu.perihal == PerihalTunggu.MELAPOR and satu.pegawai_id == saya.pegawai_id
    }
    terakhir = {satu.jenis: satu.sampai for satu in reversed(semua) if satu.oleh_id == saya.pegawai_id}
    return tuple(
        _satu(perkara, jalur, tenggat.get(jalur.kode), terakhir.get(jalur.kode))
        for jalur in peta.milik(saya)
        if not jalur.diminta
    )


def _satu(perkara: RingkasPerkara, jalur: JalurLaporan, tenggat: date | None, terakhir: date | None) -> JalurSaya:
    nama = perkara.profil.kosakata.sebut
    kepada = " dan ".join(nama(satu) for satu in jalur.kepada)
    dasar = Alasan.dari(jalur.aturan, terpenuhi=True, ringkas=f"{nama(jalur.kode)} disampaikan kepada {kepada}")
    return JalurSaya(jalur.kode, nama(jalur.kode), dasar, tenggat, terakhir or perkara.penugasan.mulai)


def _permintaan(perkara: RingkasPerkara, aktor: Aktor) -> tuple[PermintaanLaporan, ...]:
    baris = PermintaanLaporan.objects.filter(penugasan=perkara.penugasan, kepada_id=aktor.pegawai_id, laporan=None)
    return tuple(baris.select_related("jabatan", "oleh").order_by("tenggat"))


def _terlambat(aktor: Aktor, tunggu: Iterable[TungguKerja]) -> tuple[TungguKerja, ...]:
    """Reports of others that are past their day."""
    return tuple(s for s in tunggu if s.tenggat < aktor.tanggal and s.pegawai_id != aktor.pegawai_id)


def _diminta_di_sana(peta: Jalur) -> tuple[PermintaanLaporan, ...]:
    """They wait in that instansi, so nothing here does. Who has left is not asked any more."""
    bertugas = [satu.pegawai_id for satu in peta.anggota]
    baris = PermintaanLaporan.objects.filter(penugasan=peta.penugasan, laporan=None, kepada_id__in=bertugas)
    return tuple(baris.filter(kepada__mitra__isnull=False).select_related("kepada").order_by("tenggat"))


def _jadwal(aktor: Aktor, perkara: RingkasPerkara, peta: Jalur) -> tuple[JadwalPerkara, ...]:
    nama, hasil = perkara.profil.kosakata.sebut, dict[str, JadwalPerkara]()
    for satu in peta.anggota:
        for jalur in peta.milik(satu) if satu.pegawai_id != aktor.pegawai_id else ():
            baru = not jalur.diminta and jalur.kode not in hasil
            if baru and peta.menerima(aktor, jalur, satu.pegawai_id):
                hasil[jalur.kode] = JadwalPerkara(jalur.kode, nama(jalur.kode), peta.jadwal.get(jalur.kode, 0))
    return tuple(hasil.values())


def _jenis(perkara: RingkasPerkara) -> set[str]:
    return {satu.kode.nilai for satu in perkara.profil.pertanggungjawaban.laporan.butir}
