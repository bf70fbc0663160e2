"""Dividing a target among the posts below: parts of it, or borne together; drafts from below are taken in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from django.db import IntegrityError, transaction
from django.db.models import F

from lincah.kedudukan.akses import Aktor
from lincah.penugasan.services import HalamanBasi
from lincah.perjanjian.models import CaraBagi, KeadaanTarget, Target
from lincah.perjanjian.services.dasar import Meja, kunci_target, pastikan
from lincah.perjanjian.services.galat import PerjanjianKeliru
from lincah.perjanjian.services.isian import Isian, check_isian
from lincah.perjanjian.services.simpul import cabut
from lincah.perjanjian.services.tunggu import segarkan_tunggu


@dataclass(frozen=True, slots=True)
class Bagian:
    """What one post below takes over. `utama`: it is the penanggung jawab of a target borne together."""

    jabatan_id: int
    isian: Isian
    utama: bool = True


def bagi(
    aktor: Aktor, target_id: int, *, cara: CaraBagi, bagian: Sequence[Bagian], kunci: UUID, versi: int | None
) -> tuple[Target, ...]:
    """Give parts of a target to posts below, each an act under the article that lets its superior do so.

    `BERSAMA`: each bears the whole target, one of them as penanggung jawab. The same form sent twice divides once.
    Errors: PerkaraTidakAda, HalamanBasi, PerjanjianKeliru.
    """
    if not bagian:
        raise PerjanjianKeliru("Pilih sekurang-kurangnya satu jabatan yang menerima target ini.", "jabatan")
    if len({satu.jabatan_id for satu in bagian}) < len(bagian):
        raise PerjanjianKeliru("Satu jabatan hanya dapat dipilih satu kali dalam satu pembagian.", "jabatan")
    if cara == CaraBagi.BERSAMA and (len(bagian) < 2 or sum(satu.utama for satu in bagian) != 1):
        raise PerjanjianKeliru(
            "Target yang dipikul bersama memerlukan dua jabatan atau lebih, dan tepat satu penanggung jawab.", "utama"
        )
    rapi = check_isian([satu.isian for satu in bagian])
    bersih = [replace(satu, isian=isi) for satu, isi in zip(bagian, rapi, strict=True)]
    try:
        with transaction.atomic():
            return _bagi(Meja(aktor), target_id, cara, bersih, kunci, versi)
    except (IntegrityError, HalamanBasi):  # the same form may have come through meanwhile
        if sudah := tuple(Target.objects.filter(kunci=kunci, induk_id=target_id)):
            return sudah
        raise


@dataclass(frozen=True, slots=True)
class Pembagian:
    """One target with all that is divided from it at once; `versi`: the target as it was read."""

    target_id: int
    versi: int
    cara: CaraBagi
    bagian: tuple[Bagian, ...]


def bagi_banyak(aktor: Aktor, pembagian: Sequence[Pembagian], *, kunci: UUID) -> int:
    """Divide several targets, all of them or none; how many parts were given. Sent twice it divides once.

    Errors: as `bagi`, the message naming the target.
    """
    with transaction.atomic():
        return sum(len(_satu(aktor, satu, kunci)) for satu in sorted(pembagian, key=lambda satu: satu.target_id))


def _satu(aktor: Aktor, satu: Pembagian, kunci: UUID) -> tuple[Target, ...]:
    sendiri = uuid5(kunci, str(satu.target_id))
    try:
        return bagi(aktor, satu.target_id, cara=satu.cara, bagian=satu.bagian, kunci=sendiri, versi=satu.versi)
    except PerjanjianKeliru as galat:
        nama = Target.objects.values_list("indikator", flat=True).get(pk=satu.target_id)
        raise PerjanjianKeliru(f"{nama}: {galat.pesan}", galat.medan, simpulan=galat.simpulan) from galat


def _bagi(
    meja: Meja, target_id: int, cara: CaraBagi, bagian: Sequence[Bagian], kunci: UUID, versi: int | None
) -> tuple[Target, ...]:
    if sudah := tuple(Target.objects.filter(kunci=kunci, induk_id=target_id)):
        return sudah
    induk = kunci_target(target_id, versi)
    pegangan, dari = meja.pegang(induk.jabatan_id), meja.pos(induk.jabatan_id)
    if induk.keadaan != KeadaanTarget.BERLAKU:
        raise PerjanjianKeliru("Rancangan belum dapat dibagi; tunggu sampai atasan Anda mengaitkannya.")
    hasil = []
    for nomor, satu in enumerate(bagian, 1):
        kepada = meja.pos(satu.jabatan_id)
        simpulan = meja.rencana.check_membagi(dari, kepada)
        pastikan(simpulan, "Target ini tidak dapat dibagi kepada jabatan itu:", "jabatan")
        anak = Target.objects.create(
            unit_id=induk.unit_id,
            tahun=induk.tahun,
            induk=induk,
            jabatan_id=kepada.id,
            cara=cara,
            utama=satu.utama or cara == CaraBagi.BAGIAN,
            keadaan=KeadaanTarget.BERLAKU,
            urutan=nomor,
            kunci=kunci,
            dibuat=meja.aktor.waktu,
            diubah=meja.aktor.waktu,
            **satu.isian.kolom(),
        )
        isi = {"induk": induk.pk, "kepada": kepada.nama, "cara": cara, "utama": anak.utama, **satu.isian.kolom()}
        meja.catat("membagi", anak, pegangan, isi, simpulan, {"kepada": kepada.id})
        hasil.append(anak)
    _naik(induk, meja)
    return tuple(hasil)


def tarik_bagian(aktor: Aktor, target_id: int, *, alasan: str, versi: int | None) -> Target:
    """Withdraw a division, with all that was divided from it. Errors: as `bagi`."""
    if not alasan.strip():
        raise PerjanjianKeliru("Tulis mengapa pembagian ini ditarik.", "alasan")
    with transaction.atomic():
        meja, target = Meja(aktor), kunci_target(target_id, versi)
        if target.induk is None or target.cara == CaraBagi.POKOK:
            raise PerjanjianKeliru("Target perjanjian kinerja diubah dengan versi baru, bukan ditarik.")
        pegangan = meja.pegang(target.induk.jabatan_id)
        jumlah = cabut([target], meja.aktor.waktu)
        meja.catat("menarik_bagian", target, pegangan, {"alasan": alasan.strip(), "jumlah": jumlah})
        _naik(target.induk, meja)
    return target


def tulis_rancangan(aktor: Aktor, *, jabatan_id: int, tahun: int, isian: Isian, kunci: UUID) -> Target:
    """A post below writes its target before its superior has divided: a draft that hangs on nothing yet.

    The same form sent twice writes one. Errors: PerkaraTidakAda, PerjanjianKeliru.
    """
    (rapi,) = check_isian([isian])
    with transaction.atomic():
        meja = Meja(aktor)
        pegangan, pos = meja.pegang(jabatan_id), meja.pos(jabatan_id)
        if meja.rencana.penyusun(pos.unit_id).jawaban == pos:
            raise PerjanjianKeliru("Target Anda ditulis dalam perjanjian kinerja unit; susun konsepnya di sana.")
        baris = {
            "unit_id": meja.kini.struktur.garis_mandiri(pos.unit_id)[-1].id,
            "tahun": tahun,
            "cara": CaraBagi.BAGIAN,
            "keadaan": KeadaanTarget.RANCANGAN,
            "dibuat": meja.aktor.waktu,
            "diubah": meja.aktor.waktu,
            **rapi.kolom(),
        }
        target, baru = Target.objects.get_or_create(kunci=kunci, jabatan_id=jabatan_id, defaults=baris)
        if baru:
            meja.catat("menulis_rancangan", target, pegangan, {"tahun": tahun, **rapi.kolom()})
            segarkan_tunggu(meja, target.unit_id, tahun)
    return target


def kaitkan(aktor: Aktor, rancangan_id: int, *, induk_id: int, versi: int | None) -> Target:
    """The superior takes a draft from below in as a part of a target of its own. Twice is once. Errors: as `bagi`."""
    with transaction.atomic():
        meja, induk = Meja(aktor), kunci_target(induk_id)
        pegangan = meja.pegang(induk.jabatan_id)
        target = kunci_target(rancangan_id)
        if target.induk_id == induk_id:
            return target
        sah = induk.keadaan == KeadaanTarget.BERLAKU and induk.tahun == target.tahun
        if target.keadaan != KeadaanTarget.RANCANGAN or not sah or (versi is not None and versi != target.versi):
            raise PerjanjianKeliru("Rancangan ini sudah dikaitkan atau berubah; muat ulang halaman.")
        simpulan = meja.rencana.check_membagi(meja.pos(induk.jabatan_id), meja.pos(target.jabatan_id))
        pastikan(simpulan, "Rancangan ini tidak dapat dikaitkan:", "induk")
        target.induk, target.unit_id, target.keadaan = induk, induk.unit_id, KeadaanTarget.BERLAKU
        target.versi += 1
        target.diubah = meja.aktor.waktu
        target.save()
        meja.catat("mengaitkan", target, pegangan, {"induk": induk.pk}, simpulan, {"kepada": target.jabatan_id})
        _naik(induk, meja)
    return target


def buang_rancangan(aktor: Aktor, rancangan_id: int) -> Target:
    """Who wrote a draft gives it up. Errors: PerkaraTidakAda, PerjanjianKeliru."""
    with transaction.atomic():
        meja, target = Meja(aktor), kunci_target(rancangan_id)
        pegangan = meja.pegang(target.jabatan_id)
        if target.keadaan != KeadaanTarget.RANCANGAN:
            raise PerjanjianKeliru("Rancangan ini sudah dikaitkan atasan Anda; minta ia menarik bagiannya.")
        cabut([target], meja.aktor.waktu)
        meja.catat("membuang_rancangan", target, pegangan, {})
        segarkan_tunggu(meja, target.unit_id, target.tahun)
    return target


def _naik(induk: Target, meja: Meja) -> None:
    Target.objects.filter(pk=induk.pk).update(versi=F("versi") + 1)  # two parts may be withdrawn at once
    segarkan_tunggu(meja, induk.unit_id, induk.tahun)
