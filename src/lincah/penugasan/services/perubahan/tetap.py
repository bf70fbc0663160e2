"""Other people where the officers of the case stay: a case begun with a request, or somebody who joined by one.

The later stages of such work follow the unit that owns it, whoever is in it; only what the law asks of the team counts.
"""

from dataclasses import dataclass

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, OrangKini, kini, orang_kini
from lincah.law.kernel import Alasan
from lincah.law.penugasan import Bentuk, Cara, Lingkup, Tempat, check_jumlah, check_ketua
from lincah.law.penugasan.permintaan import MEMILIH_SEMUA
from lincah.law.penugasan.rencana import check_ditetapkan
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.queries.alur import AlurPerkara
from lincah.penugasan.queries.calon import list_calon
from lincah.penugasan.services.galat import UsulanKeliru
from lincah.penugasan.services.lintas.sisi import SisiPerkara, orang_luar, tempat_pemilik
from lincah.penugasan.services.perubahan.ubahan import Ubahan, check_hari, susunan_baru
from lincah.penugasan.services.rancangan import pd, susun_anggota
from lincah.peraturan import muat_profil

MINTA = "Pengganti orang unit lain dimohonkan: buka Ganti orang unit lain di halaman pekerjaan ini."
SURAT_SENDIRI = "Pegawai unit Anda tidak ditetapkan dengan surat ini; tugaskan mereka dengan surat Anda sendiri."
BUKAN_PIMPINAN = "Orang ini bukan pegawai yang dipimpin pengusul hari ini; pilih orang lain."


@dataclass(frozen=True, slots=True)
class Tetap:
    """What the law says of the team after the change; `masuk`: who comes in, `ketua`: who leads."""

    alasan: tuple[Alasan, ...]
    masuk: OrangKini | None
    ketua: int | None


def cari_pinjaman(penugasan: Penugasan, ubahan: Ubahan) -> Penugasan | None:
    """The request by which who is to leave joined; None for who is in the letter of the case."""
    if ubahan.keluar is None:
        return None
    baris = Anggota.objects.bertugas().filter(penugasan=penugasan, pegawai_id=ubahan.keluar, permohonan__isnull=False)
    satu = baris.select_related("permohonan__penugasan").first()
    if satu is None or satu.permohonan is None:
        return None
    if ubahan.masuk is not None:
        raise UsulanKeliru(MINTA, "masuk")
    return satu.permohonan.penugasan


def rancang_tetap(
    aktor: Aktor,
    penugasan: Penugasan,
    ubahan: Ubahan,
    acuan: AlurPerkara,
    pinjam: Penugasan | None,
    sisi: SisiPerkara | None,
) -> Tetap:
    """The team after the change against the conditions on a team; `sisi`: of a case across instansi.

    Errors: UsulanKeliru.
    """
    pada, susunan = kini(aktor.instansi, aktor.tanggal), susunan_baru(penugasan, ubahan)
    if ubahan.berlaku is not None:
        check_hari(penugasan, ubahan.berlaku, aktor.tanggal)
    if not susunan.pegawai:
        raise UsulanKeliru("Tidak ada lagi yang bertugas sesudah perubahan ini; akhiri pekerjaannya.", "keluar")
    semua = sisi is not None
    masuk = _masuk(aktor, penugasan, ubahan.masuk, acuan, semua=semua) if ubahan.masuk is not None else None
    profil = muat_profil(acuan.profil)
    bentuk = Bentuk.TIM if len(susunan.pegawai) > 1 else Bentuk.INDIVIDU
    orang = orang_kini(pada, aktor.tanggal, pegawai=susunan.pegawai)
    anggota = [susun_anggota(aktor, pada, satu, susunan.ketua) for satu in orang]
    lingkup = Lingkup((pinjam or penugasan).lingkup)
    tim = [(satu.ketua, satu.kelas, satu.tempat) for satu in anggota]
    tim += orang_luar(penugasan, susunan.pegawai, susunan.ketua) if sisi else []
    pemilik = tempat_pemilik(sisi) or _pemilik(aktor, pada, penugasan)
    alasan = (
        check_jumlah(profil.penugasan, bentuk, len(susunan.pegawai)),
        *check_ketua(profil.penugasan, profil.kosakata, lingkup, bentuk, tim, pemilik),
        *(check_ditetapkan(profil.kedudukan, [s for s in anggota if s.pegawai_id == ubahan.masuk])),
    )
    return Tetap(alasan, masuk, susunan.ketua)


def _pemilik(aktor: Aktor, pada: Kini, penugasan: Penugasan) -> Tempat:
    unit = pada.struktur.unit.get(penugasan.unit_id)
    if unit is None:
        raise UsulanKeliru("Unit pemilik pekerjaan ini sudah ditutup; minta administrator mengalihkannya dahulu.")
    return Tempat(unit.pimpinan.id if unit.pimpinan else None, pd(pada, unit.id), aktor.instansi.slug)


def _masuk(aktor: Aktor, penugasan: Penugasan, masuk: int, acuan: AlurPerkara, *, semua: bool) -> OrangKini:
    """Only of the own unit, and only where one officer sets one letter for both sides; others are asked for."""
    instrumen = muat_profil(acuan.profil).penugasan.cari_instrumen(Cara(penugasan.cara), Lingkup(penugasan.lingkup))
    if MEMILIH_SEMUA.isdisjoint(instrumen.penetap):
        raise UsulanKeliru(SURAT_SENDIRI, "masuk")
    calon = {satu.orang.pegawai_id: satu.orang for satu in list_calon(aktor, penugasan.pengusul_id, semua=semua)}
    if masuk not in calon:
        raise UsulanKeliru(BUKAN_PIMPINAN, "masuk")
    return calon[masuk]
