"""Change a running case: propose it, set it, refuse it. Each is one transaction with its event, the case locked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Kewenangan
from lincah.kedudukan.queries import Pegangan
from lincah.law.alur import Alur, akhiri_alur
from lincah.law.penugasan import DIAKHIRI, SUSUNAN, JenisPerubahan, tindakan_akhir
from lincah.naskah.models import Naskah
from lincah.penugasan.models import KeadaanPerubahan, Penugasan, Persetujuan, Perubahan
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.galat import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.langkah import BarisPeran, kunci_penugasan, perintah_langkah
from lincah.penugasan.services.lintas.kabar_ubahan import kabarkan_ubahan
from lincah.penugasan.services.lintas.sisi import SisiPerkara, baca_sisi
from lincah.penugasan.services.penerus import penerus_bawaan
from lincah.penugasan.services.perubahan.paraf import check_diparaf
from lincah.penugasan.services.perubahan.rancangan import Peran, RancanganUbahan, rancang_ubahan
from lincah.penugasan.services.perubahan.surat import terbitkan_perubahan
from lincah.penugasan.services.perubahan.susunan import terapkan_orang, terapkan_susunan
from lincah.penugasan.services.perubahan.ubahan import Ubahan
from lincah.penugasan.services.perubahan.usul import catat_ubahan, setujui_ubahan, tolak_ubahan, usulkan_ubahan
from lincah.penugasan.services.perubahan.wewenang import (
    boleh_mengubah,
    pengusul_ubahan,
    rancang_usulan,
    sebagai_penetap,
)
from lincah.penugasan.services.tindakan import BASI, TIDAK_ADA, peran_aktor
from lincah.penugasan.services.usulan import simpan_alur_perkara
from lincah.penugasan.tunggu import baca_tunggu
from lincah.peraturan import muat_profil

SerahTerima = Callable[[Aktor, Penugasan, int, int | None], Mapping[str, Any]]
"""Hand the open activities of a person (id) to another (id or None), as decided by the actor; what it returns is kept
in the event."""
MENUNGGU = "Masih ada usulan perubahan yang menunggu ditetapkan. Tetapkan, tolak, atau tarik itu dahulu."
BUKAN_ANDA = "Perubahan ini diusulkan pengusulnya dan ditetapkan pejabat yang menetapkan suratnya."
SUDAH_DIPUTUS = "Usulan perubahan ini sudah diputus. Tidak ada yang berubah; muat ulang halamannya."


@dataclass(frozen=True, slots=True)
class HasilUbahan:
    """`perubahan` is None when the law refuses: the reasons stand in `rancangan`, nothing was written."""

    perubahan: Perubahan | None
    rancangan: RancanganUbahan


def ubah(aktor: Aktor, penugasan_id: UUID, ubahan: Ubahan, *, versi: int, serah: SerahTerima) -> HasilUbahan:
    """Change a case, if `aktor` sets its letter; else propose the change to who does.

    `versi`: the version the page showed. Errors: PerkaraTidakAda, HalamanBasi, UsulanKeliru, those of naskah.
    """
    with transaction.atomic():
        aktor, penugasan, daftar = kunci(aktor, penugasan_id)
        if versi != penugasan.versi:
            raise HalamanBasi(BASI)
        peran = peran_aktor(aktor, daftar)
        sisi = baca_sisi(penugasan)
        if not peran.keys() & boleh_mengubah(sisi):
            raise UsulanKeliru(BUKAN_ANDA) if peran else PerkaraTidakAda(TIDAK_ADA)
        if penugasan.perubahan.filter(keadaan=KeadaanPerubahan.DIUSULKAN).exists():
            raise UsulanKeliru(MENUNGGU)
        rancangan = rancang_ubahan(aktor, penugasan, ubahan, daftar)
        if not rancangan.boleh:
            return HasilUbahan(None, rancangan)
        perubahan = susun_perubahan(aktor, penugasan, rancangan)
        pegangan = sebagai_penetap(aktor, daftar, rancangan.penetap_id)
        bertindak = [peran[satu] for satu in pengusul_ubahan(sisi) if satu in peran]
        if pegangan is None and not bertindak:
            raise UsulanKeliru(BUKAN_ANDA)
        if pegangan is None or rancangan.persetujuan:
            usulkan_ubahan(aktor, perubahan, rancangan, next(iter(bertindak), pegangan), sisi)
        else:
            terapkan_ubahan(aktor, penugasan, perubahan, rancangan, daftar, pegangan, serah)
    return HasilUbahan(perubahan, rancangan)


def putuskan_ubahan(
    aktor: Aktor, perubahan_id: int, *, setuju: bool, catatan: str, versi: int, serah: SerahTerima
) -> HasilUbahan:
    """Set or refuse a proposed change; who proposed it may only take it back (`setuju` False).

    It is derived anew: what was allowed when it was proposed may not be so now. Errors: as `ubah`.
    """
    with transaction.atomic():
        perubahan = Perubahan.objects.filter(pk=perubahan_id).first()
        if perubahan is None:
            raise PerkaraTidakAda(TIDAK_ADA)
        aktor, penugasan, daftar = kunci(aktor, perubahan.penugasan_id)
        perubahan.refresh_from_db()
        perubahan.penugasan = penugasan
        if versi != penugasan.versi or perubahan.keadaan != KeadaanPerubahan.DIUSULKAN:
            raise HalamanBasi(SUDAH_DIPUTUS if versi == penugasan.versi else BASI)
        pegangan, sisi = sebagai_penetap(aktor, daftar, perubahan.penetap_id), baca_sisi(penugasan)
        if pegangan is None and not setuju and perubahan.giliran_id is not None:
            pegangan = aktor.cari(perubahan.giliran_id, Kewenangan.MEMARAF)  # whose turn it is may send it back
        if pegangan is None and (setuju or perubahan.pengusul_id != aktor.pegawai_id):
            raise PerkaraTidakAda(TIDAK_ADA)
        rancangan = rancang_usulan(aktor, perubahan, daftar)
        if not setuju:
            tolak_ubahan(aktor, perubahan, rancangan, pegangan, catatan, sisi)
        elif rancangan.boleh and _tinggal_setuju(perubahan, sisi):
            setujui_ubahan(aktor, perubahan, rancangan, pegangan, sisi)
        elif rancangan.boleh and pegangan is not None:
            if rancangan.penetap_id != perubahan.penetap_id:
                raise UsulanKeliru("Penetapnya sudah berganti sejak diusulkan; tarik usulan ini dan usulkan lagi.")
            check_diparaf(perubahan)
            terapkan_ubahan(aktor, penugasan, perubahan, rancangan, daftar, pegangan, serah)
        else:
            return HasilUbahan(None, rancangan)
    return HasilUbahan(perubahan, rancangan)


def _tinggal_setuju(perubahan: Perubahan, sisi: SisiPerkara | None) -> bool:
    """Is only the consent of the instansi that lent people asked for, here or there?"""
    di_sini = sisi is not None and not sisi.menetapkan and bool(perubahan.persetujuan)
    return di_sini or perubahan.persetujuan == Persetujuan.MENUNGGU


def kunci(aktor: Aktor, penugasan_id: UUID) -> tuple[Aktor, Penugasan, list[BarisPeran]]:
    """The case, locked, with its roles, and the actor with the posts of now. Errors: PerkaraTidakAda."""
    penugasan, versi_struktur, daftar = kunci_penugasan(penugasan_id)
    if penugasan is None:
        raise PerkaraTidakAda(TIDAK_ADA)
    return aktor.segarkan(versi_struktur), penugasan, daftar


def susun_perubahan(
    aktor: Aktor, penugasan: Penugasan, rancangan: RancanganUbahan, pengusul_id: int | None = None
) -> Perubahan:
    """The row of a change, not yet written; `pengusul_id`: who wants it, when not the actor."""
    return Perubahan(
        penugasan=penugasan,
        jenis=rancangan.ubahan.jenis.value,
        isi=rancangan.ubahan.ke_dict(),
        ringkas=rancangan.ringkas,
        alasan=rancangan.ubahan.alasan.strip(),
        pengusul_id=pengusul_id or aktor.pegawai_id,
        penetap_id=rancangan.penetap_id,
        keadaan=KeadaanPerubahan.DIUSULKAN,
        diusulkan=aktor.waktu,
    )


def terapkan_ubahan(
    aktor: Aktor,
    penugasan: Penugasan,
    perubahan: Perubahan,
    rancangan: RancanganUbahan,
    daftar: Peran,
    pegangan: Pegangan,
    serah: SerahTerima,
    naskah: Naskah | None = None,
) -> None:
    """The change itself: people, period or end; the letter (`naskah` when it is set already); waiting rows; event."""
    ubahan, dari, peran = rancangan.ubahan, penugasan.langkah, daftar
    catatan, sisi = dict[str, Any](), baca_sisi(penugasan)
    lama, asal = baca_tunggu(penugasan.id), rancangan.pinjam or penugasan
    if naskah is None and (rancangan.pinjam or _terakhir(penugasan, ubahan)):  # while the letter still names somebody
        naskah = terbitkan_perubahan(aktor, asal, pegangan, rancangan, perubahan)
    if ubahan.jenis in SUSUNAN:
        baru = rancangan.rancangan is not None
        peran = terapkan_susunan(penugasan, rancangan) if baru else terapkan_orang(aktor, penugasan, rancangan)
        if ubahan.keluar is not None:
            catatan |= serah(aktor, penugasan, ubahan.keluar, ubahan.masuk or ubahan.penerus)
            perubahan.isi["penerus"] = _penerus(penugasan, ubahan, sisi)
    penugasan.selesai = ubahan.selesai or penugasan.selesai
    penugasan.save(update_fields=["selesai", "bentuk", "penetap", "alur"])
    naskah = naskah or terbitkan_perubahan(aktor, penugasan, pegangan, rancangan, perubahan)
    if ubahan.jenis is JenisPerubahan.PENGAKHIRAN:
        _akhiri(penugasan, rancangan)
    asal.naskah_id, penugasan.diubah, penugasan.versi = naskah.id, aktor.waktu, penugasan.versi + 1
    if rancangan.pinjam:
        rancangan.pinjam.save(update_fields=["naskah_id"])
    penugasan.oleh, penugasan.oleh_jabatan = aktor.nama, pegangan.sebutan
    perubahan.keadaan, perubahan.diputus, perubahan.naskah_id = KeadaanPerubahan.DITETAPKAN, aktor.waktu, naskah.id
    perubahan.save()
    catatan |= _surat(naskah) | {"dari": dari, "ke": penugasan.langkah}
    perintah = perintah_langkah(penugasan, _alur(penugasan), peran, lama=lama)
    catat_ubahan(ubahan.jenis.value, aktor, perubahan, rancangan, pegangan, catatan, perintah)
    if sisi is not None:
        nomor = catatan.get("nomor_kegiatan", ())
        kabarkan_ubahan(aktor, pegangan, sisi, perubahan, milik=rancangan.pinjam is None, diserahkan=nomor)


def _surat(naskah: Naskah) -> dict[str, str]:
    sidik = naskah.berkas_id
    return {"nomor": naskah.nomor, "naskah": str(naskah.id), "sidik_naskah": sidik, "judul_naskah": naskah.judul}


def _penerus(penugasan: Penugasan, ubahan: Ubahan, sisi: SisiPerkara | None) -> int | None:
    """Who takes over (id): across instansi always somebody, for what the other side has written without knowing."""
    return ubahan.masuk or ubahan.penerus or (penerus_bawaan(penugasan) if sisi else None)


def _terakhir(penugasan: Penugasan, ubahan: Ubahan) -> bool:
    """Does the last one leave whom the letter of the case names? Who else is in it has a letter of one's own."""
    if ubahan.keluar is None or ubahan.masuk is not None:
        return False
    milik = penugasan.anggota.bertugas().filter(permohonan=None)
    return not milik.exclude(pegawai_id=ubahan.keluar).exists()


def _alur(penugasan: Penugasan) -> Alur:
    return muat_alur(penugasan.alur_id).alur


def _akhiri(penugasan: Penugasan, rancangan: RancanganUbahan) -> None:
    bab = muat_profil(rancangan.acuan.profil).penugasan
    alur = akhiri_alur(rancangan.acuan.alur, penugasan.langkah, tindakan_akhir(bab))
    penugasan.alur = simpan_alur_perkara(rancangan.acuan.profil, rancangan.acuan.profil_hash, alur)
    penugasan.langkah, penugasan.sudah = DIAKHIRI, []
    penugasan.save(update_fields=["alur"])
