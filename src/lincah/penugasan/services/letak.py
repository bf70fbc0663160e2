"""What signing and accepting leave behind: the numbered letter, the date of acceptance."""

from collections.abc import Mapping
from typing import Any

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.law.alur import dari_konsep
from lincah.penugasan.models import Anggota, Penugasan
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.perubahan import gabungkan, kunci_tujuan, lepas_bersama, surat_diganti
from lincah.penugasan.services.surat import terbitkan_surat
from lincah.penugasan.services.usulan import check_masa_tugas

KONSEP = ("judul", "uraian", "target", "satuan", "mulai", "selesai")


def menetapkan(
    aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Issue the letter with its number; people asked for join the running case they were asked for.

    Whom they replace there leaves it with the same act.
    Errors: those of naskah, UsulanKeliru when that case takes nobody now (nothing is written then).
    """
    bermohon = not dari_konsep(muat_alur(penugasan.alur_id).alur)
    tujuan = kunci_tujuan(penugasan) if bermohon else None
    lama = surat_diganti(aktor, tujuan.permohonan) if tujuan else None
    naskah = terbitkan_surat(aktor, penugasan, pegangan, lama)
    penugasan.naskah_id = naskah.id
    isi = {"nomor": naskah.nomor, "naskah": str(naskah.id), "sidik_naskah": naskah.berkas_id}
    if tujuan is None:
        return isi
    gabung = gabungkan(aktor, penugasan, pegangan, tujuan)
    masuk = [satu.pegawai_id for satu in penugasan.anggota.order_by("id")]
    return {**isi, **gabung, **lepas_bersama(aktor, tujuan.permohonan, masuk, naskah if lama else None)}


def mengusulkan(
    aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Write the mended concept; `isi`: judul, uraian, target, satuan, mulai, selesai (those given).

    Errors: UsulanKeliru for a period that is over or began too long ago.
    """
    diubah = [medan for medan in KONSEP if medan in isi]
    if {"mulai", "selesai"} & set(diubah):
        check_masa_tugas(isi.get("mulai", penugasan.mulai), isi.get("selesai", penugasan.selesai), aktor.tanggal)
    for medan in diubah:
        setattr(penugasan, medan, isi[medan])
    if diubah:
        penugasan.save(update_fields=diubah)
    return {medan: str(isi[medan]) for medan in diubah}


def menerima(
    aktor: Aktor, penugasan: Penugasan, pegangan: Pegangan | None, isi: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Note when this person accepted."""
    Anggota.objects.filter(penugasan=penugasan, pegawai_id=aktor.pegawai_id).update(diterima=aktor.waktu)
    return {}
