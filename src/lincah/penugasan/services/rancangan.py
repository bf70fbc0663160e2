"""Derive the whole road of an assignment from work and people, before anything is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, OrangKini, kini, orang_kini
from lincah.law.kedudukan import STRUKTURAL, Kelas, Orang, Pos, terdekat_di
from lincah.law.kernel import Simpulan
from lincah.law.pelaksanaan import PeranPerkara, TahapanModel, TimKerja, satukan_peran, tentukan_peran
from lincah.law.penugasan import (
    Anggota,
    Bentuk,
    Cara,
    Jalan,
    Koordinasi,
    RencanaPenugasan,
    Tempat,
    cari_koordinasi,
    check_penugasan,
    pd_dari,
)
from lincah.penugasan.models import SifatTugas
from lincah.penugasan.services.galat import UsulanKeliru
from lincah.penugasan.services.koordinasi import tunjuk
from lincah.penugasan.services.pihak import pejabat_daerah, susun_pihak


@dataclass(frozen=True, slots=True)
class Usulan:
    """What a pimpinan unit asks for. `jabatan_id`: the post acted from; `kunci`: one form, one case.

    `koordinator`: the post appointed to coordinate, where the regulation lets one be appointed.
    `asal`: where the work comes from, as `penugasan.asal` knows it; '' when from nowhere in particular.
    """

    kunci: UUID
    jabatan_id: int
    judul: str
    uraian: str
    target: str
    satuan: str
    sifat: SifatTugas
    mulai: date
    selesai: date
    bentuk: Bentuk
    pegawai: tuple[int, ...]
    ketua: int | None = None
    koordinator: int | None = None
    asal: str = ""


@dataclass(frozen=True, slots=True)
class Rancangan:
    """The derived road: conclusion on the assignment, the people, and the roles of the later stages.

    `acuan`: the one whose model and superiors the later stages follow: the ketua, else who has the longest line.
    `koordinasi`: who may coordinate; `koordinator`: who does.
    """

    kini: Kini
    pengusul: Pos
    orang: tuple[OrangKini, ...]
    acuan: OrangKini
    jalan: Simpulan[Jalan]
    pendelegasi: Pos | None
    tahapan: TahapanModel | None
    peran: Simpulan[PeranPerkara | None] | None
    koordinasi: Koordinasi | None = None
    koordinator: Pos | None = None

    @property
    def boleh(self) -> bool:
        """May this be proposed as it stands?"""
        return self.jalan.boleh and self.peran is not None and self.peran.jawaban is not None


def rancang(aktor: Aktor, usulan: Usulan, dikenal: Sequence[OrangKini] = ()) -> Rancangan:
    """What follows from the usulan under the regulation in force today. Errors: UsulanKeliru, ProfilTidakAda.

    `dikenal`: people the caller has just read; those chosen among them are not asked for again.
    """
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    pegangan = aktor.cari(usulan.jabatan_id)
    pos = pada.pos.get(usulan.jabatan_id)
    if pegangan is None or pegangan.kapasitas == "delegasi" or pos is None:
        raise UsulanKeliru("Anda tidak memangku jabatan pimpinan yang dipilih; pilih jabatan Anda hari ini.", "jabatan")
    return rancang_untuk(aktor, pada, pos, usulan, dikenal=dikenal)


def rancang_untuk(
    aktor: Aktor,
    pada: Kini,
    pos: Pos,
    usulan: Usulan,
    lain: tuple[int, ...] = (),
    dikenal: Sequence[OrangKini] = (),
) -> Rancangan:
    """The road of these people when `pos` proposes them, whoever asks; `lain`: of the team, with letters of their own.

    `dikenal` as in `rancang`. Errors: UsulanKeliru.
    """
    orang = _orang(aktor, pada, usulan, lain, dikenal)
    tamu = orang_kini(pada, aktor.tanggal, pegawai=lain) if lain else ()
    anggota = tuple(susun_anggota(aktor, pada, satu, usulan.ketua) for satu in orang)
    tempat = Tempat(pos.id, pd(pada, pos.unit_id), aktor.instansi.slug)
    asal = tuple(susun_pihak(pada, satu.orang.unit_id, satu.kedudukan) for satu in orang)
    rencana = RencanaPenugasan(
        Cara.PENUNJUKAN, usulan.bentuk, pos, tempat, anggota, asal, pejabat_daerah(pada), pada.kedalaman,
        tuple(susun_anggota(aktor, pada, satu, usulan.ketua) for satu in tamu),
    )  # fmt: skip
    profil = pada.profil
    jalan = check_penugasan(profil.penugasan, profil.kedudukan, profil.kosakata, rencana)
    acuan, tahapan, peran = _acuan(pada, orang, usulan.ketua, tim=usulan.bentuk is Bentuk.TIM)
    koordinasi = cari_koordinasi(pada.struktur, pos.unit_id, acuan.orang.unit_id, acuan.kedudukan)
    koordinator = tunjuk(koordinasi, usulan.koordinator, pos)
    return Rancangan(pada, pos, orang, acuan, jalan, _pendelegasi(pada, acuan), tahapan, peran, koordinasi, koordinator)


def _pendelegasi(pada: Kini, orang: OrangKini) -> Pos | None:
    """The post whose delegation of signing counts besides that of the penetap, where the regulation names one."""
    model = orang.kedudukan.model.jawaban
    if model is None or model.pendelegasi is None:
        return None
    return terdekat_di(pada.struktur.garis_mandiri(orang.orang.unit_id), model.pendelegasi.nilai)


def pd(pada: Kini, unit_id: int) -> int:
    """The Perangkat Daerah a unit belongs to."""
    return pd_dari(pada.struktur, unit_id).id


def _orang(
    aktor: Aktor, pada: Kini, usulan: Usulan, lain: tuple[int, ...], dikenal: Sequence[OrangKini]
) -> tuple[OrangKini, ...]:
    if not usulan.pegawai:
        raise UsulanKeliru("Pilih sekurang-kurangnya satu orang.", "pegawai")
    orang = tuple(satu for satu in dikenal if satu.pegawai_id in usulan.pegawai)
    if len(orang) != len(set(usulan.pegawai)):
        orang = orang_kini(pada, aktor.tanggal, pegawai=usulan.pegawai)
    if len(orang) != len(set(usulan.pegawai)):
        raise UsulanKeliru("Salah seorang yang dipilih tidak lagi memangku jabatan; pilih ulang orangnya.", "pegawai")
    if usulan.ketua is not None and usulan.ketua not in (*usulan.pegawai, *lain):
        raise UsulanKeliru("Ketua tim harus salah seorang yang dipilih.", "ketua")
    return orang


def susun_anggota(aktor: Aktor, pada: Kini, orang: OrangKini, ketua: int | None) -> Anggota:
    """The person as the law of assignment sees one. Who leads a unit works in it, not in that of the superior."""
    letak = orang.kedudukan
    if orang.orang.kelas in STRUKTURAL:
        letak = pada.penyimpul.simpulkan(Orang(Kelas.PELAKSANA, orang.orang.unit_id, ditetapkan=True))
    pimpinan = letak.pimpinan_unit.jawaban
    tempat = Tempat(pimpinan.id if pimpinan else None, pd(pada, orang.orang.unit_id), aktor.instansi.slug)
    return Anggota(
        pegawai_id=orang.pegawai_id,
        nama=orang.nama,
        kelas=orang.orang.kelas,
        kedudukan=orang.kedudukan,
        tempat=tempat,
        ditetapkan=orang.orang.ditetapkan,
        ketua=orang.pegawai_id == ketua,
    )


def _acuan(
    pada: Kini, orang: tuple[OrangKini, ...], ketua: int | None, *, tim: bool
) -> tuple[OrangKini, TahapanModel | None, Simpulan[PeranPerkara | None] | None]:
    """The one whose superiors the later stages follow, those stages, and who holds their roles."""
    calon = [satu for satu in orang if satu.pegawai_id == ketua] or list(orang)
    hasil = [(satu, *_peran(pada, orang, satu, ketua, tim=tim)) for satu in calon]
    peran = [satu for _, _, satu in hasil if satu is not None]
    tahapan = hasil[0][1]
    if tahapan is None or len(peran) < len(hasil):
        return next(satu for satu in hasil if satu[2] is None)
    letak, satu = satukan_peran(tahapan, peran)
    return hasil[letak][0], hasil[letak][1], satu


def _peran(
    pada: Kini, orang: tuple[OrangKini, ...], acuan: OrangKini, ketua: int | None, *, tim: bool
) -> tuple[TahapanModel | None, Simpulan[PeranPerkara | None] | None]:
    model = acuan.kedudukan.model.jawaban
    tahapan = pada.profil.pelaksanaan.cari(model.kode, tim=tim) if model else None
    if tahapan is None:
        return None, None
    kerja = TimKerja(tuple(satu.pegawai_id for satu in orang), ketua, acuan.orang.unit_id)
    return tahapan, tentukan_peran(tahapan, pada.profil.kosakata, pada.struktur, kerja, acuan.kedudukan)
