"""Derive the whole road of a request from what is asked and of whom, before anything is written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, OrangKini, kini, orang_kini
from lincah.law.kedudukan import Jenjang, KedudukanOrang, Kelas, Orang, Pos
from lincah.law.kernel import Simpulan
from lincah.law.pelaksanaan import PeranPerkara, TahapanModel, TimKerja, tentukan_peran
from lincah.law.penugasan import (
    Anggota,
    Bentuk,
    Cara,
    JalanPermohonan,
    Koordinasi,
    Lingkup,
    Pihak,
    RencanaPermohonan,
    Tempat,
    check_lingkup,
    check_permohonan,
)
from lincah.penugasan.queries.calon import saring_calon
from lincah.penugasan.services.galat import UsulanKeliru
from lincah.penugasan.services.koordinasi import tunjuk
from lincah.penugasan.services.lintas.rancangan import sisi_mitra
from lincah.penugasan.services.lintas.sisi import check_mitra_tujuan, orang_luar
from lincah.penugasan.services.pemilik import kedudukan_pemilik, koordinasi_pemilik, pihak_pemilik
from lincah.penugasan.services.pihak import pejabat_daerah, susun_pihak
from lincah.penugasan.services.rancangan import Usulan, pd, susun_anggota
from lincah.penugasan.services.tujuan_gabung import (
    Diganti,
    TujuanGabung,
    baca_tujuan,
    gantikan,
    ketua_sesudah,
    list_menunggu_gabung,
    orang_tujuan,
)

BUKAN_SENDIRI = "Salah seorang dari unit Anda bukan pegawai yang Anda pimpin hari ini; pilih ulang orangnya."
SUDAH_DIMOHONKAN = (
    "{nama} sudah dimohonkan untuk pekerjaan ini juga, dan permohonan itu belum dijawab. Tunggu jawabannya, tarik "
    "permohonan itu, atau pilih orang lain."
)
BERUBAH = "Salah seorang yang dipilih tidak lagi memangku jabatan itu; pilih ulang orangnya."


@dataclass(frozen=True, slots=True)
class Permintaan:
    """A request. `usulan.pegawai`: people of the own unit in the same team; `diminta`: the people asked for by name.

    `unit_id`: the unit asked for people, or the unit whose work a volunteer (`Cara.SUKARELA`) wants. Instead of it
    `mitra_id`: the other instansi asked, by criteria. By criteria: `kelas` (and `jenjang`) and `jumlah`, with nobody in
    `diminta`. `untuk`: the running case which they are to join; there they take the place of `menggantikan`, a guest
    who leaves with their letter, or (`segera`) at once, `penerus` taking over what is open. People by their ids.
    """

    usulan: Usulan
    cara: Cara
    unit_id: int | None
    maksud: str
    kompetensi: str
    diminta: tuple[int, ...] = ()
    kelas: str = ""
    jenjang: str = ""
    jumlah: int = 0
    mitra_id: int | None = None
    untuk: UUID | None = None
    menggantikan: int | None = None
    segera: bool = False
    penerus: int | None = None

    @property
    def banyak(self) -> int:
        """How many people are asked for."""
        return len(self.diminta) or self.jumlah


@dataclass(frozen=True, slots=True)
class RancanganPermohonan:
    """The derived road of a request and the roles of the work after it, which follow the unit that owns the work.

    `koordinasi`: who may coordinate; `koordinator`: who does. Running work that is joined keeps its own.
    """

    kini: Kini
    permintaan: Permintaan
    pengusul_id: int
    pengusul: Pos | None
    unit_pemilik: int
    diminta: tuple[OrangKini, ...]
    sendiri: tuple[OrangKini, ...]
    jalan: Simpulan[JalanPermohonan]
    kedudukan: KedudukanOrang
    tahapan: TahapanModel | None
    peran: Simpulan[PeranPerkara | None] | None
    koordinasi: Koordinasi | None = None
    koordinator: Pos | None = None
    diganti: Diganti | None = None

    @property
    def boleh(self) -> bool:
        """May this be sent as it stands?"""
        tertentu = self.jalan.jawaban.penetap is not None and self.peran is not None
        return self.jalan.boleh and tertentu and self.peran is not None and self.peran.jawaban is not None


def rancang_permintaan(aktor: Aktor, permintaan: Permintaan, dikenal: Sequence[OrangKini] = ()) -> RancanganPermohonan:
    """What follows from a request under the regulation in force today. Errors: UsulanKeliru, ProfilTidakAda.

    `dikenal`: people the caller has just read; when everybody of the request is among them nobody is asked for again.
    """
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    pengusul = _pengusul(aktor, pada, permintaan)
    tujuan = _tujuan(aktor, permintaan)
    if tujuan and tujuan.diganti and tujuan.diganti.ketua:  # who takes the place of the ketua leads
        permintaan = replace(permintaan, usulan=replace(permintaan.usulan, ketua=permintaan.diminta[0]))
    diminta, sendiri = _orang(aktor, pada, permintaan, dikenal)
    unit_pemilik = _unit_pemilik(pengusul, permintaan)
    contoh = [satu.orang for satu in diminta] or [_menurut_kriteria(permintaan, permintaan.unit_id or unit_pemilik)]
    asal, tempat, pejabat = _sisi(aktor, pada, permintaan, contoh)
    kedudukan = kedudukan_pemilik(pada, unit_pemilik, contoh[0])
    tempat_pemilik = _tempat(aktor, pada, unit_pemilik, kedudukan)
    lain = _lain(aktor, pada, tujuan, check_lingkup(pada.profil.penugasan, permintaan.cara, tempat_pemilik, tempat))
    lain += _lain_mitra(tujuan, kedudukan)
    usulan = permintaan.usulan
    rencana = RencanaPermohonan(
        permintaan.cara, usulan.bentuk, pengusul, pihak_pemilik(pada, unit_pemilik, kedudukan), tempat_pemilik, asal,
        tempat, tuple(susun_anggota(aktor, pada, satu, usulan.ketua) for satu in diminta),
        tuple(susun_anggota(aktor, pada, satu, usulan.ketua) for satu in sendiri), permintaan.banyak + len(sendiri),
        pejabat, lain,
    )  # fmt: skip
    profil = pada.profil
    jalan = check_permohonan(profil.penugasan, profil.permohonan, profil.kedudukan, profil.kosakata, rencana)
    if tujuan:
        jalan = replace(jalan, alasan=(*jalan.alasan, *tujuan.alasan))
    if jalan.jawaban.lingkup is Lingkup.DALAM_UNIT and permintaan.cara is Cara.PENUNJUKAN:
        raise UsulanKeliru("Orang ini berada di unit Anda sendiri; tugaskan langsung lewat Tugaskan orang.", "diminta")
    tahapan, peran = _tahapan(pada, permintaan, unit_pemilik, kedudukan)
    asal = aktor.pegangan[0].jabatan_id if aktor.pegangan else 0
    pengusul_id = pengusul.id if pengusul else asal
    koordinasi = None if tujuan else koordinasi_pemilik(pada, unit_pemilik, kedudukan, sendiri, usulan.ketua)
    koordinator = tunjuk(koordinasi, None if tujuan else usulan.koordinator, pengusul)
    return RancanganPermohonan(
        pada, permintaan, pengusul_id, pengusul, unit_pemilik, diminta, sendiri, jalan, kedudukan, tahapan, peran,
        koordinasi, koordinator, tujuan.diganti if tujuan else None,
    )  # fmt: skip


def _unit_pemilik(pengusul: Pos | None, permintaan: Permintaan) -> int:
    unit_id = pengusul.unit_id if pengusul else permintaan.unit_id
    if unit_id is None:
        raise UsulanKeliru("Pengajuan sukarela ke instansi lain tidak diatur; pilih unit di instansi Anda.")
    return unit_id


def _sisi(
    aktor: Aktor, pada: Kini, permintaan: Permintaan, contoh: list[Orang]
) -> tuple[tuple[Pihak, ...], tuple[Tempat, ...], dict[str, Pos]]:
    """The side of each person asked for, where it is, and the officers who act for a whole instansi."""
    if permintaan.mitra_id is not None:
        mitra = sisi_mitra(pada, permintaan.mitra_id)
        return (mitra.asal,), (mitra.tempat,), {**pejabat_daerah(pada), **mitra.pejabat}
    kedudukan = [(satu.unit_id, pada.penyimpul.simpulkan(satu)) for satu in contoh]
    asal = tuple(susun_pihak(pada, unit_id, satu) for unit_id, satu in kedudukan)
    return asal, tuple(_tempat(aktor, pada, unit_id, satu) for unit_id, satu in kedudukan), pejabat_daerah(pada)


def _tujuan(aktor: Aktor, permintaan: Permintaan) -> TujuanGabung | None:
    """The running case that is joined, None without one; nobody joins twice."""
    if permintaan.untuk is None:
        return None
    tujuan = baca_tujuan(aktor, permintaan.untuk, permintaan.usulan.jabatan_id)
    check_mitra_tujuan(tujuan.penugasan, permintaan.mitra_id)
    if not set(tujuan.orang).isdisjoint(permintaan.diminta):
        raise UsulanKeliru(
            "Salah seorang yang diminta sudah bertugas dalam pekerjaan ini; pilih orang lain.", "diminta"
        )
    if nama := list_menunggu_gabung(permintaan.untuk, permintaan.diminta):
        raise UsulanKeliru(SUDAH_DIMOHONKAN.format(nama=nama[0]), "diminta")
    if permintaan.menggantikan is None:
        return tujuan
    return gantikan(tujuan, permintaan.menggantikan, permintaan.diminta)


def _lain(aktor: Aktor, pada: Kini, tujuan: TujuanGabung | None, lingkup: Simpulan[Lingkup]) -> tuple[Anggota, ...]:
    """Who is already at the work that is joined, with who will lead it."""
    if tujuan is None:
        return ()
    ketua = ketua_sesudah(pada.profil.penugasan.cari_ketua(lingkup.jawaban), tujuan.orang, tujuan.ketua)
    return tuple(susun_anggota(aktor, pada, satu, ketua) for satu in orang_tujuan(aktor, pada, tujuan))


def _lain_mitra(tujuan: TujuanGabung | None, kedudukan: KedudukanOrang) -> tuple[Anggota, ...]:
    """Who is at it from another instansi; what is concluded of them there is not known, and not asked here."""
    semua = orang_luar(tujuan.penugasan, tujuan.orang, tujuan.ketua) if tujuan else []
    return tuple(Anggota(0, "", kelas, kedudukan, tempat, ketua=ketua) for ketua, kelas, tempat in semua)


def _pengusul(aktor: Aktor, pada: Kini, permintaan: Permintaan) -> Pos | None:
    if permintaan.cara is Cara.SUKARELA:
        if permintaan.diminta != (aktor.pegawai_id,):
            raise UsulanKeliru("Pengajuan sukarela hanya untuk diri sendiri.")
        return None
    jabatan_id = permintaan.usulan.jabatan_id
    pegangan, pos = aktor.cari(jabatan_id), pada.pos.get(jabatan_id)
    if pegangan is None or pegangan.kapasitas == "delegasi" or pos is None:
        raise UsulanKeliru("Anda tidak memangku jabatan pimpinan yang dipilih; pilih jabatan Anda hari ini.", "jabatan")
    return pos


def _orang(
    aktor: Aktor, pada: Kini, permintaan: Permintaan, dikenal: Sequence[OrangKini]
) -> tuple[tuple[OrangKini, ...], tuple[OrangKini, ...]]:
    sendiri_id = permintaan.usulan.pegawai
    if permintaan.mitra_id is None and permintaan.unit_id not in pada.struktur.unit:
        raise UsulanKeliru("Unit yang dituju tidak ada dalam susunan hari ini; pilih unit lain.")
    if not permintaan.diminta and not permintaan.kelas:
        raise UsulanKeliru("Pilih orangnya, atau tulis kriterianya.", "diminta")
    ids = {*permintaan.diminta, *sendiri_id}
    semua = {satu.pegawai_id: satu for satu in dikenal if satu.pegawai_id in ids}
    if len(semua) != len(ids):
        semua = {satu.pegawai_id: satu for satu in orang_kini(pada, aktor.tanggal, pegawai=ids)}
    if len(semua) != len(ids):
        raise UsulanKeliru(BERUBAH, "diminta")
    diminta = tuple(semua[satu] for satu in permintaan.diminta)
    if any(not _dapat_diminta(satu, permintaan) for satu in diminta):
        raise UsulanKeliru(BERUBAH, "diminta")
    sendiri = tuple(semua[satu] for satu in sendiri_id)
    if sendiri and not _boleh_ikut(pada, permintaan, sendiri):
        raise UsulanKeliru(BUKAN_SENDIRI, "sendiri")
    ketua = permintaan.usulan.ketua
    if ketua is not None and ketua not in semua:
        raise UsulanKeliru("Ketua tim harus salah seorang yang dipilih.", "ketua")
    return diminta, sendiri


def _boleh_ikut(pada: Kini, permintaan: Permintaan, sendiri: tuple[OrangKini, ...]) -> bool:
    """May the post that asks put these people of its own into the team?"""
    pos = pada.pos.get(permintaan.usulan.jabatan_id)
    return pos is not None and saring_calon(pos, sendiri, pada, semua=permintaan.mitra_id is not None) == sendiri


def _dapat_diminta(orang: OrangKini, permintaan: Permintaan) -> bool:
    """A JF or pelaksana who leads nothing, of the unit asked (a volunteer is wherever he or she is)."""
    staf = orang.orang.kelas in (Kelas.JF, Kelas.PELAKSANA) and orang.orang.pos_id is None
    return staf and (permintaan.cara is Cara.SUKARELA or orang.orang.unit_id == permintaan.unit_id)


def _menurut_kriteria(permintaan: Permintaan, unit_id: int) -> Orang:
    jenjang = Jenjang(permintaan.jenjang) if permintaan.jenjang else None
    return Orang(Kelas(permintaan.kelas), unit_id, jenjang)


def _tempat(aktor: Aktor, pada: Kini, unit_id: int, kedudukan: KedudukanOrang) -> Tempat:
    pimpinan = kedudukan.pimpinan_unit.jawaban
    return Tempat(pimpinan.id if pimpinan else None, pd(pada, unit_id), aktor.instansi.slug)


def _tahapan(
    pada: Kini, permintaan: Permintaan, unit_id: int, kedudukan: KedudukanOrang
) -> tuple[TahapanModel | None, Simpulan[PeranPerkara | None] | None]:
    model = kedudukan.model.jawaban
    bertim = permintaan.usulan.bentuk is Bentuk.TIM
    tahapan = pada.profil.pelaksanaan.cari(model.kode, tim=bertim) if model else None
    if tahapan is None:
        return None, None
    tim = TimKerja((*permintaan.usulan.pegawai, *permintaan.diminta), permintaan.usulan.ketua, unit_id)
    return tahapan, tentukan_peran(tahapan, pada.profil.kosakata, pada.struktur, tim, kedudukan)
