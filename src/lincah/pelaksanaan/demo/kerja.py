"""What happens beside the flow of a case under way: a problem and its decision, an answer to feedback, coordination."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Jabatan
from lincah.kedudukan.queries import Kini
from lincah.pelaksanaan.models import Alternatif, JenisPutusan, TungguKerja, UmpanBalik
from lincah.pelaksanaan.services.kendala import Putusan, UsulanKendala, angkat_kendala, putuskan_kendala
from lincah.pelaksanaan.services.koordinasi import UsulanKoordinasi, catat_koordinasi
from lincah.pelaksanaan.services.pantau import tanggapi
from lincah.penugasan.models import Penugasan

Sebagai = Callable[[int], Aktor]


def isi_kerja(penugasan: Penugasan, sebagai: Sebagai, pada: Kini, kata: dict[str, Any]) -> None:
    """Two problems, one of them decided; feedback answered; coordination with the unit next door."""
    anggota = list(penugasan.anggota.order_by("id").values_list("pegawai_id", flat=True))
    rincian = penugasan.rincian.order_by("urutan").values_list("id", flat=True).first()
    for uraian, *alternatif in kata["kendala"]:
        usulan = UsulanKendala(uuid4(), uraian, tuple(alternatif), rincian=rincian)
        kendala = angkat_kendala(sebagai(anggota[-1]), penugasan.pk, usulan).kendala
        if kendala is not None and kendala.penugasan.kendala.count() == 1:
            _putuskan(penugasan, sebagai, pada, anggota[0], kata["putusan"])
    umpan = UmpanBalik.objects.filter(penugasan=penugasan).first()
    if umpan is not None:
        tanggapi(sebagai(anggota[0]), penugasan.pk, umpan.pk, kata["tanggapan"], uuid4())
    _koordinasi(penugasan, sebagai(anggota[0]), kata)


def _putuskan(penugasan: Penugasan, sebagai: Sebagai, pada: Kini, pelaksana: int, uraian: str) -> None:
    for tunggu in TungguKerja.objects.filter(penugasan=penugasan, jabatan__isnull=False):
        pos = pada.pos.get(tunggu.jabatan_id or 0)
        pertama = Alternatif.objects.filter(kendala_id=tunggu.objek).order_by("nomor").first()
        alamat = pertama.kendala.alamat.filter(jabatan_id=tunggu.jabatan_id).first() if pertama else None
        if pos and pos.pemangku and pertama and alamat:
            aktor = sebagai(pos.pemangku[0].pegawai_id)
            tenggat = aktor.tanggal + timedelta(days=5)
            isi = Putusan(JenisPutusan.ALTERNATIF, uraian, 0, pertama.pk, pelaksana, tenggat)
            putuskan_kendala(aktor, penugasan.pk, alamat.pk, isi)


def _koordinasi(penugasan: Penugasan, aktor: Aktor, kata: dict[str, Any]) -> None:
    tetangga = Jabatan.objects.berlaku(aktor.tanggal).filter(pimpinan=True, unit__induk=penugasan.unit.induk)
    lain = tetangga.exclude(unit=penugasan.unit).order_by("id").first()
    if lain is not None:
        perihal, kesepakatan = kata["koordinasi"]
        usulan = UsulanKoordinasi(uuid4(), "pelaksanaan", aktor.tanggal, perihal, kesepakatan, jabatan=lain.pk)
        catat_koordinasi(aktor, penugasan.pk, usulan)
