"""What is added to a target on its way to work: directions, the strategy, a recommendation of people."""

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Pegangan
from lincah.law.kedudukan import Pos
from lincah.perjanjian.models import Arahan, BentukStrategi, JenisArahan, KeadaanTarget, Rekomendasi, Strategi, Target
from lincah.perjanjian.services.dasar import TIDAK_ADA, Meja, PerkaraTidakAda, kunci_target, pastikan
from lincah.perjanjian.services.galat import PerjanjianKeliru
from lincah.perjanjian.services.tunggu import segarkan_tunggu


@dataclass(frozen=True, slots=True)
class IsianStrategi:
    """How a target is to be reached: by one or a team, with a ketua, with people of other units (of which)."""

    uraian: str
    bentuk: BentukStrategi
    ketua: bool = False
    lintas: bool = False
    unit_lain_id: int | None = None


def arahkan(aktor: Aktor, target_id: int, *, jenis: JenisArahan, teks: str, kunci: UUID) -> Arahan:
    """Give a direction or an expectation on a target. Sent twice it is said once.

    Errors: PerkaraTidakAda, PerjanjianKeliru.
    """
    teks = _isi(teks, "Tulis arahan atau ekspektasinya.")
    with transaction.atomic():
        meja, target = Meja(aktor), _berlaku(target_id)
        pemegang = meja.pos(target.jabatan_id)
        atasan = meja.rencana.atasan(pemegang).jawaban
        pegangan, dari = _sebagai(meja, (atasan, pemegang))
        simpulan = meja.rencana.check_mengarahkan(dari, pemegang)
        pastikan(simpulan, "Arahan tidak dapat disimpan:")
        bawaan = {
            "target": target, "jabatan_id": dari.id, "oleh": meja.sebut(pegangan), "jenis": jenis, "teks": teks,
            "waktu": meja.aktor.waktu,
        }  # fmt: skip
        arahan, baru = Arahan.objects.get_or_create(kunci=kunci, defaults=bawaan)
        if baru:
            meja.catat("mengarahkan", target, pegangan, {"jenis": jenis, "teks": teks}, simpulan)
    return arahan


def rumuskan(aktor: Aktor, target_id: int, isian: IsianStrategi, *, versi: int | None) -> Strategi:
    """Choose how a target is reached. `versi`: of the strategy the form showed, None for none.

    Errors: PerkaraTidakAda, HalamanBasi, PerjanjianKeliru.
    """
    uraian = _isi(isian.uraian, "Tulis strateginya dengan singkat.", "uraian")
    with transaction.atomic():
        meja, target = Meja(aktor), _berlaku(target_id)
        simpulan = meja.rencana.perumus(meja.pos(target.jabatan_id))
        pastikan(simpulan, "Strategi belum dapat dirumuskan:")
        pegangan, _ = _sebagai(meja, (simpulan.jawaban,))
        ada = Strategi.objects.filter(target=target).first()
        if ada is not None and versi is not None and ada.versi != versi:
            raise PerjanjianKeliru("Strategi ini baru saja diubah orang lain. Isian Anda belum tersimpan; baca dahulu.")
        tim = isian.bentuk == BentukStrategi.TIM
        baris = {
            "jabatan_id": pegangan.jabatan_id,
            "oleh": meja.sebut(pegangan),
            "uraian": uraian,
            "bentuk": isian.bentuk,
            "ketua": isian.ketua and tim,
            "lintas": isian.lintas,
            "unit_lain_id": isian.unit_lain_id if isian.lintas else None,
            "waktu": meja.aktor.waktu,
            "versi": ada.versi + 1 if ada else 1,
        }
        strategi, _baru = Strategi.objects.update_or_create(target=target, defaults=baris)
        isi = {nama: baris[nama] for nama in ("uraian", "bentuk", "ketua", "lintas", "unit_lain_id", "versi")}
        meja.catat("merumuskan_strategi", target, pegangan, isi, simpulan)
    return strategi


def rekomendasikan(aktor: Aktor, target_id: int, *, teks: str, kunci: UUID) -> Rekomendasi:
    """Tell who assigns which people a target needs, where the model asks for it. Sent twice it is said once.

    Errors: PerkaraTidakAda, PerjanjianKeliru.
    """
    teks = _isi(teks, "Tulis jumlah, jenis, dan jenjang pegawai yang diperlukan.")
    with transaction.atomic():
        meja, target = Meja(aktor), _berlaku(target_id)
        pegangan, pemegang = _sebagai(meja, (meja.pos(target.jabatan_id),))
        simpulan = meja.rencana.rekomendasi(pemegang)
        if simpulan is None:
            raise PerjanjianKeliru("Pada unit ini penugasan tidak memerlukan rekomendasi; mulai penugasan langsung.")
        pastikan(simpulan, "Rekomendasi belum dapat diberikan:")
        bawaan = {
            "target": target, "jabatan_id": pemegang.id, "oleh": meja.sebut(pegangan), "teks": teks,
            "kepada_id": simpulan.jawaban.id if simpulan.jawaban else None, "waktu": meja.aktor.waktu,
        }  # fmt: skip
        rekomendasi, baru = Rekomendasi.objects.get_or_create(kunci=kunci, defaults=bawaan)
        if baru:
            meja.catat("merekomendasikan", target, pegangan, {"teks": teks}, simpulan)
            segarkan_tunggu(meja, target.unit_id, target.tahun)
    return rekomendasi


def _berlaku(target_id: int) -> Target:
    target = kunci_target(target_id)
    if target.keadaan != KeadaanTarget.BERLAKU:
        raise PerjanjianKeliru("Target ini masih rancangan; tunggu sampai atasan mengaitkannya.")
    return target


def _sebagai(meja: Meja, calon: tuple[Pos | None, ...]) -> tuple[Pegangan, Pos]:
    """The first of these posts that the person holds. Errors: PerkaraTidakAda."""
    for pos in calon:
        pegangan = meja.aktor.cari(pos.id) if pos else None
        if pos and pegangan and pegangan.kapasitas != "delegasi":
            return pegangan, pos
    raise PerkaraTidakAda(TIDAK_ADA)


def _isi(teks: str, pesan: str, medan: str = "teks") -> str:
    bersih = teks.strip()
    if not bersih:
        raise PerjanjianKeliru(pesan, medan)
    return bersih
