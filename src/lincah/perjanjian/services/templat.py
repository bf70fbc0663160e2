"""The rows of a perjanjian kinerja become the template of their unit: the next year need not begin with nothing."""

from uuid import UUID

from django.db import transaction

from lincah.kedudukan.akses import Aktor
from lincah.perjanjian.models import Perjanjian, TemplatPerjanjian
from lincah.perjanjian.services.dasar import Meja, kunci_perjanjian, pastikan
from lincah.perjanjian.services.galat import PerjanjianKeliru
from lincah.perjanjian.services.isian import Isian

KOSONG = "Belum ada baris yang dapat dijadikan templat. Isi konsepnya dahulu; tidak ada yang berubah."
DILEPAS = "Templat unit ini sudah dilepas, jadi belum ada yang disusun. Mulai dari konsep kosong atau dari tahun lalu."


def jadikan_templat(aktor: Aktor, id: UUID, *, templat: bool, suntingan: int | None) -> Perjanjian:
    """Keep the rows of this version as the template of its unit, in the place of an earlier one, or let it go.

    By who draws it up today, the regulation naming nobody else. Errors: PerkaraTidakAda for anybody else, HalamanBasi,
    PerjanjianKeliru for a version without rows.
    """
    with transaction.atomic():
        meja, perjanjian = Meja(aktor), kunci_perjanjian(id, suntingan)
        pegangan = meja.pegang(perjanjian.jabatan_id)
        simpulan = meja.rencana.penyusun(perjanjian.unit_id)
        pastikan(simpulan, "Templat unit belum dapat diatur:")
        if simpulan.jawaban is None or simpulan.jawaban.id != perjanjian.jabatan_id:
            raise PerjanjianKeliru("Jabatan ini tidak lagi menyusun perjanjian kinerja unit ini.", simpulan=simpulan)
        ada = TemplatPerjanjian.objects.filter(unit_id=perjanjian.unit_id)
        if templat:
            banyak = _simpan(meja, perjanjian)
            meja.catat("menjadikan_templat", perjanjian, pegangan, {"baris": banyak}, simpulan)
        elif ada.delete()[0]:
            meja.catat("melepas_templat", perjanjian, pegangan, {}, simpulan)
    return perjanjian


def _simpan(meja: Meja, perjanjian: Perjanjian) -> int:
    kolom = ("sasaran", "indikator", "target", "satuan", "anggaran")
    baris = list(perjanjian.butir.order_by("urutan").values(*kolom))
    if not baris:
        raise PerjanjianKeliru(KOSONG)
    asal = {"tahun": perjanjian.tahun, "versi": perjanjian.versi}
    siapa = {"oleh_id": meja.aktor.pegawai_id, "waktu": meja.aktor.waktu}
    TemplatPerjanjian.objects.update_or_create(unit_id=perjanjian.unit_id, defaults={"baris": baris, **asal, **siapa})
    return len(baris)


def isi_templat(unit_id: int) -> list[Isian]:
    """The rows to begin with. Errors: PerjanjianKeliru when the unit has no template."""
    satu = TemplatPerjanjian.objects.filter(unit_id=unit_id).first()
    if satu is None:
        raise PerjanjianKeliru(DILEPAS)
    return [Isian(**baris) for baris in satu.baris]
