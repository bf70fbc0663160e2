"""Agreeing on a perjanjian kinerja: the head offers it, the superior agrees or returns it; agreed, it is a letter."""

from uuid import UUID

from django.db import transaction

from lincah.kedudukan.akses import Aktor
from lincah.law.kernel import Alasan, Simpulan
from lincah.penugasan.services import HalamanBasi
from lincah.perjanjian.models import KeadaanPerjanjian, Perjanjian
from lincah.perjanjian.services.dasar import BASI, Meja, kunci_perjanjian, pastikan
from lincah.perjanjian.services.galat import PerjanjianKeliru
from lincah.perjanjian.services.isian import Isian, check_isian
from lincah.perjanjian.services.simpul import terapkan
from lincah.perjanjian.services.surat import akhiri_surat_lama, terbitkan_surat
from lincah.perjanjian.services.tunggu import segarkan_tunggu


def simpulkan_ajuan(meja: Meja, perjanjian: Perjanjian) -> Simpulan[int | None]:
    """May this draft be offered, and to which post? The rencana strategis it must start from is named where one is."""
    pos = meja.pos(perjanjian.jabatan_id)
    penyusun, kedua = meja.rencana.penyusun(pos.unit_id), meja.rencana.pihak_kedua(pos)
    alasan = [*penyusun.alasan, *kedua.alasan]
    acuan = meja.rencana.penyusun_renstra(pos.unit_id)
    if acuan is not None:
        dasar, renstra = acuan.alasan[0], perjanjian.renstra
        cocok = renstra is not None and (acuan.jawaban is None or renstra.jabatan_id == acuan.jawaban.id)
        cocok = cocok and renstra is not None and renstra.dari <= perjanjian.tahun <= renstra.sampai
        alasan.append(Alasan(dasar.rujukan, dasar.landasan, cocok, dasar.ringkas, dasar.tafsir))
    return Simpulan(kedua.jawaban.id if kedua.jawaban else None, tuple(alasan))


def ajukan(aktor: Aktor, id: UUID, *, suntingan: int | None) -> Perjanjian:
    """Offer a draft to the superior; the offer is the head's agreement. Sent twice it is offered once.

    Errors: PerkaraTidakAda, HalamanBasi, PerjanjianKeliru.
    """
    with transaction.atomic():
        meja, perjanjian = Meja(aktor), kunci_perjanjian(id, None)
        pegangan = meja.pegang(perjanjian.jabatan_id)
        if perjanjian.keadaan == KeadaanPerjanjian.DIAJUKAN:
            return perjanjian
        _check(perjanjian, KeadaanPerjanjian.KONSEP, suntingan)
        butir = [Isian(s.sasaran, s.indikator, s.target, s.satuan, s.anggaran) for s in perjanjian.butir.all()]
        if not check_isian(butir):
            raise PerjanjianKeliru("Perjanjian kinerja ini masih kosong; isi sekurang-kurangnya satu sasaran.")
        simpulan = simpulkan_ajuan(meja, perjanjian)
        pastikan(simpulan, "Perjanjian kinerja belum dapat diajukan:")
        perjanjian.atasan_id = simpulan.jawaban
        perjanjian.pihak_pertama, perjanjian.diajukan = meja.sebut(pegangan), meja.aktor.waktu
        perjanjian.pengaju_id, perjanjian.catatan = meja.aktor.pegawai_id, ""
        _pindah(meja, perjanjian, KeadaanPerjanjian.DIAJUKAN)
        meja.catat("mengajukan", perjanjian, pegangan, {"versi": perjanjian.versi, "baris": len(butir)}, simpulan)
    return perjanjian


def tarik(aktor: Aktor, id: UUID, *, suntingan: int | None) -> Perjanjian:
    """The head takes an offer back to go on with the draft. Errors: as `ajukan`."""
    with transaction.atomic():
        meja, perjanjian = Meja(aktor), kunci_perjanjian(id, None)
        pegangan = meja.pegang(perjanjian.jabatan_id)
        _check(perjanjian, KeadaanPerjanjian.DIAJUKAN, suntingan)
        _pindah(meja, perjanjian, KeadaanPerjanjian.KONSEP)
        meja.catat("menarik", perjanjian, pegangan, {"versi": perjanjian.versi})
    return perjanjian


def kembalikan(aktor: Aktor, id: UUID, *, catatan: str, suntingan: int | None) -> Perjanjian:
    """The superior returns an offer and says what is to be mended. Errors: as `ajukan`."""
    if not catatan.strip():
        raise PerjanjianKeliru("Tulis apa yang perlu diperbaiki, supaya penyusunnya tahu.", "catatan")
    with transaction.atomic():
        meja, perjanjian = Meja(aktor), kunci_perjanjian(id, None)
        pegangan = meja.pegang(perjanjian.atasan_id)
        _check(perjanjian, KeadaanPerjanjian.DIAJUKAN, suntingan)
        perjanjian.catatan = catatan.strip()
        _pindah(meja, perjanjian, KeadaanPerjanjian.KONSEP)
        meja.catat("mengembalikan", perjanjian, pegangan, {"versi": perjanjian.versi, "catatan": perjanjian.catatan})
    return perjanjian


def sepakati(aktor: Aktor, id: UUID, *, suntingan: int | None) -> Perjanjian:
    """The superior agrees: the letter is set, the version before is replaced, the targets follow. Twice is once.

    Errors: as `ajukan`, and those of naskah.services.terbitkan.
    """
    with transaction.atomic():
        meja, perjanjian = Meja(aktor), kunci_perjanjian(id, None)
        pegangan = meja.pegang(perjanjian.atasan_id)
        if perjanjian.keadaan == KeadaanPerjanjian.BERLAKU:
            return perjanjian
        _check(perjanjian, KeadaanPerjanjian.DIAJUKAN, suntingan)
        simpulan = simpulkan_ajuan(meja, perjanjian)
        pastikan(simpulan, "Perjanjian kinerja belum dapat disepakati:")
        if simpulan.jawaban != perjanjian.atasan_id:
            raise PerjanjianKeliru(
                "Atasan pihak pertama sudah berganti; minta ia mengajukan kembali.", simpulan=simpulan
            )
        lama = Perjanjian.objects.select_for_update().filter(
            unit_id=perjanjian.unit_id, tahun=perjanjian.tahun, keadaan=KeadaanPerjanjian.BERLAKU
        )
        sebelum = lama.first()
        lama.update(keadaan=KeadaanPerjanjian.DIGANTI, diubah=meja.aktor.waktu)
        perjanjian.pihak_kedua, perjanjian.disepakati = meja.sebut(pegangan), meja.aktor.waktu
        perjanjian.keadaan = KeadaanPerjanjian.BERLAKU
        terapkan(perjanjian, meja.aktor.waktu)
        perjanjian.naskah_id = terbitkan_surat(meja, perjanjian, pegangan).pk
        akhiri_surat_lama(sebelum)
        _pindah(meja, perjanjian, KeadaanPerjanjian.BERLAKU)
        isi = {"versi": perjanjian.versi, "menggantikan": sebelum.versi if sebelum else None}
        meja.catat("menyepakati", perjanjian, pegangan, isi, simpulan)
    return perjanjian


def _check(perjanjian: Perjanjian, keadaan: KeadaanPerjanjian, suntingan: int | None) -> None:
    if perjanjian.keadaan != keadaan or (suntingan is not None and perjanjian.suntingan != suntingan):
        raise HalamanBasi(BASI)


def _pindah(meja: Meja, perjanjian: Perjanjian, keadaan: KeadaanPerjanjian) -> None:
    perjanjian.keadaan = keadaan
    if keadaan == KeadaanPerjanjian.KONSEP:  # whoever offers it anew agrees anew
        perjanjian.pihak_pertama, perjanjian.diajukan, perjanjian.pengaju = "", None, None
    perjanjian.suntingan += 1
    perjanjian.diubah = meja.aktor.waktu
    perjanjian.save()
    segarkan_tunggu(meja, perjanjian.unit_id, perjanjian.tahun)
