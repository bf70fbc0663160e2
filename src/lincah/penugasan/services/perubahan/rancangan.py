"""What follows from a change of a running case, before anything is written: may it be, who sets it, which tiers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, OrangKini, kini
from lincah.law.alur import dari_konsep
from lincah.law.kedudukan import Pos
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.penugasan import (
    SUSUNAN,
    Bentuk,
    JenisPerubahan,
    check_dapat_diubah,
    check_perpanjangan,
)
from lincah.penugasan.models import Anggota, Penugasan, PeranPerkara, SifatTugas
from lincah.penugasan.peran import KOORDINATOR
from lincah.penugasan.queries.alur import AlurPerkara, muat_alur
from lincah.penugasan.services.galat import UsulanKeliru
from lincah.penugasan.services.koordinasi import lanjutkan
from lincah.penugasan.services.langkah import BarisPeran
from lincah.penugasan.services.lintas.sisi import alasan_sisi, baca_sisi
from lincah.penugasan.services.perubahan.tetap import cari_pinjaman, rancang_tetap
from lincah.penugasan.services.perubahan.ubahan import Susunan, Ubahan, check_hari, ringkas, susunan_baru
from lincah.penugasan.services.rancangan import Rancangan, Usulan, rancang_untuk
from lincah.peraturan import muat_profil

Peran = Sequence[BarisPeran | PeranPerkara]
TANPA_PEJABAT = "Jabatan yang menetapkan surat pekerjaan ini tidak ditemukan; hubungi administrator."


@dataclass(frozen=True, slots=True)
class RancanganUbahan:
    """The conclusion on a change. `usulan` and `rancangan`: the people and their road, where people change.

    `penetap_id`: the post that sets the letter of the change (None: one of another instansi); `persetujuan`: that one
    must agree first; `ringkas`: the change in one sentence. Where the officers
    of the case stay as they are, `rancangan` is None; `ketua` leads then, `masuk` comes in, and `pinjam` is the request
    whose letter changes, for somebody of another unit who joined by it.
    """

    ubahan: Ubahan
    acuan: AlurPerkara
    simpulan: Simpulan[JenisPerubahan]
    penetap_id: int | None
    ringkas: str
    usulan: Usulan | None = None
    rancangan: Rancangan | None = None
    pinjam: Penugasan | None = None
    masuk: OrangKini | None = None
    ketua: int | None = None
    persetujuan: bool = False

    @property
    def boleh(self) -> bool:
        """May it be changed so?"""
        return self.simpulan.boleh and (self.rancangan is None or self.rancangan.boleh)

    @property
    def halangan(self) -> tuple[Alasan, ...]:
        """What stands in the way, each with its article."""
        jalan, peran = (self.rancangan.jalan, self.rancangan.peran) if self.rancangan else (None, None)
        return (
            *self.simpulan.halangan,
            *(jalan.halangan if jalan else ()),
            *(peran.halangan if peran else ()),
        )


def rancang_ubahan(
    aktor: Aktor, penugasan: Penugasan, ubahan: Ubahan, daftar: Peran, *, asing: bool = False
) -> RancanganUbahan:
    """What follows from `ubahan`; `daftar` are the roles of the case; `asing`: the other instansi of the case wants it.

    Errors: UsulanKeliru.
    """
    if not ubahan.alasan.strip():
        raise UsulanKeliru("Tulis alasannya; ia tertulis dalam surat.", "alasan")
    acuan, sisi = muat_alur(penugasan.alur_id), baca_sisi(penugasan)
    bab = muat_profil(acuan.profil).penugasan
    alasan = check_dapat_diubah(bab, acuan.alur, penugasan.langkah, ubahan.jenis)
    if sisi is not None:
        alasan += alasan_sisi(bab, sisi, penugasan.langkah, ubahan.jenis, ubahan.keluar, asing=asing)
    if ubahan.jenis is JenisPerubahan.PERPANJANGAN:
        if ubahan.selesai is None:
            raise UsulanKeliru("Isi tanggal selesai yang baru.", "selesai")
        alasan = (*alasan, check_perpanjangan(bab, penugasan.selesai, ubahan.selesai, aktor.tanggal))
    simpulan = Simpulan(ubahan.jenis, alasan)
    menetapkan = sisi is None or sisi.menetapkan
    penetap_id = jabatan(daftar, "penetap") if menetapkan else None
    if ubahan.jenis not in SUSUNAN or not simpulan.boleh:
        setuju = sisi is not None and sisi.perlu_persetujuan(ubahan.jenis)
        ringkasan = ringkas(penugasan, ubahan)
        return RancanganUbahan(ubahan, acuan, simpulan, penetap_id, ringkasan, persetujuan=setuju)
    if (pinjam := cari_pinjaman(penugasan, ubahan)) or not dari_konsep(acuan.alur):
        tetap = rancang_tetap(aktor, penugasan, ubahan, acuan, pinjam, sisi)
        simpulan = Simpulan(ubahan.jenis, (*alasan, *tetap.alasan))
        oleh = pinjam.penetap_id if pinjam and menetapkan else penetap_id
        return RancanganUbahan(
            ubahan, acuan, simpulan, oleh, ringkas(penugasan, ubahan), None, None, pinjam, tetap.masuk, tetap.ketua
        )
    usulan, rancangan = _susunan(aktor, penugasan, ubahan, daftar, acuan)
    penetap = rancangan.jalan.jawaban.penetap
    penetap_id = penetap.id if penetap else penetap_id
    return RancanganUbahan(ubahan, acuan, simpulan, penetap_id, ringkas(penugasan, ubahan), usulan, rancangan)


def jabatan(daftar: Peran, peran: str) -> int:
    """The post that holds this role of the case today. Errors: UsulanKeliru when no post does."""
    for satu in daftar:
        if satu.peran == peran and satu.jabatan_id is not None:
            return satu.jabatan_id
    raise UsulanKeliru(TANPA_PEJABAT)


def _susunan(
    aktor: Aktor, penugasan: Penugasan, ubahan: Ubahan, daftar: Peran, acuan: AlurPerkara
) -> tuple[Usulan, Rancangan]:
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    if pada.profil.id != acuan.profil:
        raise UsulanKeliru("Peraturan sudah berganti sejak pekerjaan ini dimulai; akhiri, lalu buat penugasan baru.")
    susunan = susunan_baru(penugasan, ubahan)
    if ubahan.berlaku is not None:
        check_hari(penugasan, ubahan.berlaku, aktor.tanggal)
    milik = Anggota.objects.bertugas().filter(penugasan=penugasan, permohonan__isnull=False)
    lain = tuple(milik.order_by("id").values_list("pegawai_id", flat=True))
    ditunjuk = next((satu.jabatan_id for satu in daftar if satu.peran == KOORDINATOR), None)
    usulan = _usulan(penugasan, susunan, jabatan(daftar, "pengusul"), lain)
    pengusul = _pengusul(pada, usulan.jabatan_id)
    rancangan = rancang_untuk(aktor, pada, pengusul, usulan, lain)
    return usulan, replace(rancangan, koordinator=lanjutkan(rancangan.koordinasi, ditunjuk, pengusul))


def _pengusul(pada: Kini, jabatan_id: int) -> Pos:
    pos = pada.pos.get(jabatan_id)
    if pos is None:
        raise UsulanKeliru("Jabatan pengusulnya sudah ditutup; minta administrator mengalihkannya dahulu.")
    return pos


def _usulan(penugasan: Penugasan, susunan: Susunan, jabatan_id: int, lain: tuple[int, ...]) -> Usulan:
    return Usulan(
        kunci=UUID(int=0),
        jabatan_id=jabatan_id,
        judul=penugasan.judul,
        uraian=penugasan.uraian,
        target=penugasan.target,
        satuan=penugasan.satuan,
        sifat=SifatTugas(penugasan.sifat),
        mulai=penugasan.mulai,
        selesai=penugasan.selesai,
        bentuk=Bentuk.TIM if len(susunan.pegawai) > 1 else Bentuk.INDIVIDU,
        pegawai=tuple(satu for satu in susunan.pegawai if satu not in lain),
        ketua=susunan.ketua,
    )
