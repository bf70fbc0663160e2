"""Change a running case: propose it, set it, refuse it. Each is one transaction with its event, the case locked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction

from lincah.audit.services import Kuitansi, Perintah, catat
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Kewenangan
from lincah.kedudukan.queries import Pegangan
from lincah.law.alur import Alur, akhiri_alur
from lincah.law.penugasan import DIAKHIRI, SUSUNAN, JenisPerubahan, Lingkup, tindakan_akhir
from lincah.naskah.models import Naskah
from lincah.penugasan.models import KeadaanPerubahan, Penugasan, Perubahan
from lincah.penugasan.peran import PENETAP_LAIN
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.galat import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.langkah import BarisPeran, kunci_penugasan, perintah_langkah
from lincah.penugasan.services.perubahan.rancangan import Peran, RancanganUbahan, rancang_ubahan
from lincah.penugasan.services.perubahan.surat import terbitkan_perubahan
from lincah.penugasan.services.perubahan.susunan import terapkan_orang, terapkan_susunan
from lincah.penugasan.services.perubahan.ubahan import Ubahan
from lincah.penugasan.services.tindakan import BASI, TIDAK_ADA, peran_aktor
from lincah.penugasan.services.usulan import OBJEK, simpan_alur_perkara, simpulan_dict
from lincah.penugasan.tunggu import baca_tunggu
from lincah.peraturan import muat_profil

SerahTerima = Callable[[Aktor, Penugasan, int, int | None], Mapping[str, Any]]
"""Hand the open activities of a person (id) to another (id or None), as decided by the actor; what it returns is kept
in the event."""
MENUNGGU = "Masih ada usulan perubahan yang menunggu ditetapkan. Tetapkan, tolak, atau tarik itu dahulu."
BUKAN_ANDA = "Perubahan ini diusulkan pengusulnya dan ditetapkan pejabat yang menetapkan suratnya."
DENGAN_SURAT = "Penugasan lintas instansi diubah dengan surat antara kedua instansi, belum lewat halaman ini."
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
        if peran and penugasan.lingkup == Lingkup.LINTAS_INSTANSI:
            raise UsulanKeliru(DENGAN_SURAT)
        if not peran.keys() & {"penetap", "pengusul", PENETAP_LAIN}:
            raise UsulanKeliru(BUKAN_ANDA) if peran else PerkaraTidakAda(TIDAK_ADA)
        if penugasan.perubahan.filter(keadaan=KeadaanPerubahan.DIUSULKAN).exists():
            raise UsulanKeliru(MENUNGGU)
        rancangan = rancang_ubahan(aktor, penugasan, ubahan, daftar)
        if not rancangan.boleh:
            return HasilUbahan(None, rancangan)
        perubahan = susun_perubahan(aktor, penugasan, rancangan)
        pegangan = sebagai_penetap(aktor, daftar, rancangan.penetap_id)
        if pegangan is None and not peran.keys() & {"penetap", "pengusul"}:
            raise UsulanKeliru(BUKAN_ANDA)
        if pegangan is None:
            simpan_usulan(aktor, penugasan, perubahan, rancangan, peran.get("pengusul") or peran.get("penetap"))
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
        if versi != penugasan.versi or perubahan.keadaan != KeadaanPerubahan.DIUSULKAN:
            raise HalamanBasi(SUDAH_DIPUTUS if versi == penugasan.versi else BASI)
        pegangan = sebagai_penetap(aktor, daftar, perubahan.penetap_id)
        rancangan = rancang_ubahan(aktor, penugasan, Ubahan.dari_dict(perubahan.isi), daftar)
        if pegangan is None and (setuju or perubahan.pengusul_id != aktor.pegawai_id):
            raise PerkaraTidakAda(TIDAK_ADA)
        if not setuju:
            _tolak(aktor, penugasan, perubahan, rancangan, pegangan, catatan)
        elif rancangan.boleh and pegangan is not None:
            if rancangan.penetap_id != perubahan.penetap_id:
                raise UsulanKeliru("Penetapnya sudah berganti sejak diusulkan; tarik usulan ini dan usulkan lagi.")
            terapkan_ubahan(aktor, penugasan, perubahan, rancangan, daftar, pegangan, serah)
        else:
            return HasilUbahan(None, rancangan)
    return HasilUbahan(perubahan, rancangan)


def sebagai_penetap(aktor: Aktor, daftar: Peran, penetap_id: int) -> Pegangan | None:
    """The post, or the delegation, by which `aktor` sets a letter that is `penetap_id`'s; None for anybody else."""
    sekarang = {satu.jabatan_id for satu in daftar if satu.peran == "penetap"}
    if penetap_id in sekarang:
        return peran_aktor(aktor, daftar).get("penetap")
    return aktor.cari(penetap_id, Kewenangan.MENETAPKAN_PENUGASAN)


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


def simpan_usulan(
    aktor: Aktor, penugasan: Penugasan, perubahan: Perubahan, rancangan: RancanganUbahan, pegangan: Pegangan | None
) -> None:
    """Write a change that waits for who sets it."""
    perubahan.save()
    _catat("mengusulkan_perubahan", aktor, penugasan, perubahan, rancangan, pegangan, {})


def _tolak(
    aktor: Aktor,
    penugasan: Penugasan,
    perubahan: Perubahan,
    rancangan: RancanganUbahan,
    pegangan: Pegangan | None,
    catatan: str,
) -> None:
    if pegangan is not None and not catatan.strip():
        raise UsulanKeliru("Tulis mengapa usulan ini ditolak.", "catatan")
    ditarik = pegangan is None
    perubahan.keadaan = KeadaanPerubahan.DITARIK if ditarik else KeadaanPerubahan.DITOLAK
    perubahan.diputus, perubahan.catatan = aktor.waktu, catatan.strip()
    perubahan.save(update_fields=["keadaan", "diputus", "catatan"])
    jenis = "menarik_perubahan" if ditarik else "menolak_perubahan"
    _catat(jenis, aktor, penugasan, perubahan, rancangan, pegangan, {"alasan": catatan} if catatan.strip() else {})


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
    catatan: dict[str, Any] = {}
    lama, asal = baca_tunggu(penugasan.id), rancangan.pinjam or penugasan
    if rancangan.pinjam and naskah is None:
        naskah = terbitkan_perubahan(aktor, asal, pegangan, rancangan)
    if ubahan.jenis in SUSUNAN:
        terap = terapkan_susunan if rancangan.rancangan else terapkan_orang
        peran = terap(penugasan, rancangan)
        if ubahan.keluar is not None:
            catatan |= serah(aktor, penugasan, ubahan.keluar, ubahan.masuk or ubahan.penerus)
    penugasan.selesai = ubahan.selesai or penugasan.selesai
    penugasan.save(update_fields=["selesai", "bentuk", "penetap", "alur"])
    naskah = naskah or terbitkan_perubahan(aktor, penugasan, pegangan, rancangan)
    if ubahan.jenis is JenisPerubahan.PENGAKHIRAN:
        _akhiri(penugasan, rancangan)
    asal.naskah_id, penugasan.diubah, penugasan.versi = naskah.id, aktor.waktu, penugasan.versi + 1
    if rancangan.pinjam:
        rancangan.pinjam.save(update_fields=["naskah_id"])
    penugasan.oleh, penugasan.oleh_jabatan = aktor.nama, pegangan.sebutan
    perubahan.keadaan, perubahan.diputus, perubahan.naskah_id = KeadaanPerubahan.DITETAPKAN, aktor.waktu, naskah.id
    perubahan.save()
    surat = {"nomor": naskah.nomor, "naskah": str(naskah.id), "sidik_naskah": naskah.berkas_id}
    catatan |= surat | {"judul_naskah": naskah.judul, "dari": dari, "ke": penugasan.langkah}
    perintah = perintah_langkah(penugasan, _alur(penugasan), peran, lama=lama)
    _catat(ubahan.jenis.value, aktor, penugasan, perubahan, rancangan, pegangan, catatan, perintah)


def _alur(penugasan: Penugasan) -> Alur:
    return muat_alur(penugasan.alur_id).alur


def _akhiri(penugasan: Penugasan, rancangan: RancanganUbahan) -> None:
    bab = muat_profil(rancangan.acuan.profil).penugasan
    alur = akhiri_alur(rancangan.acuan.alur, penugasan.langkah, tindakan_akhir(bab))
    penugasan.alur = simpan_alur_perkara(rancangan.acuan.profil, rancangan.acuan.profil_hash, alur)
    penugasan.langkah, penugasan.sudah = DIAKHIRI, []
    penugasan.save(update_fields=["alur"])


def _catat(
    jenis: str,
    aktor: Aktor,
    penugasan: Penugasan,
    perubahan: Perubahan,
    rancangan: RancanganUbahan,
    pegangan: Pegangan | None,
    isi: Mapping[str, Any],
    perintah: Perintah | None = None,
) -> None:
    acuan = rancangan.acuan
    alasan = {"catatan": f"{rancangan.ringkas} Alasan: {perubahan.alasan}", "perubahan": perubahan.pk}
    semua = simpulan_dict(rancangan.simpulan)
    catat(
        jenis=f"penugasan.{jenis}",
        objek=(OBJEK, str(penugasan.id)),
        pelaku=aktor.pelaku(pegangan),
        isi={**alasan, **isi},
        waktu=aktor.waktu,
        kuitansi=Kuitansi(acuan.profil, acuan.profil_hash, rancangan.ubahan.ke_dict(), semua),
        perubahan=perintah,
    )
