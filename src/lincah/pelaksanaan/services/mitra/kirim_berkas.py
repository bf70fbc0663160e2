"""Bring the files that were told of to the other instansi, one message each; and see what became of them."""

from datetime import datetime

from django.db import transaction

from lincah.audit.services import Pelaku
from lincah.berkas.jenis import JENIS
from lincah.berkas.kiriman import baca_utuh
from lincah.exchange.kait import Lampiran
from lincah.exchange.models import KeadaanKeluar, KeadaanMasuk, PesanKeluar, PesanMasuk
from lincah.exchange.services import kirim, tangani_lagi
from lincah.pelaksanaan.models import BerkasMitra, KeadaanBerkas
from lincah.pelaksanaan.services.mitra.jenis import BERKAS
from lincah.penugasan.models import PerkaraMitra

BELUM_DISEBUT = "Catatan yang disertai berkas ini belum ada di sini. Berkasnya ditangani begitu catatan itu tiba."
SISTEM = Pelaku(None, None, "Lincah", "sistem")


def baris_pesan(satu: BerkasMitra) -> str:
    """The row of messages of one file."""
    return f"{satu.penugasan_id}/{satu.pk}"


def kirim_berkas(*, waktu: datetime) -> int:
    """Write the message of every file that waits, each in a transaction of its own; how many."""
    banyak = 0
    for id in BerkasMitra.objects.filter(masuk=False, keadaan=KeadaanBerkas.MENUNGGU).values_list("pk", flat=True):
        with transaction.atomic():
            banyak += _kirim(id, waktu)
    return banyak


def _kirim(id: object, waktu: datetime) -> bool:
    milik = BerkasMitra.objects.select_for_update(of=("self",), skip_locked=True).filter(pk=id)
    satu = milik.filter(keadaan=KeadaanBerkas.MENUNGGU).first()
    if satu is None:  # another job is at it
        return False
    perkara = PerkaraMitra.objects.select_related("mitra").get(penugasan=satu.penugasan_id)
    kirim(
        kepada=perkara.mitra,
        jenis=BERKAS,
        perkara=baris_pesan(satu),
        perihal=f"Berkas {satu.nama}",
        isi={"berkas": str(satu.pk)},
        oleh=SISTEM,
        waktu=waktu,
        lampiran=(Lampiran(satu.nama, JENIS[satu.jenis].tipe, baca_utuh(satu.sidik)),),
        latar=True,
    )
    satu.keadaan = KeadaanBerkas.DIKIRIM
    satu.save(update_fields=["keadaan"])
    return True


def catat_sampai(*, waktu: datetime) -> int:
    """Note which files are known to be there; how many."""
    dikirim = BerkasMitra.objects.filter(masuk=False, keadaan=KeadaanBerkas.DIKIRIM)
    baris = {baris_pesan(satu): satu.pk for satu in dikirim.only("id", "penugasan_id")}
    sampai = PesanKeluar.objects.filter(jenis=BERKAS, perkara__in=baris, keadaan=KeadaanKeluar.TERKIRIM)
    ids = [baris[perkara] for perkara in sampai.values_list("perkara", flat=True)]
    return dikirim.filter(pk__in=ids).update(keadaan=KeadaanBerkas.TIBA, selesai=waktu)


def tangani_tertinggal(*, waktu: datetime) -> int:
    """Handle files that came before the act that tells of them could be handled; how many."""
    menunggu = BerkasMitra.objects.filter(masuk=True, keadaan=KeadaanBerkas.MENUNGGU)
    baris = [baris_pesan(satu) for satu in menunggu.only("id", "penugasan_id")]
    gagal = PesanMasuk.objects.filter(jenis=BERKAS, keadaan=KeadaanMasuk.GAGAL, sebab=BELUM_DISEBUT)
    ids = list(gagal.filter(perkara__in=baris).values_list("pk", flat=True))
    for id in ids:
        tangani_lagi(id, oleh=SISTEM, waktu=waktu)
    return len(ids)
