"""Drawing up a perjanjian kinerja: begin a version, fill it in, give the draft up."""

from collections.abc import Iterable, Sequence
from enum import Enum
from uuid import UUID

from django.db import IntegrityError, transaction

from lincah.kedudukan.akses import Aktor
from lincah.perjanjian.models import (
    TERBUKA,
    Butir,
    CaraBagi,
    KeadaanPerjanjian,
    KeadaanTarget,
    Perjanjian,
    Renstra,
    Target,
)
from lincah.perjanjian.services.dasar import Meja, kunci_perjanjian, pastikan
from lincah.perjanjian.services.galat import PerjanjianKeliru
from lincah.perjanjian.services.isian import Isian, check_isian
from lincah.perjanjian.services.templat import isi_templat
from lincah.perjanjian.services.tunggu import segarkan_tunggu


class Awal(Enum):
    """What the first version of a year begins with."""

    DIBAGI = "the targets divided to this head"
    TAHUN_LALU = "last year"
    TEMPLAT = "the template of the unit"


SUDAH_ADA = "Sudah ada konsep perjanjian kinerja untuk tahun ini. Buka konsep itu; tidak ada yang hilang."


def mulai(
    aktor: Aktor,
    *,
    jabatan_id: int,
    tahun: int,
    kunci: UUID,
    alasan: str = "",
    salin: bool = False,
    templat: bool = False,
) -> Perjanjian:
    """Begin a version of the perjanjian kinerja that `jabatan_id` draws up; the same form sent twice begins one.

    Rows come from the version in force (then `alasan` says why it changes); else from the template of
    the unit (`templat`), else from last year (`salin`); else from the targets that were divided to this head. Errors:
    PerkaraTidakAda, PerjanjianKeliru.
    """
    try:
        with transaction.atomic():
            awal = Awal.TEMPLAT if templat else Awal.TAHUN_LALU if salin else Awal.DIBAGI
            return _mulai(Meja(aktor), jabatan_id, tahun, kunci, alasan.strip(), awal)
    except IntegrityError:  # two at the same moment: the constraints let one through
        ada = Perjanjian.objects.filter(kunci=kunci).first()
        if ada is None:
            raise PerjanjianKeliru(SUDAH_ADA) from None
        return ada


def _mulai(meja: Meja, jabatan_id: int, tahun: int, kunci: UUID, alasan: str, awal: Awal) -> Perjanjian:
    pegangan, pos = meja.pegang(jabatan_id), meja.pos(jabatan_id)
    simpulan = meja.rencana.penyusun(pos.unit_id)
    pastikan(simpulan, "Perjanjian kinerja belum dapat disusun:")
    if simpulan.jawaban is None or simpulan.jawaban.id != jabatan_id:
        nama = simpulan.jawaban.nama if simpulan.jawaban else ""
        raise PerjanjianKeliru(f"Perjanjian kinerja unit ini disusun {nama}.", simpulan=simpulan)
    if ada := Perjanjian.objects.filter(kunci=kunci).first():
        return ada
    semua = Perjanjian.objects.filter(unit_id=pos.unit_id, tahun=tahun).order_by("-versi")
    berlaku = next((satu for satu in semua if satu.keadaan == KeadaanPerjanjian.BERLAKU), None)
    if any(satu.keadaan in TERBUKA for satu in semua):
        raise PerjanjianKeliru(SUDAH_ADA)
    if berlaku and not alasan:
        raise PerjanjianKeliru("Tulis mengapa perjanjian kinerja yang sudah disepakati perlu diubah.", "alasan")
    perjanjian = Perjanjian.objects.create(
        unit_id=pos.unit_id,
        tahun=tahun,
        versi=semua[0].versi + 1 if semua else 1,
        jabatan_id=jabatan_id,
        keadaan=KeadaanPerjanjian.KONSEP,
        alasan=alasan,
        renstra_id=berlaku.renstra_id if berlaku else None,
        kunci=kunci,
        dibuat=meja.aktor.waktu,
        diubah=meja.aktor.waktu,
    )
    _tulis(perjanjian, _isi_awal(perjanjian, berlaku, awal))
    meja.catat(
        "menyusun", perjanjian, pegangan, {"tahun": tahun, "versi": perjanjian.versi, "alasan": alasan}, simpulan
    )
    return perjanjian


def _isi_awal(perjanjian: Perjanjian, berlaku: Perjanjian | None, awal: Awal) -> list[Isian]:
    if berlaku:
        return [_isian(satu, simpul=satu.simpul_id, asal=satu.asal_id) for satu in berlaku.butir.order_by("urutan")]
    if awal is Awal.TEMPLAT:
        return isi_templat(perjanjian.unit_id)
    if awal is Awal.TAHUN_LALU and (lalu := tahun_lalu(perjanjian)):
        return [_isian(satu) for satu in lalu.butir.order_by("urutan")]
    dibagi = Target.objects.filter(
        jabatan_id=perjanjian.jabatan_id, tahun=perjanjian.tahun, keadaan=KeadaanTarget.BERLAKU
    ).exclude(cara=CaraBagi.POKOK)
    return [_isian(satu, asal=satu.pk) for satu in dibagi.order_by("urutan", "id")]


def tahun_lalu(perjanjian: Perjanjian) -> Perjanjian | None:
    """What held for the same unit the year before; None where there was nothing."""
    return Perjanjian.objects.filter(
        unit_id=perjanjian.unit_id, tahun=perjanjian.tahun - 1, keadaan=KeadaanPerjanjian.BERLAKU
    ).first()


def _isian(dari: Butir | Target, simpul: int | None = None, asal: int | None = None) -> Isian:
    return Isian(dari.sasaran, dari.indikator, dari.target, dari.satuan, dari.anggaran, simpul, asal)


def simpan_butir(
    aktor: Aktor, id: UUID, baris: Sequence[Isian], *, suntingan: int | None, renstra_id: int | None = None
) -> Perjanjian:
    """Fill a draft in with these rows, in this order. Errors: PerkaraTidakAda, HalamanBasi, PerjanjianKeliru."""
    rapi = check_isian(baris)
    with transaction.atomic():
        meja, perjanjian = Meja(aktor), kunci_perjanjian(id, suntingan)
        pegangan = meja.pegang(perjanjian.jabatan_id)
        _check_konsep(perjanjian)
        dikenal = {*perjanjian.butir.values_list("simpul_id", "asal_id")}
        _tulis(perjanjian, [_dikenal(satu, dikenal) for satu in rapi])
        perjanjian.renstra = Renstra.objects.filter(pk=renstra_id).first() if renstra_id else None
        _ubah(perjanjian, meja)
        meja.catat("mengisi", perjanjian, pegangan, {"baris": len(rapi)})
    return perjanjian


def _dikenal(isian: Isian, dikenal: set[tuple[int | None, int | None]]) -> Isian:
    """A row may only go on with targets the draft began with: the form is not believed."""
    simpul = isian.simpul if any(isian.simpul == satu for satu, _ in dikenal) else None
    asal = isian.asal if any(isian.asal == satu for _, satu in dikenal) else None
    return Isian(isian.sasaran, isian.indikator, isian.target, isian.satuan, isian.anggaran, simpul, asal)


def buang(aktor: Aktor, id: UUID, *, suntingan: int | None) -> Perjanjian:
    """Give up a draft that was never agreed; the version in force stays. Errors: as `simpan_butir`."""
    with transaction.atomic():
        meja, perjanjian = Meja(aktor), kunci_perjanjian(id, suntingan)
        pegangan = meja.pegang(perjanjian.jabatan_id)
        _check_konsep(perjanjian)
        meja.catat("membuang_konsep", perjanjian, pegangan, {"tahun": perjanjian.tahun, "versi": perjanjian.versi})
        unit_id, tahun = perjanjian.unit_id, perjanjian.tahun
        Perjanjian.objects.filter(pk=perjanjian.pk).delete()
        segarkan_tunggu(meja, unit_id, tahun)
    return perjanjian


def _check_konsep(perjanjian: Perjanjian) -> None:
    if perjanjian.keadaan != KeadaanPerjanjian.KONSEP:
        raise PerjanjianKeliru("Hanya konsep yang dapat diubah; tarik dahulu pengajuannya, atau buat versi baru.")


def _tulis(perjanjian: Perjanjian, baris: Iterable[Isian]) -> None:
    perjanjian.butir.all().delete()
    Butir.objects.bulk_create(
        Butir(perjanjian=perjanjian, urutan=nomor, simpul_id=satu.simpul, asal_id=satu.asal, **satu.kolom())
        for nomor, satu in enumerate(baris, 1)
    )


def _ubah(perjanjian: Perjanjian, meja: Meja) -> None:
    perjanjian.suntingan += 1
    perjanjian.diubah = meja.aktor.waktu
    perjanjian.save(update_fields=["suntingan", "diubah", "renstra"])
