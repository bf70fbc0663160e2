"""The perjanjian kinerja of a year for every head, divided tier by tier, and the work that serves its targets."""

from collections import defaultdict
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from django.db import transaction

from lincah.kedudukan.akses import sebagai
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.queries import kini
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import UsulanKeliru
from lincah.perjanjian.demo.jalan import Pejalan
from lincah.perjanjian.models import KeadaanTarget, Perjanjian, Target
from lincah.perjanjian.services.tautan import tautkan
from lincah.registry.models import Instansi

PAGI = time(8, 0)
LAIN = {17: "dikembalikan", 23: "diajukan"}
"""Every so manieth stops earlier."""
TERTAUT = 200
"""Cases tied to a target at most: each is tied by its service."""


def muat_sasaran(instansi: Instansi, hari: date, paling_banyak: int | None = None) -> int:
    """Draw up the perjanjian kinerja of every unit that stands alone and has a head, or of so many; how many."""
    if Perjanjian.objects.filter(tahun=hari.year).exists():
        return 0
    pejalan = Pejalan(instansi, datetime.combine(hari, PAGI, ZoneInfo(instansi.zona)))
    jumlah = 0
    for unit in kini(instansi, hari).struktur.unit.values():
        if unit.mandiri and unit.pimpinan and unit.pimpinan.pemangku:
            sampai = next((isi for ke, isi in LAIN.items() if jumlah % ke == ke - 1), "terbagi")
            jumlah += pejalan.jalankan(unit, sampai)
        if jumlah == paling_banyak:
            break
    return jumlah


def tautkan_sasaran(instansi: Instansi, tahun: int) -> int:
    """Tie work to the targets of the post that proposed it, as far as the law lets it; how many were tied."""
    target = _target(tahun)
    jumlah = 0
    semua = Penugasan.objects.filter(pengusul_id__in=target, dibuat__year=tahun).order_by("dibuat", "id")
    for ke, satu in enumerate(semua[:TERTAUT]):
        pilihan = target[satu.pengusul_id or 0]
        jumlah += _tautkan(instansi, satu, pilihan[ke % len(pilihan)])
    return jumlah


def _target(tahun: int) -> dict[int, list[int]]:
    """The targets in force, by the post that bears them."""
    hasil = defaultdict[int, list[int]](list)
    berlaku = Target.objects.filter(tahun=tahun, keadaan=KeadaanTarget.BERLAKU, anak=None).order_by("id")
    for id, jabatan in berlaku.values_list("id", "jabatan_id"):
        hasil[jabatan].append(id)
    return hasil


def _tautkan(instansi: Instansi, penugasan: Penugasan, target: int) -> bool:
    hari = penugasan.dibuat.astimezone(ZoneInfo(instansi.zona)).date()
    pos = kini(instansi, hari).pos.get(penugasan.pengusul_id or 0)
    if pos is None or not pos.pemangku:
        return False
    pegawai = Pegawai.objects.get(pk=pos.pemangku[0].pegawai_id)
    aktor = sebagai(instansi, pegawai, waktu=penugasan.dibuat, tanggal=hari)
    try:
        with transaction.atomic():
            tautkan(aktor, str(target), penugasan)
    except UsulanKeliru:  # the law wants something before, or this post may not
        return False
    return True
